/** Faults the parser leaves to its caller: keys written twice, and aliases that lead nowhere, in a circle, or blow up. */
import { type Document, isNode, isScalar, type Node, visit } from 'yaml';
import { PROBLEMS_PER_FILE } from '../problem.ts';
import { MOST_ALIASES } from './scan-tokens.ts';
import type { YamlFlaw } from './yaml-flaw.ts';

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/** Keys written twice in one map, told where the second stands. */
export function duplicateKeys(document: Document): YamlFlaw[] {
  const flaws: YamlFlaw[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : '';
        if (seen.has(name)) {
          const fix = `Keep one "${name}" here, or put both into one.`;
          flaws.push({
            at: startOf(key),
            code: 'yaml-duplicate-key',
            message: `"${name}" stands here twice`,
            fix,
          });
        }
        seen.add(name);
        if (flaws.length >= PROBLEMS_PER_FILE) return visit.BREAK;
      }
      return undefined;
    },
  });
  return flaws;
}

/** The first alias that must not be followed; without one the document can be turned into values. */
export function aliasFlaw(document: Document): YamlFlaw | undefined {
  const weights = new Map<Node, number | 'open'>();
  let found: YamlFlaw | undefined;
  const refuse = (at: number, code: string, message: string): number => {
    found ??= { at, code, message, fix: 'Write the value out; quote a text that begins with * or &.' };
    return 0;
  };
  const weigh = (node: Node): number => {
    const known = weights.get(node);
    if (known === 'open') return refuse(startOf(node), 'yaml-alias-cycle', 'an alias leads back into itself');
    if (known !== undefined) return known;
    weights.set(node, 'open');
    let weight = 0;
    visit(node, {
      Alias(_, alias) {
        const target = alias.resolve(document);
        if (!isNode(target))
          weight += refuse(startOf(alias), 'yaml-unknown-alias', `nothing is called "${alias.source}"`);
        else weight += 1 + weigh(target);
        if (weight > MOST_ALIASES)
          refuse(startOf(alias), 'yaml-alias-bomb', 'aliases of aliases grow without end');
        return found ? visit.BREAK : undefined;
      },
    });
    weights.set(node, weight);
    return weight;
  };
  if (isNode(document.contents)) weigh(document.contents);
  return found;
}
