/**
 * How this room reads columns whose use the vocabulary leaves open. One place, so that the writers of
 * logs and the judges can be aligned.
 */
import type { LogEvent } from '../model/event-columns.ts';
import { isSystemId } from '../model/systems.ts';
import { FRONT_DESKS, isUnitId, unitOfDesk } from '../model/units.ts';

const OUTSIDE: readonly string[] = ['customer', 'losingOperator', 'authorities', 'world', 'timer'];
const FRONT: readonly string[] = FRONT_DESKS;

/** Who acted: the desk, or the unit or system where no desk is named. */
export const deskOf = (event: LogEvent): string => event.deskId ?? event.actorUnit;

/** Whom an event addresses: the desk if a particular one, else the unit. */
export const targetOf = (event: LogEvent): string | undefined => event.targetDesk ?? event.targetUnit;

/** Unit of a desk id or of a unit id; a word that is neither stays as it is. */
export const unitOf = (desk: string): string => unitOfDesk(desk) ?? desk.split('.')[0] ?? desk;

/** Same desk, or one side names only the unit of the other. */
export const sameDesk = (a: string, b: string): boolean =>
  a === b || (a === unitOf(b) && !a.includes('.')) || (b === unitOf(a) && !b.includes('.'));

/** Company = any actor except customer, losing operator, authorities and the world. */
export const isCompany = (actorUnit: string): boolean => !OUTSIDE.includes(actorUnit);

/** A unit of people, not a machine under its system id. `billing` is both: the desk decides. */
export const isPerson = (event: LogEvent): boolean =>
  event.origin !== 'machine' &&
  event.origin !== 'beat' &&
  isUnitId(event.actorUnit) &&
  isCompany(event.actorUnit);

/** A machine speaks under its system id, or with origin machine. */
export const isMachine = (event: LogEvent): boolean =>
  event.origin === 'machine' || (isSystemId(event.actorUnit) && !isUnitId(event.actorUnit));

export const isFront = (unit: string): boolean => FRONT.includes(unit);

/** Words meant for the customer: addressed to her, or marked as perceivable by her. */
export const reachesCustomer = (event: LogEvent): boolean =>
  (event.targetUnit === 'customer' || event.visibleToCustomer === true) && event.toState !== 'failed';

/** Words of the company to the customer: talk, message or receipt-bearing note. */
export const isWordToCustomer = (event: LogEvent): boolean =>
  (event.kind === 'said' || event.kind === 'messageSent' || event.kind === 'notificationSent') &&
  isCompany(event.actorUnit) &&
  reachesCustomer(event);

/**
 * A call placed by the company: its first `interactionOpened` has targetUnit customer. (The answer to a
 * ring is written the same way, as a second event of the same objectId.)
 */
export const isOutbound = (event: LogEvent): boolean => event.targetUnit === 'customer';

/** A desk rings another unit: a talk of the company with itself, no contact. */
export const isInternalTalk = (event: LogEvent): boolean =>
  event.targetUnit !== undefined && event.targetUnit !== 'customer' && isPerson(event);

/** The customer comes to us: rung or answered, not called by us, not a call between units. */
export const isInbound = (event: LogEvent): boolean =>
  event.kind === 'interactionOpened' && !isOutbound(event) && !isInternalTalk(event);

/** Reasons of a contact that is about a fault; an emergency call that fails is one too. */
export const FAULT_REASONS: readonly string[] = ['fault', 'emergency'];

/** A contact about a fault that the customer began (rung, answered or not). */
export const isFaultContact = (event: LogEvent): boolean =>
  event.kind === 'interactionOpened' &&
  event.reasonCode !== undefined &&
  FAULT_REASONS.includes(event.reasonCode) &&
  isInbound(event);

/** Key of a contact: the journey, or the talk where the caller has none. */
export const contactKey = (event: LogEvent): string =>
  event.journeyId ?? event.objectId ?? `event ${event.seq}`;

/** Devices that replace the accused one; what is bought for one (a phone charger) is an accessory. */
const DEVICE = /(router|modem|handset|phone|gateway)s?$|^onts?$/;
const FOR_A_DEVICE =
  /^(head|ear|micro)|^(charg|case|cabl|cord|cover|adapt|mount|stand|holder|batter|suppl|protect|socket|boost|extend)/;

