/** A line of a machine-played desk in a talk between desks; the others in it learn what its words carry. */
import { learn } from '../../engine/world/knowledge.ts';
import type { Talk } from '../../engine/world/shapes.ts';
import { deskSays } from '../../engine/world/talks.ts';
import type { World } from '../../engine/world/world.ts';

export function colleagueSays(
  w: World,
  desk: string,
  talk: Talk,
  text: string,
  says: Readonly<Record<string, string>>,
): void {
  deskSays(w, desk, talk, text, { says });
  const { person: from } = w.desk(desk);
  for (const listener of [talk.desk, talk.person, ...talk.joined]) {
    if (listener === undefined || listener === desk || !w.desks.has(listener)) continue;
    for (const [fact, value] of Object.entries(says))
      learn(w, listener, {
        journey: talk.journey,
        incident: talk.incident,
        fact,
        value,
        source: 'told',
        from,
      });
  }
}
