/** The door to the drills, with the first thing that waits behind it. */
import { useEffect, useState } from 'react';
import type { Evidence } from '../../../readiness/index.ts';
import page from '../page.module.css';
import { useTrainee } from '../services.ts';
import { pagesText } from '../text/pages.ts';
import { drillWords } from './drill-words.ts';
import { PlaceLink } from './place-link.tsx';

export function DrillDoor() {
  const { record, wallTime } = useTrainee();
  const [evidence, setEvidence] = useState<readonly Evidence[]>();
  useEffect(() => {
    record.all().then(setEvidence, () => setEvidence([]));
  }, [record]);
  if (!evidence) return null;
  return (
    <section className={page.section} aria-label={pagesText.drills}>
      <h2 className={page.heading}>{pagesText.drills}</h2>
      <p className={page.text}>{drillWords(evidence, wallTime())}</p>
      <p className={page.buttons}>
        <PlaceLink to={{ page: 'drill' }} look="plain">
          {pagesText.drillsBegin}
        </PlaceLink>
      </p>
    </section>
  );
}
