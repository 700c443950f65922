/** The cold open: one line at a time, Enter goes on, Esc leads to the desk. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Announcer, announce, Button, KeyHint, notify, Toast } from '../../../ui/index.ts';
import { Places } from '../places.tsx';
import { useTrainee } from '../services.ts';
import styles from './cold-open.module.css';
import {
  COLD_STEPS,
  type ColdStep,
  coldOpenText,
  isWholeNumber,
  QUEUE,
  QUEUE_STEP_MS,
  TOLD_SCENARIO,
} from './script.ts';

const movesLittle = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

export function ColdOpenPage() {
  const services = useTrainee();
  const [at, setAt] = useState(0);
  const [typed, setTyped] = useState('');
  const [seconds, setSeconds] = useState(0);
  const [places, setPlaces] = useState(false);
  const began = useRef(0);
  const leaving = useRef(false);
  const step: ColdStep = COLD_STEPS[at] ?? 'end';

  useEffect(() => services.prepareDesk(), [services]);

  const toDesk = (): void => {
    if (leaving.current) return;
    leaving.current = true;
    const isFirst = !services.visited.get();
    services.visited.set();
    const first = services.scenarios.find(({ id }) => id === TOLD_SCENARIO) ?? services.scenarios[0];
    if (!first) {
      services.go({ page: 'practise' });
      return;
    }
    // The very first run follows the words at once; later there is a rung to choose.
    if (!isFirst) {
      services.go({ page: 'begin', scenario: first.id });
      return;
    }
    services.runs.start(first.id).then(
      (run) => services.go({ page: 'play', run }),
      (error: unknown) => {
        leaving.current = false;
        notify(error instanceof Error ? error.message : String(error));
      },
    );
  };

  const goOn = (): void => {
    if (step === 'end') {
      toDesk();
      return;
    }
    if (at === 0) began.current = performance.now();
    if (step === 'verdict') setSeconds(Math.max(1, Math.round((performance.now() - began.current) / 1000)));
    setTyped('');
    setAt(at + 1);
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        setPlaces(true);
      } else if (event.key === 'Escape' && !places) toDesk();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  return (
    <main className={styles.page} aria-label={coldOpenText.label}>
      <h1 className="sr-only">{coldOpenText.label}</h1>
      <div className={styles.stage}>
        <StepView key={step} step={step} seconds={seconds} typed={typed} onTyped={setTyped} onDone={goOn} />
      </div>
      <p className={styles.foot}>
        <Button look="quiet" onClick={toDesk}>
          <KeyHint of="Esc" /> {coldOpenText.skip}
        </Button>
        <Button look="quiet" onClick={() => setPlaces(true)}>
          {coldOpenText.elsewhere} <KeyHint of="Ctrl K" />
        </Button>
      </p>
      {places ? <Places onClose={() => setPlaces(false)} /> : null}
      <Announcer />
      <Toast />
    </main>
  );
}

interface StepProps {
  step: ColdStep;
  seconds: number;
  typed: string;
  onTyped: (text: string) => void;
  onDone: () => void;
}

function StepView({ step, seconds, typed, onTyped, onDone }: StepProps) {
  switch (step) {
    case 'start':
      return <Said lines={coldOpenText.start} button={coldOpenText.goOn} onDone={onDone} plain />;
    case 'number':
      return <Keypad line={coldOpenText.askFirst} typed={typed} onTyped={onTyped} onDone={onDone} />;
    case 'queue':
      return <Queue onDone={onDone} />;
    case 'again':
      return <Keypad line={coldOpenText.askAgain} typed={typed} onTyped={onTyped} onDone={onDone} />;
    case 'router':
      return <Answer typed={typed} onTyped={onTyped} onDone={onDone} />;
    case 'verdict':
      return <Said lines={[coldOpenText.verdict]} button={coldOpenText.hangUp} onDone={onDone} />;
    case 'end':
      return (
        <Said
          lines={[coldOpenText.end(seconds), coldOpenText.last]}
          button={coldOpenText.takeCall}
          onDone={onDone}
          plain
        />
      );
  }
}

interface SaidProps {
  lines: readonly string[];
  button: string;
  onDone: () => void;
  /** Told, not spoken. */
  plain?: boolean;
}

function Said({ lines, button, onDone, plain }: SaidProps) {
  return (
    <>
      <div aria-live="polite">
        {lines.map((line) => (
          <p key={line} className={plain ? `${styles.line} ${styles.told}` : styles.line}>
            {line}
          </p>
        ))}
      </div>
      <p>
        <Button look="primary" autoFocus onClick={onDone}>
          {button} <KeyHint of="Enter" />
        </Button>
      </p>
    </>
  );
}

interface TypedProps {
  typed: string;
  onTyped: (text: string) => void;
  onDone: () => void;
}

function Keypad({ line, typed, onTyped, onDone }: TypedProps & { line: string }) {
  const digits = typed.replace(/\D/g, '').slice(0, 6);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isWholeNumber(typed)) onDone();
    else announce(coldOpenText.typeNumber);
  };
  return (
    <form onSubmit={submit}>
      <p className={styles.number}>
        <span className={styles.quiet}>{coldOpenText.yourNumber}</span> {coldOpenText.number}
      </p>
      <p className={styles.line}>{line}</p>
      <input
        className={styles.input}
        // biome-ignore lint/a11y/noAutofocus: the only thing there is to do.
        autoFocus
        inputMode="numeric"
        autoComplete="off"
        aria-label={line}
        placeholder={coldOpenText.typeNumber}
        value={digits.length > 3 ? `${digits.slice(0, 3)} ${digits.slice(3)}` : digits}
        onChange={(event) => onTyped(event.target.value)}
      />
      <p>
        <Button look="primary" type="submit">
          {coldOpenText.goOn} <KeyHint of="Enter" />
        </Button>
      </p>
    </form>
  );
}

function Queue({ onDone }: { onDone: () => void }) {
  const [at, setAt] = useState(movesLittle() ? QUEUE.length - 1 : 0);
  const done = useRef(onDone);
  useEffect(() => {
    if (at >= QUEUE.length - 1 && movesLittle()) return;
    const timer = setTimeout(() => (at >= QUEUE.length - 1 ? done.current() : setAt(at + 1)), QUEUE_STEP_MS);
    return () => clearTimeout(timer);
  }, [at]);
  return (
    <>
      <p className={styles.line}>{coldOpenText.thanks}</p>
      <p className={styles.place} aria-live="off">
        {QUEUE[at]}
      </p>
      {movesLittle() ? (
        <Button look="primary" autoFocus onClick={onDone}>
          {coldOpenText.goOn} <KeyHint of="Enter" />
        </Button>
      ) : null}
    </>
  );
}

function Answer({ typed, onTyped, onDone }: TypedProps) {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() !== '') onDone();
  };
  return (
    <form onSubmit={submit}>
      <p className={styles.line}>{coldOpenText.askRouter}</p>
      <input
        className={styles.input}
        // biome-ignore lint/a11y/noAutofocus: the only thing there is to do.
        autoFocus
        autoComplete="off"
        aria-label={coldOpenText.askRouter}
        placeholder={coldOpenText.answer}
        value={typed}
        onChange={(event) => onTyped(event.target.value)}
      />
      <p>
        <Button look="primary" type="submit">
          {coldOpenText.goOn} <KeyHint of="Enter" />
        </Button>
      </p>
    </form>
  );
}
