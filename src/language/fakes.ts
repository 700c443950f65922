/** Reading contexts for tests: the line of F1, the orders of O1 and O4. */
import { parseInstant } from '../model/time.ts';
import type { ReadableFact, ReadingContext, Wording } from './reading.ts';

const says = (value: string, ...words: string[]): Wording => ({ value, says: words });

/** A fact with its wordings. */
export function fakeFact(
  id: string,
  kind: ReadableFact['kind'],
  wordings: readonly Wording[] = [],
  more: Partial<ReadableFact> = {},
): ReadableFact {
  return { id, kind, cues: [], wordings, askedBy: [], ...more };
}

const F1_FACTS: readonly ReadableFact[] = [
  fakeFact('customerId', 'id', [says('440 218', '440 218')], { askedBy: ['account number'] }),
  fakeFact(
    'symptomWords',
    'enum',
    [
      says(
        'noSync',
        'dead',
        'no internet',
        'no sync',
        'red light',
        'nothing works',
        'out of sync',
        'internet is gone',
      ),
      says('slow', 'slow'),
      says('wifiWeak', 'wifi weak', 'weak wifi'),
    ],
    { harm: true },
  ),
  fakeFact(
    'faultSince',
    'time',
    [says('07:50', '07:50', 'ten to eight'), says('08:00', '8', 'this morning')],
    {
      cues: ['since'],
      askedBy: ['since when'],
      harm: true,
    },
  ),
  fakeFact(
    'neighbourAffected',
    'yesNo',
    [
      says(
        'nextDoorToo',
        'next door',
        'next door too',
        "next door's the same",
        'both of us',
        'neighbour as well',
        'next door as well',
        'neighbours too',
      ),
      says('wholeTown', 'whole town'),
      says('onlyHer', 'only her'),
    ],
    {},
  ),
  fakeFact('businessImpact', 'text', [says('exam 09:00', 'exam at nine', 'exam', 'exam 09:00')], {
    harm: true,
  }),
  fakeFact('area', 'place', [
    says('Mill Rise', 'Mill Rise'),
    says('Mill Row', 'Mill Row'),
    says('herStreet', 'her street'),
  ]),
  fakeFact('reportCount', 'number', [says('3', '3'), says('5', '5')], {
    cues: ['calls', 'callers', 'reports'],
  }),
  fakeFact('windowStart', 'time', [says('08:11', '08:11')], { cues: ['first'] }),
  fakeFact('exampleIds', 'id', [says('K-301, K-304, K-307', 'K-301, K-304, K-307')]),
  fakeFact('neighboursInSync', 'text', [
    says('0 of 4', '0 of 4', 'none of four up', 'none of four'),
    says('lineFine', 'line fine', 'line is fine'),
  ]),
  fakeFact('outageCheckResult', 'enum', [
    says(
      'none',
      'no declared outage',
      'no outage',
      'no planned work',
      'nothing on the board',
      'no outage or planned work',
    ),
    says('declared', 'outage declared', 'declared outage'),
  ]),
  fakeFact('checksDone', 'text', [
    says('lineCheck', 'our check clean', 'our check', 'line check', 'tested our side'),
  ]),
  fakeFact('safetyIssue', 'yesNo', [
    says('noneKnown', 'nobody at risk that I know of', 'nobody at risk', 'no one at risk', 'none known'),
    says('risk', 'somebody at risk'),
  ]),
  fakeFact('specialNeed', 'enum', [
    says('medicalAlarm', 'medical alarm', 'pendant', 'alarm pendant', 'alarm that dials out'),
    says('burglarAlarm', 'burglar alarm'),
  ]),
  fakeFact('contactPhone', 'id', [says('0555 0171', '0555 0171')]),
  fakeFact('rootCause', 'enum', [
    says(
      'accessCard',
      'card in the cabinet',
      'card failed',
      'card gone',
      'card has gone',
      'line card',
      'card',
    ),
    says('cable', 'cable'),
    says('power', 'power cut'),
  ]),
  fakeFact('causeConfidence', 'enum', [says('confirmed', 'confirmed'), says('suspected', 'suspected')]),
  fakeFact('affectedCount', 'number', [says('46', '46'), says('64', '64')], { cues: ['homes'] }),
  fakeFact('crewAt', 'time', [says('09:15', '09:15'), says('09:50', '09:50')], { cues: ['crew', 'on site'] }),
  fakeFact('nextUpdateAt', 'time', [says('08:50', '08:50')], { cues: ['next word'] }),
  fakeFact('restoreEstimate', 'time', [], {}),
  fakeFact('answerNeededBy', 'time', [], { cues: ['yes or no by', 'by'] }),
  fakeFact('incidentId', 'id', [says('INC-2207', 'INC-2207'), says('INC-2270', 'INC-2270')]),
];

const CUSTOMER_SIDE: readonly Wording[] = [
  says('customerEquipment', 'router', 'your router', 'your device'),
  says('customerWiring', 'your wiring'),
];
const PROVIDER_SIDE: readonly Wording[] = [
  says('accessCard', 'card', 'line card', 'card in the cabinet'),
  says('cable', 'cable'),
];
const PERSONS: readonly Wording[] = [
  says('msAdeyemi', 'Ms Adeyemi'),
  says('mrHallam', 'Mr Hallam'),
  says('supervisor.1', 'Dale'),
  says('soc.1', 'Bea'),
  says('contactCentre.2', 'Priya'),
  says('noc.1', 'Arno'),
  says('fieldDispatch.1', 'Marek'),
  says('joanHallam', 'Joan Hallam'),
];
const UNITS: readonly Wording[] = [
  says('soc', 'SOC', 'service operations'),
  says('noc', 'NOC', 'network'),
  says('fieldDispatch', 'dispatch'),
];

