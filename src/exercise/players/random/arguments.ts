/** Arguments for every kind of move: mostly ones that fit, now and then ones that cannot. */
import {
  CANCELS,
  CAUSES,
  CHANNELS,
  CHECKS,
  CLOSURES,
  CREDIT_RULES,
  isWorkCode,
  PAUSE_REASONS,
  WORK,
  workOf,
} from '../../../model/codes.ts';
import { HANDOVER_CONTRACT_IDS, HANDOVER_CONTRACTS } from '../../../model/handover-contracts.ts';
import type { Move, MoveName } from '../../../model/move.ts';
import { RECORD_TYPE_IDS, RECORD_TYPES } from '../../../model/record-types.ts';
import { SYSTEM_IDS } from '../../../model/systems.ts';
import { isUnitId } from '../../../model/units.ts';
import { aboutSome, point, someTime, type Things } from './things.ts';
import { partsOf, wordsToCustomer, wordsToUnit } from './words.ts';

type Arguments = (things: Things) => Move | undefined;

const codesOf = (table: object): readonly string[] => Object.keys(table);
const pick = (things: Things, table: object): string => things.dice.one(codesOf(table)) ?? 'other';
const unit = (things: Things): string => point(things, things.units);
const record = (things: Things): string => point(things, things.records);
const handover = (things: Things): string => point(things, things.handovers);
const note = (things: Things): string => wordsToUnit(things.view, things.dice, things.temper);
const maybe = <T>(things: Things, share: number, make: () => T): T | undefined =>
  things.dice.chance(share) ? make() : undefined;
/** The careful attach all they hold. */
const attach = ({ dice, facts, temper }: Things): string[] =>
  dice.chance(0.6 - temper / 2) ? [...new Set(facts)] : dice.some(facts, 5);

/** Contracts this unit may send, with a receiver each; now and then any contract to anybody. */
function contractAndReceiver(things: Things): { contract: string; to: string } {
  const { dice, view } = things;
  const own = HANDOVER_CONTRACT_IDS.filter((id) =>
    HANDOVER_CONTRACTS[id].from.some((from) => from === view.unit),
  );
  const contract = dice.one(dice.chance(0.85) ? own : HANDOVER_CONTRACT_IDS);
  if (contract === undefined || dice.chance(0.1)) return { contract: contract ?? 'free', to: unit(things) };
  const receivers: readonly string[] = HANDOVER_CONTRACTS[contract].to;
  return { contract, to: point(things, receivers) };
}

const talking: Partial<Record<MoveName, Arguments>> = {
  answerCall: (t) => ({ move: 'answerCall', call: point(t, t.calls) }),
  placeCall: (t) => ({ move: 'placeCall', to: t.dice.chance(0.6) ? point(t, t.cases) : unit(t) }),
  say: (t) =>
    t.dice.chance(0.15)
      ? { move: 'say', parts: partsOf(t.view, t.dice, t.temper) }
      : { move: 'say', text: t.view.call?.internal ? note(t) : wordsToCustomer(t.view, t.dice, t.temper) },
  hold: (t) =>
    t.dice.chance(0.5)
      ? { move: 'hold', on: false, ...aboutSome(t) }
      : {
          move: 'hold',
          on: true,
          text: maybe(t, 0.7, () => 'One moment, I need two minutes, stay with me please.'),
        },
  addToCall: (t) => ({ move: 'addToCall', unit: unit(t) }),
  endCall: (t) => ({
    move: 'endCall',
    outcome: t.dice.one(['resolved', 'informed', 'callbackOwed', 'abandoned'] as const) ?? 'informed',
  }),
  transferWarm: (t) => ({ move: 'transferWarm', unit: unit(t), text: note(t), attach: attach(t) }),
  transferCold: (t) => ({ move: 'transferCold', unit: unit(t) }),
  keyIn: (t) => ({ move: 'keyIn', digits: String(t.dice.below(1_000_000)) }),
  respond: (t) => ({ move: 'respond', to: unit(t), accept: t.dice.chance(0.5) }),
};

