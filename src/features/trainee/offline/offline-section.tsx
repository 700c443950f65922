/** Whether Baton works here without network, how much is kept for it, and how to be rid of it. */
import { useEffect, useState } from 'react';
import { Button, notify } from '../../../ui/index.ts';
import page from '../page.module.css';
import { useTrainee } from '../services.ts';
import { offlineText } from '../text/offline.ts';
import { useOffline } from './use-offline.ts';

export function OfflineSection() {
  const { offline } = useTrainee();
  const { copy } = useOffline();
  const [size, setSize] = useState(0);
  useEffect(() => {
    if (copy !== 'kept') return setSize(0);
    let isGone = false;
    const show = (bytes: number): void => {
      if (!isGone) setSize(bytes);
    };
    offline.size().then(show, () => show(0));
    return () => {
      isGone = true;
    };
  }, [offline, copy]);
  const remove = async (): Promise<void> => {
    await offline.remove();
    notify(offlineText.removed);
  };
  return (
    <section className={page.section}>
      <h2 className={page.heading}>{offlineText.title}</h2>
      <p className={page.text}>
        {offlineText.copy[copy]} {size > 0 ? offlineText.size(size) : ''}
      </p>
      {copy === 'kept' ? (
        <p className={page.buttons}>
          <Button onClick={() => void remove()}>{offlineText.remove}</Button>
        </p>
      ) : null}
    </section>
  );
}
