/**
 * Customer situation: one per customer and journey; the situation sets the rate at which patience is lost.
 *
 * It has no bound because every move of it is a person's act; only `hangs` is limited.
 */
import type { ChainDefinition } from '../src/model/chain-definition.ts';
import { SECOND } from '../src/model/time.ts';

export const customer: ChainDefinition = {
  id: 'customer',
  title: 'Customer situation',
  version: '1.0.0',
  unbounded: "every move of it is a person's act; only hangs is limited",
  regions: {
    main: {
      initial: 'quiet',
      states: {
        quiet: {
          step: '-',
          unit: 'customer',
          systems: [],
          needs: [],
          yields: [],
          edges: [
            { on: 'rings', by: 'customer', to: 'queueing', actions: [{ inc: 'talks' }] },
            { on: 'reached', by: 'unit', to: 'talking', actions: [{ inc: 'talks' }] },
            { on: 'patienceZero', by: 'world', to: 'ombudsman', actions: [] },
            { on: 'needEnded', by: 'world', to: 'content', actions: [] },
          ],
        },
        queueing: {
          step: '-',
          unit: 'unit',
          systems: [],
          needs: [],
          yields: [],
          edges: [
            { on: 'answered', by: 'unit', to: 'talking', actions: [] },
            { on: 'gaveUp', by: 'customer', to: 'quiet', actions: [] },
            {
              on: 'hungUp',
              by: 'customer',
              guard: { count: 'hangs', op: 'lt', n: 1 },
              to: 'quiet',
              actions: [{ inc: 'hangs' }],
            },
            { on: 'hungUp', by: 'customer', to: 'ombudsman', actions: [] },
          ],
        },
        talking: {
          step: '-',
          unit: 'unit',
          systems: [],
          needs: [],
          yields: [],
          edges: [
            { on: 'heldTold', by: 'unit', to: 'holdTold', actions: [] },
            { on: 'heldBare', by: 'unit', to: 'holdBare', actions: [] },
            { on: 'talkEnded', by: 'unit', to: 'quiet', actions: [] },
            { after: 'silenceGrows', by: 'timer', to: 'silence', actions: [] },
            {
              on: 'hungUp',
              by: 'customer',
              guard: { count: 'hangs', op: 'lt', n: 1 },
              to: 'quiet',
              actions: [{ inc: 'hangs' }],
            },
            { on: 'hungUp', by: 'customer', to: 'ombudsman', actions: [] },
          ],
        },
        silence: {
          step: '-',
          unit: 'unit',
          systems: [],
          needs: [],
          yields: [],
          edges: [
            { on: 'spokenTo', by: 'unit', to: 'talking', actions: [] },
            { on: 'heldTold', by: 'unit', to: 'holdTold', actions: [] },
            { on: 'heldBare', by: 'unit', to: 'holdBare', actions: [] },
            { on: 'talkEnded', by: 'unit', to: 'quiet', actions: [] },
            {
              on: 'hungUp',
              by: 'customer',
              guard: { count: 'hangs', op: 'lt', n: 1 },
              to: 'quiet',
              actions: [{ inc: 'hangs' }],
            },
            { on: 'hungUp', by: 'customer', to: 'ombudsman', actions: [] },
          ],
        },
        holdTold: {
          step: '-',
          unit: 'unit',
          systems: [],
          needs: [],
          yields: [],
          edges: [
            { on: 'spokenTo', by: 'unit', to: 'talking', actions: [] },
            { after: 'holdLengthOver', by: 'timer', to: 'holdOver', actions: [] },
            {
              on: 'hungUp',
              by: 'customer',
              guard: { count: 'hangs', op: 'lt', n: 1 },
              to: 'quiet',
              actions: [{ inc: 'hangs' }],
            },
            { on: 'hungUp', by: 'customer', to: 'ombudsman', actions: [] },
          ],
        },
        holdOver: {
          step: '-',
          unit: 'unit',
          systems: [],
          needs: [],
          yields: [],
          edges: [
            { on: 'spokenTo', by: 'unit', to: 'talking', actions: [] },
            {
              on: 'hungUp',
              by: 'customer',
              guard: { count: 'hangs', op: 'lt', n: 1 },
              to: 'quiet',
              actions: [{ inc: 'hangs' }],
            },
            { on: 'hungUp', by: 'customer', to: 'ombudsman', actions: [] },
          ],
        },
        holdBare: {
          step: '-',
          unit: 'unit',
          systems: [],
          needs: [],
          yields: [],
          edges: [
            { on: 'spokenTo', by: 'unit', to: 'talking', actions: [] },
            {
              on: 'hungUp',
              by: 'customer',
              guard: { count: 'hangs', op: 'lt', n: 1 },
              to: 'quiet',
              actions: [{ inc: 'hangs' }],
            },
            { on: 'hungUp', by: 'customer', to: 'ombudsman', actions: [] },
          ],
        },
        content: {
          step: '-',
          unit: 'nobody',
          systems: [],
          needs: [],
          yields: [],
          final: true,
          meaning: 'the need is over for the customer',
          edges: [],
        },
        ombudsman: {
          step: '-',
          unit: 'nobody',
          systems: [],
          needs: [],
          yields: [],
          final: true,
          meaning: 'complained outside; the chain goes on in truth',
          edges: [],
        },
      },
      everywhere: [],
    },
  },
  counters: {
    hangs: { limit: 1, atLimit: 'the second hang-up is the ombudsman' },
    talks: { limit: 9, atLimit: 'nothing; metrics' },
  },
  flags: {},
  numbers: {},
  timers: {
    silenceGrows: {
      countsAs: 'absolute',
      defaultLength: 15 * SECOND,
      text: "15 s after the customer's last turn with nothing said or announced; moved by every turn",
      calendar: 'wall',
    },
    holdLengthOver: {
      countsAs: 'promise',
      text: 'length named when the hold was announced',
      calendar: 'wall',
    },
  },
  events: {
    rings: { by: ['customer'], via: [] },
    reached: { by: ['unit'], via: ['placeCall'] },
    patienceZero: { by: ['world'], via: [] },
    needEnded: { by: ['world'], via: [] },
    answered: { by: ['unit'], via: ['answerCall'] },
    gaveUp: { by: ['customer'], via: ['endCall'] },
    hungUp: { by: ['customer'], via: ['endCall'] },
    heldTold: { by: ['unit'], via: ['hold:told'] },
    heldBare: { by: ['unit'], via: ['hold:bare'] },
    talkEnded: { by: ['unit'], via: ['endCall', 'transferWarm', 'transferCold'] },
    spokenTo: { by: ['unit'], via: ['say'] },
  },
};
