/** A plain note that holds what its receiver needs of the matter counts as the handover; one that does not stays a note. */
import { expect, test } from 'vitest';
import { deskOf, moveOf, smallRun, smallScenario } from '../../../tests/helpers/small-run.ts';
import { learn } from '../../engine/world/knowledge.ts';

const SD2 = deskOf('serviceDesk2');
const PARTNER = deskOf('wholesalePartner');

const receivers = [
  {
    id: 'mona',
    desk: PARTNER,
    contract: 'H7',
    needs: ['faultSince', 'symptomWords'],
    clear: { after: 'PT1M', text: ['Ours.'] },
    asks: { after: 'PT1M', words: { faultSince: 'Since when?' } },
  },
];

function noted(text: string, channel = 'note') {
  const run = smallRun({ seats: [SD2], scenario: smallScenario({ beats: [], receivers }) });
  for (const [fact, value] of Object.entries({ faultSince: '07:50', symptomWords: 'noSync' }))
    learn(run.world, SD2, { journey: 'J1', fact, value, source: 'told', from: 'she' });
  run.act(SD2, moveOf({ move: 'sendMessage', to: PARTNER, channel, about: 'J1', text }));
  return run.world;
}

test('with all of it the note is the request, and is taken as one', () => {
  const { handovers, messages } = noted('The line is dead since 07:50.');
  expect(handovers).toEqual([expect.objectContaining({ contract: 'H7', fromDesk: SD2, toDesk: PARTNER })]);
  expect(messages.filter(({ fromDesk }) => fromDesk === SD2)).toHaveLength(1);
});

test('with less of it, or said on the hot line, it is not', () => {
  expect(noted('The line is dead.').handovers).toEqual([]);
  expect(noted('The line is dead since 07:50.', 'hotline').handovers).toEqual([]);
});
