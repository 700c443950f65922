/** The words a chain may use, handed to the lint as plain sets so that it needs no table of the model. */

export interface LintVocabulary {
  facts: ReadonlySet<string>;
  /** Facts that stand in some system and can be looked up there. */
  lookUps: ReadonlySet<string>;
  units: ReadonlySet<string>;
  systems: ReadonlySet<string>;
  /** Contract id to the facts it asks for, required and optional. */
  contracts: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Senders of the grammar that are no units (protocols P1). */
export const SENDER_ROLES: ReadonlySet<string> = new Set([
  'world',
  'customer',
  'timer',
  'tell',
  'master',
  'journey',
  'receiver',
  'holder',
  'sender',
  'unit',
]);

/** Senders behind which no person stands: they act again and again without anybody deciding it. */
export const IMPERSONAL_SENDERS: ReadonlySet<string> = new Set([
  'world',
  'timer',
  'tell',
  'master',
  'journey',
]);
