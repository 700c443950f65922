/** Before a run: whose desk it is, on which rung, and what help that gives; one Enter begins as proposed. */
import { type FormEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button, KeyHint, notify } from '../../../ui/index.ts';
import { Frame } from '../home/frame.tsx';
import { PlaceLink } from '../home/place-link.tsx';
import { useRuns } from '../home/use-runs.ts';
import page from '../page.module.css';
import { type ScenarioCard, useTrainee } from '../services.ts';
import { assessText } from '../text/assess.ts';
import { pagesText } from '../text/pages.ts';
import { beginText, rungText } from '../text/rungs.ts';
import { unitName } from '../text/units.ts';
import styles from './begin.module.css';
import { proposedRung, RUNGS, type Rung, rungRows } from './rung-rule.ts';

const READINGS = [1, 1.5, 2] as const;

export interface BeginPageProps {
  scenarioId: string;
  seat?: string | undefined;
  seed?: number | undefined;
  /** A run whose words come to this seat. */
  after?: string | undefined;
}

export function BeginPage({ scenarioId, seat: asked, seed, after }: BeginPageProps) {
  const { scenarios, prepareDesk } = useTrainee();
  const { runs } = useRuns();
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  const seat = scenario?.seats.find(({ desk }) => desk === asked) ?? scenario?.seats[0];
  useEffect(() => prepareDesk(scenario?.id), [prepareDesk, scenario]);
  const isWanted = useEnterMeanwhile(runs === undefined);
  return (
    <Frame>
      <main className={page.page} aria-busy={scenario !== undefined && runs === undefined}>
        <h1 className={page.title}>{scenario?.title ?? pagesText.noScenario}</h1>
        {scenario && seat ? (
          <>
            <p className={page.lead}>{scenario.summary}</p>
            <p className={page.text}>{whereOf(scenario, seat)}</p>
            {after === undefined ? null : <p className={page.text}>{beginText.ownWords}</p>}
            {runs ? (
              <Choice
                scenario={scenario}
                seat={seat}
                seed={seed}
                after={after}
                atOnce={isWanted}
                proposed={proposedRung(rungRows(scenarios, runs), seat.unit, scenario.chain)}
              />
            ) : (
              <p className="sr-only">{beginText.loading}</p>
            )}
          </>
        ) : (
          <p>
            <PlaceLink to={{ page: 'practise' }}>{beginText.back}</PlaceLink>
          </p>
        )}
      </main>
    </Frame>
  );
}

/** Whether Enter was pressed before there was a button to press: it is done as soon as there is one. */
function useEnterMeanwhile(isWaiting: boolean): boolean {
  const [isWanted, setWanted] = useState(false);
  // At once: whoever is quick presses before the first picture.
  useLayoutEffect(() => {
    if (!isWaiting) return;
    const onKey = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
      const isElsewhere =
        target instanceof HTMLElement && target.matches('a, button, input, select, textarea');
      if (key === 'Enter' && !ctrlKey && !metaKey && !altKey && !isElsewhere) setWanted(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isWaiting]);
  return isWanted;
}

type Seat = ScenarioCard['seats'][number];

function whereOf({ seats, seatRule, minutes: [from = 0, to = 0] }: ScenarioCard, seat: Seat): string {
  const units = [...new Set(seats.map(({ unit }) => unitName(unit)))];
  const place =
    seatRule === 'inTurn' && units.length > 1
      ? beginText.through(pagesText.through(units))
      : beginText.sit(unitName(seat.unit), seat.name);
  return `${place} ${beginText.takes(pagesText.aboutMinutes(from, to))}`;
}

interface ChoiceProps {
  scenario: ScenarioCard;
  seat: Seat;
  seed: number | undefined;
  after: string | undefined;
  /** Begin was asked for already. */
  atOnce: boolean;
  proposed: Rung;
}

function Choice({ scenario, seat, seed, after, atOnce, proposed }: ChoiceProps) {
  const form = useRef<HTMLFormElement>(null);
  const { runs, go } = useTrainee();
  const [choice, setChoice] = useState<Rung | 'assess'>(proposed);
  const [reading, setReading] = useState(1);
  const [busy, setBusy] = useState(false);
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const how = choice === 'assess' ? { assess: { reading } } : { rung: choice };
    const same = { ...(seed === undefined ? {} : { seed }), ...(after === undefined ? {} : { after }) };
    runs.start(scenario.id, { seat: seat.desk, ...how, ...same }).then(
      (run) => go({ page: 'play', run, replace: true }),
      (error: unknown) => {
        setBusy(false);
        notify(error instanceof Error ? error.message : String(error));
      },
    );
  };
  useEffect(() => {
    if (atOnce) form.current?.requestSubmit();
  }, [atOnce]);
  return (
    <form ref={form} className={styles.choice} onSubmit={begin}>
      <h2 className={styles.printed}>{rungText.printed(seat.unit, scenario.chain, proposed)}</h2>
      <fieldset className={styles.rungs}>
        <legend className="sr-only">{beginText.choose}</legend>
        {RUNGS.map((each) => (
          <label key={each} className={styles.rung}>
            <input type="radio" name="rung" checked={choice === each} onChange={() => setChoice(each)} />
            <span>{rungText.choice(each)}</span>
            <span className={styles.under}>
              {rungText.names[each]}
              {each === proposed ? rungText.proposed : null}
            </span>
          </label>
        ))}
        <label className={styles.rung}>
          <input
            type="radio"
            name="rung"
            checked={choice === 'assess'}
            onChange={() => setChoice('assess')}
          />
          <span>{assessText.name}</span>
          <span className={styles.under}>{assessText.choice}</span>
        </label>
      </fieldset>
      <p className={page.buttons}>
        <Button look="primary" type="submit" autoFocus disabled={busy}>
          {beginText.begin} <KeyHint of="Enter" />
        </Button>
        <PlaceLink to={{ page: 'practise' }}>{beginText.back}</PlaceLink>
      </p>
      <dl className={styles.help} aria-live="polite">
        {(choice === 'assess' ? assessText.rules : rungText.help[choice]).map(({ what, how }) => (
          <div key={what} className={styles.row}>
            <dt>{what}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      {choice === 'assess' ? <Reading reading={reading} onReading={setReading} /> : null}
      <p className={page.quiet}>{choice === 'assess' ? assessText.leaves : beginText.practiseStays}</p>
      <p className={page.quiet}>
        {rungText.rule} {rungText.clean}
      </p>
    </form>
  );
}

/** How much time there is to read; it stands on the result. */
function Reading({ reading, onReading }: { reading: number; onReading: (times: number) => void }) {
  return (
    <fieldset className={styles.reading}>
      <legend>{assessText.reading}</legend>
      {READINGS.map((each) => (
        <label key={each} className={styles.times}>
          <input type="radio" name="reading" checked={reading === each} onChange={() => onReading(each)} />
          {assessText.readings[each]}
        </label>
      ))}
    </fieldset>
  );
}
