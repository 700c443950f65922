/** The pictures of all shipped chains: file below the project's root, and its SVG text. */
import { CHAINS } from '../../machines/index.ts';
import { layoutLanes } from '../../src/charts/lane-layout.ts';
import { laneSvg } from '../../src/charts/lane-svg.ts';
import { HANDOVER_CONTRACTS } from '../../src/model/handover-contracts.ts';
import { MESSAGE_CONTRACTS } from '../../src/model/message-contracts.ts';

const labelled = Object.entries({ ...HANDOVER_CONTRACTS, ...MESSAGE_CONTRACTS });
const contracts = {
  ...Object.fromEntries(labelled.map(([id, { label }]) => [id, label])),
  free: 'Free message',
};

export function chainPictures(): { id: string; file: string; svg: string }[] {
  return Object.values(CHAINS).map((def) => ({
    id: def.id,
    file: `docs/chains/${def.id}.svg`,
    svg: laneSvg(layoutLanes(def, { contracts })),
  }));
}
