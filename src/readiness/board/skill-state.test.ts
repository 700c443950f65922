/** The five steps of a skill, by table; time and slips take steps off again. */
import { expect, test } from 'vitest';
import { dayOf, drilled, NOW, shown } from '../../../tests/helpers/fake-evidence.ts';
import type { Evidence } from '../evidence.ts';
import { type SkillState, skillsOf } from './skill-state.ts';

const stateOf = (evidence: readonly Evidence[]): SkillState =>
  skillsOf(evidence, NOW, dayOf).find(({ side }) => side === 'send')?.state ?? 'unaware';

const received = (ago: number): Evidence => shown(ago, { side: 'receive' });

const table: readonly (readonly [string, SkillState, readonly Evidence[]])[] = [
  ['nothing', 'unaware', []],
  ['only the other end', 'unaware', [received(1)]],
  ['tried, and it went wrong', 'aware', [shown(1, { grade: 'again' })]],
  ['with help', 'assisted', [shown(1, { grade: 'hard' })]],
  ['without help, on one day', 'assisted', [shown(1), shown(1, { code: 'wrongFact' })]],
  ['without help on two days', 'independent', [shown(3), shown(1)]],
  ['without help once, with help once', 'assisted', [shown(3), shown(1, { grade: 'hard' })]],
  ['one thing stayed wrong on the second day', 'aware', [shown(3), shown(1, { grade: 'again' })]],
  [
    'wrong first and right later on a day',
    'independent',
    [shown(3), shown(1.2, { grade: 'again' }), shown(1.1)],
  ],
  ['on two days at both ends', 'coach', [shown(3), shown(1), received(3), received(1)]],
  ['on two days here, one day there', 'independent', [shown(3), shown(1), received(1)]],
  ['on five days', 'coach', [9, 7, 5, 3, 1].map((ago) => shown(ago))],
  [
    'on five days, then a slip',
    'independent',
    [...[9, 7, 5, 3, 2].map((ago) => shown(ago)), shown(1, { grade: 'again' })],
  ],
  ['a drill counts thirty days', 'independent', [drilled(29), drilled(28)]],
  ['and no longer', 'aware', [drilled(33), drilled(32)]],
  ['a run counts on', 'independent', [shown(80), shown(70)]],
  ['ninety days without practice', 'assisted', [shown(95), shown(91)]],
  ['eighty-nine days', 'independent', [shown(95), shown(89)]],
  ['twice ninety days, and never below aware', 'aware', [shown(900), shown(850)]],
];

test.each(table)('%s: %s', (_, state, evidence) => expect(stateOf(evidence)).toBe(state));

test('what was taken off is told', () => {
  const [skill] = skillsOf([shown(95), shown(91)], NOW, dayOf);
  expect(skill).toMatchObject({ reached: 'independent', decayed: 1, slipped: false, days: 2 });
});
