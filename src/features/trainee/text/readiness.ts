/** Words of the readiness page. */
import type {
  Audience,
  CardStanding,
  ContactState,
  CriterionId,
  FeltStanding,
  Gate,
  PairPart,
  PairState,
  SkillState,
} from '../../../readiness/board/index.ts';
import type { EvidenceGrade, FailureCode } from '../../../readiness/index.ts';

export const readinessText = {
  title: 'Readiness',
  loading: 'Reading what was shown \u2026',
  failed: 'What was shown could not be read. Load the page again.',
  print: 'Print',
  parts: 'Parts of this page',
  assumed: 'assumed',
  rule: 'The rule',
  privately:
    'All of it rests on what was practised and entered in this browser. It leaves it only on paper or in a file you hand over.',
  cards: 'Could you?',
  pairs: 'Unit pairs',
  skills: 'Skills',
  contacts: 'Contact drill',
  gate: 'Gate G1',
  nothingShown: 'Nothing was shown yet.',
  toDrill: 'Begin with a two-minute drill',
  toPractise: 'Choose a morning',
  printed: (day: string): string => `As of ${day}`,
} as const;

export const cardsText = {
  lead: 'Say it before you play. What runs and drills show comes beside it later; nobody can tick it.',
  audience: 'You are one of',
  audiences: {
    operationalTeams: 'Operational teams',
    ossAdministrators: 'System administrators',
    ossUserGroups: 'System users',
    customerProjectTeam: 'Customer\u2019s project team',
  } satisfies Record<Audience, string>,
  sure: 'Sure',
  notSure: 'Not sure',
  said: (sure: boolean, day: string): string => `${sure ? 'Sure' : 'Not sure'}, said ${day}`,
  change: 'Change the answer',
  afterwards: 'Said after something had been shown.',
  states: {
    shown: 'Shown',
    tried: 'Not shown yet',
    untried: 'Nothing shown',
    elsewhere: 'Not practised here',
  } satisfies Record<CardStanding['state'], string>,
  last: (day: string): string => `last ${day}`,
  elsewhere: (where: string): string => `Show it in ${where}.`,
  play: (title: string): string => `Play ${title}`,
  rule: 'A card is shown when runs or drills have shown all it asks for without help and nothing of it went wrong last. A drill counts 30 days, a run 90 (assumed). Confidently unready: of the cards you are sure of and that are practised here, fewer than 80 per cent were shown (assumed).',
  counts: ({ sure, shown, cards }: FeltStanding): string =>
    `Sure of ${sure}, shown ${shown} of ${cards.length}.`,
  verdicts: {
    asking: ({ answered, cards }: FeltStanding): string =>
      answered === 0
        ? 'Eight situations: say of each whether you could.'
        : `${answered} of ${cards.length} answered. The comparison comes when all are.`,
    untried: (): string => 'Nothing was played yet, so nothing can be compared.',
    confidentlyUnready: ({ sureNotShown }: FeltStanding): string =>
      `Confidently unready: ${sureNotShown === 1 ? 'one you are sure of was' : `${sureNotShown} you are sure of were`} not shown.`,
    readierThanFelt: (): string => 'Readier than you feel: something you are not sure of was shown.',
    knowsTheGap: (): string =>
      'You know the gap: sure of nothing that was not shown. Begin with the first card.',
    asFelt: (): string => 'What you feel is what was shown.',
  } satisfies Record<FeltStanding['verdict'], (standing: FeltStanding) => string>,
  sureElsewhere: (count: number): string =>
    count === 0
      ? ''
      : count === 1
        ? 'One you are sure of is not practised here and is not compared.'
        : `${count} you are sure of are not practised here and are not compared.`,
} as const;

export const SKILL_WORDS: Readonly<Record<SkillState, string>> = {
  unaware: 'unaware',
  aware: 'aware',
  assisted: 'assisted',
  independent: 'independent',
  coach: 'coach',
};

export const skillsText = {
  lead: 'A skill is one contract between two units, at one end of it.',
  rules: [
    ['unaware', 'nothing was tried'],
    ['aware', 'tried at least once'],
    ['assisted', 'shown with help, or without help on one day'],
    ['independent', 'shown without help on two days'],
    ['coach', 'independent at both ends, or shown on five days'],
  ] satisfies readonly (readonly [SkillState, string])[],
  rule: 'A day counts when nothing stayed wrong on it. A drill counts 30 days, a run until the skill decays. Each 90 days without practice take one step, a last day that went wrong takes one more, down to aware. All figures are assumed.',
  contract: 'Contract',
  from: 'From',
  to: 'To',
  end: 'Your end',
  state: 'Step',
  days: 'Days shown',
  last: 'Last practised',
  ends: { send: 'sending', receive: 'receiving' },
  decayed: (from: string, steps: number): string =>
    `was ${from}; ${steps === 1 ? 'a step' : `${steps} steps`} lost to time`,
  slipped: (from: string): string => `was ${from}; it went wrong last`,
  empty: 'No skill yet: play a morning or answer a drill, and it stands here with its step.',
} as const;

