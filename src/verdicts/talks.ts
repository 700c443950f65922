/** The talks of a journey: one interaction from its first ring to its end. */
import type { LogEvent } from '../model/event-columns.ts';
import type { Ms } from '../model/time.ts';
import { deskOf, isCompany, isInternalTalk, isOutbound, isPerson } from './conventions.ts';
import type { EventIndex } from './log-reader.ts';

export interface Talk {
  id: string;
  opened: LogEvent;
  closed: LogEvent | undefined;
  outbound: boolean;
  /** Reason of the contact: fault, order, bill ... */
  reason: string | undefined;
  channel: string | undefined;
  /** Desk that answered; undefined while nobody has. */
  answeredBy: string | undefined;
  /** Company lines in it. */
  lines: readonly LogEvent[];
  /** Every event that names the talk, in order. */
  events: readonly LogEvent[];
}

/** Talks in order of opening; `interactionOpened` may be written twice (ring, answer). */
export function talksOf(journey: EventIndex): Talk[] {
  const ids: string[] = [];
  const byId = new Map<string, LogEvent[]>();
  for (const event of journey.of('interactionOpened')) {
    if (event.objectId === undefined || byId.has(event.objectId)) continue;
    byId.set(event.objectId, []);
    ids.push(event.objectId);
  }
  if (ids.length === 0) return [];
  for (const event of journey.all) if (event.objectId !== undefined) byId.get(event.objectId)?.push(event);
  return ids.flatMap((id) => talkOf(id, byId.get(id) ?? []));
}

function talkOf(id: string, events: readonly LogEvent[]): Talk[] {
  const openings = events.filter((event) => event.kind === 'interactionOpened');
  const opened = openings[0];
  if (!opened || isInternalTalk(opened)) return [];
  const answer =
    openings.find((event) => event.deskId !== undefined && isPerson(event)) ??
    events.find((event) => event.kind === 'said' && isPerson(event));
  return [
    {
      id,
      opened,
      closed: events.filter((event) => event.kind === 'interactionClosed').at(-1),
      outbound: isOutbound(opened),
      reason: openings.find((event) => event.reasonCode !== undefined)?.reasonCode,
      channel: opened.channel,
      answeredBy: answer && deskOf(answer),
      lines: events.filter((event) => event.kind === 'said' && isCompany(event.actorUnit)),
      events,
    },
  ];
}

/** Desk that spoke last in a talk up to t, else the one that answered or ended it. */
export function speakerOf(talk: Talk, t: Ms): string {
  const last = talk.lines.filter((event) => event.t <= t).at(-1);
  if (last) return deskOf(last);
  if (talk.answeredBy !== undefined) return talk.answeredBy;
  return deskOf(talk.closed ?? talk.opened);
}

/** Given up before anybody said a word, or hung up by the customer at once. */
export const wasAbandoned = (talk: Talk, within: Ms): boolean => {
  const reason = talk.closed?.reasonCode;
  if (reason === 'abandoned') return talk.lines.length === 0;
  if (reason !== 'hungUp' || !talk.closed) return false;
  return talk.lines.length === 0 || talk.closed.t - talk.opened.t <= within;
};
