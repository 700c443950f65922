/** Words for everybody: on the page, on the line, for the front. What they promise is promised to all. */
import { stand } from '../../engine/world/knowledge.ts';
import { makePromise } from '../../engine/world/promises.ts';
import { changeField, openRecord } from '../../engine/world/records.ts';
import { fieldsOf } from '../../engine/world/truth.ts';
import type { Reading } from '../../language/reading.ts';
import type { MoveOf } from '../../model/move.ts';
import type { CaseInHand, Given, Run } from '../run-shape.ts';
import { content } from './content.ts';
import { readDue, readInstant } from './read-instant.ts';

const BANNERS = new Set(['banner']);

export function publish(
  run: Run,
  desk: string,
  move: MoveOf<'publish'>,
  about: CaseInHand,
  given: Given,
): void {
  const w = run.world;
  const { reading, says } = content(run, desk, move, about, given, 'customer');
  const incident =
    about.incident ?? (about.journey === undefined ? undefined : w.journeys.get(about.journey)?.trueIncident);
  const asOf = says.asOf === undefined ? undefined : readInstant(w.now, says.asOf);
  const columns = {
    ...w.actor(desk),
    ...w.about(undefined, incident),
    says,
    fields: fieldsOf(w, [], says, [], undefined, incident),
    text: move.text,
    channel: move.channel,
    ...(asOf === undefined ? {} : { fromAt: asOf }),
  };
  if (BANNERS.has(move.channel)) w.emit({ kind: 'bannerPublished', ...columns });
  else {
    w.emit({
      kind: 'statementPublished',
      ...columns,
      act: [...new Set(reading.acts.map((a) => a.act))],
      mark: [...reading.marks],
      parts: [...reading.parts],
      vague: [...reading.vague],
      visibleToCustomer: true,
    });
    if (move.channel !== 'portal' && incident !== undefined) toEverybody(run, desk, incident, reading, says);
  }
  if (move.channel === 'portal') onHerPage(run, desk, { incident, journey: about.journey }, reading, says);
  else if (incident !== undefined) {
    for (const [fact, value] of Object.entries(says)) {
      stand(w, BANNERS.has(move.channel) ? 'kb' : 'statusPage', incident, fact, value);
      stand(w, 'outageBoard', incident, fact, value);
    }
  }
  const notice =
    incident === undefined
      ? undefined
      : [...w.records.values()].find((row) => row.type === 'publicNotice' && row.incident === incident);
  if (notice) changeField(w, desk, notice, 'text', notice.fields.text, move.text);
  else openRecord(w, desk, { type: 'publicNotice', incident, status: 'live', fields: { text: move.text } });
}

/** A customer's own page is a word to each of those hit: an update with its promises, and what stands there to read. */
function onHerPage(
  run: Run,
  desk: string,
  { incident, journey }: CaseInHand,
  reading: Reading,
  says: Readonly<Record<string, string>>,
): void {
  const hit = run.world.journeyList.filter(({ id, trueIncident }) =>
    incident === undefined ? id === journey : trueIncident === incident,
  );
  for (const { id } of hit) {
    for (const [fact, value] of Object.entries(says)) stand(run.world, 'portal', id, fact, value);
    const about = { journey: id, incident };
    const told = { ...reading, causes: [], asked: [] };
    run.hearing.consequences(desk, told, about, 'customer', { channel: 'portal' });
  }
}

/** Times in public words, and what is promised by them. */
const PROMISED = [
  ['nextUpdateAt', 'update'],
  ['restoreEstimate', 'date'],
] as const;

/** A public word keeps the one that was promised, and promises the next. */
function toEverybody(
  run: Run,
  desk: string,
  incident: string,
  { parts, vague }: Reading,
  says: Readonly<Record<string, string>>,
): void {
  const w = run.world;
  if (parts.length > 0)
    w.emit({
      kind: 'updateGiven',
      ...w.actor(desk),
      ...w.about(undefined, incident),
      targetUnit: 'customer',
      parts: [...parts],
      vague: [...vague],
      visibleToCustomer: true,
    });
  for (const [fact, what] of PROMISED) {
    const words = says[fact];
    const dueAt = words === undefined ? undefined : readDue(w.now, words);
    if (words !== undefined && dueAt !== undefined)
      makePromise(w, { desk, incident, to: 'customer', what, dueAt, words });
  }
}