export const PAIR_WORDS: Readonly<Record<PairState, string>> = {
  green: 'green',
  amber: 'amber',
  red: 'red',
  none: 'nothing shown',
};

export const pairsText = {
  lead: 'From whom (left) to whom (top). A pair is as ready as the least of its four parts.',
  rule: 'Readiness of a pair = the least of: words whole, read back, acknowledged in the limit, drilled in the last 30 days (both ends 1, one end \u00bd, none 0). Green from 80 per cent, amber from 50, red below (assumed). What is owed and was never measured keeps it amber. No answer in the contact drill turns it red. Of each thing the last word counts, for 90 days (assumed).',
  caption: 'Unit pairs, from the left to the top',
  corner: 'from \\ to',
  legend: 'Signs',
  open: 'Pairs of which something is known',
  pair: 'Pair',
  sender: 'Sender',
  receiver: 'Receiver',
  together: 'Drilled together',
  last: 'Last',
  state: 'State',
  why: 'Kept back by',
  notTrained: 'not practised',
  both: 'both ends',
  oneEnd: { send: 'sending end only', receive: 'receiving end only' },
  longAgo: 'not in 30 days',
  empty:
    'Nothing is known of any pair. A drill shows the words of one end; a run at the receiving desk shows read-back and acknowledgement too.',
  parts: {
    words: 'words whole',
    readBack: 'read back',
    acknowledged: 'acknowledged in the limit',
    drilled: 'drilled in 30 days',
  } satisfies Record<PairPart, string>,
  noAnswer: 'no answer in the contact drill',
  never: (parts: readonly string[]): string => `never measured: ${parts.join(', ')}`,
  values: { unmeasured: 'never measured', notDue: 'not asked for' },
  percent: (share: number): string => `${Math.round(share * 100)} %`,
  drilled: { 0: 'neither end', 0.5: 'one end', 1: 'both ends' } as Readonly<Record<number, string>>,
  title: (from: string, to: string): string => `${from} to ${to}`,
  contracts: 'Handed over between them',
  restsOn: 'It rests on',
  noEvidence: 'No run and no drill has shown anything of this pair.',
  more: (count: number): string => `and ${count} older`,
  byDrill: (title: string): string => `drill from ${title}`,
  dead: (contract: string, address: string): string => `No answer in the limit: ${contract}, ${address}`,
  mend: 'What would mend it',
  drill: { send: 'Drill the sending end', receive: 'Drill the receiving end' },
  play: (title: string): string => `Play ${title}`,
  ring: 'Try the contact again',
  onlyRuns:
    'Read-back and acknowledgement are measured in runs at the receiving desk; the contact drill measures acknowledgement too.',
  noMend:
    'Baton has no handover between these two yet. Rehearse it at the table: who tells whom, in which words.',
  close: 'Close',
  unused: 'not in use in this house',
  one: 'One pair of which something is known',
  many: (count: number): string => `${count} pairs of which something is known`,
} as const;

export const CODE_WORDS: Readonly<Record<FailureCode, string>> = {
  omittedFact: 'nothing left out',
  wrongFact: 'nothing wrong',
  staleFact: 'nothing out of date',
  contradiction: 'contradiction noticed',
  falseAlarm: 'taken when whole',
  noAcknowledge: 'acknowledged',
  noReadBack: 'read back',
};

export const GRADE_WORDS: Readonly<Record<EvidenceGrade, string>> = {
  again: 'not shown',
  hard: 'shown late or with help',
  good: 'shown',
  easy: 'shown',
};

