/** What one seat sees: its own, whatever happens elsewhere, and the same palette in every scenario. */
import { describe, expect, it } from 'vitest';
import {
  deskOf,
  doing,
  moveOf,
  onTheLine,
  smallRun,
  smallScenario,
  UNIT_IDS,
} from '../../../tests/helpers/small-run.ts';
import { learn } from '../../engine/world/knowledge.ts';
import { movesOf } from '../../model/moves-catalogue.ts';
import { SYSTEMS } from '../../model/systems.ts';
import { MINUTE, SECOND } from '../../model/time.ts';
import { paletteOf, seatView } from './seat-view.ts';

const CC = deskOf('contactCentre');
const SOC = deskOf('soc');
const TIER1 = deskOf('serviceDesk1');

describe('the palette', () => {
  it('of a unit has all its moves in the order of the vocabulary, in every scenario and state', () => {
    const run = smallRun();
    const other = smallRun({ scenario: smallScenario({ chain: 'orderToActivate', id: 'other' }) });
    run.advanceTo(run.now + 10 * MINUTE);
    for (const unit of UNIT_IDS) {
      const plain = paletteOf(unit);
      expect(plain.map(({ move }) => move)).toEqual(movesOf(unit));
      for (const each of [run, other]) expect(seatView(each, deskOf(unit)).palette, unit).toEqual(plain);
    }
  });

  it('says nothing that helps: neither which move is right nor which one is possible', () => {
    for (const row of paletteOf('contactCentre'))
      expect(Object.keys(row).sort()).toEqual(['args', 'costText', 'foundAs', 'label', 'move', 'verb']);
  });
});

