/**
 * The import rules: which room may know which other room and which packages (picture in ARCHITECTURE.md).
 * Run by scripts/import-rules.mjs, which teaches the parser .tsx and checks itself against planted faults.
 */

const packages = 'node_modules/';
const rooms = '^(src|machines|scenarios|scripts|tests)/';
const unitTest = '[.](test|bench)[.]tsx?$';

/** A room may import itself and the `ours` below it. */
const mayKnow = (room, ours, comment) => ({
  name: `${room.split('/').at(-1)}-knows-only-rooms-below`,
  comment,
  severity: 'error',
  from: { path: `^${room}/`, pathNot: unitTest },
  to: { path: rooms, pathNot: `^(${[room, ...ours].join('|')})/` },
});

/** A room may use these packages and no others; Node's own modules count as a package called `node`. */
const mayUse = (room, names, comment) => {
  const allowed = names.filter((name) => name !== 'node').map((name) => `${packages}${name}`);
  const forbidden = { name: `${room.split('/').at(-1)}-packages`, comment, severity: 'error' };
  const from = { path: `^${room}/`, pathNot: unitTest };
  const outside = { ...forbidden, from, to: { path: packages, pathNot: allowed.map((path) => `${path}/`) } };
  const node = { ...forbidden, name: `${forbidden.name}-node`, from, to: { dependencyTypes: ['core'] } };
  if (allowed.length === 0) delete outside.to.pathNot;
  return names.includes('node') ? [outside] : [outside, node];
};

const pureRooms = ['src/model', 'src/engine', 'src/language', 'src/verdicts', 'src/exercise'];
const below = [...pureRooms, 'src/simulation', 'src/mining', 'src/validity', 'src/readiness', 'src/store'];
const react = ['react', '@types/react'];

