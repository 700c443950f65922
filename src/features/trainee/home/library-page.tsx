/** Every scenario with its level, minutes, desks and the person's own last run. */
import type { RunMeta } from '../../../store/index.ts';
import { Button } from '../../../ui/index.ts';
import { NewerVersion } from '../offline/newer-version.tsx';
import page from '../page.module.css';
import { RungList } from '../rungs/rung-list.tsx';
import { type ScenarioCard, useTrainee } from '../services.ts';
import { pagesText } from '../text/pages.ts';
import { unitName } from '../text/units.ts';
import { Frame } from './frame.tsx';
import styles from './library.module.css';
import { PlaceLink } from './place-link.tsx';
import { useRuns } from './use-runs.ts';
import { when } from './when.ts';

export function LibraryPage() {
  const { scenarios } = useTrainee();
  const { runs } = useRuns();
  const onPath = scenarios.filter(({ lesson }) => lesson !== undefined);
  const done = onPath.filter(({ id }) => isPassed(id, runs)).length;
  return (
    <Frame>
      <main className={page.page}>
        <h1 className={page.title}>{pagesText.library}</h1>
        <p className={page.lead}>{pagesText.libraryLead}</p>
        {onPath.length > 0 ? <p className={page.text}>{pagesText.path(done, onPath.length)}</p> : null}
        <RungList runs={runs} />
        {scenarios.length === 0 ? <p>{pagesText.nothing}</p> : null}
        <ul className={styles.list}>
          {scenarios.map((scenario) => (
            <Row
              key={scenario.id}
              scenario={scenario}
              last={runs?.find((run) => run.scenario === scenario.id)}
              done={isPassed(scenario.id, runs)}
            />
          ))}
        </ul>
        <NewerVersion />
      </main>
    </Frame>
  );
}

/** Some run of it was passed. */
const isPassed = (id: string, runs: readonly RunMeta[] | undefined): boolean =>
  runs?.some(({ scenario, verdict }) => scenario === id && verdict?.passed === true) ?? false;

interface RowProps {
  scenario: ScenarioCard;
  last: RunMeta | undefined;
  done: boolean;
}

function Row({ scenario, last, done }: RowProps) {
  const { go } = useTrainee();
  const { lesson } = scenario;
  const [from = 0, to = 0] = scenario.minutes;
  return (
    <li className={styles.row}>
      {lesson ? <p className={styles.step}>{pagesText.step(lesson.step, lesson.idea)}</p> : null}
      <h2 className={styles.name}>
        {scenario.title}
        {done ? <span className={styles.done}>{pagesText.done}</span> : null}
      </h2>
      <p className={styles.summary}>{scenario.summary}</p>
      <p className={styles.facts}>
        <span>{pagesText.level(scenario.level)}</span>
        <span>{pagesText.minutes(from, to)}</span>
        <LastRun last={last} />
      </p>
      <p className={styles.desks}>
        {choicesOf(scenario).map(({ desk, label }) => (
          <Button
            key={desk}
            aria-label={`${pagesText.play}: ${scenario.title}, ${label}`}
            onClick={() => go({ page: 'begin', scenario: scenario.id, seat: desk })}
          >
            {label}
          </Button>
        ))}
        {scenario.caller === undefined ? null : (
          <PlaceLink
            to={{ page: 'asCustomer', scenario: scenario.id }}
            look="quiet"
            label={pagesText.asCustomerOf(scenario.caller.name, scenario.title)}
          >
            {pagesText.asCustomer}
          </PlaceLink>
        )}
      </p>
    </li>
  );
}

/** The unit; and the name as well where two shifts of one unit can be played. */
function seatLabel(seats: ScenarioCard['seats'], { unit, name }: ScenarioCard['seats'][number]): string {
  const shifts = seats.filter((other) => other.unit === unit);
  return shifts.length > 1 ? pagesText.seatOf(unitName(unit), name) : unitName(unit);
}

/** One way in per seat; in turn there is one way, through all of them. */
function choicesOf({ seats, seatRule }: ScenarioCard): { desk: string; label: string }[] {
  const [first] = seats;
  if (seatRule === 'either' || !first)
    return seats.map((seat) => ({ desk: seat.desk, label: seatLabel(seats, seat) }));
  const units = [...new Set(seats.map(({ unit }) => unitName(unit)))];
  return [{ desk: first.desk, label: pagesText.through(units) }];
}

function LastRun({ last }: { last: RunMeta | undefined }) {
  const { wallTime } = useTrainee();
  if (!last) return <span>{pagesText.notPlayed}</span>;
  return (
    <span>
      {pagesText.lastRun}:{' '}
      {last.finishedAt === undefined ? (
        <PlaceLink to={{ page: 'play', run: last.id }}>{pagesText.continue}</PlaceLink>
      ) : (
        <PlaceLink to={{ page: 'debrief', run: last.id }}>{when(last.changedAt, wallTime())}</PlaceLink>
      )}
    </span>
  );
}
