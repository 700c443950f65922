/** Passing on and receiving: to units by what they are gone to for, and what came in. */
import type { SeatView } from '../../../../exercise/index.ts';
import { contractOf, isContractId } from '../../../../model/contracts.ts';
import { MOVES } from '../../../../model/moves-catalogue.ts';
import { composeText, flowText } from '../../text/flows.ts';
import { unitName } from '../../text/units.ts';
import {
  anyWords,
  type Compose,
  done,
  type Flow,
  many,
  type Outcome,
  one,
  type Step,
  slotOf,
} from './flow.ts';
import {
  addressee,
  contractReceivers,
  contracts,
  handovers,
  matterOfRecord,
  records,
  units,
  unitsAndDesks,
  writable,
} from './options.ts';
import { senderName } from './senders.ts';

const toUnit: Step = { key: 'to', ask: flowText.whichUnit, options: units };
const toUnitOrDesk: Step = { key: 'to', ask: flowText.whichUnit, options: unitsAndDesks };
const whichHandover: Step = { key: 'handover', ask: flowText.whichHandover, options: handovers };

const whoIs = (view: SeatView, ref: string): string =>
  view.people.find((person) => person.ref === ref)?.name ?? addressee(view, ref);

/** Case the desk is about to write about: the talk's, so that a note sent after it still belongs to it. */
const about = (view: SeatView): { about?: string } =>
  view.call?.matter === undefined ? {} : { about: view.call.matter };

/** The same case as the one whose facts can be attached. */
const ownMatter = (matter: string | undefined): { matter?: string } =>
  matter === undefined ? {} : { matter };

const compose = (text: Compose): Outcome => ({ compose: text });

function reportTo(view: SeatView, to: string): Compose {
  const matter = about(view);
  return {
    slot: slotOf('report', to, view.call?.matter),
    title: composeText.report(addressee(view, to)),
    cost: MOVES.report.costText,
    placeholder: composeText.words,
    canAttach: true,
    ...ownMatter(view.call?.matter),
    build: (text, attach) => ({ move: 'report', to, text, attach: [...attach], ...matter }),
  };
}

const MESSAGE_CHANNELS = ['note', 'chat', 'hotline', 'email'] as const;
const CUSTOMER_CHANNELS = ['sms', 'email', 'chat'] as const;

export interface MessageOptions {
  channels?: readonly string[];
  /** Who it goes to in words, where that is no unit and no customer. */
  name?: string;
  /** Item it answers; without one it is about the case of the call. */
  about?: string;
}

export function messageTo(view: SeatView, to: string, options: MessageOptions = {}): Compose {
  const isPerson = view.people.some(({ ref }) => ref === to);
  const matter = isPerson ? {} : options.about === undefined ? about(view) : { about: options.about };
  return {
    slot: slotOf('sendMessage', to, matter.about),
    title: composeText.message(options.name ?? whoIs(view, to)),
    cost: MOVES.sendMessage.costText,
    placeholder: composeText.words,
    canAttach: true,
    ...ownMatter(isPerson ? to : options.about === undefined ? view.call?.matter : undefined),
    channels: options.channels ?? (isPerson ? CUSTOMER_CHANNELS : MESSAGE_CHANNELS),
    build: (text, attach, channel) => ({
      move: 'sendMessage',
      to,
      channel,
      text,
      attach: [...attach],
      ...matter,
    }),
  };
}

const sender = (view: SeatView, id: string): string =>
  senderName(view.handovers.find((handover) => handover.id === id)?.from ?? id);

export function sendBack(view: SeatView, handover: string): Compose {
  return {
    slot: slotOf('returnHandover', handover),
    title: composeText.sendBack(sender(view, handover)),
    cost: MOVES.returnHandover.costText,
    placeholder: composeText.returnWords,
    build: (text) => ({ move: 'returnHandover', handover, facts: [], text }),
  };
}

