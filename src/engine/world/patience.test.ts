/** Patience: every rate and step of scoring.md 11.8 with values worked out by hand, and crossings at their instant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, DESK, eventsOf, smallWorld, TIER1 } from '../../../tests/helpers/small-world.ts';
import { MINUTE, SECOND } from '../../model/time.ts';
import { TIMER_KIND } from '../timers.ts';
import { advance } from './advance.ts';
import {
  exhaust,
  moodOf,
  needEnded,
  PATIENCE_STEPS,
  type PatienceStep,
  patienceAt,
  situation,
  situationOf,
  stepPatience,
  turnTaken,
} from './patience.ts';
import { transferTalk } from './talk-transfers.ts';
import { answer, callCustomer, endHold, endTalk, holdTalk, patienceOf, ring } from './talks.ts';
import type { World } from './world.ts';

const STEPS = Object.keys(PATIENCE_STEPS).filter((name): name is PatienceStep => name in PATIENCE_STEPS);

function ringing(w: World, journey = 'J1') {
  return ring(w, {
    journey,
    unit: 'contactCentre',
    person: journey,
    channel: 'voice',
    reason: 'fault',
    keyed: {},
    openWords: [],
    openTells: [],
  });
}

/** A world with J1 on the line at time 0. */
function inTalk(patience = 100) {
  const w = smallWorld({ patience });
  const talk = ringing(w);
  answer(w, DESK, talk);
  return { w, talk, journey: w.journey('J1') };
}

/** Points left at a time, with nothing else happening until then. */
function pointsAt(w: World, t: number, journey = 'J1'): number {
  advance(w, t);
  return patienceAt(w.journey(journey).patience, t) / 1000;
}

const crossings = (w: World) => eventsOf(w, 'patienceCrossed').map(({ t, level }) => [t, level]);

it('a word at the very moment of a crossing does not hide it', () => {
  const { w, journey } = inTalk();
  advance(w, 164_999);
  w.now = 165_000;
  situation(w, journey, 'spokenTo');
  expect(crossings(w)).toEqual([[165_000, 0]]);
});

describe('the rates', () => {
  it('days between talks cost nothing', () => {
    const w = smallWorld();
    expect(pointsAt(w, 14 * 24 * 60 * MINUTE)).toBe(100);
  });

  it('a queue costs nothing for three minutes, then a point a minute', () => {
    const w = smallWorld();
    ringing(w);
    expect(pointsAt(w, 3 * MINUTE)).toBe(100);
    expect(pointsAt(w, 4 * MINUTE)).toBe(99);
    expect(pointsAt(w, 3 * MINUTE + 90 * SECOND)).toBe(98.5);
    expect(pointsAt(w, 33 * MINUTE)).toBe(70);
    expect(pointsAt(w, 43 * MINUTE)).toBe(60);
    expect(crossings(w)).toEqual([[33 * MINUTE, 0]]);
  });

  it('fifteen seconds without a word are polite, then 2 points go in 10 seconds', () => {
    const { w } = inTalk();
    expect(pointsAt(w, 15 * SECOND)).toBe(100);
    expect(pointsAt(w, 25 * SECOND)).toBe(98);
    expect(pointsAt(w, 75 * SECOND)).toBe(88);
  });

  it('every turn starts the polite seconds anew', () => {
    const { w, journey } = inTalk();
    for (let n = 1; n <= 10; n += 1) {
      advance(w, n * 14 * SECOND);
      turnTaken(w, journey);
    }
    expect(pointsAt(w, 155 * SECOND)).toBe(100);
    expect(pointsAt(w, 165 * SECOND)).toBe(98);
  });

  it('a word ends the silence, and what it cost stays', () => {
    const { w, journey } = inTalk();
    advance(w, 35 * SECOND);
    situation(w, journey, 'spokenTo');
    expect(pointsAt(w, 50 * SECOND)).toBe(96);
    expect(pointsAt(w, 60 * SECOND)).toBe(94);
  });

  it('a hold with a reason and a length costs nothing until that length, then 3 in 30 seconds', () => {
    const { w, talk } = inTalk();
    holdTalk(w, DESK, talk, 120);
    expect(pointsAt(w, 120 * SECOND)).toBe(100);
    expect(pointsAt(w, 150 * SECOND)).toBe(97);
    expect(pointsAt(w, 180 * SECOND)).toBe(94);
    endHold(w, DESK, talk);
    expect(pointsAt(w, 195 * SECOND)).toBe(94);
  });

  it('a hold without a length costs a point in 15 seconds, exactly', () => {
    const { w, talk } = inTalk();
    holdTalk(w, DESK, talk, 0);
    expect(pointsAt(w, 15 * SECOND)).toBe(99);
    expect(pointsAt(w, 15 * MINUTE)).toBe(40);
  });

  it('stop with the talk', () => {
    const { w, talk } = inTalk();
    advance(w, 25 * SECOND);
    endTalk(w, talk, 'informed', 'desk');
    expect(pointsAt(w, 60 * MINUTE)).toBe(98);
    expect(w.timers.isArmed(TIMER_KIND.silence, 0)).toBe(false);
    expect(w.timers.isArmed(TIMER_KIND.patience, 0)).toBe(false);
  });

  it('stop with the talk also when it is ended during a hold', () => {
    const { w, talk, journey } = inTalk();
    holdTalk(w, DESK, talk, 0);
    advance(w, MINUTE);
    endTalk(w, talk, 'informed', 'desk');
    expect(situationOf(journey.patience)).toBe('quiet');
    expect(pointsAt(w, 60 * MINUTE)).toBe(96);
  });

  it('go on through a transfer', () => {
    const { w, talk } = inTalk();
    advance(w, 25 * SECOND);
    transferTalk(w, DESK, talk, TIER1, 'cold');
    expect(pointsAt(w, 35 * SECOND)).toBe(96);
  });
});

