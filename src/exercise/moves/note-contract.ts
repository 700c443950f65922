/** A note in which a desk finds all that it needs of a matter is the handover of that matter, whatever it was called. */
import { SPOKEN_CHANNELS } from '../../model/codes.ts';
import { HANDOVER_CONTRACTS } from '../../model/handover-contracts.ts';
import type { MoveOf } from '../../model/move.ts';
import { receiverOf } from '../receiver/receiver-spec.ts';
import type { CaseInHand, Run } from '../run-shape.ts';

type HandoverContract = keyof typeof HANDOVER_CONTRACTS;

const isIn = (units: readonly string[], unit: string): boolean => units.includes(unit);

/** The contract that a person's note to this desk fulfils in the eyes of its receiver; undefined for a plain note. */
export function contractOfNote(
  run: Run,
  desk: string,
  other: string | undefined,
  { channel }: MoveOf<'sendMessage'>,
  says: Readonly<Record<string, string>>,
  about: CaseInHand,
): HandoverContract | undefined {
  if (other === undefined || !run.isPerson(desk) || run.isPerson(other) || SPOKEN_CHANNELS.has(channel))
    return undefined;
  const [from, to] = [run.world.desk(desk).unit, run.world.desk(other).unit];
  for (const contract of CONTRACTS) {
    const spec = HANDOVER_CONTRACTS[contract];
    if (!isIn(spec.from, from) || !isIn(spec.to, to)) continue;
    const needs = receiverOf(run, other, { contract, channel, ...about })?.needs ?? [];
    if (needs.length > 0 && needs.every((fact) => says[fact] !== undefined)) return contract;
  }
  return undefined;
}

const CONTRACTS = Object.keys(HANDOVER_CONTRACTS).filter(
  (id): id is HandoverContract => id in HANDOVER_CONTRACTS,
);
