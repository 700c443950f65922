/**
 * Nothing appears on a screen that did not reach its system. In every scenario, at several times of the story, every
 * value that stands anywhere and every word of every record is replaced by a mark of its own; then every system of every
 * seat is opened about every case, and each mark shown must be one of that system.
 */
import { describe, expect, test } from 'vitest';
import { setupOf } from '../../src/cli/play-line.ts';
import { compiledStepper } from '../../src/engine/compiled-stepper.ts';
import { playOut } from '../../src/exercise/players/play.ts';
import { ExerciseRun } from '../../src/exercise/run.ts';
import type { CaseInHand } from '../../src/exercise/run-shape.ts';
import type { Screen } from '../../src/exercise/screens/shapes.ts';
import { systemsOf } from '../../src/model/rights.ts';
import { isUnitId } from '../../src/model/units.ts';
import { type Line, library, linesIn } from '../helpers/library.ts';

/** Where a mark belongs. */
interface Home {
  systems: readonly string[];
  /** Its case; absent for a record of none. */
  matter: string | undefined;
}

const MARK = /zq\d{5}/g;
const marksIn = (data: unknown): string[] => [...new Set(JSON.stringify(data)?.match(MARK) ?? [])];

/** Systems that show what they have of every case. */
const OF_ALL_CASES: ReadonlySet<string> = new Set([
  'outageBoard',
  'serviceProblem',
  'statusPage',
  'faultMgmt',
  'perfMgmt',
  'changeCal',
  'contactRegister',
]);

/** Replaces what stands in systems and records by marks; the world is of no other use afterwards. */
function mark({ world: w }: ExerciseRun): Map<string, Home> {
  const homes = new Map<string, Home>();
  const fresh = (home: Home): string => {
    const word = `zq${String(10_000 + homes.size)}`;
    homes.set(word, home);
    return word;
  };
  for (const [system, cases] of w.standing)
    for (const [matter, facts] of cases)
      for (const fact of facts.keys()) facts.set(fact, fresh({ systems: [system], matter }));
  for (const row of w.records.values()) {
    const home = { systems: row.visibleIn, matter: row.journey ?? row.incident };
    for (const field of Object.keys(row.fields)) row.fields[field] = fresh(home);
    for (const note of row.notes) note.text = fresh(home);
  }
  return homes;
}

/** Words that were said or sent: no system has them but as what somebody wrote into it. */
const spokenIn = ({ world }: ExerciseRun): string[] =>
  world.log
    .events()
    .filter(({ kind }) => ['said', 'messageSent', 'handoverOffered', 'readBack'].includes(kind))
    .flatMap(({ text = '' }) => (text.length > 12 ? [text] : []));

/** "T-1 28800000": the moments at which something was written about a thing. */
const entriesOf = ({ world }: ExerciseRun): Set<string> =>
  new Set(world.log.events().map(({ objectId, t }) => `${objectId} ${t}`));

/** What a screen shows that is not of its system. */
function strangersOn(
  run: ExerciseRun,
  screen: Screen,
  about: CaseInHand,
  homes: ReadonlyMap<string, Home>,
  logged: ReadonlySet<string>,
): string[] {
  const { system } = screen;
  const cases = [about.journey, about.incident];
  // A list of records by the hundred is of everybody.
  const ofAll = OF_ALL_CASES.has(system) || screen.mass !== undefined;
  const marks = marksIn(screen).filter((each) => {
    const home = homes.get(each);
    return !home?.systems.includes(system) || !(ofAll || cases.includes(home.matter));
  });
  const records = screen.records.filter(({ id }) => !run.world.records.get(id)?.visibleIn.includes(system));
  const changes = screen.records.flatMap(({ id, history }) =>
    history.filter(({ at }) => !logged.has(`${id} ${at}`)),
  );
  return [...marks, ...records.map(({ id }) => id), ...changes.map(({ what }) => what)];
}

