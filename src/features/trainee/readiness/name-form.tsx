/** A statement with a name under it; closed until somebody wants to make one. */
import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/index.ts';
import { gateText } from '../text/readiness.ts';
import gateStyles from './gate.module.css';

export interface Statement {
  by: string;
  words: string;
  met: boolean;
}

export interface NameFormProps {
  title: string;
  /** The criterion it is about. */
  of: string;
  /** What is asked for beside the name. */
  words: string;
  hint?: string;
  asksMet?: boolean;
  onKeep: (statement: Statement) => void;
}

export function NameForm({ title, of, words: asked, hint, asksMet = false, onKeep }: NameFormProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [by, setBy] = useState('');
  const [words, setWords] = useState('');
  const [met, setMet] = useState(true);
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (by.trim() === '' || words.trim() === '') return;
    onKeep({ by: by.trim(), words: words.trim(), met });
    setIsOpen(false);
    setWords('');
  };
  if (!isOpen)
    return (
      <Button look="quiet" aria-label={gateText.of(title, of)} onClick={() => setIsOpen(true)}>
        {title}
      </Button>
    );
  return (
    <form
      className={gateStyles.form}
      aria-label={gateText.of(title, of)}
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setIsOpen(false);
      }}
    >
      {asksMet ? (
        <select
          aria-label={of}
          value={met ? 'met' : 'notMet'}
          onChange={(event) => setMet(event.target.value === 'met')}
        >
          <option value="met">{gateText.met}</option>
          <option value="notMet">{gateText.notMet}</option>
        </select>
      ) : null}
      <label>
        <span>{asked}</span>
        <input
          // biome-ignore lint/a11y/noAutofocus: whoever opened it is about to write.
          autoFocus
          required
          value={words}
          placeholder={hint}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <label>
        <span>{gateText.name}</span>
        <input required value={by} onChange={(event) => setBy(event.target.value)} />
      </label>
      <Button look="primary" type="submit">
        {gateText.save}
      </Button>
    </form>
  );
}