const at = (text: string): number => parseInstant(text) ?? 0;

/** The contact centre in F1, before anything is known. */
export function fakeContext(more: Partial<ReadingContext> = {}): ReadingContext {
  return {
    now: at('D2 08:25'),
    facts: F1_FACTS,
    customerSideCauses: CUSTOMER_SIDE,
    providerSideCauses: PROVIDER_SIDE,
    harms: ['exam', 'off since', 'ten to eight', 'line went'],
    persons: PERSONS,
    units: UNITS,
    listener: 'customer',
    held: {},
    evidence: false,
    evidenceIds: [],
    ...more,
  };
}

/** F1 after the statement of the incident came. */
export function fakeInformed(more: Partial<ReadingContext> = {}): ReadingContext {
  return fakeContext({
    now: at('D2 08:31'),
    held: {
      rootCause: 'accessCard',
      affectedCount: '46',
      faultSince: '07:50',
      area: 'Mill Rise',
      crewAt: '09:15',
      nextUpdateAt: '08:50',
      incidentId: 'INC-2207',
    },
    ...more,
  });
}

/** A line to another unit in F1. */
export function fakeUnitContext(more: Partial<ReadingContext> = {}): ReadingContext {
  return fakeContext({ listener: 'unit', ...more });
}

const O1_FACTS: readonly ReadableFact[] = [
  fakeFact('unitNumber', 'place', [
    says('7', 'number seven', 'flat 7', 'the seventh', 'unit 7', '7'),
    says('1', 'unit 1', '1'),
  ]),
  fakeFact('serviceAddress', 'place', [
    says('14 Mill Lane', '14 Mill Lane'),
    says('Larch House', 'Larch House'),
    says('22 Foundry Road', '22 Foundry Road'),
    says('9 Quay Street', '9 Quay Street'),
  ]),
  fakeFact('accessNote', 'text', [
    says(
      'blue side door, ring twice',
      'blue side door',
      'ring twice',
      'blue door',
      'side entrance',
      'bell needs two rings',
      'blue door at the side',
    ),
    says('frontDoor', 'front door'),
  ]),
  fakeFact('contactBestTime', 'time', [
    says('15:00', 'not before three', 'after three'),
    says('any', 'any time'),
  ]),
  fakeFact('contactPhone', 'id', [says('0555 0138', '0555 0138'), says('shop', "the shop's own number")]),
  fakeFact('requestedDate', 'date', [says('D4 morning', 'Thursday morning'), says('D5', 'Friday')]),
  fakeFact('siteRestriction', 'text', [says('dog', 'dog in the yard', 'dog'), says('none', 'no dog')]),
  fakeFact('gateCode', 'id', [says('4471', '4471')], { cues: ['gate'] }),
  fakeFact('visitFrom', 'time', []),
  fakeFact('visitTo', 'time', []),
];

/** The desks of O1 on the first day. */
export function fakeOrderContext(more: Partial<ReadingContext> = {}): ReadingContext {
  return fakeContext({
    now: at('D1 10:05'),
    facts: O1_FACTS,
    harms: ['morning off', 'stayed home', 'waited', 'wrong door'],
    persons: [says('msDuarte', 'Ms Duarte'), says('marek', 'Marek'), says('ned', 'Ned'), says('jo', 'Jo')],
    customerSideCauses: [],
    providerSideCauses: [],
    ...more,
  });
}

const O4_FACTS: readonly ReadableFact[] = [
  fakeFact('customerId', 'id', [says('771 904', '771 904')]),
  fakeFact('orderId', 'id', [says('O-58213', 'O-58213', '58213')]),
  fakeFact(
    'dateOrder',
    'date',
    [says('D10', 'Wednesday week', 'the tenth day'), says('D3', 'this Wednesday')],
    { cues: ['order', 'site', 'portal'] },
  ),
  fakeFact('dateCrm', 'date', [says('D8', 'Monday')], { cues: ['mail', 'crm'] }),
  fakeFact('van', 'text', [
    says('D8 08:00', 'removal van', 'movers on Monday', 'movers', 'removal van on Monday'),
  ]),
  fakeFact('chatPromise', 'time', [says('12:00', 'before twelve', 'midday', 'by noon', 'by noon today')], {
    cues: ['chat'],
  }),
  fakeFact('delayReason', 'text', [
    says('surveySlipped', 'survey slipped', 'partner survey slipped two days'),
    says('system', 'system'),
  ]),
  fakeFact('keepsNumber', 'yesNo', [says('yes', 'keeps his number', 'keep your number', 'number moves')]),
  fakeFact('reasonForCall', 'text', [says('date', 'ring about the date', 'question is the date')], {}),
];

/** The contact centre in O4. */
export function fakeDateContext(more: Partial<ReadingContext> = {}): ReadingContext {
  return fakeContext({
    now: at('D3 11:38'),
    facts: O4_FACTS,
    harms: ['third time', 'two dates', 'movers'],
    persons: [says('mrIbarra', 'Mr Ibarra'), says('marek', 'Marek'), says('ana', 'Ana')],
    customerSideCauses: [],
    providerSideCauses: [],
    ...more,
  });
}
