/** A session: what a person did, with the hashes that make it replayable; everything else is recomputed. */
import * as z from 'zod';
import { contestsSchema } from './contest.ts';
import { customerDeedSchema } from './customer-deed.ts';
import { moveSchema } from './move.ts';
import { SESSION_FORMAT } from './session-format.ts';

export const inputSchema = z.discriminatedUnion('input', [
  z.strictObject({ input: z.literal('move'), t: z.number().int(), desk: z.string(), move: moveSchema }),
  z.strictObject({
    input: z.literal('hint'),
    t: z.number().int(),
    desk: z.string(),
    level: z.number().int().min(1).max(3),
  }),
  z.strictObject({
    input: z.literal('confidence'),
    t: z.number().int(),
    desk: z.string(),
    sure: z.boolean(),
  }),
  z.strictObject({
    input: z.literal('customer'),
    t: z.number().int(),
    desk: z.literal('customer'),
    deed: customerDeedSchema,
  }),
]);

/** A desk played in an earlier run of the same seed, with everything that was put in there. */
const recordedSchema = z.strictObject({
  desk: z.string(),
  rung: z.number().int().min(1).max(3),
  inputs: z.array(inputSchema),
  /** What was contested of its words; absent where nothing was, and in sessions of before. */
  contests: contestsSchema.optional(),
});

export const sessionSchema = z.strictObject({
  format: z.literal(SESSION_FORMAT),
  scenario: z.string(),
  scenarioHash: z.string(),
  chainHash: z.string(),
  engineVersion: z.string(),
  seed: z.number().int(),
  seats: z.array(z.string()).min(1),
  /** The journey whose customer is a person; the desks are then played by what was written or recorded. */
  customer: z.string().optional(),
  mode: z.enum(['practise', 'assess', 'watch']),
  rung: z.number().int().min(1).max(3),
  inputs: z.array(inputSchema),
  /** Desks beside the seats that say again what a person wrote and said there before. */
  recorded: z.array(recordedSchema).optional(),
  /** What the person says her words mean or do not, and whether a trainer agreed. */
  contests: contestsSchema.optional(),
  /** Virtual time the run had reached. */
  reachedAt: z.number().int(),
  /** Hash of the log at that time. */
  logHash: z.string().optional(),
});

export type SessionInput = z.infer<typeof inputSchema>;
export type RecordedDesk = z.infer<typeof recordedSchema>;
export type Session = z.infer<typeof sessionSchema>;
