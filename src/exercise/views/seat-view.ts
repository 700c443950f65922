/**
 * What one desk sees. It is built from that desk's own knowledge, delivered messages, opened screens and own promises;
 * it is never filtered from the full state.
 */
import { known } from '../../engine/world/knowledge.ts';
import type { Talk } from '../../engine/world/shapes.ts';
import { CHECKS, isCheckCode } from '../../model/codes.ts';
import { MOVES, movesOf, type Verb } from '../../model/moves-catalogue.ts';
import { systemsOf } from '../../model/rights.ts';
import { SYSTEMS, type SystemId } from '../../model/systems.ts';
import { clockOf, type Ms } from '../../model/time.ts';
import { isUnitId, UNITS } from '../../model/units.ts';
import { sureQuestion } from '../confidence.ts';
import { contactsOf } from '../contacts.ts';
import { factsOfCase, labelOf, showValue } from '../fact-book.ts';
import type { ExerciseRun } from '../run.ts';
import type { Card } from '../run-shape.ts';
import type { Screen } from '../screens/shapes.ts';
import { daysInWords } from '../value-words.ts';
import type { WaitReason } from '../waits.ts';
import {
  type HandoverView,
  type HoldView,
  handoverView,
  heardLines,
  holdView,
  type IncomingView,
  incomingView,
  type MessageView,
  messageViews,
  rangElsewhere,
  received,
} from './inbox-view.ts';
import { type KnownView, knewBefore, knowsView } from './knows-view.ts';
import { addressName, deskName, personName } from './names.ts';
import { type DeskAddress, desksOf, type HoursView, hoursAt } from './places.ts';

export type { HandoverView, HoldView, IncomingView, MessageView } from './inbox-view.ts';
export type { KnownView } from './knows-view.ts';

export interface LineView {
  seq: number;
  t: Ms;
  /** "you", or the name of whoever spoke. */
  who: string;
  mine: boolean;
  text: string;
  /** Baton's reading of an own line; absent on rung 3. */
  heardAs?: string;
}

export interface CallView {
  talk: string;
  who: string;
  channel: string;
  state: Talk['state'];
  hold?: HoldView;
  since: Ms;
  internal: boolean;
  keyed: readonly { label: string; value: string }[];
  lines: readonly LineView[];
  joined: readonly string[];
  /** Two lines in a row that Baton could not read, or one in another language: the quiet strip is offered. */
  notUnderstood?: 'language' | 'words';
  /** Case the talk is about, as in `KnownView.ref`. */
  matter?: string;
  endedAt?: Ms;
}

export interface OwedView {
  id: string;
  what: string;
  to: string;
  dueAt?: Ms;
  /** From when on it is late, where that is not its very time. */
  lateAt?: Ms;
  words: string;
}

export interface WaitedView {
  from: Ms;
  at: Ms;
  why: WaitReason;
  /** A colleague, a customer or a record. */
  who?: string;
  dueAt?: Ms;
}

export interface PaletteRow {
  move: string;
  label: string;
  verb: Verb;
  foundAs: readonly string[];
  costText: string;
  args: string;
}

