/** What a check shows where the story says nothing of its own: facts as they are, and how it came out. */
import { learn } from '../../engine/world/knowledge.ts';
import { truthOf } from '../../engine/world/truth.ts';
import type { World } from '../../engine/world/world.ts';
import type { CheckCode } from '../../model/codes.ts';
import type { FactId } from '../../model/facts.ts';
import { SYSTEMS, type SystemId } from '../../model/systems.ts';
import type { CaseInHand, Run } from '../run-shape.ts';

const SHOWN_BY: Partial<Record<CheckCode, readonly FactId[]>> = {
  emergencyCallTest: ['emergencyCallsOk'],
  sampleTest: ['sampleResult'],
  affectedJoin: ['affectedCount', 'affectedWho'],
  receiptCheck: ['receiptShare'],
  mutedGroups: ['suppressedAlarms'],
};

/** Checks that try the service itself, besides the tests of one line. */
export const TRIES_THE_SERVICE: ReadonlySet<string> = new Set(['emergencyCallTest', 'sampleTest']);

/** pass or faultProvider for a try of the service; inconclusive where nothing is known of it. */
export function howItStands(w: World, check: string, about: CaseInHand): string {
  const shown = check === 'sampleTest' ? 'sampleResult' : 'emergencyCallsOk';
  const value = truthOf(w, shown, about.journey, about.incident)?.value;
  if (value === undefined) return 'inconclusive';
  return (check === 'sampleTest' ? isWhole(value) : value === 'yes') ? 'pass' : 'faultProvider';
}

/** "10 of 10": none of the sample is left. */
function isWhole(value: string): boolean {
  const [good, all] = value.match(/\d+/g) ?? [];
  return good !== undefined && good === all;
}

/** The desk learns what the check shows of this case. */
export function learnFindings(
  run: Run,
  desk: string,
  check: CheckCode,
  system: SystemId,
  about: CaseInHand,
): void {
  const w = run.world;
  for (const fact of SHOWN_BY[check] ?? []) {
    const value = truthOf(w, fact, about.journey, about.incident)?.value;
    if (value === undefined || value === '*') continue;
    learn(w, desk, {
      journey: about.journey,
      incident: about.incident,
      fact,
      value,
      source: 'checked',
      from: SYSTEMS[system].name,
      systemId: system,
      kept: run.keepsFor(desk),
    });
  }
}
