/** CB23: open risks and promises do not cross the shift change. */
import type { LogEvent } from '../../model/event-columns.ts';
import { FACTS, isFactId } from '../../model/facts.ts';
import { HANDOVER_CONTRACTS } from '../../model/handover-contracts.ts';
import { clockOf, MINUTE } from '../../model/time.ts';
import { carriesRight, deskOf, sameDesk, unitOf } from '../conventions.ts';
import { mayLook } from '../knowledge.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { openItems } from './cb23-open-items.ts';
import { type Context, type Detector, type Finding, keyOf, others, withColumn } from './detector.ts';

/** A shift handover may be taken this long after the shift: the overlap (vocabulary.md 2.4). */
const OVERLAP = 15 * MINUTE;
const HANDING: readonly string[] = HANDOVER_CONTRACTS.H8.from;

const isShiftNote = (event: LogEvent): boolean => event.contract === 'H8' || event.contract === 'm37';

export const cb23: Detector = {
  id: 'CB23',
  name: 'shiftAmnesia',
  severity: 4,
  title: 'Forgotten at the shift change',
  rule: 'The I-PASS form, P1 by mouth, 15 minutes of overlap, and the leaving one stays until the read-back.',
  needs: [['shiftEnded'], withColumn(['handoverOffered'], isShiftNote)],
  shared: true,
  detect(log, context) {
    return log
      .of('shiftEnded')
      .filter((end) => HANDING.includes(unitOf(deskOf(end))))
      .flatMap((end) => [...notPassed(end, log, context), ...repeated(end, log, context)]);
  },
};

/** H8s this desk offered in its last hours, with the acceptance of each. */
function notesOf(end: LogEvent, log: JourneyLog): { offer: LogEvent; accepted: LogEvent | undefined }[] {
  const desk = deskOf(end);
  const start = log
    .of('shiftStarted')
    .filter((e) => deskOf(e) === desk && isBefore(e, end))
    .at(-1);
  return log
    .of('handoverOffered')
    .filter(
      (e) => isShiftNote(e) && deskOf(e) === desk && !isBefore(end, e) && (!start || isBefore(start, e)),
    )
    .map((offer) => ({
      offer,
      accepted: log
        .of('handoverAccepted')
        .find(
          (e) =>
            offer.handoverId !== undefined && e.handoverId === offer.handoverId && e.t <= end.t + OVERLAP,
        ),
    }));
}

/** (a) an open item is not in it, (b) it was not read back, (c) there is none. */
function notPassed(end: LogEvent, log: JourneyLog, context: Context): Finding[] {
  const desk = deskOf(end);
  const notes = notesOf(end, log);
  const taken = notes.filter((note) => note.accepted !== undefined);
  const coming = taken.map((note) => (note.accepted ? deskOf(note.accepted) : desk));
  const base = {
    key: keyOf(desk, end.t),
    at: end.t,
    by: desk,
    openAt: end.t,
  };
  if (taken.length === 0) {
    const why = notes.length > 0 ? 'with a handover nobody had accepted' : 'without a handover';
    return [
      {
        ...base,
        part: 'c',
        events: [...notes.map((n) => n.offer), end],
        avoidableBy: [],
        journeyIds: [],
        explanation: `${desk} went home at ${clockOf(end.t)} ${why}`,
      },
    ];
  }
  const words = taken.flatMap(({ offer, accepted }) => [
    offer,
    ...(accepted ? [accepted] : []),
    ...laterWords(offer, log),
  ]);
  const lost = openItems(end, log, context).filter(
    (item) =>
      !words.some(
        (word) => speaksOf(word, item.event) && item.facts.some((fact) => carriesRight(word, fact)),
      ),
  );
  const found: Finding[] = [];
  if (lost.length > 0) {
    const facts = lost.flatMap((item) => item.facts);
    found.push({
      ...base,
      part: 'a',
      events: [...lost.map((item) => item.event), end],
      journeyIds: [
        ...new Set(
          lost.flatMap((item) => (item.event.journeyId === undefined ? [] : [item.event.journeyId])),
        ),
      ],
      avoidableBy: others(
        coming.filter((one) => couldHaveSeen(one, facts)),
        desk,
      ),
      explanation: `${desk} went home at ${clockOf(end.t)} and did not pass on ${lost.map((item) => item.words).join(', ')}`,
    });
  }
  const unread = taken.filter(
    ({ offer, accepted }) =>
      !log
        .of('readBack')
        .some(
          (e) =>
            e.handoverId === offer.handoverId &&
            accepted !== undefined &&
            sameDesk(deskOf(e), deskOf(accepted)) &&
            e.t <= end.t + OVERLAP &&
            (context.imported || restates(e)),
        ),
  );
  if (unread.length > 0) {
    found.push({
      ...base,
      part: 'b',
      events: unread.map((note) => note.offer),
      journeyIds: [],
      avoidableBy: others(coming, desk),
      explanation: `the handover of ${desk} was accepted and not read back`,
    });
  }
  return found;
}

