/** Situations of those who work on the new system all day (readiness.md 10.2). */
import type { SituationCard } from './card.ts';

export const OSS_USER_GROUPS: readonly SituationCard[] = [
  {
    id: 'user-where-is-it',
    words:
      'The third call about one order: sales says Friday, the order desk says Monday. Do you find out which holds, and hand it on so that he need not ring a fourth time?',
    needs: [{ contract: 'H1', scenarios: ['o4', 'o1', 'o3', 'o6'] }],
    play: 'o4',
  },
  {
    id: 'user-first-bill',
    words:
      'A man pays for eleven days without a line. The proof lies in a file that billing does not open. Does billing get it from you?',
    needs: [{ contract: 'H13', side: 'send' }],
    play: 'o6',
  },
  {
    id: 'user-fell-out',
    words:
      'First day of the new system: a handful of orders did not go by themselves. Do you hand on the live date with its proof, so that nobody is billed for nothing?',
    needs: [{ contract: 'H13', scenarios: ['o8', 'o7'] }],
    play: 'o8',
  },
  {
    id: 'user-ask-planning',
    words:
      'Can it be built at all? Does your question to planning carry the date by which the answer is needed, and what the customer was told?',
    needs: [{ contract: 'H2', side: 'send' }],
    play: 'o1',
  },
  {
    id: 'user-one-address-line',
    words:
      'The new form has one address line and no field for the unit. Do you know where it goes, so that the next desk finds it?',
    needs: [{ contract: 'H1', side: 'send', codes: ['omittedFact'] }],
    play: 'o1',
  },
  {
    id: 'user-top-ten',
    words:
      'Four weeks after go-live: do your ten commonest tasks take no more than 1.2 times what they took on the old screens?',
    needs: [],
    elsewhere: 'ten tasks timed on the old and the new screens, the curve of four weeks beside them',
  },
  {
    id: 'user-spreadsheet',
    words:
      'The new screen lacks a field you need. Do you report the workaround, or begin a spreadsheet that nobody else knows?',
    needs: [],
    elsewhere: 'the list of workarounds handed in at floor walks, each with an owner and a day',
  },
  {
    id: 'user-keyboard',
    words:
      'The telephone is at your ear and a caller waits. Do you get to the status of any journey by keys alone?',
    needs: [],
    elsewhere: 'a walk from the old screen map to the new one, by keys, with somebody who stops the time',
  },
];
