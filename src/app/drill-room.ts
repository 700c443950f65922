/** Everything drills need, loaded together and only when somebody drills: the handovers, the engine, the words. */
import { handovers } from 'virtual:baton-drills';
import { CHAINS } from '../../machines/index.ts';
import { compiledStepper } from '../engine/compiled-stepper.ts';
import { rememberingReader } from '../exercise/index.ts';
import type { DrillShelf } from '../features/trainee/index.ts';
import { englishReader } from '../language/index.ts';
import { drillOf, faultOf, playDrill, refOf } from '../readiness/drills/index.ts';

const room = { chains: CHAINS, stepperOf: compiledStepper, reader: rememberingReader(englishReader) };

export function openDrillRoom(): DrillShelf {
  return {
    refs: handovers.flatMap(({ source, drills }) => drills.map((key) => refOf(source, key))),
    open(ref) {
      const drill = drillOf(ref);
      return drill && faultOf(drill, room) === undefined ? drill : undefined;
    },
    play: (drill, answer) => playDrill(drill, answer, room),
  };
}
