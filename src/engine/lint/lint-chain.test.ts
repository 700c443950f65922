/** Each rule of the chain lint: a toy chain that keeps it and one that breaks it. */
import { describe, expect, it } from 'vitest';
import type { ChainDefinition, ChainEdge, ChainRegion, ChainState } from '../../model/chain-definition.ts';
import { lintChain } from './lint-chain.ts';
import type { LintVocabulary } from './vocabulary.ts';

const VOCABULARY: LintVocabulary = {
  facts: new Set(['name', 'address', 'secret']),
  lookUps: new Set(['address']),
  units: new Set(['desk', 'field']),
  systems: new Set(['crm']),
  contracts: new Map([['H1', new Set(['name'])]]),
};

const edge = (row: Partial<ChainEdge>): ChainEdge => ({ by: 'desk', actions: [], ...row });
const state = (edges: ChainEdge[], more: Partial<ChainState> = {}): ChainState => ({
  step: '1',
  unit: 'desk',
  systems: [],
  needs: [],
  yields: [],
  edges,
  ...more,
});
const final: ChainState = { ...state([]), unit: 'nobody', final: true };
const answers = (contract: string, to: string): ChainEdge[] => [
  edge({ on: `${contract}.accepted`, by: 'field', to }),
  edge({ on: `${contract}.returned`, by: 'receiver' }),
  edge({ on: `${contract}.expired`, by: 'timer' }),
];
const below = (count: string, n: number) => ({ count, op: 'lt', n }) as const;

/** A chain of one region "main" that starts in "a"; the events are listed from its rows unless they are given. */
function chain(states: Record<string, ChainState>, more: Partial<ChainDefinition> = {}): ChainDefinition {
  const regions: Record<string, ChainRegion> = more.regions ?? {
    main: { initial: 'a', states, everywhere: [] },
  };
  const rows = Object.values(regions).flatMap((region) => [
    ...Object.values(region.states).flatMap((one) => one.edges),
    ...region.everywhere,
  ]);
  const events: ChainDefinition['events'] = {};
  for (const { on, by } of rows) if (on) events[on] = { by: [...(events[on]?.by ?? []), by], via: [] };
  return {
    id: 'toy',
    title: 'Toy',
    version: '1',
    counters: {},
    flags: {},
    numbers: {},
    timers: {},
    events,
    ...more,
    regions,
  };
}

const codes = (def: ChainDefinition): string[] => lintChain(def, VOCABULARY).map((problem) => problem.code);
const counter = (limit: number) => ({ counters: { tries: { limit, atLimit: 'stop' } } });
const inc = (name: string) => ({ inc: name });

describe('a chain that keeps every rule', () => {
  it('has no problem', () => {
    const def = chain({ a: state([edge({ on: 'go', to: 'z' })]), z: final });
    expect(lintChain(def, VOCABULARY)).toEqual([]);
    expect(lintChain(def)).toEqual([]);
  });

  it('says of each problem where it is, what is wrong and how to mend it', () => {
    const def = chain({ a: state([edge({ on: 'go', to: 'x' }), edge({ on: 'end', to: 'z' })]), z: final });
    expect(lintChain(def)).toEqual([
      {
        code: 'unknownTarget',
        severity: 'error',
        where: 'main / a / go',
        message: 'There is no state "x".',
        fix: 'Name a state of this region, or leave the target out to stay.',
      },
    ]);
  });
});

