/** The desk's run and its open boxes, for every part of the desk. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SeatView } from '../../../../exercise/index.ts';
import type { AssessClock } from '../../assess/assess-clock.ts';
import type { DeskRun } from '../run/desk-run.ts';
import type { DeskActions } from './actions.ts';
import type { DeskUi, DeskUiState } from './desk-ui.ts';

export interface Desk {
  runId: string;
  /** The person's first run: the line says how it is used. */
  first: boolean;
  run: DeskRun;
  ui: DeskUi;
  act: DeskActions;
  /** Real time, where the run is assessed. */
  clock: AssessClock | undefined;
}

const Context = createContext<Desk | undefined>(undefined);

export const DeskProvider = Context.Provider;

export function useDesk(): Desk {
  const desk = useContext(Context);
  if (!desk) throw new Error('A part of the desk is used outside of it.');
  return desk;
}

/** A part of the seat's view; the same part is the same object until it changes. */
export function useSeat<T>(select: (view: SeatView) => T): T {
  const { run } = useDesk();
  return useSyncExternalStore(run.subscribe, () => select(run.getView()));
}

export function useDeskUi<T>(select: (state: DeskUiState) => T): T {
  const { ui } = useDesk();
  return useSyncExternalStore(ui.subscribe, () => select(ui.get()));
}
