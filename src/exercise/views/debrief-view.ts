/**
 * The debrief of a finished run as plain data: what she got, the tracks, every handover opened, the threads of
 * facts, what broke and whose it was. It shows the truth, so it is made only after the run has ended.
 */

import { type Ms, parseInstant } from '../../model/time.ts';
import type { Verdict } from '../../verdicts/index.ts';
import { confidentlyWrong } from '../confidence.ts';
import { auditWords } from '../debrief/audit-words.ts';
import { type ContestRow, contestRows } from '../debrief/contests.ts';
import { type FigureGroup, figureGroups } from '../debrief/figures.ts';
import {
  type BreakLists,
  breakLists,
  type ExpectationRow,
  expectationRows,
  type GradeRow,
  gradeRows,
  gradeWord,
} from '../debrief/findings.ts';
import { type Gist, gistOf } from '../debrief/gist.ts';
import { HARM_RULE } from '../debrief/harm.ts';
import { type Moment, momentsOf } from '../debrief/moments.ts';
import { type OpenedHandover, openedHandovers } from '../debrief/opened.ts';
import { type Outcome, outcomeOf } from '../debrief/outcome.ts';
import { isOwnDesk, ownDesks } from '../debrief/own-desks.ts';
import { type OwnText, ownTexts } from '../debrief/own-texts.ts';
import { type ReceivedInWords, receivedInWords } from '../debrief/received-in-words.ts';
import {
  type ClockPair,
  clockPair,
  type PatienceSeries,
  patienceSeries,
  WOULD_COMPLAIN,
} from '../debrief/series.ts';
import { type FactThread, factThreads } from '../debrief/threads.ts';
import { type Tracks, tracksOf } from '../debrief/tracks.ts';
import { type TwoRooms, twoRoomsOf } from '../debrief/two-rooms.ts';
import { breakTitle, plainWords, ruleWords } from '../debrief/wording/plain-words.ts';
import { unitWord } from '../debrief/wording/unit-words.ts';
import { countWordsTo, type WordsReceived, wordsReceived } from '../debrief/words-received.ts';
import type { ExerciseRun } from '../run.ts';

export interface DebriefView {
  scenario: { id: string; title: string };
  seat: { desk: string; unit: string; unitName: string; name: string };
  /** Other chairs the scenario offers. */
  otherSeats: readonly {
    desk: string;
    unitName: string;
    name: string;
    /** How many words went there from this chair. */
    received: number;
  }[];
  seed: number;
  rung: number;
  mode: string;
  from: Ms;
  to: Ms;
  endReason: string;
  /** The person did anything at all. */
  played: boolean;
  gist: Gist;
  outcome: Outcome;
  tracks: Tracks;
  moments: readonly Moment[];
  patience: readonly PatienceSeries[];
  wouldComplain: number;
  clocks: ClockPair;
  handovers: readonly OpenedHandover[];
  /** How the chair judged what it was handed. */
  received: ReceivedInWords;
  threads: readonly FactThread[];
  breaks: BreakLists;
  notObservable: readonly string[];
  expectations: readonly ExpectationRow[];
  grades: readonly GradeRow[];
  overall: { grade: string; word: string; rule: string };
  gates: readonly { id: string; says: string; held: boolean }[];
  passed: boolean;
  /** Percent of the weight that could be checked. */
  coverage: number;
  score: { value: number; base: number; deduction: number };
  hints: readonly { t: Ms; level: number }[];
  /** The expert beside the desk was asked; `helped`: that was a rescue. */
  rescues: readonly { t: Ms; words: string; helped: boolean }[];
  /** Sure of it and wrong. */
  confidentlyWrong: readonly { t: Ms; words: string }[];
  harmRule: string;
  figures: readonly FigureGroup[];
  /** What an auditor of clocks would ask about. */
  audit: readonly string[];
  /** Own words of an earlier run that came to this chair, and what it did with them. */
  ownWords: readonly WordsReceived[];
  /** Both rooms side by side, where the story has two. */
  rooms: TwoRooms | undefined;
  published: readonly string[];
  /** Own words with what was read in them, and what the person says they meant. */
  texts: readonly OwnText[];
  contests: readonly ContestRow[];
  /** Moments the author marked for starting again. */
  checkpoints: readonly Ms[];
}

