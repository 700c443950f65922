/** Situations of NOC, SOC, contact centre, order desk, dispatch, field and service desks (readiness.md 10.2). */
import type { SituationCard } from './card.ts';

export const OPERATIONAL_TEAMS: readonly SituationCard[] = [
  {
    id: 'ops-lift-phone',
    words:
      '02:00. A hub is on battery for seventy minutes, and a lift telephone hangs on it. Your shift ends at six. Does the day know it, and by when?',
    needs: [{ contract: 'H8', pairs: [['noc', 'noc']], codes: ['omittedFact'] }],
    play: 'f5',
  },
  {
    id: 'ops-next-door-too',
    words:
      '08:20. A caller says that her line is dead, and next door\u2019s too. Your screen is green. Do those who can see more hear of it before the third caller?',
    needs: [{ contract: 'H10', side: 'send', pairs: [['contactCentre', 'soc']] }],
    play: 'f1',
  },
  {
    id: 'ops-three-zeros',
    words:
      'An old lady says it is all right now: three zeros did not work last night. Do you pass it on as a danger, or thank her and hang up?',
    needs: [{ contract: 'H10', side: 'send', scenarios: ['f8', 'f7'] }],
    play: 'f8',
  },
  {
    id: 'ops-what-to-say',
    words:
      'A street is out and the front has forty callers. Can you give them an area, a number, a next time and a sentence they may say, in ten minutes?',
    needs: [{ contract: 'H11', side: 'send' }],
    play: 'f1',
  },
  {
    id: 'ops-send-it-back',
    words:
      'An escalation lands on your desk without what was ruled out. It is ten to four. Do you send it back and name what is missing?',
    needs: [{ contract: 'H6', side: 'receive', codes: ['omittedFact'] }],
    play: 'f3',
  },
  {
    id: 'ops-unit-seven',
    words:
      'The customer said her door once, in a shop. Does the technician stand before that door, three desks later?',
    needs: [
      { contract: 'H1', codes: ['omittedFact'] },
      { contract: 'H4', codes: ['omittedFact'] },
    ],
    play: 'o1',
  },
  {
    id: 'ops-partner-silence',
    words:
      'A partner has put your order on hold without a word. Do you hold both references, their clock and the time of the next word?',
    needs: [{ contract: 'H7', side: 'send' }],
    play: 'o5',
  },
  {
    id: 'ops-old-value',
    words:
      'The visit on your desk says Tuesday. Your own screen has said Wednesday for an hour. Do you see it before the van leaves?',
    needs: [{ contract: 'H4', side: 'receive', codes: ['staleFact', 'wrongFact', 'contradiction'] }],
    play: 'o2',
  },
];
