/** CB04: a case is closed, lost, parked or renamed so that a clock looks better; all ten variants. */
import { clockBreaks, clockNearMisses } from './cb04-clocks.ts';
import { closingBreaks, closingNearMisses } from './cb04-closing.ts';
import { relogBreaks, relogNearMisses } from './cb04-relogging.ts';
import { startBreaks, startNearMisses } from './cb04-starts.ts';
import type { Planting } from './story.ts';

export const cb04: Planting = {
  id: 'CB04',
  breaks: [...relogBreaks, ...startBreaks, ...closingBreaks, ...clockBreaks],
  nearMisses: [...relogNearMisses, ...startNearMisses, ...closingNearMisses, ...clockNearMisses],
};
