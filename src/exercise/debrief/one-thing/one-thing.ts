/** The one handover that mattered most: what happened, in its words, and the same morning with that one thing done. */
import type { LogEvent } from '../../../model/event-columns.ts';
import type { Ms } from '../../../model/time.ts';
import type { ExerciseRun } from '../../run.ts';
import type { Outcome } from '../outcome.ts';
import { isOwnDesk } from '../own-desks.ts';
import { wordsTo } from '../own-words.ts';
import { contractWords, isRight } from '../quality.ts';
import type { PatienceSeries } from '../series.ts';
import { plainWords } from '../wording/plain-words.ts';
import { at, atTime, capital, clockIn, factWords, listed, personOf } from '../wording/speaking.ts';
import { debriefOf, pageWords } from '../wording/story-words.ts';
import { theUnit } from '../wording/unit-words.ts';
import type { Candidate } from './candidate.ts';
import { type CompareRow, compareRows } from './compare.ts';
import type { Counterfactual, ExpertLine } from './counterfactual.ts';
import { resultOf } from './result.ts';

export interface OneThing {
  kind: Candidate['kind'] | 'none';
  /** The verdict on it in one sentence. */
  sentence: string;
  /** The handover it is about, where there was one. */
  handover?: string;
  /** What happened, each with its moment. */
  happened: readonly { t: Ms; text: string; words: string }[];
  /** The minutes in question. */
  window: { from: Ms; to: Ms };
  /** The other run is an expert's: no single handover would have been enough. */
  byExpert: boolean;
  /** What the other run did instead, and its words. */
  instead: string;
  words: string;
  compare: readonly CompareRow[];
  /** What it comes to in one sentence. */
  result: string;
  /** Where to play again from. */
  againAt: Ms;
  /** Harm saved, by the printed rule. */
  saves: number;
  /** The other run's patience, to be drawn beside. */
  patience: readonly PatienceSeries[];
}

/**
 * Of all that were tried, the one that saves most harm; where none saves any, the weightiest that does none. One that
 * rests on a doubtful reading stands behind every sure one.
 */
export function bestOf(tried: readonly Counterfactual[], played = true): Counterfactual | undefined {
  const saving = [...tried].sort((a, b) => Math.abs(b.saves) - Math.abs(a.saves));
  const helping = saving.filter((t) => (t.candidate.kind === 'without' ? t.saves < 0 : t.saves > 0));
  const call = played ? undefined : tried.find((t) => t.candidate.kind === 'call');
  const harmless = tried.filter(
    (t) => t.candidate.kind !== 'without' && t.candidate.weight > 0 && t.saves === 0,
  );
  const isSure = (t: Counterfactual): boolean => t.candidate.doubtful !== true;
  return helping.find(isSure) ?? call ?? harmless.find(isSure) ?? helping[0] ?? harmless[0];
}

export function oneThingOf(
  run: ExerciseRun,
  desk: string,
  actual: Outcome,
  tried: readonly Counterfactual[],
  expert?: ExpertLine,
): OneThing {
  const isOwn = isOwnDesk(run, desk);
  const played = run.inputs.some((i) => i.input === 'move' && isOwn(i.desk));
  const best = bestOf(tried, played);
  const start = run.firstMoveAt.get(desk) ?? run.now;
  const byExpert = expert !== undefined && best?.candidate.kind !== 'without' && (best?.saves ?? 0) <= 0;
  if (!best)
    return {
      kind: 'none',
      sentence: 'No single handover of yours would have changed this.',
      happened: [],
      window: { from: start, to: run.now },
      byExpert,
      instead: byExpert ? EXPERT_WORDS : '',
      words: '',
      compare: byExpert ? compareRows(run, actual, expert.outcome) : [],
      result: byExpert
        ? resultOf(run, 'expert', 0, expert.outcome, actual)
        : 'Nothing you passed on was thin, late or left out.',
      againAt: start,
      saves: 0,
      patience: [],
    };
  const happened = story(run, best.candidate, actual);
  const from = Math.min(happened[0]?.t ?? best.candidate.at, best.candidate.at);
  const until = Math.max(happened.at(-1)?.t ?? from, best.doneAt);
  const to = until > from ? until : run.now;
  return {
    kind: best.candidate.kind,
    ...handoverOf(run, best.candidate),
    sentence: sentenceOf(run, best.candidate),
    happened,
    window: { from, to },
    byExpert,
    instead: byExpert ? EXPERT_WORDS : insteadOf(run, best),
    words: byExpert ? '' : best.text,
    compare: byExpert ? compareRows(run, actual, expert.outcome) : compareRows(run, actual, best.outcome),
    result: byExpert
      ? resultOf(run, 'expert', 0, expert.outcome, actual)
      : resultOf(run, best.candidate.kind, best.saves, best.outcome, actual),
    againAt: againFrom(best.candidate),
    saves: Math.abs(best.saves),
    patience: byExpert ? expert.patience : best.patience,
  };
}

