/** The right edge of a state's box: one port for each contract, and for each kind of link without one. */
import type { ChainState } from '../model/chain-definition.ts';
import { type Link, type LinkKind, offersWithoutLink } from './lane-graph.ts';
import type { Cell } from './lane-grid.ts';

export interface Port {
  key: string;
  contract?: string;
  kind: LinkKind;
  /** From the top of the box. */
  offset: number;
  /** Empty for a contract that is offered while the state stays. */
  links: Link[];
}

const SLOT = 14;
const FIRST_SLOT = 10;
const LEAST_HEIGHT = 46;
const KINDS: readonly LinkKind[] = ['flow', 'side', 'end', 'loop'];

/** Where lines enter a box from the left: between the ports of the box before it, so that they never run into one. */
export const ENTRY = { onward: 17, loop: 31 } as const;

/** A contract has one port whatever it leads to; without one, each kind of link has its own. */
export const portKey = ({ from, contract, kind, timed }: Link): string =>
  `${from} ${contract ?? (timed ? `${kind} timed` : kind)}`;

/** Ports from top to bottom: links that lead up first, those that lead down last, so that few lines cross. */
export function portsOf(
  name: string,
  state: ChainState,
  links: readonly Link[],
  cells: ReadonlyMap<string, Cell>,
): Port[] {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    if (link.from === name) groups.set(portKey(link), [...(groups.get(portKey(link)) ?? []), link]);
  }
  const row = (of: string): number => cells.get(of)?.row ?? 0;
  const slope = (group: readonly Link[]): number =>
    group.reduce((sum, { to, kind }) => sum + (kind === 'loop' ? row(to) - 0.5 : row(to)) - row(name), 0) /
    group.length;
  const leading = [...groups].sort(
    ([, a], [, b]) =>
      slope(a) - slope(b) || KINDS.indexOf(a[0]?.kind ?? 'flow') - KINDS.indexOf(b[0]?.kind ?? 'flow'),
  );
  const ports = [
    ...leading.map(([key, group]) => ({
      key,
      contract: group[0]?.contract,
      kind: group[0]?.kind ?? ('flow' as const),
      links: group,
    })),
    ...offersWithoutLink(state).map((contract) => ({
      key: `${name} ${contract}`,
      contract,
      kind: 'flow' as const,
      links: [],
    })),
  ];
  return ports.map(({ contract, ...port }, at) => ({
    ...port,
    ...(contract === undefined ? {} : { contract }),
    offset: FIRST_SLOT + SLOT * slotOf(at, ports.length),
  }));
}

/** Few ports stand around the middle of the box. */
function slotOf(at: number, count: number): number {
  if (count === 1) return 1;
  return count === 2 ? at * 2 : at;
}

/** Height of a box with so many ports and lines of text. */
export function boxHeight(ports: number, textHeight: number): number {
  return Math.max(LEAST_HEIGHT, SLOT * ports + 6, textHeight + 14);
}