describe('targets', () => {
  it('refuses a target in another region', () => {
    const other: ChainRegion = {
      initial: 'b',
      states: { b: state([edge({ on: 'end', to: 'y' })]), y: final },
      everywhere: [],
    };
    const main = (to: string): ChainRegion => ({
      initial: 'a',
      states: { a: state([edge({ on: 'go', to }), edge({ on: 'end', to: 'z' })]), z: final },
      everywhere: [],
    });
    expect(codes(chain({}, { regions: { main: main('z'), other } }))).toEqual([]);
    expect(codes(chain({}, { regions: { main: main('b'), other } }))).toEqual(['crossRegionTarget']);
  });

  it('refuses a start and an exception that are no states', () => {
    const states = { a: state([edge({ on: 'go', to: 'z' })]), z: final };
    const region = (initial: string, except: string[]): ChainDefinition =>
      chain(
        {},
        { regions: { main: { initial, states, everywhere: [{ ...edge({ on: 'call' }), except }] } } },
      );
    expect(codes(region('a', ['a']))).toEqual([]);
    expect(codes(region('a', ['b']))).toEqual(['exceptUnknown']);
    expect(codes(region('q', []))).toContain('unknownInitial');
  });

  it('finds states and finals that no path leads to', () => {
    const def = chain({
      a: state([edge({ on: 'go', to: 'z' })]),
      b: state([edge({ on: 'end', to: 'y' })]),
      y: final,
      z: final,
    });
    expect(codes(def)).toEqual(['unreachableState', 'unreachableFinal']);
  });

  it('counts "any state" rows as ways to a state', () => {
    const states = { a: state([edge({ on: 'go', to: 'z' })]), y: final, z: final };
    const everywhere = [{ ...edge({ on: 'drop', to: 'y' }), except: [] }];
    expect(codes(chain({}, { regions: { main: { initial: 'a', states, everywhere } } }))).toEqual([]);
  });

  it('finds a state without exit and one from which no final is reached', () => {
    expect(
      codes(
        chain({
          a: state([edge({ on: 'go', to: 'b' }), edge({ on: 'end', to: 'z' })]),
          b: state([edge({ on: 'call' })]),
          z: final,
        }),
      ),
    ).toEqual(['noExit']);
    const counted = { guard: below('tries', 2), actions: [inc('tries')] };
    const trap = chain(
      {
        a: state([edge({ on: 'go', to: 'b' }), edge({ on: 'end', to: 'z' })]),
        b: state([edge({ on: 'there', to: 'c', ...counted })]),
        c: state([edge({ on: 'back', to: 'b' })]),
        z: final,
      },
      counter(2),
    );
    expect(codes(trap)).toEqual(['noWayToFinal', 'noWayToFinal']);
  });

  it('finds a state without a unit, or with an unknown one', () => {
    const of = (unit: string) =>
      codes(chain({ a: state([edge({ on: 'go', to: 'z' })], { unit }), z: final }));
    expect(of('nobody')).toEqual([]);
    expect(of('')).toEqual(['noUnit']);
    expect(of('dsek')).toEqual(['unknownUnit']);
  });

  it('wants exactly one of event and timer, and no target beside re-entering', () => {
    const timers = { late: { countsAs: 'desk', text: 'late', calendar: 'wall' } } as const;
    const of = (row: Partial<ChainEdge>) =>
      codes(chain({ a: state([edge({ on: 'end', to: 'z' }), edge(row)]), z: final }, { timers }));
    expect(of({ after: 'late', by: 'timer' })).toEqual([]);
    expect(of({ after: 'late', on: 'go', by: 'timer' })).toEqual(['trigger']);
    expect(of({})).toContain('trigger');
    expect(of({ on: 'go', to: 'z', reenter: true })).toContain('reenterWithTarget');
  });

  it('finds rows below one that always holds', () => {
    const flags = { vip: { kind: 'entry', guarded: true, meaning: 'vip' } } as const;
    const guarded = edge({ on: 'go', guard: { flag: 'vip' } });
    const open = edge({ on: 'go', to: 'z' });
    expect(codes(chain({ a: state([guarded, open]), z: final }, { flags }))).toEqual([]);
    expect(codes(chain({ a: state([open, guarded]), z: final }, { flags }))).toEqual(['shadowedEdge']);
  });

  it('finds "any state" rows hidden by another, and lets an own row hide one', () => {
    const of = (except: string[]) => {
      const everywhere = [
        { ...edge({ on: 'call', to: 'z' }), except },
        { ...edge({ on: 'call' }), except: [] },
      ];
      const states = { a: state([edge({ on: 'call', to: 'z' })]), z: final };
      return codes(chain({}, { regions: { main: { initial: 'a', states, everywhere } } }));
    };
    expect(of(['a'])).toEqual([]);
    expect(of([])).toEqual(['shadowedEdge']);
  });
});

