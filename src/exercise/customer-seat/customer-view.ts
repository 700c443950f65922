/** What the person in the customer's seat sees: what reached her, what she said, and what she knows by herself. */
import type { Ms } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import { entryOf, type HerEntry } from './her-entries.ts';
import { isGoodbyeSaid, numbersOf } from './her-side.ts';

/** Her telephone: on the hook, ringing, in a queue, somebody there, music. */
type PhoneState = 'idle' | 'rings' | 'queue' | 'line' | 'held';

export interface CustomerView {
  name: string;
  now: Ms;
  /** How the morning began for her, in her own words. */
  scene: string;
  /** Besides, she knows. */
  knows: readonly string[];
  /** What she has to type when the menu asks. */
  number: string | undefined;
  phone: { state: PhoneState; since: Ms };
  /** They have said goodbye. */
  goodbye: boolean;
  entries: readonly HerEntry[];
  ended: boolean;
}

export function customerView(run: ExerciseRun): CustomerView {
  const { played } = run;
  if (!played) throw new Error('nobody sits in the customer’s seat of this run');
  const { person, talk } = played;
  const thoughts = played.thoughts.map(
    ({ t, text }, i): HerEntry => ({ key: `thought ${i}`, t, what: 'thought', text }),
  );
  const tells = Object.entries(person?.tells ?? {});
  return {
    name: person?.name ?? '',
    now: run.now,
    scene: person?.opens[0] ?? '',
    knows: [
      ...new Set(
        tells.flatMap(([fact, { when, words }]) =>
          when === 'never' || fact === 'customerId' || person?.opensWith.includes(fact)
            ? []
            : words.slice(0, 1),
        ),
      ),
    ],
    number: Object.values(numbersOf(run, played.journey)).find((value) => /\d/.test(value)),
    phone: phoneOf(run),
    goodbye: talk !== undefined && talk.state === 'open' && isGoodbyeSaid(run, talk),
    entries: [...herEvents(run), ...thoughts].sort((a, b) => a.t - b.t),
    ended: run.ended,
  };
}

function herEvents(run: ExerciseRun): HerEntry[] {
  const from = run.world.log.events();
  const start = run.firstSeatAt;
  return from.flatMap((event) => {
    const entry = event.t < start ? undefined : entryOf(run, event);
    return entry ? [entry] : [];
  });
}

function phoneOf(run: ExerciseRun): CustomerView['phone'] {
  const { played } = run;
  if (played?.phone) return { state: 'rings', since: played.phone.since };
  const talk = played?.talk;
  if (!talk) return { state: 'idle', since: run.now };
  if (talk.state === 'ringing') return { state: 'queue', since: talk.rangAt };
  if (talk.state === 'held') return { state: 'held', since: talk.holdSince ?? run.now };
  return { state: 'line', since: talk.openedAt ?? run.now };
}
