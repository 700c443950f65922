/** What the verdict found, in words: breaks in three lists, expectations, grades, gates, hints. */
import type { LogEvent } from '../../model/event-columns.ts';
import type { Expectation } from '../../model/expectation.ts';
import { clockOf, type Ms } from '../../model/time.ts';
import {
  type AttributedBreak,
  DETECTORS,
  type ExpectationResult,
  type Grade,
  type Verdict,
} from '../../verdicts/index.ts';
import type { ExerciseRun } from '../run.ts';
import { isOwnDesk } from './own-desks.ts';
import { breakTitle, DIMENSION_WORDS, plainWords, ruleWords, small } from './wording/plain-words.ts';
import { atTime, clockIn, deskWords, factWords } from './wording/speaking.ts';

export interface BreakRow {
  key: string;
  id: string;
  title: string;
  rule: string;
  severity: number;
  severityWord: string;
  at: Ms;
  who: string;
  explanation: string;
  evidence: readonly { t: Ms; who: string; words: string; seq: number }[];
}

export interface Insult {
  t: Ms;
  words: string;
}

export interface BreakLists {
  yours: readonly BreakRow[];
  /** Insults: no detector of breaks counts them, and they are nobody else's. */
  insults: readonly Insult[];
  passedToYou: readonly BreakRow[];
  elsewhere: readonly BreakRow[];
}

export interface ExpectationRow {
  id: string;
  says: string;
  dimension: string;
  weight: number;
  gate: boolean;
  /** 0 to 1. */
  share: number;
  /** No occasion: what was never to happen hangs on something that did not happen either. */
  state: 'met' | 'partly' | 'missed' | 'unchecked' | 'noOccasion';
  missing: readonly string[];
  /** Moments that prove it. */
  at: readonly Ms[];
}

export interface GradeRow {
  dimension: string;
  grade: Grade;
  gradeWord: string;
  rule: string;
  share: number;
}

const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  P: 'performed',
  S: 'with some challenges',
  M: 'with major challenges',
  U: 'unable',
  '-': 'nothing checked',
};

const SEVERITY_WORDS = ['', 'annoying', 'costs effort', 'costs trust', 'does harm', 'dangerous'] as const;

const PART_WORDS: Readonly<Record<string, string>> = {
  known: 'what is known',
  doing: 'what is done',
  nextTime: 'time of the next word',
  youCan: 'what the customer can do',
  sorry: 'a sorry',
};

export function breakLists(run: ExerciseRun, verdict: Verdict, desk: string): BreakLists {
  const rows = (which: AttributedBreak['attribution']): BreakRow[] =>
    verdict.breaks
      .filter((b) => b.attribution === which)
      .map((b) => breakRow(run, b, desk))
      .sort((a, b) => b.severity - a.severity || a.at - b.at);
  return {
    yours: rows('yours'),
    insults: insultsOf(run, desk),
    passedToYou: rows('passedToYou'),
    elsewhere: rows('elsewhere'),
  };
}

function breakRow(run: ExerciseRun, found: AttributedBreak, desk: string): BreakRow {
  const rule = DETECTORS.find((d) => d.id === found.id)?.rule ?? '';
  const isOwn = isOwnDesk(run, desk);
  return {
    key: found.key,
    id: found.id,
    title: breakTitle(found.id),
    rule: plainWords(run, rule),
    severity: found.severity,
    severityWord: SEVERITY_WORDS[found.severity],
    at: found.at,
    who: isOwn(found.by) ? 'you' : deskWords(run, found.by, found.by),
    explanation: `${explained(run, found)}${isPrevented(found, isOwn) ? PREVENTABLE : ''}`,
    evidence: found.events
      .map((seq) => {
        const e = run.world.log.at(seq);
        const by = isOwn(e.deskId) ? 'you' : deskWords(run, e.deskId, e.actorUnit);
        return { t: e.t, who: by, words: wordsOf(run, e), seq };
      })
      // Two things read in the same words prove it with the same words.
      .filter(
        ({ t, who, words }, at, all) =>
          all.findIndex((each) => each.t === t && each.who === who && each.words === words) === at,
      ),
  };
}

