/** Who spoke to whom and when: lanes, every word between them as an arrow, and the talks as spans. */
import type { Handover, Message, Talk } from '../../engine/world/shapes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import { isOwnDesk } from './own-desks.ts';
import { contractWords, factTally, type Quality } from './quality.ts';
import { personOf } from './wording/speaking.ts';
import { hitWords, pageWords } from './wording/story-words.ts';
import { unitWord } from './wording/unit-words.ts';

export interface TrackLane {
  id: string;
  name: string;
  /** Unit, or what the customer is to the story. */
  detail: string;
  kind: 'customer' | 'everybody' | 'desk';
  mine: boolean;
}

export type ArrowKind = 'ring' | 'handover' | 'message' | 'question' | 'readBack' | 'told' | 'published';

export interface TrackArrow {
  id: string;
  kind: ArrowKind;
  from: string;
  to: string;
  sentAt: Ms;
  /** Absent: it never came. */
  arrivedAt?: Ms;
  quality: Quality;
  neverRead: boolean;
  label: string;
  text: string;
  /** The handover it is or belongs to. */
  handover?: string;
  seq: number;
}

export interface TalkSpan {
  id: string;
  lane: string;
  other: string;
  who: string;
  from: Ms;
  to: Ms;
  holds: readonly { from: Ms; to: Ms }[];
}

export interface Tracks {
  lanes: readonly TrackLane[];
  arrows: readonly TrackArrow[];
  talks: readonly TalkSpan[];
}

/** Lane of everybody who reads what is published. */
const EVERYBODY = 'everybody';

export function tracksOf(run: ExerciseRun, desk: string, homes: number): Tracks {
  const start = run.firstSeatAt;
  const events = run.world.log.events().filter((e) => e.t >= start);
  const talks = run.world.talks.filter((t) => t.rangAt >= start && t.journey !== undefined);
  const arrows = [
    ...talks.flatMap((t) => ringArrow(run, desk, t, events)),
    ...run.world.messages.flatMap((m) => messageArrow(run, desk, m, events)),
    ...events.flatMap((e) => spokenArrow(run, e)),
  ].sort((a, b) => a.sentAt - b.sentAt || a.seq - b.seq);
  const spans = talks.flatMap((t) => talkSpan(run, t, events));
  return { lanes: lanesOf(run, desk, arrows, spans, homes), arrows, talks: spans };
}

function lanesOf(
  run: ExerciseRun,
  desk: string,
  arrows: readonly TrackArrow[],
  spans: readonly TalkSpan[],
  homes: number,
): TrackLane[] {
  const used = new Set([desk]);
  for (const arrow of arrows) used.add(arrow.from).add(arrow.to);
  for (const span of spans) used.add(span.lane).add(span.other);
  const lanes: TrackLane[] = [];
  if (used.has(EVERYBODY))
    lanes.push({
      id: EVERYBODY,
      name: homes > 0 ? hitWords(run, homes) : 'Everybody',
      detail: `read ${pageWords(run)}`,
      kind: 'everybody',
      mine: false,
    });
  // The story's customer stands next to this desk, so that their words cross no other lane.
  const journeys = [...run.scenario.journeys].sort(
    (a, b) => Number(a.focus ?? false) - Number(b.focus ?? false),
  );
  for (const { id, customer, area } of journeys) {
    if (!used.has(id)) continue;
    const street = run.scenario.areas.find((a) => a.id === area)?.name ?? 'customer';
    lanes.push({ id, name: personOf(run, customer), detail: street, kind: 'customer', mine: false });
  }
  const traffic = (id: string): number =>
    arrows.filter((a) => (a.from === id && a.to === desk) || (a.to === id && a.from === desk)).length;
  const isOwn = isOwnDesk(run, desk);
  // The chair it began at stands first, then the later chairs of a story in turn, then those most spoken with.
  const nearness = (id: string): number => (id === desk ? 2 : Number(isOwn(id)));
  const desks = run.scenario.desks
    .filter((d) => used.has(d.desk))
    .sort((a, b) => nearness(b.desk) - nearness(a.desk) || traffic(b.desk) - traffic(a.desk));
  for (const d of desks)
    lanes.push({
      id: d.desk,
      name: `${d.person}${isOwn(d.desk) ? ' (you)' : run.isRecorded(d.desk) && !run.setup.mine ? ' (you, before)' : ''}`,
      detail: unitWord(d.unit),
      kind: 'desk',
      mine: isOwn(d.desk),
    });
  return lanes;
}

function ringArrow(run: ExerciseRun, desk: string, talk: Talk, events: readonly LogEvent[]): TrackArrow[] {
  const rung = events.find(
    (e) => e.kind === 'interactionOpened' && e.objectId === talk.id && e.actorUnit === 'customer',
  );
  if (!rung || talk.journey === undefined) return [];
  const unitDesk = run.world.desk(desk).unit === talk.unit ? desk : run.world.deskOfUnit(talk.unit)?.id;
  return [
    {
      id: `ring-${talk.id}`,
      kind: 'ring',
      from: talk.journey,
      to: talk.desk ?? unitDesk ?? desk,
      sentAt: talk.rangAt,
      quality: 'plain',
      neverRead: talk.openedAt === undefined,
      label: 'rings',
      text: talk.lines.find((line) => line.by === 'customer')?.text ?? '',
      seq: rung.seq,
      ...(talk.openedAt === undefined ? {} : { arrivedAt: talk.openedAt }),
    },
  ];
}

const ANSWERS: readonly string[] = [
  'messageAcked',
  'handoverAccepted',
  'handoverReturned',
  'readBack',
  'questionAsked',
];

