/** Words that are not each other (vocabulary 3.4). */

export interface WordsApart {
  /** Each is not the next. */
  words: readonly string[];
  text: string;
  /** Set where TM Forum defines the words. */
  grade?: 'T';
}

export const WORDS_APART = [
  {
    words: ['restored', 'repaired', 'closed'],
    text: 'Restored is not repaired, and repaired is not closed.',
  },
  { words: ['acknowledged', 'handled'], text: 'An acknowledged alarm is not a handled one.' },
  {
    words: ['completed', 'active and usable'],
    text: 'A completed order is not an active and usable service.',
  },
  { words: ['resolved', 'accepted'], text: 'Resolved is not accepted.' },
  { words: ['sent', 'delivered', 'read'], text: 'Sent is not delivered, and delivered is not read.' },
  {
    words: ['told the portal', 'told the customer'],
    text: 'Telling the portal is not telling the customer.',
  },
  {
    words: ['paused', 'waiting for the customer'],
    text: 'A paused clock does not mean that the customer is waited for.',
  },
  { words: ['held', 'pending'], text: 'Held is blocked; pending waits for information owed.', grade: 'T' },
  { words: ['technician completed', 'fixed'], text: 'A completed job is not a fixed service.' },
] as const satisfies readonly WordsApart[];
