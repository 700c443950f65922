/** What Baton understood of a line, in plain words; shown after it was sent, never before. */
import type { Reading, SpeechAct } from '../language/reading.ts';
import { factsOfCase, labelOf } from './fact-book.ts';
import type { CaseInHand, Run } from './run-shape.ts';

const ACT_WORDS: Readonly<Record<SpeechAct, string>> = {
  greet: 'greets',
  confirmIdentity: 'confirms identity',
  askOpen: 'asks openly',
  askFact: 'asks',
  readBack: 'reads back',
  believe: 'believes',
  acknowledge: 'takes the harm seriously',
  inform: 'informs',
  admitUnknown: 'says what is not known',
  sayDoing: 'says what is being done',
  explainCause: 'explains the cause',
  clearCustomer: 'clears the customer',
  promise: 'promises',
  correct: 'corrects',
  apologise: 'apologises',
  advise: 'advises',
  instruct: 'gives an instruction',
  offerRedress: 'offers redress',
  sell: 'sells',
  holdStart: 'announces a hold',
  holdEnd: 'is back',
  transfer: 'announces a transfer',
  requestBy: 'asks for something by a time',
  ifThen: 'says what if',
  accept: 'takes it',
  sendBack: 'sends it back',
  decline: 'declines',
  close: 'closes',
};

/** "reads back since, next door · asks account (the IVR had it)": what she keyed in concerns whoever asks her, not a colleague. */
export function heardAs(
  run: Run,
  desk: string,
  reading: Reading,
  about: CaseInHand,
  listener: 'customer' | 'unit',
): string {
  if (!reading.understood)
    return reading.otherLanguage ? 'not understood: Baton reads English here' : 'not understood';
  const labels = new Map(
    factsOfCase(run.scenario, about.journey, about.incident).map((e) => [e.id, e.label]),
  );
  const label = (fact: string): string => labels.get(fact) ?? labelOf(fact);
  const acts = [...new Set(reading.acts.map((a) => a.act))].filter((act) => act !== 'askFact');
  const facts = [...new Set(reading.facts.map((f) => label(f.fact)))];
  const parts: string[] = [];
  if (acts.length > 0) parts.push(acts.map((act) => ACT_WORDS[act]).join(', '));
  if (facts.length > 0) parts.push(`says ${facts.join(', ')}`);
  for (const asked of reading.asked) {
    const owner = run.world.talks.find(
      (t) => t.journey === about.journey && t.keyed[asked.fact] !== undefined,
    );
    const again = owner !== undefined && listener === 'customer' && run.world.desks.has(desk);
    parts.push(`asks ${label(asked.fact)}${again ? ' (the IVR had it)' : ''}`);
  }
  for (const fact of reading.facts) {
    if (fact.ambiguous !== undefined) parts.push(`${label(fact.fact)} taken as ${fact.value}`);
  }
  if (parts.length > 0) return parts.join(' · ');
  return reading.acts.some(({ act }) => act === 'askFact') ? 'asks a question' : '';
}
