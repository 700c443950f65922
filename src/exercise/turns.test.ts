/** Stays: seats in turn, and a seat of its own that has hours. */
import { describe, expect, it } from 'vitest';
import { moveOf, smallRun, smallScenario } from '../../tests/helpers/small-run.ts';
import { formatInstant } from '../model/time.ts';
import { turnsOf } from './turns.ts';

const seat = (unit: string, hours: Readonly<Record<string, unknown>> = {}) => ({
  unit,
  desk: `${unit}.1`,
  name: 'You',
  briefing: 'Work.',
  ...hours,
});
const morning = { from: 'D2 08:00', until: 'D2 09:00', again: [{ from: 'D2 11:00', until: 'D2 11:30' }] };
const story = (seatRule: string, ...seats: readonly unknown[]) => smallScenario({ seatRule, seats });

describe('turnsOf', () => {
  it('has the turns of every seat where they are taken in turn', () => {
    const scenario = story('inTurn', seat('soc', { from: 'D2 09:00' }), seat('noc', { until: 'D2 09:00' }));
    expect(turnsOf(scenario, ['noc.1']).map(({ desk }) => desk)).toEqual(['noc.1', 'soc.1']);
  });

  it('has the hours of one seat that is played by itself', () => {
    const scenario = story('either', seat('soc', morning), seat('noc'));
    expect(turnsOf(scenario, ['soc.1']).map(({ from }) => formatInstant(from))).toEqual([
      'D2 08:00:00',
      'D2 11:00:00',
    ]);
    expect(turnsOf(scenario, ['noc.1'])).toEqual([]);
    expect(turnsOf(scenario, ['soc.1', 'noc.1'])).toEqual([]);
  });

  it('lets one wait for half an hour, until a minute before the chair is left, to its end, or until somebody comes', () => {
    const run = smallRun({ seats: ['soc.1'], scenario: story('either', seat('soc', morning)) });
    const wait = moveOf({ move: 'wait', until: 'addressed' });
    run.act('soc.1', wait);
    expect(formatInstant(run.now)).toBe('D2 08:30:00');
    run.act('soc.1', moveOf({ move: 'wait', for: 'PT10M' }));
    run.act('soc.1', wait);
    expect(formatInstant(run.now)).toBe('D2 08:59:00');
    expect(run.waits.endOf('soc.1')?.why).toBe('turnEnds');
    run.act('soc.1', wait);
    expect(formatInstant(run.now)).toBe('D2 09:00:00');
    run.advanceTo(run.nextTurnAt);
    run.submit('soc.1', wait);
    run.advanceTo(run.now + 60_000);
    run.scriptMove('noc.1', moveOf({ move: 'sendMessage', to: 'soc.1', channel: 'hotline', text: 'Look.' }));
    expect(run.world.desk('soc.1').busyUntil).toBe(run.now);
  });

  it('leaves the chair empty between two stays, and its moves are refused', () => {
    const run = smallRun({ seats: ['soc.1'], scenario: story('either', seat('soc', morning)) });
    run.advanceTo(run.now + 2 * 3_600_000);
    expect(run.activeSeat()).toBeUndefined();
    expect(formatInstant(run.nextTurnAt)).toBe('D2 11:00:00');
    expect(run.world.desk('soc.1').onDuty).toBe(false);
  });
});