function handoverOf(run: ExerciseRun, c: Candidate): { handover?: string } {
  const id =
    c.kind === 'call'
      ? undefined
      : (c.ref ?? (c.event === undefined ? undefined : run.world.log.at(c.event).handoverId));
  return id === undefined ? {} : { handover: id };
}

/** Shown when no single handover would have been enough. */
const EXPERT_WORDS = 'No one handover would have been enough. The same story as an expert plays it';

/** A moment before it, so that there is something to do again. */
const againFrom = (c: Candidate): Ms => Math.max(0, c.at - (c.kind === 'thin' ? 0 : 1_000));

function nameOf(run: ExerciseRun, c: Candidate): string {
  if (c.kind === 'call') return `the call of ${callerOf(run, c)}`;
  // What was sent is called what it was, not what it should have been.
  const sent = c.event === undefined ? undefined : run.world.log.at(c.event);
  const contract = sent === undefined || sent.kind === 'impactDeclared' ? c.contract : sent.contract;
  if (contract !== undefined && contract !== 'free')
    return contractWords(contract)
      .replace(/ to .*$/, '')
      .replace(/^[A-Z](?=[a-z])/, (l) => l.toLowerCase());
  return sent?.kind === 'said' ? 'line' : 'message';
}

const callerOf = (run: ExerciseRun, c: Candidate): string =>
  personOf(run, run.world.talks.find((t) => t.id === c.ref)?.person ?? '');

function receiverOf(run: ExerciseRun, c: Candidate): string {
  const journey = run.scenario.journeys.find((j) => j.id === c.to);
  if (journey) return personOf(run, journey.customer);
  const desk = run.scenario.desks.find((d) => d.desk === c.to);
  return desk ? desk.person : theUnit(c.to);
}

function sentenceOf(run: ExerciseRun, c: Candidate): string {
  const name = nameOf(run, c);
  const to = receiverOf(run, c);
  switch (c.kind) {
    case 'thin':
      return `Your ${name} reached ${to} with too little in it.`;
    case 'late':
      return `Your ${name} reached ${to} later than it could have.`;
    case 'never':
      return toldThere(run, c).length > 0
        ? `What you told ${to} left out what counted.`
        : `One ${name} to ${to} was never made.`;
    case 'readBack':
      return `What ${to} told you was not said back.`;
    case 'call':
      return `${capital(name)} was not taken.`;
    case 'undo':
    case 'added':
      return undoSentence(run, c);
    case 'take':
      return `What ${to} handed you lay too long.`;
    case 'without':
      return `Your ${name} to ${to} was the one that carried.`;
  }
}

/** Words or deeds that broke something: "What you told Ms Adeyemi was not so." */
function undoSentence(run: ExerciseRun, c: Candidate): string {
  const event = c.event === undefined ? undefined : run.world.log.at(c.event);
  const journey = run.scenario.journeys.find((j) => j.id === c.about.journey);
  const who = journey ? personOf(run, journey.customer) : receiverOf(run, c);
  switch (event?.kind) {
    case 'causeStated':
      return `You told ${who} a cause nobody had tested.`;
    case 'questionAsked':
      return `You asked ${who} for what you already had.`;
    case 'itemSold':
      return `You sold ${who} something that mends nothing.`;
    case 'dispatchPlanned':
      return `You booked a visit for ${who} that was not to be.`;
    case 'recordChanged':
    case 'recordOpened':
    case 'clockPaused':
      return `What you wrote into the record of ${who} was not so.`;
    case 'holdStarted':
      return `You left ${who} on the line without a word.`;
    default:
      return `Your words to ${who} left something open.`;
  }
}

