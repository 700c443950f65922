/** Words that would have carried everything a desk could hold at that moment, checked by the same reader as the player's. */
import { heldFacts, known } from '../../../engine/world/knowledge.ts';
import { fieldsOf, truthOf } from '../../../engine/world/truth.ts';
import { mayOpen } from '../../../model/rights.ts';
import type { Scenario, ScenarioFact } from '../../../model/scenario.ts';
import { isSystemId } from '../../../model/systems.ts';
import { clockOf, MINUTE } from '../../../model/time.ts';
import { isUnitId } from '../../../model/units.ts';
import { factsOfCase, labelOf } from '../../fact-book.ts';
import type { ExerciseRun } from '../../run.ts';
import type { CaseInHand } from '../../run-shape.ts';
import { capital } from '../wording/speaking.ts';

export interface WantedWords {
  desk: string;
  facts: readonly string[];
  about: CaseInHand;
  listener: 'customer' | 'unit';
  /** Said back: whatever stood in it was heard, however faintly. */
  heard?: boolean;
  /** Words an expert used for the same thing. */
  models: readonly string[];
}

export interface CompleteText {
  text: string;
  /** Wanted facts that are right in it. */
  carries: readonly string[];
}

/** A desk may say a fact it learned, one that stands in a system it may open, and what is its own to say. */
function couldHold(run: ExerciseRun, desk: string, fact: string, about: CaseInHand): boolean {
  if (known(run.world, desk, fact, about.journey, about.incident)) return true;
  const entry = factsOfCase(run.scenario, about.journey, about.incident).find((e) => e.id === fact);
  if (!entry) return false;
  const { unit } = run.world.desk(desk);
  const stands = entry.spec.stands;
  const systems = stands === undefined ? [] : Array.isArray(stands) ? stands : Object.keys(stands);
  const open = systems.some((s) => isSystemId(s) && isUnitId(unit) && mayOpen(unit, s) !== 'no');
  if (open) return true;
  const ofJourney = about.journey !== undefined && entry.matter === about.journey;
  if (!ofJourney || systems.length > 0 || isTold(run.scenario, fact, about.journey)) return false;
  return entry.spec.truth === '*' || !isToldByOthers(run.scenario, fact, desk);
}

/** Another desk tells it in the course of the story: before that it is not this desk's to say. */
const isToldByOthers = ({ beats }: Scenario, fact: string, desk: string): boolean =>
  beats.some((beat) =>
    beat.do.some((deed) => 'by' in deed && deed.by !== desk && deed.says?.[fact] !== undefined),
  );

/** Only somebody of the cast can tell it. */
function isTold(scenario: Scenario, fact: string, journey: string | undefined): boolean {
  const customer = scenario.journeys.find((j) => j.id === journey)?.customer;
  const person = scenario.cast.find((p) => p.id === customer);
  if (!person) return false;
  return person.opensWith.includes(fact) || Object.hasOwn(person.tells, fact);
}

/** The best words at hand: an expert's where they fit what this desk holds, else a plain list of the facts. */
export function completeText(run: ExerciseRun, wanted: WantedWords): CompleteText {
  let best: CompleteText = { text: '', carries: [] };
  for (const text of wanted.models.filter((model) => isHonest(run, wanted, model))) {
    const carries = carriedBy(run, wanted, text);
    if (carries.length > best.carries.length) best = { text, carries };
  }
  const text = plainList(run, wanted);
  const carries = carriedBy(run, wanted, text);
  // A list that says more says all of it: what an expert would have named is not given up for length.
  const saysAll = best.carries.every((fact) => carries.includes(fact));
  if (saysAll && carries.length > best.carries.length) return { text, carries };
  return best;
}

function carriedBy(run: ExerciseRun, wanted: WantedWords, text: string): string[] {
  const { desk, about, listener, facts } = wanted;
  const says = run.hearing.says(run.hearing.read(desk, text, about, listener));
  const fields = fieldsOf(run.world, [], says, [], about.journey, about.incident);
  return facts.filter((fact) => fields[fact] === 'present');
}

/** To say that nobody knows a thing takes no knowledge of it. */
const NOTHING_KNOWN = /^(nobodyKnows|unknown|notKnown|notYet|noneYet)$/;

/** Nothing in it that is wrong now, and nothing this desk could not know. */
function isHonest(run: ExerciseRun, wanted: WantedWords, text: string): boolean {
  const { desk, about, listener, facts, heard = false } = wanted;
  const says = run.hearing.says(run.hearing.read(desk, text, about, listener));
  const fields = fieldsOf(run.world, [], says, [], about.journey, about.incident);
  return Object.entries(fields).every(
    ([fact, how]) =>
      how === 'present' &&
      (couldHold(run, desk, fact, about) ||
        (heard && facts.includes(fact)) ||
        NOTHING_KNOWN.test(says[fact] ?? '')),
  );
}

