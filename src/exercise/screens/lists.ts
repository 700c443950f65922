/** Lists of lines that systems keep: pages and their titles, calls, alarms, contract clocks. */
import { learn } from '../../engine/world/knowledge.ts';
import type { Talk } from '../../engine/world/shapes.ts';
import { CHANNELS } from '../../model/codes.ts';
import { SYSTEMS, type SystemId } from '../../model/systems.ts';
import { clockOf, DAY } from '../../model/time.ts';
import { timeFrom } from '../debrief/wording/speaking.ts';
import { labelOf } from '../fact-book.ts';
import type { CaseInHand, Run } from '../run-shape.ts';
import { addressee, deskName, personName } from '../views/names.ts';
import type { ScreenLine } from './shapes.ts';

export function listOf(
  run: Run,
  desk: string,
  system: SystemId,
  about: CaseInHand,
  query?: string,
): ScreenLine[] {
  const pages = pagesOf(run, desk, system, about, query);
  if (pages.length > 0) return pages;
  if (system === 'telephony') return callList(run, desk);
  if (system === 'faultMgmt') return alarms(run);
  if (system === 'slaMgmt') return clocks(run);
  if (system === 'notify') return sentList(run, desk, about);
  if (system === 'journeyStore') return [...callsOf(run, desk, about), ...sentList(run, desk, about)];
  return [];
}

/** The titles of the pages kept in a system, or the page that is asked for. */
function pagesOf(run: Run, desk: string, system: SystemId, about: CaseInHand, query?: string): ScreenLine[] {
  const kept = run.scenario.pages.filter((page) => page.system === system);
  const page = kept.find((p) => p.id === query);
  if (!page) return kept.map((p) => ({ id: p.id, text: p.title, opens: true }));
  const { incidents } = run.world;
  const told: [CaseInHand, Readonly<Record<string, string>>][] = [
    [about, page.tells],
    ...Object.entries(page.tellsOf).map(([id, facts]): [CaseInHand, typeof facts] => [
      incidents.has(id) ? { incident: id } : { journey: id },
      facts,
    ]),
  ];
  for (const [matter, facts] of told)
    for (const [fact, value] of Object.entries(facts)) {
      learn(run.world, desk, {
        ...matter,
        fact,
        value,
        source: 'lookedUp',
        from: `${system === 'kb' ? 'help' : SYSTEMS[system].name}: ${page.title}`,
        systemId: system,
      });
    }
  return [{ id: page.id, text: page.text }];
}

/** Alarms of the last day that have not cleared, newest last: object, place in the network, words of the alarm. */
function alarms({ world, now }: Run): ScreenLine[] {
  const open = new Map<string, string>();
  for (let row = 0; row < world.log.length; row += 1) {
    const { kind, t, objectId = '', relatedObjectId = '', says = {}, reasonCode } = world.log.at(row);
    if (kind === 'alarmCleared') open.delete(objectId);
    if (kind !== 'alarmRaised' || reasonCode === 'suppressed' || t < now - DAY) continue;
    const words = Object.entries(says).map(([fact, value]) => `${labelOf(fact).toLowerCase()} ${value}`);
    open.set(objectId, [clockOf(t), objectId, relatedObjectId, ...words].filter(Boolean).join(' · '));
  }
  return [...open].map(([id, text]) => ({ id, text }));
}

/** Contract clocks that have a limit, the next to end first: when, how it stands, how much of it is used. */
function clocks({ world, now }: Run): ScreenLine[] {
  return world.clocks
    .filter(({ clock }) => clock === 'contract')
    .sort((a, b) => a.dueAt - b.dueAt || a.index - b.index)
    .map((c) => {
      const used =
        ((c.stoodAt ?? now) - c.startedAt - c.pausedTotal) / (c.dueAt - c.startedAt - c.pausedTotal);
      const stands = c.exempt ? 'not counted' : c.breached ? 'over its time' : c.state;
      return {
        id: c.record,
        text: `${c.record} · due ${timeFrom(c.dueAt, now)} · ${stands} · ${Math.floor(used * 100)} %`,
      };
    });
}

/** Who wrote to whom, when and by what; the words themselves stand with those who wrote and read them. */
function sentList(run: Run, desk: string, about: CaseInHand): ScreenLine[] {
  const { messages } = run.world;
  const { unit } = run.world.desk(desk);
  return messages
    .filter((m) => isOfCase(m, about) && (m.to === 'customer' || run.world.desk(m.fromDesk).unit === unit))
    .map((m) => {
      const from = m.fromDesk === desk ? 'you' : deskName(run, m.fromDesk);
      const [time, by] = [timeFrom(m.sentAt, run.now), channelName(m.channel)];
      return { id: m.id, text: `${time} · ${from} to ${addressee(run, m)} · ${by}` };
    });
}

const channelName = (id: string): string =>
  Object.entries(CHANNELS)
    .find(([key]) => key === id)?.[1]
    .name.toLowerCase() ?? id;

/** What belongs to no case is of the one in hand as much as of any. */
const isOfCase = ({ journey, incident }: CaseInHand, about: CaseInHand): boolean =>
  journey === undefined
    ? incident === undefined || incident === about.incident
    : about.journey === undefined || journey === about.journey;

const callsOf = (run: Run, desk: string, { journey }: CaseInHand): ScreenLine[] =>
  journey === undefined
    ? []
    : linesOfCalls(
        run,
        desk,
        run.world.talks.filter((talk) => talk.journey === journey),
      );

const callList = (run: Run, desk: string): ScreenLine[] => linesOfCalls(run, desk, run.world.talks);

function linesOfCalls(run: Run, desk: string, talks: readonly Talk[]): ScreenLine[] {
  return talks
    .filter((talk) => !talk.internal)
    .map((talk) => ({
      id: talk.id,
      text: `${clockOf(talk.rangAt)} ${personName(run, talk.person)} · ${howItWent(run, desk, talk)}`,
    }));
}

/** Who took a call and how it stands. */
function howItWent(run: Run, desk: string, { state, desk: at, answeredBy = at, closedAt }: Talk): string {
  if (state === 'ringing') return 'ringing';
  if (answeredBy === undefined) return 'nobody answered';
  const who = answeredBy === desk ? 'you' : personName(run, answeredBy);
  const now =
    at === answeredBy || at === undefined ? '' : `, then ${at === desk ? 'you' : personName(run, at)}`;
  const stands = state === 'held' ? 'on hold' : state === 'open' ? 'on the line' : '';
  return `${who}${now} · ${closedAt === undefined ? stands : `ended ${clockOf(closedAt)}`}`;
}
