/** What a person did to a list: its filter, its grouping, what is open, what is chosen and where she is. None of it is part of the run. */
import { useEffect, useState } from 'react';
import { spansOf } from '../../../../model/mass-ref.ts';
import { keptInTab } from '../../../../ui/index.ts';
import type { Chosen } from './chosen.ts';

export interface MassState {
  filter: string;
  /** Column by which it is grouped; empty = by none. */
  groupBy: string;
  open: ReadonlySet<string>;
  chosen: Chosen;
  /** Key of the line that has the cursor. */
  active: string;
}

const START: MassState = { filter: '', groupBy: '', open: new Set(), chosen: new Set(), active: '' };

/** A list comes back as it was left: after another tab was looked at, and after a reload. `rows` = how many it has. */
export function useMassState(key: string, rows: number): [MassState, (change: Partial<MassState>) => void] {
  const [state, setState] = useState(() => readState(key, rows));
  useEffect(() => {
    keptInTab.write(key, writeState(state));
  }, [key, state]);
  return [state, (change) => setState((before) => ({ ...before, ...change }))];
}

/** Chosen rows are written as spans: a whole region is a few words. */
function writeState({ filter, groupBy, open, chosen, active }: MassState): string {
  const spans = spansOf([...chosen].sort((a, b) => a - b));
  return JSON.stringify({ filter, groupBy, open: [...open], spans, active });
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** What is not as this page wrote it is left out. */
function readState(key: string, rows: number): MassState {
  const kept: Readonly<Record<string, unknown>> = { ...keptInTab.readData(key) };
  const text = (name: string): string => (isText(kept[name]) ? kept[name] : '');
  const chosen = new Set<number>();
  for (const span of Array.isArray(kept.spans) ? kept.spans : []) {
    const [from, to] = Array.isArray(span) ? span : [];
    if (!Number.isInteger(from) || !Number.isInteger(to)) continue;
    for (let row = Math.max(0, from); row <= Math.min(rows - 1, to); row += 1) chosen.add(row);
  }
  const open = Array.isArray(kept.open) ? kept.open.filter(isText) : [];
  return {
    ...START,
    filter: text('filter'),
    groupBy: text('groupBy'),
    active: text('active'),
    open: new Set(open),
    chosen,
  };
}
