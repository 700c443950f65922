/** What was accepted of contested words goes into the scenario's YAML; every other character stays as it was. */
import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { SettledWords } from '../model/contest.ts';

export interface WordingPlace {
  /** Journey or incident that holds the fact. */
  matter: string;
  fact: string;
}

/** The text with the wording, or undefined where the file has no such fact. */
export function acceptWording(
  source: string,
  { matter, fact }: WordingPlace,
  wording: string,
): string | undefined {
  const document = parseDocument(source, { keepSourceTokens: true });
  const spec = (['journeys', 'incidents'] as const)
    .flatMap((list) => itemsOf(document.get(list, true)))
    .filter((item) => item.get('id') === matter)
    .map((item) => item.getIn(['facts', fact], true))
    .find((node) => isMap(node));
  if (!spec) return undefined;
  const quoted = JSON.stringify(wording.trim().replace(/\s+/g, ' '));
  const accept = spec.get('accept', true);
  if (isSeq(accept)) {
    if (accept.items.some((item) => isScalar(item) && item.value === JSON.parse(quoted))) return source;
    return accept.flow === true ? intoFlow(source, accept, quoted) : behindLast(source, accept, quoted);
  }
  return spec.flow === true
    ? intoFlow(source, spec, `accept: [${quoted}]`)
    : newKey(source, spec, `accept: [${quoted}]`);
}

/** The text with one more line among its `contests`: what holds for these words wherever they stand. */
export function acceptSettled(source: string, settled: SettledWords): string {
  const item = JSON.stringify(settled);
  const { contents } = parseDocument(source, { keepSourceTokens: true });
  const list = isMap(contents) ? contents.get('contests', true) : undefined;
  if (isSeq(list)) {
    const isThere = list.items.some((each) => isMap(each) && JSON.stringify(each.toJSON()) === item);
    if (isThere) return source;
    return list.flow === true ? intoFlow(source, list, item) : behindLast(source, list, item);
  }
  return `${source.trimEnd()}\ncontests:\n  - ${item}\n`;
}

const itemsOf = (node: unknown): YAMLMap[] =>
  isSeq(node) ? node.items.filter((item): item is YAMLMap => isMap(item)) : [];

const rangeOf = (node: Node): readonly [number, number] => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];

const insert = (source: string, at: number, text: string): string =>
  source.slice(0, at) + text + source.slice(at);

/** Before the closing bracket, behind the last item; a trailing comma is used and kept. */
function intoFlow(source: string, node: YAMLSeq | YAMLMap, item: string): string {
  const [from, to] = rangeOf(node);
  const inside = source.slice(from + 1, to - 1);
  const body = inside.trimEnd();
  const at = from + 1 + body.length;
  if (body.trim() === '') return insert(source, at, item);
  const isLong = body.includes('\n');
  const indent = isLong ? (/\n(\s*)\S[^\n]*$/.exec(body)?.[1] ?? '') : '';
  const gap = isLong ? `\n${indent}` : ' ';
  return body.endsWith(',') ? insert(source, at, `${gap}${item},`) : insert(source, at, `,${gap}${item}`);
}

/** One more line below the last item of a block list. */
function behindLast(source: string, list: YAMLSeq, item: string): string {
  const last = list.items.at(-1);
  const [from, to] = isScalar(last) || isMap(last) ? rangeOf(last) : rangeOf(list);
  const line = source.lastIndexOf('\n', from) + 1;
  const indent = /^\s*/.exec(source.slice(line))?.[0] ?? '';
  // Behind a comment that stands on its line.
  const end = source.indexOf('\n', to);
  return insert(source, end === -1 ? source.length : end, `\n${indent}- ${item}`);
}

/** A key below the last one of a block map, as far in as the first. */
function newKey(source: string, map: YAMLMap, pair: string): string {
  const [from, to] = rangeOf(map);
  const line = source.lastIndexOf('\n', from) + 1;
  const indent = ' '.repeat(from - line);
  const end = source.slice(0, to).trimEnd().length;
  return insert(source, end, `\n${indent}${pair}`);
}
