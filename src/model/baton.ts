/** A run that is passed from one person to the next: whose turn each desk was, and the short form it travels in. */
import * as z from 'zod';
import { contestsSchema } from './contest.ts';
import { customerDeedSchema } from './customer-deed.ts';
import type { Session } from './session.ts';

/** Longest name that a person can give her turn. */
export const LONGEST_NAME = 40;
/** So many people pass one run on. */
export const MOST_TURNS = 20;

/** What one person played before she passed the baton. */
export const batonTurnSchema = z.strictObject({
  /** The name she chose; empty where she chose none. */
  name: z.string().max(LONGEST_NAME),
  /** Her run, by which her browser knows her turn again. */
  run: z.string().max(LONGEST_NAME),
  desks: z.array(z.string()).min(1).max(MOST_TURNS),
  /** Virtual time at which she let go of it. */
  until: z.number().int(),
});

export type BatonTurn = z.infer<typeof batonTurnSchema>;

export interface Baton {
  session: Session;
  /** Turns so far in order; the last one is that of whoever passes it. */
  turns: BatonTurn[];
}

const time = z.number().int();
const place = z.number().int().min(0);

/** Time since the one before, desk by its place among the desks, and what was put in: a move, a hint's level, how sure, a deed. */
const packedInputSchema = z.union([
  z.tuple([time, place, z.string(), z.record(z.string(), z.unknown())]),
  z.tuple([time, place, z.number().int().min(1).max(3)]),
  z.tuple([time, place, z.boolean()]),
  z.tuple([time, place, customerDeedSchema]),
]);

/** Nothing is 0. */
const orNothing = <S extends z.ZodType>(schema: S) => z.union([schema, z.literal(0)]);

export const packedBatonSchema = z.tuple([
  /** Format of the session. */
  z.number().int(),
  z.string(),
  /** Hashes of scenario and chains, version of the engine. */
  z.tuple([z.string(), z.string(), z.string()]),
  z.number().int(),
  /** Every desk that is named. */
  z.array(z.string()),
  /** Seats by their place among the desks. */
  z.array(place),
  z.number().int(),
  z.array(packedInputSchema),
  /** Recorded desks: desk, rung, inputs, contests. */
  orNothing(
    z.array(z.tuple([place, z.number().int(), z.array(packedInputSchema), orNothing(contestsSchema)])),
  ),
  orNothing(contestsSchema),
  time,
  orNothing(z.string()),
  z
    .array(z.tuple([z.string(), z.string(), z.array(place), time]))
    .min(1)
    .max(MOST_TURNS),
]);

export type PackedBaton = z.infer<typeof packedBatonSchema>;
export type PackedInput = z.infer<typeof packedInputSchema>;
