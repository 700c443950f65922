/** What a system shows to one desk at the moment it is opened: only what reached that system. */
import { learn } from '../engine/world/knowledge.ts';
import type { RecordRow } from '../engine/world/shapes.ts';
import type { LogEvent } from '../model/event-columns.ts';
import type { SystemId } from '../model/systems.ts';
import { SYSTEMS } from '../model/systems.ts';
import { clockOf, DAY, HOUR, type Ms } from '../model/time.ts';
import { timeFrom } from './debrief/speaking.ts';
import { labelOf } from './fact-book.ts';
import type { CaseInHand, Run, Screen, ScreenLine, ScreenRecord, ScreenRow } from './run-shape.ts';
import { valueWords } from './views/value-words.ts';

const BOARD_SPAN: Ms = HOUR;
/** Screens about the network and its incidents: they show all of them, whatever case is in hand. */
const SHARED_SCREENS: ReadonlySet<SystemId> = new Set<SystemId>([
  'outageBoard',
  'serviceProblem',
  'statusPage',
  'faultMgmt',
  'perfMgmt',
  'changeCal',
]);

/** Screens that list their records whatever case is in hand. */
const SHARED_RECORDS: ReadonlySet<SystemId> = new Set<SystemId>([
  'outageBoard',
  'serviceProblem',
  'changeCal',
  'contactRegister',
]);

export class Screens {
  private readonly run: Run;
  /** desk -> system -> screen as last opened. */
  private readonly opened = new Map<string, Map<SystemId, Screen>>();

  constructor(run: Run) {
    this.run = run;
  }

  of(desk: string): Screen[] {
    return [...(this.opened.get(desk)?.values() ?? [])];
  }

  /** Draws the screen, hands the desk what stands on it, and remembers it. */
  open(desk: string, system: SystemId, about: CaseInHand, query?: string): Screen {
    const rows = this.rowsOf(desk, system, about);
    const records = this.recordsOf(desk, system, about);
    const list = this.listOf(system, about, desk, query);
    const matter = about.journey ?? about.incident;
    const screen: Screen = {
      system,
      title: SYSTEMS[system].name,
      ...(matter === undefined ? {} : { matter }),
      at: this.run.now,
      rows,
      records,
      list,
    };
    const mine = this.opened.get(desk) ?? new Map<SystemId, Screen>();
    mine.set(system, screen);
    this.opened.set(desk, mine);
    return screen;
  }

  /** A line comes to stand on a system's screen (the result of a check); what else is there is not read by it. */
  add(desk: string, system: SystemId, matter: string, line: { id: string; text: string }): void {
    const mine = this.opened.get(desk) ?? new Map<SystemId, Screen>();
    this.opened.set(desk, mine);
    const open = mine.get(system);
    const same = open?.matter === matter ? open : undefined;
    mine.set(system, {
      system,
      title: SYSTEMS[system].name,
      matter,
      at: this.run.now,
      rows: same?.rows ?? [],
      records: same?.records ?? [],
      list: [...(same?.list ?? []), line],
    });
  }

  /** What a desk writes at this moment it sees at once on the screens it has open, and nothing that others wrote. */
  written(desk: string): void {
    const mine = this.opened.get(desk);
    const own = mine ? this.writtenNow(desk) : [];
    if (own.length === 0) return;
    for (const [system, screen] of mine ?? [])
      mine?.set(system, {
        ...screen,
        records: own.reduce((records, event) => this.with(event, screen, records), screen.records),
      });
  }

  /** The records of a screen with one more event of this desk. */
  private with(event: LogEvent, screen: Screen, records: readonly ScreenRecord[]): readonly ScreenRecord[] {
    if (event.kind !== 'recordOpened')
      return records.map((record) => (record.id === event.objectId ? withChange(record, event) : record));
    const row = this.run.world.records.get(event.objectId ?? '');
    return row && this.mayShow(row, screen) ? [...records, screenRecord(row)] : records;
  }

  /** This desk's events at this very moment, in order. */
  private writtenNow(desk: string): LogEvent[] {
    const { log } = this.run.world;
    const found: LogEvent[] = [];
    for (let at = log.length - 1; at >= 0 && log.at(at).t === this.run.now; at -= 1) {
      const event = log.at(at);
      if (event.deskId === desk) found.unshift(event);
    }
    return found;
  }

