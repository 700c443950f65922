/**
 * The integrator's expert beside the desk, in the weeks after go-live: she shows how one does this here, if she is free
 * and may do more than watch. What she says is her own experience; never a value that this desk does not hold.
 */
import { choose, draw, happens, keyOf } from '../../engine/random.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf, MINUTE, type Ms } from '../../model/time.ts';
import { theUnit } from '../debrief/wording/unit-words.ts';
import type { Run } from '../run-shape.ts';
import { hasNoNewValue } from './no-new-values.ts';
import { HER_TIME, MORE_MINUTES, SHARE_ELSEWHERE, SHORTEST_VISIT, STRETCH } from './settings.ts';

export type Found = 'answered' | 'busy' | 'watches';

const ELSEWHERE = keyOf('expertElsewhere');
const HOW_LONG = keyOf('expertHowLong');
const WITH_WHOM = keyOf('expertWithWhom');

const ONLY_WATCHES = 'I may only watch today. What would you do if I were not here?';

/** Before what she shows; one after the other. */
const OPENERS = [
  'I show you how we do it here.',
  'At the last go-live it went like this.',
  'You do it, I say it once.',
] as const;

/** What she can say about any desk. */
const ANYWHERE = [
  'Look first, then say what you saw and since when to whoever owns it.',
  'Whatever leaves this desk says what, where, since when, what was checked, and by when you need a word.',
  'Read back what you get, say when you speak next, and write both down.',
] as const;

/** Why she cannot come at this moment, in her words; undefined when she can. */
export function whyNot(run: Run, desk: string, at: Ms): { found: Found; words: string } | undefined {
  if (run.rung === 3) return { found: 'watches', words: ONLY_WATCHES };
  const last = lastRescue(run);
  if (last && at < last.t + HER_TIME - costOfAsking(last)) {
    const until = last.t + HER_TIME - costOfAsking(last);
    return { found: 'busy', words: `I am writing down what you asked, until ${clockOf(until)}.` };
  }
  const visit = visitAt(run, desk, at);
  if (!visit) return undefined;
  return { found: 'busy', words: `I am with ${visit.whom} until ${clockOf(visit.until)}. Ask me then.` };
}

/** Minutes of the asker stand in the event. */
const costOfAsking = ({ amount = 0 }: LogEvent): Ms => amount * MINUTE;

function lastRescue(run: Run): LogEvent | undefined {
  return rescuesOf(run).at(-1);
}

const rescuesOf = ({ world }: Run): LogEvent[] => world.log.events().filter(({ kind }) => kind === 'rescued');

/** Who else has her at a time: drawn from the seed and the stretch of the day. */
function visitAt(run: Run, desk: string, at: Ms): { whom: string; until: Ms } | undefined {
  const { seed } = run.world;
  const stretch = Math.floor(at / STRETCH);
  const drawn = (key: number): number => draw(seed, keyOf(run.scenario.id), key, stretch);
  if (!happens(drawn(ELSEWHERE), SHARE_ELSEWHERE)) return undefined;
  const minutes = SHORTEST_VISIT + choose(drawn(HOW_LONG), MORE_MINUTES + 1);
  const until = stretch * STRETCH + minutes * MINUTE;
  if (at >= until) return undefined;
  // Whoever asks, she is in one place.
  const units = [...new Set(run.scenario.desks.map(({ unit }) => unit))];
  const unit = units[choose(drawn(WITH_WHOM), units.length)];
  const isOwn = unit === undefined || unit === run.world.desk(desk).unit;
  return { whom: isOwn ? 'a colleague of yours' : theUnit(unit), until };
}

/** What she shows next at this desk: the story's own way where it gives nothing away, else what holds at any desk. */
export function shown(run: Run, desk: string): string {
  const { unit } = run.world.desk(desk);
  const before = rescuesOf(run).filter(({ deskId }) => deskId === desk);
  const told = new Set(before.map(({ text = '' }) => text));
  const own = run.scenario.hints.flatMap(({ seat, how }) => (seat === unit || seat === desk ? [how] : []));
  const ways = [...own.filter((how) => hasNoNewValue(run, desk, how)), ...ANYWHERE];
  const way = ways.find((each) => ![...told].some((text) => text.endsWith(each))) ?? ANYWHERE[0];
  return `${OPENERS[before.length % OPENERS.length]} ${way}`;
}
