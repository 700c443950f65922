/** Her telephone: the line she speaks into, and what a telephone can do. Always the same buttons in the same places. */
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CustomerView } from '../../../exercise/customer-seat/index.ts';
import type { CustomerDeed } from '../../../model/customer-deed.ts';
import { Button, KeyHint } from '../../../ui/index.ts';
import { seatText } from '../text/customer-seat.ts';
import styles from './phone-foot.module.css';

export interface PhoneFootProps {
  view: CustomerView;
  act: (deed: CustomerDeed) => void;
  onRing: () => void;
}

export function PhoneFoot({ view, act, onRing }: PhoneFootProps) {
  const { state } = view.phone;
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wait = useRef<HTMLButtonElement>(null);
  const hasRung = view.entries.some(({ what }) => what === 'rang' || what === 'keyed');
  const onLine = state === 'line';

  // The hand lies where it is needed next: at the mouth, at the receiver, or in the lap.
  useEffect(() => {
    if (onLine) box.current?.focus();
    else if (state === 'rings' || (state === 'idle' && !hasRung)) first.current?.focus();
    else wait.current?.focus();
  }, [onLine, state, hasRung]);

  const say = (): void => {
    const words = text.trim();
    if (words === '') {
      act({ deed: 'wait' });
      return;
    }
    setText('');
    act({ deed: 'say', text: words });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    say();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    say();
  };
  const ghost = onLine ? seatText.ghost : state === 'held' ? seatText.held : seatText.silent;

  return (
    <form className={styles.foot} onSubmit={submit} aria-label={seatText.label}>
      <textarea
        dir="auto"
        ref={box}
        className={styles.box}
        rows={2}
        aria-label={ghost}
        placeholder={ghost}
        value={text}
        disabled={!onLine}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className={styles.buttons}>
        <Button
          ref={first}
          look={state === 'rings' || (state === 'idle' && !hasRung) ? 'primary' : 'plain'}
          disabled={state !== 'idle' && state !== 'rings'}
          onClick={() => (state === 'rings' ? act({ deed: 'answer' }) : onRing())}
        >
          {state === 'rings' ? seatText.answer : seatText.ring}
        </Button>
        <Button look={onLine && text.trim() !== '' ? 'primary' : 'plain'} type="submit" disabled={!onLine}>
          {seatText.say}
        </Button>
        <Button ref={wait} onClick={() => act({ deed: 'wait' })}>
          {seatText.waits[state]} {onLine && text === '' ? <KeyHint of="Enter" /> : null}
        </Button>
        <Button disabled={state === 'idle' || state === 'rings'} onClick={() => act({ deed: 'hangUp' })}>
          {seatText.hangUp}
        </Button>
      </p>
    </form>
  );
}
