/** O1: which door the van finds hangs on what dispatch holds on Thursday, never on which play it is. */
import { describe, expect, test } from 'vitest';
import { setupOf } from '../../src/cli/play-line.ts';
import { handoverState } from '../../src/engine/world/handover-protocol.ts';
import { known } from '../../src/engine/world/knowledge.ts';
import { playOut } from '../../src/exercise/players/play.ts';
import { ExerciseRun } from '../../src/exercise/run.ts';
import type { Move } from '../../src/model/move.ts';
import type { Play, PlayStep } from '../../src/model/scenario.ts';
import { parseInstant } from '../../src/model/time.ts';
import { library, SEED } from '../helpers/library.ts';

const loaded = (await library()).find(({ scenario }) => scenario.id === 'o1');
if (!loaded) throw new Error('O1 does not compile');
const { scenario } = loaded;

const at = (text: string): number => parseInstant(text) ?? Number.NaN;
const newRun = (): ExerciseRun => new ExerciseRun({ ...setupOf(scenario), seed: SEED, seats: [] });

const playOf = (steps: readonly PlayStep[]): Play => ({
  format: 1,
  scenario: 'o1',
  seat: 'salesOrderCapture.1',
  kind: 'novice',
  title: 'Made up here',
  steps: [...steps],
});

/** Plays these moves at these desks and times; nothing else is done. */
function played(...steps: readonly { when: string; desk: string; do: Move[] }[]): ExerciseRun {
  const run = newRun();
  playOut(run, 'salesOrderCapture.1', playOf(steps));
  return run;
}

/** Beats that happened, of those named. */
function fired(run: ExerciseRun, ...ids: readonly string[]): string[] {
  return run.world.log
    .events()
    .flatMap((e) =>
      e.kind === 'beatFired' && e.objectId !== undefined && ids.includes(e.objectId) ? [e.objectId] : [],
    );
}

const SHOP = {
  when: 'D1 10:02:15',
  desk: 'salesOrderCapture.1',
  do: [
    { move: 'answerCall', call: 'K-201' },
    { move: 'say', text: 'How does a visitor find you?' },
    {
      move: 'sendHandover',
      contract: 'H1',
      to: 'orderDesk',
      channel: 'form',
      about: 'J1',
      text: '14 Mill Lane, unit 7. Blue side door, ring twice.',
    },
  ],
} satisfies { when: string; desk: string; do: Move[] };

const board = (text: string, channel = 'hotline', look = true) => ({
  when: 'D3 15:40',
  desk: 'orderDesk.1',
  do: [
    ...(look ? [{ move: 'lookUp', system: 'om', about: 'J1' } as const] : []),
    { move: 'sendMessage', to: 'fieldDispatch', channel, about: 'J1', text } as const,
  ],
});

const DOORS = ['rightDoor', 'wrongDoor'];

describe('the door', () => {
  test('nobody does anything: number one', () => {
    expect(fired(played(), ...DOORS)).toEqual(['wrongDoor']);
  });

  test('a whole order alone does not help: the form of dispatch cuts its second line', () => {
    const run = played(SHOP);
    const job = run.world.handovers.find((h) => h.contract === 'H4' && h.journey === 'J1');
    expect(job?.says.unitNumber).toBe('7');
    expect(known(run.world, 'fieldDispatch.1', 'unitNumber', 'J1')).toBeUndefined();
    expect(fired(run, ...DOORS)).toEqual(['wrongDoor']);
  });

  test('the board is told the door the day before: unit seven', () => {
    const run = played(SHOP, board('14 Mill Lane is unit 7, blue side door.'));
    expect(fired(run, ...DOORS)).toEqual(['rightDoor']);
    expect(run.world.journey('J1').position.value.main).toBe('liveConfirmed');
  });

  test('a note does as well as a ring', () => {
    expect(fired(played(SHOP, board('Duarte: flat 7, side door.', 'note')), ...DOORS)).toEqual(['rightDoor']);
  });

  test('saying that the door is missing is enough: dispatch asks her', () => {
    const run = played(board('14 Mill Lane: no unit on your board, there are nine. Please ask her.'));
    expect(fired(run, ...DOORS)).toEqual(['rightDoor']);
  });

  const askHer = (number?: string) => ({
    when: 'D3 15:40',
    desk: 'orderDesk.1',
    do: [
      { move: 'placeCall', to: 'J1', ...(number === undefined ? {} : { number }) },
      { move: 'say', text: 'Ms Duarte, which flat are you in?' },
      { move: 'endCall', outcome: 'informed' },
      { move: 'placeCall', to: 'fieldDispatch', about: 'J1' },
      { move: 'say', text: '14 Mill Lane for tomorrow is unit 7.' },
    ] satisfies Move[],
  });

  test('nothing in the order: she can be rung and asked the day before, at her own number', () => {
    expect(fired(played(askHer('0555 0138')), ...DOORS)).toEqual(['rightDoor']);
  });

  test('the number on file is that of the shop: nobody there knows her door', () => {
    expect(fired(played(askHer()), ...DOORS)).toEqual(['wrongDoor']);
  });

  test('the wrong number told is the wrong door', () => {
    expect(fired(played(SHOP, board('14 Mill Lane is unit 1.')), ...DOORS)).toEqual(['wrongDoor']);
  });

  test('a door this desk never learned is not passed on', () => {
    expect(fired(played(board('14 Mill Lane is unit 7.', 'hotline', false)), ...DOORS)).toEqual([
      'wrongDoor',
    ]);
  });
});

