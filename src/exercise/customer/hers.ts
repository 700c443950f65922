/** What a customer can say or confirm: what she tells, opened with, or keyed in. */
import type { Talk } from '../../engine/world/shapes.ts';
import type { Person } from '../../model/scenario.ts';

export function isHers(person: Person | undefined, talk: Talk, fact: string): boolean {
  const tell = person?.tells[fact];
  return (
    (tell !== undefined && tell.when !== 'never') ||
    talk.openTells.includes(fact) ||
    (person?.opensWith.includes(fact) ?? false) ||
    Object.hasOwn(talk.keyed, fact)
  );
}
