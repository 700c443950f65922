/** The list itself: one tab stop, arrows inside, only the lines in sight are drawn. */
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { MassRow } from '../../../../exercise/index.ts';
import { massText } from '../../text/mass.ts';
import { added, type Chosen, rowsOfLine, toggled } from './chosen.ts';
import type { MassColumn } from './columns.ts';
import type { Line } from './lines.ts';
import { lineId, MassLine } from './mass-line.tsx';
import styles from './mass-screen.module.css';
import type { MassState } from './mass-state.ts';
import { drawnLines, LINE, scrolledTo } from './window.ts';

export interface MassGridProps {
  label: string;
  rows: readonly MassRow[];
  lines: readonly Line[];
  columns: readonly MassColumn[];
  widths: readonly number[];
  state: MassState;
  set: (change: Partial<MassState>) => void;
  /** All rows that the filter leaves. */
  places: readonly number[];
  toFilter: () => void;
}

/** How far one press of Right or Left moves the columns, in px. */
const SIDEWAYS = 160;

export function MassGrid(props: MassGridProps) {
  const { label, rows, lines, columns, widths, state, set } = props;
  const list = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(0);
  const found = lines.findIndex(({ key }) => key === state.active);
  const active = Math.max(0, found);
  const { from, until } = drawnLines(lines.length, top, height);

  useLayoutEffect(() => {
    const host = scroller.current;
    if (!host) return;
    const measure = (): void => setHeight(Math.max(0, host.clientHeight - LINE));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(host);
    return () => observer.disconnect();
  }, []);

  const inSight = (line: number): void => {
    const host = scroller.current;
    if (!host) return;
    const next = scrolledTo(line, host.scrollTop, height);
    if (next === host.scrollTop) return;
    host.scrollTop = next;
    setTop(next);
  };

  const goTo = (line: number, change: Partial<MassState> = {}): void => {
    const to = Math.max(0, Math.min(lines.length - 1, line));
    const key = lines[to]?.key;
    if (key === undefined) return;
    set({ ...change, active: key });
    inSight(to);
  };

  /** Shift and an arrow take the line one comes from and the one one comes to. */
  const extendTo = (line: number): void => {
    const to = Math.max(0, Math.min(lines.length - 1, line));
    const [first, last] = active < to ? [active, to] : [to, active];
    const passed = lines.slice(first, last + 1).filter(({ kind }) => kind === 'row');
    goTo(to, { chosen: added(state.chosen, passed.flatMap(rowsOfLine)) });
  };

  const turn = (line: Line): void => {
    if (line.kind === 'past') return;
    const open = new Set(state.open);
    if (!open.delete(line.key)) open.add(line.key);
    set({ open, active: line.key });
  };

  const sideways = (by: number): boolean => {
    const host = scroller.current;
    if (!host) return false;
    const before = host.scrollLeft;
    host.scrollLeft += by;
    return host.scrollLeft !== before;
  };

  const left = (): void => {
    const line = lines[active];
    if (line?.kind === 'group' && line.isOpen) turn(line);
    else if (!sideways(-SIDEWAYS) && line && line.kind !== 'group') {
      // From a row to the group it is in.
      const group = lines.slice(0, active).findLastIndex(({ kind }) => kind === 'group');
      if (group >= 0) goTo(group);
    }
  };

  const right = (): void => {
    const line = lines[active];
    if (line?.kind === 'group' && !line.isOpen) turn(line);
    else sideways(SIDEWAYS);
  };

  const page = Math.max(1, Math.floor(height / LINE) - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const line = lines[active];
    const done = press({ event, active, lines, page, line, goTo, extendTo, turn, left, right, props });
    if (done) event.preventDefault();
  };

  const onClick = (event: MouseEvent): void => {
    const { target } = event;
    const element = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-line]') : null;
    const at = Number(element?.dataset.line ?? Number.NaN);
    const line = lines[at];
    if (!line || !(target instanceof HTMLElement)) return;
    if (event.shiftKey) extendTo(at);
    else if (target.closest('[data-mark]') || event.ctrlKey || event.metaKey)
      goTo(at, { chosen: toggled(state.chosen, rowsOfLine(line)) });
    else if (line.kind === 'group' || line.key === state.active) turn(line);
    else goTo(at);
  };

  const onScroll = useCallback(() => {
    const host = scroller.current;
    // Lines around those in sight are drawn: smaller steps need nothing new.
    if (host) setTop((before) => (Math.abs(before - host.scrollTop) < LINE * 4 ? before : host.scrollTop));
  }, []);

  return (
    <div ref={scroller} className={styles.grid} onScroll={onScroll}>
      <table
        className={styles.table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows open and are chosen.
        role="treegrid"
        tabIndex={0}
        aria-label={label}
        aria-description={massText.keys}
        aria-multiselectable="true"
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length + 1}
        {...(lines.length > 0 ? { 'aria-activedescendant': lineId(list, active) } : {})}
        style={gridColumns(widths)}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <thead>
          <tr aria-rowindex={1} className={`${styles.line} ${styles.heading}`}>
            <th scope="col" className={styles.mark}>
              <span className="sr-only">{massText.selected}</span>
            </th>
            {columns.map(({ id, label: name }) => (
              <th key={id} scope="col" className={styles.cell} data-column={id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ height: lines.length * LINE, paddingBlockStart: from * LINE }}>
          {lines.slice(from, until).map((line, index) => (
            <MassLine
              key={line.key}
              list={list}
              line={line}
              at={from + index}
              row={line.kind === 'group' ? undefined : rows[line.index]}
              columns={columns}
              isActive={from + index === active}
              chosen={chosenIn(line, state.chosen)}
            />
          ))}
        </tbody>
      </table>
      {lines.length === 0 ? <p className={styles.empty}>{massText.noMatch}</p> : null}
    </div>
  );
}

/** Every line is a grid of its own: only fixed widths stand below each other. */
const gridColumns = (widths: readonly number[]): CSSProperties => {
  const sizes = widths.map((width, at) =>
    at < widths.length - 1 ? `${width}ch` : `minmax(${width}ch, 1fr)`,
  );
  return Object.assign<CSSProperties, object>({}, { '--columns': `28px ${sizes.join(' ')}` });
};

function chosenIn(line: Line, chosen: Chosen): number {
  if (chosen.size === 0) return 0;
  if (line.kind !== 'group') return chosen.has(line.index) ? 1 : 0;
  let count = 0;
  for (const row of line.group.rows) if (chosen.has(row)) count += 1;
  return count;
}

interface Pressed {
  event: KeyboardEvent;
  active: number;
  lines: readonly Line[];
  line: Line | undefined;
  page: number;
  goTo: (line: number) => void;
  extendTo: (line: number) => void;
  turn: (line: Line) => void;
  left: () => void;
  right: () => void;
  props: MassGridProps;
}

/** False for keys that are not the list's. */
function press({
  event,
  active,
  lines,
  line,
  page,
  goTo,
  extendTo,
  turn,
  left,
  right,
  props,
}: Pressed): boolean {
  const { state, set, places, toFilter } = props;
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() !== 'a') return false;
    set({ chosen: toggled(state.chosen, places) });
    return true;
  }
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: lines.length - 1,
  };
  const to = steps[event.key];
  if (to !== undefined) {
    if (event.shiftKey) extendTo(to);
    else goTo(to);
    return true;
  }
  switch (event.key) {
    case 'ArrowLeft':
      left();
      return true;
    case 'ArrowRight':
      right();
      return true;
    case ' ':
      if (line) set({ chosen: toggled(state.chosen, rowsOfLine(line)), active: line.key });
      return true;
    case 'Enter':
      if (line) turn(line);
      return true;
    case '/':
      toFilter();
      return true;
    default:
      return false;
  }
}
