/** What each piece of a file has to be: it comes from outside, whoever wrote it. */
import * as z from 'zod';
import { batonTurnSchema, MOST_TURNS } from '../../model/baton.ts';
import { sessionSchema } from '../../model/session.ts';
import { CARD_ANSWERS, EVIDENCE_GRADES, FAILURE_CODES } from '../../readiness/index.ts';

const LONGEST = { id: 60, evidenceId: 240, word: 80, text: 2000 } as const;
const MOST_FACTS = 200;

/** Ids stand in addresses. */
const id = z
  .string()
  .max(LONGEST.id)
  .regex(/^[\w-]+$/);
const word = z.string().min(1).max(LONGEST.word);
const text = z.string().max(LONGEST.text);
const count = z.number().int().min(0);

/** Wall times: whole ms, and none from a clock that is days ahead, which would be newer than everything for ever. */
const wallUntil = (latest: number) => count.max(latest, { error: 'a date that is still to come' });

const verdict = z.strictObject({
  passed: z.boolean(),
  sentence: text,
  rung: z.number().int().min(1).max(3).optional(),
  severe: count.optional(),
  hints: count.optional(),
  rescues: count.optional(),
  gave: z.strictObject({ desk: word, words: count }).optional(),
});

const assess = z.strictObject({
  reading: z.number().min(1).max(4),
  steppedAway: z.number().min(0).optional(),
  coveredUntil: z.number().min(0).optional(),
  absences: z.strictObject({ times: count, away: z.number().min(0), charged: z.number().min(0) }).optional(),
});

const passed = z.strictObject({
  link: text,
  turns: z.array(batonTurnSchema).max(MOST_TURNS),
  mine: z.array(word).max(MOST_TURNS),
  back: z.literal(true).optional(),
});

export const metaSchema = (latest: number) =>
  z.strictObject({
    id,
    scenario: word,
    title: text,
    desk: word,
    startedAt: wallUntil(latest),
    changedAt: wallUntil(latest),
    finishedAt: wallUntil(latest).optional(),
    verdict: verdict.optional(),
    first: z.boolean().optional(),
    customer: z
      .strictObject({
        name: word,
        by: word,
        answers: z.record(word, z.union([text, z.number()])).optional(),
      })
      .optional(),
    assess: assess.optional(),
    branchOf: z.strictObject({ run: id, at: z.number() }).optional(),
    baton: passed.optional(),
    after: id.optional(),
    reachedAt: z.number().optional(),
  });

export const runSchema = (latest: number) =>
  z
    .strictObject({ meta: metaSchema(latest), session: sessionSchema })
    .refine(({ meta, session }) => meta.scenario === session.scenario, {
      path: ['session', 'scenario'],
      error: 'another scenario than that of the run',
    });

const item = {
  side: z.enum(['send', 'receive']),
  from: word,
  to: word,
  contract: word,
};

export const evidenceSchema = (latest: number) =>
  z.strictObject({
    id: z.string().min(1).max(LONGEST.evidenceId),
    at: wallUntil(latest),
    by: z.strictObject({
      kind: z.enum(['run', 'drill']),
      id: z.string().min(1).max(LONGEST.evidenceId),
      scenario: word,
    }),
    ...item,
    code: z.enum(FAILURE_CODES),
    grade: z.enum(EVIDENCE_GRADES),
    facts: z.array(word).max(MOST_FACTS),
  });

export const cardSchema = (latest: number) =>
  z.strictObject({
    id,
    at: wallUntil(latest),
    lines: z.array(z.strictObject({ ...item, fact: word, times: count, severe: count })).max(3),
    askedAt: wallUntil(latest).optional(),
    answer: z.enum(CARD_ANSWERS).optional(),
    answeredAt: wallUntil(latest).optional(),
  });

const noted = (latest: number) => ({ id: z.string().min(1).max(LONGEST.evidenceId), at: wallUntil(latest) });

export const noteSchema = (latest: number) =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('felt'), ...noted(latest), card: word, sure: z.boolean() }),
    z.strictObject({
      kind: z.literal('contact'),
      ...noted(latest),
      line: z.string().max(LONGEST.evidenceId),
      address: text,
      triedAt: wallUntil(latest).optional(),
      answeredAt: wallUntil(latest).optional(),
      gaveUpAt: wallUntil(latest).optional(),
      unused: z.boolean().optional(),
    }),
    z.strictObject({
      kind: z.literal('criterion'),
      ...noted(latest),
      criterion: word,
      met: z.boolean(),
      by: text,
      words: text,
    }),
    z.strictObject({ kind: z.literal('waiver'), ...noted(latest), criterion: word, by: text, reason: text }),
  ]);

export const accountSchema = word;