describe('the steps', () => {
  const TABLE: readonly (readonly [PatienceStep, number])[] = [
    ['askedAgain', -8],
    ['transferCold', -6],
    ['transferWarm', -2],
    ['transferJoined', 0],
    ['insinuated', -8],
    ['blamed', -25],
    ['insulted', -25],
    ['firstReadBack', 3],
    ['apology2', 3],
    ['apologySoon', 6],
    ['apology3', 6],
    ['conditionalSorry', -3],
    ['emptySorry', -2],
    ['promiseKept', 4],
    ['promiseBroken', -15],
    ['visitMissed', -20],
    ['honestUpdate', 8],
  ];

  it('are all in the table, and the table has no other', () => {
    expect(new Set(TABLE.map(([step]) => step))).toEqual(new Set(STEPS));
  });

  it.each(TABLE)('%s is %i', (step, points) => {
    const { w, journey } = inTalk();
    stepPatience(w, journey, 'insinuated');
    stepPatience(w, journey, 'askedAgain');
    stepPatience(w, journey, step);
    expect(patienceOf(w, 'J1')).toBe(84 + points);
  });

  it('count half when first said in the closing turn', () => {
    const { w, journey } = inTalk();
    stepPatience(w, journey, 'blamed');
    stepPatience(w, journey, 'apology2', true);
    expect(patienceOf(w, 'J1')).toBe(76.5);
    stepPatience(w, journey, 'apology3', true);
    expect(patienceOf(w, 'J1')).toBe(79.5);
  });

  it('never lift above the start value, whatever it was', () => {
    for (const start of [100, 45]) {
      const { w, journey } = inTalk(start);
      stepPatience(w, journey, 'honestUpdate');
      expect(patienceOf(w, 'J1')).toBe(start);
      stepPatience(w, journey, 'emptySorry');
      stepPatience(w, journey, 'honestUpdate');
      expect(patienceOf(w, 'J1')).toBe(start);
    }
  });

  it('do not touch the customer of another need', () => {
    const { w, journey } = inTalk();
    stepPatience(w, journey, 'blamed');
    expect(patienceOf(w, 'J2')).toBe(100);
  });
});

