/** Opens a link: who passed the baton, which desk is next and what it will be like, or the joint debrief when it is back. */
import { useEffect, useState } from 'react';
import { clockOf, weekdayOf } from '../../../model/time.ts';
import type { RunMeta } from '../../../store/index.ts';
import { Button, KeyHint, notify } from '../../../ui/index.ts';
import { Frame } from '../home/frame.tsx';
import { PlaceLink } from '../home/place-link.tsx';
import page from '../page.module.css';
import { proposedRung, rungRows } from '../rungs/rung-rule.ts';
import { useTrainee } from '../services.ts';
import { batonText } from '../text/baton.ts';
import { pagesText } from '../text/pages.ts';
import { unitName } from '../text/units.ts';
import styles from './baton.module.css';
import { type OpenedLink, openLink } from './open-link.ts';

/** What stands behind `#`, also when another link is put into the same page. */
function useFragment(): string {
  const [fragment, setFragment] = useState(() => location.hash);
  useEffect(() => {
    const onChange = (): void => setFragment(location.hash);
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  return fragment;
}

export function BatonPage() {
  const { runs } = useTrainee();
  const fragment = useFragment();
  const [opened, setOpened] = useState<OpenedLink>();
  const [why, setWhy] = useState<string>();
  useEffect(() => {
    let isGone = false;
    setOpened(undefined);
    setWhy(undefined);
    openLink(fragment, runs).then(
      (found) => {
        if (!isGone) setOpened(found);
      },
      (error: unknown) => {
        if (!isGone) setWhy(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      isGone = true;
    };
  }, [fragment, runs]);
  return (
    <Frame>
      <main className={page.page} aria-busy={!opened && why === undefined}>
        {why !== undefined ? (
          <>
            <h1 className={page.title}>{batonText.refusedTitle}</h1>
            <p className={page.lead} role="alert">
              {why}
            </p>
            <p>
              <PlaceLink to={{ page: 'practise' }}>{pagesText.toLibrary}</PlaceLink>
            </p>
          </>
        ) : opened ? (
          <Opened opened={opened} />
        ) : (
          <p className={page.lead}>{batonText.reading}</p>
        )}
      </main>
    </Frame>
  );
}

function Opened({ opened }: { opened: OpenedLink }) {
  const { baton, received, begun } = opened;
  const whoOf = ({ name, desks: [desk = ''] }: (typeof baton.turns)[number]): string => {
    const person = received.personAt(desk);
    const place = person ? pagesText.seatOf(unitName(person.unit), person.name) : desk;
    return batonText.from(name, place);
  };
  const [last, ...before] = [...baton.turns].reverse().map(whoOf);
  return (
    <>
      <h1 className={page.title}>
        {received.isOver ? batonText.backTitle(received.title) : batonText.opened(received.title)}
      </h1>
      {received.isOver ? (
        <p className={page.lead}>{batonText.backLead(baton.turns.map(whoOf).join('; '))}</p>
      ) : (
        <p className={page.lead}>
          {batonText.passedBy(last ?? '')}
          {before.length > 0 ? ` ${batonText.andBefore(before.join('; '))}` : null}
        </p>
      )}
      {begun ? <Begun run={begun} /> : null}
      {received.isOver ? <Back opened={opened} /> : <Take opened={opened} />}
      <p className={page.quiet}>{batonText.practiceOnly}</p>
    </>
  );
}

/** A link that was opened before leads on to what came of it. */
function Begun({ run }: { run: RunMeta }) {
  const isOver = run.finishedAt !== undefined;
  return (
    <section className={styles.box}>
      <p>{batonText.goOn}</p>
      <p className={page.buttons}>
        <PlaceLink to={{ page: isOver ? 'debrief' : 'play', run: run.id }} look="primary">
          {isOver ? batonText.toDebrief : batonText.goOnRun}
        </PlaceLink>
      </p>
    </section>
  );
}

function useOnce(): [boolean, (work: () => Promise<void>) => void] {
  const [busy, setBusy] = useState(false);
  const once = (work: () => Promise<void>): void => {
    if (busy) return;
    setBusy(true);
    work().catch((error: unknown) => {
      setBusy(false);
      notify(error instanceof Error ? error.message : String(error));
    });
  };
  return [busy, once];
}

function Take({ opened: { baton, received, key, begun, kept } }: { opened: OpenedLink }) {
  const { scenarios, runs, go, visited } = useTrainee();
  const [desk, setDesk] = useState(received.next[0]?.desk);
  const [busy, once] = useOnce();
  const next = received.next.find((each) => each.desk === desk);
  const scenario = scenarios.find(({ id }) => id === baton.session.scenario);
  if (!next || !scenario) return null;
  const take = (): void =>
    once(async () => {
      const rung = proposedRung(rungRows(scenarios, kept), next.unit, scenario.chain);
      const run = await runs.takeOver(baton, key, next.desk, rung);
      visited.set();
      go({ page: 'play', run, replace: true });
    });
  const day = `${weekdayOf(next.at)}, ${clockOf(next.at)}`;
  const [from = 0, to = 0] = scenario.minutes;
  return (
    <section className={styles.box}>
      {received.next.length > 1 ? (
        <fieldset className={styles.chairs}>
          <legend>{batonText.chooseDesk}</legend>
          {received.next.map((each) => (
            <label key={each.desk}>
              <input
                type="radio"
                name="desk"
                checked={each.desk === desk}
                onChange={() => setDesk(each.desk)}
              />{' '}
              {pagesText.seatOf(unitName(each.unit), each.name)}
            </label>
          ))}
        </fieldset>
      ) : null}
      <h2 className={styles.desk}>{batonText.nextDesk(unitName(next.unit), next.name)}</h2>
      <p className={page.text}>{next.briefing}</p>
      <p className={page.text}>
        {scenario.seatRule === 'inTurn'
          ? batonText.goesOn(day, next.words)
          : `${batonText.sitDown(day, next.words)} ${batonText.takes(pagesText.aboutMinutes(from, to))}`}
      </p>
      <p className={page.buttons}>
        <Button look={begun ? 'plain' : 'primary'} autoFocus={!begun} disabled={busy} onClick={take}>
          {begun ? batonText.afresh : batonText.take} {begun ? null : <KeyHint of="Enter" />}
        </Button>
      </p>
    </section>
  );
}

function Back({ opened: { baton, key, begun } }: { opened: OpenedLink }) {
  const { runs, go, visited } = useTrainee();
  const [busy, once] = useOnce();
  if (begun) return null;
  const see = (): void =>
    once(async () => {
      const run = await runs.takeBack(baton, key);
      visited.set();
      go({ page: 'debrief', run, replace: true });
    });
  return (
    <p className={page.buttons}>
      <Button look="primary" autoFocus disabled={busy} onClick={see}>
        {batonText.seeBoth} <KeyHint of="Enter" />
      </Button>
    </p>
  );
}
