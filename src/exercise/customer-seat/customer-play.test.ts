/** F1 lived as Ms Adeyemi: her words are heard when she says them, her telephone is hers, and a stored run is the same run. */
import { describe, expect, it } from 'vitest';
import { library } from '../../../tests/helpers/library.ts';
import { setupOf } from '../../cli/play-line.ts';
import { hashLog } from '../../engine/log/canonical.ts';
import type { CustomerDeed } from '../../model/customer-deed.ts';
import { judgeExercise } from '../debrief/judge.ts';
import { playOut } from '../players/play.ts';
import { ExerciseRun } from '../run.ts';
import { replaySession, sessionOf } from '../session.ts';
import { seatFigures } from './company-tiles.ts';
import { CustomerPlay, type DeskBy, takeUp } from './customer-play.ts';
import { customerView } from './customer-view.ts';
import { shopperTruth } from './shopper.ts';

const f1 = (await library()).find(({ scenario }) => scenario.id === 'f1');
if (!f1) throw new Error('there is no f1');
const { scenario, plays } = f1;
const DESK = 'contactCentre.1';
const setup = { ...setupOf(scenario), seed: 1, seats: [DESK], customer: 'J1' };

function written(kind: 'expert' | 'novice'): DeskBy {
  const play = plays.find((each) => each.kind === kind && each.seat === DESK);
  if (!play) throw new Error(`no ${kind}`);
  return { by: kind, play, desk: DESK };
}

const seat = (kind: 'expert' | 'novice'): CustomerPlay => new CustomerPlay(setup, written(kind));
const ring: CustomerDeed = { deed: 'ring', digits: '440218' };
const say = (text: string): CustomerDeed => ({ deed: 'say', text });
const WHAT_IS_WRONG = say("My internet has been dead since ten to eight, and next door's the same.");

const heardBy = (play: CustomerPlay, desk = DESK): string[] =>
  play.run.world.log
    .events()
    .flatMap((e) => (e.kind === 'factLearned' && e.deskId === desk ? [e.factId ?? ''] : []));
const told = (play: CustomerPlay): string =>
  customerView(play.run)
    .entries.flatMap(({ what, text }) => (what === 'heard' ? [text] : []))
    .join('\n');

/** Waits, picks up and hangs up after a goodbye until it is over. */
function toTheEnd(play: CustomerPlay): CustomerPlay {
  for (let i = 0; i < 200 && !play.run.ended; i += 1) {
    const { phone, goodbye } = customerView(play.run);
    play.do({ deed: phone.state === 'rings' ? 'answer' : goodbye ? 'hangUp' : 'wait' });
  }
  return play;
}

