/** What verdicts name by id (desks, units, contracts, facts, channels, days) as people call it. */
import { CHANNELS, isChannel } from '../../../model/codes.ts';
import { contractOf, isContractId } from '../../../model/contracts.ts';
import type { Dimension } from '../../../model/dimensions.ts';
import { FACTS, isFactId } from '../../../model/facts.ts';
import { isUnitId } from '../../../model/units.ts';
import { DETECTORS } from '../../../verdicts/index.ts';
import type { Run } from '../../run-shape.ts';
import { capital, dayWords, deskWords } from './speaking.ts';
import { theUnit } from './unit-words.ts';

export const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  handoverCompleteness: 'Complete handovers',
  timeliness: 'In time',
  ownership: 'Ownership and promises',
  truth: 'Truth',
  clockIntegrity: 'Honest clocks',
  coordination: 'Coordination',
  customerCare: 'Care for the customer',
  diagnosisDiscipline: 'Own side first',
  foresight: 'Foresight',
};

const isDimension = (word: string): word is Dimension => Object.hasOwn(DIMENSION_WORDS, word);

/** Sayings of the verdicts that only the trade understands. */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  [/\bKPI shuffle\b/g, 'figures made to look better'],
  [/\bthe IVR\b/g, 'the telephone menu'],
  [/\bcallBack\b/g, 'a call back'],
  [/\bstale\b/g, 'out of date'],
  [/\breach her\b/g, 'reach the customer'],
  [/\bfree of (?=\d)/g, 'the note of '],
];

/** Words of this text that are ids, as people call them; everything else stays. */
export function plainWords(run: Run, text: string): string {
  const said = SAYINGS.reduce((words, [saying, plain]) => words.replace(saying, plain), text);
  return said
    .replace(/\bD\d{1,3}\b(?: \d{1,2}:\d{2}(?::\d{2})?)?/g, (day) => dayWords(day) ?? day)
    .replace(/[A-Za-z][A-Za-z0-9]*(?:\.[a-z0-9]+)?/g, (token) => wordFor(run, token) ?? inParts(run, token));
}

/** A full stop between two words is no name of a desk. */
const inParts = (run: Run, token: string): string =>
  token.includes('.')
    ? token
        .split('.')
        .map((part) => wordFor(run, part) ?? part)
        .join('.')
    : token;

function wordFor(run: Run, token: string): string | undefined {
  const { desks, areas, causes } = run.scenario;
  if (desks.some((d) => d.desk === token)) return deskWords(run, token);
  const area = areas.find((a) => a.id === token);
  if (area) return area.name;
  if (isContractId(token) && token !== 'free') return `the ${contractOf(token).label.toLowerCase()}`;
  const cause = causes.customerSide[token] ?? causes.providerSide[token];
  if (cause) return `“${cause[0] ?? token}”`;
  if (token === 'soc' || token === 'noc') return theUnit(token);
  if (!/[a-z][A-Z]/.test(token)) return undefined;
  if (isUnitId(token)) return theUnit(token);
  if (isFactId(token)) return small(FACTS[token].label);
  if (isChannel(token)) return CHANNELS[token].name.toLowerCase();
  return token.replace(/(?<=[a-z])[A-Z]/g, (c) => ` ${c.toLowerCase()}`);
}

/** Within a sentence; "SIM number" keeps its capitals. */
export const small = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** A break by its title. */
export const breakTitle = (id: string): string =>
  capital(plainTitle(DETECTORS.find((d) => id.startsWith(d.id))?.title ?? id));

const plainTitle = (title: string): string => title.replace('KPI shuffle', 'figures made to look better');

/** The rule behind a grade: dimensions by name, a gate by what it asks, a break by its title alone. */
export function ruleWords(run: Run, rule: string): string {
  const named = rule.replace(/\bgate (\S+) failed/, (_, id: string) => {
    const says = run.scenario.expectations.find((e) => e.id === id)?.says;
    return says === undefined ? 'a gate failed' : `the gate “${says.replace(/\.$/, '')}” failed`;
  });
  return plainWords(
    run,
    named
      .replace(/\bCB\d+[a-z]* /g, '')
      .replace(/the worst heavy dimension: (\w+)/, (whole, id: string) =>
        isDimension(id)
          ? `decided by the weakest of what weighs most: ${DIMENSION_WORDS[id].toLowerCase()}`
          : whole,
      ),
  );
}
