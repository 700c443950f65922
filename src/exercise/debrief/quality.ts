/** How good one set of words was, fact by fact: whole, with gaps, or with something wrong in it. */
import { contractOf, isContractId } from '../../model/contracts.ts';
import type { LogEvent } from '../../model/event-columns.ts';

export type Quality = 'whole' | 'gaps' | 'wrong' | 'plain';

export interface FactTally {
  quality: Quality;
  /** Required facts that exist in truth. */
  wanted: number;
  right: number;
  wrong: number;
  missing: readonly string[];
}

/** Facts a contract requires; none for free words. */
export const requiredOf = (contract: string | undefined): readonly string[] =>
  contract !== undefined && isContractId(contract) ? contractOf(contract).required : [];

/** A contract in plain words: "Report of a cluster". */
export const contractWords = (contract: string): string =>
  isContractId(contract) ? contractOf(contract).label : contract;

export const isRight = (how: string | undefined): boolean => how === 'present' || how === 'attached';
/** Words that leave a cause open: they claim nothing, so the truth found later does not make them wrong. */
const HEDGES: readonly string[] = ['suspected', 'likely'];

/** The value was not so when it was said. */
export const isNotSo = (fact: string, how: string | undefined, value: string | undefined): boolean =>
  (how === 'wrong' || how === 'stale') &&
  !(fact === 'causeConfidence' && value !== undefined && HEDGES.includes(value));

/** Times a desk chooses itself are no statements about the world. */
export const OWN_TIMES: readonly string[] = ['nextUpdateAt', 'answerNeededBy'];

/** The facts in these words that were not so when they were said. */
export const notSoIn = ({ fields = {}, says }: Pick<LogEvent, 'fields' | 'says'>): string[] =>
  Object.entries(fields).flatMap(([fact, how]) =>
    isNotSo(fact, how, says?.[fact]) && !OWN_TIMES.includes(fact) ? [fact] : [],
  );

/** Counts the facts of one event against its contract. */
export function factTally(event: Pick<LogEvent, 'fields' | 'says'>, contract: string | undefined): FactTally {
  const fields = event.fields ?? {};
  const wanted = requiredOf(contract).filter((fact) => fields[fact] !== undefined);
  const right = wanted.filter((fact) => isRight(fields[fact])).length;
  const missing = wanted.filter((fact) => fields[fact] === 'missing');
  const wrong = Object.entries(fields).filter(([fact, how]) => isNotSo(fact, how, event.says?.[fact])).length;
  const quality = wrong > 0 ? 'wrong' : missing.length > 0 ? 'gaps' : wanted.length > 0 ? 'whole' : 'plain';
  return { quality, wanted: wanted.length, right, wrong, missing };
}
