/** The palette of a desk: all moves of its unit, the same rows in the same order whatever the scenario. */
import type { SeatView } from '../../../../exercise/index.ts';
import type { Verb } from '../../../../model/moves-catalogue.ts';
import { isSystemId, SYSTEMS } from '../../../../model/systems.ts';
import { formatSpan } from '../../../../model/time.ts';
import { paletteText } from '../../text/desk.ts';
import { flowText } from '../../text/flows.ts';
import { inTabOrder, systemName, systemWords } from '../../text/systems.ts';
import { atOnce, done, type Flow, one } from '../flows/flow.ts';
import { checks, works } from '../flows/options.ts';
import { PASS_ON_FLOWS } from '../flows/pass-on-flows.ts';
import { PROMISE_FLOWS, RECORD_FLOWS } from '../flows/record-flows.ts';
import { SAY_FLOWS, sayByParts, WAIT_FLOWS, WAITS, waitFor } from '../flows/say-flows.ts';

export interface PaletteEntry {
  id: string;
  verb: Verb;
  label: string;
  /** Shown beside the verb, where the label would say it twice. */
  short?: string;
  cost: string;
  foundAs: readonly string[];
  flow: Flow;
}

/** A check, of one of the things that the story names where it names some. */
const runCheck: Flow = {
  steps: [{ key: 'check', ask: flowText.whichCheck, options: checks }],
  finish: (answers) => {
    const [check = '', object] = one(answers, 'check').split(' ');
    return done({ move: 'runCheck', check, ...(object === undefined ? {} : { object }) });
  },
};

const FLOWS: Readonly<Record<string, Flow>> = {
  ...SAY_FLOWS,
  ...PASS_ON_FLOWS,
  ...RECORD_FLOWS,
  ...PROMISE_FLOWS,
  ...WAIT_FLOWS,
  runCheck,
};

function lookRows(view: SeatView): PaletteEntry[] {
  return [...view.systems]
    .sort((a, b) => inTabOrder(a.id, b.id))
    .map(({ id }) => ({
      id: `look:${id}`,
      verb: 'Look' as const,
      label: `${paletteText.look} ${systemName(id)}`,
      short: systemName(id),
      cost: isSystemId(id) ? formatSpan(SYSTEMS[id].lookUpCost) : '',
      foundAs: systemWords(id).foundAs.split(', '),
      flow: atOnce(() => done({ move: 'lookUp', system: id })),
    }));
}

const WAIT_ROWS: PaletteEntry[] = WAITS.map((length) => ({
  id: `wait:${length}`,
  verb: 'Wait',
  label: `${paletteText.wait} ${flowText.waits[length].toLowerCase()}`,
  short: flowText.waits[length],
  cost: flowText.waitSides[length],
  foundAs: paletteText.waitFoundAs[length],
  flow: atOnce(() => waitFor(length)),
}));

/** More everyday words than the vocabulary has, by move. */
const ALSO: Readonly<Record<string, readonly string[]>> = paletteText.alsoFoundAs;

/** What a row leads to is found by its own name too: a kind of work, a check, somebody to write to or to ring. */
function namesIn(move: string, view: SeatView): string[] {
  switch (move) {
    case 'doWork':
      return works(view).map(({ label }) => label);
    case 'runCheck':
      return checks(view).map(({ label }) => label);
    case 'placeCall':
      return [
        ...[...view.contacts, ...view.people].map(({ name }) => name),
        ...view.desks.map(({ person }) => person),
      ];
    case 'sendMessage':
      return [...view.people.map(({ name }) => name), ...view.desks.map(({ person }) => person)];
    default:
      return [];
  }
}

export function paletteEntries(view: SeatView): PaletteEntry[] {
  return view.palette.flatMap((row) => {
    if (row.move === 'lookUp') return lookRows(view);
    if (row.move === 'wait') return WAIT_ROWS;
    const flow = FLOWS[row.move];
    if (!flow) return [];
    const entry: PaletteEntry = {
      id: row.move,
      verb: row.verb,
      label: row.label,
      cost: row.costText,
      foundAs: [...row.foundAs, ...(ALSO[row.move] ?? []), ...namesIn(row.move, view)],
      flow,
    };
    if (row.move !== 'say') return [entry];
    const words: PaletteEntry = { ...entry, short: paletteText.sayWords };
    const parts: PaletteEntry = {
      ...entry,
      id: 'sayByParts',
      label: paletteText.sayByParts,
      short: paletteText.byParts,
      foundAs: paletteText.sayByPartsAs,
      flow: sayByParts,
    };
    return [words, parts];
  });
}

/** Everyday moves first, in the order of the six verbs; inside a verb as the vocabulary lists them. */
export function byVerb(entries: readonly PaletteEntry[], verbs: readonly Verb[]): PaletteEntry[] {
  return verbs.flatMap((verb) => entries.filter((entry) => entry.verb === verb));
}
