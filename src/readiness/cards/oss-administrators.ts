/** Situations of those who keep the systems (readiness.md 10.2). Most are shown on the systems, not here. */
import type { SituationCard } from './card.ts';

export const OSS_ADMINISTRATORS: readonly SituationCard[] = [
  {
    id: 'admin-take-the-pack',
    words:
      'The project hands you twelve parts on 140 pages and wants a yes in two days. Can you name the part that does not hold, before the meeting?',
    needs: [{ contract: 'H9', side: 'receive' }],
    play: 'o9',
  },
  {
    id: 'admin-first-night',
    words:
      'You go home before the first night. Does whoever stays know what may break, by when, and who answers the telephone?',
    needs: [
      {
        contract: 'H8',
        side: 'send',
        pairs: [
          ['ossAdmin', 'hypercareLead'],
          ['ossAdmin', 'ossAdmin'],
        ],
      },
    ],
    play: 'o9',
  },
  {
    id: 'admin-runbook-four',
    words:
      'The order queue is full at 01:50, and runbook 4 ends at step 3. Could somebody else than its author drain the queue with it?',
    needs: [
      { contract: 'H9', side: 'receive', codes: ['wrongFact', 'omittedFact', 'contradiction', 'staleFact'] },
    ],
    play: 'o9',
  },
  {
    id: 'admin-restore',
    words:
      'The database is gone. Have you ever brought it back from the backup, against the clock, and was it shorter than the time you may be down?',
    needs: [],
    elsewhere: 'a restore drill on your own system, with the time it took beside the time you may be down',
  },
  {
    id: 'admin-lowest-login',
    words:
      'A new role goes live at eight. Have you signed in with the weakest account and seen that it can do its work, and nothing else?',
    needs: [],
    elsewhere: 'a test of each role by its lowest-privilege login, with the list of what it could not do',
  },
  {
    id: 'admin-certificate',
    words:
      'A certificate of an interface runs out on Sunday night. Would you know on Friday, and could you renew it without its author?',
    needs: [],
    elsewhere: 'a renewal on a test interface by somebody else than the author of its runbook',
  },
  {
    id: 'admin-vendor-logs',
    words:
      'Severity 1 with the vendor. Can you hand over logs, build and business impact in fifteen minutes, and do you know who picks up?',
    needs: [],
    elsewhere:
      'a vendor drill: open a test case and measure the time to a person. Enter its line in the contact drill (m36)',
  },
  {
    id: 'admin-back-out',
    words:
      'A configuration you changed at noon slows every order. Is there a way back that was tried, and a time from which it is too late?',
    needs: [],
    elsewhere: 'a change with its back-out on the test system, timed from the decision to the old state',
  },
];
