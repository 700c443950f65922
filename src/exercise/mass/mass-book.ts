/** The masses of a run: which rows stand on which screen, what was done to them, and which of them a reference means. */
import type { RecordRow } from '../../engine/world/shapes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import type { Mass, MassOwn } from '../../model/mass.ts';
import { isMeant, type MassRef, readMassRef } from '../../model/mass-ref.ts';
import { type Ms, parseInstant } from '../../model/time.ts';
import type { HoldsMasses, MassChoice, Run } from '../run-shape.ts';
import { generateRows, incidentsOf } from './generate.ts';
import { type MassPast, type MassRow, type MassView, pastOf, withPast } from './mass-row.ts';

/** A row made from the seed, or a record that the story has anyway. */
type Entry = { made: number } | RecordEntry;

interface RecordEntry {
  record: RecordRow;
  own: MassOwn | undefined;
  at: Ms;
}

export class MassBook implements HoldsMasses {
  private readonly run: Run;
  private readonly seed: number;
  /** Made rows as they are now, and as they were made, by mass. */
  private readonly rows = new Map<Mass, MassRow[]>();
  private readonly first = new Map<Mass, readonly MassRow[]>();

  constructor(run: Run, seed: number) {
    this.run = run;
    this.seed = seed;
  }

  /** What stands on this screen for a desk of this unit now; undefined where no mass does. */
  shown(unit: string, system: string): MassView | undefined {
    const mass = this.run.scenario.masses?.find(
      (each) => each.system === system && (each.units?.includes(unit) ?? true),
    );
    if (!mass) return undefined;
    const now = this.rowsOf(mass);
    const entries = this.entries(mass);
    const pasts = this.pastsOf(entries.flatMap((entry) => ('made' in entry ? [] : [entry.record.id])));
    const rows = entries.flatMap((entry) =>
      'made' in entry ? (now[entry.made] ?? []) : recordRow(mass, entry, pasts.get(entry.record.id) ?? []),
    );
    return { id: mass.id, type: mass.type, columns: mass.columns, rows };
  }

  /** The rows meant by a reference of a move; undefined when it names no mass of this story. */
  choose(ref: string): MassChoice | undefined {
    const named = readMassRef(ref);
    const mass = named && this.run.scenario.masses?.find(({ id }) => id === named.mass);
    if (!named || !mass) return undefined;
    const first = this.firstOf(mass);
    const valuesOf = (entry: Entry): Readonly<Record<string, string>> =>
      'made' in entry ? (first[entry.made]?.fields ?? {}) : shownValues(entry);
    const meant = this.entries(mass).filter((entry, index) => isMeant(named, index + 1, valuesOf(entry)));
    return {
      mass,
      made: meant.flatMap((entry) => ('made' in entry ? [entry.made] : [])),
      records: meant.flatMap((entry) => ('made' in entry ? [] : [entry.record.id])),
    };
  }

  row(mass: Mass, made: number): MassRow | undefined {
    return this.rowsOf(mass)[made];
  }

  /** Writes an event of the log into made rows. */
  change(mass: Mass, made: readonly number[], event: LogEvent): void {
    const rows = this.rowsOf(mass);
    const past = pastOf(event, this.nameOf(event));
    if (!past) return;
    for (const index of made) {
      const row = rows[index];
      if (row) rows[index] = withPast(row, past);
    }
  }

  /** How many of the made rows that a reference means have nothing to do with the incident. */
  strangers(ref: string, incident: string): number {
    const chosen = this.choose(ref);
    if (!chosen) return 0;
    const incidents = incidentsOf(chosen.mass, this.run.scenario.id, this.seed);
    return chosen.made.filter((index) => incidents[index] !== incident).length;
  }

  /** A screen after what its own desk did, and after nothing that others did. */
  after(view: MassView, events: readonly LogEvent[]): MassView {
    let { rows } = view;
    for (const event of events) {
      const past = pastOf(event, this.nameOf(event));
      const { objectId } = event;
      if (!past || objectId === undefined) continue;
      const ref = readMassRef(objectId);
      const isOne = ref?.mass === view.id ? this.meets(view, ref) : (row: MassRow) => row.id === objectId;
      rows = rows.map((row, index) => (isOne(row, index) ? withPast(row, past) : row));
    }
    return rows === view.rows ? view : { ...view, rows };
  }