export function debriefView(
  run: ExerciseRun,
  verdict: Verdict,
  desk = run.setup.seats[0] ?? '',
): DebriefView {
  if (!run.ended) throw new Error('a run that is still going has no debrief');
  const { scenario, world } = run;
  const isOwn = isOwnDesk(run, desk);
  const state = world.desk(desk);
  const outcome = outcomeOf(run, verdict);
  const gist = gistOf(run, desk, outcome);
  const from = run.firstSeatAt;
  // A turn that was passed on is recorded in the run that came back.
  const recorded = (run.setup.recorded ?? []).flatMap((each) => each.inputs);
  const inputs = [...run.inputs, ...recorded].filter((input) => isOwn(input.desk));
  return {
    scenario: { id: scenario.id, title: scenario.title },
    seat: { desk, unit: state.unit, unitName: unitWord(state.unit), name: state.person },
    otherSeats: scenario.seats
      .filter((seat) => !isOwn(seat.desk))
      .map((seat) => ({
        desk: seat.desk,
        // Another shift of the same unit is told apart by who sits there.
        unitName: seat.unit === state.unit ? `${unitWord(seat.unit)}, ${seat.name}` : unitWord(seat.unit),
        name: seat.name,
        received: countWordsTo(run, desk, seat.desk),
      })),
    seed: run.setup.seed,
    rung: run.rung,
    mode: run.mode,
    from,
    to: run.now,
    endReason: run.endReason,
    played: inputs.some(({ input }) => input === 'move'),
    gist,
    outcome,
    tracks: tracksOf(run, desk, outcome.homes),
    moments: momentsOf(run, desk),
    patience: patienceSeries(run),
    wouldComplain: WOULD_COMPLAIN,
    clocks: clockPair(verdict.clocks, gist.journey),
    handovers: openedHandovers(run, desk),
    received: receivedInWords(run, verdict, desk),
    threads: factThreads(run, desk),
    breaks: breakLists(run, verdict, desk),
    notObservable: [...new Set(verdict.notObservable.map(breakTitle))],
    expectations: expectationRows(run, verdict),
    grades: gradeRows(run, verdict),
    overall: {
      grade: verdict.overall,
      word: gradeWord(verdict.overall),
      rule: ruleWords(run, verdict.overallRule),
    },
    gates: verdict.gates.map(({ id, says, held }) => ({ id, says: plainWords(run, says), held })),
    passed: verdict.passed,
    coverage: verdict.coverage,
    score: { value: verdict.score, base: verdict.base, deduction: verdict.deduction },
    hints: inputs.flatMap((i) => (i.input === 'hint' ? [{ t: i.t, level: i.level }] : [])),
    rescues: world.log
      .events()
      .flatMap(({ kind, deskId, t, text = '', reasonCode }) =>
        kind === 'expertAsked' && isOwn(deskId)
          ? [{ t, words: text, helped: reasonCode === 'answered' }]
          : [],
      ),
    confidentlyWrong: ownDesks(run, desk)
      .flatMap((own) => confidentlyWrong(run, own))
      .sort((a, b) => a.t - b.t),
    harmRule: HARM_RULE,
    figures: figureGroups(run, verdict),
    audit: auditWords(run),
    ownWords: wordsReceived(run, desk),
    rooms: twoRoomsOf(run),
    published: scenario.debrief.published,
    texts: ownTexts(run, desk),
    contests: contestRows(run),
    checkpoints: scenario.checkpoints.flatMap((c) => {
      const t = parseInstant(c);
      return t === undefined || t < from || t > run.now ? [] : [t];
    }),
  };
}