/** What this desk heard first of it, then what it did with it. */
function story(run: ExerciseRun, c: Candidate, actual: Outcome): OneThing['happened'] {
  const { desk } = c;
  const rows: { t: Ms; text: string; words: string }[] = [];
  const events = run.world.log.events();
  const heard = ['call', 'readBack', 'take', 'undo', 'added'].includes(c.kind)
    ? undefined
    : firstHeard(run, desk, c, events);
  if (heard) rows.push({ t: heard.t, text: `${at(run, heard.t)} you heard`, words: quoteOf(run, heard) });
  const own = c.event === undefined ? undefined : events.find((e) => e.seq === c.event);
  if (own && (c.kind === 'undo' || c.kind === 'added')) rows.push(deedRow(run, own));
  else if (own) {
    rows.push({ t: own.t, text: `${at(run, own.t)} you passed it on`, words: own.text ?? '' });
    for (const e of events) {
      if (own.handoverId === undefined || e.actorUnit === own.actorUnit) continue;
      if (e.handoverId !== own.handoverId || e.t < own.t || rows.length > 3) continue;
      const did = repliedHow(e, events);
      if (did === undefined) continue;
      rows.push({
        t: e.t,
        text: `${at(run, e.t)} ${personOf(run, e.deskId ?? '')} ${did}`,
        words: e.text ?? '',
      });
    }
  } else if (c.kind === 'readBack' || c.kind === 'take') {
    const h = run.world.handovers.findLast((each) => each.id === c.ref);
    if (h) {
      const how = h.text === '' ? 'it was passed to you' : 'you were told';
      rows.push({ t: h.offeredAt, text: `${at(run, h.offeredAt)} ${how}`, words: h.text });
    }
  } else if (c.kind === 'call') {
    const talk = run.world.talks.find((t) => t.id === c.ref);
    if (talk)
      rows.push({ t: talk.rangAt, text: `${at(run, talk.rangAt)} ${callerOf(run, c)} rang`, words: '' });
  }
  if (c.kind === 'never') rows.push(...neverRows(run, c, actual));
  const published = publishedWords(run, c, actual, rows[0]?.t ?? c.at);
  if (published !== '' && rows.length < 2 && !['never', 'undo', 'added'].includes(c.kind)) {
    const end = Math.max(actual.publishedAt ?? run.now, (rows[0]?.t ?? 0) + 1);
    rows.push({ t: end, text: published, words: '' });
  }
  return rows;
}

/** Sent back, asked about, or answered: only what was returned came back. */
function repliedHow(e: LogEvent, events: readonly LogEvent[]): string | undefined {
  if (e.kind === 'handoverReturned') return 'sent it back';
  if (e.kind !== 'messageSent') return undefined;
  const isQuestion = events.some(
    (q) =>
      q.kind === 'questionAsked' && q.t === e.t && q.handoverId === e.handoverId && q.deskId === e.deskId,
  );
  return isQuestion ? 'asked back' : 'answered';
}

/** All that was said to whom it should have gone to. */
function toldThere(run: ExerciseRun, c: Candidate): LogEvent[] {
  const isCustomer = run.scenario.journeys.some((j) => j.id === c.to);
  const listener = {
    units: isCustomer ? ['customer'] : [c.to],
    desks: [c.to],
    journeys: c.about.journey === undefined ? [] : [c.about.journey],
  };
  return wordsTo(run.world.log.events(), c.desk, listener, run.firstSeatAt);
}

/** Nothing of it was passed on: either nothing was said there at all, or something else was. */
function neverRows(run: ExerciseRun, c: Candidate, actual: Outcome): OneThing['happened'] {
  const end = Math.max(actual.publishedAt ?? run.now, c.at);
  const to = receiverOf(run, c);
  const told = toldThere(run, c);
  const last = told.at(-1);
  const published = publishedWords(run, c, actual, c.at);
  if (last === undefined)
    return [{ t: end, text: `Nothing about it went from you to ${to}. ${published}`.trim(), words: '' }];
  const lacked = listed(
    c.facts
      .filter((fact) => !told.some((e) => isRight(e.fields?.[fact])))
      .map((fact) => factWords(run, fact, undefined, c.about.journey, c.about.incident).label),
  );
  return [
    { t: last.t, text: `${at(run, last.t)} your last words to ${to}`, words: last.text ?? '' },
    {
      t: Math.max(end, last.t + 1),
      text: `They heard nothing from you of ${lacked}. ${published}`.trim(),
      words: '',
    },
  ];
}

