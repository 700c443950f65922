/** Words of the record: progress, the pocket card, one file out and in, statements for record stores. */
import type { CardAnswer, FailureCode } from '../../../readiness/index.ts';
import { figure } from './figures.ts';

const times = (n: number, one: string, many: string): string => (n === 1 ? one : `${figure(n)} ${many}`);

export const recordText = {
  title: 'Your record',
  lead: 'What you showed at handovers, and when it is due again. It stays in this browser; there is no score of you.',
  loading: 'Reading your record …',
  toStored: 'What is stored, and how to delete it',
  unreadable: 'Your record could not be read in this browser.',
  progress: 'Where you stand',
  none: 'Nothing yet. Play a scenario to its debrief, or answer a drill: each handover leaves a line here.',
  play: 'To the scenarios',
  drill: 'Two minutes of drills',
  by: 'Look at it',
  byPair: 'by units',
  bySkill: 'by what can go wrong',
  what: { pair: 'Between', skill: 'What can go wrong' },
  last: 'Last time',
  due: 'Due again',
  slips: 'Open slips',
  way: 'Practise',
  sent: (from: string, to: string): string => `${from} to ${to}, handing over`,
  received: (from: string, to: string): string => `${from} to ${to}, taking`,
  skill: (code: string, contract: string): string => `${code} · ${contract}`,
  shown: (when: string): string => `${when}, shown`,
  missed: (when: string): string => `${when}, went wrong`,
  dueNow: 'now',
  noSlips: 'none',
  again: 'Drill',
  againScenario: 'Play',
  wayLabel: (way: string, row: string): string => `${way}: ${row}`,
  more: (n: number): string => `Show ${figure(n)} more`,
  slipRule: 'A slip is open until the same thing was shown once since.',
  weeks: 'Drills and runs a week',
  weekLabel: (drills: number, runs: number, week: string): string =>
    `Week of ${week}: ${times(drills, 'one drill', 'drills')}, ${times(runs, 'one run', 'runs')}`,
  drills: 'drills',
  runs: 'runs',
} as const;

export const codeText: Readonly<Record<FailureCode, string>> = {
  omittedFact: 'Something left out',
  wrongFact: 'Something wrong',
  staleFact: 'Something out of date',
  contradiction: 'Two values for one thing',
  falseAlarm: 'Sent back although whole',
  noAcknowledge: 'Not acknowledged in time',
  noReadBack: 'Not read back',
};

