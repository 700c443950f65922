/** The door of the language room: words to meaning, facts to sentences. */
export { type FieldState, judgeFacts, sameValue } from './judge-facts.ts';

import { readWords } from './read-words.ts';
import type { Reader } from './reading.ts';
import { sentenceForAct } from './writing.ts';

export { readWords } from './read-words.ts';
export type * from './reading.ts';
export { SPEECH_ACTS, UPDATE_PARTS } from './reading.ts';
export { sentenceForAct, sentenceForFacts, type WrittenFact } from './writing.ts';

/** English, as handed to a run. */
export const englishReader: Reader = { readWords, sentenceForAct };
