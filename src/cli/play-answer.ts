/** A judged run as the fields others rely on, and as a page for people. */
import { formatInstant } from '../model/time.ts';
import type { Verdict } from '../verdicts/index.ts';
import type { PlayedLine } from './play-line.ts';
import { shortUnitName } from './unit-names.ts';

/** The document of `baton play --json`. */
export function playDocument({ run, verdict, hash }: PlayedLine, played: string) {
  return {
    scenario: run.scenario.id,
    title: run.scenario.title,
    played,
    seed: run.setup.seed,
    seats: [...run.setup.seats],
    passed: verdict.passed,
    score: verdict.score,
    coverage: verdict.coverage,
    overall: verdict.overall,
    breaks: verdict.breaks.map((found) => ({
      id: found.id,
      ...(found.part === undefined ? {} : { part: found.part }),
      title: found.title,
      severity: found.severity,
      by: found.by,
      attributed: found.attributed,
      at: found.at,
      events: found.events,
      explanation: found.explanation,
    })),
    expectations: verdict.expectations.map(({ id, checked, r, missing }) => ({ id, checked, r, missing })),
    gates: verdict.gates.map(({ id, held }) => ({ id, held })),
    handovers: verdict.handovers.map((handover) => ({
      id: handover.contract,
      handover: handover.id,
      from: unitOf(handover.from),
      to: unitOf(handover.to),
      fromDesk: handover.from,
      toDesk: handover.to,
      completeness: handover.completeness,
      relevance: handover.relevance,
      accuracy: handover.accuracy,
      acknowledged: handover.acknowledged,
      readBack: handover.readBack,
    })),
    events: run.world.log.length,
    endedAt: run.now,
    ended: formatInstant(run.now),
    hash,
  };
}

type PlayDocument = ReturnType<typeof playDocument>;

/** The same for people: the verdict first, then what it rests on. */
export function playPage(doc: PlayDocument, { run, verdict }: PlayedLine): string {
  const result = doc.passed ? 'passed' : 'not passed';
  const head = `${doc.title}: ${doc.played} at ${doc.seats.map((desk) => shortUnitName(unitOf(desk))).join(', ')}, seed ${doc.seed}`;
  return [
    head,
    `${result}: ${doc.score} of 100, ${doc.coverage} % of it checked, ended ${doc.ended} (${run.endReason})`,
    ...section(
      'Gates that failed',
      verdict.gates.filter((gate) => !gate.held).map((gate) => gate.says),
    ),
    ...section('Not done, or not wholly', wanting(verdict, run.scenario.expectations)),
    ...section('Breaks that are yours', breaksOf(doc, true)),
    ...section('Passed to you, or elsewhere', breaksOf(doc, false)),
    ...section('Handovers', doc.handovers.map(handoverLine)),
    '',
    `${doc.events} events, hash ${doc.hash}`,
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

/** "contactCentre" of "contactCentre.1". */
const unitOf = (desk: string): string => desk.split('.')[0] ?? desk;

const percent = (share: number | null): string => (share === null ? '-' : `${Math.round(share * 100)} %`);

function wanting(
  verdict: Verdict,
  expectations: readonly { id: string; weight: number; says?: string | undefined }[],
): string[] {
  return verdict.expectations
    .filter((result) => result.checked && result.r < 1)
    .map((result) => {
      const wanted = expectations.find((each) => each.id === result.id);
      const lost = Math.round((wanted?.weight ?? 0) * (1 - result.r) * 10) / 10;
      const missing =
        result.missing.length > 0 && result.r > 0 ? ` Lacked: ${result.missing.join(', ')}.` : '';
      return `-${lost}  ${wanted?.says ?? result.id}${missing}`;
    });
}

const breaksOf = (doc: PlayDocument, attributed: boolean): string[] =>
  doc.breaks
    .filter((found) => found.attributed === attributed)
    .map((found) => `${found.id} ${found.title} (severity ${found.severity}): ${found.explanation}`);

function handoverLine(handover: PlayDocument['handovers'][number]): string {
  const told = [
    `complete ${percent(handover.completeness)}`,
    `right ${percent(handover.accuracy)}`,
    `to the point ${percent(handover.relevance)}`,
    ...(handover.acknowledged === null ? [] : [handover.acknowledged ? 'acknowledged' : 'not acknowledged']),
    ...(handover.readBack === null ? [] : [handover.readBack ? 'read back' : 'not read back']),
  ];
  return `${handover.id} ${shortUnitName(handover.from)} -> ${shortUnitName(handover.to)}: ${told.join(', ')}`;
}
