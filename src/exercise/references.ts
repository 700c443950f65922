/** What a move points at: concrete ids, or "the newest one of this kind" as plays write it. */
import type { Handover, IncidentState, RecordRow, Talk } from '../engine/world/shapes.ts';
import type { World } from '../engine/world/world.ts';
import type { CaseInHand } from './run-shape.ts';

/** A talk by id, or the newest open one of a journey. */
export function findTalk(w: World, ref: string): Talk | undefined {
  return (
    w.talks.find((t) => t.id === ref) ??
    w.talks.findLast((t) => t.journey === ref && t.state !== 'closed' && !t.internal)
  );
}

/**
 * A handover by id, "H11" for the newest of that contract meant for this desk, "H1:J2" for that of a journey.
 * What lies at a colleague's desk can be taken too when nothing of the kind lies at one's own.
 */
export function findHandover(w: World, desk: string, ref: string): Handover | undefined {
  const { unit } = w.desk(desk);
  // Attempts share an id and may go to different units: a desk means the one that came to it, or its own.
  const byId = w.handovers.filter((h) => h.id === ref);
  const mine = byId.findLast((h) => h.toUnit === unit) ?? byId.findLast((h) => h.fromUnit === unit);
  if (mine) return mine;
  const [contract, matter] = ref.split(':');
  const fits = w.handovers.filter(
    (h) =>
      h.contract === contract &&
      h.toUnit === unit &&
      h.fromDesk !== desk &&
      (matter === undefined || h.journey === matter || h.incident === matter),
  );
  return fits.findLast((h) => h.toDesk === desk || h.toDesk === undefined) ?? fits.at(-1);
}

/** An incident as people name it: by its id, by a record about it, by a case it hits, or by its street. */
export function findIncident(w: World, ref: string): IncidentState | undefined {
  const id = w.incidents.has(ref) ? ref : (findRecord(w, ref)?.incident ?? w.journeys.get(ref)?.trueIncident);
  if (id !== undefined) return w.incidents.get(id);
  const street = ref.trim().toLowerCase();
  return w.incidentList.find(({ area }) => area !== undefined && w.areas.get(area)?.toLowerCase() === street);
}

/** A record by id, or "troubleTicket:J1" for the newest of a type and journey. */
export function findRecord(w: World, ref: string): RecordRow | undefined {
  const byId = w.records.get(ref);
  if (byId) return byId;
  const [type, matter] = ref.split(':');
  return [...w.records.values()].findLast(
    (r) => r.type === type && (matter === undefined || r.journey === matter || r.incident === matter),
  );
}

/**
 * Which journey or incident a move is about: what it names, else the talk on the line, else what the desk has in hand;
 * where a person has taken nothing up yet, what has come to her last, else the only case that her desk knows of.
 */
export function caseInHand(w: World, deskId: string, about: string | undefined): CaseInHand {
  const inHand = caseTaken(w, deskId, about);
  return isAbout(inHand) || !w.desk(deskId).human ? inHand : onlyKnown(w, deskId);
}

/** The same without what nobody has turned to yet: a page that is opened is about nothing. */
export function caseTaken(w: World, deskId: string, about: string | undefined): CaseInHand {
  const desk = w.desk(deskId);
  const named = about === undefined ? undefined : caseNamed(w, deskId, about);
  if (named) return named;
  const talk = desk.talk === undefined ? undefined : w.talks.find((t) => t.id === desk.talk);
  if (talk?.journey !== undefined) return { journey: talk.journey };
  if (talk?.incident !== undefined) return { incident: talk.incident };
  if (!desk.human || isAbout(desk)) return { journey: desk.journey, incident: desk.incident };
  const last = w.messages.findLast((m) => m.toDesk === deskId && m.deliveredAt !== undefined && isAbout(m));
  return { journey: last?.journey, incident: last?.incident };
}

/** Nothing has come in yet: whoever came to her desk with one case looks that one up. */
function onlyKnown(w: World, deskId: string): CaseInHand {
  const known = [...(w.knowledge.get(deskId) ?? [])].flatMap(([id, facts]) =>
    facts.size > 0 && w.journeys.has(id) ? [id] : [],
  );
  const [journey, ...others] = known;
  return journey === undefined || others.length > 0 ? {} : { journey };
}

/** Case of what a move names; words about nothing in particular (a chat, a mail to all) name none. */
function caseNamed(w: World, deskId: string, about: string): CaseInHand | undefined {
  if (w.journeys.has(about)) return { journey: about };
  if (w.incidents.has(about)) return { incident: about };
  const named =
    w.talks.find((t) => t.id === about) ??
    findHandover(w, deskId, about) ??
    findRecord(w, about) ??
    w.messages.find((m) => m.id === about);
  return named && isAbout(named) ? { journey: named.journey, incident: named.incident } : undefined;
}

const isAbout = ({ journey, incident }: CaseInHand): boolean =>
  journey !== undefined || incident !== undefined;

/** A desk turns to a case: what it had in hand before is put down. */
export function takeInHand(w: World, deskId: string, { journey, incident }: CaseInHand): void {
  const desk = w.desk(deskId);
  if (journey === undefined && incident === undefined) return;
  delete desk.journey;
  delete desk.incident;
  if (journey !== undefined) desk.journey = journey;
  if (incident !== undefined) desk.incident = incident;
}

/** The journey of a customer of the scenario, by journey or by person. */
export const journeyOfCustomer = (w: World, ref: string): string | undefined =>
  w.journeys.get(ref)?.id ?? w.journeyList.find((journey) => journey.customer === ref)?.id;
