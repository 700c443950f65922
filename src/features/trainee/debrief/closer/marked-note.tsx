/** A note as it was written, every fact in it marked, what was not in it below, and what came of it. */
import type { ReactNode } from 'react';
import { momentLabel } from '../../../../charts/time-axis.ts';
import type { DebriefView, NoteMark, OpenedHandover } from '../../../../exercise/debrief/index.ts';
import { Button } from '../../../../ui/index.ts';
import { contestText } from '../../text/contest.ts';
import { debriefText } from '../../text/debrief.ts';
import { useContests } from '../contest/contests.tsx';
import styles from './panel.module.css';

export interface MarkedNoteProps {
  handover: OpenedHandover;
  run: Pick<DebriefView, 'from' | 'to' | 'texts'>;
}

export function MarkedNote({ handover, run }: MarkedNoteProps) {
  const unplaced = handover.marks.filter((mark) => mark.from === undefined);
  const notSo = handover.marks.filter(({ state, from }) => state === 'wrong' && from !== undefined);
  const { contractAsks } = handover;
  const contests = useContests();
  const own = run.texts.find(({ desk, text }) => desk === handover.fromDesk && text === handover.text);
  return (
    <>
      <div className={styles.note}>
        <p className={styles.noteText}>{markedText(handover)}</p>
        <Named facts={handover.missing} title={debriefText.missing} way="said" own={own} />
        {own && contests ? <Named facts={notSo} title={debriefText.wrong} way="notSaid" own={own} /> : null}
      </div>
      <p className={styles.summary}>
        {handover.summary}
        {handover.later.length > 0 ? ` ${debriefText.later(handover.later.join(', '))}` : ''}
      </p>
      {unplaced.length > 0 ? (
        <p className={styles.quiet}>
          {debriefText.alsoSaid}: {unplaced.map((mark) => `${mark.label} ${mark.value}`).join(' · ')}
        </p>
      ) : null}
      <h3 className={styles.small}>{debriefText.receiver}</h3>
      <ol className={styles.after}>
        {handover.afterwards.map((row) => (
          <li key={`${row.t} ${row.text}`}>
            <span className={styles.time}>{momentLabel(row.t, run)}</span>
            <span>
              {row.text}
              {row.words === '' ? null : <q className={styles.words}>{row.words}</q>}
            </span>
          </li>
        ))}
      </ol>
      <h3 className={styles.small}>{debriefText.contract}</h3>
      <p className={styles.quiet}>
        {contractAsks.facts.length === 0 ? debriefText.noFacts : `${contractAsks.facts.join(' · ')}.`}{' '}
        {contractAsks.answer === '' ? '' : debriefText.answer(contractAsks.answer)}{' '}
        {contractAsks.readBack ? debriefText.readBackOwed : ''}
      </p>
    </>
  );
}

const LOOK: Readonly<Record<NoteMark['state'], string | undefined>> = {
  found: styles.found,
  wrong: styles.wrong,
  extra: styles.extra,
  contested: styles.contested,
};

/** The text cut at its marks; where two marks overlap the first stands. */
function markedText({ text, marks }: OpenedHandover): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.from === undefined || mark.to === undefined || mark.from < at) continue;
    if (mark.from > at) parts.push(text.slice(at, mark.from));
    parts.push(
      <mark key={mark.from} className={LOOK[mark.state]} title={`${mark.label}: ${mark.value}`}>
        {text.slice(mark.from, mark.to)}
        {mark.state === 'contested' ? (
          <span className={styles.quietFlag}> ({contestText.contested})</span>
        ) : null}
        {mark.state === 'wrong' ? <span className={styles.flag}> ({debriefText.wrong})</span> : null}
      </mark>,
    );
    at = mark.to;
  }
  parts.push(text.slice(at));
  return parts;
}

interface NamedProps {
  facts: readonly { fact: string; label: string }[];
  title: string;
  /** What can be claimed about each of them. */
  way: 'said' | 'notSaid';
  /** The person's own words; without them nothing can be claimed. */
  own: DebriefView['texts'][number] | undefined;
}

/** Facts under a word for what is the matter with them, each of which can be contested. */
function Named({ facts, title, way, own }: NamedProps) {
  const contests = useContests();
  if (facts.length === 0) return null;
  return (
    <p className={styles.missing}>
      <span className={styles.missingWord}>{title}: </span>
      {facts.map((each) => (
        <span key={each.fact} className={styles.gap}>
          {each.label}
          {own && contests ? (
            <Button
              look="quiet"
              aria-label={contestText[way].buttonFor(each.label)}
              onClick={() => contests.open(own, way, each.fact)}
            >
              {contestText[way].button}
            </Button>
          ) : null}
        </span>
      ))}
    </p>
  );
}
