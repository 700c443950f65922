/**
 * What somebody did in a run and how it was judged, as statements of the Experience API. They hold no words that anybody
 * wrote and no name of a person: what was said stays with the run.
 */
import type { LogEvent } from '../../model/event-columns.ts';
import { movesOf } from '../../model/moves-catalogue.ts';
import type { SessionInput } from '../../model/session.ts';
import { parseInstant } from '../../model/time.ts';
import { isUnitId, UNITS } from '../../model/units.ts';
import type { XapiActivity, XapiStatement } from '../../model/xapi/statement-schema.ts';
import { PASS_SCORE } from '../../verdicts/index.ts';
import { isSlip, itemKey } from '../evidence.ts';
import { evidenceOfRun, type PlayedRun } from '../evidence-of-run.ts';
import { uuidOf } from './uuid.ts';
import { EXTENSIONS, HOME, TYPES, VERBS, type VerbName } from './vocabulary.ts';
import { durationOf, isoOf } from './wall-time.ts';

export interface StatedRun extends PlayedRun {
  /** Wall time in ms at which it began; `at` is its end. */
  startedAt: number;
  /** By which a record store knows the person. */
  account: string;
}

/** One thing to state, before it has its frame. */
interface Told {
  verb: VerbName;
  object: XapiActivity;
  /** Virtual time. */
  t: number;
  result?: XapiStatement['result'];
  extensions?: Extensions;
}

type Extensions = NonNullable<NonNullable<XapiStatement['context']>['extensions']>;

/** In the order of time; a run that is not over has no verdict among them. */
export function statementsOfRun(stated: StatedRun): XapiStatement[] {
  const { run } = stated;
  const lived = [...ofInputs(stated), ...ofLog(stated)].sort((a, b) => a.t - b.t);
  const told: Told[] = [
    { verb: 'initialized', object: scenarioOf(stated), t: startOf(stated) },
    ...lived,
    ...(run.ended ? ofEnd(stated) : []),
  ];
  return told.map((each, i) => framed(stated, each, i));
}

const startOf = ({ run }: StatedRun): number => parseInstant(run.scenario.start) ?? 0;

/** Exercise time is counted from the start of the run and never reaches past its end: in practice it is no wall time. */
function framed(stated: StatedRun, { verb, object, t, result, extensions }: Told, i: number): XapiStatement {
  const { id, run, account, startedAt, at } = stated;
  const { scenario, seats, seed, rung } = run.setup;
  const [seat = ''] = seats;
  const unit = unitOf(stated, seat);
  const wall = verb in ENDS ? at : Math.min(startedAt + Math.max(0, t - startOf(stated)), at);
  return {
    id: uuidOf(`${id} ${i} ${verb}`),
    actor: { objectType: 'Agent', account: { homePage: HOME, name: account } },
    verb: { id: VERBS[verb], display: { en: verb } },
    object,
    ...(result ? { result } : {}),
    context: {
      registration: uuidOf(id),
      team: {
        objectType: 'Group',
        name: isUnitId(unit) ? UNITS[unit].name : unit,
        account: { homePage: `${HOME}/units`, name: unit },
      },
      contextActivities: {
        parent: [activity(`chains/${scenario.chain}`, scenario.chain, TYPES.chain)],
        grouping: [scenarioOf(stated)],
      },
      platform: 'Baton',
      language: 'en',
      extensions: {
        [EXTENSIONS.mode]: run.mode,
        [EXTENSIONS.rung]: rung ?? 1,
        [EXTENSIONS.seed]: seed,
        [EXTENSIONS.hashes]: { scenario: run.setup.scenarioHash },
        [EXTENSIONS.exerciseTime]: t,
        ...extensions,
      },
    },
    timestamp: isoOf(wall),
  };
}

/** Verbs that are stated of the whole run, at its end. */
const ENDS = { assessed: 1, asserted: 1, completed: 1, passed: 1, failed: 1, terminated: 1 } as const;

const part = (text: string): string => encodeURIComponent(text);

const activity = (path: string, name: string, type: string): XapiActivity => ({
  objectType: 'Activity',
  id: `${HOME}/${path.split('/').map(part).join('/')}`,
  definition: { type, name: { en: name } },
});

const scenarioOf = ({ run: { scenario } }: StatedRun): XapiActivity =>
  activity(`scenarios/${scenario.id}`, scenario.title, TYPES.simulation);

const unitOf = ({ run }: StatedRun, desk: string): string => run.world.desks.get(desk)?.unit ?? desk;

