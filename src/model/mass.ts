/** Records in their hundreds: stated as what they have in common, made from the seed, none of them an event of the log. */
import * as z from 'zod';
import { instantSchema } from './instant-schema.ts';

const word = z.string().min(1);
const id = z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/, 'an id of letters and digits');
/** More than any night of an operator; keeps a slip of the hand from filling the memory. */
const MOST_ROWS = 20_000;
const rows = z.number().int().min(0).max(MOST_ROWS);

const columnSchema = z.strictObject({ id, label: word });

/** Rows that are alike: how many of them there are in the end, and what may stand in their columns. */
const kindSchema = z.strictObject({
  rows: rows.min(1),
  /** The incident that truly made them; absent: they have nothing to do with it. */
  incident: word.optional(),
  status: word,
  /** Unit that holds them. */
  owner: word.optional(),
  /** Column to what may stand there, each as likely as the others; {01-40} stands for a number from 01 to 40. */
  values: z.record(z.string(), z.array(z.string()).min(1)),
});

/** A record that the story has anyway and that stands among the others. */
const ownSchema = z.strictObject({
  /** One that is there from the start; absent: the one of this case. */
  record: word.optional(),
  journey: word.optional(),
  /** From when it stands in the list. */
  at: instantSchema,
  values: z.record(z.string(), z.string()).default({}),
});

export const massSchema = z.strictObject({
  id,
  /** Record type of all rows. */
  type: word,
  /** Screen on which they stand. */
  system: word,
  /** Units that see the whole list there; absent: whoever may open the system. */
  units: z.array(word).min(1).optional(),
  /** Numbers of the rows: prefix and first number. */
  ids: z.strictObject({ prefix: word, from: z.number().int().min(0) }),
  columns: z.array(columnSchema).min(1),
  /** How many rows there are by when, the story's own among them; between two times they come evenly. */
  grows: z.array(z.strictObject({ by: instantSchema, rows })).min(2),
  kinds: z.array(kindSchema).min(1),
  own: z.array(ownSchema).default([]),
});

export type Mass = z.infer<typeof massSchema>;
export type MassKind = Mass['kinds'][number];
export type MassOwn = Mass['own'][number];