function plainList(run: ExerciseRun, wanted: WantedWords): string {
  const pieces: Piece[] = [];
  for (const fact of wanted.facts) {
    if (!couldHold(run, wanted.desk, fact, wanted.about)) continue;
    const piece = phrasesOf(run, fact, wanted.about).find(
      (phrase) => carriedBy(run, { ...wanted, facts: [fact] }, phrase).length > 0,
    );
    if (piece !== undefined) pieces.push({ fact, piece });
  }
  if (pieces.length === 0) return '';
  const plain = `${capital(pieces.map(({ piece }) => piece).join('. '))}.`;
  const joined = oneSentence(pieces);
  const carried = (text: string): number => carriedBy(run, wanted, text).length;
  return carried(joined) >= carried(plain) ? joined : plain;
}

interface Piece {
  fact: string;
  piece: string;
}

/** The place first, what is so there, then its cause with how sure it is, then the rest. */
function oneSentence(pieces: readonly Piece[]): string {
  const of = (fact: string): string | undefined => pieces.find((p) => p.fact === fact)?.piece;
  const [place, cause, sure] = [of('area'), of('rootCause'), of('causeConfidence')];
  const before = pieces.filter(({ fact }) => FIRST.includes(fact)).map(({ piece }) => piece);
  const rest = pieces.filter(({ fact }) => ![...FIRST, ...PLACED].includes(fact)).map(({ piece }) => piece);
  const why = cause === undefined ? sure : `${cause}${sure === undefined ? '' : ` (${sure})`}`;
  const parts = [before.join(', '), why ?? '', rest.join(', ')].filter((part) => part !== '');
  return `${capital(`${place === undefined ? '' : `${place}: `}${parts.join('; ')}`)}.`;
}

/** Who is hit and how, said first; place, cause and certainty have places of their own. */
const FIRST: readonly string[] = [
  'affectedCount',
  'reportCount',
  'windowStart',
  'symptomWords',
  'faultSince',
];
const PLACED: readonly string[] = ['area', 'rootCause', 'causeConfidence'];

/** Ways to say a fact as it is now, plainest first. */
function phrasesOf(run: ExerciseRun, fact: string, about: CaseInHand): string[] {
  const entry = factsOfCase(run.scenario, about.journey, about.incident).find((e) => e.id === fact);
  const truth = truthOf(run.world, fact, about.journey, about.incident)?.value;
  if (!entry || truth === undefined) return [];
  const { spec } = entry;
  // A desk's own time: its next word lies ahead, the moment its words are true of is now.
  const value = truth === '*' ? clockOf(fact === 'asOf' ? run.now : run.now + 10 * MINUTE) : truth;
  const label = labelOf(fact, spec);
  const changed = truth !== '*' && truth !== spec.truth;
  const own = changed
    ? (spec.tempting?.[truth] ?? [])
    : [...(spec.show ? [spec.show] : []), ...(spec.accept ?? [])];
  const cued = (spec.cues ?? []).flatMap((cue) => [`${cue} ${value}`, `${value} ${cue}`]);
  return isTyped(spec)
    ? [
        ...(spec.show === undefined || changed ? [] : [spec.show]),
        ...cued,
        `${label} ${value}`,
        value,
        ...own,
      ]
    : [...own, `${label} ${spec.show ?? value}`];
}

const isTyped = (spec: ScenarioFact): boolean =>
  spec.type !== 'enum' && spec.type !== 'text' && spec.type !== 'yesNo' && spec.type !== 'person';

/** Values a desk holds, to mend words that would say something else. */
export function mendedText(run: ExerciseRun, desk: string, text: string, about: CaseInHand): string {
  const reading = run.hearing.read(desk, text, about, 'customer');
  const held = heldFacts(run.world, desk, about.journey, about.incident);
  let mended = text;
  for (const found of [...reading.facts].sort((a, b) => b.at[0] - a.at[0])) {
    const value = held.get(found.fact)?.value;
    if (value === undefined || value === found.value || found.negated || found.quoted) continue;
    const said = fieldsOf(run.world, [], { [found.fact]: found.value }, [], about.journey, about.incident);
    const better = fieldsOf(run.world, [], { [found.fact]: value }, [], about.journey, about.incident);
    if (said[found.fact] === 'present' || better[found.fact] !== 'present') continue;
    const words = mended.slice(found.at[0], found.at[1]);
    const phrase = phrasesOf(run, found.fact, about).find((p) => p.includes(value)) ?? value;
    mended =
      mended.slice(0, found.at[0]) + (/\d|\s/.test(words) ? phrase : value) + mended.slice(found.at[1]);
  }
  return mended;
}