/** By the words of the item code: "phoneCharger" and "phone charger" are the same two. */
export function isReplacement(itemCode: string | undefined): boolean {
  const words = (itemCode ?? '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => DEVICE.test(word)) && !words.some((word) => FOR_A_DEVICE.test(word));
}

/** Closing statuses of the three records a customer waits for. */
export const CLOSED: readonly string[] = ['closed', 'completed'];
/** Statuses in which a record is no longer open. */
export const ENDED: readonly string[] = ['closed', 'completed', 'cancelled', 'rejected', 'failed', 'partial'];
export const MAIN_RECORDS: readonly string[] = ['troubleTicket', 'productOrder'];

/** A status change of a record; imported logs may leave `field` out. */
export const isStatusChange = (event: LogEvent): boolean =>
  event.kind === 'recordChanged' && (event.field === 'status' || event.field === undefined);

/** A fact given in a handover or message: said, or judged as there (also when wrong: it was seen). */
export const carriesFact = (event: LogEvent, fact: string): boolean =>
  event.says?.[fact] !== undefined ||
  (event.fields?.[fact] !== undefined && event.fields[fact] !== 'missing');

/** A fact given and right. */
export const carriesRight = (event: LogEvent, fact: string): boolean =>
  event.fields?.[fact] === 'present' || event.fields?.[fact] === 'attached';

/** Facts a handover left out, and facts it gave wrong. */
export function gapsOf(event: LogEvent): { missing: string[]; wrong: string[] } {
  const missing: string[] = [];
  const wrong: string[] = [];
  for (const [fact, verdict] of Object.entries(event.fields ?? {})) {
    if (verdict === 'missing') missing.push(fact);
    else if (verdict === 'wrong' || verdict === 'stale') wrong.push(fact);
  }
  return { missing, wrong };
}

/** Sender called it back: the final `withdrawn` has no kind of its own, so a reason code says it. */
export const isWithdrawal = (event: LogEvent): boolean =>
  event.reasonCode === 'withdrawn' || event.toState === 'withdrawn';

/** Messages and handovers that carry a cluster report (m32 carries H10). */
export const isClusterReport = (event: LogEvent): boolean =>
  event.contract === 'H10' || event.contract === 'm32' || event.messageId === 'm32';

/** Words about who is hit that reached the front: H11, its message m27, or the declaration itself. */
export const isImpactWord = (event: LogEvent): boolean =>
  event.kind === 'impactDeclared' ||
  ((event.kind === 'handoverOffered' || event.kind === 'messageSent') &&
    (event.contract === 'H11' || event.contract === 'm27' || event.messageId === 'm27'));

/** "No alarm here": an answer to a report that denies it, by value or by words. */
export const isDenial = (event: LogEvent): boolean =>
  event.says?.outageCheckResult === 'none' ||
  event.says?.serviceAffecting === 'no' ||
  event.says?.emergencyCallsOk === 'yes' ||
  event.reasonCode === 'no' ||
  /\bno (alarm|alarms|fault|faults|outage|problem)\b|\bnothing (here|on our)/i.test(event.text ?? '');

/** Values that say there is none of it. */
const NONE: readonly string[] = ['none', 'no', 'nothing', '0'];
export const saysNone = (value: string | undefined): boolean =>
  value === undefined || NONE.includes(value.trim().toLowerCase());

/** An alarm that a muted group hid: reasonCode or toState "suppressed", or it names the group. */
export const isHiddenAlarm = (event: LogEvent): boolean =>
  event.kind === 'alarmRaised' &&
  (event.reasonCode === 'suppressed' ||
    event.toState === 'suppressed' ||
    event.says?.suppressedAlarms !== undefined);

/** First whole number in a value: "46 lines" is 46. */
export function numberIn(text: string | undefined): number | undefined {
  const found = /\d[\d ,.]*/.exec(text ?? '')?.[0]?.replace(/[ ,.](?=\d{3}\b)/g, '');
  const value = found === undefined ? Number.NaN : Number.parseFloat(found);
  return Number.isNaN(value) ? undefined : value;
}

/** Records of a partner, and the words by which it speaks. */
export const PARTNER_RECORDS: readonly string[] = ['partnerOrder', 'partnerTicket'];
export const PARTNER = 'wholesalePartner';
