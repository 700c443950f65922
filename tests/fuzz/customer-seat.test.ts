/**
 * The customer's seat shows her no internal fact: in every story whose customer rings, her view is held against what
 * was said and sent to her, what is public, and what is hers by the story. Every fact is a canary; ids and names of
 * units, desks, systems and cases count as well.
 */
import { describe, expect, test } from 'vitest';
import { setupOf } from '../../src/cli/play-line.ts';
import { compiledStepper } from '../../src/engine/compiled-stepper.ts';
import { CustomerPlay, type CustomerView, customerView } from '../../src/exercise/customer-seat/index.ts';
import type { ExerciseRun } from '../../src/exercise/index.ts';
import { deskOfPlay, lineOf, playOfKind } from '../../src/exercise/players/lines.ts';
import { replaySession, sessionOf } from '../../src/exercise/session.ts';
import { callerOf, seatFor } from '../../src/model/caller.ts';
import type { CompiledScenario, LoadedScenario } from '../../src/model/compiled.ts';
import { SYSTEMS } from '../../src/model/systems.ts';
import { UNITS } from '../../src/model/units.ts';
import { canariesIn, withCanaries } from '../helpers/canaries.ts';
import { library } from '../helpers/library.ts';

const withCaller = (await library()).flatMap((loaded) => {
  const caller = callerOf(loaded.scenario);
  return caller
    ? [{ name: `${loaded.scenario.id}, as ${caller.name}`, loaded, journey: caller.journey }]
    : [];
});

type Look = (run: ExerciseRun) => void;

/** Lives a story through: rings when it can, says what is hers, waits, picks up, hangs up now and then, rings again. */
function live(
  scenario: CompiledScenario,
  { plays }: LoadedScenario,
  journey: string,
  kind: 'expert' | 'novice',
  look: Look = () => undefined,
): CustomerPlay {
  const line = lineOf(scenario, seatFor(scenario.seats, callerOf(scenario)?.unit ?? '') ?? '');
  const play = playOfKind(scenario, plays, line, kind);
  if (!play) throw new Error(`${scenario.id} has no ${kind}`);
  const setup = { ...setupOf(scenario), stepperOf: compiledStepper, seed: 1, seats: line, customer: journey };
  const lived = new CustomerPlay(setup, { by: kind, play, desk: deskOfPlay(scenario, play) });
  const rings = [...customerView(lived.run).entries].length;
  let lines = 0;
  for (let step = rings; step < 160 && !lived.run.ended; step += 1) {
    const { phone, goodbye, scene, knows, number, entries } = customerView(lived.run);
    const own = [scene, ...knows];
    if (phone.state === 'rings') lived.do({ deed: 'answer' });
    else if (phone.state === 'line' && goodbye) lived.do({ deed: 'hangUp' });
    else if (phone.state === 'line' && step % 3 !== 0) {
      lived.do({ deed: 'say', text: own[lines % own.length] ?? 'Hello?' });
      lines += 1;
    } else if (phone.state === 'idle' && (entries.at(-1)?.what === 'thought' || step === 0))
      lived.do({ deed: 'ring', digits: number ?? '' });
    else lived.do({ deed: 'wait' });
    look(lived.run);
  }
  lived.do({ deed: 'leave' });
  look(lived.run);
  return lived;
}

