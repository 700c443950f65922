/** Talks change hands: to another desk, or with another desk on the line. */
import type { Talk } from './shapes.ts';
import type { World } from './world.ts';

/** A talk goes to another desk, cold or with a word first. */
export function transferTalk(
  w: World,
  deskId: string,
  talk: Talk,
  toDesk: string,
  how: 'warm' | 'cold',
  handover?: string,
): void {
  const target = w.desk(toDesk);
  w.emit({
    kind: 'interactionTransferred',
    ...w.actor(deskId),
    ...w.about(talk.journey, talk.incident),
    objectId: talk.id,
    targetUnit: target.unit,
    targetDesk: toDesk,
    reasonCode: how,
    contract: 'm47',
    ...(handover === undefined ? {} : { handoverId: handover }),
  });
  delete w.desk(deskId).talk;
  talk.missed[deskId] ??= 0;
  comeIn(talk, toDesk);
  talk.desk = toDesk;
  talk.joined = talk.joined.filter((other) => other !== toDesk);
  target.talk ??= talk.id;
  if (talk.journey !== undefined) target.journey = talk.journey;
}

/** A desk hears what is said from now on; one that was there before has heard the rest as well. */
function comeIn(talk: Talk, deskId: string): void {
  if (deskId === talk.desk || deskId === talk.person || talk.joined.includes(deskId)) return;
  talk.missed[deskId] ??= talk.lines.some((line) => line.by === deskId) ? 0 : talk.lines.length;
}

/** Another desk joins the line. */
export function joinTalk(w: World, deskId: string, talk: Talk, otherDesk: string): void {
  if (talk.joined.includes(otherDesk)) return;
  comeIn(talk, otherDesk);
  talk.joined.push(otherDesk);
  w.emit({
    kind: 'interactionTransferred',
    ...w.actor(deskId),
    ...w.about(talk.journey, talk.incident),
    objectId: talk.id,
    targetUnit: w.desk(otherDesk).unit,
    targetDesk: otherDesk,
    reasonCode: 'joined',
  });
}