interface Sight {
  desk: string;
  about: CaseInHand;
  screen: Screen;
  strangers: readonly string[];
}

/** Every system of the seats of a line, opened about every case, in a world of marks. */
function sights(run: ExerciseRun, line: readonly string[]): Sight[] {
  const spoken = spokenIn(run);
  const homes = mark(run);
  const logged = entriesOf(run);
  const { journeys, incidents } = run.world;
  const cases: CaseInHand[] = [
    ...[...journeys.keys()].map((journey) => ({ journey })),
    ...[...incidents.keys()].map((incident) => ({ incident })),
  ];
  return line.flatMap((desk) => {
    const { unit } = run.world.desk(desk);
    const systems = isUnitId(unit) ? systemsOf(unit).map(({ system }) => system) : [];
    return systems.flatMap((system) =>
      cases.map((about) => {
        const screen = run.screens.open(desk, system, about);
        const text = JSON.stringify(screen);
        const heard = spoken.filter((words) => text.includes(JSON.stringify(words).slice(1, -1)));
        return {
          desk,
          about,
          screen,
          strangers: [...strangersOn(run, screen, about, homes, logged), ...heard],
        };
      }),
    );
  });
}

const lines = linesIn(await library());

const start = ({ loaded, line }: Line): ExerciseRun =>
  new ExerciseRun({ ...setupOf(loaded.scenario), stepperOf: compiledStepper, seed: 1, seats: line });

/** The story at its start, in the middle and at the end with nobody at the seats, and after the expert's play. */
const MOMENTS: readonly { name: string; get(line: Line): ExerciseRun }[] = [
  ...[0, 0.5, 1].map((share) => ({
    name: share === 0 ? 'at the start' : share === 1 ? 'at the end' : 'in the middle',
    get: (line: Line) => {
      const run = start(line);
      run.advanceTo(run.now + (run.endsAt - run.now) * share);
      return run;
    },
  })),
  {
    name: 'after the expert',
    get: (line) => {
      const run = start(line);
      if (line.expert) playOut(run, line.line[0] ?? '', line.expert);
      return run;
    },
  },
];

describe.each(lines)('$name', (line) => {
  test.each(MOMENTS)('shows in each system only what reached it, $name', ({ get }) => {
    const seen = sights(get(line), line.line);
    const leaks = seen.filter(({ strangers }) => strangers.length > 0);
    expect(
      leaks.map(({ desk, about, screen, strangers }) => [desk, screen.system, about, strangers]),
    ).toEqual([]);
    // The marks are seen at all: an empty screen proves nothing.
    expect(marksIn(seen.map(({ screen }) => screen)).length).toBeGreaterThan(0);
  });
});

test('a value of another system, of another case, and a record that stands elsewhere are found out', () => {
  const [line] = lines;
  if (!line) throw new Error('no scenario');
  const run = start(line);
  const homes = mark(run);
  const elsewhere = [...homes].find(([, { systems }]) => !systems.includes('crm'))?.[0] ?? '';
  const [journey = ''] = run.world.journeys.keys();
  const other =
    [...homes].find(([, home]) => home.systems.includes('crm') && home.matter !== journey)?.[0] ?? '';
  const screen = run.screens.open(line.line[0] ?? '', 'crm', { journey });
  const withRow = (value: string): Screen => ({
    ...screen,
    rows: [...screen.rows, { label: 'planted', value }],
  });
  const caught = (each: Screen) => strangersOn(run, each, { journey }, homes, entriesOf(run));
  expect(caught(screen)).toEqual([]);
  expect(caught(withRow(elsewhere))).toEqual([elsewhere]);
  expect(caught(withRow(other))).toEqual([other]);
  const record = { id: 'INC-2207', type: 'serviceProblem', status: 'open', owner: 'soc' };
  const bare = { ...record, fields: [], linkedTo: [], notes: [], history: [] };
  expect(caught({ ...screen, records: [bare] })).toEqual(['INC-2207']);
});
