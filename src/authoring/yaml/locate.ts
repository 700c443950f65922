/** From a way into the data back to the place in the text, through moves written short. */
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { isMoveId } from '../../model/moves-catalogue.ts';
import type { Path } from '../problem.ts';

/** Where on the way's end: its key, its value, or a key of the map that lies there. */
export type Part = 'key' | 'value';

interface Place {
  node: Node;
  key?: Node;
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

/** Offset of the deepest part of the way that stands in the text. */
export function offsetOf(document: Document, path: Path, part: Part): number {
  let place: Place | undefined = isNode(document.contents) ? { node: document.contents } : undefined;
  for (const step of path) {
    const next: Place | undefined = place && stepInto(document, place.node, String(step));
    if (!next) break;
    place = next;
  }
  const node = part === 'key' && place?.key ? place.key : place?.node;
  return node?.range?.[0] ?? place?.key?.range?.[0] ?? 0;
}

function stepInto(document: Document, node: Node, step: string): Place | undefined {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(target)) {
    const item = target.items[Number(step)];
    return isNode(item) ? { node: item } : undefined;
  }
  if (!isMap(target)) return undefined;
  const pair = target.items.find((item) => keyOf(item) === step);
  if (pair) return placeOf(pair);
  return stepIntoShortMove(document, target.items, step);
}

/** `{ say: "Hello" }` stands for `{ move: say, text: "Hello" }`: both steps lead into that pair. */
function stepIntoShortMove(document: Document, items: readonly Pair[], step: string): Place | undefined {
  const pair = items.find((item) => isMoveId(keyOf(item))) ?? (items.length === 1 ? items[0] : undefined);
  if (!pair || !isNode(pair.key)) return undefined;
  if (step === 'move') return { node: pair.key, key: pair.key };
  if (isMap(pair.value)) return stepInto(document, pair.value, step) ?? placeOf(pair);
  return isMoveId(keyOf(pair)) ? placeOf(pair) : undefined;
}

function placeOf(pair: Pair): Place | undefined {
  const key = isNode(pair.key) ? pair.key : undefined;
  const node = isNode(pair.value) ? pair.value : key;
  return node && { node, key };
}
