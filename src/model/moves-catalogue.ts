/** The moves of the desks, in the order of the palette: neutral verbs with what they change, emit and cost (vocabulary 3.3). */
import { CHECKS, isCheckCode, isWorkCode, mayWork, WORK } from './codes.ts';
import type { EventKind } from './event-kinds.ts';
import { SYSTEMS, type SystemId } from './systems.ts';
import { type Ms, SECOND } from './time.ts';
import { CASE_DESKS, EVERY_DESK, FRONT_DESKS, type UnitId } from './units.ts';

/** The six everyday verbs, in the order people see them. */
export const VERBS = ['Say', 'Look', 'Pass on', 'Record', 'Promise', 'Wait'] as const;

export type Verb = (typeof VERBS)[number];

export type MoveChange = 'record' | 'message' | 'knowledge' | 'clock' | 'talk' | 'world';

/** Desk time in virtual ms. [A] */
export interface MoveCost {
  base: Ms;
  perWord: Ms;
  /** For each visit, or each line of a sample. */
  perItem?: Ms;
  /** Instead, when given by voice. */
  spoken?: { base: Ms; perWord: Ms };
  /** What sets the base: the system looked up, the check, the work, or the person's choice. */
  by?: 'system' | 'check' | 'work' | 'choice';
  /** Longest base, where `by` sets it. */
  upTo?: Ms;
}

export interface MoveEntry {
  /** Short plain name for the palette. */
  label: string;
  verb: Verb;
  args: string;
  desks: readonly UnitId[];
  /** What decides for one desk and one case: rights to open (2.5), to write (2.7), or the unit of the work (2.8). */
  rule?: 'rights' | 'records' | 'work';
  /** What a unit may do with it, where that is less than the whole. */
  limits?: Partial<Record<UnitId, string>>;
  changes: readonly MoveChange[];
  /** Besides these every move may emit `stateChanged` and `moveRefused`. */
  emits: readonly EventKind[];
  /** Everyday words people find it by. */
  foundAs: readonly string[];
  cost: MoveCost;
  costText: string;
}

const CASE_WITHOUT_CONTACT_CENTRE = [
  'serviceDesk1',
  'serviceDesk2',
  'serviceDesk3',
  'orderDesk',
  'portingDesk',
  'complaintsRecovery',
  'noc',
  'soc',
  'majorIncidentManager',
] as const satisfies readonly UnitId[];

/** Desk time of a move that the system or the rights refuse. [A] */
export const REFUSED_COST: Ms = 5 * SECOND;

