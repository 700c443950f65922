/** Two columns on one time axis: what you did and said, and what an expert did and said in the same minutes. */
import type { TimeCursor } from '../../../../charts/cursor.ts';
import { momentLabel } from '../../../../charts/time-axis.ts';
import type { BesideRow, Moment } from '../../../../exercise/debrief/index.ts';
import { MINUTE, type Ms } from '../../../../model/time.ts';
import { Button } from '../../../../ui/index.ts';
import { debriefText } from '../../text/debrief.ts';
import styles from './expert-tab.module.css';
import tabs from './tabs.module.css';
import { TimeButton } from './time-button.tsx';
import type { ExpertState } from './use-expert.ts';

export interface ExpertTabProps {
  state: ExpertState;
  run: { from: Ms; to: Ms };
  cursor: TimeCursor;
  onPlay: (from: Ms, to: Ms) => void;
}

export function ExpertTab({ state, run, cursor, onPlay }: ExpertTabProps) {
  if (!state.done)
    return (
      <div role="status" className={styles.busy}>
        <p className={tabs.quiet}>{debriefText.expertPlaying}</p>
        <progress value={state.share} max={1} aria-label={debriefText.expertPlaying} />
      </div>
    );
  if (!state.beside) return <p className={tabs.quiet}>{debriefText.expertNone}</p>;
  const { title, rows } = state.beside;
  return (
    <table className={styles.beside}>
      <caption className={styles.caption}>{debriefText.expertLead(title)}</caption>
      <thead>
        <tr>
          <th scope="col">{debriefText.expertMinute}</th>
          <th scope="col">{debriefText.expertYou}</th>
          <th scope="col">{debriefText.expertThey}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <Minute
            key={row.t}
            row={row}
            until={Math.min(rows[i + 1]?.t ?? run.to, row.t + LONGEST)}
            run={run}
            cursor={cursor}
            onPlay={onPlay}
          />
        ))}
      </tbody>
    </table>
  );
}

/** Minutes played by one key, at most. */
const LONGEST: Ms = 5 * MINUTE;

interface MinuteProps extends Omit<ExpertTabProps, 'state'> {
  row: BesideRow;
  until: Ms;
}

function Minute({ row, until, run, cursor, onPlay }: MinuteProps) {
  const costs = (side: 'yours' | 'expert') => row.costs.filter((each) => each.side === side);
  return (
    <tr data-costs={row.costs.length > 0}>
      <th scope="row" className={styles.when}>
        <TimeButton t={row.t} cursor={cursor} />
        <Button
          look="quiet"
          aria-label={debriefText.playFrom(momentLabel(row.t, run))}
          onClick={() => onPlay(Math.max(run.from, row.t), until)}
        >
          {debriefText.playShort}
        </Button>
      </th>
      <td>
        <Moments moments={row.yours} />
        {costs('yours').map(({ words }) => (
          <p key={words} className={styles.cost}>
            {debriefText.expertCostYours}: {words}
          </p>
        ))}
      </td>
      <td>
        <Moments moments={row.expert} />
        {costs('expert').map(({ words }) => (
          <p key={words} className={styles.cost}>
            {debriefText.expertCostTheirs}: {words}
          </p>
        ))}
      </td>
    </tr>
  );
}

function Moments({ moments }: { moments: readonly Moment[] }) {
  if (moments.length === 0) return <p className={tabs.quiet}>{debriefText.expertStill}</p>;
  return moments.map((moment) => (
    <p key={moment.seq} data-kind={moment.kind}>
      {moment.text}
    </p>
  ));
}
