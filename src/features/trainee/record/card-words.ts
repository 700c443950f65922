/** A line of a pocket card as a sentence. */
import { FACTS, isFactId } from '../../../model/facts.ts';
import { isHandoverContractId } from '../../../model/handover-contracts.ts';
import type { CardLine } from '../../../readiness/index.ts';
import { CARD_FACTS, CARD_THINGS } from '../text/card-facts.ts';
import { cardText } from '../text/record.ts';
import { unitName } from '../text/units.ts';

/** "When you pass a fault to Service desk 2: say since when." */
export function cardWords({ side, from, to, contract, fact }: CardLine): string {
  const thing = isHandoverContractId(contract) ? CARD_THINGS[contract] : contract;
  return side === 'send'
    ? cardText.send(thing, unitName(to), factWords(fact))
    : cardText.receive(thing, unitName(from), factWords(fact));
}

function factWords(fact: string): string {
  if (!isFactId(fact)) return cardText.the(fact);
  return CARD_FACTS[fact] ?? cardText.the(FACTS[fact].label.toLowerCase());
}
