/** Network incidents as they run when everybody does well. */
import { clockOf, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { accept, acknowledge, type Handover, offer, readBack } from './handovers.ts';
import { areaOf } from './journeys.ts';
import type { Columns, Story } from './story.ts';

export interface Incident {
  columns: Columns & { incidentId: string; areaId: string };
  alarm: string;
  element: string;
  raised: Ms;
}

/** An alarm that customers feel; noc takes note slowly enough to have looked. */
export function raiseAlarm(
  story: Story,
  raised: Ms,
  serviceAffecting = 'yes',
  areaId = areaOf(story),
): Incident {
  const columns = { incidentId: story.id('INC'), areaId };
  const incident = { columns, alarm: story.id('A'), element: story.id('CAB'), raised };
  story.add(raised, 'alarmRaised', 'faultMgmt', {
    ...columns,
    objectId: incident.alarm,
    relatedObjectId: incident.element,
    says: { perceivedSeverity: 'major', serviceAffecting },
  });
  return incident;
}

/** Noc acknowledges and looks at the element. */
export function handleAlarm(story: Story, incident: Incident, by: string, after = 2 * MINUTE): void {
  const t = incident.raised + after;
  story.add(t, 'alarmAcked', by, { ...incident.columns, objectId: incident.alarm });
  story.add(t + MINUTE, 'checkDone', by, {
    ...incident.columns,
    checkId: 'portState',
    objectId: incident.element,
    toState: 'down',
  });
}

/** Noc tells soc, who takes note: the service side knows. */
export function tellSoc(story: Story, incident: Incident, noc: string, soc: string, t: Ms): void {
  const sent = { ...incident.columns, messageId: 'm26', contract: 'm26', channel: 'hotline' };
  const says = { alarmId: incident.alarm, serviceAffecting: 'yes' };
  story.add(t, 'messageSent', noc, { ...sent, targetUnit: 'soc', targetDesk: soc, says });
  story.add(t, 'messageDelivered', noc, { ...sent, targetUnit: 'soc', targetDesk: soc, origin: 'machine' });
  for (const [factId, value] of Object.entries(says))
    story.add(t, 'factLearned', soc, {
      ...incident.columns,
      factId,
      says: { [factId]: value },
      source: 'told',
    });
}

/** What a complete statement says. */
const statement = (incident: Incident, next: Ms): Record<string, string> => ({
  incidentId: incident.columns.incidentId,
  area: incident.columns.areaId,
  affectedWho: 'theStreet',
  currentAction: 'crewOnTheWay',
  nextUpdateAt: clockOf(next),
  sayText: 'itIsOurs',
  doNotSay: 'noRepairTime',
  asOf: 'now',
});

export interface Declaration {
  by: string;
  to: string;
  t: Ms;
  next: Ms;
  /** Facts left out. */
  without?: readonly string[];
}

/** Tells one desk who is hit; the desk takes note, reads back and accepts. */
export function declare(
  story: Story,
  incident: Incident,
  { by, to, t, next, without = [] }: Declaration,
): Handover {
  const says = Object.fromEntries(
    Object.entries(statement(incident, next)).filter(([fact]) => !without.includes(fact)),
  );
  const fields = Object.fromEntries(Object.keys(says).map((fact) => [fact, 'present' as const]));
  const handover = offer(story, incident.columns, {
    contract: 'H11',
    from: by,
    to,
    at: t,
    channel: 'hotline',
    fields,
    says,
    omit: without,
  });
  story.add(t, 'impactDeclared', by, {
    ...incident.columns,
    contract: 'H11',
    handoverId: handover.id,
    targetUnit: to.split('.')[0],
    targetDesk: to,
    fields: handover.fields,
    says,
  });
  const taken = t + story.chance.span('declared', 20 * SECOND, 4 * MINUTE);
  acknowledge(story, handover, taken);
  readBack(story, handover, taken);
  accept(story, handover, taken);
  return handover;
}

/** Words for the floor. */
export function banner(story: Story, incident: Incident, by: string, t: Ms, next: Ms): void {
  story.add(t, 'bannerPublished', by, {
    ...incident.columns,
    channel: 'banner',
    says: statement(incident, next),
    text: 'We know, it is ours, a crew is on its way.',
  });
}
