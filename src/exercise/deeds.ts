/** What beats and scripts can do: ring, speak, move a desk, change the truth, move a machine. */
import { sendToIncident, sendToJourney } from '../engine/world/chain-moves.ts';
import { stand } from '../engine/world/knowledge.ts';
import { endTalk, ring } from '../engine/world/talks.ts';
import { setTruth } from '../engine/world/truth.ts';
import type { Deed } from '../model/scenario.ts';
import { draftOf } from './opening.ts';
import { findRecord } from './references.ts';
import type { Run } from './run-shape.ts';

export function doDeed(run: Run, deed: Deed): void {
  const w = run.world;
  if ('ring' in deed) {
    const { id, journey, to, reason, channel, keyed, opens, opensWith, person } = deed.ring;
    const who = run.scenario.cast.find((p) => p.id === (person ?? w.journey(journey).customer));
    const caller = who?.id ?? person ?? w.journey(journey).customer;
    ring(w, {
      id,
      journey,
      unit: w.desks.get(to)?.unit ?? to,
      person: caller,
      channel,
      reason,
      keyed: run.played?.keyed(journey, caller, keyed) ?? keyed,
      openWords: opens ?? who?.opens ?? [],
      openTells: opensWith ?? (opens ? [] : (who?.opensWith ?? [])),
    });
  } else if ('line' in deed) {
    run.customers.push(deed.line.journey, deed.line.text, deed.line.tells ?? []);
  } else if ('by' in deed) {
    run.scriptMove(deed.by, deed.move, { says: deed.says, heard: deed.heard, garbled: deed.garbled });
  } else if ('truth' in deed) {
    const matter = w.journeys.get(deed.truth.of) ?? w.incident(deed.truth.of);
    for (const [fact, value] of Object.entries(deed.truth.facts)) setTruth(matter, fact, value);
  } else if ('system' in deed) {
    for (const [fact, value] of Object.entries(deed.system.facts))
      stand(w, deed.system.system, deed.system.of, fact, value);
  } else if ('chain' in deed) {
    sendToJourney(w, deed.chain.journey, deed.chain.event, { unit: 'world', origin: 'beat' });
  } else if ('incident' in deed) {
    sendToIncident(w, deed.incident.id, deed.incident.event, { unit: 'world', origin: 'beat' });
  } else if ('emit' in deed) {
    const draft = draftOf(deed.emit);
    // "appointment:J1": the newest record of that kind, whatever its number came to be.
    const row = draft.objectId?.includes(':') ? findRecord(w, draft.objectId) : undefined;
    w.emit(row ? { ...draft, objectId: row.id } : draft);
  } else if ('card' in deed) {
    run.cards.push({ at: run.now, ...deed.card });
  } else if ('hangUp' in deed) {
    const talk = w.talks.findLast((t) => t.journey === deed.hangUp.journey && t.state !== 'closed');
    if (!talk) return;
    if (run.played?.speaksIn(talk)) {
      run.played.thinks(deed.hangUp.text === undefined ? [] : [deed.hangUp.text]);
      return;
    }
    run.breakOff(talk);
    if (deed.hangUp.text !== undefined) run.customers.speakNow(talk, deed.hangUp.text, []);
    endTalk(w, talk, 'hungUp', 'customer');
  } else {
    run.end(deed.end.reason);
  }
}
