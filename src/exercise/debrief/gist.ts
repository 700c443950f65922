/** The first screen: what she got, in one sentence, and the same morning as the company and as she saw it. */
import type { RecordRow } from '../../engine/world/shapes.ts';
import type { World } from '../../engine/world/world.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { MINUTE, type Ms, SECOND } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import { askedAgainWords } from './asked-again.ts';
import { gistValues } from './gist-values.ts';
import { nextWord } from './next-word.ts';
import { contactsOf, type Outcome } from './outcome.ts';
import { ownCustomers } from './own-customers.ts';
import { atTime, capital, clockIn, counted, listed, personOf, spanClock } from './wording/speaking.ts';
import { debriefOf, hitWords, pageWords } from './wording/story-words.ts';
import { firstFilled } from './wording/template.ts';

/** How a phrase is meant: good or bad for whoever looks, or only a fact. */
export type Tone = 'good' | 'bad' | 'plain';

export interface Phrase {
  text: string;
  tone: Tone;
}

interface Case {
  journey: string;
  who: string;
  phrases: readonly Phrase[];
}

export interface Gist {
  /** Whom it is about. */
  who: string;
  journey: string;
  /** All who are hit: "46 homes". */
  hit: string;
  sentence: string;
  company: readonly Phrase[];
  hers: readonly Phrase[];
  /** The other customers of the story whom this reached, as they saw it, in the order in which it reached them. */
  inTurn: readonly Case[];
  /** What the floor counts, case by case, the one it is about first; cases without any figure are left out. */
  floor: readonly Case[];
}

/** Handling time and time to answer that a floor is measured by [A]. */
const HANDLING_TARGET: Ms = 6 * MINUTE;
const ANSWER_TARGET: Ms = 20 * SECOND;

export function gistOf(run: ExerciseRun, desk: string, outcome: Outcome): Gist {
  const focus = run.scenario.journeys.find((j) => j.focus) ?? run.scenario.journeys[0];
  const journey = focus?.id ?? '';
  const who = personOf(run, focus?.customer ?? '');
  const templates = debriefOf(run, desk)?.whatSheGot ?? [];
  const values = gistValues(run, desk, outcome);
  const isOwn = ownCustomers(run);
  return {
    who,
    journey,
    hit: hitWords(run, outcome.homes),
    sentence: firstFilled(templates, values) ?? fallback(run, who, outcome),
    company: companyView(run, journey),
    hers: herView(run, desk, journey),
    inTurn: reachedInTurn(run)
      .filter((other) => other !== journey && isOwn(other))
      .map((other) => ({
        journey: other,
        who: personOf(run, run.world.journey(other).customer),
        phrases: herView(run, desk, other),
      })),
    floor: floorOf(run, journey, isOwn),
  };
}

/** Journeys of customers who spoke with us or had a word of ours. */
function reachedInTurn(run: ExerciseRun): string[] {
  const start = run.firstSeatAt;
  const reached = run.world.log
    .events()
    .flatMap((e) => (e.t >= start && e.journeyId !== undefined && isContact(e) ? [e.journeyId] : []));
  return [...new Set(reached)];
}

function fallback(run: ExerciseRun, who: string, outcome: Outcome): string {
  if (!outcome.hasCause) return `For ${who} it was over ${atTime(run, outcome.endedAt)}.`;
  const published =
    outcome.publishedAt === undefined
      ? 'Nothing was published.'
      : `${capital(pageWords(run))} said so ${atTime(run, outcome.publishedAt)}.`;
  return `When it ended ${atTime(run, outcome.endedAt)}, ${who} had not been told why. ${published}`;
}

function floorOf(run: ExerciseRun, first: string, isOwn: (journey: string) => boolean): Case[] {
  const ids = new Set([first, ...run.scenario.journeys.map(({ id }) => id)]);
  return [...ids].flatMap((journey) => {
    const phrases = isOwn(journey) ? companyView(run, journey) : [];
    const customer = run.world.journeys.get(journey)?.customer ?? '';
    return phrases.length === 0 ? [] : [{ journey, who: personOf(run, customer), phrases }];
  });
}

/** What the figures of the floor show of one case: answered, handled, linked, sold. */
function companyView(run: ExerciseRun, journey: string): Phrase[] {
  const { world } = run;
  const start = run.firstSeatAt;
  const talks = world.talks.filter((t) => t.journey === journey && !t.internal && t.rangAt >= start);
  const first = talks.find((t) => t.openedAt !== undefined && t.rangAt !== t.openedAt);
  const phrases: Phrase[] = [];
  if (first?.openedAt !== undefined) {
    const waited = first.openedAt - first.rangAt;
    phrases.push({
      text: `answered in ${Math.round(waited / SECOND)} s`,
      tone: waited <= ANSWER_TARGET ? 'good' : 'bad',
    });
  } else if (talks.some((t) => t.openedAt === undefined))
    phrases.push({ text: 'call not taken', tone: 'bad' });
  const handled = talks.reduce(
    (sum, t) => sum + (t.openedAt === undefined ? 0 : (t.closedAt ?? run.now) - t.openedAt),
    0,
  );
  if (handled > 0)
    phrases.push({
      text: `handling ${spanClock(handled)}`,
      tone: handled <= HANDLING_TARGET ? 'good' : 'bad',
    });
  // The newest one: earlier tickets of the same need may have been closed long before.
  const ticket = [...world.records.values()].findLast(
    (r) => r.journey === journey && (r.type === 'troubleTicket' || r.type === 'productOrder'),
  );
  if (ticket) phrases.push(recordPhrase(ticket, world));
  const sold = world.log.events().filter((e) => e.kind === 'itemSold' && e.journeyId === journey).length;
  if (sold > 0) phrases.push({ text: `${counted(sold, 'sale')}`, tone: 'good' });
  return phrases;
}

