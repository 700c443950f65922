/** Every situation card that says it is practised here can be shown: some drill of the library feeds each of its needs. */
import { expect, test } from 'vitest';
import { CHAINS } from '../../machines/index.ts';
import { compiledStepper } from '../../src/engine/compiled-stepper.ts';
import { CARDS, feltStanding } from '../../src/readiness/board/index.ts';
import { everyDrillOf, expertRuns, sourcesOf } from '../../src/readiness/drills/index.ts';
import { type Evidence, itemOf } from '../../src/readiness/index.ts';
import { library, testReader } from '../helpers/library.ts';

test('cards practised here can be shown by drills', async () => {
  const room = { chains: CHAINS, stepperOf: compiledStepper, reader: testReader };
  const all = await library();
  const evidence = sourcesOf(expertRuns(all, room))
    .flatMap(everyDrillOf)
    .map(
      (drill): Evidence => ({
        ...itemOf(drill),
        id: drill.id,
        at: 1,
        by: { kind: 'drill', id: drill.id, scenario: drill.source.scenario.id },
        grade: 'good',
        facts: [],
      }),
    );
  for (const cards of Object.values(CARDS))
    for (const { card, state } of feltStanding(cards, evidence, [], 2).cards) {
      expect(state, card.id).toBe(card.needs.length === 0 ? 'elsewhere' : 'shown');
      if (card.play !== undefined) expect(all.map(({ scenario }) => scenario.id)).toContain(card.play);
    }
});