/** Somebody else's deed that stands among one's own breaks says why. */
const PREVENTABLE = '; you could have prevented it';

const isPrevented = ({ attribution, by }: AttributedBreak, isOwn: (desk: string) => boolean): boolean =>
  attribution === 'yours' && !isOwn(by);

/** What was found; who took a handover is named, which may be another desk than the one that broke it. */
function explained(run: ExerciseRun, found: AttributedBreak): string {
  const taken = found.events
    .map((seq) => run.world.log.at(seq))
    .find((e) => e.kind === 'handoverAccepted' && e.deskId !== found.by);
  const by = deskWords(run, found.by, found.by);
  const words = withDays(run, found, plainWords(run, found.explanation));
  // Whoever it was stands before it already.
  const text = words.startsWith(`${by} `) ? words.slice(by.length + 1) : words;
  return taken
    ? text.replace(
        /was accepted (?=at |on )/,
        `was accepted by ${deskWords(run, taken.deskId, taken.actorUnit)} `,
      )
    : text;
}

/** A detector names the time of an event; where a story has several days the event says which one it was. */
function withDays(run: ExerciseRun, found: AttributedBreak, words: string): string {
  const times = [found.at, ...found.events.map((seq) => run.world.log.at(seq).t)];
  return words.replace(/(\w+ )?\b(\d\d:\d\d)\b(?!:)/g, (whole, before: string = '', clock: string) => {
    const then = times.filter((t) => clockOf(t) === clock);
    const [t] = then;
    const isClear = new Set(then.map((each) => clockIn(run, each))).size === 1;
    if (t === undefined || !isClear || NAMES_DAY.test(before)) return whole;
    return before === 'at ' ? atTime(run, t) : `${before}${clockIn(run, t)}`;
  });
}

/** "D2 08:21" and "Friday 08:21" have their day. */
const NAMES_DAY = /^(D\d+|\w+day) $/;

/** Insults of this seat to whoever was on the line. */
function insultsOf(run: ExerciseRun, desk: string): Insult[] {
  const isOwn = isOwnDesk(run, desk);
  return run.world.log
    .events()
    .filter((e) => isOwn(e.deskId) && e.actorUnit !== 'customer' && e.mark?.includes('insult') === true)
    .map((e) => ({ t: e.t, words: e.text ?? '' }));
}

/** The words themselves; a thing said in passing carries the words it was said in. */
function wordsOf(run: ExerciseRun, e: LogEvent): string {
  if (e.text) return e.text;
  const spoken = run.world.log
    .events()
    .findLast((x) => x.seq < e.seq && x.t === e.t && x.deskId === e.deskId && x.text);
  const named = SAID_IN_PASSING.includes(e.kind) ? spoken?.text : undefined;
  if (e.kind === 'factLearned' && e.factId !== undefined)
    return `learned ${factWords(run, e.factId, undefined, e.journeyId, e.incidentId).label}`;
  return named ?? talkWords(e) ?? EVENT_WORDS[e.kind] ?? plainKind(e.kind);
}

/** What is said in a line has no words of its own but the line's. */
const SAID_IN_PASSING: readonly string[] = [
  'causeStated',
  'updateGiven',
  'questionAsked',
  'commitmentMade',
  'apologyGiven',
];

/** "a call about it", "the chat ended": a talk by its channel. */
function talkWords(e: LogEvent): string | undefined {
  const noun = TALK_WORDS[e.channel ?? 'voice'] ?? 'contact';
  if (e.kind === 'interactionOpened') return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun} about it`;
  return e.kind === 'interactionClosed' ? `the ${noun === 'call' ? 'talk' : noun} ended` : undefined;
}

const TALK_WORDS: Readonly<Record<string, string>> = {
  voice: 'call',
  chat: 'chat',
  email: 'mail',
  sms: 'text message',
  letter: 'letter',
  form: 'form',
  portal: 'message in the portal',
  inPerson: 'visit to the shop',
};

/** "visitEnded" as "visit ended": whatever has no words of its own still says what happened. */
const plainKind = (kind: string): string => kind.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`);

