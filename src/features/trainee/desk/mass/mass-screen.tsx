/** Records by the hundred: filtered by words, grouped and chosen by whoever sits there; nothing is marked as important. */
import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { MassView, Screen } from '../../../../exercise/index.ts';
import { massText } from '../../text/mass.ts';
import { systemName } from '../../text/systems.ts';
import { useDesk } from '../state/desk-context.ts';
import { columnsOf, groupingsOf, widthsOf } from './columns.ts';
import { filterRows, RowWords } from './filter.ts';
import { groupRows, linesOf } from './lines.ts';
import { MassControls } from './mass-controls.tsx';
import { MassGrid } from './mass-grid.tsx';
import styles from './mass-screen.module.css';
import { useMassState } from './mass-state.ts';

export function MassScreen({ screen, view }: { screen: Screen; view: MassView }) {
  const { runId, run } = useDesk();
  const [state, set] = useMassState(`baton.list.${runId}.${run.desk}.${view.id}`, view.rows.length);
  const { filter, groupBy, open, chosen } = state;
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { rows } = view;

  const { columns: data } = view;
  const columns = useMemo(() => columnsOf(data), [data]);
  const words = useMemo(() => new RowWords(columns), [columns]);
  // Columns keep their width until the screen is looked at again, whatever is done to its rows.
  const [measured, setMeasured] = useState(() => ({ at: screen.at, widths: widthsOf(columns, rows) }));
  if (measured.at !== screen.at) setMeasured({ at: screen.at, widths: widthsOf(columns, rows) });
  const groupings = useMemo(() => groupingsOf(columns), [columns]);
  // A letter is drawn before the list it makes.
  const query = useDeferredValue(filter);
  const places = useMemo(() => filterRows(rows, columns, query, words), [rows, columns, query, words]);
  const grouping = groupings.find(({ id }) => id === groupBy);
  const groups = useMemo(
    () => (grouping ? groupRows(rows, places, grouping) : undefined),
    [rows, places, grouping],
  );
  const lines = useMemo(() => linesOf(rows, places, groups, open), [rows, places, groups, open]);
  const hidden = useMemo(() => hiddenOf(chosen, places), [chosen, places]);

  const toList = (): void => list.current?.querySelector<HTMLElement>('[role="treegrid"]')?.focus();
  const onFilterKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    toList();
  };

  return (
    <div className={styles.mass} ref={list}>
      <div className={styles.bar}>
        <label className={styles.field}>
          <span>{massText.filter}</span>
          <input
            ref={box}
            className={styles.box}
            type="text"
            spellCheck={false}
            autoComplete="off"
            placeholder={massText.filterHint}
            value={filter}
            onChange={(event) => set({ filter: event.target.value })}
            onKeyDown={onFilterKey}
          />
        </label>
        <label className={styles.field}>
          <span>{massText.groupBy}</span>
          <select
            className={styles.box}
            value={groupBy}
            onChange={(event) => set({ groupBy: event.target.value, active: '' })}
          >
            <option value="">{massText.noGroup}</option>
            {groupings.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <p className={styles.figures} role="status">
          <span>{massText.rows(places.length, rows.length)}</span>
          <span>{massText.chosen(chosen.size, hidden)}</span>
        </p>
      </div>
      <MassGrid
        label={massText.list(systemName(screen.system))}
        rows={rows}
        lines={lines}
        columns={columns}
        widths={measured.widths}
        state={state}
        set={set}
        places={places}
        toFilter={() => box.current?.focus()}
      />
      <MassControls view={view} chosen={chosen} />
    </div>
  );
}

/** How many chosen rows the filter leaves out. */
function hiddenOf(chosen: ReadonlySet<number>, places: readonly number[]): number {
  if (chosen.size === 0) return 0;
  let shown = 0;
  for (const place of places) if (chosen.has(place)) shown += 1;
  return chosen.size - shown;
}