export const cardText = {
  title: 'Pocket card',
  forShift: 'For your next shift',
  none: 'No card yet. Finish a run and open its debrief: what was left out of its handovers makes the card.',
  nothingLeftOut: 'Nothing was left out in your last runs: there is no card to carry.',
  send: (thing: string, unit: string, fact: string): string =>
    `When you pass ${thing} to ${unit}: say ${fact}.`,
  receive: (thing: string, unit: string, fact: string): string =>
    `When ${unit} passes you ${thing}: ask ${fact}, if it is not said.`,
  the: (label: string): string => `the ${label}`,
  rule: (runs: number): string =>
    `The costliest omissions of ${runs === 1 ? 'your last run' : `your last ${runs} runs`} with a handover. Each time counts one, or two in a run with a severe break of yours; of equals the newest comes first.`,
  count: (times: number, severe: number): string =>
    `${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`}${severe > 0 ? `, ${severe === times ? '' : `${severe} of them `}in a run with a severe break of yours` : ''}`,
  take: 'Take it along',
  print: 'Print it',
  taken: (when: string): string =>
    `Taken along ${when}. In two weeks you are asked once whether you used it.`,
  kept: 'Kept. In two weeks you are asked once whether you used it.',
  notKept: 'The card could not be kept in this browser. It can still be printed.',
  before: 'Cards of before',
  ask: (day: string): string => `Your card of ${day}: used it?`,
  askLabel: 'Your pocket card',
  answers: { yes: 'Yes', partly: 'Partly', no: 'No' } satisfies Record<CardAnswer, string>,
  answered: { yes: 'used', partly: 'used in part', no: 'not used' } satisfies Record<CardAnswer, string>,
  notAnswered: 'not asked or not answered',
  thanks: 'Kept in your record. You are not asked about this card again.',
  row: (day: string, answer: string): string => `${day}: ${answer}`,
} as const;

export const fileText = {
  title: 'One file, out and in',
  lead: 'Everything in one file: runs with all you did and said, what they showed, your cards. Taken in elsewhere it joins what is there; of two of the same the newer stays.',
  out: 'Save everything as one file',
  in: 'Take in a file …',
  saved: 'The file was handed to your browser.',
  file: 'baton-record.json',
  reading: 'Reading the file …',
  came: (runs: number, evidence: number, cards: number, notes: number): string =>
    runs + evidence + cards + notes === 0
      ? 'Nothing new came: everything in the file is here already.'
      : `Came in: ${times(runs, 'one run', 'runs')}, ${times(evidence, 'one piece', 'pieces')} of what was shown, ${times(cards, 'one card', 'cards')}${notes === 0 ? '' : `, ${times(notes, 'one entry', 'entries')} about readiness`}.`,
  stayed: (n: number): string =>
    n === 0 ? '' : `${times(n, 'One stayed', 'stayed')} as here, being as new or newer.`,
  older: (format: number): string => `The file is of format ${format} and was brought to today's.`,
  unread: (n: number): string => `${times(n, 'One piece', 'pieces')} could not be read:`,
  piece: { run: 'Run', evidence: 'Piece', card: 'Card', note: 'Entry' },
  unreadRow: (kind: string, name: string, why: string): string => `${kind} ${name}: ${why}`,
  unreadMore: (n: number): string => `and ${figure(n)} more`,
  undo: 'Take that back',
  undone: 'Taken back: everything is as it was before the file, but for what you did since.',
  untilLeft: 'It can be taken back until you leave this page.',
  notWritten: 'The file could not be taken in: this browser refused to keep it. Nothing was changed.',
  notRead: 'The file could not be opened. Nothing was changed.',
  tooLarge: (size: string, most: string): string =>
    `This file has ${size} MB; a record has at most ${most} MB. It was not read, and nothing was changed.`,
  notJson: 'This is no file of Baton: it is not JSON, or it is cut off. Nothing was changed.',
  hostileKey: (key: string): string =>
    `This file holds the name "${key}", which no record has. It was made to do harm or is damaged, and nothing of it was taken.`,
  otherFile: 'This is JSON, but no record of Baton. Nothing was changed.',
  newer: (format: number, known: number): string =>
    `This file is of format ${figure(format)}, and this Baton reads up to format ${known}. Open it with a newer Baton; nothing was changed.`,
} as const;

export const statementText = {
  title: 'Statements for a record store',
  lead: 'Each finished run as statements of xAPI 1.0.3, a line each: what reached you, what you chose, what you handed over, how it was judged. No words you wrote and no name; you are an account.',
  account: 'Account in the statements',
  accountHow: 'The id your training team gave you. Left empty, one is made that tells nobody who you are.',
  save: 'Save the statements of all runs',
  saveOne: 'Save its statements (xAPI)',
  saveOneWhy: 'For a record store. Nothing leaves by itself.',
  working: (done: number, of: number): string => `Run ${done} of ${of} …`,
  saved: (runs: number, statements: number): string =>
    `${times(statements, 'One statement', 'statements')} of ${times(runs, 'one run', 'runs')}: the file was handed to your browser.`,
  left: (n: number): string =>
    `${times(n, 'One run is', 'runs are')} of another version of their scenario or of the rules and could not be put in again.`,
  noRuns: 'No finished run to state yet.',
  file: 'baton-statements.jsonl',
  fileOf: (scenario: string): string => `baton-assess-${scenario}-statements.jsonl`,
} as const;