describe('the customer’s seat', () => {
  it('is silent until she speaks: what she has not said no desk has heard', () => {
    const play = seat('expert');
    play.do(ring);
    expect(customerView(play.run).phone.state).toBe('line');
    expect(heardBy(play)).toEqual(['customerId', 'identityVerified']);
    play.do(WHAT_IS_WRONG);
    expect(heardBy(play)).toEqual(
      expect.arrayContaining(['symptomWords', 'faultSince', 'neighbourAffected']),
    );
    expect(heardBy(play)).not.toContain('businessImpact');
  });

  it('no desk says back what she never said', () => {
    const play = seat('expert');
    for (const deed of [ring, WHAT_IS_WRONG]) play.do(deed);
    toTheEnd(play);
    expect(told(play)).toContain('next door too');
    expect(told(play)).not.toMatch(/exam/i);
    const other = seat('expert');
    for (const deed of [ring, say('Dead since ten to eight, and I have an exam at nine.')]) other.do(deed);
    toTheEnd(other);
    expect(told(other)).toMatch(/exam/i);
    expect(told(other)).not.toContain('next door');
  });

  it('a number that is not hers is not keyed in', () => {
    const play = seat('expert');
    play.do({ deed: 'ring', digits: '1234' });
    expect(heardBy(play)).toEqual([]);
    expect(customerView(play.run).entries[0]?.what).toBe('rang');
  });

  it('her telephone rings, and nobody is reached while she lets it ring', () => {
    const play = seat('expert');
    for (const deed of [ring, WHAT_IS_WRONG]) play.do(deed);
    for (let i = 0; i < 100 && customerView(play.run).phone.state !== 'rings'; i += 1)
      play.do({ deed: customerView(play.run).goodbye ? 'hangUp' : 'wait' });
    expect(customerView(play.run).phone.state).toBe('rings');
    const before = told(play);
    play.do({ deed: 'wait' });
    play.do({ deed: 'wait' });
    expect(customerView(play.run).entries.at(-1)?.what).toBe('missed');
    expect(told(play)).toBe(before);
    play.do({ deed: 'wait' });
    const events = play.run.world.log.events();
    expect(events.some((e) => e.kind === 'customerContacted' && e.reasonCode === 'noAnswer')).toBe(true);
    expect(events.some((e) => e.kind === 'moveRefused' && e.deskId === DESK)).toBe(true);
  });

  it('she hangs up and rings again: somebody picks up, and tells what is known by then', () => {
    const play = seat('expert');
    for (const deed of [ring, WHAT_IS_WRONG, { deed: 'wait' }, { deed: 'hangUp' }] as const) play.do(deed);
    expect(customerView(play.run).phone.state).toBe('idle');
    play.do(ring);
    for (let i = 0; i < 20 && customerView(play.run).phone.state === 'queue'; i += 1)
      play.do({ deed: 'wait' });
    expect(customerView(play.run).phone.state).toBe('line');
    const before = told(play).length;
    play.do(say('It is me again. What is happening?'));
    expect(told(play).length).toBeGreaterThan(before);
    expect(shopperTruth(play.run, judgeExercise(play.run)).rang).toBe(2);
  });

  it('patience falls by the same rules, and no number of it is in her view', () => {
    const play = seat('novice');
    for (const deed of [ring, WHAT_IS_WRONG]) play.do(deed);
    toTheEnd(play);
    const { trail } = play.run.world.journey('J1').patience;
    expect(trail.some(({ why }) => why === 'silence')).toBe(true);
    expect(JSON.stringify(customerView(play.run))).not.toMatch(/patience|mood/);
  });

  it('nothing of her is said by the machine: every line of hers was typed', () => {
    const play = toTheEnd(seat('novice'));
    const said = play.run.world.log.events().filter((e) => e.kind === 'said' && e.actorUnit === 'customer');
    expect(said.filter((e) => e.journeyId === 'J1')).toEqual([]);
  });

  it.each(['novice', 'expert'] as const)(
    'a stored run against the %s is the same run: replayed, and taken up',
    (kind) => {
      const play = seat(kind);
      for (const deed of [ring, WHAT_IS_WRONG, { deed: 'wait' }, say('And my exam at nine?')] as const)
        play.do(deed);
      const half = sessionOf(play.run);
      toTheEnd(play);
      const session = sessionOf(play.run);
      expect(replaySession(session, setupOf(scenario)).same).toBe(true);
      const again = takeUp(half, setupOf(scenario), written(kind));
      expect(hashLog(again.run.world.log.events())).toBe(half.logHash);
      toTheEnd(again);
      expect(hashLog(again.run.world.log.events())).toBe(session.logHash);
    },
  );

  it('one’s own run sits at the desk: its words come at their times, later by as much as she was late', () => {
    const mine = new ExerciseRun({ ...setupOf(scenario), seed: 1, seats: [DESK] });
    const novice = written('novice');
    if (novice.by === 'own') throw new Error('no play');
    playOut(mine, DESK, novice.play);
    const late = new CustomerPlay({ ...mine.setup, customer: 'J1' }, { by: 'own', inputs: mine.inputs });
    // It crosses her mind to ring, and she does other things first.
    for (let i = 0; i < 2; i += 1) late.do({ deed: 'wait' });
    expect(customerView(late.run).phone.state).toBe('idle');
    for (const deed of [ring, WHAT_IS_WRONG]) late.do(deed);
    toTheEnd(late);
    expect(told(late)).toContain('Have you restarted the router?');
    expect(told(late)).toContain('I will call you back by 08:45.');
  });

  it('the form and the tiles are read from the log', () => {
    const good = seat('expert');
    for (const deed of [ring, say('Dead since ten to eight, next door too, and I have an exam at nine.')])
      good.do(deed);
    toTheEnd(good);
    const verdict = judgeExercise(good.run);
    expect(shopperTruth(good.run, verdict)).toMatchObject({
      rang: 1,
      askedAgain: 0,
      twoThings: 'no',
      blamed: 'no',
      sorry: 'named',
      nextWord: 'yes',
    });
    expect(shopperTruth(good.run, verdict).truthAfter).toBeLessThan(15);
    expect(seatFigures(good.run, verdict).hers).toMatchObject({ said: 1 });
    const bad = seat('novice');
    bad.do({ deed: 'leave' });
    expect(shopperTruth(bad.run, judgeExercise(bad.run))).toMatchObject({ rang: 0, promises: 'nothing' });
  });
});