describe('a seat sees', () => {
  it('calls that ring at its own unit, and not those of others', () => {
    const run = smallRun();
    run.advanceTo(run.now + 2 * MINUTE + SECOND);
    expect(seatView(run, CC).incoming.map(({ ref }) => ref)).toEqual(['K-1', 'K-2']);
    for (const unit of UNIT_IDS)
      if (unit !== 'contactCentre') expect(seatView(run, deskOf(unit)).incoming, unit).toEqual([]);
  });

  it('its own call with its lines; a colleague of the same unit sees nothing of it', () => {
    const { run } = onTheLine();
    run.act(CC, moveOf({ move: 'say', text: 'Since when is it dead?' }));
    const view = seatView(run, CC);
    expect(view.call).toMatchObject({ talk: 'K-1', state: 'open', who: 'Ms Adeyemi', matter: 'J1' });
    expect(view.call?.lines.map(({ mine }) => mine)).toEqual([false, true, false]);
    const colleague = seatView(run, 'contactCentre.2');
    expect(colleague.call).toBeUndefined();
    expect(JSON.stringify(colleague)).not.toContain('07:50');
  });

  it('who waits on hold, since when and until when it was said to last, also while nobody is on the line', () => {
    const { run } = onTheLine();
    run.act(CC, moveOf({ move: 'hold', on: true, text: 'Stay with me about a minute, I test the line.' }));
    const { call, incoming } = seatView(run, CC);
    expect(call?.hold?.until).toBeGreaterThan(call?.hold?.since ?? 0);
    expect(incoming.find(({ ref }) => ref === 'K-1')?.hold).toEqual(call?.hold);
    run.act(CC, moveOf({ move: 'placeCall', to: 'soc' }));
    run.act(CC, moveOf({ move: 'endCall', outcome: 'informed' }));
    const after = seatView(run, CC);
    expect(after.call).toBeUndefined();
    expect(after.incoming.find(({ ref }) => ref === 'K-1')?.hold).toEqual(call?.hold);
  });

  it('of a hold without a length only since when', () => {
    const { run } = onTheLine();
    run.act(CC, moveOf({ move: 'hold', on: true }));
    expect(Object.keys(seatView(run, CC).call?.hold ?? {})).toEqual(['since']);
  });

  it('what it heard, with the source, and never what only another desk heard', () => {
    const { run } = onTheLine();
    run.act(CC, moveOf({ move: 'say', text: 'Since when is it dead?' }));
    expect(seatView(run, CC).knows.map(({ fact, value }) => [fact, value])).toContainEqual([
      'faultSince',
      '07:50',
    ]);
    for (const desk of run.world.desks.keys())
      if (desk !== CC) expect(seatView(run, desk).knows, desk).toEqual([]);
  });

  it('a note once it has arrived, at both ends only', () => {
    const run = smallRun();
    doing(run, CC, { move: 'sendMessage', to: 'soc', channel: 'note', text: 'CANARY-NOTE', about: 'J1' });
    expect(JSON.stringify(seatView(run, CC).messages)).toContain('CANARY-NOTE');
    expect(JSON.stringify(seatView(run, SOC))).not.toContain('CANARY-NOTE');
    run.advanceTo(run.now + MINUTE);
    for (const desk of run.world.desks.keys()) {
      const shown = JSON.stringify(seatView(run, desk)).includes('CANARY-NOTE');
      expect(shown, desk).toBe(desk === CC || desk === SOC);
    }
  });

  it('a handover that reached it, with the time by which it owes a word', () => {
    const run = smallRun({ seats: [CC, TIER1] });
    doing(run, CC, {
      move: 'sendHandover',
      contract: 'H5',
      to: 'serviceDesk1',
      text: 'CANARY-H5',
      about: 'J1',
    });
    expect(seatView(run, TIER1).handovers).toEqual([]);
    run.advanceTo(run.now + MINUTE);
    expect(seatView(run, TIER1).handovers).toMatchObject([
      { contract: 'H5', state: 'delivered', text: 'CANARY-H5' },
    ]);
    expect(seatView(run, TIER1).handovers[0]?.dueAt).toBe(run.world.handovers[0]?.ackDueAt);
    expect(JSON.stringify(seatView(run, SOC))).not.toContain('CANARY-H5');
  });

  it('its own promises only', () => {
    const run = smallRun({ seats: [CC, SOC] });
    doing(run, CC, { move: 'promise', what: 'callBack', to: 'J1', due: 'PT20M' });
    expect(seatView(run, CC).owes).toMatchObject([{ what: 'callBack', to: 'Ms Adeyemi' }]);
    expect(seatView(run, SOC).owes).toEqual([]);
  });

  it('a screen as it was when it was opened', () => {
    const run = smallRun();
    doing(run, CC, { move: 'lookUp', system: 'crm', about: 'J1' });
    const before = structuredClone(seatView(run, CC).screens);
    expect(before).toHaveLength(1);
    run.world.standing.get('crm')?.get('J1')?.set('unitNumber', '99');
    run.advanceTo(run.now + 5 * MINUTE);
    expect(seatView(run, CC).screens).toEqual(before);
    expect(seatView(run, 'contactCentre.2').screens).toEqual([]);
  });

  it('no truth, no patience and no state of the chain', () => {
    const { run } = onTheLine();
    const journey = run.world.journey('J1');
    for (const [fact, value] of journey.truth) journey.truth.set(fact, { ...value, value: `TRUTH-${fact}` });
    const text = JSON.stringify(seatView(run, CC));
    expect(text).not.toContain('TRUTH-');
    expect(text).not.toMatch(/patience|falloutPoint|trueIncident|accessCard/);
    expect(text).not.toContain(`"${journey.position.value.main}"`);
  });

  it('how its line was understood, except on the third rung', () => {
    for (const rung of [1, 2, 3] as const) {
      const { run } = onTheLine({ rung });
      run.act(CC, moveOf({ move: 'say', text: 'Since when is it dead?' }));
      const mine = seatView(run, CC).call?.lines.find((line) => line.mine);
      expect(mine?.heardAs === undefined, `rung ${rung}`).toBe(rung === 3);
    }
  });
});

