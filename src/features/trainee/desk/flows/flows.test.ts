/** What flows ask for, and the moves and notes they end in. */
import { expect, test } from 'vitest';
import {
  deskOf,
  moveOf,
  onTheLine,
  smallRun,
  smallScenario,
} from '../../../../../tests/helpers/small-run.ts';
import { seatView } from '../../../../exercise/index.ts';
import { PAUSE_REASONS } from '../../../../model/codes.ts';
import { moveSchema } from '../../../../model/move.ts';
import { flowText } from '../../text/flows.ts';
import { isFound } from '../palette/find-rows.ts';
import { callable, contracts, facts, units } from './options.ts';
import { messageTo, PASS_ON_FLOWS } from './pass-on-flows.ts';
import { RECORD_FLOWS } from './record-flows.ts';
import { SAY_FLOWS } from './say-flows.ts';

const { run, desk } = onTheLine();
const view = seatView(run, desk);

test('a pause asks when to look again', () => {
  const flow = RECORD_FLOWS.pauseClock;
  expect(flow?.steps.map(({ key }) => key)).toEqual(['record', 'reason', 'evidence', 'review']);
  expect(flow?.steps.at(-1)?.typed?.('0850', view)).toEqual({ value: '08:50' });
  const [reason = ''] = Object.keys(PAUSE_REASONS);
  const outcome = flow?.finish(
    { record: ['T-1'], reason: [reason], evidence: [''], review: ['08:50'] },
    view,
  );
  const move = { move: 'pauseClock', record: 'T-1', reason, review: '08:50' };
  expect(outcome).toEqual({ moves: [move] });
  expect(moveSchema.parse(move)).toEqual(move);
});

test('an answer to an item is about that item, whoever is on the line', () => {
  const answer = messageTo(view, 'soc', { about: 'M-7' });
  expect(answer.build('Yes.', [], 'note')).toMatchObject({ about: 'M-7' });
  expect(answer.matter).toBeUndefined();
  expect(answer.slot).not.toBe(messageTo(view, 'soc', { about: 'M-8' }).slot);
});

test('a message of its own is about the case of the call', () => {
  const message = messageTo(view, 'soc');
  expect(message.matter).toBe('J1');
  expect(message.build('Dead.', [], 'note')).toMatchObject({ about: 'J1' });
});

test('a message to a customer belongs to that customer', () => {
  const message = messageTo(view, 'J1');
  expect(message.matter).toBe('J1');
  expect(message.build('Hello.', [], 'sms')).toMatchObject({ to: 'J1' });
});

test('every text to write has a name of its own', () => {
  const slots = ['report', 'sendMessage', 'transferWarm', 'escalate'].map((move) => {
    const outcome = PASS_ON_FLOWS[move]?.finish({ to: ['soc'], level: ['1'] }, view);
    return outcome && 'compose' in outcome ? outcome.compose.slot : undefined;
  });
  expect(new Set(slots).size).toBe(4);
  expect(slots).not.toContain(undefined);
});

test('only facts of the named case are offered', () => {
  const row = { fact: 'faultSince', label: 'Since', from: 'told', at: 0, kept: true };
  const known = {
    ...view,
    knows: [
      { ...row, value: '07:50', ref: 'J1' },
      { ...row, value: '08:05', ref: 'J2' },
    ],
  };
  expect(facts(known).map(({ ref }) => ref)).toEqual(['J1', 'J2']);
  expect(facts(known, 'J2').map(({ label }) => label)).toEqual(['Since: 08:05']);
});

test('whoever is on hold already is not asked whether to hold', () => {
  const ask = SAY_FLOWS.hold?.steps[0]?.ask;
  if (typeof ask !== 'function' || !view.call) throw new Error('no question');
  expect(ask(view)).toBe(flowText.holdThis);
  expect(ask({ ...view, call: { ...view.call, state: 'held' } })).toBe(flowText.resumeWhom);
});

const PIET = 'wholesalePartner.2';

/** The order desk, to which the partner's second desk has written. */
function metPiet() {
  const { desks } = smallScenario();
  const piet = { desk: PIET, unit: 'wholesalePartner', person: 'Northline level two, Piet' };
  const scenario = smallScenario({ beats: [], desks: [...desks, piet] });
  const at = smallRun({ scenario, seats: [deskOf('orderDesk')] });
  const before = seatView(at, deskOf('orderDesk'));
  at.scriptMove(
    PIET,
    moveOf({ move: 'sendMessage', to: deskOf('orderDesk'), channel: 'chat', text: 'Hello.' }),
  );
  at.advanceTo(at.now + 60_000);
  return { run: at, before, view: seatView(at, deskOf('orderDesk')) };
}

test('a company finds its unit, and whoever has written there can be rung by himself', () => {
  const { run: at, before, view: now } = metPiet();
  const found = (from: typeof view, query: string): string[] =>
    callable(from)
      .filter((option) => isFound(option, query))
      .map(({ value }) => value);
  expect(found(before, 'northline')).toEqual(['wholesalePartner']);
  expect(found(now, 'northline')).toEqual(['wholesalePartner', PIET]);
  expect(found(now, 'piet')).toEqual(['wholesalePartner', PIET]);
  const outcome = SAY_FLOWS.placeCall?.finish({ to: [PIET] }, now);
  if (!outcome || !('moves' in outcome)) throw new Error('no move');
  for (const move of outcome.moves) at.act(deskOf('orderDesk'), move);
  expect(at.world.talks.at(-1)).toMatchObject({ person: PIET });
});

test('a handover is found by the unit or the person it goes to, before its kind is known', () => {
  const { view: now } = metPiet();
  const kinds = (query: string) => contracts(now).filter((option) => isFound(option, query));
  expect(kinds('northline').map(({ value }) => value)).toContain('H7');
  expect(kinds('nowhere')).toEqual([]);
  const desk1 = { ...view, unit: 'serviceDesk1' };
  expect(contracts(desk1).filter((option) => isFound(option, 'service desk 2')).length).toBeGreaterThan(0);
  const toPiet = PASS_ON_FLOWS.sendHandover?.finish({ contract: ['H7'], to: [PIET] }, now);
  if (!toPiet || !('compose' in toPiet)) throw new Error('no note');
  expect(toPiet.compose.title).toContain('Northline level two');
  expect(toPiet.compose.build('', [], 'form')).toMatchObject({ to: PIET });
});

test('where a unit is meant and no desk, no desk stands among the answers', () => {
  const { view: now } = metPiet();
  expect(units(now).map(({ value }) => value)).not.toContain(PIET);
});
