/** CB10a: a talk about a declared incident or running planned work, and the front was given nothing to say. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf } from '../../model/time.ts';
import { carriesFact, deskOf, FAULT_REASONS, isFront, unitOf } from '../conventions.ts';
import { addressed } from '../knowledge.ts';
import { areasOf, inOrder, isBefore, type JourneyLog, linkedIds } from '../log-reader.ts';
import type { Talk } from '../talks.ts';
import { type Context, type Finding, keyOf } from './detector.ts';

/** What is known of the trouble a talk is about, and who owes the words. */
interface Matter {
  event: LogEvent;
  needed: readonly string[];
  contracts: readonly string[];
}

export function missingWords(journey: JourneyLog, context: Context): Finding[] {
  return context.talks(journey).flatMap((talk): Finding[] => {
    const desk = talk.answeredBy;
    if (desk === undefined || talk.outbound || !FAULT_REASONS.includes(talk.reason ?? '')) return [];
    if (!isFront(unitOf(desk))) return [];
    const matter = matterOf(talk, journey, context);
    if (!matter) return [];
    const words = wordsTo(desk, matter, talk.opened, journey, context);
    const lacking = matter.needed.filter((fact) => !words.some((word) => carriesFact(word, fact)));
    if (lacking.length === 0) return [];
    const last = words.at(-1);
    const by = last ? deskOf(last) : ownerOf(matter.event, context);
    const takenBlind = words.some((word) => acceptedBlind(word, desk, context));
    const what = words.length === 0 ? 'no words for it had come' : `its words lacked ${lacking.join(', ')}`;
    return [
      {
        part: 'a',
        key: keyOf(talk.id, 'a'),
        at: talk.opened.t,
        events: [matter.event, ...words, talk.opened],
        by,
        avoidableBy: takenBlind && by !== desk ? [desk] : [],
        openAt: matter.event.t,
        explanation: `a caller rang at ${clockOf(talk.opened.t)} about trouble declared at ${clockOf(matter.event.t)}, and ${what}`,
      },
    ];
  });
}

/** The declared incident or running change behind a talk, if one was there before it. */
function matterOf(talk: Talk, journey: JourneyLog, context: Context): Matter | undefined {
  const around = [...context.shared(journey).all, ...journey.all].sort(inOrder);
  const before = around.filter((e) => isBefore(e, talk.opened));
  const ids = linkedIds(journey);
  const areas = areasOf(journey);
  const about = (e: LogEvent): boolean =>
    (e.incidentId !== undefined && ids.has(e.incidentId)) || (e.areaId !== undefined && areas.has(e.areaId));
  const declared = before.find((e) => e.kind === 'impactDeclared' && about(e));
  const over = before.some(
    (e) => declared !== undefined && isBefore(declared, e) && (e.mark?.includes('allClear') ?? false),
  );
  if (declared && !over)
    return {
      event: declared,
      needed: ['sayText', 'nextUpdateAt', 'currentAction'],
      contracts: ['H11', 'm27', 'm28'],
    };
  const running = context.log
    .of('changeStarted')
    .filter((e) => isBefore(e, talk.opened) && (about(e) || hits(e, journey.id)))
    .find(
      (e) =>
        !context.log
          .of('changeEnded', 'changeStopped')
          .some((end) => end.objectId === e.objectId && isBefore(end, talk.opened)),
    );
  if (!running) return undefined;
  return { event: running, needed: ['sayText', 'changeEnd'], contracts: ['m38', 'm28', 'H11', 'm27'] };
}

/** Who owes the words where none came: who declared the trouble, or the change desk whose work it is. */
const ownerOf = (event: LogEvent, { duty }: Context): string =>
  event.kind === 'changeStarted' && (event.actorUnit !== 'changeManagement' || event.deskId === undefined)
    ? duty.deskAt('changeManagement', event.t)
    : deskOf(event);

/** The journey stands in the change's list of those truly hit. */
const hits = (change: LogEvent, journeyId: string | undefined): boolean =>
  journeyId !== undefined && (change.says?.affectedWho ?? '').split(/[\s,;]+/).includes(journeyId);

/** Impact statements, banners and change notices that reached this desk before the talk. */
function wordsTo(
  desk: string,
  matter: Matter,
  opened: LogEvent,
  journey: JourneyLog,
  context: Context,
): LogEvent[] {
  const change = matter.event.kind === 'changeStarted';
  return context.log.of('impactDeclared', 'bannerPublished', 'handoverOffered', 'messageSent').filter((e) => {
    if (!isBefore(e, opened) || (e.journeyId !== undefined && e.journeyId !== journey.id)) return false;
    const forDesk = e.kind === 'bannerPublished' || addressed(e, desk);
    const id = e.contract ?? e.messageId;
    const kind =
      e.kind === 'impactDeclared' ||
      e.kind === 'bannerPublished' ||
      (id !== undefined && matter.contracts.includes(id));
    // Words count from the first declaration on: they go to one unit after the other.
    return forDesk && kind && (change || e.t >= matter.event.t) && sameMatter(e, matter.event);
  });
}

/** Of the same incident, else of the same change, else of the same place; what one of the two does not name divides nothing. */
function sameMatter(word: LogEvent, matter: LogEvent): boolean {
  const pairs = [
    [word.incidentId, matter.incidentId],
    [changeIn(word), changeIn(matter)],
    [word.areaId, matter.areaId],
  ];
  const named = pairs.find(([one, other]) => one !== undefined && other !== undefined);
  return word === matter || named === undefined || named[0] === named[1];
}

const changeIn = (event: LogEvent): string | undefined =>
  event.says?.changeId ??
  (event.kind === 'changeStarted' || event.contract === 'm38' ? event.objectId : undefined);

/** The desk took the words without asking for what they lacked. */
function acceptedBlind(word: LogEvent, desk: string, context: Context): boolean {
  if (word.handoverId === undefined) return false;
  const taken = context.log
    .of('handoverAccepted')
    .find((e) => e.handoverId === word.handoverId && deskOf(e) === desk);
  const asked = context.log
    .of('questionAsked')
    .some((e) => deskOf(e) === desk && e.targetUnit === word.actorUnit && isBefore(word, e));
  return taken !== undefined && !asked;
}
