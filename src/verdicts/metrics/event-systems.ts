/** Which system an event comes from: the one it names, else the one such an event is written in. */
import type { LogEvent } from '../../model/event-columns.ts';
import { isRecordTypeId, RECORD_TYPES } from '../../model/record-types.ts';
import { isSystemId, type SystemId } from '../../model/systems.ts';

const SYSTEM_OF_CHANNEL: Readonly<Record<string, SystemId>> = {
  voice: 'telephony',
  hotline: 'telephony',
  sms: 'notify',
  email: 'notify',
  gateway: 'partnerGateway',
  letter: 'notify',
  portal: 'portal',
  chat: 'crm',
  inPerson: 'crm',
  banner: 'outageBoard',
  statusPage: 'statusPage',
};

const SYSTEM_OF_KIND: Readonly<Record<string, SystemId>> = {
  alarmRaised: 'faultMgmt',
  alarmAcked: 'faultMgmt',
  alarmCleared: 'faultMgmt',
  bannerPublished: 'outageBoard',
  statementPublished: 'statusPage',
  impactDeclared: 'serviceProblem',
  notificationSent: 'notify',
  changeStarted: 'changeCal',
  changeEnded: 'changeCal',
  changeStopped: 'changeCal',
  dispatchPlanned: 'wfm',
  dispatchRecalled: 'wfm',
  dispatchArrived: 'mobileApp',
  dispatchNoShow: 'wfm',
  dispatchCompleted: 'mobileApp',
  diagnosisRun: 'testHead',
  compensationOrdered: 'billing',
  compensationPaid: 'billing',
  shiftStarted: 'shiftLog',
  shiftEnded: 'shiftLog',
  bridgeConvened: 'bridge',
  commitmentMade: 'crm',
  commitmentMoved: 'crm',
  commitmentKept: 'crm',
  commitmentBroken: 'crm',
};

/** Undefined for what no system holds: a word, a thought, a beat of the story. */
function systemOf(event: LogEvent): SystemId | undefined {
  if (event.systemId !== undefined && isSystemId(event.systemId)) return event.systemId;
  const { objectType } = event;
  if (event.kind.startsWith('record') && objectType !== undefined && isRecordTypeId(objectType))
    return RECORD_TYPES[objectType].visibleIn[0];
  return SYSTEM_OF_KIND[event.kind] ?? SYSTEM_OF_CHANNEL[event.channel ?? ''];
}

/** Systems that wrote at least one of these events. */
export function systemsSeen(events: readonly LogEvent[]): Set<SystemId> {
  const seen = new Set<SystemId>();
  for (const event of events) {
    const system = systemOf(event);
    if (system !== undefined) seen.add(system);
  }
  return seen;
}
