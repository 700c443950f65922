/** Names that only one place of a scenario uses: each is told at its place when nothing is called that. */
import { expect, test } from 'vitest';
import { CHAINS } from '../../../../machines/index.ts';
import { playProblemsWith, problemsWith } from '../../../../tests/helpers/broken-scenario.ts';
import { COMMON_LINES } from '../../../exercise/customer/lines.ts';
import { DETECTORS } from '../../../verdicts/index.ts';
import { modelVocabulary } from '../../vocabulary.ts';
import { SPEECH_SLOTS } from './unknown-speech.ts';

const vocabulary = modelVocabulary(CHAINS);

const CARD = '{ card: { title: Pressure, lines: [Hurry.] } }';
const RING = '{ ring: { journey: J1, to: contactCentre.1 } }';
const emit = (column: string): string =>
  `{ emit: { kind: alarmRaised, actorUnit: faultMgmt, objectId: A1, ${column} } }`;
const record = (id: string, more: string): string =>
  `{ id: ${id}, type: troubleTicket, status: held, ownerUnit: soc${more} }`;
const records = (linkedTo: string): string =>
  `opening: { records: [${record('T1', `, linkedTo: [${linkedTo}]`)}, ${record('T2', '')}] }\ncheckpoints:`;

const EXAMPLES: readonly [code: string, from: string, bad: string, good: string][] = [
  ['unknown-break', 'breaks: [CB01]', 'breaks: [CB01, CB99]', 'breaks: [CB01, CB03a]'],
  [
    'unknown-cause',
    'checkpoints:',
    'causes: { customerSide: { accessCard: [card] } }\ncheckpoints:',
    'causes: { providerSide: { accessCard: [card] } }\ncheckpoints:',
  ],
  ['unknown-unit', 'checkpoints:', 'policies: [nok]\ncheckpoints:', 'policies: [noc]\ncheckpoints:'],
  [
    'unknown-desk',
    'seats:\n  - { unit: contactCentre',
    'seats:\n  - { unit: soc',
    'seats:\n  - { unit: contactCentre',
  ],
  [
    'unknown-fact',
    'checkpoints:',
    'corrections: { erea: Mended. }\ncheckpoints:',
    'corrections: { area: Mended. }\ncheckpoints:',
  ],
  [
    'unknown-fact',
    'checkpoints:',
    'pages: [{ id: p, title: P, text: P, tells: { erea: Mill Rise } }]\ncheckpoints:',
    'pages: [{ id: p, title: P, text: P, tells: { area: Mill Rise } }]\ncheckpoints:',
  ],
  [
    'unknown-fact',
    RING,
    '{ ring: { journey: J1, to: contactCentre.1, keyed: { faultsince: "07:50" } } }',
    '{ ring: { journey: J1, to: contactCentre.1, keyed: { faultSince: "07:50" } } }',
  ],
  [
    'unknown-channel',
    RING,
    '{ ring: { journey: J1, to: contactCentre.1, channel: voise } }',
    '{ ring: { journey: J1, to: contactCentre.1, channel: chat } }',
  ],
  [
    'unknown-speech',
    'servedBy: { owed: true }',
    'servedBy: { acts: [promice] }',
    'servedBy: { acts: [promise] }',
  ],
  [
    'unknown-speech',
    'servedBy: { owed: true }',
    'servedBy: { parts: [next] }',
    'servedBy: { parts: [nextTime] }',
  ],
  [
    'unknown-speech',
    'opensWith:',
    'lines: { helo: [Hi.] }\n    opensWith:',
    'lines: { hello: [Hi.] }\n    opensWith:',
  ],
  ['unknown-record', 'checkpoints:', records('T3'), records('T2')],
  ['unknown-journey', CARD, emit('journeyId: J7'), emit('journeyId: J1')],
  ['unknown-incident', CARD, emit('incidentId: INC-7'), emit('incidentId: INC-1')],
  ['unknown-area', CARD, emit('areaId: millRose'), emit('areaId: millRise')],
  ['unknown-desk', CARD, emit('targetDesk: soc.2'), emit('targetDesk: soc.1')],
  ['unknown-unit', CARD, emit('targetUnit: sok'), emit('targetUnit: soc')],
  ['unknown-system', CARD, emit('systemId: gys'), emit('systemId: gis')],
  [
    'unknown-unit',
    '{ say: "Thanks, clear." }',
    '{ sendMessage: { to: contactCenter, text: Hi } }',
    '{ sendMessage: { to: contactCentre, text: Hi } }',
  ],
];

test.each(EXAMPLES)('%s in place of "%s" finds "%s" and leaves "%s" alone', (code, from, bad, good) => {
  const found = problemsWith(from, bad, vocabulary);
  expect(found.map((problem) => [problem.code, problem.severity])).toContainEqual([code, 'error']);
  for (const { fix } of found) expect(fix).toMatch(/[.?]$/);
  expect(problemsWith(from, good, vocabulary).map((problem) => problem.code)).not.toContain(code);
});

test('an unknown break is told at its place in the list, with the nearest ones', () => {
  expect(problemsWith('breaks: [CB01]', 'breaks: [CB01, CB99]')).toEqual([
    {
      file: 'scenarios/toy/scenario.yaml',
      line: 9,
      column: 16,
      code: 'unknown-break',
      severity: 'error',
      message: 'no break is called "CB99"',
      fix: expect.stringMatching(/^Did you mean "CB\d\d"/),
    },
  ]);
});

test('a trap must get a break that there is', () => {
  const codes = (breaks: string): string[] =>
    playProblemsWith('kind: expert', `kind: trap\nmustGet: { breaks: [${breaks}] }`).map(({ code }) => code);
  expect(codes('CB1')).toEqual(['unknown-break']);
  expect(codes('CB01, CB03c, CB04.5')).toEqual([]);
});

test('the breaks are those of the detectors', () => {
  expect([...vocabulary.breaks].sort()).toEqual(DETECTORS.map(({ id }) => id).sort());
});

test('every occasion on which customers speak is known', () => {
  expect(Object.keys(COMMON_LINES).filter((slot) => !SPEECH_SLOTS.some((known) => known === slot))).toEqual(
    [],
  );
});
