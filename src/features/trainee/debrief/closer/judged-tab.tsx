/** How the chair did by its rules: grades with the rule printed, gates, expectations, and the figure as a detail. */
import type { TimeCursor } from '../../../../charts/cursor.ts';
import type { DebriefView, ExpectationRow } from '../../../../exercise/debrief/index.ts';
import { formatSpan } from '../../../../model/time.ts';
import type { OneThingAnswer } from '../../services.ts';
import { debriefText } from '../../text/debrief.ts';
import { figure } from '../../text/figures.ts';
import styles from './tabs.module.css';
import { TimeButton } from './time-button.tsx';

export interface JudgedTabProps {
  view: DebriefView;
  state: OneThingAnswer;
  cursor: TimeCursor;
}

export function JudgedTab({ view, state, cursor }: JudgedTabProps) {
  const { score, overall } = view;
  return (
    <div className={styles.lists}>
      {view.confidentlyWrong.length > 0 ? (
        <section>
          <h3 className={styles.heading}>{debriefText.sure}</h3>
          <ul className={styles.evidence}>
            {view.confidentlyWrong.map((each) => (
              <li key={each.t}>
                <TimeButton t={each.t} cursor={cursor} /> {each.words}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {view.rescues.length > 0 ? (
        <section>
          <h3 className={styles.heading}>
            {debriefText.rescues} <span className={styles.side}>{debriefText.rescuesLead}</span>
          </h3>
          <ul className={styles.evidence}>
            {view.rescues.map((each) => (
              <li key={each.t}>
                <TimeButton t={each.t} cursor={cursor} />{' '}
                {each.helped ? debriefText.rescued : debriefText.askedInVain}: {each.words}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h3 className={styles.heading}>
          {debriefText.overall(overall.word)} <span className={styles.side}>{overall.rule}</span>
        </h3>
        <table className={styles.table}>
          <tbody>
            {view.grades.map((g) => (
              <tr key={g.dimension}>
                <th scope="row">{g.dimension}</th>
                <td>
                  <span className={styles.grade} data-grade={g.grade}>
                    {g.grade}
                  </span>{' '}
                  {g.gradeWord}
                </td>
                <td className={styles.side}>{g.rule}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h3 className={styles.heading}>{debriefText.expectations}</h3>
        <ul className={styles.expectations}>
          {view.expectations.map((row) => (
            <Expected key={row.id} row={row} cursor={cursor} />
          ))}
        </ul>
      </section>
      <ReceivedSection received={view.received} cursor={cursor} />
      <section>
        <h3 className={styles.heading}>{debriefText.gates}</h3>
        <ul className={styles.expectations}>
          {view.gates.map((gate) => (
            <li key={gate.id} data-state={gate.held ? 'met' : 'missed'}>
              <span className={styles.state}>
                {gate.held ? debriefText.gateHeld : debriefText.gateFailed}
              </span>
              <span>{gate.says}</span>
            </li>
          ))}
        </ul>
      </section>
      <HarmTable outcome={view.outcome} rule={view.harmRule} cursor={cursor} />
      <section className={styles.small}>
        <p>{debriefText.coverage(view.coverage)}</p>
        <p>{debriefText.score(score.value, score.base, score.deduction)}</p>
        <p>{debriefText.rung(view.rung)}</p>
        <p>{view.hints.length === 0 ? debriefText.noHints : debriefText.hints(view.hints.length)}</p>
        {state.done && state.one.saves > 0 ? <p>{debriefText.measured(state.one.saves)}</p> : null}
      </section>
    </div>
  );
}

interface HarmTableProps {
  outcome: DebriefView['outcome'];
  rule: string;
  cursor: TimeCursor;
}

/** Line by line, so that nobody has to believe the sum; words that were not so stand there as they were said. */
function HarmTable({ outcome: { harm, harmRows }, rule, cursor }: HarmTableProps) {
  return (
    <section>
      <h3 className={styles.heading}>{debriefText.harmTitle}</h3>
      {harmRows.length > 0 ? (
        <table className={styles.table}>
          <thead>
            <tr>
              {debriefText.harmHead.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {harmRows.map(({ who, what, span, times, cost, said = [] }) => (
              <tr key={`${who} ${what}`}>
                <th scope="row">{who}</th>
                <td>
                  {what}
                  {said.map((each) => (
                    <p key={`${each.t} ${each.words}`} className={styles.side}>
                      <TimeButton t={each.t} cursor={cursor} /> {debriefText.saidNotSo(each.by)}{' '}
                      <q>{each.words}</q> ({each.notSo})
                    </p>
                  ))}
                </td>
                <td>
                  <bdi>{span === undefined ? debriefText.howOften(times ?? 0) : formatSpan(span)}</bdi>
                </td>
                <td>{figure(cost)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row" colSpan={3}>
                {debriefText.harmSum}
              </th>
              <td>{figure(harm)}</td>
            </tr>
          </tbody>
        </table>
      ) : null}
      <p className={styles.quiet}>{rule}</p>
    </section>
  );
}

/** What came in, and what was made of it; nothing where nothing was handed over to this chair. */
function ReceivedSection({ received, cursor }: { received: DebriefView['received']; cursor: TimeCursor }) {
  if (received.lead === undefined) return null;
  return (
    <section>
      <h3 className={styles.heading}>
        {debriefText.cameIn} <span className={styles.side}>{received.lead}</span>
      </h3>
      <ul className={styles.expectations}>
        {received.rows.map((row) => (
          <li key={`${row.t} ${row.words}`} data-state={GOOD.includes(row.state) ? 'met' : 'missed'}>
            <span className={styles.state}>{debriefText.reception[row.state]}</span>
            <span>
              {row.words} <TimeButton t={row.t} cursor={cursor} />
            </span>
          </li>
        ))}
        {received.mismatches.map((row) => (
          <li key={`${row.t} ${row.words}`} data-state={row.caught ? 'met' : 'missed'}>
            <span className={styles.state}>{row.caught ? debriefText.caught : debriefText.notCaught}</span>
            <span>
              {row.words} <TimeButton t={row.t} cursor={cursor} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const GOOD: readonly string[] = ['hit', 'sound'];

function Expected({ row, cursor }: { row: ExpectationRow; cursor: TimeCursor }) {
  const last = row.at[Math.min(1, row.at.length - 1)];
  return (
    <li data-state={row.state}>
      <span className={styles.state}>{debriefText[row.state]}</span>
      <span>
        {row.says}
        {row.state === 'noOccasion' ? (
          <span className={styles.side}> {debriefText.noOccasionCounts}</span>
        ) : null}
        {row.missing.length > 0 ? (
          <span className={styles.side}> {debriefText.lacked(row.missing.join(', '))}</span>
        ) : null}{' '}
        {last === undefined ? null : <TimeButton t={last} cursor={cursor} />}
      </span>
    </li>
  );
}