describe('a view of a seat', () => {
  it('that was made before a card came up does not hold it, so that what draws it sees a change', () => {
    const run = smallRun();
    const before = seatView(run, CC);
    Object.assign(run.cards, [{ at: run.now, title: 'Thursday', lines: [] }]);
    expect(before.cards).toEqual([]);
    expect(seatView(run, CC).cards).toHaveLength(1);
  });

  it('has the briefing of the stay that is on', () => {
    const hours = { from: 'D2 08:00', until: 'D2 09:00' };
    const again = [{ from: 'D2 10:00', until: 'D2 11:00', briefing: 'The evening.' }];
    const seat = { unit: 'soc', desk: SOC, name: 'You', briefing: 'The morning.', ...hours, again };
    const run = smallRun({ seats: [SOC], scenario: smallScenario({ seats: [seat] }) });
    expect(seatView(run, SOC).briefing).toBe('The morning.');
    run.advanceTo(run.nextTurnAt + 90 * MINUTE);
    expect(seatView(run, SOC).briefing).toBe('The morning.');
    run.advanceTo(run.nextTurnAt);
    expect(seatView(run, SOC).briefing).toBe('The evening.');
  });
});

describe('two values for one fact', () => {
  const values = (run: ReturnType<typeof smallRun>) => {
    const { knows, knewBefore } = seatView(run, CC);
    const of = (rows: typeof knows) =>
      rows.filter(({ fact }) => fact === 'faultSince').map(({ value, from }) => [value, from]);
    return { now: of(knows), before: of(knewBefore) };
  };
  const reads = (run: ReturnType<typeof smallRun>, value: string, system: 'crm' | 'ticketing') =>
    learn(run.world, CC, {
      journey: 'J1',
      fact: 'faultSince',
      value,
      source: 'lookedUp',
      from: SYSTEMS[system].name,
      systemId: system,
      kept: true,
    });

  it('from two places are two rows', () => {
    const { run } = onTheLine();
    run.act(CC, moveOf({ move: 'say', text: 'Since when is it dead?' }));
    reads(run, '08:05', 'crm');
    expect(values(run)).toEqual({ now: [['08:05', SYSTEMS.crm.name]], before: [['07:50', 'customer']] });
    expect(seatView(run, CC).knewBefore.every(({ kept }) => kept)).toBe(true);
    reads(run, '08:10', 'ticketing');
    expect(values(run).before.map(([value]) => value)).toEqual(['07:50', '08:05']);
  });

  it('of one screen are one: it shows what is now', () => {
    const run = smallRun();
    reads(run, '08:05', 'crm');
    reads(run, '08:10', 'crm');
    expect(values(run)).toEqual({ now: [['08:10', SYSTEMS.crm.name]], before: [] });
  });

  it('stay two when the first is read again: the newest is the one it goes by', () => {
    const run = smallRun();
    reads(run, '08:05', 'crm');
    reads(run, '08:10', 'ticketing');
    reads(run, '08:05', 'crm');
    expect(values(run)).toEqual({
      now: [['08:05', SYSTEMS.crm.name]],
      before: [['08:10', SYSTEMS.ticketing.name]],
    });
  });
});

describe('a colleague who is rung', () => {
  it('has the call on the line, sees what is said, and can answer in it', () => {
    const run = smallRun({ seats: [CC, SOC] });
    doing(run, CC, { move: 'placeCall', to: 'soc', about: 'J1' });
    doing(run, CC, { move: 'say', text: 'Three customers in Mill Rise are dead.' });
    const call = seatView(run, SOC).call;
    expect(call).toMatchObject({ internal: true, state: 'open' });
    expect(call?.lines.map(({ text }) => text)).toEqual(['Three customers in Mill Rise are dead.']);
    doing(run, SOC, { move: 'say', text: 'Since when is it dead?' });
    const asked = run.world.log.events().findLast(({ kind }) => kind === 'questionAsked');
    expect(asked).toMatchObject({ actorUnit: 'soc', targetUnit: 'contactCentre', factId: 'faultSince' });
    expect(seatView(run, CC).call?.lines).toHaveLength(2);
  });
});
