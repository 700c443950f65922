/** The contact drill: an address for every line, a ring or a mail, and whether somebody answered in the limit. */
import { useState } from 'react';
import { CONTACT_LINES, type Contact, noteId } from '../../../readiness/board/index.ts';
import { Button } from '../../../ui/index.ts';
import { when } from '../home/when.ts';
import page from '../page.module.css';
import { contactsText, readinessText } from '../text/readiness.ts';
import { UNIT_WORDS, unitName } from '../text/units.ts';
import { ContactRow } from './contact-row.tsx';
import contactsStyles from './contacts.module.css';
import { contractName } from './contract-name.ts';
import { pairName } from './pair-words.ts';
import styles from './readiness.module.css';
import { Rule } from './rule.tsx';
import type { Board } from './use-board.ts';

const SENDERS = Object.keys(UNIT_WORDS).filter((unit) => CONTACT_LINES.some(({ from }) => from === unit));

const answeredIn = (contacts: readonly Contact[]): number =>
  contacts.filter(({ state }) => state === 'answered').length;

export function ContactsSection({ board }: { board: Board }) {
  const { contacts } = board;
  const begun = contacts.findLast(({ note }) => note?.triedAt !== undefined)?.line.from;
  const [unit, setUnit] = useState<string>(begun ?? 'contactCentre');
  const inUse = contacts.filter(({ state }) => state !== 'unused');
  const dead = contacts.filter(({ state }) => state === 'dead');
  const own = contacts.filter(({ line }) => line.from === unit);
  return (
    <section id="contacts" className={styles.part} aria-labelledby="contacts-title">
      <h2 id="contacts-title" className={styles.partTitle}>
        {readinessText.contacts}
      </h2>
      <p className={page.text}>{contactsText.lead}</p>
      <p className={styles.verdict} role="status">
        {contactsText.summary(answeredIn(inUse), dead.length, inUse.length)}
      </p>
      <label className={contactsStyles.unit}>
        <span>{contactsText.unit}</span>
        <select value={unit} onChange={(event) => setUnit(event.target.value)}>
          {SENDERS.map((each) => {
            const lines = inUse.filter(({ line }) => line.from === each);
            return (
              <option key={each} value={each}>
                {contactsText.unitCount(unitName(each), answeredIn(lines), lines.length)}
              </option>
            );
          })}
        </select>
      </label>
      <UnitHere unit={unit} board={board} />
      <ul className={contactsStyles.lines} aria-label={unitName(unit)}>
        {own.map((contact) => (
          <ContactRow key={contact.line.id} contact={contact} board={board} />
        ))}
      </ul>
      <datalist id="addresses">
        {[...new Set(contacts.map(({ note }) => note?.address ?? ''))].filter(Boolean).map((address) => (
          <option key={address} value={address} />
        ))}
      </datalist>
      <DeadLetters dead={dead} now={board.now} />
      <Printed contacts={contacts.filter(({ note }) => (note?.address ?? '') !== '')} now={board.now} />
      <Rule words={contactsText.rule} />
    </section>
  );
}

/** Takes every line from and to a unit out at once, where no address was written yet, or brings them back. */
function UnitHere({ unit, board }: { unit: string; board: Board }) {
  const { contacts, now, put } = board;
  const of = (state: Contact['state']): Contact[] =>
    contacts.filter(
      (each) => each.state === state && [each.line.from, each.line.to].some((id) => id === unit),
    );
  const [open, gone] = [of('noAddress'), of('unused')];
  const mark = (lines: readonly Contact[], unused: boolean): void => {
    for (const { line } of lines)
      put({ kind: 'contact', id: noteId('contact', line.id), at: now, line: line.id, address: '', unused });
  };
  return (
    <p className={contactsStyles.unitHere}>
      {open.length > 0 ? (
        <Button look="quiet" onClick={() => mark(open, true)}>
          {contactsText.noUnit(unitName(unit))}
        </Button>
      ) : gone.length > 0 ? (
        <Button look="quiet" onClick={() => mark(gone, false)}>
          {contactsText.hasUnit(unitName(unit))}
        </Button>
      ) : null}
    </p>
  );
}

function DeadLetters({ dead, now }: { dead: readonly Contact[]; now: number }) {
  return (
    <div className={contactsStyles.dead}>
      <h3 className={styles.small}>{contactsText.deadLetters}</h3>
      {dead.length === 0 ? <p className={page.text}>{contactsText.noneDead}</p> : null}
      <ul className={styles.pieces} aria-label={contactsText.deadLetters}>
        {dead.map(({ line, note }) => (
          <li key={line.id}>
            <span>
              {pairName(line)}, {contractName(line.contract)}: {note?.address}
            </span>
            <span className={page.quiet}>
              {contactsText.tried(when(note?.triedAt ?? 0, now))},{' '}
              {note?.answeredAt === undefined
                ? contactsText.never
                : `${contactsText.answeredAt(when(note.answeredAt, now))}, ${contactsText.late}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** On paper there is nothing to choose from: every line with an address stands there. */
function Printed({ contacts, now }: { contacts: readonly Contact[]; now: number }) {
  return (
    <div className={contactsStyles.onPaper}>
      <h3 className={styles.small}>{contactsText.printTitle}</h3>
      {contacts.length === 0 ? <p>{contactsText.nonePrinted}</p> : null}
      <ul className={styles.pieces}>
        {contacts.map(({ line, note, state }) => (
          <li key={line.id}>
            <span>
              {pairName(line)}, {contractName(line.contract)}: {note?.address}
            </span>
            <span className={page.quiet}>
              {contactsText.limit(line.limit.text)}, {contactsText.states[state]}
              {note?.triedAt === undefined ? '' : `, ${contactsText.tried(when(note.triedAt, now))}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
