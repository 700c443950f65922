/**
 * "I said it": a person's claim that words of hers meant something Baton did not read in them, or that they were no
 * promise (desk.md 7, 12). Practise counts it at once, Assess once a trainer has accepted it.
 */
import * as z from 'zod';
import { SPEECH_ACT_IDS } from './speech-acts.ts';

/** More contests than anybody would read. */
const MOST_CONTESTS = 200;
const LONGEST_TEXT = 20_000;

export const claimSchema = z.discriminatedUnion('kind', [
  /** The words say this fact, with this value. */
  z.strictObject({ kind: z.literal('fact'), fact: z.string(), value: z.string() }),
  z.strictObject({ kind: z.literal('act'), act: z.enum(SPEECH_ACT_IDS) }),
  z.strictObject({ kind: z.literal('notPromise') }),
]);

export const contestSchema = z.strictObject({
  id: z.string(),
  /** Whose words they are. */
  desk: z.string(),
  /** Virtual time of the words in ms. */
  t: z.number().int(),
  /** The words whole, as they were written. */
  text: z.string().max(LONGEST_TEXT),
  /** The part that says it: [from, to) in the words. */
  from: z.number().int().min(0),
  to: z.number().int().min(0),
  /** Journey or incident they are about. */
  matter: z.string().optional(),
  claim: claimSchema,
  state: z.enum(['open', 'accepted', 'declined']),
  /** Why it was declined. */
  why: z.string().optional(),
  /** Written down for the trainer and not counted: read so, the others would have done something that helps nobody. */
  waits: z.literal(true).optional(),
});

export const contestsSchema = z.array(contestSchema).max(MOST_CONTESTS);

export type Claim = z.infer<typeof claimSchema>;
export type Contest = z.infer<typeof contestSchema>;

/** Practise believes the person until a trainer has said no; Assess believes the trainer. */
export const counts = ({ state, waits }: Contest, mode: string): boolean =>
  mode === 'assess' ? state === 'accepted' : state === 'accepted' || (state === 'open' && waits !== true);
