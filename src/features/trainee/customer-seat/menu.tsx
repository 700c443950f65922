/** The machine that answers first: a number is keyed in, by keys or on the pad; the third wrong one is let through. */
import { type FormEvent, useState } from 'react';
import { announce, Button, KeyHint } from '../../../ui/index.ts';
import { seatText } from '../text/customer-seat.ts';
import styles from './menu.module.css';

const PAD = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;
const TRIES = 2;
const LONGEST = 20;

const digitsOf = (text: string): string => text.replace(/\D/g, '').slice(0, LONGEST);

export interface MenuProps {
  number: string;
  onDone: (digits: string) => void;
  onHangUp: () => void;
}

export function Menu({ number, onDone, onHangUp }: MenuProps) {
  const [typed, setTyped] = useState('');
  const [tries, setTries] = useState(0);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed === '') return;
    if (typed === digitsOf(number) || tries >= TRIES) {
      onDone(typed);
      return;
    }
    setTries(tries + 1);
    setTyped('');
    announce(seatText.menuAgain);
  };
  const asks = tries === 0 ? seatText.menuAsks : seatText.menuAgain;
  return (
    <form className={styles.menu} onSubmit={submit}>
      <p className={styles.asks}>{asks}</p>
      <div className={styles.row}>
        <input
          className={styles.digits}
          // biome-ignore lint/a11y/noAutofocus: the machine asks for nothing else.
          autoFocus
          inputMode="numeric"
          autoComplete="off"
          aria-label={asks}
          value={typed}
          onChange={(event) => setTyped(digitsOf(event.target.value))}
        />
        <Button look="primary" type="submit">
          {seatText.enter} <KeyHint of="Enter" />
        </Button>
        <Button onClick={onHangUp}>{seatText.hangUp}</Button>
      </div>
      <fieldset className={styles.pad} aria-label={seatText.keypad}>
        {PAD.map((digit) => (
          <button
            key={digit}
            type="button"
            className={styles.key}
            onClick={() => setTyped(digitsOf(typed + digit))}
          >
            {digit}
          </button>
        ))}
        <button
          type="button"
          className={styles.key}
          aria-label={seatText.erase}
          onClick={() => setTyped(typed.slice(0, -1))}
        >
          ←
        </button>
      </fieldset>
    </form>
  );
}
