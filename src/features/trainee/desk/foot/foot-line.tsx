/** The one line at the foot: talk, the way to the palette, and the letters that Esc arms. */
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { announce, notify } from '../../../../ui/index.ts';
import { deskText, keyCardText, paletteText } from '../../text/desk.ts';
import { slotOf } from '../flows/flow.ts';
import { firstName } from '../flows/senders.ts';
import { heldRows, holdWords } from '../regions/held-words.ts';
import { useDesk, useDeskUi, useSeat } from '../state/desk-context.ts';
import {
  type Addressee,
  HANDS_REST,
  keepAddressee,
  keepDraft,
  readAddressee,
  readDraft,
} from '../state/drafts.ts';
import { lettersOn } from '../state/letters.ts';
import { runVerb } from '../state/verbs.ts';
import styles from './foot-line.module.css';
import { HintStrip } from './hint-strip.tsx';
import { useGrowing, useWishes } from './line-box.ts';
import { lineTarget, movedOn } from './line-target.ts';
import { SureStrip } from './sure-strip.tsx';
import { UnderstoodStrip } from './understood-strip.tsx';
import { Verbs } from './verbs.tsx';

export function FootLine() {
  const desk = useDesk();
  const { runId, first, run, ui, act } = desk;
  const slot = slotOf('line', run.desk);
  const [text, setText] = useState(() => readDraft(runId, slot));
  const [armed, setArmed] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const last = useRef('');
  const sending = useRef(false);
  const keptBack = useRef(0);
  /** Esc in a note armed the letters: pressed again, as in the line, it takes them from nobody. */
  const fromNote = useRef(false);
  const view = useSeat((seat) => seat);
  const item = useDeskUi((state) => state.item);
  const hintAsked = useDeskUi((state) => state.hintAsked);
  const target = lineTarget(view, item);
  const [begun, setBegun] = useState<Addressee | undefined>(() => readAddressee(runId, slot));
  /** What was said already about where the words would go now. */
  const told = useRef('');
  const elsewhere = text === '' || sending.current ? undefined : movedOn(view, begun, target);
  const isFirstLine = first && view.call?.lines.every((line) => !line.mine) === true;
  // Nobody is asked in her first run.
  const howSure = first ? undefined : view.howSure;
  const [held] = heldRows(view.incoming);
  const nobody = held ? deskText.ghostHeld(firstName(held.from), holdWords(held.hold)) : deskText.ghostNobody;
  const ghost = isFirstLine ? deskText.ghostFirst : (target?.ghost ?? nobody);

  useEffect(() => {
    const timer = setTimeout(() => keepDraft(runId, slot, text), HANDS_REST);
    return () => clearTimeout(timer);
  }, [runId, slot, text]);

  // Whoever leaves at once takes the newest words along; what is on its way is said.
  const newest = useRef(text);
  useLayoutEffect(() => {
    newest.current = text;
  }, [text]);
  useEffect(() => {
    const keepNow = (): void => {
      if (!sending.current) keepDraft(runId, slot, newest.current);
    };
    window.addEventListener('pagehide', keepNow);
    return () => {
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [runId, slot]);

  // Words belong to whom the line addressed when they were begun, or to the first it addresses while they stand there.
  const isEmpty = text === '';
  const addressee = target?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the target is new each time, its key says whether it is another.
  useLayoutEffect(() => {
    setBegun((before) => (isEmpty ? undefined : (before ?? target)));
    if (isEmpty) told.current = '';
  }, [isEmpty, addressee]);

  useEffect(() => keepAddressee(runId, slot, begun), [runId, slot, begun]);

  const armFromNote = useCallback((): void => {
    if (!lettersOn()) return;
    fromNote.current = true;
    setArmed(true);
  }, []);
  useWishes(box, setText, armFromNote);
  useGrowing(box, text);

  const send = (): void => {
    const words = text.trim();
    if (words === '') {
      const rings = view.incoming.find(({ kind }) => kind === 'call');
      if (rings && !view.call) act.answer(rings.ref);
      return;
    }
    if (elsewhere !== undefined && told.current !== elsewhere) {
      // Nothing goes to another unseen: whoever means it so presses Enter once more.
      told.current = elsewhere;
      notify(elsewhere);
      return;
    }
    if (!target) {
      const why = held ? deskText.heldToTell(firstName(held.from)) : deskText.nobodyToTell;
      notify(why);
      return;
    }
    if (sending.current) return;
    sending.current = true;
    last.current = words;
    act.sent(slot);
    act.do([target.moveFor(words)], (done, rest) => {
      sending.current = false;
      if (!done) {
        if (rest !== undefined)
          setText((now) => (now.startsWith(text) ? rest + now.slice(text.length) : now));
        return;
      }
      // What was typed on while words were still on their way stays.
      setText((now) => (now.startsWith(text) ? now.slice(text.length) : now));
      keepDraft(runId, slot, '');
      const now = run.getView();
      const said = now.call ? now.call.lines : now.messages;
      const heard = said.findLast((line) => line.mine)?.heardAs;
      if (heard) announce(deskText.announceHeard(heard));
    });
  };

  /** One key after Esc; true when it was a verb. */
  const onArmed = (typed: string): boolean => {
    const key = typed.toLowerCase();
    setArmed(false);
    if (key === 'h' || key === 'c') {
      act.askHint(key === 'h' ? 'hint' : 'check', typed);
      return true;
    }
    if (howSure && (key === 'y' || key === 'n')) {
      run.sure(key === 'y');
      return true;
    }
    if (key === 'k') {
      act.keepNewest(keptBack.current);
      keptBack.current += 1;
      return true;
    }
    return runVerb(key, desk);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (hintAsked) {
        ui.set({ hintAsked: undefined });
        return;
      }
      setArmed(lettersOn() && (!armed || fromNote.current));
      fromNote.current = false;
      return;
    }
    fromNote.current = false;
    if (hintAsked) {
      if (event.key === 'Enter') {
        event.preventDefault();
        act.giveHint();
        return;
      }
      // It was the beginning of a word: the letter comes before the one that is typed now.
      if (plain && event.key.length === 1) {
        event.preventDefault();
        const typed = text + hintAsked.typed + event.key;
        ui.set({ hintAsked: undefined });
        setText(typed);
        act.typed(slot, typed);
        return;
      }
    }
    if (armed && plain && event.key.length === 1) {
      if (onArmed(event.key)) event.preventDefault();
      return;
    }
    if (event.key.length === 1) keptBack.current = 0;
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      send();
    } else if (text === '' && plain && event.key === '/') {
      event.preventDefault();
      ui.set({ overlay: { kind: 'palette' } });
    } else if (text === '' && plain && event.key === '?') {
      event.preventDefault();
      ui.set({ overlay: { kind: 'keys' } });
    } else if (text === '' && event.key === 'ArrowUp' && last.current !== '') {
      event.preventDefault();
      setText(last.current);
    }
  };

  return (
    <section className={styles.foot} aria-label={deskText.line}>
      {view.call?.notUnderstood ? <UnderstoodStrip miss={view.call.notUnderstood} /> : null}
      {howSure ? <SureStrip of={howSure} armed={armed} /> : null}
      {elsewhere === undefined ? null : (
        <p className={styles.strip} role="status">
          {elsewhere}
        </p>
      )}
      {hintAsked ? <HintStrip of={hintAsked.of} /> : null}
      <Verbs armed={armed} onVerb={(letter) => runVerb(letter, desk)} />
      <div className={styles.line}>
        <textarea
          dir="auto"
          ref={box}
          className={styles.box}
          rows={1}
          enterKeyHint="send"
          aria-label={target ? ghost : deskText.line}
          placeholder={ghost}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            act.typed(slot, event.target.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setArmed(false)}
        />
        {/* Without a keyboard of keys there is no Enter to find; the box keeps the focus, and its keyboard stays. */}
        <button
          type="button"
          className={styles.send}
          disabled={text.trim() === ''}
          onPointerDown={(event) => event.preventDefault()}
          onClick={send}
        >
          {deskText.send}
        </button>
        <button
          type="button"
          className={styles.keys}
          aria-label={paletteText.label}
          onClick={() => ui.set({ overlay: { kind: 'palette' } })}
        >
          /
        </button>
        <button
          type="button"
          className={styles.keys}
          aria-label={keyCardText.title}
          onClick={() => ui.set({ overlay: { kind: 'keys' } })}
        >
          ?
        </button>
      </div>
    </section>
  );
}