function* ofLog(stated: StatedRun): Generator<Told> {
  const { run } = stated;
  const { seats, scenario } = run.setup;
  const inject = (name: string): XapiActivity =>
    activity(`scenarios/${scenario.id}/injects/${name}`, name, TYPES.event);
  for (const event of run.world.log.events()) {
    const { kind, t, deskId = '', targetDesk = '', messageId, objectId } = event;
    const isOwn = seats.includes(deskId);
    if (kind === 'interactionOpened' && isOwn && event.targetUnit === 'customer')
      yield { verb: 'experienced', object: inject(objectId ?? 'call'), t };
    if (kind === 'messageDelivered' && seats.includes(targetDesk))
      yield { verb: 'experienced', object: inject(messageId ?? event.handoverId ?? 'message'), t };
    const verb = isOwn ? handoverVerb(kind) : undefined;
    if (verb) yield { verb, object: handoverIn(event), t, extensions: partnersOf(event) };
  }
}

function handoverVerb(kind: string): VerbName | undefined {
  if (kind === 'handoverOffered') return 'sent';
  if (kind === 'handoverAccepted') return 'acknowledged';
  if (kind === 'readBack') return 'confirmed';
  return kind === 'escalated' ? 'escalated' : undefined;
}

const handoverIn = ({ contract = 'free' }: LogEvent): XapiActivity =>
  activity(`contracts/${contract}`, contract, TYPES.handover);

const partnersOf = ({ handoverId, targetUnit }: LogEvent): Extensions => ({
  ...(handoverId === undefined ? {} : { [EXTENSIONS.handover]: handoverId }),
  ...(targetUnit === undefined ? {} : { [EXTENSIONS.receiver]: targetUnit }),
});

/** Moves in which somebody speaks: the answer is in words, and the words stay here. */
const SPOKEN: ReadonlySet<string> = new Set(['say', 'sendMessage', 'report', 'promise']);

/** Each choice with what else this desk could have done, and how sure the person was where she was asked. */
function ofInputs(stated: StatedRun): Told[] {
  const { run } = stated;
  const told: { desk: string; told: Told }[] = [];
  for (const input of run.inputs) {
    if (input.input === 'move') told.push({ desk: input.desk, told: choiceOf(stated, input) });
    if (input.input !== 'confidence') continue;
    const last = told.findLast(({ desk }) => desk === input.desk);
    if (last)
      last.told.result = {
        ...last.told.result,
        extensions: { [EXTENSIONS.confidence]: input.sure ? 'sure' : 'unsure' },
      };
  }
  return told.map((each) => each.told);
}

function choiceOf(stated: StatedRun, { desk, move, t }: Extract<SessionInput, { input: 'move' }>): Told {
  const { scenario } = stated.run.setup;
  const unit = unitOf(stated, desk);
  const open = isUnitId(unit) ? movesOf(unit) : [];
  const choices = [...new Set<string>([...open, move.move])];
  const object = activity(
    `scenarios/${scenario.id}/desks/${desk}/choice`,
    'What to do next',
    TYPES.interaction,
  );
  return {
    verb: SPOKEN.has(move.move) ? 'responded' : 'selected',
    object: {
      ...object,
      definition: {
        ...object.definition,
        interactionType: 'choice',
        choices: choices.map((id) => ({ id })),
      },
    },
    t,
    result: { response: move.move },
  };
}

/** How it was judged, what was shown, and that it is over. */
function ofEnd(stated: StatedRun): Told[] {
  const { run, verdict, startedAt, at } = stated;
  const t = run.now;
  const scenario = scenarioOf(stated);
  const duration = durationOf(at - startedAt);
  return [
    ...assessed(stated),
    ...asserted(stated),
    { verb: 'completed', object: scenario, t, result: { completion: true, duration } },
    {
      verb: verdict.passed ? 'passed' : 'failed',
      object: scenario,
      t,
      result: {
        success: verdict.passed,
        score: { scaled: verdict.score / 100, raw: verdict.score, min: 0, max: 100 },
        duration,
        extensions: { [EXTENSIONS.coverage]: verdict.coverage, [EXTENSIONS.grade]: verdict.overall },
      },
      extensions: { [EXTENSIONS.masteryScore]: PASS_SCORE / 100 },
    },
    { verb: 'terminated', object: scenario, t, result: { duration } },
  ];
}

/** Each dimension that was checked, with the rule that decided. */
const assessed = ({ run, verdict }: StatedRun): Told[] =>
  verdict.grades
    .filter(({ grade }) => grade !== '-')
    .map(({ dimension, grade, share, rule }) => ({
      verb: 'assessed',
      object: activity(`dimensions/${dimension}`, dimension, TYPES.objective),
      t: run.now,
      result: {
        score: { scaled: Math.min(1, Math.max(0, share)) },
        extensions: { [EXTENSIONS.grade]: grade, [EXTENSIONS.rule]: rule },
      },
    }));

const asserted = (stated: StatedRun): Told[] =>
  evidenceOfRun(stated).map((piece) => ({
    verb: 'asserted',
    object: activity(`competencies/${itemKey(piece).replaceAll(' ', '.')}`, itemKey(piece), TYPES.competency),
    t: stated.run.now,
    result: {
      success: !isSlip(piece),
      extensions: { [EXTENSIONS.grade]: piece.grade, [EXTENSIONS.facts]: [...piece.facts] },
    },
  }));
