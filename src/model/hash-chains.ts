/** Names a set of chains by what is in them. */
import { canonicalJson } from './canonical-json.ts';
import type { ChainDefinition } from './chain-definition.ts';
import { hashText } from './hash.ts';

const chainHashes = new WeakMap<Readonly<Record<string, ChainDefinition>>, string>();

/** One hash over all chain definitions a run may use; nobody changes them, so it is made once. */
export function hashChains(chains: Readonly<Record<string, ChainDefinition>>): string {
  const hash = chainHashes.get(chains) ?? hashText(canonicalJson(chains));
  chainHashes.set(chains, hash);
  return hash;
}