describe('crossings', () => {
  it('are logged at the instant that the rate gives, with the level', () => {
    const { w, talk } = inTalk();
    holdTalk(w, DESK, talk, 0);
    advance(w, 25 * MINUTE);
    expect(crossings(w)).toEqual([
      [7.5 * MINUTE, 0],
      [13.75 * MINUTE, 1],
      [20 * MINUTE, 2],
      [25 * MINUTE, 3],
    ]);
  });

  it('move when something happens in between', () => {
    const { w, journey } = inTalk();
    advance(w, 25 * SECOND);
    stepPatience(w, journey, 'insinuated');
    advance(w, 4 * MINUTE);
    expect(crossings(w)[0]).toEqual([25 * SECOND + 100 * SECOND, 0]);
  });

  it('of one step are logged one by one', () => {
    const { w, journey } = inTalk(46);
    stepPatience(w, journey, 'blamed');
    stepPatience(w, journey, 'emptySorry');
    expect(columnOf(w, 'patienceCrossed', 'level')).toEqual([1, 2]);
  });

  it('give the mood: open above 70, short above 45, sharp above 20, leaving above 0', () => {
    const { w, journey } = inTalk();
    const moods: string[] = [];
    for (const value of [100, 70.001, 70, 45.001, 45, 20.001, 20, 1]) {
      journey.patience.v0 = value * 1000;
      moods.push(moodOf(journey.patience, w.now));
    }
    expect(moods).toEqual(['open', 'open', 'short', 'short', 'sharp', 'sharp', 'leaving', 'leaving']);
  });

  it('stand on the trail, never above the start and never below zero', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 100 }),
        fc.array(fc.tuple(fc.nat(120), fc.constantFrom('hold', 'back', 'talk', ...STEPS)), { maxLength: 30 }),
        (start, happenings) => {
          const { w, talk, journey } = inTalk(start);
          for (const [seconds, what] of happenings) {
            advance(w, w.now + seconds * SECOND);
            if (what === 'hold') holdTalk(w, DESK, talk, seconds % 3 === 0 ? 0 : seconds);
            else if (what === 'back') endHold(w, DESK, talk);
            else if (what === 'talk') situation(w, journey, 'spokenTo');
            else stepPatience(w, journey, what);
          }
          for (const { value } of journey.patience.trail) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(Math.max(start, 15));
          }
          const times = journey.patience.trail.map(({ t }) => t);
          expect(times).toEqual([...times].sort((a, b) => a - b));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('at zero', () => {
  it('in a talk she hangs up, and the next talk starts at 15', () => {
    const { w, talk, journey } = inTalk(25);
    stepPatience(w, journey, 'blamed');
    expect(eventsOf(w, 'patienceCrossed').at(-1)).toMatchObject({ reasonCode: 'hangsUp', objectId: talk.id });
    advance(w, w.now + SECOND);
    endTalk(w, talk, 'hungUp', 'customer');
    expect(situationOf(journey.patience)).toBe('quiet');
    expect(pointsAt(w, 60 * MINUTE)).toBe(15);
    answer(w, DESK, ringing(w));
    expect(patienceOf(w, 'J1')).toBe(15);
  });

  it('by silence it is 15 as well, not what the last second left of it', () => {
    const { w, talk } = inTalk(20);
    advance(w, 115 * SECOND);
    expect(columnOf(w, 'patienceCrossed', 'reasonCode').at(-1)).toBe('hangsUp');
    advance(w, 116 * SECOND);
    endTalk(w, talk, 'hungUp', 'customer');
    expect(patienceOf(w, 'J1')).toBe(15);
  });

  it('with no talk open she complains: the need ends with the ombudsman', () => {
    const w = smallWorld({ patience: 20 });
    const journey = w.journey('J1');
    stepPatience(w, journey, 'visitMissed');
    expect(columnOf(w, 'patienceCrossed', 'reasonCode')).toEqual(['ombudsman']);
    expect(situationOf(journey.patience)).toBe('ombudsman');
  });

  it('a second time in a talk she hangs up for good', () => {
    const { w, talk, journey } = inTalk(25);
    stepPatience(w, journey, 'blamed');
    endTalk(w, talk, 'hungUp', 'customer');
    const second = callCustomer(w, DESK, 'J1', 'J1');
    stepPatience(w, journey, 'insulted');
    expect(columnOf(w, 'patienceCrossed', 'reasonCode').at(-1)).toBe('ombudsman');
    endTalk(w, second, 'hungUp', 'customer');
    expect(situationOf(journey.patience)).toBe('ombudsman');
  });

  it('lets nothing grow above a start that was lower still', () => {
    const { w, journey } = inTalk(10);
    stepPatience(w, journey, 'blamed');
    expect(patienceOf(w, 'J1')).toBe(10);
  });

  it('what was too much takes all of it at once', () => {
    const { w, journey } = inTalk();
    exhaust(w, journey, 'insulted');
    expect(columnOf(w, 'patienceCrossed', 'level')).toEqual([0, 1, 2, 3]);
    expect(patienceOf(w, 'J1')).toBe(15);
  });
});

describe('the situation', () => {
  it('is the one of the customer protocol', () => {
    const w = smallWorld();
    const journey = w.journey('J1');
    const seen = [situationOf(journey.patience)];
    const note = () => seen.push(situationOf(journey.patience));
    const talk = ringing(w);
    note();
    answer(w, DESK, talk);
    note();
    advance(w, 15 * SECOND);
    note();
    holdTalk(w, DESK, talk, 10);
    note();
    advance(w, 25 * SECOND);
    note();
    endHold(w, DESK, talk);
    note();
    holdTalk(w, DESK, talk, 0);
    note();
    endTalk(w, talk, 'informed', 'desk');
    note();
    expect(seen).toEqual(
      'quiet queueing talking silence holdTold holdOver talking holdBare quiet'.split(' '),
    );
  });

  it('ends content when the need has ended in truth and nobody is on the line', () => {
    const w = smallWorld();
    needEnded(w, w.journey('J1'));
    expect(situationOf(w.journey('J1').patience)).toBe('content');
  });

  it('is not touched by a talk between two units about her case', () => {
    const { w } = inTalk();
    expect(w.talks.every(({ internal }) => !internal)).toBe(true);
    expect(situationOf(w.journey('J2').patience)).toBe('quiet');
  });
});
