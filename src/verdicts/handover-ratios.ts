/** How good each handover was: completeness, accuracy, relevance, the loop, latency (scoring.md 11.6). */
import { readBackDue } from '../model/contracts.ts';
import type { LogEvent } from '../model/event-columns.ts';
import type { Ms } from '../model/time.ts';
import { ackDeadline, answerTo, contractIn, owesAck } from './ack-limit.ts';
import { carriesRight, deskOf, gapsOf, targetOf } from './conventions.ts';
import type { Duty } from './duty.ts';
import { isBefore, type LogReader } from './log-reader.ts';

/** One handoverId through all its attempts. Ratios are 0 to 1, null where there is nothing to count. */
export interface HandoverRatio {
  id: string;
  contract: string;
  journeyId?: string;
  from: string;
  to: string;
  at: Ms;
  attempts: number;
  /** With everything said until it was taken, or until the end. */
  completeness: number | null;
  /** As first offered. */
  firstCompleteness: number | null;
  accuracy: number | null;
  relevance: number | null;
  /** One named receiver. */
  directed: boolean;
  /** By a person, inside the limit; null where no acknowledgement is owed. */
  acknowledged: boolean | null;
  /** Read back and right; null where none is owed. */
  readBack: boolean | null;
  accepted: boolean;
  returned: number;
  ownerAndDue: boolean | null;
  contingency: boolean | null;
  /** Time from holding all its facts to the offer, as a share of the acknowledge limit. */
  latency: number | null;
}

const CONTINGENCY: readonly string[] = ['fallbackPlan', 'riskAhead', 'workaroundExpiry', 'backOutPlan'];
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** One row for each handover offered, in order of the first offer. */
export function handoverRatios(log: LogReader, duty: Duty): HandoverRatio[] {
  const threads = new Map<string, LogEvent[]>();
  for (const offer of log.of('handoverOffered')) {
    const id = offer.handoverId ?? `event ${offer.seq}`;
    const known = threads.get(id);
    if (known) known.push(offer);
    else threads.set(id, [offer]);
  }
  return [...threads].flatMap(([id, offers]) => ratioOf(id, offers, log, duty));
}

function ratioOf(id: string, offers: readonly LogEvent[], log: LogReader, duty: Duty): HandoverRatio[] {
  const first = offers[0];
  const last = offers.at(-1);
  if (!first || !last) return [];
  const named = (kind: string): LogEvent[] =>
    log.thread(id).filter((e) => e.kind === kind && e.handoverId !== undefined);
  const accepted = named('handoverAccepted')[0];
  const words = [...offers, ...named('messageSent')].filter((e) => !accepted || isBefore(e, accepted));
  const merged = { ...last, ...mergedWords(words) };
  const contract = contractIn(last);
  const required: readonly string[] = contract?.required ?? [];
  const optional: readonly string[] = contract?.optional ?? [];
  const listed = new Set([...required, ...optional]);
  const said = saidFacts(merged);
  const given = Object.values(merged.fields ?? {}).filter((verdict) => verdict !== 'missing');
  const right = given.filter((verdict) => verdict === 'present' || verdict === 'attached');
  return [
    {
      id,
      contract: first.contract ?? 'free',
      ...(first.journeyId === undefined ? {} : { journeyId: first.journeyId }),
      from: deskOf(first),
      to: targetOf(first) ?? '',
      at: first.t,
      attempts: offers.length,
      completeness: completenessOf(merged, required),
      firstCompleteness: completenessOf(first, required),
      accuracy: share(right.length, given.length),
      relevance: share(said.filter((fact) => listed.has(fact)).length, said.length),
      directed: targetOf(first) !== undefined,
      acknowledged: acknowledgedIn(first, log, duty),
      readBack: readBackOf(merged, named('readBack'), contract?.id),
      accepted: accepted !== undefined,
      returned: named('handoverReturned').length,
      ownerAndDue: ownerAndDueOf(merged, required),
      contingency: contingencyOf(merged, listed),
      latency: latencyOf(first, required, log, contract?.ack.limitMs),
    },
  ];
}

/** Later words fill gaps; a value once right stays right. */
function mergedWords(words: readonly LogEvent[]): Pick<LogEvent, 'fields' | 'says'> {
  const fields: Record<string, string> = {};
  const says: Record<string, string> = {};
  for (const word of words) {
    Object.assign(says, word.says);
    for (const [fact, verdict] of Object.entries(word.fields ?? {})) {
      const known = fields[fact];
      if (known === 'present' || known === 'attached') continue;
      if (known === undefined || verdict !== 'missing') fields[fact] = verdict;
    }
  }
  return { fields, says };
}

const saidFacts = (event: LogEvent): string[] => [
  ...new Set([
    ...Object.keys(event.says ?? {}),
    ...Object.entries(event.fields ?? {}).flatMap(([fact, verdict]) => (verdict === 'missing' ? [] : [fact])),
  ]),
];

/** Required facts present or attached, of the required facts that exist in truth. */
function completenessOf(event: LogEvent, required: readonly string[]): number | null {
  const existing = required.filter((fact) => event.fields?.[fact] !== undefined);
  return share(existing.filter((fact) => carriesRight(event, fact)).length, existing.length);
}

function acknowledgedIn(offer: LogEvent, log: LogReader, duty: Duty): boolean | null {
  if (!owesAck(offer)) return null;
  const answer = answerTo(offer, log);
  if (!answer) return false;
  const limit = ackDeadline(offer, duty);
  return limit === undefined || answer.t <= limit;
}

function readBackOf(
  offer: LogEvent,
  readBacks: readonly LogEvent[],
  contract: Parameters<typeof readBackDue>[0] | undefined,
): boolean | null {
  const due =
    contract !== undefined &&
    readBackDue(contract, {
      channel: offer.channel ?? 'form',
      priority: offer.says?.priority,
      visitNumber: Number(offer.says?.visitNumber ?? 1),
      blocked: offer.says?.jobOutcome === 'blocked',
    });
  if (!due) return null;
  return readBacks.some((e) => gapsOf(e).missing.length === 0 && gapsOf(e).wrong.length === 0);
}

function ownerAndDueOf(offer: LogEvent, required: readonly string[]): boolean | null {
  if (!required.includes('openAction') && !required.includes('answerNeededBy')) return null;
  const due = carriesRight(offer, 'actionDue') || carriesRight(offer, 'answerNeededBy');
  return due && (!required.includes('actionOwner') || carriesRight(offer, 'actionOwner'));
}

function contingencyOf(offer: LogEvent, listed: ReadonlySet<string>): boolean | null {
  const wanted = CONTINGENCY.filter((fact) => listed.has(fact) && offer.fields?.[fact] !== undefined);
  return wanted.length === 0 ? null : wanted.some((fact) => carriesRight(offer, fact));
}

function latencyOf(
  offer: LogEvent,
  required: readonly string[],
  log: LogReader,
  limit: Ms | undefined,
): number | null {
  const facts = required.filter((fact) => carriesRight(offer, fact));
  if (limit === undefined || facts.length === 0) return null;
  const times = facts.map(
    (fact) =>
      log
        .of('factLearned')
        .find(
          (e) =>
            e.factId === fact &&
            deskOf(e) === deskOf(offer) &&
            isBefore(e, offer) &&
            (e.journeyId === undefined || e.journeyId === offer.journeyId),
        )?.t,
  );
  let held = Number.NEGATIVE_INFINITY;
  for (const t of times) {
    if (t === undefined) return null;
    held = Math.max(held, t);
  }
  return (offer.t - held) / limit;
}
