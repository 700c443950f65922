/** The outage board: what is declared, what is planned, what was published, who rang from which street. */
import { learn } from '../../engine/world/knowledge.ts';
import { SYSTEMS } from '../../model/systems.ts';
import { clockOf, HOUR, type Ms } from '../../model/time.ts';
import type { CaseInHand, Run } from '../run-shape.ts';
import { isDeclared } from './records.ts';
import type { BoardEntry, OutageBoardScreen, ScreenFrame, ScreenRecord, StreetContacts } from './shapes.ts';

const BOARD_SPAN: Ms = HOUR;

export type BoardSources = Pick<OutageBoardScreen, 'declaredIds' | 'matters' | 'contacts'>;

export function outageBoard(frame: ScreenFrame, sources: BoardSources): OutageBoardScreen {
  const { declaredIds, matters, contacts } = sources;
  const incidents = frame.records.filter(({ type }) => type === 'serviceProblem');
  const changes = frame.records.filter(({ type }) => type === 'change');
  const told = new Set<string>();
  // What is said about a matter stands with the first record of it.
  const entryOf = (record: ScreenRecord): BoardEntry => {
    const matter = matters[record.id];
    const known =
      matter === undefined || told.has(matter) ? [] : frame.rows.filter(({ of }) => of === matter);
    if (matter !== undefined) told.add(matter);
    return { record, known };
  };
  const declared = incidents.filter(({ id }) => declaredIds.includes(id)).map(entryOf);
  const undeclared = incidents.filter(({ id }) => !declaredIds.includes(id)).map(entryOf);
  const planned = changes.map(entryOf);
  return {
    ...frame,
    kind: 'outageBoard',
    declaredIds,
    matters,
    declared,
    undeclared,
    planned,
    notices: frame.records.filter(({ type }) => type === 'publicNotice'),
    beside: frame.rows.filter(({ of }) => of === undefined || !told.has(of)),
    contacts,
  };
}

export function boardSources(
  run: Run,
  desk: string,
  about: CaseInHand,
  records: readonly ScreenRecord[],
): BoardSources {
  const rows = records.flatMap(({ id }) => run.world.records.get(id) ?? []);
  return {
    declaredIds: rows.filter((row) => isDeclared(run.world, row.incident)).map(({ id }) => id),
    matters: Object.fromEntries(
      rows.flatMap(({ id, incident, journey }): [string, string][] => {
        const matter = incident ?? journey;
        return matter === undefined ? [] : [[id, matter]];
      }),
    ),
    contacts: contactsByStreet(run, desk, about),
  };
}

/** Contacts by street in the last hour, all streets, unsorted by worth. */
function contactsByStreet(run: Run, desk: string, about: CaseInHand): StreetContacts[] {
  const { world } = run;
  const seen = new Map<string, { count: number; first: Ms; ids: string[] }>();
  const counted = new Set<string>();
  for (let row = 0; row < world.log.length; row += 1) {
    const event = world.log.at(row);
    if (event.kind !== 'interactionOpened' || event.reasonCode === undefined || event.areaId === undefined)
      continue;
    if (event.t < run.now - BOARD_SPAN || event.reasonCode !== 'fault') continue;
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
  return [...seen]
    .map(([id, { count, first, ids }]) => ({ street: world.areas.get(id) ?? id, count, firstAt: first, ids }))
    .sort((one, other) => (one.street < other.street ? -1 : 1));
}