/** Events without words of their own, as evidence names them. */
const EVENT_WORDS: Readonly<Record<string, string>> = {
  causeStated: 'named a cause',
  itemSold: 'sold',
  dispatchPlanned: 'booked a visit',
  handoverAccepted: 'took it',
  handoverOffered: 'passed it on',
  commitmentMade: 'promised',
  commitmentBroken: 'the promise ran out',
  recordChanged: 'changed the record',
  impactDeclared: 'declared who is hit',
  alarmRaised: 'the alarm',
  checkDone: 'checked',
  dispatchNoShow: 'nobody came',
  dispatchArrived: 'came',
  dispatchCompleted: 'ended the visit',
  alarmAcked: 'acknowledged the alarm',
  moveRefused: 'the system refused it',
  messageLost: 'it did not arrive',
  changeStarted: 'the work began',
  shiftEnded: 'went home',
  questionAsked: 'asked',
  apologyGiven: 'said sorry',
};

export function expectationRows(run: ExerciseRun, verdict: Verdict): ExpectationRow[] {
  const byId = new Map(run.scenario.expectations.map((e) => [e.id, e]));
  return verdict.expectations.flatMap((result): ExpectationRow[] => {
    const expectation = byId.get(result.id);
    if (!expectation) return [];
    const pattern = expectation.expect ?? expectation.never;
    const journey = typeof pattern?.journey === 'string' ? pattern.journey : undefined;
    const state = stateOf(expectation, result);
    return [
      {
        id: result.id,
        says: expectation.says ?? expectation.id,
        dimension: DIMENSION_WORDS[expectation.dimension],
        weight: expectation.weight,
        gate: expectation.gate === true,
        share: result.r,
        state,
        missing: state === 'partly' ? lacking(run, result).map((m) => missingWord(run, m, journey)) : [],
        at: result.evidence.map((seq) => run.world.log.at(seq).t),
      },
    ];
  });
}

function stateOf(expectation: Expectation, result: ExpectationResult): ExpectationRow['state'] {
  if (expectation.never && expectation.on && result.triggers === 0) return 'noOccasion';
  if (!result.checked) return 'unchecked';
  return result.r >= 1 ? 'met' : result.r > 0 ? 'partly' : 'missed';
}

const lacking = (run: ExerciseRun, { missing, evidence }: ExpectationResult): string[] =>
  missing.filter((name) => !partsOfTalk(run, evidence).includes(name));

/** Parts of an update said in other lines of the same talk are not missing from it. */
function partsOfTalk(run: ExerciseRun, evidence: readonly number[]): readonly string[] {
  const last = evidence.map((seq) => run.world.log.at(seq)).findLast((e) => e.kind === 'updateGiven');
  if (last?.objectId === undefined) return [];
  return run.world.log
    .events()
    .flatMap((e) => (e.kind === 'updateGiven' && e.objectId === last.objectId ? (e.parts ?? []) : []));
}

function missingWord(run: ExerciseRun, name: string, journey: string | undefined): string {
  return PART_WORDS[name] ?? small(factWords(run, name, undefined, journey).label);
}

export function gradeRows(run: ExerciseRun, verdict: Verdict): GradeRow[] {
  return verdict.grades.map(({ dimension, grade, rule, share }) => ({
    dimension: DIMENSION_WORDS[dimension],
    grade,
    gradeWord: GRADE_WORDS[grade],
    rule: ruleWords(run, rule),
    share,
  }));
}

export const gradeWord = (grade: Grade): string => GRADE_WORDS[grade];