describe('bounds', () => {
  const round = (
    there: Partial<ChainEdge>,
    back: Partial<ChainEdge> = {},
    more: Partial<ChainDefinition> = counter(3),
  ) =>
    codes(
      chain(
        {
          a: state([edge({ on: 'there', to: 'b', ...there }), edge({ on: 'end', to: 'z' })]),
          b: state([edge({ on: 'back', to: 'a', ...back })]),
          z: final,
        },
        more,
      ),
    );
  const bound = { guard: below('tries', 3), actions: [inc('tries')] };

  it('refuses a round without a counter, whoever drives it', () => {
    expect(round({})).toEqual(['unboundedLoop']);
    expect(round({ by: 'world' }, { by: 'customer' })).toEqual(['unboundedLoop']);
    expect(round(bound)).toEqual([]);
  });

  it('lets the round count on another row than the guarded one', () => {
    expect(round({ guard: below('tries', 3) }, { actions: [inc('tries')] })).toEqual([]);
    expect(round({ guard: below('tries', 3) })).toEqual(['unboundedLoop', 'readNeverSet']);
  });

  it('takes a limit above the clamp for none', () => {
    expect(round(bound, {}, counter(2))).toEqual(['unboundedLoop']);
  });

  it('does not take one half of "or" for a bound', () => {
    const flags = { vip: { kind: 'entry', guarded: true, meaning: 'vip' } } as const;
    const either = { guard: { any: [below('tries', 3), { flag: 'vip' }] }, actions: [inc('tries')] };
    expect(round(either, {}, { ...counter(3), flags })).toEqual(['unboundedLoop']);
  });

  it('counts re-entering as a round of one', () => {
    const of = (row: Partial<ChainEdge>) =>
      codes(
        chain(
          {
            a: state([edge({ on: 'again', reenter: true, ...row }), edge({ on: 'end', to: 'z' })]),
            z: final,
          },
          counter(3),
        ),
      );
    expect(of({})).toEqual(['unboundedLoop']);
    expect(of(bound)).toEqual([]);
  });

  it('sees rounds by way of an "any state" row', () => {
    const of = (row: Partial<ChainEdge>) =>
      codes(
        chain(
          {},
          {
            ...counter(3),
            regions: {
              main: {
                initial: 'a',
                states: {
                  a: state([edge({ on: 'end', to: 'z' })]),
                  orphan: state([edge({ on: 'found', to: 'a' })], { unit: 'nobody' }),
                  z: final,
                },
                everywhere: [{ ...edge({ on: 'letGo', by: 'holder', to: 'orphan', ...row }), except: [] }],
              },
            },
          },
        ),
      );
    expect(of({})).toEqual(['unboundedLoop']);
    expect(of(bound)).toEqual([]);
  });

  it('takes an acceptance for bounded when each of its offers is', () => {
    const offered = (row: Partial<ChainEdge>) =>
      codes(
        chain(
          {
            a: state([
              edge({ on: 'ask', ...row, actions: [...(row.actions ?? []), { offer: 'H1', to: 'field' }] }),
              ...answers('H1', 'b'),
              edge({ on: 'end', to: 'z' }),
            ]),
            b: state([edge({ on: 'back', to: 'a' })]),
            z: final,
          },
          counter(3),
        ),
      );
    expect(offered({})).toEqual(['unboundedLoop']);
    expect(offered(bound)).toEqual([]);
  });

  it("accepts a machine without bounds that says why, if a person's act is in every round", () => {
    const unbounded = { unbounded: 'people move it' };
    expect(round({ by: 'timer' }, { by: 'customer' }, unbounded)).toEqual([]);
    expect(round({ by: 'timer' }, { by: 'world' }, unbounded)).toEqual(['unboundedLoop']);
  });

  it('refuses events that raise one another, and lets a bounded one', () => {
    const of = (row: Partial<ChainEdge>) =>
      codes(
        chain(
          {
            a: state([
              edge({ on: 'ping', by: 'tell', ...row, actions: [...(row.actions ?? []), { tell: 'pong' }] }),
              edge({ on: 'pong', by: 'tell', actions: [{ tell: 'ping' }] }),
              edge({ on: 'end', to: 'z' }),
            ]),
            z: final,
          },
          counter(3),
        ),
      );
    expect(of({})).toEqual(['raiseCycle', 'raiseCycle']);
    expect(of(bound)).toEqual([]);
  });

  it('refuses to set a counter', () => {
    expect(round({ ...bound, actions: [inc('tries'), { set: 'tries', to: 0 }] })).toContain('counterSetBack');
  });
});

