/** What was handed to the chair, and how it judged it: faults noticed or not, sound ones sent back, values heard otherwise. */
import type { Handover } from '../../engine/world/shapes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import type { Mismatch, Received, Reception, Verdict } from '../../verdicts/index.ts';
import type { ExerciseRun } from '../run.ts';
import { isOwnDesk } from './own-desks.ts';
import { contractWords } from './quality.ts';
import { at, capital, deskWords, factWords, listed } from './wording/speaking.ts';

export interface ReceivedInWords {
  /** "1 of 2 faulty handovers noticed. No false alarm."; absent when nothing was handed over to this chair. */
  lead: string | undefined;
  rows: readonly { t: Ms; state: Reception; words: string }[];
  /** Values taken down otherwise than they were said. */
  mismatches: readonly { t: Ms; caught: boolean; words: string }[];
}

export function receivedInWords(run: ExerciseRun, { receiving }: Verdict, desk: string): ReceivedInWords {
  const { each, mismatches } = receiving;
  return {
    lead: leadWords(receiving) || undefined,
    rows: each.map((one) => rowOf(run, one)),
    mismatches: mismatches.map((one) => mismatchOf(run, desk, one)),
  };
}

function leadWords({ planted, hits, sound, falseAlarms, mismatches }: Verdict['receiving']): string {
  const caught = mismatches.filter((each) => each.caught).length;
  const parts = [
    planted > 0
      ? `${hits} of ${planted} faulty ${planted === 1 ? 'handover' : 'handovers'} noticed.`
      : sound > 0
        ? 'Nothing you were handed had a fault.'
        : '',
    falseAlarms > 0 ? `${falseAlarms} of ${sound} sound sent back.` : sound > 0 ? 'No false alarm.' : '',
    mismatches.length > 0 ? `${caught} of ${mismatches.length} heard otherwise put right.` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** A handover may have been offered more than once; the first carries its matter. */
const handoverOf = (run: ExerciseRun, id: string): Handover | undefined =>
  run.world.handovers.find((h) => h.id === id);

const labelsOf = (run: ExerciseRun, handover: Handover | undefined, facts: readonly string[]): string[] =>
  facts.map((fact) => factWords(run, fact, undefined, handover?.journey, handover?.incident).label);

function rowOf(run: ExerciseRun, received: Received): ReceivedInWords['rows'][number] {
  const { seq, handoverId, missing, wrong, reception, by } = received;
  const offer = run.world.log.at(seq);
  const handover = handoverOf(run, handoverId);
  const what = `${contractWords(handover?.contract ?? offer.contract ?? '')} from ${deskWords(run, offer.deskId, offer.actorUnit)}`;
  const faults = [
    missing.length > 0 ? `${listed(labelsOf(run, handover, missing))} missing` : '',
    wrong.length > 0 ? `${listed(labelsOf(run, handover, wrong))} not so` : '',
  ].filter(Boolean);
  const deeds = new Set(by.map((row) => run.world.log.at(row).kind));
  const did = deeds.has('handoverReturned')
    ? 'You sent it back.'
    : deeds.has('questionAsked')
      ? `You asked${questionWords(run, by)}.`
      : 'You neither sent it back nor asked.';
  const words = faults.length > 0 ? `${what}: ${faults.join('; ')}. ${did}` : `${what}: whole.`;
  return {
    t: offer.t,
    state: reception,
    words: reception === 'falseAlarm' ? `${words} You sent it back.` : words,
  };
}

/** Where it was asked, in its words: what was read as a question can be seen. */
function questionWords(run: ExerciseRun, by: readonly number[]): string {
  const { log } = run.world;
  const asked = by.map((seq) => log.at(seq)).find(({ kind }) => kind === 'questionAsked');
  const line = asked && log.events().findLast((e) => isLineOf(e, asked));
  return line?.text === undefined ? '' : ` (${at(run, line.t)}): “${line.text}”`;
}

const isLineOf = (e: LogEvent, asked: LogEvent): boolean =>
  e.seq <= asked.seq && e.t === asked.t && e.deskId === asked.deskId && e.text !== undefined;

function mismatchOf(
  run: ExerciseRun,
  desk: string,
  mismatch: Mismatch,
): ReceivedInWords['mismatches'][number] {
  const { handoverId, fact, said, heard, seq, caught } = mismatch;
  const handover = handoverOf(run, handoverId);
  const value = (each: string): { label: string; value: string } =>
    factWords(run, fact, each, handover?.journey, handover?.incident);
  const [right, other] = [value(said), value(heard)];
  const { t, deskId } = run.world.log.at(seq);
  const who = isOwnDesk(run, desk)(deskId) ? 'you' : deskWords(run, deskId);
  return {
    t,
    caught,
    words: `${capital(right.label)}: ${right.value} was said, ${who} took down ${other.value}.`,
  };
}
