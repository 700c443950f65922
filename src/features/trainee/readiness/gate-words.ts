/** What gate G1 comes to, in one sentence. */
import { gateText } from '../text/readiness.ts';
import { pairName } from './pair-words.ts';
import type { Board } from './use-board.ts';

export function gateWords({ gate, pairs }: Pick<Board, 'gate' | 'pairs'>): string {
  const reds = pairs.filter(({ state }) => state === 'red');
  const [first] = reds;
  return gateText.verdict(gate, first && gateText.reds(pairName(first), reds.length - 1));
}
