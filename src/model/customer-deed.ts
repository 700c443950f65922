/** What a person in the customer's seat can do: her telephone, her words, and letting time go by. */
import * as z from 'zod';

export const customerDeedSchema = z.discriminatedUnion('deed', [
  /** Rings the company; the digits typed at its menu, if any. */
  z.strictObject({ deed: z.literal('ring'), digits: z.string().max(40).optional() }),
  z.strictObject({ deed: z.literal('say'), text: z.string().max(4000) }),
  z.strictObject({ deed: z.literal('hangUp') }),
  /** Picks up her own telephone. */
  z.strictObject({ deed: z.literal('answer') }),
  /** Listens, holds the line, or does her own things until something reaches her. */
  z.strictObject({ deed: z.literal('wait') }),
  /** Has had enough: whatever comes now reaches nobody. */
  z.strictObject({ deed: z.literal('leave') }),
]);

export type CustomerDeed = z.infer<typeof customerDeedSchema>;
