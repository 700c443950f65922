/** Windows and limits of the detectors (breaks.md 6.2). Every default is assumed [A] unless a grade stands beside it. */
import { USUAL_GRACE } from '../model/promise-deeds.ts';
import { DAY, HOUR, MINUTE, type Ms, SECOND } from '../model/time.ts';

/** Unit of a setting: spans are in ms of virtual time, wd = working days. */
export type SettingUnit = 'ms' | 'count' | 'share' | 'wd' | 'list';

/** A = assumed by us; P:Sx = published source x. */
export type Grade = 'A' | `P:${string}`;

interface Setting<V> {
  value: V;
  unit: SettingUnit;
  grade: Grade;
  /** A published alternative, where one is known. */
  preset?: { value: V; grade: Grade };
}

const span = (value: Ms, grade: Grade = 'A'): Setting<number> => ({ value, unit: 'ms', grade });
const count = (value: number): Setting<number> => ({ value, unit: 'count', grade: 'A' });
const share = (value: number): Setting<number> => ({ value, unit: 'share', grade: 'A' });
const workingDays = (value: number): Setting<number> => ({ value, unit: 'wd', grade: 'A' });

export const SETTINGS = {
  'cb02.maxTransfers': count(1),
  'cb02.window': span(24 * HOUR),
  'cb02.staleAfter': span(30 * DAY),
  'cb03.windowMax': { ...span(4 * HOUR), preset: { value: 5 * HOUR, grade: 'P:S12' } },
  'cb03.notice': span(24 * HOUR),
  'cb03.narrowBy': span(24 * HOUR),
  'cb03.lateGrace': span(15 * MINUTE),
  'cb04.relogWindow': span(14 * DAY),
  'cb04.linkGrace': span(60 * MINUTE),
  'cb04.startSlack': span(15 * MINUTE),
  'cb04.lateShare': share(0.75),
  'cb04.latePause': share(0.95),
  'cb04.shiftEdge': span(15 * MINUTE),
  'cb04.reopenWithin': span(12 * HOUR),
  'cb05.gap': span(30 * MINUTE),
  'cb06.apologyWithin': span(HOUR),
  'cb06.firstWordWithin': span(4 * HOUR),
  'cb06.creditWithin': workingDays(1),
  'cb07.bannerWithin': span(15 * MINUTE),
  'cb07.clusterCount': count(3),
  'cb07.clusterWindow': span(15 * MINUTE),
  'cb07.reportWithin': span(10 * MINUTE),
  'cb07.answerWithin': span(10 * MINUTE),
  'cb08.notice': workingDays(5),
  'cb08.share': share(0.95),
  'cb08.tellWithin': span(30 * MINUTE),
  'cb09.leadWithin': span(15 * MINUTE),
  'cb09.cadence': span(30 * MINUTE),
  'cb09.cadenceGrace': span(5 * MINUTE),
  'cb09.conflictWindow': span(30 * MINUTE),
  'cb10.holdMax': span(120 * SECOND),
  'cb10.holdSlack': span(60 * SECOND),
  'cb12.repairWithin': span(5 * MINUTE),
  'cb13.maxBounces': count(2),
  'cb14.evidenceBefore': span(60 * MINUTE),
  'cb14.evidenceAfter': span(15 * MINUTE),
  'cb14.review': span(24 * HOUR),
  'cb14.resumeWithin': span(30 * MINUTE),
  'cb15.graceShare': share(USUAL_GRACE.share),
  'cb15.graceMin': span(USUAL_GRACE.min),
  'cb15.graceMax': span(USUAL_GRACE.max),
  'cb15.softDue': span(24 * HOUR),
  'cb15.maxMoves': count(2),
  'cb15.jeopardyTold': span(4 * HOUR),
  'cb16.factor': count(2),
  'cb16.receipt': span(4 * HOUR),
  'cb17.recontact': span(72 * HOUR),
  'cb17.attempts': count(3),
  'cb17.span': span(72 * HOUR),
  'cb18.safetyWithin': span(10 * MINUTE),
  'cb18.ackOnly': span(MINUTE),
  'cb18.actWithin': span(30 * MINUTE),
  'cb18.muteWithin': span(60 * MINUTE),
  'cb19.cadence': workingDays(1),
  'cb19.chaseWithin': span(4 * HOUR),
  'cb19.tellWithin': span(4 * HOUR),
  'cb20.window': span(10 * MINUTE),
  'cb20.correctWithin': span(15 * MINUTE),
  'cb21.tolerance': share(1),
  'cb21.sample': count(10),
  'cb22.max': span(30 * MINUTE),
  'cb23.horizon': span(12 * HOUR),
  'cb23.changeHorizon': span(4 * HOUR),
  'cb23.repeatWithin': span(4 * HOUR),
  'cb24.window': span(60 * MINUTE),
} as const satisfies Record<string, Setting<number>>;

export type SettingId = keyof typeof SETTINGS;

/** Credit rules a scenario's preset pays; the default is the automatic scheme [P:S15]. */
const DEFAULT_CREDIT_RULES: readonly string[] = ['missedVisit', 'lateRepair', 'lateStart'];

/** What a caller may change: any window, and the credit rules. */
export interface SettingsInput {
  values?: Partial<Record<SettingId, number>>;
  creditRules?: readonly string[];
}

export interface Settings {
  get(id: SettingId): number;
  creditRules: readonly string[];
}

export function settingsOf(input: SettingsInput = {}): Settings {
  return {
    get: (id) => input.values?.[id] ?? SETTINGS[id].value,
    creditRules: input.creditRules ?? DEFAULT_CREDIT_RULES,
  };
}

/** `count` working days (Monday to Friday) after t; negative counts go back. D1 is a Monday. */
export function addWorkingDays(t: Ms, count: number): Ms {
  const step = count < 0 ? -DAY : DAY;
  let left = Math.abs(count);
  let at = t;
  while (left > 0) {
    at += step;
    const weekday = ((Math.floor(at / DAY) % 7) + 7) % 7;
    if (weekday < 5) left -= 1;
  }
  return at;
}