export default {
  forbidden: [
    {
      name: 'no-circular',
      comment:
        'Two files that import each other (types count) cannot be read or moved alone: cut a third one out.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere: a wrong path, or a package that package.json does not name.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'only-known-rooms',
      comment: 'A new folder in src is a new room: give it its line here and in ARCHITECTURE.md first.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot:
          '^src/(model|engine|language|verdicts|authoring|simulation|mining|validity|exercise|readiness|store|charts|ui|features|app|server|cli)/',
      },
      to: {},
    },

    mayKnow('src/model', [], 'The vocabulary is the ground floor: it imports nothing of ours.'),
    mayKnow(
      'machines',
      ['src/model'],
      'A chain definition is plain data: it knows the vocabulary and nothing else.',
    ),
    mayKnow(
      'src/engine',
      ['src/model'],
      'The engine is handed chains and scenarios; it knows only the vocabulary.',
    ),
    mayKnow(
      'src/language',
      ['src/model'],
      'Reading and writing words needs the vocabulary and nothing else.',
    ),
    mayKnow(
      'src/verdicts',
      ['src/model', 'src/engine'],
      'A verdict reads the log, wherever it came from: it must not know who played.',
    ),
    mayKnow(
      'src/exercise',
      ['src/model', 'src/engine', 'src/language', 'src/verdicts'],
      'The authority over play knows the rules below it and no screen, store or server.',
    ),
    mayKnow(
      'src/authoring',
      ['src/model', 'src/engine', 'src/language', 'src/verdicts'],
      'Turning written scenarios into data needs the rules they are held against, and no play.',
    ),
    mayKnow(
      'src/simulation',
      pureRooms,
      'Many cases run on the same engine and the same verdicts; chains are handed in as data.',
    ),
    mayKnow(
      'src/validity',
      pureRooms,
      'Whether the verdicts are true is measured on the same engine and the same detectors; chains and scenarios are handed in.',
    ),
    mayKnow('src/mining', pureRooms, 'A log from outside meets the same verdicts, and no screen.'),
    mayKnow('src/readiness', pureRooms, 'Readiness counts what was practised; it draws and stores nothing.'),
    mayKnow(
      'src/store',
      [...pureRooms, 'src/readiness'],
      'A store keeps what other rooms made; it decides nothing and shows nothing.',
    ),
    mayKnow('src/charts', ['src/model'], 'A chart gets its data handed in: data in, callbacks out.'),
    mayKnow('src/ui', [], 'Controls have no domain words, so they know no room of ours.'),
    mayKnow(
      'src/features',
      [...below, 'src/authoring', 'src/charts', 'src/ui'],
      'A feature is handed chains and scenarios by the app and never imports app, server or command line.',
    ),
    mayKnow(
      'src/server',
      [...below, 'src/authoring', 'machines', 'scenarios'],
      'The server joins rules and stores; it has no screens, so it knows no feature, chart or control.',
    ),
    mayKnow(
      'src/cli',
      [...below, 'src/authoring', 'machines', 'scenarios'],
      'The command line joins rules and stores; it has no screens, so it knows no feature, chart or control.',
    ),
    mayKnow(
      'src/app',
      [...below, 'src/charts', 'src/ui', 'src/features', 'machines', 'scenarios'],
      'The app joins everything below it; server and command line are its neighbours, not its parts.',
    ),
    {
      name: 'features-are-strangers',
      comment:
        'A feature must be deletable as a folder: what two features share belongs in a room below them.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: unitTest },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'features-by-front-door',
      comment: 'Only index.ts of a feature is meant for others; what lies behind it may change any day.',
      severity: 'error',
      from: { pathNot: ['^src/features/', '^tests/'] },
      to: { path: '^src/features/', pathNot: '^src/features/[^/]+/index[.]tsx?$' },
    },
    {
      name: 'planted-from-definitions',
      comment:
        'Logs with known truth are written from breaks.md; whoever reads a detector for them measures nothing.',
      severity: 'error',
      from: { path: '^src/validity/planted/' },
      to: { path: '^src/(verdicts|exercise|language|authoring)/' },
    },
    {
      name: 'nobody-imports-the-joining-places',
      comment:
        'App, server and command line join everything; if something in them is needed elsewhere, move it down.',
      severity: 'error',
      from: { path: '^(src|machines)/', pathNot: ['^src/(app|server|cli)/', unitTest] },
      to: { path: '^src/(app|server|cli)/' },
    },
    {
      name: 'nobody-imports-tests',
      comment: 'What ships must not need the tests; a builder both need belongs in a room.',
      severity: 'error',
      from: { pathNot: ['^tests/', unitTest] },
      to: { path: ['^tests/', unitTest] },
    },

    ...mayUse(
      'src/model',
      ['zod'],
      'The vocabulary runs everywhere: schemas are the one package it may use.',
    ),
    ...mayUse('machines', [], 'A chain definition is plain data that can be sent as JSON: no packages.'),
    ...mayUse('src/language', [], 'Pure words: no packages, no browser, no Node.'),
    ...mayUse('src/verdicts', [], 'Pure loops over a log: no packages, no browser, no Node.'),
    ...mayUse('src/validity', [], 'Pure writing and judging of logs: no packages, no browser, no Node.'),
    ...mayUse('src/exercise', [], 'The authority is pure: no packages, no browser, no Node.'),
    ...mayUse('src/engine', ['xstate'], 'The engine is pure; XState is its one package.'),
    {
      name: 'one-file-asks-xstate',
      comment: 'XState will change under us: only src/engine/xstate-stepper.ts may import it.',
      severity: 'error',
      from: { path: '^(src|machines)/', pathNot: ['^src/engine/xstate-stepper[.](test[.])?ts$'] },
      to: { path: `${packages}xstate/` },
    },
    ...mayUse(
      'src/authoring',
      ['yaml', 'zod'],
      'The scenario compiler reads YAML and checks it against schemas.',
    ),
    ...mayUse('src/readiness', ['ts-fsrs'], 'Spacing has one package; the rest of readiness is ours.'),
    ...mayUse(
      'src/charts',
      [...react, 'd3-[a-z]+'],
      'Drawing is React and d3 geometry, nothing that decides.',
    ),
    ...mayUse('src/ui', [...react, 'react-dom'], 'Controls are React.'),
    {
      name: 'screens-stay-in-the-browser',
      comment: 'What the browser loads cannot use the modules of Node.',
      severity: 'error',
      from: { path: '^src/(features|app)/', pathNot: unitTest },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'react-stays-in-the-screens',
      comment: 'Rules, stores, server and command line must work without a screen.',
      severity: 'error',
      from: { path: '^(src|machines)/', pathNot: '^src/(charts|ui|features|app)/' },
      to: { path: `${packages}(react|react-dom|@mantine|wouter)/` },
    },
    {
      name: 'only-the-editor-compiles-in-the-browser',
      comment: 'Scenarios reach the browser compiled; of all screens only the process owner writes them.',
      severity: 'error',
      from: { path: '^src/(app|features)/', pathNot: ['^src/features/owner/', unitTest] },
      to: { path: '^src/authoring/' },
    },
    {
      name: 'yaml-is-read-in-one-room',
      comment: 'Scenarios are compiled from YAML by src/authoring; every other room gets data.',
      severity: 'error',
      from: { path: '^(src|machines)/', pathNot: ['^src/(authoring|cli|server)/', unitTest] },
      to: { path: `${packages}yaml/` },
    },
    {
      name: 'databases-behind-the-store',
      comment: 'Stores are exchangeable: only src/store may know which database is behind them.',
      severity: 'error',
      from: { path: '^(src|machines)/', pathNot: ['^src/store/', unitTest] },
      to: { path: `${packages}(dexie|@electric-sql|pg)/` },
    },
    {
      name: 'zod-checks-at-the-border',
      comment:
        'Schemas live in the model, in the scenario compiler and where a file of a person is read; behind them data is already typed.',
      severity: 'error',
      from: {
        path: '^(src|machines)/',
        pathNot: ['^src/(model|authoring|cli)/', '^src/store/record-file/', unitTest],
      },
      to: { path: `${packages}zod/` },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: packages },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
