/** Lints a chain definition: everything that would be wrong at run time and silent there. */
import type { ChainDefinition } from '../../model/chain-definition.ts';
import { counterSetBack } from './bounds/counter-set-back.ts';
import { raiseCycle } from './bounds/raise-cycle.ts';
import { unboundedLoop } from './bounds/unbounded-loop.ts';
import { needs } from './facts/needs.ts';
import { offers } from './facts/offers.ts';
import { systems } from './facts/systems.ts';
import { yields } from './facts/yields.ts';
import { events } from './names/events.ts';
import { landmarks } from './names/landmarks.ts';
import { readNeverSet } from './names/read-never-set.ts';
import { tellUnheard } from './names/tell-unheard.ts';
import { timers } from './names/timers.ts';
import { unknownName } from './names/unknown-name.ts';
import type { ChainProblem, ChainRule } from './problem.ts';
import { exceptUnknown } from './targets/except-unknown.ts';
import { initialState } from './targets/initial-state.ts';
import { shadowedEdge } from './targets/shadowed-edge.ts';
import { stateWithoutEnd } from './targets/state-without-end.ts';
import { stateWithoutUnit } from './targets/state-without-unit.ts';
import { trigger } from './targets/trigger.ts';
import { unknownTarget } from './targets/unknown-target.ts';
import { unreachableState } from './targets/unreachable-state.ts';
import type { LintVocabulary } from './vocabulary.ts';

const RULES: readonly ChainRule[] = [
  trigger,
  initialState,
  unknownTarget,
  exceptUnknown,
  unreachableState,
  stateWithoutEnd,
  stateWithoutUnit,
  shadowedEdge,
  unboundedLoop,
  raiseCycle,
  counterSetBack,
  unknownName,
  readNeverSet,
  timers,
  events,
  tellUnheard,
  landmarks,
  offers,
  systems,
  needs,
  yields,
];

/** All problems in the order of the rules; without a vocabulary the rules about facts, units and contracts keep silent. */
export function lintChain(def: ChainDefinition, vocabulary?: LintVocabulary): ChainProblem[] {
  return RULES.flatMap((rule) => rule(def, vocabulary));
}
