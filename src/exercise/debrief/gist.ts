/** The first screen: what she got, in one sentence, and the same morning as the company and as she saw it. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import type { Outcome } from './outcome.ts';
import {
  capital,
  counted,
  countWord,
  factWords,
  listed,
  personOf,
  spanClock,
  spanWords,
} from './speaking.ts';
import { firstFilled } from './template.ts';

/** How a phrase is meant: good or bad for whoever looks, or only a fact. */
export type Tone = 'good' | 'bad' | 'plain';

export interface Phrase {
  text: string;
  tone: Tone;
}

export interface Gist {
  /** Whom it is about. */
  who: string;
  journey: string;
  sentence: string;
  company: readonly Phrase[];
  hers: readonly Phrase[];
}

/** Handling time and time to answer that a floor is measured by [A]. */
const HANDLING_TARGET: Ms = 6 * MINUTE;
const ANSWER_TARGET: Ms = 20 * SECOND;

export function gistOf(run: ExerciseRun, desk: string, outcome: Outcome): Gist {
  const focus = run.scenario.journeys.find((j) => j.focus) ?? run.scenario.journeys[0];
  const journey = focus?.id ?? '';
  const who = personOf(run, focus?.customer ?? '');
  const templates = run.scenario.debrief.seats[run.world.desk(desk).unit]?.whatSheGot ?? [];
  const values = nameValues(run, desk, outcome);
  return {
    who,
    journey,
    sentence: firstFilled(templates, values) ?? fallback(who, outcome),
    company: companyView(run, journey),
    hers: herView(run, journey),
  };
}

function fallback(who: string, outcome: Outcome): string {
  if (!outcome.hasCause) return `For ${who} it was over at ${clockOf(outcome.endedAt)}.`;
  const published =
    outcome.publishedAt === undefined
      ? 'Nothing was published.'
      : `The page said so at ${clockOf(outcome.publishedAt)}.`;
  return `When it ended at ${clockOf(outcome.endedAt)}, ${who} had not been told why. ${published}`;
}

/** Values for {{names}}: t.cause.J1, min.cause.J1, t.banner, affected, vans, routers, t.heard.x, t.sent.H10, t.beat.x, min.report.words. */
function nameValues(run: ExerciseRun, desk: string, outcome: Outcome): (name: string) => string | undefined {
  const events = run.world.log.events();
  const time = (e: LogEvent | undefined): string | undefined => (e ? clockOf(e.t) : undefined);
  const sent = (contract: string): LogEvent | undefined =>
    events.find((e) => e.kind === 'handoverOffered' && e.contract === contract);
  const customer = (id: string) => outcome.customers.find((c) => c.journey === id);
  return (name) => {
    const [kind, about = '', detail = ''] = name.split('.');
    if (name === 't.banner')
      return outcome.publishedAt === undefined ? undefined : clockOf(outcome.publishedAt);
    if (name === 'affected') return outcome.homes > 0 ? String(outcome.homes) : undefined;
    if (name === 'vans') return capital(counted(outcome.visits, 'van'));
    if (name === 'routers') return counted(outcome.sold, 'router');
    if (name === 'min.report.words') {
      const report = sent('H10');
      if (!report || outcome.publishedAt === undefined) return undefined;
      return spanWords(outcome.publishedAt - report.t);
    }
    if (about === 'cause') {
      const known = customer(detail);
      if (known?.causeAt === undefined) return undefined;
      return kind === 't' ? clockOf(known.causeAt) : spanWords(known.causeAt - known.firstContactAt);
    }
    if (kind === 't' && about === 'heard')
      return time(events.find((e) => e.kind === 'factLearned' && e.deskId === desk && e.factId === detail));
    if (kind === 't' && about === 'beat')
      return time(events.find((e) => e.kind === 'beatFired' && e.objectId === detail));
    if (kind === 't' && about === 'sent')
      return time(
        events.find((e) => e.kind === 'handoverOffered' && e.contract === detail && e.deskId === desk),
      );
    return undefined;
  };
}

