/** What drills are made of: a handover of a played run, with the facts that it carried rightly. */
import { factsOfCase } from '../../exercise/fact-book.ts';
import type { ExerciseRun } from '../../exercise/index.ts';
import { readAlone } from '../../exercise/read-alone.ts';
import { valueWords } from '../../exercise/value-words.ts';
import { sentenceForFacts } from '../../language/index.ts';
import { canonicalJson } from '../../model/canonical-json.ts';
import { contractOf, isContractId } from '../../model/contracts.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { FACTS, isFactId } from '../../model/facts.ts';
import { type HandoverContractId, isHandoverContractId } from '../../model/handover-contracts.ts';
import type { Scenario, ScenarioFact } from '../../model/scenario.ts';
import type { Ms } from '../../model/time.ts';

export interface DrillDesk {
  desk: string;
  unit: string;
  person: string;
}

export interface DrillSource {
  /** "f1.soc.1.H11.2": scenario, sending desk, contract, and which of these it is. */
  id: string;
  scenario: Pick<Scenario, 'id' | 'title' | 'chain' | 'causes'>;
  contract: HandoverContractId;
  channel: string;
  at: Ms;
  from: DrillDesk;
  to: DrillDesk;
  /** The words as they were handed over; what a form carried in fields stands behind them. */
  text: string;
  /** What the words carry rightly, with the value it had then as its truth. */
  facts: Readonly<Record<string, ScenarioFact>>;
  /** Values as they were said: of some facts any value is right. */
  says: Readonly<Record<string, string>>;
}

/** Whose run it was matters to nobody: the neighbours' handovers count as much. The same matter counts once. */
export function sourcesOf(runs: Iterable<ExerciseRun>): DrillSource[] {
  const sources = new Map<string, DrillSource>();
  const counts = new Map<string, number>();
  for (const run of runs) {
    for (const event of run.world.log.events()) {
      const source = sourceOf(run, event);
      const key = source && `${source.id} ${canonicalJson(source.says)}`;
      if (!source || key === undefined || sources.has(key)) continue;
      const n = (counts.get(source.id) ?? 0) + 1;
      counts.set(source.id, n);
      sources.set(key, { ...source, id: `${source.id}.${n}` });
    }
  }
  return [...sources.values()];
}

/** Words that say less of what is handed over than this only go with it [A]. */
const PACK_SHARE = 0.5;

/** "Next word three fif-.": a line that was cut off; what was lost there nobody is to find. */
const BROKEN_OFF = /\p{L}-(?=[\s.,]|$)/u;

const RIGHT: ReadonlySet<string> = new Set(['present', 'attached']);

function sourceOf(run: ExerciseRun, offer: LogEvent): DrillSource | undefined {
  if (offer.kind !== 'handoverOffered' || offer.deskId === undefined) return undefined;
  const { scenario } = run;
  const contract = offer.contract !== undefined && isContractId(offer.contract) ? offer.contract : 'free';
  const handover = contractOf(contract).handover;
  const [from, to] = [deskIn(scenario, offer.deskId), receiverIn(scenario, offer)];
  if (handover === undefined || !isHandoverContractId(handover) || !from || !to) return undefined;
  if (BROKEN_OFF.test(offer.text ?? '')) return undefined;
  const carried = carriedRightly(scenario, offer);
  const text = writtenOut(run, offer, carried);
  const says = readRightly(run, offer, text, carried);
  return {
    id: `${scenario.id}.${offer.deskId}.${handover}`,
    scenario: { id: scenario.id, title: scenario.title, chain: scenario.chain, causes: scenario.causes },
    contract: handover,
    channel: offer.channel ?? 'form',
    at: offer.t,
    from,
    to,
    text,
    facts: Object.fromEntries(Object.entries(carried).filter(([fact]) => says[fact] !== undefined)),
    says,
  };
}

function deskIn({ desks }: Scenario, desk: string): DrillDesk | undefined {
  const found = desks.find((each) => each.desk === desk);
  return found && { desk: found.desk, unit: found.unit, person: found.person };
}

/** Handed to a unit, it is the first of its desks that is not the sender's. */
function receiverIn(scenario: Scenario, { deskId, targetDesk, targetUnit }: LogEvent): DrillDesk | undefined {
  if (targetDesk !== undefined) return deskIn(scenario, targetDesk);
  const found = scenario.desks.find(({ desk, unit }) => unit === targetUnit && desk !== deskId);
  return found && deskIn(scenario, found.desk);
}

function carriedRightly(scenario: Scenario, offer: LogEvent): Record<string, ScenarioFact> {
  const entries = factsOfCase(scenario, offer.journeyId, offer.incidentId);
  return Object.fromEntries(
    entries.flatMap(({ id, spec, label }): [string, ScenarioFact][] => {
      const said = offer.says?.[id];
      const isRight = said !== undefined && RIGHT.has(offer.fields?.[id] ?? '');
      return isRight ? [[id, { ...withTruth(spec, said), label: ownLabel(id, label) }]] : [];
    }),
  );
}

/** A pack counts its parts; by itself "part 7" says nothing. */
const ownLabel = (id: string, label: string): string =>
  /^part \d+$/i.test(label) && isFactId(id) ? FACTS[id].label.toLowerCase() : label;

/** The truth moves on in a story; a drill stands still at the moment of its handover. */
function withTruth(spec: ScenarioFact, said: string): ScenarioFact {
  const { stands: _, knownTo: __, idle: ___, ...rest } = spec;
  if (spec.truth === said || spec.truth === '*') return rest;
  const { [said]: accept = [], ...tempting } = spec.tempting ?? {};
  const { show, ...others } = rest;
  const before = [...(show === undefined ? [] : [show]), ...(spec.accept ?? [])];
  return {
    ...others,
    truth: said,
    accept,
    tempting: before.length > 0 ? { ...tempting, [spec.truth]: before } : tempting,
  };
}

/**
 * A form says what it carries in fields, and a pack in its parts: in a drill they stand in words, so that they can be cut
 * and changed.
 */
function writtenOut(run: ExerciseRun, offer: LogEvent, carried: DrillSource['facts']): string {
  const { text = '', fields = {} } = offer;
  const read = readRightly(run, offer, text, carried);
  const isPack = Object.keys(read).length < Object.keys(carried).length * PACK_SHARE;
  const unsaid = Object.entries(carried).filter(
    ([id]) => read[id] === undefined && (isPack || fields[id] === 'attached'),
  );
  const sentences = unsaid.map(([id, spec]) =>
    sentenceForFacts([
      {
        label: spec.label ?? id,
        value: valueWords(spec, spec.truth),
        words: spec.accept?.[0] ?? spec.show ?? '',
      },
    ]),
  );
  const head = sentences.length > 0 && /[^.!?\s]$/.test(text) ? `${text}.` : text;
  return [head, ...sentences].filter((part) => part !== '').join(' ');
}

/** Of what was carried, what the words themselves say. */
function readRightly(
  { scenario }: ExerciseRun,
  { t, journeyId, incidentId }: LogEvent,
  text: string,
  carried: DrillSource['facts'],
): Record<string, string> {
  const about = {
    ...(journeyId === undefined ? {} : { journey: journeyId }),
    ...(incidentId === undefined ? {} : { incident: incidentId }),
  };
  const says: Record<string, string> = {};
  for (const { fact, value, negated, quoted } of readAlone(scenario, text, {
    about,
    listener: 'unit',
    now: t,
  }).facts) {
    const truth = carried[fact]?.truth;
    if (!negated && !quoted && truth !== undefined && (truth === '*' || truth === value))
      says[fact] ??= value;
  }
  return says;
}
