/** What came of an answer, in a sentence. */
import { type Drill, type DrillVerdict, FAULTY } from '../../../readiness/drills/index.ts';
import { drillAfterText } from '../text/drill.ts';

type Told = Pick<Drill, 'kind' | 'fact' | 'asked'>;

export function afterWords(drill: Told, { outcome, missing, wrong }: DrillVerdict): string {
  const label = labelsOf(drill, drill.fact === undefined ? [] : [drill.fact]);
  const { kind } = drill;
  switch (outcome) {
    case 'hit':
    case 'slipped':
      return kind === 'whole' || kind === 'outdated' ? '' : drillAfterText[outcome][kind](label);
    case 'beside':
      return drillAfterText.beside(label);
    case 'sound':
      return kind === 'outdated' ? drillAfterText.soundOutdated(label) : drillAfterText.soundWhole;
    case 'falseAlarm':
      return kind === 'outdated' ? drillAfterText.alarmOutdated(label) : drillAfterText.alarmWhole;
    case 'complete':
      return FAULTY.has(kind) ? drillAfterText.completeMended(label) : drillAfterText.complete;
    case 'incomplete':
      return [
        ...(missing.length > 0 ? [drillAfterText.missing(labelsOf(drill, missing))] : []),
        ...(wrong.length > 0 ? [drillAfterText.isWrong(labelsOf(drill, wrong))] : []),
      ].join(' ');
  }
}

/** As this case calls them; a sentence begins with the first. */
function labelsOf({ asked }: Told, facts: readonly string[]): string {
  return facts.map((fact) => asked.find((each) => each.fact === fact)?.label ?? fact).join(', ');
}
