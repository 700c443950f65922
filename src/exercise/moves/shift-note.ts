/** What one shift writes for the next: a note in the shift log, and the facts in it stand there for whoever opens it. */
import { stand } from '../../engine/world/knowledge.ts';
import { addNote, openRecord } from '../../engine/world/records.ts';
import type { RecordRow } from '../../engine/world/shapes.ts';
import type { MoveOf } from '../../model/move.ts';
import { caseInHand, findRecord } from '../references.ts';
import type { CaseInHand, Given, Run } from '../run-shape.ts';
import { content } from './content.ts';

const LOG = 'shiftLog';

export function writeShiftNote(
  run: Run,
  desk: string,
  move: MoveOf<'writeShiftNote'>,
  about: CaseInHand,
  given: Given,
): void {
  const w = run.world;
  const { says } = content(run, desk, move, about, given);
  const items = (move.items ?? []).flatMap((ref) => findRecord(w, ref)?.id ?? []);
  const row =
    openNote(run, desk, about) ??
    openRecord(w, desk, {
      type: 'shiftNote',
      ...about,
      status: 'draft',
      fields: {},
      linkedTo: items,
    });
  row.fields = { ...row.fields, ...says, text: [row.fields.text, move.text].filter(Boolean).join('\n') };
  addNote(w, desk, row, move.text, says);
  for (const matter of mattersOf(run, desk, about, items))
    for (const [fact, value] of Object.entries(says)) stand(w, LOG, matter, fact, value);
}

/** A desk goes on in the note it has begun about the same case. */
const openNote = (run: Run, desk: string, { journey, incident }: CaseInHand): RecordRow | undefined =>
  [...run.world.records.values()].findLast(
    (row) =>
      row.type === 'shiftNote' &&
      row.status === 'draft' &&
      row.ownerDesk === desk &&
      row.journey === journey &&
      row.incident === incident,
  );

/** Cases under which the next shift finds what was written: the one in hand, and those of the items named. */
function mattersOf(run: Run, desk: string, about: CaseInHand, items: readonly string[]): Set<string> {
  const cases = [about, ...items.map((item) => caseInHand(run.world, desk, item))];
  return new Set(cases.flatMap(({ journey, incident }) => journey ?? incident ?? []));
}
