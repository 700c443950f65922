/** A contest, put together: own words, the part of them it is about, and what they say or do not say. */
import { useEffect, useRef, useState } from 'react';
import type { OwnText } from '../../../../exercise/debrief/index.ts';
import type { Claim } from '../../../../model/contest.ts';
import { Button, Dialog, Picker, type PickerRow } from '../../../../ui/index.ts';
import { contestText } from '../../text/contest.ts';
import { type ClaimRow, claimRows, type Direction } from './claim-rows.ts';
import styles from './contest.module.css';

export interface ContestDialogProps {
  text: OwnText;
  direction: Direction;
  /** What it is about, when that is known already: a fact listed as missing, or marked as not so. */
  fact?: string | undefined;
  onClaim: (claim: Claim, from: number, to: number) => void;
  onClose: () => void;
}

const matches = ({ label, side = '', group = '' }: PickerRow, query: string): boolean =>
  `${label} ${side} ${group}`.toLowerCase().includes(query.trim().toLowerCase());

export function ContestDialog({ text, direction, fact, onClaim, onClose }: ContestDialogProps) {
  const words = useRef<HTMLTextAreaElement>(null);
  const [query, setQuery] = useState('');
  const [marked, setMarked] = useState('');
  const asked = contestText[direction];
  const all = claimRows(text, direction);
  const known = fact === undefined ? undefined : all.find(({ id }) => id === `fact ${fact}`);
  const claim = (row: ClaimRow): void => {
    const box = words.current;
    const isMarked = box !== null && box.selectionEnd > box.selectionStart;
    const [from, to] = isMarked ? [box.selectionStart, box.selectionEnd] : [0, text.text.length];
    onClaim(row.claim, row.from ?? from, row.to ?? to);
  };
  return (
    <Dialog label={asked.title} onClose={onClose} width={560}>
      <div className={styles.dialog}>
        <h2 className={styles.title}>
          {known === undefined ? asked.title : asked.buttonFor(`${known.label}, ${known.side ?? ''}`)}
        </h2>
        <p className={styles.lead}>{asked.lead}</p>
        {direction === 'said' ? (
          <>
            <MarkedWords box={words} text={text.text} onMarked={setMarked} />
            <p className={styles.marked}>
              {marked === '' ? contestText.allMarked : contestText.marked(marked)}
            </p>
          </>
        ) : (
          <blockquote className={styles.words} dir="auto">
            {text.text}
          </blockquote>
        )}
        {known === undefined ? (
          <Picker
            label={asked.what}
            placeholder={asked.placeholder}
            rows={all.filter((row) => matches(row, query))}
            query={query}
            onQuery={setQuery}
            onPick={(picked) => {
              const row = all.find(({ id }) => id === picked.id);
              if (row) claim(row);
            }}
            empty={asked.empty}
          />
        ) : (
          <p className={styles.buttons}>
            <Button look="primary" autoFocus={direction === 'notSaid'} onClick={() => claim(known)}>
              {contestText.take}
            </Button>
            <Button onClick={onClose}>{contestText.leave}</Button>
          </p>
        )}
      </div>
    </Dialog>
  );
}

interface MarkedWordsProps {
  box: React.RefObject<HTMLTextAreaElement | null>;
  text: string;
  onMarked: (words: string) => void;
}

/** Read-only for whoever types, and still with a caret: keys can mark in it. */
function MarkedWords({ box, text, onMarked }: MarkedWordsProps) {
  useEffect(() => {
    const area = box.current;
    const refuse = (event: Event): void => event.preventDefault();
    area?.addEventListener('beforeinput', refuse);
    return () => area?.removeEventListener('beforeinput', refuse);
  }, [box]);
  return (
    <textarea
      ref={box}
      className={styles.words}
      aria-label={contestText.words}
      aria-readonly
      rows={Math.min(8, 2 + Math.ceil(text.length / 60))}
      defaultValue={text}
      onSelect={({ currentTarget: area }) =>
        onMarked(area.value.slice(area.selectionStart, area.selectionEnd))
      }
    />
  );
}
