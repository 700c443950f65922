/** Every rule with one passage that breaks it and one close to it that does not. */
import { expect, test } from 'vitest';
import { CHAINS } from '../../../machines/index.ts';
import { playProblemsWith, problemsOf, problemsWith } from '../../../tests/helpers/broken-scenario.ts';
import { TOY_SCENARIO } from '../../../tests/helpers/toy-scenario.ts';
import { modelVocabulary } from '../vocabulary.ts';

const vocabulary = modelVocabulary(CHAINS);

interface Example {
  code: string;
  /** Passage of the toy scenario, and what stands in its place. */
  from: string;
  bad: string;
  good: string;
}

const A1 = 'expect: { kind: checkDone, by: contactCentre, check: outage }';
const THANKS = 'on: { kind: handoverOffered, by: contactCentre, handover: H10, to: soc }';
const SAY = '{ by: soc.1, move: { say: "Thanks, clear." } }';
const CARD = '{ card: { title: Pressure, lines: [Hurry.] } }';
const AT = 'at: D2 08:21,';

const MASS = [
  '{ id: tickets, type: troubleTicket, system: ticketing, units: [soc], ids: { prefix: T-, from: 100 }',
  'columns: [{ id: area, label: Area }]',
  'grows: [{ by: D2 08:20, rows: 1 }, { by: D2 08:30, rows: 4 }]',
  'kinds: [{ rows: 3, incident: INC-1, status: acknowledged, values: { area: [Mill Rise, Quay] } }]',
  'own: [{ journey: J1, at: D2 08:20 }] }',
].join(', ');

