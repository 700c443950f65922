/** She refuses only what she gave herself, and whoever asks again after that is told it. */
import { expect, it } from 'vitest';
import { onTheLine, saying, smallScenario } from '../../../tests/helpers/small-run.ts';
import { learn } from '../../engine/world/knowledge.ts';
import { COMMON_LINES } from './lines.ts';

it('what another desk holds from elsewhere is asked of her for the first time', () => {
  const { run, desk } = onTheLine();
  learn(run.world, 'soc.1', {
    journey: 'J1',
    fact: 'faultSince',
    value: '07:10',
    source: 'told',
    from: 'Noor',
  });
  expect(saying(run, desk, 'Since when is it dead?')).toContain('TELL-SINCE');
});

it('asked a second time she says that she gave it, asked a third time she gives it', () => {
  const { run, desk } = onTheLine();
  expect(saying(run, desk, 'Since when is it dead?')).toContain('TELL-SINCE');
  expect(saying(run, desk, 'Since when is it dead?')).toContain('AGAIN-SINCE');
  expect(saying(run, desk, 'Sorry, since when is it dead?')).toContain('TELL-SINCE');
});

it('without words of its own for a fact she says her first words again after a refusal', () => {
  const { run, desk } = onTheLine({ scenario: smallScenario({ beats: RINGS }) });
  const refused = saying(run, desk, 'What does it do?');
  expect(COMMON_LINES.askedAgain.some((line) => refused.includes(line))).toBe(true);
  expect(saying(run, desk, 'What does it do, please?')).toContain('My internet is dead.');
});

const RINGS = [
  { id: 'ring1', at: 'D2 08:01', do: [{ ring: { journey: 'J1', to: 'contactCentre', id: 'K-1' } }] },
];
