/**
 * A contest: a person's claim about what words of hers mean. Either they say something that Baton did not read in them, or
 * (`not`) they do not say what it read (desk.md 7, 12). Practise counts it at once, Assess once a trainer has accepted it.
 */
import * as z from 'zod';
import { SPEECH_ACT_IDS } from './speech-acts.ts';
import { SPEECH_MARK_IDS } from './speech-marks.ts';

/** More contests than anybody would read. */
const MOST_CONTESTS = 200;
const LONGEST_TEXT = 20_000;

const not = z.literal(true);

export const claimSchema = z.discriminatedUnion('kind', [
  /** The words say this fact, with this value. */
  z.strictObject({ kind: z.literal('fact'), fact: z.string(), value: z.string(), not: not.optional() }),
  z.strictObject({ kind: z.literal('act'), act: z.enum(SPEECH_ACT_IDS), not: not.optional() }),
  /** A cause named, blame before all: nobody asks to have named one. */
  z.strictObject({ kind: z.literal('cause'), cause: z.string(), not }),
  /** An insult, an all-clear, a third party she was sent to. */
  z.strictObject({ kind: z.literal('mark'), mark: z.enum(SPEECH_MARK_IDS), not }),
]);

/** How a struck promise was written before every reading could be struck. */
const formerClaimSchema = z.strictObject({ kind: z.literal('notPromise') });

const storedContestSchema = z.strictObject({
  id: z.string(),
  /** Whose words they are. */
  desk: z.string(),
  /** Virtual time of the words in ms. */
  t: z.number().int(),
  /** The words whole, as they were written. */
  text: z.string().max(LONGEST_TEXT),
  /** The part that it is about: [from, to) in the words. */
  from: z.number().int().min(0),
  to: z.number().int().min(0),
  /** Journey or incident they are about. */
  matter: z.string().optional(),
  claim: z.union([claimSchema, formerClaimSchema]),
  state: z.enum(['open', 'accepted', 'declined']),
  /** Why it was declined. */
  why: z.string().optional(),
  /** Written down for the trainer and not counted: the person saw what it would cost her, and asked first. */
  waits: z.literal(true).optional(),
});

export const contestsSchema = z.array(storedContestSchema).max(MOST_CONTESTS);

/** What a trainer accepted of the words of one scenario: read so from then on, wherever they stand. */
export const settledWordsSchema = z.strictObject({
  words: z.string().min(1).max(LONGEST_TEXT),
  /** Journey or incident they are about; any where it is absent. */
  about: z.string().optional(),
  claim: claimSchema,
});

export type Claim = z.infer<typeof claimSchema>;
export type SettledWords = z.infer<typeof settledWordsSchema>;
export type StoredContest = z.infer<typeof storedContestSchema>;
export type Contest = Omit<StoredContest, 'claim'> & { claim: Claim };

/** Practise believes the person until a trainer has said no; Assess believes the trainer. */
export const counts = ({ state, waits }: Contest, mode: string): boolean =>
  mode === 'assess' ? state === 'accepted' : state === 'accepted' || (state === 'open' && waits !== true);

/** Contests of a stored run, as they are written today. */
export const contestsOf = (stored: readonly StoredContest[] = []): Contest[] =>
  stored.map(({ claim, ...contest }) => ({
    ...contest,
    claim: claim.kind === 'notPromise' ? { kind: 'act', act: 'promise', not: true } : claim,
  }));
