/** Words of a contest: "I said it" and "I did not say that". */
import type { Claim } from '../../../model/contest.ts';
import { ACT_LIST } from './acts.ts';

const list = (words: readonly string[]): string => words.join(' · ');

export const contestText = {
  /** Baton did not read what was said. */
  said: {
    button: 'I said it',
    buttonFor: (what: string): string => `I said it: ${what}`,
    title: 'I said it',
    lead: 'Mark the words that say it, with the mouse or with Shift and the arrows. With nothing marked, all of them count.',
    what: 'What do they say?',
    placeholder: 'A fact, or what you did with the words',
    empty: 'Nothing of that name. Everything Baton could read here is in the list.',
  },
  /** Baton read what was not said. */
  notSaid: {
    button: 'I did not say that',
    buttonFor: (what: string): string => `I did not say that: ${what}`,
    title: 'I did not say that',
    lead: 'Choose what Baton read and you did not say. Your words stay; only this reading of them goes.',
    what: 'What did you not say?',
    placeholder: 'A fact, an act, a promise, blame',
    empty: 'Nothing of that name was read in these words.',
  },
  words: 'Your words',
  marked: (words: string): string => `Marked: ${words}`,
  allMarked: 'Nothing marked: all of it.',
  groups: { fact: 'fact', act: 'I did', cause: 'cause', mark: 'tone' },
  marks: {
    referAway: 'Sent elsewhere',
    allClear: 'Said it is over',
    insult: 'Insulted',
  },
  cause: 'Named as the cause',
  take: 'Count it',
  leave: 'Leave',
  /** Before it is kept. */
  worse: {
    title: 'Read so, it would also count against you',
    lead: 'Your words would mean this as well, so the run would have gone otherwise.',
    adds: 'This would add',
    takes: 'This would go',
    count: 'Count it all the same',
    wait: 'Only for the trainer',
  },
  counted: (takes: readonly string[]): string =>
    `Counted. It shows as contested until a trainer has looked at it.${takes.length > 0 ? ` Gone: ${list(takes)}.` : ''}`,
  waits: 'Written down for the trainer. It is not counted now.',
  waitsAssess: 'Written down. Assess counts it when a trainer has accepted it.',
  isNot: 'is not',
  withdrawn: 'Taken back.',
  withdraw: 'Take it back',
  tabLead:
    'Everything you said and wrote, with what Baton read in it. Where it read too little or too much, say so: practice counts it at once.',
  none: 'Nothing was said or written at this desk.',
  read: 'read as',
  nothingRead: 'nothing',
  states: {
    counted: 'contested, counted',
    waits: 'contested, waits for the trainer',
    accepted: 'accepted',
    declined: 'declined',
  },
  contested: 'contested',
} as const;

/** What a claim is about, in words: "since: 07:50", "Apologise", "Named as the cause: router". */
export function claimWords({ claim, label, shown }: { claim: Claim; label: string; shown: string }): string {
  const more = shown === '' ? '' : `: ${shown}`;
  switch (claim.kind) {
    case 'fact':
      return `${label}${more}`;
    case 'act':
      return `${ACT_LIST.find(({ id }) => id === claim.act)?.name ?? claim.act}${more}`;
    case 'cause':
      return `${contestText.cause}${more}`;
    case 'mark':
      return contestText.marks[claim.mark];
  }
}