export const MOVES = {
  answerCall: {
    label: 'Answer a call',
    verb: 'Say',
    args: 'call',
    desks: EVERY_DESK,
    changes: ['talk', 'knowledge'],
    emits: ['interactionOpened', 'factLearned'],
    foundAs: ['pick up', 'take the call'],
    cost: {
      base: 2 * SECOND,
      perWord: 0,
    },
    costText: '2 s',
  },
  placeCall: {
    label: 'Ring somebody',
    verb: 'Say',
    args: 'to (customer, unit, partner, authorities), number?',
    desks: EVERY_DESK,
    changes: ['talk'],
    emits: ['interactionOpened', 'customerContacted'],
    foundAs: ['ring', 'call back', 'phone dispatch'],
    cost: {
      base: 10 * SECOND,
      perWord: 0,
    },
    costText: '10 s',
  },
  say: {
    label: 'Say',
    verb: 'Say',
    args: 'text',
    desks: [...EVERY_DESK, 'customer'],
    changes: ['talk', 'knowledge', 'message'],
    emits: [
      'said',
      'questionAsked',
      'factLearned',
      'causeStated',
      'apologyGiven',
      'updateGiven',
      'commitmentMade',
      'commitmentMoved',
      'compensationOffered',
      'holdEnded',
      'readBack',
    ],
    foundAs: ['tell', 'ask', 'explain', 'say sorry'],
    cost: {
      base: 4 * SECOND,
      perWord: 0.35 * SECOND,
    },
    costText: '4 s + 0.35 s a word',
  },
  hold: {
    label: 'Hold or resume',
    verb: 'Say',
    args: 'on with text? (reason and length), or off',
    desks: FRONT_DESKS,
    changes: ['talk'],
    emits: ['holdStarted', 'holdEnded', 'commitmentMade'],
    foundAs: ['one moment', 'mute'],
    cost: {
      base: 2 * SECOND,
      perWord: 0,
    },
    costText: '2 s',
  },
  addToCall: {
    label: 'Add somebody to the call',
    verb: 'Pass on',
    args: 'unit or party',
    desks: EVERY_DESK,
    changes: ['talk'],
    emits: ['interactionTransferred', 'bridgeConvened'],
    foundAs: ['three-way', 'joint call', 'conference'],
    cost: {
      base: 20 * SECOND,
      perWord: 0,
    },
    costText: '20 s',
  },
  endCall: {
    label: 'End the call',
    verb: 'Say',
    args: 'outcome (resolved, informed, callbackOwed, abandoned)',
    desks: [...EVERY_DESK, 'customer'],
    changes: ['talk', 'record'],
    emits: ['interactionClosed', 'recordChanged'],
    foundAs: ['hang up', 'wrap up'],
    cost: {
      base: 2 * SECOND,
      perWord: 0,
    },
    costText: '2 s',
  },
  transferWarm: {
    label: 'Transfer with a word first',
    verb: 'Pass on',
    args: 'unit, text, attach?',
    desks: FRONT_DESKS,
    changes: ['talk', 'message', 'knowledge'],
    emits: ['handoverOffered', 'said', 'interactionTransferred'],
    foundAs: ['introduce', 'stay on the line'],
    cost: {
      base: 30 * SECOND,
      perWord: 0.35 * SECOND,
    },
    costText: '30 s + 0.35 s a word',
  },
  transferCold: {
    label: 'Transfer without a word',
    verb: 'Pass on',
    args: 'unit',
    desks: FRONT_DESKS,
    changes: ['talk', 'message'],
    emits: ['handoverOffered', 'interactionTransferred'],
    foundAs: ['put through', 'forward'],
    cost: {
      base: 5 * SECOND,
      perWord: 0,
    },
    costText: '5 s',
  },
  lookUp: {
    label: 'Look up a system',
    verb: 'Look',
    args: 'system, record or query',
    desks: EVERY_DESK,
    rule: 'rights',
    changes: ['knowledge'],
    emits: ['lookedUp', 'checkDone', 'factLearned', 'moveRefused'],
    foundAs: ['open', 'search', 'any outage?'],
    cost: {
      base: 0,
      perWord: 0,
      by: 'system',
    },
    costText: 'by system',
  },
  runCheck: {
    label: 'Run a check',
    verb: 'Look',
    args: 'check (2.8), object',
    desks: EVERY_DESK,
    rule: 'rights',
    changes: ['knowledge', 'record'],
    emits: ['checkDone', 'diagnosisRun', 'factLearned', 'evidenceAttached'],
    foundAs: ['test', 'try it', 'is it working'],
    cost: {
      base: 40 * SECOND,
      perWord: 0,
      by: 'check',
      upTo: 90 * SECOND,
    },
    costText: '40-90 s, sample test 20 s a line',
  },
  keep: {
    label: 'Keep a line',
    verb: 'Record',
    args: 'line or fact',
    desks: EVERY_DESK,
    changes: ['knowledge'],
    emits: ['factKept'],
    foundAs: ['note down', 'remember'],
    cost: {
      base: 0,
      perWord: 0,
    },
    costText: '0 s',
  },
  sendHandover: {
    label: 'Hand over',
    verb: 'Pass on',
    args: 'contract, to, channel, text, attach?, record?',
    desks: EVERY_DESK,
    changes: ['message'],
    emits: ['handoverOffered', 'messageSent'],
    foundAs: ['hand over', 'give the case'],
    cost: {
      base: 20 * SECOND,
      perWord: 0.3 * SECOND,
      spoken: {
        base: 10 * SECOND,
        perWord: 0.35 * SECOND,
      },
    },
    costText: '20 s + 0.3 s a word, by voice 10 s + 0.35 s a word',
  },
  sendMessage: {
    label: 'Write a message',
    verb: 'Pass on',
    args: 'to (unit, customer, group), channel, text, messageId?, attach?, about?',
    desks: EVERY_DESK,
    changes: ['message'],
    emits: [
      'messageSent',
      'notificationSent',
      'updateGiven',
      'apologyGiven',
      'causeStated',
      'commitmentMade',
      'questionAsked',
      'evidenceAttached',
    ],
    foundAs: ['write', 'ask', 'chase', 'send a text'],
    cost: {
      base: 20 * SECOND,
      perWord: 0.3 * SECOND,
    },
    costText: '20 s + 0.3 s a word',
  },
  report: {
    label: 'Report to a unit',
    verb: 'Pass on',
    args: 'to, text, attach?',
    desks: EVERY_DESK,
    changes: ['message'],
    emits: ['handoverOffered', 'messageSent', 'escalated'],
    foundAs: ['tell network', 'anyone else?', 'something is wrong'],
    cost: {
      base: 20 * SECOND,
      perWord: 0.3 * SECOND,
    },
    costText: '20 s + 0.3 s a word',
  },
  acknowledge: {
    label: 'Acknowledge',
    verb: 'Pass on',
    args: 'handover, message or alarm',
    desks: EVERY_DESK,
    changes: ['message', 'record'],
    emits: ['messageAcked', 'alarmAcked'],
    foundAs: ['seen', 'got it'],
    cost: {
      base: 3 * SECOND,
      perWord: 0,
    },
    costText: '3 s',
  },
  accept: {
    label: 'Accept',
    verb: 'Pass on',
    args: 'handover',
    desks: EVERY_DESK,
    changes: ['message', 'record', 'knowledge'],
    emits: ['handoverAccepted', 'ownerChanged', 'factLearned'],
    foundAs: ['take it', 'mine'],
    cost: {
      base: 5 * SECOND,
      perWord: 0,
    },
    costText: '5 s',
  },
  returnHandover: {
    label: 'Send back a handover',
    verb: 'Pass on',
    args: 'handover, facts[], text',
    desks: EVERY_DESK,
    changes: ['message'],
    emits: ['handoverReturned', 'questionAsked'],
    foundAs: ['send back', 'not complete'],
    cost: {
      base: 5 * SECOND,
      perWord: 0.3 * SECOND,
    },
    costText: '5 s + 0.3 s a word',
  },
  readBack: {
    label: 'Read back',
    verb: 'Pass on',
    args: 'handover or message, text',
    desks: EVERY_DESK,
    changes: ['message', 'knowledge'],
    emits: ['readBack', 'messageAcked'],
    foundAs: ['repeat back', 'so you mean'],
    cost: {
      base: 4 * SECOND,
      perWord: 0.35 * SECOND,
    },
    costText: '4 s + 0.35 s a word',
  },
  escalate: {
    label: 'Escalate',
    verb: 'Pass on',
    args: 'to (unit or person), level 1-3, text, about',
    desks: EVERY_DESK,
    changes: ['message', 'record'],
    emits: ['escalated', 'messageSent', 'recordChanged'],
    foundAs: ['go up', 'get the duty manager'],
    cost: {
      base: 15 * SECOND,
      perWord: 0.3 * SECOND,
    },
    costText: '15 s + 0.3 s a word',
  },
  raiseJeopardy: {
    label: 'Warn that a date is in danger',
    verb: 'Pass on',
    args: 'order or appointment, text, attach?',
    desks: [
      'orderDesk',
      'portingDesk',
      'fieldDispatch',
      'fieldTechnician',
      'networkPlanning',
      'wholesalePartner',
    ],
    changes: ['message', 'record'],
    emits: ['jeopardyRaised', 'messageSent', 'recordChanged'],
    foundAs: ['warn early', 'date in danger'],
    cost: {
      base: 20 * SECOND,
      perWord: 0.3 * SECOND,
    },
    costText: '20 s + 0.3 s a word',
  },
  declareImpact: {
    label: 'Declare who is hit',
    verb: 'Pass on',
    args: 'incident, severity, to[], text, attach?',
    desks: ['noc', 'soc', 'majorIncidentManager'],
    changes: ['message', 'record', 'knowledge'],
    emits: ['impactDeclared', 'handoverOffered', 'recordChanged'],
    foundAs: ['tell the floor', 'say who is hit'],
    cost: {
      base: 60 * SECOND,
      perWord: 0.3 * SECOND,
    },
    costText: '60 s + 0.3 s a word',
  },
  publish: {
    label: 'Publish words',
    verb: 'Pass on',
    args: 'channel (banner, ivr, statusPage, social, broadcast, portal, userNote), text, about',
    desks: ['soc', 'majorIncidentManager', 'corporateComms', 'changeManagement', 'hypercareLead', 'ossAdmin'],
    changes: ['message', 'record'],
    limits: {
      ossAdmin: 'userNote only',
    },
    emits: ['bannerPublished', 'statementPublished', 'updateGiven', 'commitmentMade', 'recordChanged'],
    foundAs: ['put it on the page', 'banner', 'announcement'],
    cost: {
      base: 60 * SECOND,
      perWord: 0.3 * SECOND,
    },
    costText: '60 s + 0.3 s a word',
  },
  conveneBridge: {
    label: 'Open an incident bridge',
    verb: 'Pass on',
    args: 'about, units[], lead',
    desks: [
      ...CASE_WITHOUT_CONTACT_CENTRE,
      'fieldDispatch',
      'hypercareLead',
      'changeManagement',
      'ossAdmin',
      'inventoryTeam',
    ],
    changes: ['talk', 'message', 'record'],
    emits: ['bridgeConvened', 'messageSent'],
    foundAs: ['get everybody on one call', 'swarm'],
    cost: {
      base: 60 * SECOND,
      perWord: 0,
    },
    costText: '60 s',
  },
  stopChange: {
    label: 'Stop planned work',
    verb: 'Pass on',
    args: 'change, how (postpone, stop, backOut), reason',
    desks: ['changeManagement', 'noc', 'majorIncidentManager'],
    changes: ['record', 'world'],
    emits: ['changeStopped', 'changeEnded', 'recordChanged', 'messageSent'],
    foundAs: ['halt the work', 'roll back'],
    cost: {
      base: 20 * SECOND,
      perWord: 0,
    },
    costText: '20 s',
  },
  recallVisit: {
    label: 'Recall a visit',
    verb: 'Pass on',
    args: 'visits[]',
    desks: ['fieldDispatch', 'serviceDesk2', 'orderDesk', 'majorIncidentManager'],
    changes: ['record', 'world'],
    emits: ['dispatchRecalled', 'recordChanged', 'messageSent'],
    foundAs: ['turn the van round', 'cancel dispatch'],
    cost: {
      base: 15 * SECOND,
      perWord: 0,
      perItem: 3 * SECOND,
    },
    costText: '15 s + 3 s each',
  },
  openRecord: {
    label: 'Open a record',
    verb: 'Record',
    args: 'type, fields, startedAt?, linkedTo?',
    desks: EVERY_DESK,
    rule: 'records',
    changes: ['record', 'clock'],
    emits: ['recordOpened', 'clockStarted', 'objectLinked', 'recordChanged'],
    foundAs: ['new ticket', 'log it', 'open'],
    cost: {
      base: 30 * SECOND,
      perWord: 0,
    },
    costText: '30 s',
  },
  addNote: {
    label: 'Write in a record',
    verb: 'Record',
    args: 'record, text, attach?',
    desks: EVERY_DESK,
    rule: 'rights',
    changes: ['record'],
    emits: ['recordChanged', 'evidenceAttached', 'causeStated'],
    foundAs: ['write in it', 'note in the ticket'],
    cost: {
      base: 10 * SECOND,
      perWord: 0.3 * SECOND,
    },
    costText: '10 s + 0.3 s a word',
  },
  setStatus: {
    label: 'Set the status',
    verb: 'Record',
    args: 'record, status, reason?',
    desks: EVERY_DESK,
    rule: 'records',
    changes: ['record', 'clock'],
    emits: ['recordChanged', 'clockStopped', 'clockResumed', 'alarmCleared', 'changeEnded'],
    foundAs: ['resolve', 'reopen', 'hold', 'approve'],
    cost: {
      base: 5 * SECOND,
      perWord: 0,
    },
    costText: '5 s',
  },
  setPriority: {
    label: 'Set the priority',
    verb: 'Record',
    args: 'record, P, reason?',
    desks: [...CASE_DESKS, 'supervisor'],
    changes: ['record', 'clock'],
    emits: ['recordChanged'],
    foundAs: ['upgrade', 'downgrade'],
    cost: {
      base: 5 * SECOND,
      perWord: 0,
    },
    costText: '5 s',
  },
  setCause: {
    label: 'Set the cause',
    verb: 'Record',
    args: 'record, cause code, confidence, evidence?',
    desks: CASE_DESKS,
    changes: ['record'],
    emits: ['causeStated', 'recordChanged'],
    foundAs: ['fault code', 'reason'],
    cost: {
      base: 5 * SECOND,
      perWord: 0,
    },
    costText: '5 s',
  },
  linkTo: {
    label: 'Link two records',
    verb: 'Record',
    args: 'record, record',
    desks: [...CASE_DESKS, 'keyAccountManager'],
    changes: ['record'],
    emits: ['objectLinked', 'recordChanged'],
    foundAs: ['attach to master', 'same case'],
    cost: {
      base: 5 * SECOND,
      perWord: 0,
    },
    costText: '5 s',
  },
  correctRecord: {
    label: 'Correct a record',
    verb: 'Record',
    args: 'system, record, field, value, startedAt too',
    desks: EVERY_DESK,
    rule: 'records',
    changes: ['record'],
    emits: ['recordChanged', 'evidenceAttached'],
    foundAs: ['fix the address', 'mend the data'],
    cost: {
      base: 20 * SECOND,
      perWord: 0,
    },
    costText: '20 s',
  },
  reassign: {
    label: 'Reassign',
    verb: 'Record',
    args: 'record, unit or queue',
    desks: [...CASE_DESKS, 'fieldDispatch', 'hypercareLead', 'supervisor'],
    changes: ['record', 'clock'],
    emits: ['ownerChanged', 'recordChanged'],
    foundAs: ['move to queue', 'give to team'],
    cost: {
      base: 5 * SECOND,
      perWord: 0,
    },
    costText: '5 s',
  },
  pauseClock: {
    label: 'Pause the clock',
    verb: 'Record',
    args: 'record, reason, evidence?, review?',
    desks: CASE_DESKS,
    changes: ['clock', 'record'],
    emits: ['clockPaused'],
    foundAs: ['park', 'pending'],
    cost: {
      base: 5 * SECOND,
      perWord: 0,
    },
    costText: '5 s',
  },
  resumeClock: {
    label: 'Resume the clock',
    verb: 'Record',
    args: 'record',
    desks: CASE_DESKS,
    changes: ['clock', 'record'],
    emits: ['clockResumed'],
    foundAs: ['unpark', 'go on'],
    cost: {
      base: 5 * SECOND,
      perWord: 0,
    },
    costText: '5 s',
  },
  closeRecord: {
    label: 'Close a record',
    verb: 'Record',
    args: 'record, closure code, text?',
    desks: EVERY_DESK,
    rule: 'records',
    changes: ['record', 'clock'],
    emits: ['recordChanged', 'clockStopped'],
    foundAs: ['close', 'done'],
    cost: {
      base: 5 * SECOND,
      perWord: 0,
    },
    costText: '5 s',
  },
  cancelRecord: {
    label: 'Cancel a record',
    verb: 'Record',
    args: 'record, cancel code',
    desks: EVERY_DESK,
    rule: 'records',
    changes: ['record', 'clock'],
    emits: ['recordChanged', 'clockStopped', 'dispatchRecalled'],
    foundAs: ['cancel', 'withdraw'],
    cost: {
      base: 5 * SECOND,
      perWord: 0,
    },
    costText: '5 s',
  },
  doWork: {
    label: 'Do the work',
    verb: 'Record',
    args: 'work (2.8, by unit), object',
    desks: EVERY_DESK,
    rule: 'work',
    changes: ['world', 'record'],
    emits: [
      'workDone',
      'recordChanged',
      'dispatchPlanned',
      'dispatchArrived',
      'dispatchCompleted',
      'changeStarted',
    ],
    foundAs: ['do it', 'retry', 'activate', 'repair'],
    cost: {
      base: 60 * SECOND,
      perWord: 0,
      by: 'work',
      upTo: 900 * SECOND,
    },
    costText: 'by work, 60-900 s',
  },
  writeShiftNote: {
    label: 'Write a shift note',
    verb: 'Record',
    args: 'text, items[], attach?',
    desks: [
      'noc',
      'soc',
      'serviceDesk1',
      'serviceDesk2',
      'majorIncidentManager',
      'ossAdmin',
      'hypercareLead',
    ],
    changes: ['record'],
    emits: ['recordOpened', 'recordChanged'],
    foundAs: ['shift log', 'notes for the next'],
    cost: {
      base: 30 * SECOND,
      perWord: 0.3 * SECOND,
    },
    costText: '30 s + 0.3 s a word',
  },
  logDecision: {
    label: 'Log a decision',
    verb: 'Record',
    args: 'about, option, text',
    desks: [
      ...CASE_WITHOUT_CONTACT_CENTRE,
      'changeManagement',
      'hypercareLead',
      'ossAdmin',
      'corporateComms',
      'projectTeam',
      'keyAccountManager',
    ],
    changes: ['record'],
    emits: ['decisionLogged'],
    foundAs: ['decide', 'vote', 'minute it'],
    cost: {
      base: 15 * SECOND,
      perWord: 0.3 * SECOND,
    },
    costText: '15 s + 0.3 s a word',
  },
  sellItem: {
    label: 'Sell an item',
    verb: 'Record',
    args: 'item',
    desks: ['contactCentre', 'salesOrderCapture', 'complaintsRecovery'],
    changes: ['record'],
    emits: ['itemSold', 'recordOpened'],
    foundAs: ['sell a router', 'add to order'],
    cost: {
      base: 30 * SECOND,
      perWord: 0,
    },
    costText: '30 s',
  },
  promise: {
    label: 'Promise',
    verb: 'Promise',
    args: 'what, to, due (from?), replaces?',
    desks: EVERY_DESK,
    changes: ['knowledge', 'record'],
    emits: ['commitmentMade', 'commitmentMoved'],
    foundAs: ['I will call by', 'owe'],
    cost: {
      base: 3 * SECOND,
      perWord: 0,
    },
    costText: '3 s',
  },
  bookSlot: {
    label: 'Book a visit',
    verb: 'Promise',
    args: 'work or ticket, from, to, skill?, attach?, replaces?',
    desks: [
      'contactCentre',
      'fieldDispatch',
      'orderDesk',
      'serviceDesk1',
      'serviceDesk2',
      'wholesalePartner',
    ],
    changes: ['record', 'message'],
    emits: [
      'dispatchPlanned',
      'recordOpened',
      'recordChanged',
      'commitmentMade',
      'commitmentMoved',
      'messageSent',
      'notificationSent',
    ],
    foundAs: ['appointment', 'send somebody'],
    cost: {
      base: 40 * SECOND,
      perWord: 0,
    },
    costText: '40 s',
  },
  orderCredit: {
    label: 'Order a credit',
    verb: 'Promise',
    args: 'for (customer or group), rule, amount, bill date?',
    desks: ['contactCentre', 'serviceDesk1', 'complaintsRecovery', 'keyAccountManager', 'billing'],
    changes: ['record', 'message'],
    emits: ['compensationOrdered', 'messageSent', 'recordOpened'],
    foundAs: ['compensation', 'make it good'],
    cost: {
      base: 20 * SECOND,
      perWord: 0,
    },
    costText: '20 s',
  },
  wait: {
    label: 'Wait',
    verb: 'Wait',
    args: 'until or duration or "until I am needed"',
    desks: [...EVERY_DESK, 'customer'],
    changes: [],
    emits: ['waited'],
    foundAs: ['let time pass', 'do nothing'],
    cost: {
      base: 0,
      perWord: 0,
      by: 'choice',
    },
    costText: 'as chosen',
  },
  endShift: {
    label: 'End the shift',
    verb: 'Wait',
    args: 'desk',
    desks: [
      'noc',
      'soc',
      'serviceDesk1',
      'serviceDesk2',
      'majorIncidentManager',
      'ossAdmin',
      'hypercareLead',
    ],
    changes: ['knowledge'],
    emits: ['shiftEnded'],
    foundAs: ['go home', 'leave'],
    cost: {
      base: 0,
      perWord: 0,
    },
    costText: '0 s',
  },
  askExpert: {
    label: 'Ask the expert beside you',
    verb: 'Say',
    args: 'desk',
    desks: EVERY_DESK,
    changes: [],
    emits: ['expertAsked', 'rescued'],
    foundAs: ['help me', 'shadow', 'integrator', 'hypercare'],
    cost: {
      base: 120 * SECOND,
      perWord: 0,
    },
    costText: '120 s',
  },
  keyIn: {
    label: 'Key in digits',
    verb: 'Say',
    args: 'digits',
    desks: ['customer'],
    changes: ['talk', 'knowledge'],
    emits: ['factLearned'],
    foundAs: ['type my number', 'press a key'],
    cost: {
      base: 5 * SECOND,
      perWord: 0,
    },
    costText: '5 s',
  },
  respond: {
    label: 'Respond',
    verb: 'Say',
    args: 'offer or question, accept or reject, text?',
    desks: ['customer', 'losingOperator', 'authorities'],
    changes: ['message', 'record'],
    emits: ['messageSent', 'recordChanged'],
    foundAs: ['yes', 'no', 'it works', 'it does not'],
    cost: {
      base: 5 * SECOND,
      perWord: 0,
    },
    costText: '5 s',
  },
} as const satisfies Record<string, MoveEntry>;