  private mayShow(row: RecordRow, { system, matter }: Screen): boolean {
    return row.visibleIn.includes(system) && (row.journey === matter || row.incident === matter);
  }

  private rowsOf(desk: string, system: SystemId, about: CaseInHand): ScreenRow[] {
    const { world, scenario } = this.run;
    const cases = world.standing.get(system);
    if (!cases) return [];
    const rows: ScreenRow[] = [];
    const matters = [
      about.journey,
      ...(about.incident === undefined ? [] : [about.incident]),
      ...(SHARED_SCREENS.has(system) ? [...world.incidents.keys()] : []),
    ];
    for (const matter of new Set(matters)) {
      if (matter === undefined) continue;
      const specs =
        scenario.journeys.find((j) => j.id === matter)?.facts ??
        scenario.incidents.find((i) => i.id === matter)?.facts ??
        {};
      const isIncident = world.incidents.has(matter);
      for (const [fact, value] of cases.get(matter) ?? []) {
        const spec = specs[fact];
        rows.push({ label: labelOf(fact, spec), value: valueWords(spec, value), fact });
        learn(world, desk, {
          journey: isIncident ? undefined : matter,
          incident: isIncident ? matter : undefined,
          fact,
          value,
          source: 'lookedUp',
          from: SYSTEMS[system].name,
          systemId: system,
          kept: this.run.keepsFor(desk) && system !== 'outageBoard',
        });
      }
    }
    return rows;
  }

  private recordsOf(desk: string, system: SystemId, about: CaseInHand): ScreenRecord[] {
    const { unit } = this.run.world.desk(desk);
    return [...this.run.world.records.values()]
      .filter((row) => row.visibleIn.includes(system))
      .filter((row) => SHARED_RECORDS.has(system) || this.inCase(row, about))
      .filter(
        (row) =>
          row.type !== 'serviceProblem' ||
          row.ownerUnit === unit ||
          this.run.world.incidents.get(row.incident ?? '')?.declared === true,
      )
      .map(screenRecord);
  }

  private inCase(row: RecordRow, about: CaseInHand): boolean {
    return (
      (row.journey !== undefined && row.journey === about.journey) ||
      (row.incident !== undefined && row.incident === about.incident)
    );
  }

  private listOf(system: SystemId, about: CaseInHand, desk: string, query?: string): ScreenLine[] {
    if (system === 'outageBoard') return this.contactsByStreet(desk, about);
    const pages = this.pages(system, desk, about, query);
    if (pages.length > 0) return pages;
    if (system === 'telephony') return this.callList();
    if (system === 'faultMgmt') return this.alarms();
    if (system === 'slaMgmt') return this.clocks();
    return [];
  }

  /** Contacts by street in the last hour, all streets, unsorted by worth. */
  private contactsByStreet(desk: string, about: CaseInHand): { id: string; text: string }[] {
    const { world } = this.run;
    const seen = new Map<string, { count: number; first: Ms; ids: string[] }>();
    const counted = new Set<string>();
    for (let row = 0; row < world.log.length; row += 1) {
      const event = world.log.at(row);
      if (event.kind !== 'interactionOpened' || event.reasonCode === undefined || event.areaId === undefined)
        continue;
      if (event.t < this.run.now - BOARD_SPAN || event.reasonCode !== 'fault') continue;
      if (event.objectId === undefined || counted.has(event.objectId)) continue;
      counted.add(event.objectId);
      const entry = seen.get(event.areaId) ?? { count: 0, first: event.t, ids: [] };
      entry.count += 1;
      entry.ids.push(event.relatedObjectId ?? event.objectId);
      seen.set(event.areaId, entry);
    }
    const own = about.journey === undefined ? undefined : world.journeys.get(about.journey)?.area;
    const mine = own === undefined ? undefined : seen.get(own);
    if (mine) {
      const found: [string, string][] = [
        ['reportCount', String(mine.count)],
        ['windowStart', clockOf(mine.first)],
        ['exampleIds', mine.ids.join(', ')],
      ];
      for (const [fact, value] of found) {
        learn(world, desk, {
          journey: about.journey,
          fact,
          value,
          source: 'lookedUp',
          from: SYSTEMS.outageBoard.name,
          systemId: 'outageBoard',
        });
      }
    }
    const byName = [...seen].map(([id, entry]) => ({ name: world.areas.get(id) ?? id, ...entry }));
    byName.sort((a, b) => (a.name < b.name ? -1 : 1));
    return byName.map(({ name, count, first, ids }) => ({
      id: name,
      text: `${name} ${count} · since ${clockOf(first)} · ${ids.join(', ')}`,
    }));
  }

