/**
 * Moves: everything a desk can do, the same shape for a person, a script and a policy (vocabulary 3.3).
 * Words stay words here; what they mean is read by the exercise authority.
 */
import * as z from 'zod';
import { durationSchema } from './expectation.ts';
import { SPEECH_ACT_IDS } from './speech-acts.ts';

const words = z.string().max(4000);
const ref = z.string().min(1);
const refs = z.array(ref);

/** A line put together by parts: acts with facts of this desk attached, made into a plain sentence. */
export const partSchema = z.strictObject({ act: z.enum(SPEECH_ACT_IDS), facts: refs.default([]) });

/** `about` is the case a move belongs to: a talk, handover, record or journey the desk has in hand. */
const about = { about: ref.optional() };
const attach = { attach: refs.optional() };

const shape = <M extends string, S extends z.ZodRawShape>(move: M, args: S) =>
  z.strictObject({ move: z.literal(move), ...args, ...about });

export const moveSchema = z.discriminatedUnion('move', [
  shape('answerCall', { call: ref }),
  shape('placeCall', { to: ref, number: z.string().optional() }),
  shape('say', { text: words.optional(), parts: z.array(partSchema).optional() }),
  shape('hold', { on: z.boolean().default(true), text: words.optional() }),
  shape('addToCall', { unit: ref }),
  shape('endCall', {
    outcome: z.enum(['resolved', 'informed', 'callbackOwed', 'abandoned']).default('informed'),
  }),
  shape('transferWarm', { unit: ref, text: words, ...attach }),
  shape('transferCold', { unit: ref }),
  shape('lookUp', { system: ref, query: z.string().optional() }),
  shape('runCheck', { check: ref, object: ref.optional() }),
  shape('keep', { fact: ref.optional(), line: z.number().int().optional() }),
  shape('sendHandover', {
    contract: ref,
    to: ref,
    channel: z.string().default('form'),
    text: words.default(''),
    ...attach,
    record: ref.optional(),
  }),
  shape('sendMessage', {
    to: ref,
    channel: z.string().default('note'),
    text: words,
    messageId: ref.optional(),
    ...attach,
  }),
  shape('report', { to: ref, text: words, ...attach }),
  shape('acknowledge', { what: ref }),
  shape('accept', { handover: ref }),
  shape('returnHandover', { handover: ref, facts: refs.default([]), text: words.default('') }),
  shape('readBack', { handover: ref, text: words }),
  shape('escalate', { to: ref, level: z.number().int().min(1).max(3).default(1), text: words }),
  shape('raiseJeopardy', { record: ref, text: words, ...attach }),
  shape('declareImpact', {
    incident: ref,
    severity: z.string().default('P2'),
    to: refs,
    text: words,
    ...attach,
  }),
  shape('publish', { channel: z.string(), text: words }),
  shape('conveneBridge', { units: refs, lead: ref }),
  shape('stopChange', { change: ref, how: z.enum(['postpone', 'stop', 'backOut']), reason: z.string() }),
  shape('recallVisit', { visits: refs }),
  shape('openRecord', {
    type: ref,
    fields: z.record(z.string(), z.string()).default({}),
    startedAt: z.string().optional(),
    linkedTo: refs.optional(),
  }),
  shape('addNote', { record: ref, text: words, ...attach }),
  shape('setStatus', { record: ref, status: z.string(), reason: z.string().optional() }),
  shape('setPriority', {
    record: ref,
    priority: z.enum(['P1', 'P2', 'P3', 'P4']),
    reason: z.string().optional(),
  }),
  shape('setCause', {
    record: ref,
    cause: z.string(),
    confidence: z.enum(['suspected', 'likely', 'confirmed']).default('suspected'),
    evidence: ref.optional(),
  }),
  shape('linkTo', { record: ref, to: ref }),
  shape('correctRecord', { record: ref, field: z.string(), value: z.string(), system: ref.optional() }),
  shape('reassign', { record: ref, to: ref }),
  shape('pauseClock', {
    record: ref,
    reason: z.string(),
    evidence: ref.optional(),
    review: z.string().optional(),
  }),
  shape('resumeClock', { record: ref }),
  shape('closeRecord', { record: ref, code: z.string(), text: words.optional() }),
  shape('cancelRecord', { record: ref, code: z.string() }),
  shape('doWork', { work: ref, object: ref.optional() }),
  shape('writeShiftNote', { text: words, items: refs.optional(), ...attach }),
  shape('logDecision', { option: z.string(), text: words.default('') }),
  shape('sellItem', { item: z.string() }),
  shape('promise', {
    what: z.enum(['callBack', 'visit', 'update', 'date', 'credit', 'other']),
    to: ref,
    due: z.string(),
    from: z.string().optional(),
    replaces: ref.optional(),
  }),
  shape('bookSlot', {
    record: ref.optional(),
    from: z.string(),
    to: z.string(),
    skill: z.string().optional(),
    ...attach,
    replaces: ref.optional(),
  }),
  shape('orderCredit', {
    for: ref,
    rule: z.string(),
    amount: z.number().nonnegative(),
    billDate: z.string().optional(),
  }),
  /** `for` a span, or until somebody addresses this desk (five minutes at most, half an hour in a story of days, or up to the next card). */
  shape('wait', { for: durationSchema.optional(), until: z.enum(['addressed']).optional() }),
  shape('endShift', {}),
  shape('askExpert', {}),
  shape('keyIn', { digits: z.string() }),
  shape('respond', { to: ref, accept: z.boolean(), text: words.optional() }),
]);

export type Move = z.infer<typeof moveSchema>;
export type MoveName = Move['move'];
export type MoveOf<N extends MoveName> = Extract<Move, { move: N }>;

/** The argument a bare string stands for when a move is written short ("say: Hello"). */
export const MAIN_ARGUMENT: Partial<Record<MoveName, string>> = {
  answerCall: 'call',
  say: 'text',
  lookUp: 'system',
  runCheck: 'check',
  keep: 'fact',
  wait: 'for',
  accept: 'handover',
  acknowledge: 'what',
  endCall: 'outcome',
  hold: 'text',
  addToCall: 'unit',
  transferCold: 'unit',
  placeCall: 'to',
  doWork: 'work',
  sellItem: 'item',
  resumeClock: 'record',
};
