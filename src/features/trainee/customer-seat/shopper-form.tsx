/** Ten questions, answered from memory; any of them can be left open. */
import { type FormEvent, useEffect, useRef } from 'react';
import {
  SHOPPER_QUESTIONS,
  type ShopperAnswers,
  type ShopperQuestion,
} from '../../../exercise/customer-seat/index.ts';
import { Button } from '../../../ui/index.ts';
import page from '../page.module.css';
import { choiceText, shopperText } from '../text/customer-seat.ts';
import { readAnswers } from './read-answers.ts';
import styles from './shopper.module.css';

const SCORES = Array.from({ length: 11 }, (_, score) => score);
const MOST = 999;

export interface ShopperFormProps {
  title: string;
  name: string;
  onDone: (answers: ShopperAnswers) => void;
}

export function ShopperForm({ title, name, onDone }: ShopperFormProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const kept: Record<string, string | number> = {};
    for (const { id, kind } of SHOPPER_QUESTIONS) {
      const value = given.get(given.has(`${id}.never`) ? `${id}.never` : id);
      if (typeof value !== 'string' || value === '') continue;
      kept[id] = kind === 'choice' || value === 'never' ? value : Math.min(MOST, Math.round(Number(value)));
    }
    onDone(readAnswers(kept) ?? {});
  };
  return (
    <main className={page.page}>
      <p className={page.quiet}>{shopperText.kicker(title, name)}</p>
      <h1 ref={heading} className={page.title} tabIndex={-1}>
        {shopperText.title}
      </h1>
      <p className={page.lead}>{shopperText.lead}</p>
      <form className={styles.form} onSubmit={submit}>
        <ol className={styles.questions}>
          {SHOPPER_QUESTIONS.map((question) => (
            <li key={question.id} className={styles.question}>
              <Question question={question} />
            </li>
          ))}
        </ol>
        <p>
          <Button look="primary" type="submit">
            {shopperText.show}
          </Button>
        </p>
      </form>
    </main>
  );
}

function Question({ question }: { question: ShopperQuestion }) {
  const { id, kind } = question;
  const words = shopperText.questions[id];
  if (kind === 'count' || kind === 'minutes')
    return (
      <>
        <label htmlFor={`q-${id}`} className={styles.words}>
          {words}
        </label>
        <span className={styles.answer}>
          <input
            id={`q-${id}`}
            name={id}
            className={styles.number}
            type="number"
            inputMode="numeric"
            min={0}
            max={MOST}
            step={1}
          />
          {kind === 'minutes' ? <span>{shopperText.minutes}</span> : null}
          {id === 'truthAfter' ? (
            <label className={styles.option}>
              <input type="checkbox" name={`${id}.never`} value="never" /> {shopperText.never}
            </label>
          ) : null}
        </span>
      </>
    );
  const options =
    question.kind === 'choice'
      ? question.choices.map((choice) => ({ value: choice, label: choiceText(choice) }))
      : SCORES.map((score) => ({ value: String(score), label: String(score) }));
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.words}>{words}</legend>
      <span className={styles.answer}>
        {options.map(({ value, label }) => (
          <label key={value} className={styles.option}>
            <input type="radio" name={id} value={value} /> {label}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
