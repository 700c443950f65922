/** The frame of every page that is no desk: the way home, the look, the page about what is stored. */
import { type ReactNode, useEffect, useState } from 'react';
import { Announcer, Toast } from '../../../ui/index.ts';
import { useOfflineBegins } from '../offline/use-offline.ts';
import { Places } from '../places.tsx';
import { useTrainee } from '../services.ts';
import { pagesText } from '../text/pages.ts';
import styles from './frame.module.css';
import { PlaceLink } from './place-link.tsx';

const LOOKS = ['auto', 'light', 'dark'] as const;

export function Frame({ children }: { children: ReactNode }) {
  const { look } = useTrainee();
  useOfflineBegins();
  const [places, setPlaces] = useState(false);
  const [chosen, setChosen] = useState(look.get);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setPlaces(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className={styles.frame}>
      <header className={styles.bar}>
        <PlaceLink to={{ page: 'home' }}>
          <span className={styles.mark} aria-hidden="true" />
          {pagesText.home}
        </PlaceLink>
        <nav className={styles.nav}>
          <PlaceLink to={{ page: 'practise' }}>{pagesText.practise}</PlaceLink>
          <PlaceLink to={{ page: 'readiness' }}>{pagesText.readinessLink}</PlaceLink>
          <PlaceLink to={{ page: 'stored' }}>{pagesText.storedLink}</PlaceLink>
          <label className={styles.look}>
            <span className="sr-only">{pagesText.look}</span>
            <select
              value={chosen}
              onChange={(event) => {
                const next = LOOKS.find((each) => each === event.target.value) ?? 'auto';
                look.set(next);
                setChosen(next);
              }}
            >
              {LOOKS.map((each) => (
                <option key={each} value={each}>
                  {pagesText.looks[each]}
                </option>
              ))}
            </select>
          </label>
        </nav>
      </header>
      {children}
      {places ? <Places onClose={() => setPlaces(false)} /> : null}
      <Announcer />
      <Toast />
    </div>
  );
}
