/** Runs that come by a link: checked against what is here, taken over at the next desk, or kept with everybody's turns. */
import { batonLinkText, type ReceivedBaton, type RunShelf } from '../features/trainee/index.ts';
import type { Baton } from '../model/baton.ts';
import type { CompiledScenario, LoadedScenario } from '../model/compiled.ts';
import type { Session } from '../model/session.ts';
import type { RunMeta } from '../store/index.ts';

const engineRoom = () => import('./engine-room.ts');

export interface BatonShelfSetup {
  scenarioOf(session: Session): Promise<LoadedScenario>;
  kept(): Promise<RunMeta[]>;
  keepNew(meta: Omit<RunMeta, 'id'>, session: Session): string;
  wallTime(): number;
}

type Engine = Awaited<ReturnType<typeof engineRoom>>;

export function batonShelf(setup: BatonShelfSetup): Pick<RunShelf, 'receive' | 'takeOver' | 'takeBack'> {
  const opened = async ({ session }: Baton) => {
    const [loaded, engine] = await Promise.all([
      setup.scenarioOf(session).catch(() => {
        throw new Error(batonLinkText.noScenario(session.scenario));
      }),
      engineRoom(),
    ]);
    await engine.loadWords();
    return { scenario: loaded.scenario, engine, run: putIn(engine, loaded.scenario, session) };
  };
  const metaOf = (scenario: CompiledScenario, desk: string, baton: NonNullable<RunMeta['baton']>) => {
    const at = setup.wallTime();
    return { scenario: scenario.id, title: scenario.title, desk, startedAt: at, changedAt: at, baton };
  };

  return {
    async receive(baton): Promise<ReceivedBaton> {
      const { scenario, engine, run } = await opened(baton);
      return {
        title: scenario.title,
        personAt: (desk) => scenario.seats.find((seat) => seat.desk === desk),
        isOver: run.ended && baton.turns.length > 1,
        next: engine.nextDesks(run),
        rung: run.rung,
      };
    },
    async takeOver(baton, link, desk, rung) {
      const { scenario, engine, run } = await opened(baton);
      const next = engine.nextDesks(run).find((each) => each.desk === desk);
      if (!next) throw new Error(batonLinkText.nobodyNext);
      const taken = engine.takeOver(run, baton, next, rung);
      const meta = metaOf(scenario, desk, { link, turns: baton.turns, mine: taken.mine });
      return setup.keepNew(meta, engine.sessionOf(taken.run));
    },
    async takeBack(baton, link) {
      const { scenario } = await opened(baton);
      const kept = new Set((await setup.kept()).map(({ id }) => id));
      const known = baton.turns.filter(({ run }) => kept.has(run));
      // Whoever deleted her run, or opens it elsewhere, reads it as the one who passed it first.
      const own = known.length > 0 ? known : baton.turns.slice(0, 1);
      const mine = [...new Set(own.flatMap(({ desks }) => desks))];
      const meta = metaOf(scenario, mine[0] ?? '', { link, turns: baton.turns, mine, back: true });
      return setup.keepNew({ ...meta, finishedAt: meta.changedAt }, baton.session);
    },
  };
}

/** The run as it was passed; throws a sentence when it cannot be the same here. */
function putIn(engine: Engine, scenario: CompiledScenario, session: Session) {
  let answer: ReturnType<Engine['replayRun']>;
  try {
    answer = engine.replayRun(scenario, session);
  } catch {
    throw new Error(batonLinkText.fault);
  }
  const { recorded, found, run } = answer;
  if (!run) {
    const others = (['scenario', 'chain', 'engine'] as const).filter((key) => recorded[key] !== found[key]);
    const sentences = others.map((key) =>
      batonLinkText.otherBuild(batonLinkText.whats[key], recorded[key], found[key]),
    );
    throw new Error([...sentences, batonLinkText.otherBuildEnd].join(' '));
  }
  if (!answer.same) throw new Error(batonLinkText.otherLog(answer.recordedHash ?? '', answer.hash ?? ''));
  return run;
}