/** Somebody at the other end dealt with it. */
function wasDealtWith(h: Handover, events: readonly LogEvent[]): boolean {
  return events.some(
    (e) =>
      e.handoverId === h.id && ANSWERS.includes(e.kind) && e.actorUnit === h.toUnit && e.t >= h.offeredAt,
  );
}

function messageArrow(run: ExerciseRun, desk: string, m: Message, events: readonly LogEvent[]): TrackArrow[] {
  const toCustomer = m.to === 'customer';
  const to = toCustomer ? m.journey : (m.toDesk ?? run.world.deskOfUnit(m.to, m.fromDesk)?.id);
  const sent = events.find((e) => e.seq === m.seq);
  if (to === undefined || !sent) return [];
  const handover = run.world.handovers.find(
    (h) => h.id === m.handover && h.offeredAt === m.sentAt && h.fromDesk === m.fromDesk,
  );
  const asks = events.some(
    (e) =>
      e.kind === 'questionAsked' &&
      e.t === m.sentAt &&
      e.deskId === m.fromDesk &&
      e.targetUnit !== 'customer',
  );
  const tally = factTally(sent, handover?.contract);
  const unread = handover
    ? !wasDealtWith(handover, events)
    : isOwnDesk(run, desk)(to) && !movedAfter(run, to, m);
  return [
    {
      id: m.id,
      kind: handover ? 'handover' : toCustomer ? 'told' : asks ? 'question' : 'message',
      from: m.fromDesk,
      to,
      sentAt: m.sentAt,
      quality: handover ? tally.quality : tally.wrong > 0 ? 'wrong' : 'plain',
      neverRead: m.deliveredAt === undefined || unread,
      label: handover
        ? `${contractWords(handover.contract)}${tally.wanted > 0 ? ` ${tally.right} of ${tally.wanted}` : ''}`
        : asks
          ? `asks: ${firstWords(m.text)}`
          : firstWords(m.text),
      text: m.text,
      seq: m.seq,
      ...(m.deliveredAt === undefined ? {} : { arrivedAt: m.deliveredAt }),
      ...(m.handover === undefined ? {} : { handover: m.handover }),
    },
  ];
}

/** The person did anything at all after it came. */
const movedAfter = (run: ExerciseRun, desk: string, m: Message): boolean =>
  run.inputs.some((i) => i.desk === desk && i.t >= (m.deliveredAt ?? m.sentAt));

/** Read-backs, what is published, and updates to a customer: words that are no messages. */
function spokenArrow(run: ExerciseRun, e: LogEvent): TrackArrow[] {
  if (e.deskId === undefined) return [];
  const base = {
    from: e.deskId,
    sentAt: e.t,
    arrivedAt: e.t,
    neverRead: false,
    text: e.text ?? '',
    seq: e.seq,
  };
  if (e.kind === 'readBack' && e.targetDesk !== undefined) {
    const { wrong } = factTally(e, undefined);
    return [
      {
        ...base,
        id: `e${e.seq}`,
        kind: 'readBack',
        to: e.targetDesk,
        quality: wrong > 0 ? 'wrong' : 'whole',
        label: 'reads back',
        ...(e.handoverId === undefined ? {} : { handover: e.handoverId }),
      },
    ];
  }
  if (e.kind === 'bannerPublished' || e.kind === 'statementPublished')
    return [
      {
        ...base,
        id: `e${e.seq}`,
        kind: 'published',
        to: EVERYBODY,
        quality: 'whole',
        label: `${pageWords(run).replace(/^the /, '')} says so`,
      },
    ];
  if (e.kind === 'updateGiven' && e.journeyId !== undefined && run.world.journeys.has(e.journeyId)) {
    // An update may be said in several lines of one talk: what counts is what had been said by then.
    const parts = new Set(
      run.world.log
        .events()
        .filter(
          (u) =>
            u.kind === 'updateGiven' &&
            u.seq <= e.seq &&
            (u === e || (e.objectId !== undefined && u.objectId === e.objectId)),
        )
        .flatMap((u) => u.parts ?? []),
    ).size;
    const said = run.world.log.events().findLast((s) => s.kind === 'said' && s.t === e.t && s.seq < e.seq);
    const vague = (e.vague?.length ?? 0) > 0;
    return [
      {
        ...base,
        id: `e${e.seq}`,
        kind: 'told',
        to: e.journeyId,
        quality: vague ? 'wrong' : parts >= 5 ? 'whole' : 'plain',
        label: parts >= 5 ? 'five-part update' : 'update',
        text: said?.text ?? '',
      },
    ];
  }
  return [];
}

function talkSpan(run: ExerciseRun, talk: Talk, events: readonly LogEvent[]): TalkSpan[] {
  if (talk.openedAt === undefined || talk.desk === undefined || talk.internal || talk.journey === undefined)
    return [];
  const to = talk.closedAt ?? run.now;
  const holds: { from: Ms; to: Ms }[] = [];
  for (const e of events) {
    if (e.objectId !== talk.id) continue;
    if (e.kind === 'holdStarted') holds.push({ from: e.t, to });
    const last = holds.at(-1);
    if (e.kind === 'holdEnded' && last) last.to = e.t;
  }
  const who = personOf(run, talk.person);
  return [{ id: talk.id, lane: talk.desk, other: talk.journey, who, from: talk.openedAt, to, holds }];
}

function firstWords(text: string): string {
  const words = text.split(/\s+/).slice(0, 4).join(' ');
  const short = words.length > 24 ? `${words.slice(0, 23)}…` : words;
  return short.length < text.length && !short.endsWith('…') ? `${short.replace(/[.,;:]$/, '')}…` : short;
}
