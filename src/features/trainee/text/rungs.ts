/** Words about the rungs, and of the page before a run begins. */
import { unitName } from './units.ts';

const CHAINS: Readonly<Record<string, string>> = {
  faultToResolve: 'faults',
  orderToActivate: 'orders',
  masterIncident: 'large incidents',
};

export interface HelpRow {
  what: string;
  how: string;
}

export const rungText = {
  names: { 1: 'together', 2: 'on request', 3: 'alone' },
  /** "Contact centre, faults: rung 2 of 3". */
  printed: (unit: string, chain: string, rung: number): string =>
    `${unitName(unit)}, ${CHAINS[chain] ?? chain}: rung ${rung} of 3`,
  choice: (rung: number): string => `Rung ${rung}`,
  proposed: ', proposed',
  rule: 'Two clean plays lead one rung up, one that failed leads one down. A rung decides how much Baton helps, and nothing else. You may choose another.',
  help: {
    1: [
      { what: 'Keeping', how: 'Baton keeps what you hear, after you answered the line' },
      { what: 'Understanding', how: 'shown after each line' },
      { what: 'Check before sending', how: 'yes, beside Send, or Esc c in the line; counted as a hint' },
      { what: 'Hints', how: 'Esc h, or under ?: a nudge, where, how; each is counted' },
    ],
    2: [
      { what: 'Keeping', how: 'you keep what you hear' },
      { what: 'Understanding', how: 'shown after each line' },
      { what: 'Check before sending', how: 'no: the receiver tells you' },
      { what: 'Hints', how: 'two, with Esc h or under ?' },
    ],
    3: [
      { what: 'Keeping', how: 'you keep what you hear' },
      { what: 'Understanding', how: 'in the debrief' },
      { what: 'Check before sending', how: 'no: the receiver tells you' },
      { what: 'Hints', how: 'none' },
    ],
  } as Readonly<Record<1 | 2 | 3, readonly HelpRow[]>>,
  clean:
    'Clean is a play that was passed, without a severe break of your own, without a rescue by the expert beside you, and with one hint at most on rung 1.',
  yours: 'Your rungs',
} as const;

export const beginText = {
  ownWords:
    'What you wrote and said at your own desk reaches you here, word for word, at the times you sent it. Ask back, and that desk answers from what it knew then.',
  sit: (unit: string, name: string): string => `${unit} - you are ${name}.`,
  through: (units: string): string => `You move from desk to desk: ${units}.`,
  takes: (minutes: string): string => `This takes ${minutes}.`,
  choose: 'How much help',
  begin: 'Begin',
  back: 'All scenarios',
  practiseStays: 'What you practise stays in this browser. Nobody is told.',
  loading: 'Opening the briefing',
} as const;
