/**
 * Fault to resolve: from the first sign of a fault to a watched, settled service.
 *
 * One instance per journeyId, whatever tickets are opened. A shared incident is another machine; `masterCovers`
 * is the probe bit that a declared incident or running planned work covers this service.
 *
 * Conventions of all chain files: an edge without `to` stays; with `reenter` it leaves and enters its own state
 * again; several edges of one event are tried from top to bottom. Efforts are [A], a working day counted as
 * 8 h of desk time, a day as 24 h; timers are on the wall, a working day counted as 24 h [A].
 */
import type { ChainDefinition } from '../src/model/chain-definition.ts';
import { DAY, HOUR, MINUTE } from '../src/model/time.ts';
import { events } from './fault-to-resolve/events.data.ts';
import { mainRegion } from './fault-to-resolve/main-region.data.ts';
import { reviewRegion } from './fault-to-resolve/review-region.data.ts';

export const faultToResolve: ChainDefinition = {
  id: 'faultToResolve',
  title: 'Fault to resolve',
  version: '1.0.0',
  regions: { main: mainRegion, review: reviewRegion },
  counters: {
    links: { limit: 4, atLimit: 'not linked again: goes its own way' },
    custRounds: { limit: 3, atLimit: 'escalating (one lead, joint call)' },
    custChases: { limit: 3, atLimit: 'escalating (one lead, joint call)' },
    partnerRounds: { limit: 3, atLimit: 'no fourth partner ticket' },
    silences: { limit: 3, atLimit: 'third silence: escalating' },
    vendorRounds: { limit: 3, atLimit: 'back to deepDiagnosis without vendor' },
    vendorSilences: { limit: 3, atLimit: 'back to deepDiagnosis without vendor' },
    workarounds: { limit: 2, atLimit: 'no third workaround' },
    expertRounds: { limit: 3, atLimit: 'desk 3 keeps it until fixed' },
    visits: { limit: 4, atLimit: 'no fifth visit from the same diagnosis: expert or partner' },
    slotTries: { limit: 3, atLimit: 'm47 to serviceDesk2: escalating' },
    reslots: { limit: 3, atLimit: 'm47 to serviceDesk2: escalating' },
    visitTries: {
      limit: 2,
      atLimit: 'm47 or H12 to serviceDesk2: escalating; next visit senior + history (R3c)',
    },
    nffs: { limit: 2, atLimit: 'escalating' },
    retests: { limit: 3, atLimit: 'escalating' },
    rejects: { limit: 3, atLimit: 'escalating' },
    escalations: { limit: 3, atLimit: 'only replaceDecided is left' },
    callTries: { limit: 3, atLimit: 'assumed: stays *resolved*, closed with a note' },
    recoveries: { limit: 2, atLimit: 'no third round of redress for one need' },
    refusals: { limit: 3, atLimit: 'ombudsman' },
    repeats: { limit: 5, atLimit: 'sixth return: replaced' },
    orphans: { limit: 3, atLimit: 'let go once more: dropped' },
    returns: { limit: 9, atLimit: 'nothing; metrics' },
    expiries: { limit: 9, atLimit: 'nothing; metrics' },
    contacts: { limit: 9, atLimit: 'nothing; metrics' },
    hangUps: { limit: 9, atLimit: 'nothing; metrics' },
    overdue: { limit: 9, atLimit: 'nothing; metrics' },
    questions: { limit: 9, atLimit: 'nothing; metrics' },
  },
  flags: {
    masterCovers: {
      kind: 'entry',
      guarded: true,
      meaning: 'a declared incident (impactDeclared to allClear) or running planned work covers this service',
    },
    vip: { kind: 'entry', guarded: true, meaning: 'enterprise or critical site' },
    works: { kind: 'own', guarded: true, meaning: 'service works in truth' },
    repeat: {
      kind: 'own',
      guarded: true,
      meaning: 'earlier fault on the same service within 30 d (start time inherited)',
    },
    safety: { kind: 'own', guarded: false, meaning: 'danger to life or a failing emergency call was heard' },
    clusterTold: { kind: 'own', guarded: false, meaning: 'an H10 of this journey was accepted' },
    prewarned: { kind: 'own', guarded: false, meaning: 'the incident was known before the customer called' },
    precheckOpen: { kind: 'own', guarded: false, meaning: 'visit not prechecked in time' },
    missedVisit: { kind: 'own', guarded: false, meaning: 'the visit window ended with nobody on site' },
    windowRisk: { kind: 'own', guarded: false, meaning: 'an hour before the window ends nobody has arrived' },
    updateOwed: { kind: 'own', guarded: false, meaning: 'the customer is owed word of the incident' },
    assumed: {
      kind: 'own',
      guarded: false,
      meaning: 'three calls unanswered: taken as confirmed, counted as unconfirmed',
    },
    apologised: { kind: 'own', guarded: false, meaning: 'somebody said sorry while settling' },
    ombudsman: { kind: 'own', guarded: false, meaning: 'redress refused a fourth time' },
    recoveryLate: { kind: 'own', guarded: false, meaning: 'redress not settled in time' },
    creditLate: { kind: 'own', guarded: false, meaning: 'credit not on the bill in time' },
    rcaLate: { kind: 'own', guarded: false, meaning: 'root-cause report not published in time' },
  },
  numbers: {},
  timers: {
    lapse: {
      countsAs: 'journey',
      defaultLength: 14 * DAY,
      text: '14 d after entering without a further contact [A]',
      calendar: 'wall',
    },
    triageDue: {
      countsAs: 'desk',
      defaultLength: 30 * MINUTE,
      text: '30 min after entering (MTTA p90), P1 5 min [A]',
      calendar: 'desk 1 hours',
    },
    diagnosisDue: {
      countsAs: 'desk',
      defaultLength: 4 * HOUR,
      text: '4 h after entering (p90) [A]',
      calendar: 'desk 2 hours',
    },
    pauseReview: {
      countsAs: 'desk',
      defaultLength: DAY,
      text: '24 h after entering or re-entering; ends the allowed pause',
      calendar: 'wall',
    },
    partnerCadence: {
      countsAs: 'desk',
      defaultLength: DAY,
      text: 'update time agreed in H7, default 1 h business, 1 wd home [A]; starts anew at each re-entry',
      calendar: 'partner hours',
    },
    vendorCadence: {
      countsAs: 'desk',
      defaultLength: DAY,
      text: 'sev1 30 min, else 1 wd [A]; starts anew at each re-entry',
      calendar: 'vendor hours',
    },
    escalationDue: {
      countsAs: 'desk',
      defaultLength: 2 * HOUR,
      text: '2 h after entering (p90) [A]',
      calendar: 'wall',
    },
    workaroundExpiry: {
      countsAs: 'absolute',
      defaultLength: 5 * DAY,
      text: 'expiry written when the workaround was put in, default 5 wd [A]',
      calendar: 'wall',
    },
    slotDue: {
      countsAs: 'desk',
      defaultLength: DAY,
      text: '1 wd after entering, network job 1 h [A]',
      calendar: 'dispatch hours',
    },
    precheckDue: {
      countsAs: 'absolute',
      defaultLength: -DAY,
      anchor: 'visitFrom',
      text: '24 h before the window opens, network job 1 h',
      calendar: 'wall',
    },
    windowRisk: {
      countsAs: 'absolute',
      defaultLength: -HOUR,
      anchor: 'visitTo',
      text: '60 min before the window ends',
      calendar: 'wall',
    },
    windowEnds: {
      countsAs: 'absolute',
      anchor: 'visitTo',
      text: 'end of the confirmed window',
      calendar: 'wall',
    },
    callAgain: {
      countsAs: 'desk',
      defaultLength: DAY,
      text: '24 h after entering or re-entering (three calls in 72 h) [A]',
      calendar: 'customer hours 08-20',
    },
    recoveryDue: {
      countsAs: 'desk',
      defaultLength: 5 * DAY,
      text: '5 wd after entering (p90) [A]',
      calendar: 'recovery hours',
    },
    creditDue: {
      countsAs: 'absolute',
      anchor: 'creditBillDate',
      text: 'date of the next bill',
      calendar: 'wall',
    },
    watchEnds: {
      countsAs: 'absolute',
      defaultLength: 30 * DAY,
      anchor: 'customerConfirmedAt',
      text: '30 d after customer confirmation (repeat window)',
      calendar: 'wall',
    },
    orphanEnds: {
      countsAs: 'journey',
      defaultLength: 30 * DAY,
      text: '30 d after entering [A]',
      calendar: 'wall',
    },
    rcaDue: {
      countsAs: 'desk',
      defaultLength: 5 * DAY,
      text: '5 wd after entering, p90 10 wd [A]',
      calendar: 'desk 3 hours',
    },
  },
  events,
  landmarks: {
    confirmedBy: ['solvedOnCall', 'customerAccepts'],
    ringRaises: ['contact'],
  },
};
