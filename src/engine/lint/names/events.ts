/** Every event of a row must be listed with its senders, and somebody must be able to send it. */
import type { ChainProblem, ChainRule } from '../problem.ts';
import { SENDER_ROLES } from '../vocabulary.ts';
import { placedEdges } from '../walk.ts';

const error = (code: string, where: string, message: string, fix: string): ChainProblem => ({
  code,
  severity: 'error',
  where,
  message,
  fix,
});

export const events: ChainRule = (def, vocabulary) => {
  const edges = placedEdges(def);
  const heard = new Set(edges.flatMap(({ edge }) => edge.on ?? []));
  const told = new Set(
    edges.flatMap(({ edge }) =>
      edge.actions.flatMap((action) => ('tell' in action && !action.to ? action.tell : [])),
    ),
  );
  const rows = edges.flatMap(({ edge, where }): ChainProblem[] => {
    if (edge.after !== undefined && edge.by !== 'timer') {
      return [error('timerSender', where, `A timer is sent by "${edge.by}".`, 'Write "timer".')];
    }
    const { on } = edge;
    if (on === undefined) return [];
    const event = Object.hasOwn(def.events, on) ? def.events[on] : undefined;
    if (!event)
      return [
        error('unknownEvent', where, `"${on}" is not in the list of events.`, 'List it with its senders.'),
      ];
    if (event.by.includes(edge.by)) return [];
    return [
      error(
        'senderNotListed',
        where,
        `"${edge.by}" is no listed sender of "${on}".`,
        'Add it to the list of events, or correct the row.',
      ),
    ];
  });
  const listed = Object.entries(def.events).flatMap(([name, { by }]): ChainProblem[] => {
    const where = `events / ${name}`;
    if (!heard.has(name)) {
      const fix = 'Delete it, or add the row that hears it.';
      return [{ code: 'eventUnheard', severity: 'warning', where, message: 'No row hears this event.', fix }];
    }
    if (by.length === 0 || (by.every((sender) => sender === 'tell') && !told.has(name))) {
      return [
        error(
          'eventUnsent',
          where,
          'Nobody ever sends this event.',
          'Name who sends it, or tell it from a row.',
        ),
      ];
    }
    return by
      .filter((sender) => vocabulary && !vocabulary.units.has(sender) && !SENDER_ROLES.has(sender))
      .map((sender) =>
        error(
          'unknownSender',
          where,
          `"${sender}" is no unit and no sender.`,
          'Use a unit of the vocabulary.',
        ),
      );
  });
  return [...rows, ...listed];
};
