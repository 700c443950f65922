/** To whom the one line speaks: the call, else the item that is open. */
import type { CallView, SeatView } from '../../../../exercise/index.ts';
import type { Move } from '../../../../model/move.ts';
import { deskText } from '../../text/desk.ts';
import { firstName } from '../flows/senders.ts';

export interface LineTarget {
  ghost: string;
  moveFor: (text: string) => Move;
}

/** Undefined when there is nobody to speak to. `item` is the incoming row that is open, if any. */
export function lineTarget(view: SeatView, item: string | undefined): LineTarget | undefined {
  if (view.call) return { ghost: ghostOf(view.call), moveFor: (text) => ({ move: 'say', text }) };
  const row = view.incoming.find(({ id }) => id === item);
  if (!row) return undefined;
  const handover = view.handovers.find(({ id }) => id === row.ref);
  if (handover?.readBackOwed)
    return {
      ghost: deskText.ghostReadBack(firstName(row.from)),
      moveFor: (text) => ({ move: 'readBack', handover: handover.id, text }),
    };
  const { answerTo } = row;
  if (answerTo === undefined) return undefined;
  const channel = row.kind === 'chat' ? 'chat' : 'note';
  return {
    ghost: deskText.ghostReply(firstName(answerTo.name)),
    moveFor: (text) => ({ move: 'sendMessage', to: answerTo.ref, channel, text, about: row.ref }),
  };
}

const ghostOf = ({ who, joined, hold }: CallView): string =>
  hold
    ? deskText.ghostOnHold(firstName(who))
    : joined.length === 0
      ? deskText.ghostTo(firstName(who))
      : deskText.ghostToAll(firstName(who), joined.map(firstName).join(', '));
