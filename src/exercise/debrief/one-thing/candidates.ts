/** The handovers of a run that might have gone better: thin ones, late ones, and those never made. */
import { truthOf } from '../../../engine/world/truth.ts';
import { causeSide } from '../../../model/codes.ts';
import { contractOf, isContractId } from '../../../model/contracts.ts';
import type { LogEvent } from '../../../model/event-columns.ts';
import type { Expectation } from '../../../model/expectation.ts';
import { matches, matchesShape, type Pattern } from '../../../model/pattern.ts';
import { MINUTE, type Ms, SECOND } from '../../../model/time.ts';
import type { Verdict } from '../../../verdicts/index.ts';
import type { ExerciseRun } from '../../run.ts';
import type { CaseInHand } from '../../run-shape.ts';
import { ownDesks } from '../own-desks.ts';
import { fullest, type Listener, saidBy, wordsTo } from '../own-words.ts';
import { factTally, requiredOf } from '../quality.ts';
import { AT_ONCE, type Candidate, type CandidateKind } from './candidate.ts';
import { readBacks, takings, untakenCalls } from './receiving-candidates.ts';

const SENDS: readonly string[] = ['handoverOffered', 'messageSent', 'impactDeclared'];

/** Those of every own desk, the weightiest first. */
export function candidatesOf(run: ExerciseRun, verdict: Verdict, desk: string): Candidate[] {
  const found = ownDesks(run, desk).flatMap((own) => candidatesAt(run, verdict, own));
  const all = found.length > 0 ? found : ownDesks(run, desk).flatMap((own) => wholeOffers(run, own));
  return all.sort((a, b) => Number(a.doubtful ?? false) - Number(b.doubtful ?? false) || b.weight - a.weight);
}

