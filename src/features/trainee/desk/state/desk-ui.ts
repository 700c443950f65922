/** What is open on the desk right now: nothing of it is part of the run. */
import { keptInTab } from '../../../../ui/index.ts';
import type { Writing } from '../flows/attach.ts';
import type { Flow } from '../flows/flow.ts';

export interface Asking {
  /** What the box is about, shown in front of it. */
  title: string;
  flow: Flow;
}

export type Overlay =
  | { kind: 'palette'; verb?: string; asking?: Asking }
  | { kind: 'keys' }
  | { kind: 'hint' | 'aside'; text: string }
  | { kind: 'owed'; id: string };

export interface DeskUiState {
  overlay?: Overlay;
  /** A hint, or a check of a note, that counts only when it is confirmed; with the key that asked for it. */
  hintAsked?: { of: 'hint' | 'check'; typed: string };
  writing?: Writing;
  /** Incoming item opened last. */
  item?: string;
  /** System whose tab is shown, or "item". */
  tab?: string;
  /** Region shown where there is room for one. */
  pane: 'incoming' | 'case' | 'desk';
  /** Rows opened once. */
  seen: readonly string[];
  /** Cards put away. */
  cardsSeen: number;
}

const START: DeskUiState = { pane: 'case', seen: [], cardsSeen: 0 };

export class DeskUi {
  private state: DeskUiState;
  private readonly key: string;
  private readonly listeners = new Set<() => void>();

  /**
   * What survives a reload is kept in this tab of the browser under the run's name. A run that is taken up again elsewhere
   * has cards that were read before: `cardsRead` of them.
   */
  constructor(run: string, cardsRead = 0) {
    this.key = `baton.desk.${run}`;
    this.state = { ...START, cardsSeen: cardsRead, ...keptInTab.readData(this.key) };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly get = (): DeskUiState => this.state;

  set(change: Partial<DeskUiState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
    const { item, tab, seen, cardsSeen, pane } = this.state;
    keptInTab.write(this.key, JSON.stringify({ item, tab, seen, cardsSeen, pane }));
  }
}
