/** Beats that wait for one another in a circle never fire. */
import type { Reaction } from '../../model/scenario.ts';
import { plainWords } from './patterns/words-of.ts';
import type { Rule } from './rule.ts';

/** The beats of which one must have fired before; none where something else may start it. */
function waitsFor({ on, given = [], held }: Reaction): string[][] {
  if (held) return [];
  const patterns = [...(on ? [on] : []), ...given];
  return patterns
    .filter((pattern) => plainWords(pattern, 'kind').every((kind) => kind === 'beatFired'))
    .map((pattern) => plainWords(pattern, 'objectId'))
    .filter((ids) => ids.length > 0);
}

export const beatCircle: Rule = {
  code: 'beat-never-fires',
  check({ beats }, _, report) {
    const fires = new Set<string>();
    let before = -1;
    while (before < fires.size) {
      before = fires.size;
      for (const beat of beats)
        if (waitsFor(beat).every((ids) => ids.some((id) => fires.has(id)))) fires.add(beat.id);
    }
    const ids = new Set(beats.map(({ id }) => id));
    for (const [index, beat] of beats.entries()) {
      const known = waitsFor(beat)
        .flat()
        .every((id) => ids.has(id));
      if (!fires.has(beat.id) && known)
        report(['beats', index, 'id'], {
          message: `"${beat.id}" waits for beats that wait for it`,
          fix: 'Give one of them a time, or another trigger.',
        });
    }
  },
};
