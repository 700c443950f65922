/** Records, codes and promises: good and bad use are the same steps. */

import type { SeatView } from '../../../../exercise/index.ts';
import { PRIORITIES } from '../../../../model/codes.ts';
import { MOVES } from '../../../../model/moves-catalogue.ts';
import { composeText, flowText } from '../../text/flows.ts';
import { anyWords, done, type Flow, one, type Step, slotOf, type TypedAnswer } from './flow.ts';
import * as options from './options.ts';
import { readTime } from './read-time.ts';

const words = anyWords(flowText.noWords);
const record: Step = {
  key: 'record',
  ask: flowText.whichRecord,
  options: (view) => options.records(view),
  typed: words,
};
const CONFIDENCES = ['suspected', 'likely', 'confirmed'] as const;
const PRIORITY_IDS = ['P1', 'P2', 'P3', 'P4'] as const;
const PROMISES = ['callBack', 'visit', 'update', 'date', 'credit', 'other'] as const;

const time = (text: string, view: SeatView): TypedAnswer => {
  const value = readTime(text, view.now);
  return value === undefined ? { problem: flowText.noTime } : { value };
};

const amount = (text: string): TypedAnswer =>
  /^\d{1,6}([.,]\d{1,2})?$/.test(text.trim())
    ? { value: text.trim().replace(',', '.') }
    : { problem: flowText.noNumber };

const evidence: Step = {
  key: 'evidence',
  ask: flowText.evidence,
  options: (view) => [
    { value: '', label: flowText.noEvidence },
    ...view.evidence.map(({ id, label }) => ({ value: id, label })),
  ],
};

/** Records that are nothing but what somebody has to say: no system shows them to every desk that may open one. */
const OPENED_WITH_WORDS: ReadonlySet<string> = new Set(['finding']);

const named = (key: string, value: string): Record<string, string> => (value === '' ? {} : { [key]: value });

