/** Everybody on one call: the units are on the line, hear what is said there, and know who leads. */
import { openBridge } from '../../engine/world/bridges.ts';
import type { MoveOf } from '../../model/move.ts';
import type { CaseInHand, Run } from '../run-shape.ts';
import { raiseByMove } from './chain-events.ts';
import { deskFor, park } from './talk.ts';

export function conveneBridge(
  run: Run,
  desk: string,
  move: MoveOf<'conveneBridge'>,
  about: CaseInHand,
): void {
  const w = run.world;
  const called = move.units.flatMap((unit) => deskFor(run, unit, desk) ?? []);
  const talk = called.length === 0 ? undefined : openBridge(w, desk, [...new Set(called)], about);
  if (talk) park(run, desk, talk.id);
  for (const unit of move.units) {
    const other = deskFor(run, unit, desk);
    w.emit({
      kind: 'bridgeConvened',
      ...w.actor(desk),
      ...w.about(about.journey, about.incident),
      targetUnit: other === undefined ? unit : w.desk(other).unit,
      ...(other === undefined ? {} : { targetDesk: other }),
      ...(talk === undefined ? {} : { objectId: talk.id }),
      says: { leadPerson: move.lead },
    });
  }
  if (about.journey !== undefined) raiseByMove(run, desk, about.journey, ['conveneBridge']);
}
