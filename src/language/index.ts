/** The door of the language room: words to meaning, facts to sentences. */
export { type FieldState, judgeFacts, sameValue } from './judge-facts.ts';
export { readWords } from './read-words.ts';
export type * from './reading.ts';
export { SPEECH_ACTS, UPDATE_PARTS } from './reading.ts';
export { sentenceForAct, sentenceForFacts, type WrittenFact } from './writing.ts';
