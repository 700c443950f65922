/** What the World asks of a stepper: start a chain, take one event, get the next state and the effects in order. */

export type ChainEffect =
  | { effect: 'arm'; timer: string; state: string }
  | { effect: 'disarm'; timer: string; state: string }
  | { effect: 'offer'; contract: string; to: string }
  | { effect: 'tellLinked'; event: string }
  | { effect: 'tellIncident'; event: string };

/** Where a machine stands. `own` holds counters, own flags and numbers by name. */
export interface ChainPosition {
  /** Region name to state name. */
  value: Readonly<Record<string, string>>;
  own: Readonly<Record<string, number>>;
  done: boolean;
}

/** Truth bits by flag name, written by the World before each step; and what each unit knows, for imported chains. */
export interface ChainProbes {
  flags: Readonly<Record<string, boolean>>;
  knows: (unit: string, facts: readonly string[]) => boolean;
}

export interface ChainStep {
  position: ChainPosition;
  effects: readonly ChainEffect[];
  /** False when no edge took the event. */
  moved: boolean;
}

export interface ChainStepper {
  /** Position at the chain's own start, or at the given states; effects arm their timers. */
  start(at?: Readonly<Record<string, string>>, own?: Readonly<Record<string, number>>): ChainStep;
  step(from: ChainPosition, event: string, probes: ChainProbes): ChainStep;
  /** Event name of a timer of a state. */
  timerEvent(timer: string, state: string): string;
}
