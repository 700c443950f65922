/** The kinds of events of the log and the columns each uses (vocabulary 3.1). */
import type { EventColumn } from './event-columns.ts';

export interface EventKindEntry {
  happens: string;
  /** Columns beyond the common ones. */
  uses: readonly EventColumn[];
  /** Closed lists of values of a column in this kind. */
  values?: Partial<Record<EventColumn, readonly string[]>>;
  /** What a column holds in this kind, in words. */
  notes?: Partial<Record<EventColumn, string>>;
}

/** Carried by every kind where known. */
export const COMMON_EVENT_COLUMNS = [
  'seq',
  't',
  'kind',
  'actorUnit',
  'deskId',
  'origin',
  'journeyId',
  'incidentId',
  'areaId',
] as const satisfies readonly EventColumn[];

export const EVENT_KINDS = {
  stateChanged: {
    happens: 'the chain (reality) moved',
    uses: ['chain', 'fromState', 'toState', 'reasonCode'],
  },
  beatFired: {
    happens: 'a scenario beat happened',
    uses: ['objectId', 'text'],
  },
  messageSent: {
    happens: 'a message left',
    uses: [
      'messageId',
      'contract',
      'handoverId',
      'targetUnit',
      'channel',
      'systemId',
      'fields',
      'says',
      'parts',
      'vague',
      'mark',
      'text',
      'visibleToCustomer',
      'relatedObjectId',
    ],
  },
  messageDelivered: {
    happens: 'it reached queue, phone or mailbox',
    uses: ['messageId', 'handoverId', 'targetUnit', 'channel'],
  },
  messageLost: {
    happens: 'it will never be read (retired address, failed receipt)',
    uses: ['messageId', 'handoverId', 'targetUnit', 'channel', 'reasonCode'],
  },
  messageAcked: {
    happens: 'a person took note',
    uses: ['messageId', 'handoverId', 'targetUnit'],
  },
  handoverOffered: {
    happens: 'a contract was sent',
    uses: ['contract', 'handoverId', 'targetUnit', 'channel', 'fields', 'says', 'text', 'objectId'],
  },
  handoverAccepted: {
    happens: 'receiver takes it; ownership moves',
    uses: ['contract', 'handoverId', 'targetUnit', 'fields'],
  },
  handoverReturned: {
    happens: 'receiver sends it back',
    uses: ['contract', 'handoverId', 'targetUnit', 'fields', 'text'],
  },
  handoverExpired: {
    happens: 'ack limit passed with nothing',
    uses: ['contract', 'handoverId', 'targetUnit', 'dueAt'],
  },
  readBack: {
    happens: 'receiver restates',
    uses: ['contract', 'handoverId', 'targetUnit', 'says', 'fields', 'text'],
  },
  ownerChanged: {
    happens: 'a record changed hands (targetUnit absent = nobody)',
    uses: ['objectType', 'objectId', 'fromState', 'toState', 'targetUnit', 'reasonCode', 'amount'],
    values: {
      reasonCode: ['accepted', 'reassigned', 'slaExempt', 'shift', 'lost'],
    },
  },
  factLearned: {
    happens: 'a desk now holds a value (heard)',
    uses: ['factId', 'says', 'source', 'systemId', 'handoverId'],
  },
  factKept: {
    happens: 'a desk kept it',
    uses: ['factId', 'says'],
  },
  said: {
    happens: 'one line spoken or typed in a talk',
    uses: ['act', 'mark', 'says', 'vague', 'channel', 'objectId', 'targetUnit', 'text', 'visibleToCustomer'],
  },
  questionAsked: {
    happens: 'one fact asked of somebody',
    uses: ['factId', 'targetUnit', 'channel', 'objectId'],
  },
  causeStated: {
    happens: 'a cause was named in words, code or deed',
    uses: ['says', 'stance', 'evidenceId', 'targetUnit', 'objectId', 'visibleToCustomer', 'amount'],
  },
  apologyGiven: {
    happens: 'an apology was read',
    uses: ['level', 'vague', 'targetUnit', 'channel', 'objectId'],
  },
  updateGiven: {
    happens: 'an update to the customer was read',
    uses: ['parts', 'vague', 'messageId', 'channel', 'objectId'],
  },
  customerContacted: {
    happens: 'the company tried to reach the customer',
    uses: ['reasonCode', 'channel'],
    values: {
      reasonCode: ['reached', 'noAnswer', 'voicemail'],
    },
  },
  interactionOpened: {
    happens: 'a talk began (call, chat, visit to the shop, mail)',
    uses: ['channel', 'objectId', 'says', 'systemId', 'targetUnit', 'reasonCode'],
    values: {
      reasonCode: ['fault', 'order', 'bill', 'emergency', 'other'],
    },
  },
  interactionTransferred: {
    happens: 'a talk went to another desk',
    uses: ['objectId', 'targetUnit', 'reasonCode', 'contract', 'handoverId'],
    values: {
      reasonCode: ['warm', 'cold', 'joined'],
    },
  },
  interactionClosed: {
    happens: 'a talk ended',
    uses: ['objectId', 'reasonCode'],
    values: {
      reasonCode: ['resolved', 'informed', 'callbackOwed', 'abandoned', 'hungUp'],
    },
  },
  holdStarted: {
    happens: 'caller put on hold',
    uses: ['objectId', 'amount'],
    notes: {
      amount: 'announced seconds, 0 = unannounced',
    },
  },
  holdEnded: {
    happens: 'caller back',
    uses: ['objectId', 'amount'],
    notes: {
      amount: 'seconds held',
    },
  },
  lookedUp: {
    happens: 'a desk opened a record in a system',
    uses: ['systemId', 'objectType', 'objectId'],
  },
  checkDone: {
    happens: 'a check was made',
    uses: ['checkId', 'systemId', 'evidenceId', 'toState', 'objectId'],
    notes: {
      toState: 'result',
    },
  },
  diagnosisRun: {
    happens: 'a test on the service was made',
    uses: ['checkId', 'evidenceId', 'toState', 'objectId'],
    values: {
      toState: ['pass', 'faultProvider', 'faultCustomer', 'inconclusive'],
    },
  },
  evidenceAttached: {
    happens: 'proof put on a record',
    uses: ['evidenceId', 'objectType', 'objectId'],
  },
  workDone: {
    happens: 'a unit did its technical step',
    uses: ['objectType', 'objectId', 'relatedObjectId', 'reasonCode', 'toState', 'onBehalfOf'],
    notes: {
      reasonCode: 'work',
    },
  },
  recordOpened: {
    happens: 'record created',
    uses: ['objectType', 'objectId', 'systemId', 'fromAt', 'reasonCode'],
    notes: {
      fromAt: 'startedAt written',
    },
  },
  recordChanged: {
    happens: 'a field or status changed',
    uses: [
      'objectType',
      'objectId',
      'field',
      'fromState',
      'toState',
      'reasonCode',
      'amount',
      'systemId',
      'visibleToCustomer',
      // A note carries facts and words.
      'says',
      'text',
    ],
  },
  objectLinked: {
    happens: 'two records linked',
    uses: ['objectType', 'objectId', 'relatedObjectId', 'amount'],
  },
  objectLost: {
    happens: 'a record dropped out of every queue',
    uses: ['objectType', 'objectId'],
  },
  objectRelogged: {
    happens: 'imported logs only: the log itself says re-logged',
    uses: ['objectType', 'objectId', 'relatedObjectId'],
  },
  commitmentMade: {
    happens: 'a promise exists',
    uses: ['commitmentId', 'targetUnit', 'fromAt', 'dueAt', 'reasonCode', 'text', 'vague', 'objectId'],
    values: {
      reasonCode: ['callBack', 'visit', 'update', 'date', 'credit', 'other'],
    },
  },
  commitmentMoved: {
    happens: 'a new time was agreed or told before the old one',
    uses: ['commitmentId', 'dueAt', 'visibleToCustomer'],
  },
  commitmentKept: {
    happens: 'deed done in time',
    uses: ['commitmentId'],
  },
  commitmentBroken: {
    happens: 'time passed',
    uses: ['commitmentId'],
  },
  clockStarted: {
    happens: 'a clock runs',
    uses: ['clock', 'objectId', 'dueAt'],
    notes: {
      dueAt: 'limit',
    },
  },
  clockPaused: {
    happens: 'paused',
    uses: ['clock', 'objectId', 'reasonCode', 'evidenceId', 'dueAt', 'owedParty'],
    notes: {
      dueAt: 'review',
    },
  },
  clockResumed: {
    happens: 'runs again',
    uses: ['clock', 'objectId'],
  },
  clockStopped: {
    happens: 'stopped',
    uses: ['clock', 'objectId'],
  },
  clockRestarted: {
    happens: 'set back to zero',
    uses: ['clock', 'objectId'],
  },
  clockBreached: {
    happens: 'limit passed',
    uses: ['clock', 'objectId'],
  },
  dispatchPlanned: {
    happens: 'a visit was set',
    uses: ['objectId', 'fromAt', 'dueAt', 'toState', 'reasonCode', 'relatedObjectId', 'fields'],
    values: {
      toState: ['initialized', 'confirmed'],
    },
  },
  dispatchRecalled: {
    happens: 'a visit was called off by the company',
    uses: ['objectId', 'reasonCode'],
  },
  dispatchArrived: {
    happens: 'somebody is on site',
    uses: ['objectId', 'relatedObjectId', 'fields'],
    notes: { fields: 'which facts of the place he had right' },
  },
  dispatchNoShow: {
    happens: 'nobody came, or nobody was met',
    uses: ['objectId', 'reasonCode'],
  },
  dispatchCompleted: {
    happens: 'visit over',
    uses: ['objectId', 'toState', 'reasonCode', 'evidenceId'],
    notes: {
      toState: 'jobOutcome',
    },
  },
  alarmRaised: {
    happens: 'alarm',
    uses: ['objectId', 'relatedObjectId', 'says'],
  },
  alarmAcked: {
    happens: 'acknowledged',
    uses: ['objectId', 'amount'],
  },
  alarmCleared: {
    happens: 'cleared',
    uses: ['objectId'],
  },
  impactDeclared: {
    happens: 'owner says who is hit',
    uses: ['contract', 'handoverId', 'targetUnit', 'says', 'fields'],
  },
  bannerPublished: {
    happens: 'words for the front are live',
    uses: ['says', 'fields', 'objectId'],
  },
  statementPublished: {
    happens: 'words for customers or the public are live',
    uses: ['channel', 'says', 'fromAt', 'act', 'mark', 'vague', 'parts', 'text', 'visibleToCustomer'],
    notes: {
      fromAt: 'as of',
    },
  },
  notificationSent: {
    happens: 'message to a named customer, with receipt',
    uses: ['messageId', 'toState', 'channel', 'visibleToCustomer'],
    values: {
      toState: ['delivered', 'failed'],
    },
  },
  changeStarted: {
    happens: 'planned work began',
    uses: ['objectId', 'fromAt', 'dueAt', 'says'],
    notes: {
      says: 'affectedWho: those truly hit',
    },
  },
  changeEnded: {
    happens: 'planned work over',
    uses: ['objectId', 'toState'],
  },
  changeStopped: {
    happens: 'planned work stopped or put off before or while it ran',
    uses: ['objectId', 'reasonCode'],
  },
  jeopardyRaised: {
    happens: 'a date is in danger and somebody said so',
    uses: ['messageId', 'objectId', 'says', 'dueAt'],
  },
  escalated: {
    happens: 'taken up or sideways',
    uses: ['objectId', 'targetUnit', 'level', 'reasonCode'],
  },
  bridgeConvened: {
    happens: 'joint call or incident bridge with a lead',
    uses: ['incidentId', 'objectId', 'targetUnit', 'says'],
  },
  decisionLogged: {
    happens: 'a decision with reason',
    uses: ['objectId', 'reasonCode', 'says', 'fields', 'text'],
  },
  compensationOffered: {
    happens: 'redress named to the customer',
    uses: ['reasonCode', 'amount'],
  },
  compensationOrdered: {
    happens: 'credit ordered',
    uses: ['reasonCode', 'amount', 'dueAt'],
  },
  compensationPaid: {
    happens: 'credit on the bill',
    uses: ['reasonCode', 'amount'],
  },
  itemSold: {
    happens: 'something was sold',
    uses: ['reasonCode', 'amount'],
  },
  moveRefused: {
    happens: 'the system or the rights said no',
    uses: ['reasonCode', 'objectType', 'systemId'],
    values: {
      reasonCode: ['noRight', 'noRole', 'noArrow', 'closed'],
    },
  },
  shiftStarted: {
    happens: 'a desk opened',
    uses: ['deskId'],
  },
  shiftEnded: {
    happens: 'a desk went home',
    uses: ['deskId'],
  },
  waited: {
    happens: 'a human let time pass',
    uses: ['amount'],
  },
  patienceCrossed: {
    happens: 'customer crossed a line',
    uses: ['reasonCode', 'level'],
    values: {
      reasonCode: ['hangsUp', 'demandsSupervisor', 'complains', 'ombudsman'],
    },
  },
  hintGiven: {
    happens: 'help was taken',
    uses: ['level', 'text'],
  },
  expertAsked: {
    happens: "the integrator's expert was asked, whether she could help or not",
    uses: ['reasonCode', 'text'],
    values: {
      reasonCode: ['answered', 'busy', 'watches'],
    },
  },
  rescued: {
    happens: 'she showed how it is done here',
    uses: ['amount', 'text'],
    notes: { amount: 'minutes of the desk' },
  },
  confidenceStated: {
    happens: 'sure or unsure',
    uses: ['level'],
  },
  readinessEvidence: {
    happens: 'shown on the job or in a drill',
    uses: ['objectId', 'text'],
  },
} as const satisfies Record<string, EventKindEntry>;

export type EventKind = keyof typeof EVENT_KINDS;

/** True when the word is an event kind. */
export function isEventKind(kind: string): kind is EventKind {
  return Object.hasOwn(EVENT_KINDS, kind);
}

export const EVENT_KIND_IDS: readonly EventKind[] = Object.keys(EVENT_KINDS).filter(isEventKind);