function recordPhrase(record: RecordRow, world: World): Phrase {
  const noun = record.type === 'productOrder' ? 'order' : 'ticket';
  if (['closed', 'resolved', 'completed'].includes(record.status))
    return { text: `${noun} ${record.status}`, tone: 'good' };
  if (noun === 'ticket' && isLinked(record, world)) return { text: `${noun} linked`, tone: 'good' };
  return hasIncident(record, world)
    ? { text: `${noun} not linked`, tone: 'bad' }
    : { text: `${noun} ${spaced(record.status)}`, tone: 'plain' };
}

/** From whichever of the two records the link was made; a call that hangs on the ticket is no such link. */
const isLinked = (record: RecordRow, { records }: World): boolean =>
  record.linkedTo.length > 0 ||
  [...records.values()].some(({ type, linkedTo }) => type !== 'interaction' && linkedTo.includes(record.id));

/** There is a record of an incident that it could hang on. */
function hasIncident({ journey, type }: RecordRow, { journeys, records }: World): boolean {
  const incident = journey === undefined ? undefined : journeys.get(journey)?.trueIncident;
  return (
    type === 'troubleTicket' &&
    incident !== undefined &&
    [...records.values()].some((each) => each.incident === incident && each.journey === undefined)
  );
}

/** "inProgress" as "in progress". */
const spaced = (code: string): string => code.replace(/(?<=[a-z])[A-Z]/g, (c) => ` ${c.toLowerCase()}`);

/** What the customer would say of it: asked, believed, told, knows when the next word comes. */
function herView(run: ExerciseRun, desk: string, journey: string): Phrase[] {
  const start = run.firstSeatAt;
  const own = run.world.log.events().filter((e) => e.journeyId === journey && e.t >= start);
  if (!own.some(isContact)) return [{ text: 'heard nothing from us', tone: 'bad' }];
  const again = askedAgainWords(run, desk, journey);
  const spoke = own.some((e) => e.kind === 'said' && e.actorUnit === 'customer');
  const phrases: Phrase[] = [];
  if (again !== undefined) phrases.push({ text: `asked again for ${again}`, tone: 'bad' });
  else if (spoke) phrases.push({ text: 'said it once', tone: 'good' });
  if (spoke) phrases.push(believedPhrase(own));
  else if (!run.world.talks.some((t) => t.journey === journey && t.rangAt >= start))
    phrases.push({ text: 'heard from us unasked', tone: 'good' });
  const rang = contactsOf(run, journey, own);
  if (rang.length > 1)
    phrases.push({
      text: `${rang.every((e) => e.channel === 'voice') ? 'rang' : 'came to us'} ${counted(rang.length, 'time')}: ${listed(rang.map((e) => clockIn(run, e.t)))}`,
      tone: 'bad',
    });
  const next = nextWord(run, journey);
  const isOver = own.some((e) => e.kind === 'clockStopped' && e.clock === 'customer');
  if (next !== undefined) phrases.push({ text: `knows when we speak next: ${next}`, tone: 'good' });
  else
    phrases.push(
      isOver
        ? { text: 'has what was ordered, or has it back', tone: 'good' }
        : { text: 'does not know when we speak next', tone: 'bad' },
    );
  const broken = run.world.commitments.filter(
    (c) =>
      c.journey === journey &&
      c.to === 'customer' &&
      c.what !== 'other' &&
      (c.state === 'broken' || c.state === 'late'),
  ).length;
  if (broken > 0) phrases.push({ text: `${counted(broken, 'promise')} broken`, tone: 'bad' });
  return phrases;
}

/** She spoke to us, or a word of ours went to her. */
const isContact = (e: LogEvent): boolean =>
  e.kind === 'interactionOpened' || (e.targetUnit === 'customer' && e.visibleToCustomer === true);

function believedPhrase(own: readonly LogEvent[]): Phrase {
  // Only what was said to the customer as so: quoted or denied words, words between desks and a sale are none.
  const stances = own.flatMap((e) =>
    e.kind === 'causeStated' &&
    e.targetUnit === 'customer' &&
    e.stance !== 'quoted' &&
    e.stance !== 'negated' &&
    CUSTOMER_SIDE.includes(e.says?.rootCause ?? '')
      ? [e.stance]
      : [],
  );
  if (stances.some((stance) => stance !== 'insinuated' && stance !== 'evidenced'))
    return { text: 'told it was their side', tone: 'bad' };
  if (stances.includes('insinuated')) return { text: 'heard it hinted that it was their side', tone: 'bad' };
  if (stances.includes('evidenced'))
    return { text: 'told, after a test, that it was their side', tone: 'plain' };
  const believed = own.some(
    (e) =>
      e.kind === 'said' &&
      e.actorUnit !== 'customer' &&
      e.act?.some((act) => ['believe', 'readBack', 'acknowledge', 'clearCustomer'].includes(act)),
  );
  return believed
    ? { text: 'believed', tone: 'good' }
    : { text: 'heard from nobody that they were believed', tone: 'bad' };
}

const CUSTOMER_SIDE: readonly string[] = ['customerEquipment', 'customerWiring', 'customerUse'];
