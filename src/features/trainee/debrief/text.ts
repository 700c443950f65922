/** Words of the debrief's screens: the catalogue, and what only these screens name. */
import { debriefText as catalogue } from '../text/debrief.ts';

export const debriefText = {
  ...catalogue,
  withoutWord: (span: string, until: string): string =>
    `${span} without a word about the cause, until ${until}`,
  otherChair: (unit: string): string =>
    `Take the ${/^[A-Z][a-z]/.test(unit) ? unit.charAt(0).toLowerCase() + unit.slice(1) : unit} chair`,
  watchWhy: 'The same morning, move by move, with the reason for each.',
  notObservable: (titles: string): string => `Could not be checked in this run: ${titles}.`,
  customerClock: 'customer waited',
  contractClock: 'systems counted',
  patience: 'Patience',
  wouldComplain: 'would complain',
  clocks: 'Clocks',
  insulted: 'Insulting words',
  insultedLead: 'No rule above counts them. Whoever heard them will.',
  sources: (ids: string): string => `source${ids.includes(',') ? 's' : ''} ${ids}`,
} as const;