export interface SeatView {
  desk: string;
  unit: string;
  unitName: string;
  name: string;
  scenario: { id: string; title: string };
  /** Where the person sits and what is expected there, as the scenario says it. */
  briefing: string;
  /** When somebody sits here, now or next first; absent where that has no hours. */
  hours?: readonly HoursView[];
  now: Ms;
  rung: number;
  mode: string;
  ended: boolean;
  /** In real time: what this desk does takes until then. */
  busyUntil?: Ms;
  call?: CallView;
  /** The talk that ended last; what was said in it stays readable. */
  lastCall?: CallView;
  incoming: readonly IncomingView[];
  handovers: readonly HandoverView[];
  /** Messages to and from other desks, oldest first. */
  messages: readonly MessageView[];
  knows: readonly KnownView[];
  /** Other values for facts it knows, from elsewhere and older: rows of their own beside the newest. */
  knewBefore: readonly KnownView[];
  owes: readonly OwedView[];
  /** Tests this desk ran, to be named as evidence. */
  evidence: readonly { id: string; label: string; ref: string }[];
  screens: readonly Screen[];
  /** Things of this story that a check can be made of, whatever it finds. */
  checkables: readonly { check: string; object: string; label: string }[];
  systems: readonly { id: SystemId; name: string; reach: string }[];
  /** Records of the case in hand that an opened screen showed. */
  palette: readonly PaletteRow[];
  units: readonly { id: string; name: string; owns: string }[];
  /** Desks of others, by whom they are found; those it has heard from or written to can be gone to by themselves. */
  desks: readonly DeskAddress[];
  /** Queues of no unit, to which a ticket can be moved. */
  queues: readonly { id: string; name: string }[];
  /** Customers this desk has spoken to or heard ring, was written to about, or owes something: whom it can ring and write to, by case. */
  people: readonly { ref: string; name: string; number?: string }[];
  /** Others whom somebody named as a contact of a case: they can be rung. */
  contacts: readonly { ref: string; name: string; of: string }[];
  cards: readonly Card[];
  /** What the expert beside this desk said when she was asked, oldest first. */
  asides: readonly { at: Ms; text: string }[];
  hintsUsed: number;
  /** How the wait of this desk ended that was its newest move. */
  waited?: WaitedView;
  /** "How sure?" stands open about the newest move. */
  howSure?: 'cause' | 'handover';
}

export function seatView(run: ExerciseRun, deskId: string): SeatView {
  const w = run.world;
  const desk = w.desk(deskId);
  const call = callView(run, deskId);
  const sure = sureQuestion(run, deskId);
  return {
    desk: deskId,
    unit: desk.unit,
    unitName: isUnitId(desk.unit) ? UNITS[desk.unit].name : desk.unit,
    name: desk.person,
    scenario: { id: run.scenario.id, title: run.scenario.title },
    briefing: briefingOf(run, deskId),
    ...hoursAt(run, deskId),
    now: w.now,
    rung: run.rung,
    mode: run.mode,
    ended: run.ended,
    ...(run.mode === 'assess' && desk.busyUntil > w.now ? { busyUntil: desk.busyUntil } : {}),
    ...(call ? { call } : lastCallOf(run, deskId)),
    incoming: incomingView(run, deskId),
    handovers: w.handovers.filter((h) => received(h, deskId)).map((h) => handoverView(run, deskId, h)),
    messages: messageViews(run, deskId),
    knows: knowsView(run, deskId),
    knewBefore: knewBefore(run, deskId),
    owes: w.commitments
      .filter((c) => c.desk === deskId && (c.state === 'open' || c.state === 'broken'))
      .map((c) => ({
        id: c.id,
        what: c.what,
        to:
          c.journey === undefined
            ? addressName(run, c.to)
            : personName(run, c.person ?? w.journey(c.journey).customer),
        words: daysInWords(c.words),
        ...(c.dueAt === undefined ? {} : { dueAt: c.dueAt }),
        ...(c.dueAt === undefined || !c.grace ? {} : { lateAt: c.dueAt + c.grace }),
      })),
    evidence: evidenceOf(run, deskId),
    screens: run.screens.of(deskId),
    checkables: checkablesOf(run),
    systems: isUnitId(desk.unit)
      ? systemsOf(desk.unit).map((reach) => ({
          id: reach.system,
          name: SYSTEMS[reach.system].name,
          reach: reach.reach,
        }))
      : [],
    palette: isUnitId(desk.unit) ? paletteOf(desk.unit) : [],
    units: unitsToGoTo(run, deskId),
    desks: desksOf(run, deskId),
    queues: run.scenario.queues.map(({ id, name }) => ({ id, name })),
    people: peopleOf(run, deskId),
    contacts: contactsOf(run, deskId).map(({ person, journey }) => ({
      ref: person,
      name: personName(run, person),
      of: personName(run, w.journey(journey).customer),
    })),
    // The run goes on writing into its own list; a view is what stood there when it was made.
    cards: [...run.cards],
    asides: run.asides.flatMap(({ desk: asked, at, text }) => (asked === deskId ? [{ at, text }] : [])),
    hintsUsed: run.inputs.filter((input) => input.input === 'hint' && input.desk === deskId).length,
    ...waitedView(run, deskId),
    ...(sure ? { howSure: sure.of } : {}),
  };
}

