/** What a sentence names, for rules that sum up what was said before. */
import { has, type Node } from './nodes.ts';

/** Something new is offered for money. */
export const isOffer = (nodes: readonly Node[]): boolean =>
  nodes.some(
    (node, at) =>
      has(node, 'WARE') ||
      (has(node, 'NEWISH') && /^(one|model|version)$/.test(nodes[at + 1]?.words ?? '')) ||
      (has(node, 'OFFER') && nodes.slice(at).some((other) => has(other, 'ADEV'))),
  );

/** Something of hers or something she did is named. */
export const namesHers = (nodes: readonly Node[]): boolean =>
  nodes.some(
    (node, at) =>
      has(node, 'HERS', 'HERFOLK', 'DEV', 'ADEV', 'MISDEED', 'YOURX', 'KIN') ||
      (has(node, 'YOU') && has(nodes[at + 1], 'RESTART', 'DEED')),
  );

export const namesOurs = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => has(node, 'OURS', 'OURN', 'OUR') || node.words === 'ours');