  private meets(view: MassView, ref: MassRef): (row: MassRow, index: number) => boolean {
    const mass = this.run.scenario.masses?.find(({ id }) => id === view.id);
    const first = new Map((mass ? this.firstOf(mass) : []).map(({ id, fields }) => [id, fields]));
    return ({ id }, index) => {
      const fields = first.get(id);
      return fields !== undefined && isMeant(ref, index + 1, fields);
    };
  }

  private firstOf(mass: Mass): readonly MassRow[] {
    const known = this.first.get(mass);
    if (known) return known;
    const made = generateRows(mass, this.run.scenario.id, this.seed);
    this.first.set(mass, made);
    return made;
  }

  private rowsOf(mass: Mass): MassRow[] {
    const known = this.rows.get(mass);
    if (known) return known;
    const rows = [...this.firstOf(mass)];
    this.rows.set(mass, rows);
    return rows;
  }

  /** Everything that is there now, in the order in which it came. */
  private entries(mass: Mass): Entry[] {
    const { now } = this.run;
    const made = this.firstOf(mass);
    const records = this.recordsOf(mass);
    const entries: Entry[] = [];
    for (let index = 0; index < made.length; index += 1) {
      const at = made[index]?.at ?? now;
      if (at > now) break;
      while (records[0] && records[0].at < at) entries.push(...records.splice(0, 1));
      entries.push({ made: index });
    }
    return [...entries, ...records];
  }

  private recordsOf(mass: Mass): RecordEntry[] {
    const { world, now } = this.run;
    return [...world.records.values()]
      .filter(
        ({ type, visibleIn }) => type === mass.type && visibleIn.some((system) => system === mass.system),
      )
      .map((record) => {
        const own =
          mass.own.find((each) => each.record === record.id) ??
          mass.own.find(
            (each) =>
              each.record === undefined && each.journey !== undefined && each.journey === record.journey,
          );
        return {
          record,
          own,
          at: Math.max(own === undefined ? 0 : (parseInstant(own.at) ?? 0), record.openedAt),
        };
      })
      .filter(({ at }) => at <= now)
      .sort((a, b) => a.at - b.at);
  }

  /** What was done to some records of the story, by record. */
  private pastsOf(ids: readonly string[]): Map<string, MassPast[]> {
    const { log } = this.run.world;
    const pasts = new Map<string, MassPast[]>(ids.map((id) => [id, []]));
    for (let at = 0; at < log.length; at += 1) {
      const event = log.at(at);
      const known = pasts.get(event.objectId ?? '');
      const past = known && pastOf(event, this.nameOf(event));
      if (past) known.push(past);
    }
    return pasts;
  }

  private nameOf({ deskId }: LogEvent): string {
    const desk = deskId === undefined ? undefined : this.run.world.desks.get(deskId);
    return desk?.person ?? '';
  }
}

/** What stands in a record of the story goes before what the scenario says of it. */
const shownValues = ({ record, own }: RecordEntry): Readonly<Record<string, string>> => ({
  ...own?.values,
  ...record.fields,
});

/** A record of the story as a row among the others. */
function recordRow(mass: Mass, entry: RecordEntry, past: readonly MassPast[]): MassRow {
  const { record, at } = entry;
  const values = shownValues(entry);
  const fields = Object.fromEntries(mass.columns.map(({ id }) => [id, values[id] ?? '']));
  const row: MassRow = {
    id: record.id,
    at,
    status: record.status,
    owner: record.ownerUnit ?? '',
    linkedTo: [],
    fields,
    past: [],
  };
  // Where it stands now is in the record; an acknowledged alarm is so by the log alone.
  return { ...past.reduce(withPast, row), status: record.status, linkedTo: [...record.linkedTo] };
}