/** What the figures of the floor show: answered, handled, linked. */
function companyView(run: ExerciseRun, journey: string): Phrase[] {
  const { world } = run;
  const start = Math.min(...run.firstMoveAt.values());
  const talks = world.talks.filter((t) => t.journey === journey && !t.internal && t.rangAt >= start);
  const first = talks.find((t) => t.openedAt !== undefined && t.rangAt !== t.openedAt);
  const phrases: Phrase[] = [];
  if (first?.openedAt !== undefined) {
    const waited = first.openedAt - first.rangAt;
    phrases.push({
      text: `answered in ${Math.round(waited / SECOND)} s`,
      tone: waited <= ANSWER_TARGET ? 'good' : 'bad',
    });
  } else if (talks.length > 0) phrases.push({ text: 'call not taken', tone: 'bad' });
  const handled = talks.reduce(
    (sum, t) => sum + (t.openedAt === undefined ? 0 : (t.closedAt ?? run.now) - t.openedAt),
    0,
  );
  if (handled > 0)
    phrases.push({
      text: `handling ${spanClock(handled)}`,
      tone: handled <= HANDLING_TARGET ? 'good' : 'bad',
    });
  const ticket = [...world.records.values()].find(
    (r) => r.journey === journey && (r.type === 'troubleTicket' || r.type === 'productOrder'),
  );
  if (ticket) phrases.push(recordPhrase(ticket));
  const sold = world.log.events().filter((e) => e.kind === 'itemSold').length;
  if (sold > 0) phrases.push({ text: `${counted(sold, 'sale')}`, tone: 'good' });
  return phrases;
}

function recordPhrase(record: { type: string; status: string; linkedTo: readonly string[] }): Phrase {
  const noun = record.type === 'productOrder' ? 'order' : 'ticket';
  if (['closed', 'resolved', 'completed'].includes(record.status))
    return { text: `${noun} ${record.status}`, tone: 'good' };
  if (record.linkedTo.length > 0) return { text: `${noun} linked`, tone: 'good' };
  if (noun === 'order') return { text: `order ${spaced(record.status)}`, tone: 'plain' };
  return { text: 'ticket not linked', tone: 'bad' };
}

/** "inProgress" as "in progress". */
const spaced = (code: string): string => code.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`);

/** What she would say of it: asked, believed, told, knows when the next word comes. */
function herView(run: ExerciseRun, journey: string): Phrase[] {
  const start = Math.min(...run.firstMoveAt.values());
  const own = run.world.log.events().filter((e) => e.journeyId === journey && e.t >= start);
  const phrases = [askedPhrase(run, own, journey), believedPhrase(own)];
  const rang = own.filter((e) => e.kind === 'interactionOpened' && e.actorUnit === 'customer').length;
  if (rang > 1) phrases.push({ text: `rang ${countWord(rang)} times`, tone: 'bad' });
  const next = run.world.commitments.findLast(
    (c) => c.journey === journey && c.to === 'customer' && c.state === 'open' && c.dueAt !== undefined,
  );
  phrases.push(
    next?.dueAt === undefined
      ? { text: 'does not know when we speak next', tone: 'bad' }
      : { text: `knows when we speak next: ${clockOf(next.dueAt)}`, tone: 'good' },
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

/** Facts she was asked for although the company had them when it asked. */
function askedPhrase(run: ExerciseRun, own: readonly LogEvent[], journey: string): Phrase {
  const held = new Set<string>();
  const again: string[] = [];
  for (const event of own) {
    if (event.kind === 'interactionOpened' || (event.kind === 'said' && event.actorUnit === 'customer'))
      for (const fact of Object.keys(event.says ?? {})) held.add(fact);
    if (event.kind === 'questionAsked' && event.targetUnit === 'customer' && event.factId !== undefined)
      if (held.has(event.factId)) again.push(factWords(run, event.factId, undefined, journey).label);
  }
  if (again.length === 0) return { text: 'said it once', tone: 'good' };
  return { text: `asked again for ${listed([...new Set(again)])}`, tone: 'bad' };
}

function believedPhrase(own: readonly LogEvent[]): Phrase {
  const blamed = own.some(
    (e) =>
      (e.kind === 'causeStated' &&
        e.targetUnit === 'customer' &&
        CUSTOMER_SIDE.includes(e.says?.rootCause ?? '')) ||
      e.kind === 'itemSold',
  );
  if (blamed) return { text: 'told it was her side', tone: 'bad' };
  const believed = own.some(
    (e) =>
      e.kind === 'said' &&
      e.actorUnit !== 'customer' &&
      e.act?.some((act) => ['believe', 'readBack', 'acknowledge', 'clearCustomer'].includes(act)),
  );
  return believed
    ? { text: 'believed', tone: 'good' }
    : { text: 'nobody said they believed her', tone: 'bad' };
}

const CUSTOMER_SIDE: readonly string[] = ['customerEquipment', 'customerWiring', 'customerUse'];
