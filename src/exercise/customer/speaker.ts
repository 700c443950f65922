/** What a reply needs of whoever keeps the customer's lines. */
import type { PatienceStep } from '../../engine/world/patience.ts';
import type { JourneyState, Talk } from '../../engine/world/shapes.ts';
import type { Person } from '../../model/scenario.ts';
import type { Agenda } from './agenda.ts';
import type { Slot } from './lines.ts';

export interface Speaker {
  person(talk: Talk): Person | undefined;
  agenda(talk: Talk): Agenda;
  slotLine(talk: Talk, slot: Slot): string;
  /** One of these that was not said in this talk; empty when all were. */
  variant(talk: Talk, slot: string, variants: readonly string[]): string;
  /** Words for a fact, never the same twice in a talk. */
  wordsOf(talk: Talk, fact: string, variants: readonly string[]): string;
  isTime(at: string | undefined): boolean;
  step(journey: JourneyState, step: PatienceStep, half?: boolean): void;
}
