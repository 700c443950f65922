/** Shape of an event pattern, apart from its matching: who only matches needs no schema library. */
import * as z from 'zod';

const oneOrMany = z.union([z.string(), z.array(z.string()).min(1)]);

export const patternSchema = z.strictObject({
  kind: oneOrMany,
  journey: oneOrMany.optional(),
  by: oneOrMany.optional(),
  desk: oneOrMany.optional(),
  to: oneOrMany.optional(),
  toDesk: oneOrMany.optional(),
  origin: oneOrMany.optional(),
  handover: oneOrMany.optional(),
  message: oneOrMany.optional(),
  channel: oneOrMany.optional(),
  system: oneOrMany.optional(),
  object: oneOrMany.optional(),
  objectId: oneOrMany.optional(),
  related: oneOrMany.optional(),
  area: oneOrMany.optional(),
  incident: oneOrMany.optional(),
  field: oneOrMany.optional(),
  fromState: oneOrMany.optional(),
  toState: oneOrMany.optional(),
  code: oneOrMany.optional(),
  work: oneOrMany.optional(),
  check: oneOrMany.optional(),
  stance: oneOrMany.optional(),
  fact: oneOrMany.optional(),
  clock: oneOrMany.optional(),
  source: oneOrMany.optional(),
  /** One of the acts is in the line. */
  act: oneOrMany.optional(),
  mark: oneOrMany.optional(),
  /** Cause code, or the halves customerSide and providerSide. */
  cause: oneOrMany.optional(),
  evidence: z.enum(['none', 'any']).optional(),
  facts: z.record(z.string(), z.enum(['present', 'absent', 'wrong'])).optional(),
  says: z.record(z.string(), z.string()).optional(),
  /** All fields of a read-back are present. */
  match: z.boolean().optional(),
  minLevel: z.number().int().optional(),
  minAmount: z.number().optional(),
  maxAmount: z.number().optional(),
  parts: z.array(z.string()).optional(),
  vague: z.union([z.literal('none'), z.array(z.string())]).optional(),
  /** For handovers: facts given in later messages of the same handover do not count. */
  first: z.literal(true).optional(),
});