describe('names', () => {
  const ends = edge({ on: 'end', to: 'z' });
  const of = (row: Partial<ChainEdge>, more: Partial<ChainDefinition> = {}) =>
    codes(chain({ a: state([edge({ on: 'go', ...row }), ends]), z: final }, more));

  it('finds names that are not listed', () => {
    const flags = { open: { kind: 'own', guarded: true, meaning: 'open' } } as const;
    expect(of({ guard: { none: 'open' }, actions: [{ set: 'open', to: 1 }] }, { flags })).toEqual([]);
    expect(of({ guard: { flag: 'opne' } })).toEqual(['unknownGuardName', 'readNeverSet']);
    expect(of({ actions: [inc('tires')] })).toEqual(['unknownActionName']);
  });

  it('finds what is read and never set, unless it is given at entry', () => {
    const flags = (kind: 'own' | 'entry') => ({ flags: { open: { kind, guarded: true, meaning: 'open' } } });
    expect(of({ guard: { flag: 'open' } }, flags('entry'))).toEqual([]);
    expect(of({ guard: { flag: 'open' } }, flags('own'))).toEqual(['readNeverSet']);
    expect(of({ actions: [{ set: 'open', to: 1 }] }, flags('entry'))).toEqual(['entrySet']);
  });

  it('finds timers without a spec, specs without a row, and a timer that somebody else sends', () => {
    const timers = { late: { countsAs: 'desk', text: 'late', calendar: 'wall' } } as const;
    const timed = (row: Partial<ChainEdge>, more: Partial<ChainDefinition>) =>
      codes(chain({ a: state([edge({ after: 'late', ...row }), ends]), z: final }, more));
    expect(timed({ by: 'timer' }, { timers })).toEqual([]);
    expect(timed({ by: 'timer' }, {})).toEqual(['timerWithoutSpec']);
    expect(timed({}, { timers })).toEqual(['timerSender']);
    expect(of({}, { timers })).toEqual(['timerUnused']);
  });

  it('finds events that are not listed, not heard or never sent, and senders nobody knows', () => {
    const listed = (events: ChainDefinition['events']) =>
      of({}, { events: { end: { by: ['desk'], via: [] }, ...events } });
    const go = { by: ['desk'], via: [] };
    expect(listed({ go })).toEqual([]);
    expect(listed({})).toEqual(['unknownEvent']);
    expect(listed({ go, gone: go })).toEqual(['eventUnheard']);
    expect(listed({ go: { by: [], via: [] } })).toEqual(['senderNotListed', 'eventUnsent']);
    expect(listed({ go: { by: ['desk', 'dsek'], via: [] } })).toEqual(['unknownSender']);
    expect(of({ by: 'tell' })).toEqual(['eventUnsent']);
  });

  it('finds landmarks that are no event or no state', () => {
    const marked = (landmarks: ChainDefinition['landmarks']) =>
      codes({ ...chain({ a: state([edge({ on: 'end', to: 'z' })]), z: final }), landmarks });
    expect(marked({ confirmedBy: ['end'], overIn: ['z'] })).toEqual([]);
    expect(marked({ confirmedBy: ['z'] })).toEqual(['unknownLandmark']);
    expect(marked({ declaredIn: ['end'] })).toEqual(['unknownLandmark']);
  });

  it('finds a tell that nobody hears', () => {
    expect(of({ actions: [{ tell: 'end' }] })).toEqual([]);
    expect(of({ actions: [{ tell: 'ned' }] })).toEqual(['tellUnheard']);
    expect(of({ actions: [{ tell: 'ned', to: 'linked' }] })).toEqual([]);
  });
});

describe('facts and contracts', () => {
  const of = (more: Partial<ChainState>) =>
    codes(chain({ a: state([edge({ on: 'end', to: 'z' })], more), z: final }));

  it('finds needs that nobody yields and no system shows', () => {
    expect(of({ needs: ['address'] })).toEqual([]);
    expect(of({ needs: ['secret'], yields: ['secret'] })).toEqual([]);
    expect(of({ needs: ['secret'] })).toEqual(['needUnmet']);
    expect(of({ needs: ['sceret'] })).toEqual(['unknownFact']);
  });

  it('warns of yields that no state and no contract wants', () => {
    const offering = [edge({ on: 'pass', actions: [{ offer: 'H1', to: 'field' }] }), ...answers('H1', 'z')];
    const carried = chain({ a: state(offering, { yields: ['name'] }), z: final });
    expect(codes(carried)).toEqual([]);
    expect(of({ yields: ['name'] })).toEqual(['yieldUnneeded']);
    expect(of({ yields: ['name'], free: { says: ['name'], ack: 0 } })).toEqual([]);
  });

  it('finds unknown systems, contracts and receivers', () => {
    expect(of({ systems: ['crm'] })).toEqual([]);
    expect(of({ systems: ['crn'] })).toEqual(['unknownSystem']);
    const offered = (offer: string, to: string) =>
      codes(
        chain({
          a: state([edge({ on: 'pass', actions: [{ offer, to }] }), ...answers(offer, 'z')]),
          z: final,
        }),
      );
    expect(offered('H1', 'field')).toEqual([]);
    expect(offered('H99', 'field')).toEqual(['unknownContract']);
    expect(offered('H1', 'feild')).toEqual(['unknownReceiver']);
  });

  it('wants the answers of an offer to be heard in the state that offers, which must stay', () => {
    const deaf = [
      edge({ on: 'pass', actions: [{ offer: 'H1', to: 'field' }] }),
      edge({ on: 'end', to: 'z' }),
    ];
    expect(codes(chain({ a: state(deaf), z: final }))).toEqual(['offerUnheard']);
    const leaving = [edge({ on: 'pass', to: 'z', actions: [{ offer: 'H1', to: 'field' }] })];
    expect(codes(chain({ a: state(leaving), z: final }))).toEqual(['offerOnLeaving']);
  });
});
