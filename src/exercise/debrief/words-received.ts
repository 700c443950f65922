/** One's own words, written at one desk and received at another: each with what was done with it there. */
import type { LogEvent } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import { isOwnDesk, ownDesks } from './own-desks.ts';
import { deskWords, listed, longSpanWords } from './wording/speaking.ts';
import { theUnit } from './wording/unit-words.ts';

export interface WordsReceived {
  seq: number;
  sentAt: Ms;
  /** Absent: it never came. */
  arrivedAt?: Ms;
  /** Desk it was written at: "Sam, Contact centre". */
  from: string;
  text: string;
  handover?: string;
  /** What the chair that got it did, in order. */
  done: readonly { t: Ms; text: string; words: string }[];
}

const SENT: readonly string[] = ['messageSent', 'said', 'readBack'];
const PASSES: readonly string[] = ['messageSent', 'handoverOffered', 'impactDeclared', 'said'];

/** Words a desk gave another one, by whatever way; a handover and its message are one. */
function wordsBetween(
  events: readonly LogEvent[],
  from: (desk: string) => boolean,
  desk: string,
  unit: string,
) {
  return events.filter(
    (e) =>
      SENT.includes(e.kind) &&
      e.deskId !== undefined &&
      e.actorUnit !== 'customer' &&
      from(e.deskId) &&
      (e.targetDesk === desk || (e.targetDesk === undefined && e.targetUnit === unit)) &&
      (e.text ?? '') !== '',
  );
}

/** How many words went from the chairs of a run to another desk. */
export const countWordsTo = (run: ExerciseRun, desk: string, other: string): number =>
  wordsTo(run, other, isOwnDesk(run, desk)).length;

/** What some desks wrote and said to another one, in order. */
export const wordsTo = (run: ExerciseRun, other: string, from: (desk: string) => boolean): LogEvent[] =>
  wordsBetween(run.world.log.events(), from, other, run.world.desk(other).unit);

/** Empty where no desk of the run says again what was said before. */
export function wordsReceived(run: ExerciseRun, desk: string): WordsReceived[] {
  if (!run.setup.recorded?.length) return [];
  const events = run.world.log.events();
  return ownDesks(run, desk)
    .flatMap((own) => wordsBetween(events, (each) => run.isRecorded(each), own, run.world.desk(own).unit))
    .map((e) => receivedOne(run, desk, e, events))
    .sort((a, b) => a.sentAt - b.sentAt || a.seq - b.seq);
}

function receivedOne(
  run: ExerciseRun,
  desk: string,
  e: LogEvent,
  events: readonly LogEvent[],
): WordsReceived {
  const message = run.world.messages.find((m) => m.seq === e.seq);
  const arrivedAt = e.kind === 'said' ? e.t : (message?.deliveredAt ?? (message ? undefined : e.t));
  const handover = message?.handover ?? e.handoverId;
  return {
    seq: e.seq,
    sentAt: e.t,
    ...(arrivedAt === undefined ? {} : { arrivedAt }),
    from: deskWords(run, e.deskId),
    text: e.text ?? '',
    ...(handover === undefined ? {} : { handover }),
    done: arrivedAt === undefined ? [] : deedsAfter(run, desk, e, arrivedAt, handover, events),
  };
}

const DECIDED: Readonly<Record<string, string>> = {
  handoverAccepted: 'You took it over',
  handoverReturned: 'You sent it back',
  readBack: 'You said it back',
  messageAcked: 'You confirmed it',
};

/** Decisions about it, what was asked or answered, and where its facts went from here. */
function deedsAfter(
  run: ExerciseRun,
  desk: string,
  sent: LogEvent,
  from: Ms,
  handover: string | undefined,
  events: readonly LogEvent[],
): WordsReceived['done'] {
  const isOwn = isOwnDesk(run, desk);
  const own = events.filter(
    (e) => e.seq > sent.seq && e.t >= from && isOwn(e.deskId) && e.actorUnit !== 'customer',
  );
  const after = (t: Ms): string => (t - from < 1_000 ? 'at once' : `after ${longSpanWords(t - from)}`);
  const done: { t: Ms; text: string; words: string }[] = [];
  for (const e of own) {
    const what = DECIDED[e.kind];
    if (what !== undefined && handover !== undefined && e.handoverId === handover)
      done.push({ t: e.t, text: `${what} ${after(e.t)}`, words: e.text ?? '' });
  }
  const back = own.find(
    (e) =>
      (e.kind === 'messageSent' || e.kind === 'said') &&
      e.targetDesk === sent.deskId &&
      (e.text ?? '') !== '',
  );
  if (back && !done.some(({ words }) => words === back.text)) {
    const asks = own.some((e) => e.kind === 'questionAsked' && e.t === back.t);
    done.push({
      t: back.t,
      text: `You ${asks ? 'asked back' : 'answered'} ${after(back.t)}`,
      words: back.text ?? '',
    });
  }
  done.push(...passedOn(run, sent, own, after));
  return done.sort((a, b) => a.t - b.t);
}

/** The first time each other desk or unit was given facts of it. */
function passedOn(
  run: ExerciseRun,
  sent: LogEvent,
  own: readonly LogEvent[],
  after: (t: Ms) => string,
): { t: Ms; text: string; words: string }[] {
  const told = new Set<string>();
  const facts = Object.entries(sent.says ?? {});
  return own.flatMap((e) => {
    const to = e.targetDesk ?? e.targetUnit;
    if (!PASSES.includes(e.kind) || to === undefined || e.targetDesk === sent.deskId || told.has(to))
      return [];
    const kept = facts.filter(([fact, value]) => e.says?.[fact] === value);
    if (kept.length === 0) return [];
    told.add(to);
    const whom = e.targetDesk === undefined ? theUnit(to) : deskWords(run, e.targetDesk);
    const share = `${kept.length} of ${facts.length} facts in it`;
    return [{ t: e.t, text: `${share} went on to ${listed([whom])} ${after(e.t)}`, words: e.text ?? '' }];
  });
}
