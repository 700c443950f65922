/** Beside the picture: the handover or the words that were pointed at, else what stands at the cursor. */
import type { TimeCursor } from '../../../../charts/cursor.ts';
import { momentLabel } from '../../../../charts/time-axis.ts';
import type { DebriefView, OneThing } from '../../../../exercise/debrief/index.ts';
import { Button } from '../../../../ui/index.ts';
import { debriefText } from '../../text/debrief.ts';
import type { DebriefActions } from '../actions.ts';
import { Minutes } from '../minutes.tsx';
import { useSecond } from '../use-cursor.ts';
import { MarkedNote } from './marked-note.tsx';
import styles from './panel.module.css';

export interface PanelProps {
  view: DebriefView;
  one: OneThing | undefined;
  cursor: TimeCursor;
  selected: string | undefined;
  onSelect: (arrow: string | undefined) => void;
  act: DebriefActions;
  playing: boolean;
}

export function Panel({ view, one, cursor, selected, onSelect, act, playing }: PanelProps) {
  const arrow = view.tracks.arrows.find((each) => each.id === selected);
  return (
    <aside className={styles.panel} aria-label={debriefText.panel}>
      {arrow && !playing ? (
        <Opened view={view} one={one} id={arrow.id} onClose={() => onSelect(undefined)} />
      ) : (
        <section className={styles.part}>
          <Now cursor={cursor} />
          <Minutes cursor={cursor} moments={view.moments} playing={playing} always last={7} />
        </section>
      )}
      <AgainHere cursor={cursor} act={act} />
    </aside>
  );
}

function Now({ cursor }: { cursor: TimeCursor }) {
  const t = useSecond(cursor);
  return (
    <h2 className={styles.small}>
      {momentLabel(t, cursor)} · {debriefText.atMoment}
    </h2>
  );
}

function AgainHere({ cursor, act }: { cursor: TimeCursor; act: DebriefActions }) {
  const t = useSecond(cursor);
  return (
    <p className={styles.again}>
      <Button look="primary" onClick={() => act.again(t)}>
        {debriefText.againFrom(momentLabel(t, cursor))}
      </Button>
    </p>
  );
}

interface OpenedProps {
  view: DebriefView;
  one: OneThing | undefined;
  id: string;
  onClose: () => void;
}

function Opened({ view, one, id, onClose }: OpenedProps) {
  const arrow = view.tracks.arrows.find((each) => each.id === id);
  if (!arrow) return null;
  const name = (lane: string): string => view.tracks.lanes.find((each) => each.id === lane)?.name ?? lane;
  const handover = view.handovers.find((h) => h.id === arrow.handover);
  const isTheNote = handover !== undefined && arrow.kind === 'handover';
  return (
    <section className={styles.part}>
      <div className={styles.panelHead}>
        <h2 className={styles.small}>
          {momentLabel(arrow.sentAt, view)} · {debriefText.fromTo(name(arrow.from), name(arrow.to))}
          {arrow.neverRead ? ` · ${debriefText.read.toLowerCase()}: ${debriefText.never}` : ''}
        </h2>
        <Button look="quiet" onClick={onClose}>
          {debriefText.close}
        </Button>
      </div>
      {isTheNote ? (
        <MarkedNote handover={handover} run={view} />
      ) : (
        <>
          <h3 className={styles.title}>{arrow.label}</h3>
          {arrow.text === '' ? null : (
            <blockquote className={styles.note} dir="auto">
              {arrow.text}
            </blockquote>
          )}
          {handover ? (
            <>
              <h3 className={styles.small}>{handover.name}</h3>
              <MarkedNote handover={handover} run={view} />
            </>
          ) : null}
        </>
      )}
      {one && handover && one.handover === handover.id ? <OtherRun one={one} /> : null}
    </section>
  );
}

/** What the same morning came to with this one handover done. */
function OtherRun({ one }: { one: OneThing }) {
  return (
    <>
      <h3 className={styles.small}>{one.kind === 'without' ? debriefText.carried : debriefText.instead}</h3>
      <p className={styles.summary}>{one.result}</p>
      <ul className={styles.other} data-worse={one.kind === 'without'}>
        {one.compare.map((row) => (
          <li key={row.label}>
            {row.label} <b>{row.other}</b> {debriefText.insteadOf(row.yours)}
          </li>
        ))}
      </ul>
    </>
  );
}
