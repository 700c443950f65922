/** What the schemas of the model complain about. */
import type { scenarioSchema } from '../../model/scenario.ts';

type Parsed = ReturnType<typeof scenarioSchema.safeParse>;

/** One complaint of a schema, with its way from the root. */
export type Issue = NonNullable<Parsed['error']>['issues'][number];
