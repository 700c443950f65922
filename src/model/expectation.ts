/** Expectations: what a seat is judged by, in the closed grammar of scoring.md 11.3. */
import * as z from 'zod';
import { DIMENSIONS } from './dimensions.ts';
import { patternSchema } from './pattern-schema.ts';

export const durationSchema = z
  .string()
  .regex(/^P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/, 'a duration like PT6M, PT90S or P1D');

export const expectationSchema = z
  .strictObject({
    id: z.string().min(1),
    /** Unit of the seat it is for. */
    seat: z.string(),
    dimension: z.enum(DIMENSIONS),
    weight: z.number().positive(),
    gate: z.literal(true).optional(),
    on: patternSchema.optional(),
    expect: patternSchema.optional(),
    never: patternSchema.optional(),
    within: durationSchema.optional(),
    until: patternSchema.optional(),
    same: z.array(z.string()).optional(),
    ifNotTriggered: z.enum(['fail', 'skip']).optional(),
    /** One sentence for the debrief: what was wanted, in plain words. */
    says: z.string().optional(),
  })
  .refine((e) => (e.expect === undefined) !== (e.never === undefined), 'exactly one of expect and never');

export type { Dimension } from './dimensions.ts';
export type Expectation = z.infer<typeof expectationSchema>;
