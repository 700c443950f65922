/** What a run showed of its seats' handovers, graded from the same verdict as everything else. */
import type { ExerciseRun } from '../exercise/index.ts';
import { contractOf, isContractId } from '../model/contracts.ts';
import type { LogEvent } from '../model/event-columns.ts';
import type { HandoverRatio, Received, Verdict } from '../verdicts/index.ts';
import type { Evidence, EvidenceGrade, FailureCode } from './evidence.ts';

export interface PlayedRun {
  id: string;
  run: ExerciseRun;
  verdict: Verdict;
  /** Wall time in ms at which it ended. */
  at: number;
  /** Hints and checks before sending that were taken. */
  hints: number;
}

/** One piece for each way in which a handover of a seat could have failed, shown or not. */
export function evidenceOfRun(played: PlayedRun): Evidence[] {
  const { run, verdict } = played;
  const own = run.setup.mine ?? run.setup.seats;
  const isSeat = (desk: string): boolean => own.includes(desk);
  const sent = verdict.handovers
    .filter(({ from }) => isSeat(from))
    .flatMap((each) => ofSending(played, each));
  return [...sent, ...verdict.receiving.each.flatMap((each) => ofReceiving(played, each))];
}

function ofSending(played: PlayedRun, { id, contract, from, to }: HandoverRatio): Evidence[] {
  const offer = firstOffer(played.run, id);
  const handover = isContractId(contract) ? contractOf(contract).handover : undefined;
  if (!offer || handover === undefined) return [];
  const make = pieceOf(played, id, { side: 'send', contract: handover, ...units(played.run, from, to) });
  const required: readonly string[] = contractOf(handover).required;
  const inState = (...states: string[]): string[] =>
    required.filter((fact) => states.includes(offer.fields?.[fact] ?? ''));
  return [
    make('omittedFact', inState('missing')),
    make('wrongFact', inState('wrong')),
    make('staleFact', inState('stale')),
  ];
}

function ofReceiving(played: PlayedRun, received: Received): Evidence[] {
  const { run, verdict } = played;
  const { handoverId, desk, missing, wrong, reception } = received;
  const offer = run.world.log.at(received.seq);
  const { contract = '', deskId = offer.actorUnit } = offer;
  const handover = isContractId(contract) ? contractOf(contract).handover : undefined;
  if (handover === undefined) return [];
  const make = pieceOf(played, handoverId, {
    side: 'receive',
    contract: handover,
    ...units(run, deskId, desk),
  });
  const slipped = (facts: readonly string[]): readonly string[] => (reception === 'slipped' ? facts : []);
  const ratio = verdict.handovers.find(({ id }) => id === handoverId);
  return [
    ...(missing.length > 0 ? [make('omittedFact', slipped(missing))] : []),
    ...(wrong.length > 0 ? [make('wrongFact', slipped(wrong))] : []),
    ...(missing.length + wrong.length === 0 ? [shownOr(make, 'falseAlarm', reception === 'sound')] : []),
    ...(ratio?.acknowledged == null ? [] : [shownOr(make, 'noAcknowledge', ratio.acknowledged)]),
    ...(ratio?.readBack == null ? [] : [shownOr(make, 'noReadBack', ratio.readBack)]),
  ];
}

type Make = (code: FailureCode, facts: readonly string[], grade?: EvidenceGrade) => Evidence;

const shownOr = (make: Make, code: FailureCode, isShown: boolean): Evidence =>
  isShown ? make(code, []) : make(code, [], 'again');

function pieceOf(
  { id, run, at, hints }: PlayedRun,
  handover: string,
  about: Pick<Evidence, 'side' | 'from' | 'to' | 'contract'>,
): Make {
  const right: EvidenceGrade = hints > 0 ? 'hard' : 'good';
  return (code, facts, grade = facts.length > 0 ? 'again' : right) => ({
    id: `${id} ${handover} ${about.side} ${code}`,
    at,
    by: { kind: 'run', id, scenario: run.scenario.id },
    ...about,
    code,
    grade,
    facts,
  });
}

const firstOffer = (run: ExerciseRun, handover: string): LogEvent | undefined =>
  run.world.log
    .events()
    .find(({ kind, handoverId }) => kind === 'handoverOffered' && handoverId === handover);

/** A desk's unit; a word that names a unit already stays as it is. */
function units(run: ExerciseRun, from: string, to: string): { from: string; to: string } {
  const unitOf = (desk: string): string => run.world.desks.get(desk)?.unit ?? desk;
  return { from: unitOf(from), to: unitOf(to) };
}
