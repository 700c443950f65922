/** A box to type into above a list to choose from: arrows move, Enter takes, Space marks where several may be taken. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './picker.module.css';

export interface PickerRow {
  id: string;
  label: string;
  /** Quiet words before the label. */
  group?: string;
  /** Quiet words at the right: a cost, a state. */
  side?: string;
  detail?: string;
  marked?: boolean;
}

export interface PickerProps {
  label: string;
  /** What was chosen before, shown in front of the box. */
  path?: string;
  placeholder: string;
  rows: readonly PickerRow[];
  query: string;
  onQuery: (text: string) => void;
  onPick: (row: PickerRow) => void;
  /** Enter with no row to take: typed words are the answer. */
  onTyped?: (text: string) => void;
  /** Space marks a row instead of typing: in an empty box, and where an arrow chose the row. */
  onMark?: (row: PickerRow) => void;
  /** Backspace in an empty box. */
  onBack?: () => void;
  /** A key that does something of its own; true when it did. */
  onKey?: (event: KeyboardEvent<HTMLInputElement>) => boolean;
  empty: string;
  problem?: string;
  foot?: ReactNode;
}

export function Picker(props: PickerProps) {
  const { rows, query } = props;
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const [wasMoved, setMoved] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const active = Math.min(chosen, rows.length - 1);

  useEffect(() => {
    input.current?.focus();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new query or step starts at the top.
  useEffect(() => {
    setChosen(0);
    setMoved(false);
  }, [query, props.path]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (props.onKey?.(event)) {
      event.preventDefault();
      return;
    }
    const row = rows[active];
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setMoved(true);
      setChosen(Math.max(0, Math.min(rows.length - 1, active + step)));
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (row) props.onPick(row);
      else props.onTyped?.(query);
    } else if (event.key === ' ' && props.onMark && row && (query === '' || wasMoved)) {
      event.preventDefault();
      props.onMark(row);
    } else if (event.key === 'Backspace' && query === '' && props.onBack) {
      event.preventDefault();
      props.onBack();
    }
  };

  return (
    <>
      <div className={styles.head}>
        {props.path ? <span className={styles.path}>{props.path}</span> : null}
        <input
          ref={input}
          className={styles.input}
          role="combobox"
          aria-label={props.label}
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={rows[active] ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={props.placeholder}
          value={query}
          onChange={(event) => props.onQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {rows.length === 0 ? <p className={`${styles.list} ${styles.empty}`}>{props.empty}</p> : null}
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={props.label}
        tabIndex={-1}
        className={styles.list}
        hidden={rows.length === 0}
        aria-multiselectable={props.onMark ? true : undefined}
      >
        {rows.map((row, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the focus and the keys.
          <div
            key={row.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={styles.row}
            onPointerMove={() => setChosen(index)}
            onClick={() => (props.onMark ? props.onMark(row) : props.onPick(row))}
          >
            <span className={row.marked ? `${styles.label} ${styles.marked}` : styles.label}>
              {row.group ? <span className={styles.group}>{row.group}</span> : null}
              <bdi>{row.label}</bdi>
            </span>
            {row.side ? (
              <span className={styles.side}>
                <bdi>{row.side}</bdi>
              </span>
            ) : null}
            {row.detail ? (
              <span className={styles.detail}>
                <bdi>{row.detail}</bdi>
              </span>
            ) : null}
          </div>
        ))}
      </div>
      {props.problem ? (
        <p className={styles.problem} role="alert">
          {props.problem}
        </p>
      ) : null}
      {props.foot ? <div className={styles.foot}>{props.foot}</div> : null}
    </>
  );
}