export type MoveId = keyof typeof MOVES;

/** True when the word is a move. */
export function isMoveId(id: string): id is MoveId {
  return Object.hasOwn(MOVES, id);
}

export const MOVE_IDS: readonly MoveId[] = Object.keys(MOVES).filter(isMoveId);

/** The palette of a unit: all its moves, always in the same order. */
export function movesOf(unit: UnitId): readonly MoveId[] {
  return MOVE_IDS.filter((id) => {
    const move: MoveEntry = MOVES[id];
    return move.desks.includes(unit);
  });
}

/** What a cost depends on besides words. */
export interface CostCase {
  system?: SystemId;
  /** Check code of `runCheck`. */
  check?: string;
  /** Work code of `doWork`. */
  work?: string;
  /** Visits recalled, lines sampled. */
  items?: number;
  /** Given by voice instead of in writing. */
  spoken?: boolean;
  /** Span chosen with `wait`. */
  chosen?: Ms;
}

function baseOf(cost: MoveCost, about: CostCase): Ms {
  if (cost.by === 'system') return about.system ? SYSTEMS[about.system].lookUpCost : cost.base;
  if (cost.by === 'check' && about.check && isCheckCode(about.check)) return CHECKS[about.check].cost;
  if (cost.by === 'work' && about.work && isWorkCode(about.work)) return WORK[about.work].cost;
  return cost.by === 'choice' ? (about.chosen ?? 0) : cost.base;
}

/** Desk time of a move in ms, given the number of words written or said and what it is about. */
export function costOf(move: MoveId, words = 0, about: CostCase = {}): Ms {
  const cost: MoveCost = MOVES[move].cost;
  if (about.spoken && cost.spoken) return Math.round(cost.spoken.base + words * cost.spoken.perWord);
  const items = about.items ?? 1;
  if (cost.by === 'check' && about.check === 'sampleTest') return CHECKS.sampleTest.cost * items;
  return Math.round(baseOf(cost, about) + words * cost.perWord + (cost.perItem ?? 0) * items);
}

/** True when the unit has the move and, for `doWork`, when the work is that unit's own. */
export function mayMove(unit: UnitId, move: MoveId, work?: string): boolean {
  if (!movesOf(unit).includes(move)) return false;
  return move !== 'doWork' || work === undefined || (isWorkCode(work) && mayWork(unit, work));
}
