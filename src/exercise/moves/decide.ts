/** Deciding: a decision says on what it rests, so the facts in its words are read. */
import { fieldsOf } from '../../engine/world/truth.ts';
import type { MoveOf } from '../../model/move.ts';
import type { CaseInHand, Given, Run } from '../run-shape.ts';
import { content } from './content.ts';

export function decide(
  run: Run,
  desk: string,
  move: MoveOf<'logDecision'>,
  about: CaseInHand,
  given: Given,
): void {
  const w = run.world;
  const { says } = content(run, desk, move, about, given);
  w.emit({
    kind: 'decisionLogged',
    ...w.actor(desk),
    ...w.about(about.journey, about.incident),
    reasonCode: move.option,
    text: move.text,
    ...(Object.keys(says).length === 0
      ? {}
      : { says, fields: fieldsOf(w, [], says, [], about.journey, about.incident) }),
  });
}
