/** Steppers that remember which states, rows and guard outcomes their runs touched. */
import type { ChainDefinition, ChainEdge } from '../../model/chain-definition.ts';
import { compiledStepper, type StepTrace } from '../compiled-stepper.ts';
import type { ChainPosition, ChainStep, ChainStepper } from '../stepper.ts';
import { edgeItem, guardItem, stateItem } from './items.ts';

/** Hand `stepperOf` to as many runs as wanted; what they touched adds up, by chain. */
export class Footprint {
  private readonly touched = new Map<string, Set<string>>();

  /** Items of a chain that some run touched. */
  of(chain: string): ReadonlySet<string> {
    return this.itemsOf(chain);
  }

  readonly stepperOf = (definition: ChainDefinition): ChainStepper => {
    const inner = compiledStepper(definition);
    const items = this.itemsOf(definition.id);
    const trace: StepTrace = {
      edge: (region: string, state: string, edge: ChainEdge) => items.add(edgeItem(region, state, edge)),
      guard: (region: string, state: string, edge: ChainEdge, holds: boolean) =>
        items.add(guardItem(region, state, edge, holds)),
    };
    const seen = (step: ChainStep): ChainStep => {
      stand(items, step.position);
      return step;
    };
    return {
      start: (at, own) => seen(inner.start(at, own)),
      step: (from, event, probes) => seen(inner.step(from, event, probes, trace)),
      timerEvent: inner.timerEvent,
    };
  };

  private itemsOf(chain: string): Set<string> {
    const known = this.touched.get(chain) ?? new Set<string>();
    this.touched.set(chain, known);
    return known;
  }
}

function stand(items: Set<string>, { value }: ChainPosition): void {
  for (const [region, state] of Object.entries(value)) items.add(stateItem(region, state));
}
