/** What a person did to a list: its filter, its grouping, what is open, what is chosen and where she is. None of it is part of the run. */
import { useState } from 'react';
import type { DeskUi } from '../state/desk-ui.ts';
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

/** Lists come back as they were left while the desk is open, whatever tab was looked at meanwhile. */
const kept = new WeakMap<DeskUi, Map<string, MassState>>();

export function useMassState(ui: DeskUi, list: string): [MassState, (change: Partial<MassState>) => void] {
  const [state, setState] = useState(() => kept.get(ui)?.get(list) ?? START);
  const set = (change: Partial<MassState>): void =>
    setState((before) => {
      const next = { ...before, ...change };
      const lists = kept.get(ui) ?? new Map<string, MassState>();
      lists.set(list, next);
      kept.set(ui, lists);
      return next;
    });
  return [state, set];
}