const looking: Partial<Record<MoveName, Arguments>> = {
  lookUp: (t) => ({
    move: 'lookUp',
    system: t.dice.chance(0.85) ? point(t, t.systems) : (t.dice.one(SYSTEM_IDS) ?? 'crm'),
    query: maybe(t, 0.3, () => t.dice.one(pagesOf(t)) ?? 'page1'),
    ...aboutSome(t),
  }),
  runCheck: (t) => {
    const { checkables } = t.view;
    const thing = checkables.length > 0 && t.dice.chance(0.5) ? t.dice.one(checkables) : undefined;
    return thing
      ? { move: 'runCheck', check: thing.check, object: thing.object }
      : { move: 'runCheck', check: pick(t, CHECKS), ...aboutSome(t) };
  },
  keep: (t) => ({ move: 'keep', fact: maybe(t, 0.6, () => point(t, t.facts)), ...aboutSome(t) }),
  wait: (t) => {
    const busy = t.view.call !== undefined || t.calls.length > 0;
    const spans = busy
      ? (['PT5S', 'PT15S', 'PT30S'] as const)
      : (['PT20S', 'PT60S', 'PT2M', 'PT5M'] as const);
    return t.dice.chance(0.05)
      ? { move: 'wait', until: 'addressed' }
      : { move: 'wait', for: t.dice.one(spans) ?? 'PT30S' };
  },
  endShift: () => ({ move: 'endShift' }),
  askExpert: () => ({ move: 'askExpert' }),
};

/** Pages and queries seen on the screens. */
const pagesOf = (t: Things): string[] => t.view.screens.flatMap(({ list }) => list.map(({ id }) => id));

const passingOn: Partial<Record<MoveName, Arguments>> = {
  sendHandover: (t) => ({
    move: 'sendHandover',
    ...contractAndReceiver(t),
    channel: t.dice.chance(0.6) ? 'form' : pick(t, CHANNELS),
    text: note(t),
    attach: attach(t),
    ...aboutSome(t),
  }),
  sendMessage: (t) => ({
    move: 'sendMessage',
    to: t.dice.chance(0.25 * t.temper) ? point(t, t.cases) : unit(t),
    channel: t.dice.chance(0.7) ? 'note' : pick(t, CHANNELS),
    text: note(t),
    ...aboutSome(t),
  }),
  report: (t) => ({ move: 'report', to: reportTo(t), text: note(t), attach: attach(t), ...aboutSome(t) }),
  acknowledge: (t) => ({ move: 'acknowledge', what: handover(t) }),
  accept: (t) => ({ move: 'accept', handover: handover(t) }),
  returnHandover: (t) => ({
    move: 'returnHandover',
    handover: handover(t),
    facts: t.dice.some(t.facts, 2),
    text: note(t),
  }),
  readBack: (t) => ({ move: 'readBack', handover: handover(t), text: note(t) }),
  escalate: (t) => ({ move: 'escalate', to: unit(t), level: 1 + t.dice.below(3), text: note(t) }),
  raiseJeopardy: (t) => ({ move: 'raiseJeopardy', record: record(t), text: note(t), attach: attach(t) }),
  declareImpact: (t) => ({
    move: 'declareImpact',
    incident: point(t, t.cases),
    severity: t.dice.one(['P1', 'P2', 'P3', 'P4']) ?? 'P2',
    to: [t.dice.chance(0.5) ? 'contactCentre' : unit(t)],
    text: note(t),
    attach: attach(t),
  }),
  publish: (t) => ({
    move: 'publish',
    channel: t.dice.one(['banner', 'ivr', 'statusPage', 'pigeon']) ?? 'banner',
    text: note(t),
    ...aboutSome(t),
  }),
  conveneBridge: (t) => ({ move: 'conveneBridge', units: [unit(t), unit(t)], lead: unit(t) }),
  writeShiftNote: (t) => ({ move: 'writeShiftNote', text: note(t), attach: attach(t) }),
};

/** Reports go to whoever takes reports, now and then to anybody. */
function reportTo(t: Things): string {
  const takers: readonly string[] = HANDOVER_CONTRACTS.H10.to;
  return t.dice.chance(0.7) ? point(t, takers) : unit(t);
}