export const RECORD_FLOWS: Readonly<Record<string, Flow>> = {
  keep: { steps: [], finish: () => ({ deed: 'keepNewest' }) },
  openRecord: {
    steps: [{ key: 'type', ask: flowText.whichRecordType, options: options.recordTypes }],
    finish: (answers) => {
      const type = one(answers, 'type');
      if (!OPENED_WITH_WORDS.has(type)) return done({ move: 'openRecord', type, fields: {} });
      return {
        compose: {
          slot: slotOf('openRecord', type),
          title: composeText.finding,
          cost: MOVES.openRecord.costText,
          placeholder: composeText.words,
          build: (text) => ({ move: 'openRecord', type, fields: { text } }),
        },
      };
    },
  },
  addNote: {
    steps: [record],
    finish: (answers, view) => {
      const id = one(answers, 'record');
      const matter = options.matterOfRecord(view, id);
      return {
        compose: {
          slot: slotOf('addNote', id),
          title: composeText.note(options.recordWords(view, id)),
          cost: MOVES.addNote.costText,
          placeholder: composeText.words,
          canAttach: true,
          ...(matter === undefined ? {} : { matter }),
          build: (text, attach) => ({ move: 'addNote', record: id, text, attach: [...attach] }),
        },
      };
    },
  },
  setStatus: {
    steps: [
      record,
      {
        key: 'status',
        ask: flowText.whichStatus,
        options: (view, answers) => options.statuses(view, one(answers, 'record')),
        typed: words,
      },
    ],
    finish: (answers) =>
      done({ move: 'setStatus', record: one(answers, 'record'), status: one(answers, 'status') }),
  },
  setPriority: {
    steps: [
      record,
      {
        key: 'priority',
        ask: flowText.priority,
        options: () => PRIORITY_IDS.map((value) => ({ value, label: PRIORITIES[value].name })),
      },
    ],
    finish: (answers) =>
      done({
        move: 'setPriority',
        record: one(answers, 'record'),
        priority: PRIORITY_IDS.find((id) => id === one(answers, 'priority')) ?? 'P3',
      }),
  },
  setCause: {
    steps: [
      record,
      { key: 'cause', ask: flowText.cause, options: options.causes },
      {
        key: 'confidence',
        ask: flowText.confidence,
        options: () => CONFIDENCES.map((value) => ({ value, label: flowText.confidences[value] })),
      },
      evidence,
    ],
    finish: (answers) =>
      done({
        move: 'setCause',
        record: one(answers, 'record'),
        cause: one(answers, 'cause'),
        confidence: CONFIDENCES.find((each) => each === one(answers, 'confidence')) ?? 'suspected',
        ...named('evidence', one(answers, 'evidence')),
      }),
  },
  linkTo: {
    steps: [
      record,
      {
        key: 'to',
        ask: flowText.linkTo,
        options: (view, answers) =>
          options.records(view).filter(({ value }) => value !== one(answers, 'record')),
        typed: words,
      },
    ],
    finish: (answers) => done({ move: 'linkTo', record: one(answers, 'record'), to: one(answers, 'to') }),
  },
  correctRecord: {
    steps: [
      record,
      {
        key: 'field',
        ask: flowText.whichField,
        options: (view, answers) => options.fields(view, one(answers, 'record')),
        typed: words,
      },
      { key: 'value', ask: flowText.newValue, typed: words },
    ],
    finish: (answers) =>
      done({
        move: 'correctRecord',
        record: one(answers, 'record'),
        field: one(answers, 'field'),
        value: one(answers, 'value'),
      }),
  },
  reassign: {
    steps: [record, { key: 'to', ask: flowText.whichUnit, options: options.owners }],
    finish: (answers) => done({ move: 'reassign', record: one(answers, 'record'), to: one(answers, 'to') }),
  },
  pauseClock: {
    steps: [
      record,
      { key: 'reason', ask: flowText.pauseReason, options: options.pauseReasons },
      evidence,
      { key: 'review', ask: flowText.review, typed: time },
    ],
    finish: (answers) =>
      done({
        move: 'pauseClock',
        record: one(answers, 'record'),
        reason: one(answers, 'reason'),
        ...named('evidence', one(answers, 'evidence')),
        review: one(answers, 'review'),
      }),
  },
  resumeClock: {
    steps: [record],
    finish: (answers) => done({ move: 'resumeClock', record: one(answers, 'record') }),
  },
  closeRecord: {
    steps: [record, { key: 'code', ask: flowText.closeCode, options: options.closures }],
    finish: (answers) =>
      done({ move: 'closeRecord', record: one(answers, 'record'), code: one(answers, 'code') }),
  },
  cancelRecord: {
    steps: [record, { key: 'code', ask: flowText.closeCode, options: options.cancels }],
    finish: (answers) =>
      done({ move: 'cancelRecord', record: one(answers, 'record'), code: one(answers, 'code') }),
  },
  doWork: {
    steps: [
      {
        key: 'work',
        ask: flowText.work,
        options: options.works,
      },
    ],
    finish: (answers) => done({ move: 'doWork', work: one(answers, 'work') }),
  },
  writeShiftNote: {
    steps: [],
    finish: () => ({
      compose: {
        slot: 'writeShiftNote',
        title: composeText.shiftNote,
        cost: MOVES.writeShiftNote.costText,
        placeholder: composeText.words,
        canAttach: true,
        build: (text, attach) => ({ move: 'writeShiftNote', text, attach: [...attach] }),
      },
    }),
  },
  logDecision: {
    steps: [{ key: 'option', ask: flowText.option, typed: words }],
    finish: (answers) => ({
      compose: {
        slot: slotOf('logDecision', one(answers, 'option')),
        title: composeText.decision,
        cost: MOVES.logDecision.costText,
        placeholder: composeText.words,
        mayBeEmpty: true,
        build: (text) => ({ move: 'logDecision', option: one(answers, 'option'), text }),
      },
    }),
  },
  sellItem: {
    steps: [
      {
        key: 'item',
        ask: flowText.item,
        options: () => [{ value: 'router', label: flowText.router }],
        typed: words,
      },
    ],
    finish: (answers) => done({ move: 'sellItem', item: one(answers, 'item') }),
  },
};

export const PROMISE_FLOWS: Readonly<Record<string, Flow>> = {
  promise: {
    steps: [
      {
        key: 'what',
        ask: flowText.what,
        options: () => PROMISES.map((value) => ({ value, label: flowText.promises[value] })),
      },
      { key: 'to', ask: flowText.toWhom, options: options.peopleAndUnits },
      { key: 'due', ask: flowText.due, typed: time },
    ],
    finish: (answers) =>
      done({
        move: 'promise',
        what: PROMISES.find((what) => what === one(answers, 'what')) ?? 'other',
        to: one(answers, 'to'),
        due: one(answers, 'due'),
      }),
  },
  bookSlot: {
    steps: [
      { key: 'from', ask: flowText.from, typed: time },
      { key: 'to', ask: flowText.until, typed: time },
    ],
    finish: (answers) => done({ move: 'bookSlot', from: one(answers, 'from'), to: one(answers, 'to') }),
  },
  orderCredit: {
    steps: [
      { key: 'for', ask: flowText.whom, options: options.people },
      { key: 'rule', ask: flowText.rule, options: options.creditRules },
      { key: 'amount', ask: flowText.amount, typed: amount },
    ],
    finish: (answers) =>
      done({
        move: 'orderCredit',
        for: one(answers, 'for'),
        rule: one(answers, 'rule'),
        amount: Number(one(answers, 'amount')),
      }),
  },
};
