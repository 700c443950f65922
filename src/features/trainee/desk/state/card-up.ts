/** The card of the day that is to be read now: it waits while somebody is on the line. */
import type { SeatView } from '../../../../exercise/index.ts';

export const cardUp = (
  { cards, call }: Pick<SeatView, 'cards' | 'call'>,
  seen: number,
): SeatView['cards'][number] | undefined => (call === undefined ? cards[seen] : undefined);