/** "Understood, thank you" is a receipt; a read-back says what was understood, right or wrong. */
const restates = (event: LogEvent): boolean =>
  Object.keys(event.says ?? {}).length > 0 ||
  Object.values(event.fields ?? {}).some((verdict) => verdict !== 'missing');

/** Fields are verdicts on one journey's truth: a handover about a journey says nothing about another one's items. */
const speaksOf = (word: LogEvent, item: LogEvent): boolean =>
  word.journeyId === undefined || item.journeyId === undefined || word.journeyId === item.journeyId;

const laterWords = (offer: LogEvent, log: JourneyLog): LogEvent[] =>
  log.of('messageSent').filter((e) => offer.handoverId !== undefined && e.handoverId === offer.handoverId);

/** The coming desk may open a system in which one of the facts stands. */
const couldHaveSeen = (desk: string, facts: readonly string[]): boolean =>
  facts.some((fact) => isFactId(fact) && FACTS[fact].lookUp.some((system) => mayLook(desk, system)));

/** (d) the next desk does a check again of which this one held the result. */
function repeated(end: LogEvent, log: JourneyLog, { settings }: Context): Finding[] {
  const desk = deskOf(end);
  const until = end.t + settings.get('cb23.repeatWithin');
  const passed = notesOf(end, log).some(
    ({ offer, accepted }) => accepted && carriesRight(offer, 'checksDone'),
  );
  if (passed) return [];
  const done = log.of('checkDone', 'diagnosisRun').filter((e) => deskOf(e) === desk && isBefore(e, end));
  return log.of('checkDone', 'diagnosisRun').flatMap((again): Finding[] => {
    if (!isBefore(end, again) || again.t > until || deskOf(again) === desk) return [];
    if (unitOf(deskOf(again)) !== unitOf(desk) || again.checkId === undefined) return [];
    const first = done
      .filter((e) => e.checkId === again.checkId && e.objectId === again.objectId && e.objectId !== undefined)
      .at(-1);
    if (!first || changedBetween(first, again, log)) return [];
    return [
      {
        part: 'd',
        key: keyOf(again.checkId, again.objectId),
        at: again.t,
        events: [first, again],
        journeyIds: again.journeyId === undefined ? [] : [again.journeyId],
        by: desk,
        avoidableBy: [],
        openAt: end.t,
        causedAt: end.t,
        explanation: `${deskOf(again)} ran ${again.checkId} again at ${clockOf(again.t)}; ${desk} had its result from ${clockOf(first.t)}`,
      },
    ];
  });
}

/** The matter itself changed, so that looking again made sense. */
const changedBetween = (first: LogEvent, again: LogEvent, log: JourneyLog): boolean =>
  log
    .of('stateChanged', 'alarmRaised', 'alarmCleared', 'workDone')
    .some(
      (e) =>
        isBefore(first, e) &&
        isBefore(e, again) &&
        (e.objectId === again.objectId ||
          (e.journeyId !== undefined && e.journeyId === again.journeyId) ||
          (e.incidentId !== undefined && e.incidentId === again.incidentId)),
    );