const EXAMPLES: readonly Example[] = [
  { code: 'duplicate-id', from: 'id: push,', bad: 'id: thanks,', good: 'id: pressure,' },
  { code: 'duplicate-id', from: '- id: a2', bad: '- id: a1', good: '- id: a3' },
  {
    code: 'duplicate-id',
    from: 'desk: soc.1, unit',
    bad: 'desk: contactCentre.1, unit',
    good: 'desk: soc.1, unit',
  },
  { code: 'unknown-unit', from: A1, bad: A1.replace('contactCentre', 'contactCenter'), good: A1 },
  {
    code: 'unknown-unit',
    from: SAY,
    bad: '{ by: soc.1, move: { report: { to: nok, text: Hi } } }',
    good: '{ by: soc.1, move: { report: { to: noc, text: Hi } } }',
  },
  ...[
    { code: 'unknown-contract', bad: 'contract: H20, to: soc, cuts: [area]' },
    { code: 'unknown-unit', bad: 'contract: H10, to: sok, cuts: [area]' },
    { code: 'unknown-fact', bad: 'contract: H10, to: soc, cuts: [erea]' },
  ].map(({ code, bad }) => ({
    code,
    from: 'receivers:',
    bad: `forms: [{ ${bad} }]\nreceivers:`,
    good: 'forms: [{ contract: H10, to: soc, cuts: [area] }]\nreceivers:',
  })),
  ...[
    { code: 'mass-count', from: 'rows: 4 }', to: 'rows: 5 }' },
    { code: 'mass-order', from: 'rows: 4 }', to: 'rows: 0 }' },
    { code: 'mass-order', from: 'D2 08:30, rows', to: 'D2 08:10, rows' },
    { code: 'time-invalid', from: 'D2 08:30, rows', to: 'D2 28:30, rows' },
    { code: 'mass-own', from: '{ journey: J1, at', to: '{ at' },
    { code: 'unknown-column', from: 'values: { area', to: 'values: { aera' },
    { code: 'unknown-system', from: 'ticketing', to: 'faultMgmt' },
    { code: 'unknown-record-type', from: 'troubleTicket', to: 'troubleTickets' },
    { code: 'unknown-status', from: 'acknowledged', to: 'raised' },
    { code: 'unknown-unit', from: '[soc]', to: '[sock]' },
    { code: 'unknown-incident', from: 'incident: INC-1', to: 'incident: INC-2' },
    { code: 'unknown-journey', from: 'journey: J1', to: 'journey: J9' },
  ].map(({ code, from, to }) => ({
    code,
    from: 'receivers:',
    bad: `masses: [${MASS.replace(from, to)}]\nreceivers:`,
    good: `masses: [${MASS}]\nreceivers:`,
  })),
  {
    code: 'unknown-desk',
    from: SAY,
    bad: '{ by: soc.2, move: { say: Hi } }',
    good: '{ by: soc.1, move: { say: Hi } }',
  },
  {
    code: 'unknown-desk',
    from: 'knownTo: [contactCentre.1]',
    bad: 'knownTo: [contactCentre]',
    good: 'knownTo: [soc.1]',
  },
  {
    code: 'unknown-journey',
    from: 'ring: { journey: J1',
    bad: 'ring: { journey: J2',
    good: 'ring: { journey: J1',
  },
  { code: 'unknown-incident', from: 'incident: INC-1', bad: 'incident: INC-2', good: 'incident: INC-1' },
  { code: 'unknown-area', from: 'area: millRise', bad: 'area: millRose', good: 'area: millRise' },
  { code: 'unknown-person', from: 'customer: adeyemi', bad: 'customer: adeyemy', good: 'customer: adeyemi' },
  { code: 'unknown-fact', from: 'needs: [area,', bad: 'needs: [aria,', good: 'needs: [oldRouter,' },
  {
    code: 'unknown-fact',
    from: 'windowStart: present',
    bad: 'windowStrat: present',
    good: 'windowStart: wrong',
  },
  { code: 'unknown-contract', from: 'contract: H10', bad: 'contract: H14', good: 'contract: m32' },
  {
    code: 'unknown-contract',
    from: 'handovers: [H10]',
    bad: 'handovers: [m32]',
    good: 'handovers: [H10, H11]',
  },
  {
    code: 'unknown-system',
    from: 'stands: [outageBoard]',
    bad: 'stands: [outagebord]',
    good: 'stands: { outageBoard: "4" }',
  },
  {
    code: 'unknown-event-kind',
    from: A1,
    bad: 'expect: { kind: checkMade }',
    good: 'expect: { kind: checkDone }',
  },
  {
    code: 'unknown-column',
    from: CARD,
    bad: '{ emit: { kind: alarmRaised, actorUnit: faultMgmt, object: A1 } }',
    good: '{ emit: { kind: alarmRaised, actorUnit: faultMgmt, objectId: A1 } }',
  },
  {
    code: 'unknown-code',
    from: SAY,
    bad: '{ by: soc.1, move: { closeRecord: { record: T1, code: done } } }',
    good: '{ by: soc.1, move: { closeRecord: { record: T1, code: fixed } } }',
  },
  {
    code: 'unknown-record-type',
    from: 'checkpoints:',
    bad: 'opening: { records: [{ id: T1, type: ticket, status: open }] }\ncheckpoints:',
    good: 'opening: { records: [{ id: T1, type: troubleTicket, status: inProgress }] }\ncheckpoints:',
  },
  {
    code: 'unknown-status',
    from: 'checkpoints:',
    bad: 'opening: { records: [{ id: T1, type: troubleTicket, status: open }] }\ncheckpoints:',
    good: 'opening: { records: [{ id: T1, type: troubleTicket, status: held }] }\ncheckpoints:',
  },
  {
    code: 'unknown-chain-event',
    from: CARD,
    bad: '{ chain: { journey: J1, event: contakt } }',
    good: '{ chain: { journey: J1, event: contact } }',
  },
  {
    code: 'unknown-state',
    from: 'focus: true',
    bad: 'focus: true\n    state: { mian: reported }',
    good: 'focus: true\n    state: {}',
  },
  {
    code: 'no-right',
    from: SAY,
    bad: '{ by: soc.1, move: { lookUp: crms } }'.replace('crms', 'gis'),
    good: '{ by: soc.1, move: { lookUp: faultMgmt } }',
  },
  {
    code: 'no-right',
    from: SAY,
    bad: '{ by: soc.1, move: { sellItem: router } }',
    good: '{ by: soc.1, move: { publish: { channel: banner, text: Known. } } }',
  },
  { code: 'no-right', from: SAY, bad: '{ by: soc.1, move: { doWork: restartElement } }', good: SAY },
  {
    code: 'beat-never-fires',
    from: THANKS,
    bad: 'on: { kind: beatFired, objectId: ring2 }',
    good: 'on: { kind: beatFired, objectId: J1.nextTime }',
  },
  { code: 'beat-never-fires', from: THANKS, bad: 'on: { kind: beatFired, objectId: thanks }', good: THANKS },
  {
    code: 'beat-never-fires',
    from: THANKS,
    bad: 'on: { kind: handoverOffered, by: soc, handover: H10 }',
    good: 'on: { kind: handoverOffered, by: soc, handover: H11 }',
  },
  {
    code: 'expectation-never-met',
    from: A1,
    bad: 'expect: { kind: bannerPublished, by: contactCentre }',
    good: 'expect: { kind: bannerPublished, by: soc }',
  },
  {
    code: 'expectation-never-met',
    from: A1,
    bad: 'expect: { kind: checkDone, check: outrage }',
    good: 'expect: { kind: checkDone, check: lineSync }',
  },
  {
    code: 'expectation-never-met',
    from: A1,
    bad: 'expect: { kind: handoverAccepted, by: contactCentre, handover: H10 }',
    good: 'expect: { kind: handoverAccepted, by: soc, handover: H10 }',
  },
  {
    code: 'expectation-never-met',
    from: A1,
    bad: 'expect: { kind: handoverOffered, handover: H10, to: billing }',
    good: 'expect: { kind: handoverOffered, handover: H10, to: [billing, noc] }',
  },
  {
    code: 'expectation-never-met',
    from: A1,
    bad: 'expect: { kind: lookedUp, by: contactCentre, system: faultMgmt }',
    good: 'expect: { kind: lookedUp, by: soc, system: faultMgmt }',
  },
  { code: 'expectation-never-met', from: A1, bad: 'expect: { kind: lookedUp, check: outage }', good: A1 },
  {
    code: 'expectation-never-met',
    from: A1,
    bad: 'expect: { kind: handoverOffered, handover: H15 }',
    good: 'expect: { kind: handoverOffered, handover: m47 }',
  },
  {
    code: 'expectation-never-met',
    from: A1,
    bad: 'expect: { kind: updateGiven, parts: [knwon] }',
    good: 'expect: { kind: updateGiven, parts: [known] }',
  },
  {
    code: 'expectation-never-met',
    from: A1,
    bad: 'expect: { kind: apologyGiven, minLevel: 4 }',
    good: 'expect: { kind: apologyGiven, minLevel: 3 }',
  },
  {
    code: 'expectation-never-met',
    from: A1,
    bad: 'expect: { kind: said, by: soc, desk: contactCentre.1 }',
    good: 'expect: { kind: said, by: soc, desk: soc.1 }',
  },
  {
    code: 'expectation-never-met',
    from: A1,
    bad: 'expect: { kind: interactionClosed, code: done }',
    good: 'expect: { kind: interactionClosed, code: informed }',
  },
  {
    code: 'pattern-impossible',
    from: 'after: PT2M',
    bad: 'after: PT2M\n    unless: { kind: beatFired, objectId: rang }',
    good: 'after: PT2M\n    unless: { kind: beatFired, objectId: push }',
  },
  {
    code: 'contract-fact-unknown-truth',
    from: 'windowStart: present',
    bad: 'nextUpdateAt: present',
    good: 'answerNeededBy: present',
  },
  { code: 'weights-not-100', from: 'weight: 40', bad: 'weight: 39', good: 'weight: 40.0' },
  {
    code: 'expectation-without-seat',
    from: 'seat: contactCentre\n    dimension: foresight',
    bad: 'seat: soc\n    dimension: foresight',
    good: 'seat: contactCentre\n    dimension: truth',
  },
  {
    code: 'unknown-seat',
    from: '- { seat: contactCentre, nudge',
    bad: '- { seat: soc, nudge',
    good: '- { seat: contactCentre, nudge',
  },
  { code: 'unknown-draw', from: 'name: answer', bad: 'name: answers', good: 'name: answer' },
  { code: 'unreachable-option', from: 'is: quick', bad: 'is: quik', good: 'is: [quick, slow]' },
  {
    code: 'idle-draw',
    from: '    draw: { name: answer, is: quick }\n',
    bad: '',
    good: '    draw: { name: answer, is: slow }\n',
  },
  { code: 'time-outside', from: AT, bad: 'at: D2 08:41,', good: 'at: D2 08:40,' },
  {
    code: 'time-outside',
    from: 'ends: { at: D2 08:40 }',
    bad: 'ends: { at: D1 08:40 }',
    good: 'ends: { at: D2 09:40 }',
  },
  { code: 'time-invalid', from: AT, bad: 'at: D2 08:61,', good: 'at: D2 08:39,' },
  { code: 'duration-invalid', from: 'after: PT2M', bad: 'after: PT', good: 'after: PT2M30S' },
  { code: 'idle-held', from: 'held: true,', bad: 'held: true, at: D2 08:30,', good: 'held: true,' },
];

