/** Where one stands between units and by what can go wrong, with dates; each row leads to something to practise. */
import { useMemo, useState } from 'react';
import { WeekBarsChart } from '../../../charts/week-bars-chart.tsx';
import {
  byPair,
  bySkill,
  type Evidence,
  isSlip,
  type ProgressRow,
  progressOf,
  spacedOf,
  weeksOf,
} from '../../../readiness/index.ts';
import { Button } from '../../../ui/index.ts';
import { PlaceLink } from '../home/place-link.tsx';
import page from '../page.module.css';
import { type Place, useTrainee } from '../services.ts';
import { codeText, recordText } from '../text/record.ts';
import { unitName } from '../text/units.ts';
import { contractName } from './contract-name.ts';
import { dateWords, weekOf, weekWords } from './days.ts';
import styles from './record.module.css';

const KEYS = { pair: byPair, skill: bySkill } as const;
type By = keyof typeof KEYS;

const ROWS_AT_FIRST = 12;
const WEEKS = 12;

export function ProgressSection({ evidence }: { evidence: readonly Evidence[] }) {
  const [by, setBy] = useState<By>('pair');
  const spaced = useMemo(() => [...spacedOf(evidence).values()], [evidence]);
  const rows = useMemo(() => progressOf(spaced, KEYS[by]), [spaced, by]);
  return (
    <section className={`${page.section} ${styles.offPaper}`} aria-label={recordText.progress}>
      <h2 className={page.heading}>{recordText.progress}</h2>
      {rows.length === 0 ? (
        <>
          <p className={page.text}>{recordText.none}</p>
          <p className={page.buttons}>
            <PlaceLink to={{ page: 'drill' }} look="plain">
              {recordText.drill}
            </PlaceLink>
          </p>
        </>
      ) : (
        <>
          <Weeks evidence={evidence} />
          <fieldset className={styles.by}>
            <legend className="sr-only">{recordText.by}</legend>
            {(['pair', 'skill'] as const).map((each) => (
              <label key={each}>
                <input type="radio" name="by" checked={by === each} onChange={() => setBy(each)} />
                {each === 'pair' ? recordText.byPair : recordText.bySkill}
              </label>
            ))}
          </fieldset>
          <ProgressTable key={by} rows={rows} by={by} />
          <p className={page.quiet}>{recordText.slipRule}</p>
        </>
      )}
    </section>
  );
}

function Weeks({ evidence }: { evidence: readonly Evidence[] }) {
  const { wallTime } = useTrainee();
  const weeks = useMemo(
    () =>
      weeksOf(evidence, wallTime(), weekOf, WEEKS).map(({ week, drills, runs }) => ({
        week,
        parts: [drills, runs],
        label: recordText.weekLabel(drills, runs, weekWords(week)),
        below: weekWords(week),
      })),
    [evidence, wallTime],
  );
  // One week alone shows no course.
  if (weeks.filter(({ parts }) => parts.some((part) => part > 0)).length < 2) return null;
  return (
    <WeekBarsChart weeks={weeks} parts={[recordText.drills, recordText.runs]} label={recordText.weeks} />
  );
}

function ProgressTable({ rows, by }: { rows: readonly ProgressRow[]; by: By }) {
  const { wallTime } = useTrainee();
  const [all, setAll] = useState(false);
  const now = wallTime();
  const shown = all ? rows : rows.slice(0, ROWS_AT_FIRST);
  return (
    <>
      <table className={`${page.table} ${styles.progress}`}>
        <thead>
          <tr>
            <th scope="col">{recordText.what[by]}</th>
            <th scope="col">{recordText.last}</th>
            <th scope="col">{recordText.due}</th>
            <th scope="col">{recordText.slips}</th>
            <th scope="col">{recordText.way}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.key} row={row} by={by} now={now} />
          ))}
        </tbody>
      </table>
      {all || rows.length <= ROWS_AT_FIRST ? null : (
        <p>
          <Button look="quiet" onClick={() => setAll(true)}>
            {recordText.more(rows.length - ROWS_AT_FIRST)}
          </Button>
        </p>
      )}
    </>
  );
}

function Row({ row, by, now }: { row: ProgressRow; by: By; now: number }) {
  const { last, due, slips, lead } = row;
  const name = nameOf(row, by);
  const lastDay = dateWords(last.at, now);
  const way = lead.by.kind === 'drill' ? recordText.again : recordText.againScenario;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={recordText.last}>
        {isSlip(last) ? recordText.missed(lastDay) : recordText.shown(lastDay)}
      </td>
      <td data-label={recordText.due}>{due <= now ? recordText.dueNow : dateWords(due, now)}</td>
      <td data-label={recordText.slips} className={slips > 0 ? styles.open : undefined}>
        {slips === 0 ? recordText.noSlips : slips}
      </td>
      <td>
        <PlaceLink to={placeOf(lead)} label={recordText.wayLabel(way, name)}>
          {way}
        </PlaceLink>
      </td>
    </tr>
  );
}

function nameOf({ last: { side, from, to, contract, code } }: ProgressRow, by: By): string {
  if (by === 'skill') return recordText.skill(codeText[code], contractName(contract));
  const units = [unitName(from), unitName(to)] as const;
  return side === 'send' ? recordText.sent(...units) : recordText.received(...units);
}

/** The very drill, or the scenario in which it was shown. */
const placeOf = ({ by }: Evidence): Place =>
  by.kind === 'drill' ? { page: 'drill', id: by.id } : { page: 'begin', scenario: by.scenario };
