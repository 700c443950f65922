/** Situations of the customer's own project team (readiness.md 10.2). Most are shown in the project's papers. */
import type { SituationCard } from './card.ts';

export const CUSTOMER_PROJECT_TEAM: readonly SituationCard[] = [
  {
    id: 'project-give-the-pack',
    words:
      'You hand the readiness pack to those who run it from Thursday on. Do they get what does not work as well as what does?',
    needs: [{ contract: 'H9', side: 'send', pairs: [['projectTeam', 'ossAdmin']] }],
    play: 'o9',
  },
  {
    id: 'project-both-ends',
    words:
      'Operations send your pack back and name one part. Would you have seen yourself that it does not hold, sitting at their desk?',
    needs: [{ contract: 'H9', side: 'receive' }],
    play: 'o9',
  },
  {
    id: 'project-command-desk',
    words:
      'Day one, twenty to six: the evening takes over the command desk. Is everything in the note that comes due before midnight?',
    needs: [{ contract: 'H8', side: 'send', pairs: [['hypercareLead', 'hypercareLead']] }],
    play: 'o8',
  },
  {
    id: 'project-trace',
    words:
      'Somebody points at a requirement. Can you walk from it to the step of the chain, its test and the scenario that plays it?',
    needs: [],
    elsewhere: 'the tracing of requirements: every must has its chain step, test and scenario',
  },
  {
    id: 'project-unowned-pair',
    words:
      'Two units hand work to each other and nobody owns what is said between them. Would you know which two?',
    needs: [],
    elsewhere:
      'the communication matrix with an owner for every unit pair. The contact drill below lists them',
  },
  {
    id: 'project-exceptions',
    words:
      'Acceptance is green. Did anybody run the holds, cancellations, no-shows and retries, or only the orders that go well?',
    needs: [],
    elsewhere: 'the list of acceptance tests, each exception of the chain beside the test that ran it',
  },
  {
    id: 'project-clocks',
    words:
      'A thousand open tickets move in the night of the cutover. Do their clocks still start when the customer rang?',
    needs: [],
    elsewhere: 'the dress rehearsal: start times before and after, all open orders and tickets reconciled',
  },
  {
    id: 'project-way-back',
    words:
      'At three in the morning one order in twenty is stuck. Who says "back", until when, and has the way back been walked?',
    needs: [],
    elsewhere: 'the cutover plan with its rollback triggers, walked through once with the clock',
  },
];
