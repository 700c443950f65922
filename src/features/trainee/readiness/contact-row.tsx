/** One line of the contact drill: its address, a try, and the answer with its time. */
import { useState } from 'react';
import {
  answerDue,
  type Contact,
  type ContactNote,
  type ContactState,
  noteId,
} from '../../../readiness/board/index.ts';
import { Button } from '../../../ui/index.ts';
import { when } from '../home/when.ts';
import page from '../page.module.css';
import { useTrainee } from '../services.ts';
import { contactsText } from '../text/readiness.ts';
import { unitName } from '../text/units.ts';
import contactsStyles from './contacts.module.css';
import { contractName } from './contract-name.ts';
import { Mark } from './marks.tsx';
import type { Board } from './use-board.ts';

const SIGN_OF: Readonly<Record<ContactState, 'green' | 'amber' | 'red' | 'none'>> = {
  unused: 'none',
  noAddress: 'none',
  untried: 'none',
  waiting: 'amber',
  answered: 'green',
  lapsed: 'amber',
  dead: 'red',
};

export function ContactRow({ contact: { line, note, state }, board }: { contact: Contact; board: Board }) {
  const { wallTime } = useTrainee();
  const [address, setAddress] = useState(note?.address ?? '');
  const name = contactsText.address(contractName(line.contract), unitName(line.to));
  const keep = (given: Partial<ContactNote>, before: Partial<ContactNote> = note ?? {}): void =>
    board.put({
      ...before,
      kind: 'contact',
      id: noteId('contact', line.id),
      at: wallTime(),
      line: line.id,
      address: address.trim(),
      ...given,
    });
  // Another address was never tried: what came of the old one says nothing of it.
  const keepAddress = (): void => {
    if (address.trim() !== (note?.address ?? '')) keep({}, {});
  };
  return (
    <li className={contactsStyles.line} data-state={state}>
      <div className={contactsStyles.lineName}>
        <span className={page.strong}>{contactsText.to(unitName(line.to))}</span>
        <span className={page.quiet}>
          {contractName(line.contract)}, {contactsText.limit(line.limit.text)}
        </span>
      </div>
      {state === 'unused' ? null : (
        <input
          className={contactsStyles.address}
          aria-label={name}
          placeholder={contactsText.placeholder}
          list="addresses"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
          onBlur={keepAddress}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keepAddress();
          }}
        />
      )}
      <div className={contactsStyles.lineState}>
        <Mark as={SIGN_OF[state]} words={contactsText.states[state]} />
        <span className={page.quiet}>{timesOf(line, note, state, board.now)}</span>
      </div>
      <div className={contactsStyles.lineDeeds}>
        {state === 'waiting' ? (
          <>
            <Button aria-describedby={line.id} onClick={() => keep({ answeredAt: wallTime() })}>
              {contactsText.answered}
            </Button>
            <Button aria-describedby={line.id} onClick={() => keep({ gaveUpAt: wallTime() })}>
              {contactsText.noAnswer}
            </Button>
          </>
        ) : state === 'unused' ? (
          <Button look="quiet" onClick={() => keep({ unused: false })}>
            {contactsText.used}
          </Button>
        ) : address.trim() === '' ? (
          <Button look="quiet" onClick={() => keep({ unused: true })}>
            {contactsText.unused}
          </Button>
        ) : (
          <Button onClick={() => keep({ triedAt: wallTime() }, {})}>
            {state === 'untried' || state === 'noAddress' ? contactsText.try : contactsText.again}
          </Button>
        )}
      </div>
      <span id={line.id} hidden>
        {name}
      </span>
    </li>
  );
}

function timesOf(
  line: Contact['line'],
  note: ContactNote | undefined,
  state: ContactState,
  now: number,
): string {
  if (note?.triedAt === undefined) return '';
  const tried = contactsText.tried(when(note.triedAt, now));
  if (state === 'waiting') return contactsText.due(when(answerDue(note.triedAt, line), now));
  return note.answeredAt === undefined
    ? tried
    : `${tried}, ${contactsText.answeredAt(when(note.answeredAt, now))}`;
}