test('the toy scenario is clean', () => {
  expect(problemsOf(TOY_SCENARIO, vocabulary)).toEqual([]);
});

test.each(EXAMPLES)('$code finds "$bad" and leaves "$good" alone', ({ code, from, bad, good }) => {
  const codes = problemsWith(from, bad, vocabulary).map((problem) => problem.code);
  expect(codes).toContain(code);
  expect(problemsWith(from, good, vocabulary).map((problem) => problem.code)).not.toContain(code);
});

const IN_PLAYS: readonly Example[] = [
  { code: 'unknown-seat', from: 'seat: contactCentre', bad: 'seat: soc', good: 'seat: contactCentre.1' },
  { code: 'no-right', from: 'lookUp: outageBoard', bad: 'lookUp: faultMgmt', good: 'lookUp: kb' },
  { code: 'unknown-unit', from: 'to: soc', bad: 'to: sok', good: 'to: noc' },
  {
    code: 'unknown-unit',
    from: 'lookUp: outageBoard',
    bad: 'reassign: { record: T-5531, to: overflow }',
    good: 'reassign: { record: T-5531, to: soc }',
  },
  { code: 'unknown-system', from: 'lookUp: outageBoard', bad: 'lookUp: outage', good: 'lookUp: crm' },
  { code: 'unknown-fact', from: 'lookUp: outageBoard', bad: 'keep: faultsince', good: 'keep: faultSince' },
  {
    code: 'unknown-contract',
    from: 'lookUp: outageBoard',
    bad: 'sendHandover: { contract: H20, to: soc }',
    good: 'sendHandover: { contract: H10, to: soc }',
  },
  { code: 'unknown-code', from: 'lookUp: outageBoard', bad: 'runCheck: lineSnc', good: 'runCheck: lineSync' },
  {
    code: 'unknown-journey',
    from: '{ kind: beatFired, objectId: ring1 }',
    bad: '{ kind: interactionOpened, journey: J9 }',
    good: '{ kind: interactionOpened, journey: J1 }',
  },
  { code: 'step-never-done', from: 'objectId: ring1', bad: 'objectId: ring9', good: 'objectId: thanks' },
  { code: 'time-outside', from: 'when: D2 08:35', bad: 'when: D3 08:35', good: 'when: start' },
  {
    code: 'unknown-seat',
    from: 'when: D2 08:35',
    bad: 'when: D2 08:35\n    desk: soc.1',
    good: 'when: D2 08:35\n    desk: contactCentre.1',
  },
  {
    code: 'unknown-expectation',
    from: 'kind: expert',
    bad: 'kind: trap\nmustGet: { fails: [a9] }',
    good: 'kind: trap\nmustGet: { fails: [a1] }',
  },
];

test.each(IN_PLAYS)('in a play $code finds "$bad" and leaves "$good" alone', ({ code, from, bad, good }) => {
  const inPlay = (text: string): string[] =>
    playProblemsWith(from, text)
      .filter(({ file }) => file.includes('plays'))
      .map((problem) => problem.code);
  expect(inPlay(bad)).toContain(code);
  expect(inPlay(good)).toEqual([]);
});
