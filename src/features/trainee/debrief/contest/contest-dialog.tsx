/** "I said it": own words, the part of them that says it, and what it says. */
import { useEffect, useRef, useState } from 'react';
import type { OwnText } from '../../../../exercise/debrief/index.ts';
import type { Claim } from '../../../../model/contest.ts';
import { Button, Dialog, Picker, type PickerRow } from '../../../../ui/index.ts';
import { ACT_LIST } from '../../text/acts.ts';
import { contestText } from '../../text/contest.ts';
import styles from './contest.module.css';

export interface ContestDialogProps {
  text: OwnText;
  /** What it is about, when that is known already: a fact listed as missing. */
  fact?: string | undefined;
  onClaim: (claim: Claim, from: number, to: number) => void;
  onClose: () => void;
}

interface ClaimRow extends PickerRow {
  claim: Claim;
}

function rowsOf({ facts, promises }: OwnText): ClaimRow[] {
  return [
    ...facts.map(
      ({ fact, label, value, shown }): ClaimRow => ({
        id: `fact ${fact}`,
        group: contestText.facts,
        label,
        side: shown,
        claim: { kind: 'fact', fact, value },
      }),
    ),
    ...ACT_LIST.map(
      ({ id: act, name }): ClaimRow => ({
        id: `act ${act}`,
        group: contestText.acts,
        label: name,
        claim: { kind: 'act', act },
      }),
    ),
    ...(promises
      ? [
          {
            id: 'no promise',
            group: contestText.noPromise,
            label: contestText.notPromise,
            claim: { kind: 'notPromise' } as const,
          },
        ]
      : []),
  ];
}

const matches = ({ label, side = '', group = '' }: PickerRow, query: string): boolean =>
  `${label} ${side} ${group}`.toLowerCase().includes(query.trim().toLowerCase());

export function ContestDialog({ text, fact, onClaim, onClose }: ContestDialogProps) {
  const words = useRef<HTMLTextAreaElement>(null);
  const [query, setQuery] = useState('');
  // Read-only for whoever types, and still with a caret: keys can mark in it.
  useEffect(() => {
    const box = words.current;
    const refuse = (event: Event): void => event.preventDefault();
    box?.addEventListener('beforeinput', refuse);
    return () => box?.removeEventListener('beforeinput', refuse);
  }, []);
  const [marked, setMarked] = useState('');
  const all = rowsOf(text);
  const known = fact === undefined ? undefined : all.find(({ id }) => id === `fact ${fact}`);
  const claim = (row: ClaimRow): void => {
    const box = words.current;
    const isMarked = box !== null && box.selectionEnd > box.selectionStart;
    const [from, to] = isMarked ? [box.selectionStart, box.selectionEnd] : [0, text.text.length];
    onClaim(row.claim, from, to);
  };
  return (
    <Dialog label={contestText.title} onClose={onClose} width={560}>
      <div className={styles.dialog}>
        <h2 className={styles.title}>
          {known === undefined
            ? contestText.title
            : contestText.buttonFor(`${known.label}, ${known.side ?? ''}`)}
        </h2>
        <p className={styles.lead}>{contestText.lead}</p>
        <textarea
          ref={words}
          className={styles.words}
          aria-label={contestText.words}
          aria-readonly
          rows={Math.min(8, 2 + Math.ceil(text.text.length / 60))}
          defaultValue={text.text}
          onSelect={({ currentTarget: box }) =>
            setMarked(box.value.slice(box.selectionStart, box.selectionEnd))
          }
        />
        <p className={styles.marked}>{marked === '' ? contestText.allMarked : contestText.marked(marked)}</p>
        {known === undefined ? (
          <Picker
            label={contestText.what}
            placeholder={contestText.placeholder}
            rows={all.filter((row) => matches(row, query))}
            query={query}
            onQuery={setQuery}
            onPick={(picked) => {
              const row = all.find(({ id }) => id === picked.id);
              if (row) claim(row);
            }}
            empty={contestText.empty}
          />
        ) : (
          <p className={styles.buttons}>
            <Button look="primary" onClick={() => claim(known)}>
              {contestText.take}
            </Button>
            <Button onClick={onClose}>{contestText.leave}</Button>
          </p>
        )}
      </div>
    </Dialog>
  );
}