function candidatesAt(run: ExerciseRun, verdict: Verdict, desk: string): Candidate[] {
  const found = new Map<string, Candidate>();
  const keep = (candidate: Candidate): void => {
    const known = found.get(candidate.id);
    if (!known) found.set(candidate.id, candidate);
    else
      found.set(candidate.id, {
        ...known,
        facts: [...new Set([...known.facts, ...candidate.facts])],
        weight: known.weight + candidate.weight,
        at: Math.min(known.at, candidate.at),
      });
  };
  const { unit } = run.world.desk(desk);
  for (const result of verdict.expectations) {
    const expectation = run.scenario.expectations.find((e) => e.id === result.id);
    if (!expectation || ![unit, desk].includes(expectation.seat) || result.r >= 1) continue;
    for (const candidate of ofExpectation(run, desk, expectation, 1 - result.r)) keep(candidate);
  }
  for (const candidate of undone(run, verdict, desk)) keep(candidate);
  for (const candidate of thinOffers(run, desk)) keep(candidate);
  for (const candidate of untakenCalls(run, desk)) keep(candidate);
  return [...found.values()];
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** A handover, message or read-back that was expected and did not come, came late or thin. */
function ofExpectation(run: ExerciseRun, desk: string, e: Expectation, lost: number): Candidate[] {
  const pattern = e.expect;
  if (!pattern) return [];
  const kinds = listOf(pattern.kind);
  const weight = e.weight * lost;
  if (kinds.includes('readBack')) return readBacks(run, desk, weight);
  if (kinds.includes('handoverAccepted')) return takings(run, desk, e, weight);
  if (!kinds.some((kind) => SENDS.includes(kind))) return [];
  const events = run.world.log.events();
  const contract = listOf(pattern.handover)[0];
  const trigger = triggerOf(run, e, events, contract !== undefined);
  if (trigger === undefined) return [];
  const sent = events.find(
    (x) =>
      x.deskId === desk && SENDS.includes(x.kind) && x.t >= trigger && matchesShape(pattern, x, causeSide),
  );
  const listener: Listener = {
    units: [...listOf(pattern.to), ...(contract === undefined ? [] : listOf(receiverFor(contract)))],
    desks: listOf(pattern.toDesk),
    journeys: listOf(pattern.journey),
  };
  const words = sent ? [] : wordsTo(events, desk, listener, run.firstSeatAt);
  const named = Object.entries(pattern.facts ?? {}).flatMap(([fact, how]) =>
    how === 'present' ? [fact] : [],
  );
  const asked = [...new Set([...named, ...requiredOf(contract)])];
  const nearest = sent ?? fullest(words, asked);
  const journey = listener.journeys[0] ?? nearest?.journeyId;
  const incident = incidentFor(run, contract, journey, nearest);
  const about: CaseInHand = incident === undefined ? { journey } : { incident };
  const wanted = existing(run, asked, about);
  // Whatever form they had: words to the same ear that hold it all were passed on, and some of it is thin.
  const whole = saidBy(words, wanted);
  const written = words.filter((e) => e.kind !== 'said');
  const own = sent ?? whole ?? fullest(written, wanted);
  const to = listener.desks[0] ?? own?.targetUnit ?? listener.units[0] ?? '';
  if (to === 'customer' && journey === undefined) return [];
  const ready = readyAt(run, desk, wanted, about, trigger, own?.t);
  const isWhole = sent ? !isThin(pattern, sent, contract) : whole !== undefined;
  if (whole && (whole.kind === 'said' || isInTime(whole, ready))) return [];
  const input = own ? inputOf(run, desk, own) : undefined;
  return [
    {
      id: `${contract ?? 'message'}/${to}/${journey ?? incident ?? ''}`,
      kind: own === undefined ? 'never' : isWhole ? 'late' : 'thin',
      desk,
      to: to === 'customer' ? (journey ?? '') : to,
      about,
      at:
        own === undefined
          ? ready
          : Math.min(ready, input === undefined ? own.t : (run.inputs[input]?.t ?? own.t)),
      facts: wanted,
      listener: to === 'customer' ? 'customer' : 'unit',
      weight,
      ...(contract === undefined ? {} : { contract }),
      ...(own === undefined ? {} : { event: own.seq }),
      ...(input === undefined ? {} : { input }),
    },
  ];
}

/** Facts that this story has a truth for. */
const existing = (run: ExerciseRun, facts: readonly string[], about: CaseInHand): string[] =>
  facts.filter((fact) => truthOf(run.world, fact, about.journey, about.incident) !== undefined);

const isThin = (pattern: Pattern, sent: LogEvent, contract: string | undefined): boolean =>
  !matches(pattern, sent, causeSide) || factTally(sent, contract).quality !== 'whole';

const isInTime = (own: LogEvent, ready: Ms): boolean => own.t - ready <= MINUTE;

const receiverFor = (contract: string | undefined): string | undefined =>
  contract !== undefined && isContractId(contract) ? contractOf(contract).to[0] : undefined;

/** Impact is said of an incident, everything else of a journey. */
function incidentFor(
  run: ExerciseRun,
  contract: string | undefined,
  journey: string | undefined,
  own: LogEvent | undefined,
): string | undefined {
  if (own?.incidentId !== undefined && own.journeyId === undefined) return own.incidentId;
  if (contract === 'H11' || journey === undefined) return run.scenario.incidents[0]?.id;
  return undefined;
}

/** First match of what makes it due; a contract without one is due with the first call of the story's focus. */
function triggerOf(
  run: ExerciseRun,
  e: Expectation,
  events: readonly LogEvent[],
  always: boolean,
): Ms | undefined {
  const on = e.on;
  const trigger = on ? events.find((x) => matches(on, x, causeSide)) : undefined;
  if (trigger) return trigger.t;
  if (!always) return undefined;
  const focus = run.scenario.journeys.find((j) => j.focus)?.id;
  const rang = run.world.talks.find((t) => t.journey === focus && t.rangAt >= run.firstSeatAt);
  return rang === undefined ? undefined : rang.rangAt + 30 * SECOND;
}

/** When this desk held all of the facts it ever held for it (before it sent them, where it did). */
function readyAt(
  run: ExerciseRun,
  desk: string,
  facts: readonly string[],
  about: CaseInHand,
  trigger: Ms,
  sentAt: Ms | undefined,
): Ms {
  let ready = trigger;
  for (const fact of facts) {
    const learned = run.world.log
      .events()
      .find(
        (e) =>
          e.kind === 'factLearned' &&
          e.deskId === desk &&
          e.factId === fact &&
          (e.journeyId === about.journey ||
            (about.incident !== undefined && e.incidentId === about.incident)),
      );
    if (learned && (sentAt === undefined || learned.t <= sentAt)) ready = Math.max(ready, learned.t);
  }
  return ready + AT_ONCE;
}

/** The input whose words became this event. */
function inputOf(run: ExerciseRun, desk: string, event: LogEvent): number | undefined {
  const index = run.inputs.findLastIndex(
    (i) =>
      i.input === 'move' &&
      i.desk === desk &&
      i.t <= event.t &&
      'text' in i.move &&
      i.move.text === event.text,
  );
  return index < 0 ? undefined : index;
}

function thinOffers(run: ExerciseRun, desk: string): Candidate[] {
  return offersBy(run, desk, (quality) => quality === 'gaps' || quality === 'wrong', 'thin');
}

function wholeOffers(run: ExerciseRun, desk: string): Candidate[] {
  return offersBy(run, desk, (quality) => quality === 'whole', 'without');
}

function offersBy(
  run: ExerciseRun,
  desk: string,
  wanted: (quality: string) => boolean,
  kind: CandidateKind,
): Candidate[] {
  return run.world.log.events().flatMap((e): Candidate[] => {
    if (e.kind !== 'handoverOffered' || e.deskId !== desk) return [];
    if (!wanted(factTally(e, e.contract).quality)) return [];
    const input = inputOf(run, desk, e);
    const sent = input === undefined ? undefined : run.inputs[input];
    if (input === undefined || !sent) return [];
    const about: CaseInHand =
      e.journeyId === undefined ? { incident: e.incidentId } : { journey: e.journeyId };
    return [
      {
        id: `${e.contract ?? 'message'}/${e.targetUnit ?? ''}/${e.journeyId ?? e.incidentId ?? ''}`,
        kind,
        desk,
        to: e.targetUnit ?? '',
        about,
        at: sent.t,
        event: e.seq,
        input,
        facts: existing(run, requiredOf(e.contract), about),
        listener: 'unit',
        weight: 0,
        ...(e.contract === undefined ? {} : { contract: e.contract }),
      },
    ];
  });
}

/** Own moves behind a break of this seat, or behind something that was never to happen. */
function undone(run: ExerciseRun, verdict: Verdict, desk: string): Candidate[] {
  const { unit } = run.world.desk(desk);
  const faults: { seqs: readonly number[]; weight: number; adds?: string }[] = verdict.breaks
    .filter((b) => b.attributed && b.by === desk)
    .map((b) => ({ seqs: b.events, weight: b.severity, adds: ADDS[b.id] ?? '' }));
  for (const result of verdict.expectations) {
    const expectation = run.scenario.expectations.find((e) => e.id === result.id);
    if (expectation && [unit, desk].includes(expectation.seat) && expectation.never && result.r < 1)
      faults.push({ seqs: result.evidence.slice(-1), weight: expectation.weight });
  }
  return faults.flatMap(({ seqs, weight, adds = '' }): Candidate[] => {
    for (const seq of [...seqs].reverse()) {
      const event = run.world.log.at(seq);
      if (event.deskId !== desk || event.origin !== 'human' || !isDeed(event, adds)) continue;
      const input = moveBehind(run, desk, event);
      const put = input === undefined ? undefined : run.inputs[input];
      if (input === undefined || !put) continue;
      return [
        {
          id: `undo/${input}`,
          kind: event.kind === 'said' ? 'added' : 'undo',
          desk,
          ...(event.kind === 'said' ? { adds, text: event.text ?? '' } : {}),
          to: event.targetUnit ?? '',
          about: { journey: event.journeyId, incident: event.incidentId },
          at: put.t,
          event: seq,
          input,
          facts: [],
          listener: event.targetUnit === 'customer' ? 'customer' : 'unit',
          ...(event.kind === 'questionAsked' ? { doubtful: true as const } : {}),
          weight,
        },
      ];
    }
    return [];
  });
}

/** Things a desk says or does that can be taken back by not doing them. */
const DEEDS: readonly string[] = [
  'causeStated',
  'questionAsked',
  'itemSold',
  'dispatchPlanned',
  'recordChanged',
  'recordOpened',
  'clockPaused',
  'holdStarted',
];

/** What words lacked when this break came of them. */
const ADDS: Readonly<Record<string, string>> = {
  CB06: "I'm sorry for the trouble.",
  CB10: 'I ring you by {{time}}.',
};

const isDeed = (event: LogEvent, adds: string): boolean =>
  DEEDS.includes(event.kind) || (event.kind === 'said' && adds !== '');

/** The move that took effect with this event: a desk does one after the other. */
function moveBehind(run: ExerciseRun, desk: string, event: LogEvent): number | undefined {
  const index = run.inputs.findLastIndex((i) => i.input === 'move' && i.desk === desk && i.t < event.t);
  return index < 0 ? undefined : index;
}