  /** The titles of the pages kept in a system, or the page that is asked for. */
  private pages(system: SystemId, desk: string, about: CaseInHand, query?: string): ScreenLine[] {
    const kept = this.run.scenario.pages.filter((page) => page.system === system);
    const page = kept.find((p) => p.id === query);
    if (!page) return kept.map((p) => ({ id: p.id, text: p.title, opens: true }));
    const { incidents } = this.run.world;
    const told: [CaseInHand, Readonly<Record<string, string>>][] = [
      [about, page.tells],
      ...Object.entries(page.tellsOf).map(([id, facts]): [CaseInHand, typeof facts] => [
        incidents.has(id) ? { incident: id } : { journey: id },
        facts,
      ]),
    ];
    for (const [matter, facts] of told)
      for (const [fact, value] of Object.entries(facts)) {
        learn(this.run.world, desk, {
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
  private alarms(): { id: string; text: string }[] {
    const { world } = this.run;
    const open = new Map<string, string>();
    for (let row = 0; row < world.log.length; row += 1) {
      const { kind, t, objectId = '', relatedObjectId = '', says = {}, reasonCode } = world.log.at(row);
      if (kind === 'alarmCleared') open.delete(objectId);
      if (kind !== 'alarmRaised' || reasonCode === 'suppressed' || t < this.run.now - DAY) continue;
      const words = Object.entries(says).map(([fact, value]) => `${labelOf(fact).toLowerCase()} ${value}`);
      open.set(objectId, [clockOf(t), objectId, relatedObjectId, ...words].filter(Boolean).join(' · '));
    }
    return [...open].map(([id, text]) => ({ id, text }));
  }

  /** Contract clocks that have a limit, the next to end first: when, how it stands, how much of it is used. */
  private clocks(): { id: string; text: string }[] {
    const { clocks, now } = this.run.world;
    return clocks
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

  private callList(): { id: string; text: string }[] {
    return this.run.world.talks
      .filter((talk) => !talk.internal)
      .map((talk) => ({
        id: talk.id,
        text: `${clockOf(talk.rangAt)} ${this.run.scenario.cast.find((p) => p.id === talk.person)?.name ?? talk.person} · ${talk.state}`,
      }));
  }
}

/** A record as shown, with one change written into it. */
function withChange(record: ScreenRecord, event: LogEvent): ScreenRecord {
  const { kind, field, toState = '', text = '', relatedObjectId, t } = event;
  if (kind === 'objectLinked' && relatedObjectId !== undefined)
    return { ...record, linkedTo: [...new Set([...record.linkedTo, relatedObjectId])] };
  if (kind === 'ownerChanged') return { ...record, owner: toState };
  if (kind !== 'recordChanged' || field === undefined) return record;
  if (field === 'note') return { ...record, notes: [...record.notes, { at: t, text }] };
  if (field === 'status') return { ...record, status: toState };
  const label = labelOf(field);
  const others = record.fields.filter((each) => each.label !== label);
  return { ...record, fields: [...others, { label, value: valueWords(undefined, toState) }] };
}

function screenRecord(row: RecordRow): ScreenRecord {
  return {
    id: row.id,
    type: row.type,
    status: row.status,
    owner: row.ownerUnit ?? 'nobody',
    fields: Object.entries(row.fields).map(([field, value]) => ({
      label: labelOf(field),
      value: valueWords(undefined, value),
    })),
    linkedTo: [...row.linkedTo],
    notes: row.notes.map((note) => ({ at: note.t, text: note.text })),
  };
}
