/** What each desk may show, worked out from the log alone: learned, said to it, delivered to it, written or looked up by it. */
import type { LogEvent } from '../../src/model/event-columns.ts';
import { isRecordTypeId, RECORD_TYPES } from '../../src/model/record-types.ts';
import { canariesIn } from '../helpers/canaries.ts';

/** Systems that show what is open everywhere, whatever case is in hand. */
const OF_ALL_CASES = ['outageBoard', 'serviceProblem', 'changeCal', 'contactRegister'];

const ALARMS = 'faultMgmt';

/** What was written into one record so far. */
interface Sheet {
  type: string;
  journey: string | undefined;
  incident: string | undefined;
  canaries: Set<string>;
}

/** Messages of one sender with all of this in common come in the order in which they were sent. */
const wayOf = (event: LogEvent): string =>
  JSON.stringify([
    event.deskId,
    event.targetUnit,
    event.channel,
    event.contract,
    event.handoverId,
    event.journeyId,
    event.incidentId,
  ]);

export class Allowed {
  private readonly desks = new Map<string, Set<string>>();
  private readonly talks = new Map<string, Set<string>>();
  /** Messages on their way. */
  private readonly sent: LogEvent[] = [];
  private readonly records = new Map<string, Sheet>();
  /** What alarms say: the alarm system shows them all. */
  private readonly alarms = new Set<string>();
  private seen = 0;

  of(desk: string): Set<string> {
    const known = this.desks.get(desk) ?? new Set();
    this.desks.set(desk, known);
    return known;
  }

  read(log: { length: number; at(row: number): LogEvent }): void {
    for (; this.seen < log.length; this.seen += 1) this.take(log.at(this.seen));
  }

  private allow(desk: string | undefined, data: unknown): void {
    if (desk === undefined) return;
    for (const canary of canariesIn(data)) this.of(desk).add(canary);
  }

  private take(event: LogEvent): void {
    const { kind, deskId, targetDesk, objectId, says, text } = event;
    const words = [says, text];
    if (objectId !== undefined && (kind.startsWith('interaction') || kind === 'bridgeConvened'))
      this.enter(objectId, event);
    switch (kind) {
      case 'factLearned':
      case 'factKept':
        this.allow(deskId, says);
        break;
      case 'interactionOpened':
        // What was keyed in stands on the caller's row for whoever takes the call.
        for (const desk of this.inTalk(objectId)) this.allow(desk, says);
        break;
      case 'said':
        for (const desk of [deskId, targetDesk, ...this.inTalk(objectId)]) this.allow(desk, words);
        break;
      case 'messageSent':
        this.sent.push(event);
        this.allow(deskId, words);
        break;
      case 'messageDelivered':
        this.allow(targetDesk, this.arrived(event));
        break;
      case 'recordOpened':
      case 'recordChanged':
        this.write(event);
        this.allow(deskId, event);
        break;
      // Public words stand on the notice that they open, whose own event does not repeat them.
      case 'statementPublished':
      case 'bannerPublished':
        this.allow(deskId, words);
        this.write({ ...event, objectId: `public words ${event.seq}`, objectType: 'publicNotice' });
        break;
      case 'alarmRaised':
        for (const canary of canariesIn(event)) this.alarms.add(canary);
        break;
      // Who checks sees what stands there.
      case 'checkDone':
      case 'lookedUp':
        if (event.systemId === ALARMS) this.allow(deskId, [...this.alarms]);
        for (const sheet of this.shown(event)) this.allow(deskId, [...sheet.canaries]);
        break;
      default:
        if (kind !== 'handoverAccepted') this.allow(deskId, words);
    }
  }

  /** Words of the one message that this delivery ends. */
  private arrived(delivery: LogEvent): unknown {
    const way = wayOf(delivery);
    const index = this.sent.findIndex(
      (sent) =>
        wayOf(sent) === way && (sent.targetDesk === undefined || sent.targetDesk === delivery.targetDesk),
    );
    const [message] = index < 0 ? [] : this.sent.splice(index, 1);
    if (!message) throw new Error(`nobody sent what was delivered: ${JSON.stringify(delivery)}`);
    return [message.says, message.text];
  }

  private write(event: LogEvent): void {
    const { objectId = '', objectType = '', journeyId, incidentId } = event;
    const known = this.records.get(objectId);
    const sheet = known ?? {
      type: objectType,
      journey: journeyId,
      incident: incidentId,
      canaries: new Set<string>(),
    };
    this.records.set(objectId, sheet);
    for (const canary of canariesIn(event)) sheet.canaries.add(canary);
  }

  /** Records that the system shows beside the case in hand. */
  private shown({ systemId, journeyId, incidentId }: LogEvent): Sheet[] {
    return [...this.records.values()].filter(({ type, journey, incident }) => {
      const systems: readonly string[] = isRecordTypeId(type) ? RECORD_TYPES[type].visibleIn : [];
      if (systemId === undefined || !systems.includes(systemId)) return false;
      const ofCase =
        (journey !== undefined && journey === journeyId) ||
        (incident !== undefined && incident === incidentId);
      return ofCase || OF_ALL_CASES.includes(systemId);
    });
  }

  private inTalk(talk: string | undefined): ReadonlySet<string> {
    return this.talks.get(talk ?? '') ?? new Set();
  }

  private enter(talk: string, { kind, deskId, targetDesk }: LogEvent): void {
    const inside = this.talks.get(talk) ?? new Set();
    this.talks.set(talk, inside);
    if (kind === 'interactionClosed') return;
    for (const desk of [deskId, targetDesk]) if (desk !== undefined) inside.add(desk);
  }
}