describe('the second van', () => {
  const rebook = (...before: Move[]) => ({
    when: 'D4 12:41',
    desk: 'contactCentre.1',
    do: [
      { move: 'answerCall', call: 'K-301' },
      ...before,
      { move: 'bookSlot', about: 'J1', from: 'D4 17:00', to: 'D4 19:00' },
    ] satisfies Move[],
  });

  test('the same job again finds the same door', () => {
    expect(fired(played(SHOP, rebook()), 'secondVanWrong', 'secondVanRight')).toEqual(['secondVanWrong']);
  });

  test('asked and told, it finds hers, and the visit is the one that was booked', () => {
    const run = played(
      SHOP,
      rebook(
        { move: 'say', text: 'Which door is yours?' },
        {
          move: 'sendMessage',
          to: 'fieldDispatch',
          channel: 'hotline',
          about: 'J1',
          text: 'It is unit 7, blue side door.',
        },
      ),
    );
    expect(fired(run, 'secondVanWrong', 'secondVanRight')).toEqual(['secondVanRight']);
    const booked = run.world.log
      .events()
      .find((e) => e.kind === 'dispatchPlanned' && e.deskId === 'contactCentre.1');
    const came = run.world.log.events().findLast((e) => e.kind === 'dispatchArrived');
    expect(came?.objectId).toBe(booked?.objectId);
  });
});

describe('in turn', () => {
  test('one person at three desks, the order desk twice', () => {
    const run = newRun();
    expect(run.setup.seats).toEqual(['salesOrderCapture.1', 'orderDesk.1', 'contactCentre.1']);
    const seats = ['D1 10:05', 'D1 12:00', 'D1 14:30', 'D3 15:45', 'D4 13:00', 'D4 15:00'];
    expect(seats.map((time) => run.activeSeat(at(time)))).toEqual([
      'salesOrderCapture.1',
      undefined,
      'orderDesk.1',
      'orderDesk.1',
      'contactCentre.1',
      undefined,
    ]);
    run.advanceTo(at('D1 10:20'));
    expect(run.nextTurnAt).toBe(at('D1 14:00'));
    run.advanceTo(at('D4 14:00'));
    expect(run.nextTurnAt).toBe(run.endsAt);
  });

  test('a chair out of turn can do nothing, and its colleague takes what comes', () => {
    const run = played(SHOP);
    const order = run.world.handovers.find((h) => h.contract === 'H1' && h.journey === 'J1');
    expect(order?.toDesk).toBe('orderDesk.2');
    expect(order && handoverState(order)).toBe('accepted');

    const early = newRun();
    early.act('orderDesk.1', { move: 'lookUp', system: 'om' });
    const last = early.world.log.events().at(-1);
    expect(last).toMatchObject({ kind: 'moveRefused', deskId: 'orderDesk.1', reasonCode: 'closed' });
  });

  test('what nobody takes at the order desk a colleague takes as it is', () => {
    const taken = played()
      .world.log.events()
      .filter((e) => e.kind === 'handoverAccepted' && e.contract === 'H1')
      .map((e) => `${e.journeyId} ${e.deskId}`);
    expect(taken).toEqual(['J1 orderDesk.2', 'J2 orderDesk.2', 'J3 orderDesk.2', 'J4 orderDesk.2']);
  });
});

test('dispatch reads its form aloud when asked, half of it wrong, and right when it is told', () => {
  const run = played({
    when: 'D1 14:20:10',
    desk: 'orderDesk.1',
    do: [
      {
        move: 'sendHandover',
        contract: 'H4',
        to: 'fieldDispatch',
        channel: 'form',
        about: 'J2',
        text: 'Larch House, unit 3, gate 4471. Thursday 8 to 12.',
      },
      {
        move: 'sendMessage',
        to: 'fieldDispatch',
        channel: 'hotline',
        about: 'J2',
        text: 'Read it back please.',
      },
      { move: 'wait', for: 'PT2M' },
      { move: 'sendMessage', to: 'fieldDispatch', channel: 'hotline', about: 'J2', text: '8 to 12, unit 3.' },
    ],
  });
  const said = run.world.log
    .events()
    .filter((e) => e.kind === 'readBack')
    .map((e) => ({ visitTo: e.fields?.visitTo, unitNumber: e.fields?.unitNumber }));
  expect(said).toEqual([
    { visitTo: 'wrong', unitNumber: undefined },
    { visitTo: 'present', unitNumber: 'present' },
  ]);
});