function waitedView(run: ExerciseRun, deskId: string): { waited?: WaitedView } {
  const end = run.waits.endOf(deskId);
  if (!end || end.at > run.now || run.ended) return {};
  const { who, dueAt, ...rest } = end;
  const journey = who === undefined ? undefined : run.world.journeys.get(who);
  const name = journey ? personName(run, journey.customer) : who === undefined ? '' : addressName(run, who);
  return {
    waited: { ...rest, ...(name === '' ? {} : { who: name }), ...(dueAt === undefined ? {} : { dueAt }) },
  };
}

/** Of the stay that is on, or was on last; a seat without hours has one for all of the story. */
function briefingOf({ scenario, turns, now }: ExerciseRun, deskId: string): string {
  const stays = turns.filter(({ desk }) => desk === deskId);
  const stay = stays.findLast(({ from }) => from <= now) ?? stays[0];
  return (stay ?? scenario.seats.find(({ desk }) => desk === deskId))?.briefing ?? '';
}

/** "Line test 08:24", newest first. */
const evidenceOf = (run: ExerciseRun, deskId: string): SeatView['evidence'] =>
  run.world.tests
    .filter(({ desk }) => desk === deskId)
    .map(({ id, check, at, journey = '' }) => ({
      id,
      label: `${isCheckCode(check) ? CHECKS[check].name : check} ${clockOf(at)}`,
      ref: journey,
    }))
    .reverse();

/** Each thing once, in the order of the file; a desk's rights decide later which checks it can make. */
function checkablesOf({ scenario }: ExerciseRun): SeatView['checkables'] {
  const named = new Map<string, SeatView['checkables'][number]>();
  for (const { check, object, label = object } of scenario.checks)
    if (object !== undefined && label !== undefined)
      named.set(`${check} ${object}`, { check, object, label });
  return [...named.values()];
}

/** The same rows in the same order for a unit, whatever the scenario. */
export function paletteOf(unit: Parameters<typeof movesOf>[0]): PaletteRow[] {
  return movesOf(unit).map((move) => ({
    move,
    label: MOVES[move].label,
    verb: MOVES[move].verb,
    foundAs: MOVES[move].foundAs,
    costText: MOVES[move].costText,
    args: MOVES[move].args,
  }));
}

/** Every unit that can be gone to, by what it owns, the own one too where a colleague sits; never only the useful ones. */
function unitsToGoTo({ scenario }: ExerciseRun, desk: string): { id: string; name: string; owns: string }[] {
  const own = scenario.desks.find((each) => each.desk === desk)?.unit;
  const isAlone = !scenario.desks.some((each) => each.unit === own && each.desk !== desk && !each.unread);
  return Object.entries(UNITS)
    .filter(([id]) => !(id === own && isAlone) && id !== 'customer' && id !== 'processOwner')
    .map(([id, unit]) => ({ id, name: unit.name, owns: unit.owns }));
}