/** Everything that may be in her view: hers by the story, and what reached her by the log. */
function allowedText({ scenario, world, played }: ExerciseRun): string {
  const customer = scenario.journeys.find(({ id }) => id === played?.journey);
  const name = scenario.cast.find(({ id }) => id === customer?.customer)?.name;
  const own = scenario.cast.filter((person) => person.name === name);
  const rings = scenario.beats.flatMap(({ do: deeds }) =>
    deeds.flatMap((deed): unknown[] => {
      if ('ring' in deed) return deed.ring.journey === customer?.id ? [deed.ring.opens, deed.ring.keyed] : [];
      if ('line' in deed) return deed.line.journey === customer?.id ? [deed.line.text] : [];
      return 'hangUp' in deed && deed.hangUp.journey === customer?.id ? [deed.hangUp.text] : [];
    }),
  );
  const talks = new Set(world.talks.flatMap((talk) => (played?.speaksIn(talk) ? [talk.id] : [])));
  const log = world.log.events().flatMap((e) => {
    const heard = e.kind === 'said' && talks.has(e.objectId ?? '');
    const isPublic = e.kind === 'bannerPublished' || e.kind === 'statementPublished';
    return heard || isPublic ? [e.text] : [];
  });
  const sent = world.messages.flatMap((message) =>
    message.to === 'customer' && message.journey === customer?.id && message.deliveredAt !== undefined
      ? [message.text]
      : [],
  );
  return JSON.stringify([own, rings, log, sent]);
}

/** The words of the view without the names of its parts. */
const wordsOf = (view: CustomerView): string =>
  JSON.stringify([view.name, view.scene, view.knows, view.number, view.entries.map(({ text }) => text)]);

const INTERNAL = [
  ...Object.entries(UNITS).flatMap(([id, { name }]) => [id, name]),
  ...Object.entries(SYSTEMS).flatMap(([id, { name }]) => [id, name]),
].filter((word) => word.length > 3);

/** Ids and internal names in her view that nobody said to her. */
function internalWords(run: ExerciseRun, view: CustomerView): string[] {
  const { world, scenario } = run;
  const ids = [
    ...world.desks.keys(),
    ...world.records.keys(),
    ...world.incidents.keys(),
    ...world.talks.map(({ id }) => id),
    ...world.handovers.map(({ id }) => id),
    ...scenario.beats.map(({ id }) => id).filter((id) => /[A-Z\d]/.test(id)),
  ];
  const [seen, may] = [wordsOf(view), allowedText(run)];
  return [...INTERNAL, ...ids].filter((word) => seen.includes(word) && !may.includes(word));
}

// Of one story alone there is nothing to count and nothing to leak.
const ofAll = test.skipIf(process.env.BATON_ONLY !== undefined);

ofAll('there are the stories whose customer rings', () => {
  expect(withCaller.length).toBeGreaterThanOrEqual(16);
});

describe.each(withCaller)('$name', ({ loaded, journey }) => {
  test('no fact is shown that did not reach her', { timeout: 60_000 }, () => {
    const found: string[] = [];
    const look: Look = (run) => {
      const may = new Set(canariesIn(allowedText(run)));
      for (const canary of canariesIn(customerView(run))) if (!may.has(canary)) found.push(canary);
    };
    live(withCanaries(loaded.scenario), loaded, journey, 'novice', look);
    expect([...new Set(found)]).toEqual([]);
  });

  test.each(['expert', 'novice'] as const)(
    'against the %s: she is reached, no id and no internal name is shown, and the run is replayed',
    { timeout: 60_000 },
    (kind) => {
      const found = new Set<string>();
      const lived = live(loaded.scenario, loaded, journey, kind, (run) => {
        for (const word of internalWords(run, customerView(run))) found.add(word);
      });
      expect([...found]).toEqual([]);
      const whats = customerView(lived.run).entries.map(({ what }) => what);
      expect(whats).toContain('heard');
      expect(replaySession(sessionOf(lived.run), setupOf(loaded.scenario)).same).toBe(true);
    },
  );
});

ofAll('a leak would be seen', () => {
  const [first] = withCaller;
  if (!first) throw new Error('no story');
  const scenario = withCanaries(first.loaded.scenario);
  const { run } = live(scenario, first.loaded, first.journey, 'expert');
  const may = new Set(canariesIn(allowedText(run)));
  const secret = Object.values(scenario.incidents[0]?.facts ?? {}).map(({ truth }) => truth);
  expect(secret.some((value) => !may.has(value))).toBe(true);
  const view = customerView(run);
  const leaky = { ...view, scene: `${view.scene} ${[...run.world.desks.keys()][0]}` };
  expect(internalWords(run, leaky)).not.toEqual([]);
});
