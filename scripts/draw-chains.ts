/** Draws every shipped chain into docs/chains: node scripts/run.mjs scripts/draw-chains.ts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chainPictures } from './lib/chain-pictures.ts';

mkdirSync('docs/chains', { recursive: true });
for (const { file, svg } of chainPictures()) {
  writeFileSync(file, svg);
  console.log(file);
}
