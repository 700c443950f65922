/** A judged run as the fields others rely on, and as a page for people. */
import { expectationRows } from '../exercise/debrief/findings.ts';
import { breakTitle, plainWords } from '../exercise/debrief/wording/plain-words.ts';
import { formatInstant } from '../model/time.ts';
import { breaksByPair, metricsOf, shuffleAudit } from '../verdicts/index.ts';
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
    notObservable: verdict.notObservable,
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
    metrics: metricsOf(run.world.log.events(), verdict, run.now).map(
      ({ id, unit, value, counted, p50, p90, observable, systems, silent, coverage }) => ({
        id,
        unit,
        value,
        counted,
        p50,
        p90,
        observable,
        systems,
        silent,
        coverage,
      }),
    ),
    breaksByPair: breaksByPair(run.world.log.events(), verdict),
    audit: shuffleAudit(run.world.log.events()),
    events: run.world.log.length,
    endedAt: run.now,
    ended: formatInstant(run.now),
    hash,
  };
}

type PlayDocument = ReturnType<typeof playDocument>;

/** The same for people, ids as words: the verdict first, then what it rests on. */
export function playPage(doc: PlayDocument, line: PlayedLine): string {
  const { run, verdict } = line;
  const result = doc.passed ? 'passed' : 'not passed';
  const head = `${doc.title}: ${doc.played} at ${doc.seats.map((desk) => shortUnitName(unitOf(desk))).join(', ')}, seed ${doc.seed}`;
  return [
    head,
    `${result}: ${doc.score} of 100, ${doc.coverage} % of it checked, ended ${doc.ended} (${run.endReason})`,
    ...section(
      'Gates that failed',
      verdict.gates.filter((gate) => !gate.held).map((gate) => plainWords(run, gate.says)),
    ),
    ...section('Not done, or not wholly', wanting(line)),
    ...section('Breaks that are yours', breaksOf(line, true)),
    ...section('Passed to you, or elsewhere', breaksOf(line, false)),
    ...unseen(doc.notObservable),
    ...section('Handovers', doc.handovers.map(handoverLine)),
    '',
    `${doc.events} events, hash ${doc.hash}`,
  ].join('\n');
}

/** One line: breaks of which this log holds nothing to judge by are no clean slate. */
const unseen = (ids: readonly string[]): string[] =>
  ids.length === 0
    ? []
    : ['', `Not observable in this run: ${ids.map((id) => `${id} ${breakTitle(id)}`).join(', ')}`];

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

/** "contactCentre" of "contactCentre.1". */
const unitOf = (desk: string): string => desk.split('.')[0] ?? desk;

const percent = (share: number | null): string => (share === null ? '-' : `${Math.round(share * 100)} %`);

function wanting({ run, verdict }: PlayedLine): string[] {
  return expectationRows(run, verdict)
    .filter(({ state }) => state === 'partly' || state === 'missed')
    .map(({ says, weight, share, missing }) => {
      const lost = Math.round(weight * (1 - share) * 10) / 10;
      return `-${lost}  ${says}${missing.length > 0 ? ` Lacked: ${missing.join(', ')}.` : ''}`;
    });
}

const breaksOf = ({ run, verdict }: PlayedLine, attributed: boolean): string[] =>
  verdict.breaks
    .filter((found) => found.attributed === attributed)
    .map(
      ({ id, title, severity, explanation }) =>
        `${id} ${title} (severity ${severity}): ${plainWords(run, explanation)}`,
    );

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
