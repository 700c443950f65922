/** The clocks of a journey and its records: states, allowed pauses, published limits (vocabulary 3.2). */
import { PAUSE_REASONS, type PauseReason, type PauseReasonCode } from './codes.ts';
import { DAY, HOUR, MINUTE, type Ms } from './time.ts';

export interface Clock {
  name: string;
  starts: string;
  pauses: string;
  stops: string;
  purpose: string;
  /** Counts for the journey, or hangs on a record of its own. */
  of: 'journey' | 'record';
}

/** The three record clocks only have their names in the vocabulary; when they start and stop is [A]. */
export const CLOCKS = {
  contract: {
    name: 'Contract clock',
    starts: 'record acknowledged, or alarm raised',
    pauses: 'only with an allowed reason, evidence, who owes the next step and a review time',
    stops: 'resolved and accepted',
    purpose: 'contract limits and team figures',
    of: 'journey',
  },
  customer: {
    name: 'Customer clock',
    starts: 'first contact or first impact, the earlier',
    pauses: 'never',
    stops: 'customer confirms that it works, or live as promised',
    purpose: 'the truth; cannot be gamed',
    of: 'journey',
  },
  partner: {
    name: "Partner's clock",
    starts: 'the partner acknowledges our order or ticket',
    pauses: 'waiting for the partner',
    stops: 'the partner completes it',
    purpose: "the partner's own contract",
    of: 'record',
  },
  vendor: {
    name: "Vendor's clock",
    starts: 'the vendor acknowledges our case',
    pauses: 'waiting for the vendor',
    stops: 'the vendor solves it',
    purpose: "the vendor's own contract",
    of: 'record',
  },
  firstResponse: {
    name: 'First-response clock',
    starts: 'record opened',
    pauses: 'never',
    stops: 'first word to the customer',
    purpose: 'how long a record waits for a first word',
    of: 'record',
  },
} as const satisfies Record<string, Clock>;

export type ClockId = keyof typeof CLOCKS;

export const CLOCK_STATES = ['notStarted', 'running', 'paused', 'stopped'] as const;

export type ClockState = (typeof CLOCK_STATES)[number];

/** Reopening goes on with the same clock, so stopped runs again. */
export const CLOCK_ARROWS = {
  notStarted: ['running'],
  running: ['paused', 'stopped'],
  paused: ['running', 'stopped'],
  stopped: ['running'],
} as const satisfies Record<ClockState, readonly ClockState[]>;

/** Share of the limit at which a clock is flagged `warned`. */
export const WARN_SHARE = 0.75;

/** Latest review of a pause, counted from its start. [A] */
export const PAUSE_REVIEW_WITHIN: Ms = 24 * HOUR;

/** Reasons that may pause the contract clock. [A, after P:S11] */
export const ALLOWED_PAUSE_REASONS = [
  'awaitingCustomerInfo',
  'awaitingCustomerAccess',
  'customerRequestedDelay',
  'forceMajeure',
  'plannedWindowAgreed',
] as const satisfies readonly PauseReasonCode[];

/** May this clock rightly be paused for this reason? A desk can do it all the same: that is a break, not a refusal. */
export function pauseAllowed(clock: ClockId, reason: PauseReasonCode): boolean {
  const { allowed, pauses }: PauseReason = PAUSE_REASONS[reason];
  return (clock === 'contract' && allowed) || clock === pauses;
}

/** Time to restore by priority, enterprise default; working days counted as days of 24 h. [A] */
export const RESTORE_WITHIN: Readonly<Record<string, Ms>> = {
  P1: 4 * HOUR,
  P2: 8 * HOUR,
  P3: 2 * DAY,
  P4: 5 * DAY,
};

export interface ClockPreset {
  name: string;
  text: string;
  /** Where the figures come from: P:Sx published, A assumed. */
  source: 'P:S11' | 'P:S31' | 'P:S12' | 'A';
  /** Plain spans, where the text gives hours or minutes. */
  ackMs?: Ms;
  planMs?: Ms;
  updateMs?: Ms;
  fixMs?: Ms;
  /** Days counted on working days only, where the text says so. */
  fixWorkingDays?: number;
}

export const CLOCK_PRESETS = {
  careLevel1: { name: 'Care level 1', text: 'end of next working day + 1 (Mon-Fri)', source: 'P:S11' },
  careLevel2: { name: 'Care level 2', text: 'end of next working day (Mon-Sat)', source: 'P:S11' },
  careLevel3: {
    name: 'Care level 3',
    text: 'reported by 13:00 same day 23:59, later 12:59 next day',
    source: 'P:S11',
  },
  careLevel4: { name: 'Care level 4', text: '6 h, any day', source: 'P:S11', fixMs: 6 * HOUR },
  managedHigh: {
    name: 'Managed network, high',
    text: 'acknowledge 20 min, plan 1 h, fix 3 h',
    source: 'P:S31',
    ackMs: 20 * MINUTE,
    planMs: HOUR,
    fixMs: 3 * HOUR,
  },
  managedMedium: {
    name: 'Managed network, medium',
    text: 'acknowledge 1 h, plan 4 h, fix 8 h',
    source: 'P:S31',
    ackMs: HOUR,
    planMs: 4 * HOUR,
    fixMs: 8 * HOUR,
  },
  managedLow: {
    name: 'Managed network, low',
    text: 'acknowledge 1 h, plan 48 h, fix 96 h',
    source: 'P:S31',
    ackMs: HOUR,
    planMs: 48 * HOUR,
    fixMs: 96 * HOUR,
  },
  enterpriseP1: {
    name: 'Enterprise P1',
    text: 'acknowledge 5 min, update every 30 min, restore 4 h',
    source: 'A',
    ackMs: 5 * MINUTE,
    updateMs: 30 * MINUTE,
    fixMs: 4 * HOUR,
  },
  enterpriseP2: {
    name: 'Enterprise P2',
    text: 'acknowledge 15 min, update every 2 h, restore 8 h',
    source: 'A',
    ackMs: 15 * MINUTE,
    updateMs: 2 * HOUR,
    fixMs: 8 * HOUR,
  },
  enterpriseP3: {
    name: 'Enterprise P3',
    text: 'acknowledge 1 h, update daily, restore 2 working days',
    source: 'A',
    ackMs: HOUR,
    updateMs: 24 * HOUR,
    fixWorkingDays: 2,
  },
  enterpriseP4: {
    name: 'Enterprise P4',
    text: 'acknowledge 4 h, update on change, restore 5 working days',
    source: 'A',
    ackMs: 4 * HOUR,
    fixWorkingDays: 5,
  },
  landlineWindow: {
    name: 'Australian landline, visit',
    text: 'appointment window of 5 h at most',
    source: 'P:S12',
  },
  landlineRepairUrban: {
    name: 'Australian landline, urban repair',
    text: 'end of next working day',
    source: 'P:S12',
    fixWorkingDays: 1,
  },
  landlineRepairRural: {
    name: 'Australian landline, rural repair',
    text: '2 working days',
    source: 'P:S12',
    fixWorkingDays: 2,
  },
  landlineRepairRemote: {
    name: 'Australian landline, remote repair',
    text: '3 working days',
    source: 'P:S12',
    fixWorkingDays: 3,
  },
  landlineConnect: {
    name: 'Australian landline, connection',
    text: '2 working days where it is in place, else 5, 10 or 15 working days (20 without infrastructure)',
    source: 'P:S12',
  },
} as const satisfies Record<string, ClockPreset>;

export type ClockPresetId = keyof typeof CLOCK_PRESETS;
