/** Words of "I said it". */
import type { ContestRow } from '../../../exercise/debrief/index.ts';

export const contestText = {
  button: 'I said it',
  buttonFor: (what: string): string => `I said it: ${what}`,
  title: 'I said it',
  lead: 'Mark the words that say it, with the mouse or with Shift and the arrows. With nothing marked, all of them count.',
  words: 'Your words',
  marked: (words: string): string => `Marked: ${words}`,
  allMarked: 'Nothing marked: all of it.',
  what: 'What do they say?',
  placeholder: 'A fact, or what you did with the words',
  facts: 'fact',
  acts: 'I did',
  notPromise: 'That was no promise',
  noPromise: 'promise',
  empty: 'Nothing of that name. Everything Baton could read here is in the list.',
  take: 'Count it',
  leave: 'Leave',
  counted: 'Counted. It shows as contested until a trainer has looked at it.',
  waits:
    'Written down for the trainer. It is not counted now: read so, the others would have done something that ends worse for you.',
  waitsAssess: 'Written down. Assess counts it when a trainer has accepted it.',
  withdrawn: 'Taken back.',
  withdraw: 'Take it back',
  tabLead:
    'Everything you said and wrote, with what Baton read in it. Where it read wrongly, say so: practice counts it at once.',
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

/** What a claim says, in words: "since 07:50", "Apologise". */
export function claimWords({ claim, label, shown }: ContestRow, actName: (act: string) => string): string {
  if (claim.kind === 'fact') return `${label}: ${shown}`;
  return claim.kind === 'act' ? actName(claim.act) : contestText.notPromise;
}
