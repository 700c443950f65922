/** What checks find and what systems refuse in a story: told as data, so that a test tells the desk something true. */
import * as z from 'zod';
import { durationSchema } from './expectation.ts';
import { patternSchema } from './pattern-schema.ts';

const word = z.string().min(1);
const oneOrMany = z.union([word, z.array(word).min(1)]);

/** Only when all of these were ever seen / none of these was ever seen. */
const circumstances = {
  given: z.array(patternSchema).optional(),
  notGiven: z.array(patternSchema).optional(),
};

/** What a check of an object finds; the first that fits speaks. */
export const checkFindingSchema = z.strictObject({
  check: word,
  /** Which one of several ("runbook4"); absent: whatever is checked. */
  object: word.optional(),
  /** How people call it: "runbook 4, drain the order queue". */
  label: word.optional(),
  /** Journey or incident that it is about. */
  of: word,
  /** Only at these desks. */
  desk: oneOrMany.optional(),
  result: word.default('pass'),
  /** What stands on the screen afterwards. */
  text: word,
  /** Facts it brings to light, with the value that is true at that moment. */
  tells: z.array(word).default([]),
  /** Facts it shows otherwise (a test with the wrong login). */
  shows: z.record(z.string(), z.string()).default({}),
  /** Chain event of the world that it brings about, or nothing; absent: what this check usually brings. */
  brings: word.optional(),
  /** Desk time in this story, where it is more than the usual price of the check. */
  takes: durationSchema.optional(),
  ...circumstances,
});

/** What a system refuses a desk although its unit may: a role it was not given, a step that does not work. */
export const refusalSchema = z.strictObject({
  desk: oneOrMany,
  /** A piece of work, or looking into a system; one of the two. */
  work: oneOrMany.optional(),
  system: oneOrMany.optional(),
  reason: z.enum(['noRole', 'closed']).default('noRole'),
  ...circumstances,
});

/** A page of words found in a system: help pages, scripts, parts of a pack. */
export const pageSchema = z.strictObject({
  id: word,
  title: z.string(),
  text: z.string(),
  /** Where it is found. */
  system: word.default('kb'),
  /** Facts a reader of the page learns for the case in hand. */
  tells: z.record(z.string(), z.string()).default({}),
  /** The same for cases that it names itself, whatever is in hand: journey or incident to facts. */
  tellsOf: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  /** Desk time of reading it, where it is more than a look. */
  takes: durationSchema.optional(),
});

export type CheckFinding = z.infer<typeof checkFindingSchema>;
export type Refusal = z.infer<typeof refusalSchema>;