export function readBackOf(view: SeatView, handover: string): Compose {
  return {
    slot: slotOf('readBack', handover),
    title: composeText.readBack(sender(view, handover)),
    cost: MOVES.readBack.costText,
    placeholder: composeText.words,
    build: (text) => ({ move: 'readBack', handover, text }),
  };
}

const LEVELS = ['1', '2', '3'] as const;
const PUBLIC = ['banner', 'ivr', 'statusPage', 'social', 'broadcast', 'portal', 'userNote'] as const;
const HOW = ['postpone', 'stop', 'backOut'] as const;
const SEVERITIES = ['P1', 'P2', 'P3', 'P4'] as const;
const incidents: Step = {
  key: 'incident',
  ask: flowText.incident,
  options: (view) => records(view, ['serviceProblem']),
  typed: anyWords(flowText.noWords),
};

export const PASS_ON_FLOWS: Readonly<Record<string, Flow>> = {
  report: { steps: [toUnitOrDesk], finish: (answers, view) => compose(reportTo(view, one(answers, 'to'))) },
  sendMessage: {
    steps: [{ key: 'to', ask: flowText.toWhom, options: writable }],
    finish: (answers, view) => compose(messageTo(view, one(answers, 'to'))),
  },
  sendHandover: {
    steps: [
      { key: 'contract', ask: flowText.whichContract, options: contracts },
      {
        key: 'to',
        ask: flowText.whichUnit,
        options: (view, answers) => contractReceivers(view, one(answers, 'contract')),
      },
    ],
    finish: (answers, view) => {
      const [contract, to] = [one(answers, 'contract'), one(answers, 'to')];
      const matter = about(view);
      const label = isContractId(contract) ? contractOf(contract).label : contract;
      return compose({
        slot: slotOf('sendHandover', contract, to, matter.about),
        title: composeText.handOver(label, addressee(view, to)),
        cost: MOVES.sendHandover.costText,
        placeholder: composeText.words,
        canAttach: true,
        ...ownMatter(matter.about),
        channels: ['form', 'note', 'hotline', 'voice'],
        build: (text, attach, channel) => ({
          move: 'sendHandover',
          contract,
          to,
          channel,
          text,
          attach: [...attach],
          ...matter,
        }),
      });
    },
  },
  addToCall: {
    steps: [toUnitOrDesk],
    finish: (answers) => done({ move: 'addToCall', unit: one(answers, 'to') }),
  },
  transferWarm: {
    steps: [toUnitOrDesk],
    finish: (answers, view) => {
      const unit = one(answers, 'to');
      return compose({
        slot: slotOf('transferWarm', unit, view.call?.talk),
        title: composeText.transfer(addressee(view, unit)),
        cost: MOVES.transferWarm.costText,
        placeholder: composeText.words,
        canAttach: true,
        ...ownMatter(view.call?.matter),
        build: (text, attach) => ({ move: 'transferWarm', unit, text, attach: [...attach] }),
      });
    },
  },
  transferCold: {
    steps: [toUnitOrDesk],
    finish: (answers) => done({ move: 'transferCold', unit: one(answers, 'to') }),
  },
  acknowledge: {
    steps: [whichHandover],
    finish: (answers) => done({ move: 'acknowledge', what: one(answers, 'handover') }),
  },
  accept: {
    steps: [whichHandover],
    finish: (answers) => done({ move: 'accept', handover: one(answers, 'handover') }),
  },
  returnHandover: {
    steps: [whichHandover],
    finish: (answers, view) => compose(sendBack(view, one(answers, 'handover'))),
  },
  readBack: {
    steps: [whichHandover],
    finish: (answers, view) => compose(readBackOf(view, one(answers, 'handover'))),
  },
  escalate: {
    steps: [
      toUnit,
      {
        key: 'level',
        ask: flowText.level,
        options: () => LEVELS.map((value) => ({ value, label: flowText.levels[value] })),
      },
    ],
    finish: (answers, view) => {
      const [to, matter] = [one(answers, 'to'), about(view)];
      return compose({
        slot: slotOf('escalate', to, matter.about),
        title: composeText.escalate(unitName(to)),
        cost: MOVES.escalate.costText,
        placeholder: composeText.words,
        build: (text) => ({ move: 'escalate', to, level: Number(one(answers, 'level')), text, ...matter }),
      });
    },
  },
  raiseJeopardy: {
    steps: [
      {
        key: 'record',
        ask: flowText.whichRecord,
        options: (view) => records(view),
        typed: anyWords(flowText.noWords),
      },
    ],
    finish: (answers, view) =>
      compose({
        slot: slotOf('raiseJeopardy', one(answers, 'record')),
        title: composeText.jeopardy,
        cost: MOVES.raiseJeopardy.costText,
        placeholder: composeText.words,
        canAttach: true,
        ...ownMatter(matterOfRecord(view, one(answers, 'record'))),
        build: (text, attach) => ({
          move: 'raiseJeopardy',
          record: one(answers, 'record'),
          text,
          attach: [...attach],
        }),
      }),
  },
  declareImpact: {
    steps: [
      incidents,
      {
        key: 'severity',
        ask: flowText.severity,
        options: () => SEVERITIES.map((value) => ({ value, label: flowText.severities[value] })),
      },
      { key: 'to', ask: flowText.units, many: 'some', options: units },
    ],
    finish: (answers) =>
      compose({
        slot: slotOf('declareImpact', one(answers, 'incident')),
        title: composeText.impact,
        cost: MOVES.declareImpact.costText,
        placeholder: composeText.words,
        canAttach: true,
        matter: one(answers, 'incident'),
        build: (text, attach) => ({
          move: 'declareImpact',
          incident: one(answers, 'incident'),
          severity: one(answers, 'severity'),
          to: many(answers, 'to'),
          text,
          attach: [...attach],
        }),
      }),
  },
  publish: {
    steps: [
      {
        key: 'channel',
        ask: flowText.channel,
        options: () => PUBLIC.map((value) => ({ value, label: flowText.publishing[value] })),
      },
    ],
    finish: (answers) =>
      compose({
        slot: slotOf('publish', one(answers, 'channel')),
        title: composeText.publish,
        cost: MOVES.publish.costText,
        placeholder: composeText.words,
        build: (text) => ({ move: 'publish', channel: one(answers, 'channel'), text }),
      }),
  },
  conveneBridge: {
    steps: [
      { key: 'units', ask: flowText.units, many: 'some', options: units },
      {
        key: 'lead',
        ask: flowText.lead,
        options: (view) => [{ value: view.unit, label: unitName(view.unit) }, ...units(view)],
      },
    ],
    finish: (answers) =>
      done({ move: 'conveneBridge', units: many(answers, 'units'), lead: one(answers, 'lead') }),
  },
  stopChange: {
    steps: [
      {
        key: 'change',
        ask: flowText.change,
        options: (view) => records(view, ['change']),
        typed: anyWords(flowText.noWords),
      },
      {
        key: 'how',
        ask: flowText.how,
        options: () => HOW.map((value) => ({ value, label: flowText.changes[value] })),
      },
      { key: 'reason', ask: flowText.reason, typed: anyWords(flowText.noWords) },
    ],
    finish: (answers) =>
      done({
        move: 'stopChange',
        change: one(answers, 'change'),
        how: HOW.find((how) => how === one(answers, 'how')) ?? 'stop',
        reason: one(answers, 'reason'),
      }),
  },
  recallVisit: {
    steps: [
      {
        key: 'visits',
        ask: flowText.visits,
        many: 'some',
        options: (view) => records(view, ['workOrder', 'appointment']),
        typed: anyWords(flowText.noWords),
      },
    ],
    finish: (answers) => done({ move: 'recallVisit', visits: many(answers, 'visits') }),
  },
};
