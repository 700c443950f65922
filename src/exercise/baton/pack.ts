/** The short form of a passed run: keyed by place instead of by name, and back, checked as if a stranger had written it. */
import {
  type Baton,
  type BatonTurn,
  batonTurnSchema,
  type PackedBaton,
  type PackedInput,
  packedBatonSchema,
} from '../../model/baton.ts';
import { type Session, type SessionInput, sessionSchema } from '../../model/session.ts';

/** Only practice at desks is passed on: whoever takes a link apart can read the truth of the story. */
export const mayBePassed = ({ mode, customer }: Pick<Session, 'mode' | 'customer'>): boolean =>
  mode === 'practise' && customer === undefined;

/** Each name once, by the place at which it was first named. */
class Places {
  readonly names: string[] = [];

  of(name: string): number {
    const known = this.names.indexOf(name);
    return known < 0 ? this.names.push(name) - 1 : known;
  }
}

/** Of a run that may be passed. */
export function packBaton({ session, turns }: Baton): PackedBaton {
  const desks = new Places();
  const inputs = packInputs(session.inputs, desks);
  return [
    session.format,
    session.scenario,
    [session.scenarioHash, session.chainHash, session.engineVersion],
    session.seed,
    desks.names,
    session.seats.map((seat) => desks.of(seat)),
    session.rung,
    inputs,
    session.recorded?.map(({ desk, rung, inputs: own, contests }) => [
      desks.of(desk),
      rung,
      packInputs(own, desks),
      contests ?? 0,
    ]) ?? 0,
    session.contests ?? 0,
    session.reachedAt,
    session.logHash ?? 0,
    turns.map(({ name, run, desks: own, until }) => [name, run, own.map((desk) => desks.of(desk)), until]),
  ];
}

function packInputs(inputs: readonly SessionInput[], desks: Places): PackedInput[] {
  let before = 0;
  return inputs.map((input) => {
    const since = input.t - before;
    before = input.t;
    return packInput(input, since, desks.of(input.desk));
  });
}

function packInput(input: SessionInput, since: number, desk: number): PackedInput {
  switch (input.input) {
    case 'move': {
      const { move, ...rest } = input.move;
      return [since, desk, move, rest];
    }
    case 'hint':
      return [since, desk, input.level];
    case 'confidence':
      return [since, desk, input.sure];
    case 'customer':
      return [since, desk, input.deed];
  }
}

/** Undefined where it is no run that could have been passed. */
export function unpackBaton(data: unknown): Baton | undefined {
  const packed = packedBatonSchema.safeParse(data);
  if (!packed.success) return undefined;
  const [format, scenario, hashes, seed, desks, seats, rung, inputs, recorded, contests, reachedAt, logHash] =
    packed.data;
  // A place that names no desk gives a name that no schema takes.
  const desk = (at: number): string | undefined => desks[at];
  const session = sessionSchema.safeParse({
    format,
    scenario,
    scenarioHash: hashes[0],
    chainHash: hashes[1],
    engineVersion: hashes[2],
    seed,
    seats: seats.map(desk),
    mode: 'practise',
    rung,
    inputs: unpackInputs(inputs, desk),
    ...(recorded === 0
      ? {}
      : {
          recorded: recorded.map(([at, its, own, claims]) => ({
            desk: desk(at),
            rung: its,
            inputs: unpackInputs(own, desk),
            ...(claims === 0 ? {} : { contests: claims }),
          })),
        }),
    ...(contests === 0 ? {} : { contests }),
    reachedAt,
    ...(logHash === 0 ? {} : { logHash }),
  });
  const turns = packed.data[12].flatMap(([name, run, own, until]): BatonTurn[] => {
    const turn = batonTurnSchema.safeParse({ name, run, desks: own.map(desk), until });
    return turn.success ? [turn.data] : [];
  });
  if (!session.success || turns.length < packed.data[12].length) return undefined;
  return { session: session.data, turns };
}

function unpackInputs(inputs: readonly PackedInput[], desk: (at: number) => string | undefined): unknown[] {
  let before = 0;
  return inputs.map((input) => {
    const [since, at, what] = input;
    before += since;
    const common = { t: before, desk: desk(at) };
    if (typeof what === 'string') return { input: 'move', ...common, move: { ...input[3], move: what } };
    if (typeof what === 'number') return { input: 'hint', ...common, level: what };
    if (typeof what === 'boolean') return { input: 'confidence', ...common, sure: what };
    return { input: 'customer', ...common, deed: what };
  });
}