export const contactsText = {
  lead: 'Every contract and the unit pairs it allows, wherever an answer is owed. Write down the number or mailbox, ring or send, and tick the answer when it comes.',
  rule: 'Answered in the limit of its contract is green and counts 30 days (assumed). Anything else is a dead letter: its pair is red, and the gate stays shut until somebody answers. Working days are Monday to Friday (assumed). Messages that carry a handover go by its line; where nothing or only a machine\u2019s receipt is owed there is nobody to ring.',
  unit: 'Who hands over',
  unitCount: (unit: string, answered: number, all: number): string => `${unit} \u00b7 ${answered} of ${all}`,
  summary: (answered: number, dead: number, all: number): string =>
    `${answered} of ${all} lines answered in the limit, ${dead === 0 ? 'no dead letter' : dead === 1 ? 'one dead letter' : `${dead} dead letters`}.`,
  address: (contract: string, to: string): string => `Number or mailbox: ${contract}, ${to}`,
  placeholder: 'number or mailbox',
  try: 'Ring or send now',
  again: 'Try again',
  answered: 'Answered',
  noAnswer: 'No answer',
  unused: 'No such line here',
  used: 'We have it',
  noUnit: (unit: string): string => `No such unit here: ${unit}`,
  hasUnit: (unit: string): string => `We have ${unit} after all`,
  limit: (text: string): string => `limit ${text}`,
  to: (unit: string): string => `to ${unit}`,
  states: {
    unused: 'not in use',
    noAddress: 'no address',
    untried: 'not tried',
    waiting: 'waiting',
    answered: 'answered',
    lapsed: 'try again: over 30 days ago',
    dead: 'dead letter',
  } satisfies Record<ContactState, string>,
  tried: (when: string): string => `tried ${when}`,
  due: (when: string): string => `answer due ${when}`,
  answeredAt: (when: string): string => `answered ${when}`,
  late: 'after the limit',
  never: 'no answer',
  deadLetters: 'Dead letters',
  noneDead: 'None.',
  printTitle: 'Lines with an address',
  nonePrinted: 'No address was entered yet.',
  line: 'Line',
  result: 'Result',
} as const;

export const gateText = {
  lead: 'Seven days before go-live. Baton fills in what it knows; the rest is said by somebody with a name and a day.',
  rule: 'Go when every criterion is met. What is not may go on under a named waiver, except an open severity 1 and a red pair: for these no name stands. One red pair makes it no. A pair in use of which nothing was shown leaves it open.',
  verdict: (gate: Gate, red: string | undefined): string => {
    const { verdict, criteria } = gate;
    const failed = criteria.filter(({ state, waived }) => state === 'failed' && !waived);
    const open = criteria.filter(({ state, waived }) => state === 'open' && !waived).length;
    const waived = criteria.filter((each) => each.waived).length;
    switch (verdict) {
      case 'go':
        return 'G1: go. Every criterion is met.';
      case 'withWaivers':
        return `G1: go, with ${waived === 1 ? 'one named waiver' : `${waived} named waivers`}.`;
      case 'notYet':
        return `G1: not yet. ${open === 1 ? 'One criterion is' : `${open} of ${criteria.length} criteria are`} open.`;
      case 'no':
        return red === undefined
          ? `G1: no. ${failed.length === 1 ? 'One criterion is' : `${failed.length} criteria are`} not met.`
          : `G1: no. ${red}`;
    }
  },
  criteria: {
    sev1: ['No open severity 1', 'open severity 1 faults = 0'],
    interfaces: [
      'Message tests over interfaces',
      '100 % of the message catalogue seen, with its error paths',
    ],
    iam: ['Accounts and roles tested', 'each role signed in with its weakest account'],
    runbooks: ['Runbooks run', 'every runbook executed by somebody else than its author'],
    pairs: ['Unit pairs', 'no pair red, none in use without anything shown'],
    contacts: ['Contact drill', '100 % of the lines in use answered in the limit'],
    training: ['Training', '90 % of rostered heads pass or more'],
    rollback: ['Way back proven', 'the rollback was walked through with the clock'],
  } satisfies Record<CriterionId, readonly [title: string, metric: string]>,
  states: { met: 'met', failed: 'not met', open: 'open', waived: 'waived' },
  nobody: 'Nobody has said it yet.',
  entered: (by: string, day: string): string => `${by}, ${day}`,
  rests: {
    pairs: (green: number, amber: number, red: number, none: number): string =>
      `${green} green, ${amber} amber, ${red} red, ${none} with nothing shown.`,
    contacts: (answered: number, dead: number, all: number): string =>
      `${answered} of ${all} lines in use answered, ${dead} dead.`,
    training: (independent: number, all: number): string =>
      all === 0
        ? 'On this machine no skill was practised.'
        : `On this machine ${independent} of ${all} practised skills are independent or more.`,
  },
  redOnes: 'Red:',
  reds: (pair: string, more: number): string =>
    more === 0
      ? `${pair} is red.`
      : `${pair} is red, and so ${more === 1 ? 'is one pair' : `are ${more} pairs`} more.`,
  look: 'Look at them',
  enter: 'Enter',
  enterAgain: 'Enter anew',
  met: 'It is met',
  notMet: 'It is not met',
  name: 'Name',
  words: 'What it rests on',
  wordsHint: 'report, date, figure',
  save: 'Keep it',
  waive: 'Waive',
  reason: 'Reason, and until when',
  waivedBy: (by: string, day: string): string => `Waived by ${by}, ${day}:`,
  takeBack: 'Take it back',
  noWaiver: 'No waiver stands for this.',
  unneeded: 'The waiver is not needed.',
  of: (action: string, criterion: string): string => `${action}: ${criterion}`,
  may: 'May stay open with an owner and a day: up to five severity 2 faults with a workaround, two missing reports.',
} as const;
