/** To whom the one line speaks: the call, else the item that is open. */
import type { CallView, SeatView } from '../../../../exercise/index.ts';
import type { Move } from '../../../../model/move.ts';
import { deskText } from '../../text/desk.ts';
import { firstName } from '../flows/senders.ts';
import type { Addressee } from '../state/drafts.ts';

/** Its key is the call or the item: words begun for one are not for another. */
export interface LineTarget extends Addressee {
  ghost: string;
  moveFor: (text: string) => Move;
}

/** Undefined when there is nobody to speak to. `item` is the incoming row that is open, if any. */
export function lineTarget(view: SeatView, item: string | undefined): LineTarget | undefined {
  const { call } = view;
  if (call)
    return {
      key: call.talk,
      name: firstName(call.who),
      ghost: ghostOf(call),
      moveFor: (text) => ({ move: 'say', text }),
    };
  const row = view.incoming.find(({ id }) => id === item);
  if (!row) return undefined;
  const handover = view.handovers.find(({ id }) => id === row.ref);
  if (handover?.readBackOwed)
    return {
      key: row.id,
      name: firstName(row.from),
      ghost: deskText.ghostReadBack(firstName(row.from)),
      moveFor: (text) => ({ move: 'readBack', handover: handover.id, text }),
    };
  const { answerTo } = row;
  if (answerTo === undefined) return undefined;
  const channel = row.kind === 'chat' ? 'chat' : 'note';
  const name = firstName(answerTo.name);
  return {
    key: row.id,
    name,
    ghost: deskText.ghostReply(name),
    moveFor: (text) => ({ move: 'sendMessage', to: answerTo.ref, channel, text, about: row.ref }),
  };
}

/** What to say before words begun for one go to another; undefined while they go where they were meant for. */
export function movedOn(
  view: SeatView,
  begun: Addressee | undefined,
  target: LineTarget | undefined,
): string | undefined {
  if (!begun || begun.key === target?.key) return undefined;
  const isOver = view.lastCall?.talk === begun.key || view.incoming.every(({ id }) => id !== begun.key);
  if (view.call === undefined && isOver) return deskText.lineIsOver(begun.name, target?.ghost);
  return target && deskText.lineMovedOn(begun.name, target.ghost);
}

const ghostOf = ({ who, joined, hold }: CallView): string =>
  hold
    ? deskText.ghostOnHold(firstName(who))
    : joined.length === 0
      ? deskText.ghostTo(firstName(who))
      : deskText.ghostToAll(firstName(who), joined.map(firstName).join(', '));