const DEED_WORDS: Readonly<Record<string, string>> = {
  itemSold: 'you sold it',
  dispatchPlanned: 'you booked the visit',
  recordChanged: 'you changed the record',
  recordOpened: 'you opened a record',
  clockPaused: 'you stopped the clock',
  holdStarted: 'you put the call on hold',
};

/** An own deed with its words; consequences of a line carry the line's words. */
function deedRow(run: ExerciseRun, own: LogEvent): { t: Ms; text: string; words: string } {
  const line = run.world.log
    .events()
    .findLast((e) => e.seq <= own.seq && e.t === own.t && e.text !== undefined);
  const set = `${own.field}: ${own.toState ?? own.reasonCode ?? ''}`;
  const field = own.field === undefined ? '' : ` (${plainWords(run, set)})`;
  return {
    t: own.t,
    text: `${at(run, own.t)} ${DEED_WORDS[own.kind] ?? 'you said'}${field}`,
    words: line?.text ?? '',
  };
}

/** What a public word comes of: a report of a cluster, a statement of impact. */
const LEADS_TO_WORDS: readonly string[] = ['H10', 'H11'];

/** What everybody could read; nothing to say in a story in which nobody else is hit. */
function publishedWords(run: ExerciseRun, c: Candidate, outcome: Outcome, since: Ms): string {
  // A public word from before, or about something else, says nothing of what came of this.
  if (!LEADS_TO_WORDS.includes(c.contract ?? '') || (outcome.publishedAt ?? since) < since) return '';
  if (outcome.publishedAt !== undefined)
    return `${capital(pageWords(run))} said so ${atTime(run, outcome.publishedAt)}.`;
  return outcome.homes > 0 ? `Nothing was published by ${clockIn(run, run.now)}.` : '';
}

/** The customer's own words where the story names them, else the first fact heard. */
function firstHeard(
  run: ExerciseRun,
  desk: string,
  c: Candidate,
  events: readonly LogEvent[],
): LogEvent | undefined {
  const template = debriefOf(run, desk)?.oneThing ?? '';
  const named = /t\.heard\.(\w+)/.exec(template)?.[1];
  const told = events.filter(
    (e) =>
      e.kind === 'said' &&
      e.actorUnit === 'customer' &&
      e.targetDesk === desk &&
      e.journeyId === c.about.journey,
  );
  const focus = run.scenario.journeys.find((j) => j.focus)?.id;
  const byName =
    named !== undefined && c.about.journey === focus
      ? told.find((e) => e.says?.[named] !== undefined)
      : undefined;
  return byName ?? told.find((e) => c.facts.some((fact) => e.says?.[fact] !== undefined));
}

/** Only the sentence that tells it, when the line has several. */
function quoteOf(run: ExerciseRun, heard: LogEvent): string {
  const text = heard.text ?? '';
  const template = Object.values(run.scenario.debrief.seats)
    .map((s) => s.oneThing ?? '')
    .join(' ');
  const named = /t\.heard\.(\w+)/.exec(template)?.[1];
  if (named === undefined || heard.says?.[named] === undefined || heard.targetDesk === undefined) return text;
  const reading = run.hearing.read(heard.targetDesk, text, { journey: heard.journeyId }, 'unit');
  const found = reading.facts.find((f) => f.fact === named);
  if (!found) return text;
  const from = text.lastIndexOf('. ', found.at[0]) + 1;
  const stop = text.indexOf('.', found.at[1]);
  return text.slice(from, stop < 0 ? undefined : stop + 1).trim();
}

function insteadOf(run: ExerciseRun, best: Counterfactual): string {
  const c = best.candidate;
  switch (c.kind) {
    case 'without':
    case 'undo':
      return 'Once more, without it';
    case 'added':
      return `The same words ${atTime(run, best.doneAt)}, and what they lacked`;
    case 'call':
    case 'take':
      return `Taken ${atTime(run, best.doneAt)}`;
    case 'readBack':
      return `Said back ${atTime(run, best.doneAt)}`;
    default:
      return `Passed on ${atTime(run, best.doneAt)}, ${best.carries.length === c.facts.length ? 'whole' : 'with all this desk could hold'}`;
  }
}
