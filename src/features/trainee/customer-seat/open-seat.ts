/** Opens the customer's seat: a new run or a stored one, with whoever plays the desks. */
import { CustomerPlay, type DeskBy, takeUp } from '../../../exercise/customer-seat/index.ts';
import { type ExerciseRun, sessionOf } from '../../../exercise/index.ts';
import { deskOfPlay, lineOf, playOfKind } from '../../../exercise/players/lines.ts';
import { callerOf } from '../../../model/caller.ts';
import type { RunMeta } from '../../../store/index.ts';
import type { RunShelf } from '../services.ts';
import { seatText } from '../text/customer-seat.ts';

export type Manner = 'expert' | 'novice' | 'own';
export const mannerOf = (by: string): Manner => (by === 'expert' || by === 'novice' ? by : 'own');

export interface OpenedSeat {
  meta: RunMeta;
  /** Still going: it can be gone on with. */
  play?: CustomerPlay;
  run: ExerciseRun;
}

export interface NewSeat {
  scenario: string;
  title: string;
  seat: string | undefined;
  seed: number | undefined;
  /** "expert", "novice", or a run of one's own. */
  by: string;
}

/** A new run, kept at once. */
export async function beginSeat(runs: RunShelf, asked: NewSeat, at: number): Promise<string> {
  const { scenario: id, title, by } = asked;
  const play = mannerOf(by) === 'own' ? await ownRun(runs, by) : await written(runs, asked);
  const { run } = play;
  const name = callerOf(run.scenario)?.name ?? '';
  const meta: RunMeta = {
    id: crypto.randomUUID().slice(0, 13).replace('-', ''),
    scenario: id,
    title,
    desk: run.setup.seats[0] ?? '',
    startedAt: at,
    changedAt: at,
    customer: { name, by },
  };
  await runs.save(meta, sessionOf(run)).catch(() => undefined);
  return meta.id;
}

async function written(runs: RunShelf, { scenario: id, seat, seed, by }: NewSeat): Promise<CustomerPlay> {
  const { setup, plays } = await runs.watch(id, {
    ...(seat === undefined ? {} : { seat }),
    ...(seed === undefined ? {} : { seed }),
  });
  const desk = setup.seats[0] ?? '';
  return new CustomerPlay(
    { ...setup, customer: callerIn(setup.scenario) },
    writtenBy(setup.scenario, plays, desk, by),
  );
}

async function ownRun(runs: RunShelf, id: string): Promise<CustomerPlay> {
  const { run, words } = await runs.open(id);
  await words.load();
  const { setup, inputs } = run;
  return new CustomerPlay({ ...setup, customer: callerIn(setup.scenario) }, { by: 'own', inputs });
}

function callerIn(scenario: ExerciseRun['scenario']): string {
  const caller = callerOf(scenario);
  if (!caller) throw new Error(seatText.nobody);
  return caller.journey;
}

function writtenBy(
  scenario: ExerciseRun['scenario'],
  plays: Parameters<typeof playOfKind>[1],
  desk: string,
  by: string,
): DeskBy {
  const kind = by === 'novice' ? 'novice' : 'expert';
  const play = playOfKind(scenario, plays, lineOf(scenario, desk), kind);
  if (!play) throw new Error(seatText.noDesk);
  return { by: kind, play, desk: deskOfPlay(scenario, play) };
}

/** A stored run as it stood; one that is over needs nobody at the desks. */
export async function openSeat(runs: RunShelf, id: string): Promise<OpenedSeat> {
  const { meta, run, plays, words } = await runs.open(id);
  await words.load();
  if (run.ended) return { meta, run };
  const by = meta.customer?.by ?? '';
  const session = sessionOf(run);
  const at =
    mannerOf(by) === 'own'
      ? { by: 'own' as const, inputs: await inputsOf(runs, by) }
      : writtenBy(run.scenario, plays, meta.desk, by);
  const play = takeUp(session, run.setup, at);
  return { meta, play, run: play.run };
}

async function inputsOf(runs: RunShelf, id: string): Promise<ExerciseRun['inputs']> {
  try {
    return (await runs.open(id)).run.inputs;
  } catch {
    throw new Error(seatText.gone);
  }
}
