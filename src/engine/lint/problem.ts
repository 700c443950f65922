/** What a lint rule says: where, what is wrong and what to do about it. */
import type { ChainDefinition } from '../../model/chain-definition.ts';
import type { LintVocabulary } from './vocabulary.ts';

export interface ChainProblem {
  code: string;
  severity: 'error' | 'warning';
  /** Region, state and row, as far as they are known: "main / diagnosing / H6.accepted". */
  where: string;
  message: string;
  fix: string;
}

/** One rule: pure, looks at the whole definition, knows the words of the model only as it is handed them. */
export type ChainRule = (def: ChainDefinition, vocabulary?: LintVocabulary) => ChainProblem[];
