/** Runs as sessions: what was put in is kept, everything else is recomputed and compared by hash. */
import { hashLog } from '../engine/log/canonical.ts';
import { ENGINE_VERSION } from '../engine/version.ts';
import { contestsOf } from '../model/contest.ts';
import { hashChains } from '../model/hash-chains.ts';
import type { RecordedDesk, Session, SessionInput } from '../model/session.ts';
import { SESSION_FORMAT } from '../model/session-format.ts';
import { ExerciseRun } from './run.ts';
import type { RunSetup } from './run-setup.ts';

/** The run so far as a session that can be stored, replayed and branched. */
export function sessionOf(run: ExerciseRun): Session {
  return {
    format: SESSION_FORMAT,
    scenario: run.scenario.id,
    scenarioHash: run.setup.scenarioHash,
    chainHash: hashChains(run.setup.chains),
    engineVersion: ENGINE_VERSION,
    seed: run.setup.seed,
    seats: [...run.setup.seats],
    ...(run.setup.customer === undefined ? {} : { customer: run.setup.customer }),
    mode: run.mode,
    rung: run.rung,
    inputs: [...run.inputs],
    ...(run.setup.recorded ? { recorded: [...run.setup.recorded] } : {}),
    ...(run.setup.contests?.length ? { contests: [...run.setup.contests] } : {}),
    reachedAt: run.now,
    logHash: hashLog(run.world.log.events()),
  };
}

export interface HashTriple {
  scenario: string;
  chain: string;
  engine: string;
}

export interface ReplayAnswer {
  /** True when the recomputed log is the recorded one. */
  same: boolean;
  /** Hash of the recomputed log; null when replay was refused. */
  hash: string | null;
  recordedHash: string | undefined;
  recorded: HashTriple;
  found: HashTriple;
  run?: ExerciseRun;
}

/** What a session does not say of its run. */
type SessionSetup = Omit<RunSetup, 'seed' | 'seats' | 'customer' | 'recorded' | 'rung' | 'mode' | 'contests'>;

/** Puts the inputs in again. Refused, with the hashes named, when scenario, chains or engine are not the recorded ones. */
export function replaySession(session: Session, setup: SessionSetup): ReplayAnswer {
  const recorded = {
    scenario: session.scenarioHash,
    chain: session.chainHash,
    engine: session.engineVersion,
  };
  const found = { scenario: setup.scenarioHash, chain: hashChains(setup.chains), engine: ENGINE_VERSION };
  if (
    recorded.scenario !== found.scenario ||
    recorded.chain !== found.chain ||
    recorded.engine !== found.engine
  ) {
    return { same: false, hash: null, recordedHash: session.logHash, recorded, found };
  }
  const run = restoreRun(session, setup);
  const hash = hashLog(run.world.log.events());
  return {
    same: session.logHash === undefined || session.logHash === hash,
    hash,
    recordedHash: session.logHash,
    recorded,
    found,
    run,
  };
}

/** The run as it stood, with the person's inputs put in again at their virtual times. */
export function restoreRun(session: Session, setup: SessionSetup): ExerciseRun {
  const run = new ExerciseRun({
    ...setup,
    seed: session.seed,
    seats: session.seats,
    ...(session.customer === undefined ? {} : { customer: session.customer }),
    rung: session.rung === 3 ? 3 : session.rung === 2 ? 2 : 1,
    mode: session.mode,
    ...(session.recorded ? { recorded: session.recorded } : {}),
    contests: contestsOf(session.contests),
  });
  for (const input of session.inputs) putIn(run, input);
  run.advanceTo(session.reachedAt);
  return run;
}

function putIn(run: ExerciseRun, input: SessionInput): void {
  run.advanceTo(input.t);
  if (input.input === 'move') run.submit(input.desk, input.move);
  else run.note(input);
}

/** The same to be changed and put in anew: the log that comes of it has another hash. */
export function unsealed(session: Session): Omit<Session, 'logHash'> {
  const { logHash: _, ...rest } = session;
  return rest;
}

/** The same session cut before a virtual time: again from here. */
export function branchAt(session: Session, t: number): Session {
  const inputs = session.inputs.filter((input) => input.t < t);
  return { ...unsealed(session), inputs, reachedAt: Math.min(session.reachedAt, t) };
}

/** What a run says again at its desk while somebody takes another one; the desk that is taken says nothing by itself. */
export function recordedOf(session: Session, taken: string): RecordedDesk[] {
  const played = session.seats.map((desk): RecordedDesk => {
    const contests = session.contests?.filter((contest) => contest.desk === desk) ?? [];
    return {
      desk,
      rung: session.rung,
      inputs: session.inputs.filter((input) => input.desk === desk),
      ...(contests.length > 0 ? { contests } : {}),
    };
  });
  return [...(session.recorded ?? []), ...played].filter(({ desk }) => desk !== taken);
}
