/** A drill as a scenario of its own: two desks and one matter; played by the same run as any other. */
import { type Scenario, scenarioSchema } from '../../model/scenario.ts';
import { formatInstant, HOUR, MINUTE } from '../../model/time.ts';
import type { DrillSource } from './source.ts';

export const MATTER = 'J1';

/** The desks' clock begins so long before the handover. */
const BEFORE = MINUTE;
const LONGEST = HOUR;

const made = new WeakMap<DrillSource, Scenario>();

/** The words are not in it: they are handed over at the sending desk. Made once, for all drills of the handover. */
export function drillScenario(source: DrillSource): Scenario {
  const scenario = made.get(source) ?? scenarioOf(source);
  made.set(source, scenario);
  return scenario;
}

function scenarioOf({ scenario, from, to, at, contract, facts }: DrillSource): Scenario {
  const known = Object.fromEntries(
    Object.entries(facts).map(([id, spec]) => [id, { ...spec, knownTo: [from.desk] }]),
  );
  return scenarioSchema.parse({
    format: 1,
    id: `drill-${scenario.id}`,
    title: scenario.title,
    invented: true,
    summary: '',
    chain: scenario.chain,
    level: 1,
    minutes: [1, 2],
    breaks: [],
    handovers: [contract],
    start: formatInstant(Math.max(0, at - BEFORE)),
    ends: { at: formatInstant(at + LONGEST) },
    seatRule: 'either',
    seats: [from, to].map(({ desk, unit, person }) => ({ desk, unit, name: person, briefing: '' })),
    desks: [from, to],
    journeys: [{ id: MATTER, customer: 'customer', focus: true, facts: known }],
    causes: scenario.causes,
    expectations: [
      {
        id: 'passedOn',
        seat: from.unit,
        dimension: 'handoverCompleteness',
        weight: 100,
        expect: { kind: 'handoverOffered' },
      },
    ],
    debrief: { seats: {} },
  });
}