const recording: Partial<Record<MoveName, Arguments>> = {
  openRecord: (t) => ({
    move: 'openRecord',
    type: t.dice.chance(0.5) ? 'troubleTicket' : (t.dice.one(RECORD_TYPE_IDS) ?? 'troubleTicket'),
    fields: {},
    ...aboutSome(t),
  }),
  addNote: (t) => ({ move: 'addNote', record: record(t), text: note(t) }),
  setStatus: (t) => ({ move: 'setStatus', record: record(t), status: someStatus(t) }),
  setPriority: (t) => ({
    move: 'setPriority',
    record: record(t),
    priority: t.dice.one(['P1', 'P2', 'P3', 'P4'] as const) ?? 'P3',
  }),
  setCause: (t) => ({
    move: 'setCause',
    record: record(t),
    cause: pick(t, CAUSES),
    confidence: t.dice.one(['suspected', 'likely', 'confirmed'] as const) ?? 'suspected',
  }),
  linkTo: (t) => ({ move: 'linkTo', record: record(t), to: point(t, [...t.cases, ...t.records]) }),
  correctRecord: (t) => ({
    move: 'correctRecord',
    record: record(t),
    field: t.dice.one([...t.facts, 'priority', 'startedAt']) ?? 'priority',
    value: t.dice.one(t.view.knows.map(({ value }) => value)) ?? someTime(t),
  }),
  reassign: (t) => ({ move: 'reassign', record: record(t), to: unit(t) }),
  pauseClock: (t) => ({ move: 'pauseClock', record: record(t), reason: pick(t, PAUSE_REASONS) }),
  resumeClock: (t) => ({ move: 'resumeClock', record: record(t) }),
  closeRecord: (t) => ({ move: 'closeRecord', record: record(t), code: pick(t, CLOSURES) }),
  cancelRecord: (t) => ({ move: 'cancelRecord', record: record(t), code: pick(t, CANCELS) }),
  stopChange: (t) => ({
    move: 'stopChange',
    change: point(t, t.cases),
    how: t.dice.one(['postpone', 'stop', 'backOut'] as const) ?? 'stop',
    reason: 'risk',
  }),
  recallVisit: (t) => ({ move: 'recallVisit', visits: [record(t)] }),
  doWork: (t) => {
    const own =
      isUnitId(t.view.unit) && t.dice.chance(0.9) ? workOf(t.view.unit) : codesOf(WORK).filter(isWorkCode);
    return { move: 'doWork', work: t.dice.one(own) ?? 'none', ...aboutSome(t) };
  },
  logDecision: (t) => ({ move: 'logDecision', option: 'wait', text: note(t), ...aboutSome(t) }),
  sellItem: (t) => ({
    move: 'sellItem',
    item: t.dice.one(['router', 'extender']) ?? 'router',
    ...aboutSome(t),
  }),
};

function someStatus(t: Things): string {
  const type = t.dice.one(RECORD_TYPE_IDS);
  return (type && t.dice.one(RECORD_TYPES[type].statuses)) ?? 'inProgress';
}

const promising: Partial<Record<MoveName, Arguments>> = {
  promise: (t) => ({
    move: 'promise',
    what: t.dice.one(['callBack', 'visit', 'update', 'date', 'credit', 'other'] as const) ?? 'callBack',
    to: t.dice.chance(0.7) ? point(t, t.cases) : unit(t),
    due: someTime(t),
  }),
  bookSlot: (t) => ({ move: 'bookSlot', from: someTime(t), to: someTime(t), ...aboutSome(t) }),
  orderCredit: (t) => ({
    move: 'orderCredit',
    for: point(t, t.cases),
    rule: pick(t, CREDIT_RULES),
    amount: t.dice.below(50),
  }),
};

const ARGUMENTS: Partial<Record<MoveName, Arguments>> = {
  ...talking,
  ...looking,
  ...passingOn,
  ...recording,
  ...promising,
};

/** A move of this kind with drawn arguments; undefined for a kind that has none yet. */
export const moveOfKind = (kind: MoveName, things: Things): Move | undefined => ARGUMENTS[kind]?.(things);

/** Kinds that can be drawn, for the test that none is forgotten. */
export const DRAWN_KINDS: readonly string[] = Object.keys(ARGUMENTS);