/** One entry per case, in the order in which the desk met them; whoever rang and was taken by a colleague is known too. */
function peopleOf(run: ExerciseRun, deskId: string): SeatView['people'] {
  const w = run.world;
  const people = new Map<string, string>();
  for (const talk of w.talks) {
    if (talk.internal || talk.journey === undefined) continue;
    const isMet = talk.desk === deskId || talk.joined.includes(deskId) || deskId in talk.missed;
    if (isMet || rangElsewhere(run, deskId, talk)) people.set(talk.journey, personName(run, talk.person));
  }
  for (const { toDesk, deliveredAt, journey } of w.messages) {
    if (toDesk !== deskId || deliveredAt === undefined || journey === undefined || people.has(journey))
      continue;
    people.set(journey, personName(run, w.journey(journey).customer));
  }
  for (const { desk, journey } of w.commitments) {
    if (desk !== deskId || journey === undefined || people.has(journey)) continue;
    people.set(journey, personName(run, w.journey(journey).customer));
  }
  return [...people].map(([ref, name]) => {
    const number = known(w, deskId, 'contactPhone', ref)?.value;
    const spec = factsOfCase(run.scenario, ref).find(({ id }) => id === 'contactPhone')?.spec;
    return { ref, name, ...(number === undefined ? {} : { number: showValue(spec, number) }) };
  });
}

function callView(run: ExerciseRun, deskId: string): CallView | undefined {
  const w = run.world;
  const id = w.desk(deskId).talk;
  const talk =
    w.talks.find((t) => t.id === id) ?? w.talks.findLast((t) => t.state !== 'closed' && isIn(t, deskId));
  return talk && viewOfTalk(run, deskId, talk);
}

const isIn = (talk: Talk, deskId: string): boolean => talk.joined.includes(deskId) || talk.person === deskId;

function lastCallOf(run: ExerciseRun, deskId: string): { lastCall?: CallView } {
  const closed = run.world.talks.filter(
    (t) => t.state === 'closed' && (t.desk === deskId || isIn(t, deskId)),
  );
  const last = closed.sort((a, b) => (a.closedAt ?? 0) - (b.closedAt ?? 0)).at(-1);
  return last ? { lastCall: viewOfTalk(run, deskId, last) } : {};
}

function viewOfTalk(run: ExerciseRun, deskId: string, talk: Talk): CallView {
  const w = run.world;
  const specs = factsOfCase(run.scenario, talk.journey, talk.incident);
  return {
    talk: talk.id,
    who: talk.internal
      ? deskName(run, talk.desk === deskId ? talk.person : (talk.desk ?? talk.person))
      : personName(run, talk.person),
    channel: talk.channel,
    state: talk.state,
    since: talk.openedAt ?? talk.rangAt,
    ...holdView(talk),
    internal: talk.internal,
    // Digits stand on the row of whoever took the call; they do not travel with it.
    keyed: Object.entries(talk.keyed)
      .filter(([fact, value]) => known(w, deskId, fact, talk.journey)?.value === value)
      .map(([fact, value]) => ({
        label: specs.find((s) => s.id === fact)?.label ?? labelOf(fact),
        value: showValue(specs.find((s) => s.id === fact)?.spec, value),
      })),
    lines: heardLines(talk, deskId).map((line) => lineView(run, deskId, talk, line)),
    joined: talk.joined.map((other) => deskName(run, other)),
    ...missOf(run, talk),
    ...(talk.closedAt === undefined ? {} : { endedAt: talk.closedAt }),
    ...matterOf(talk),
  };
}

function missOf(run: ExerciseRun, talk: Talk): Pick<CallView, 'notUnderstood'> {
  const notUnderstood = run.customers.notUnderstood(talk.id);
  return notUnderstood === undefined ? {} : { notUnderstood };
}

function matterOf({ journey, incident }: Talk): { matter?: string } {
  const matter = journey ?? incident;
  return matter === undefined ? {} : { matter };
}

function lineView(run: ExerciseRun, deskId: string, talk: Talk, line: Talk['lines'][number]): LineView {
  const mine = line.by === deskId;
  const heard = run.rung < 3 && mine ? run.heard.get(line.seq) : undefined;
  return {
    seq: line.seq,
    t: line.t,
    who: mine ? 'you' : line.by === 'customer' ? personName(run, talk.person) : deskName(run, line.by),
    mine,
    text: line.text,
    ...(heard === undefined ? {} : { heardAs: heard }),
  };
}
