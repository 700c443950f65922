/** Geometry of a small chain: where things stand and how links run. */
import { describe, expect, it } from 'vitest';
import type { ChainDefinition, ChainEdge, ChainState } from '../model/chain-definition.ts';
import { layoutLanes } from './lane-layout.ts';
import type { LaneBox, RegionLayout } from './lane-region.ts';
import { laneSvg } from './lane-svg.ts';

const edge = (row: Partial<ChainEdge>): ChainEdge => ({ by: 'desk', actions: [], ...row });
const state = (unit: string, edges: ChainEdge[], more: Partial<ChainState> = {}): ChainState => ({
  step: '1',
  unit,
  systems: [],
  needs: [],
  yields: [],
  edges,
  ...more,
});

const toy: ChainDefinition = {
  id: 'toy',
  title: 'Toy <chain>',
  version: '2',
  counters: {},
  flags: {},
  numbers: {},
  timers: {},
  events: {},
  regions: {
    main: {
      initial: 'asked',
      states: {
        asked: state('frontDesk', [edge({ on: 'look', to: 'looking' })]),
        looking: state('frontDesk', [
          edge({ on: 'pass', actions: [{ offer: 'H1', to: 'backDesk' }], contract: 'H1' }),
          edge({ on: 'H1.accepted', to: 'mending', contract: 'H1' }),
          edge({ on: 'warn', actions: [{ offer: 'H10', to: 'noc' }], contract: 'H10' }),
          edge({ after: 'late', by: 'timer', reenter: true }),
        ]),
        mending: state(
          'backDesk',
          [edge({ on: 'fail', to: 'looking' }), edge({ on: 'mended', to: 'done' })],
          {
            lane: 'vendorSupport',
          },
        ),
        done: state('nobody', [], { final: true }),
      },
      everywhere: [{ ...edge({ on: 'letGo', to: 'done' }), except: ['asked'] }],
    },
  },
};

function regionOf(): { region: RegionLayout; box: (name: string) => LaneBox } {
  const region = layoutLanes(toy).regions[0];
  if (!region) throw new Error('no region');
  const box = (name: string): LaneBox => {
    const found = region.boxes.find((one) => one.state === name);
    if (!found) throw new Error(`no box ${name}`);
    return found;
  };
  return { region, box };
}

describe('a lane layout', () => {
  it('has the units as lanes in the order of the states, the ends last', () => {
    expect(regionOf().region.lanes.map(({ label }) => label.join(' '))).toEqual([
      'Front desk',
      'Back desk',
      'End',
    ]);
  });

  it('moves on by a column inside a lane, and keeps the column from lane to lane', () => {
    const { box } = regionOf();
    expect(box('looking').x).toBeGreaterThan(box('asked').x);
    expect(box('looking').y).toBe(box('asked').y);
    expect(box('mending').x).toBe(box('looking').x);
    expect(box('mending').y).toBeGreaterThan(box('looking').y);
  });

  it('says in words where the work lies, what re-enters and what holds in any state', () => {
    const { region, box } = regionOf();
    expect(box('mending').note).toEqual(['vendor support']);
    expect(box('looking').reenters).toBe(true);
    expect(region.notes).toEqual(['Any state except asked: let go → done']);
  });

  it('marks contracts where they leave, open where the state stays', () => {
    expect(
      regionOf()
        .box('looking')
        .chips.map(({ contract, open }) => [contract, open]),
    ).toEqual([
      ['H1', false],
      ['H10', true],
    ]);
  });

  it('runs loops outside the lanes', () => {
    const { region } = regionOf();
    const loop = region.paths.find(({ kind }) => kind === 'loop');
    const level = loop?.points.find((point, at) => at > 0 && loop.points[at - 1]?.y === point.y && at === 3);
    expect(loop?.from).toBe('mending');
    expect(region.lanes.every(({ y, height }) => level && (level.y < y || level.y > y + height))).toBe(true);
  });

  it('takes a single region as well', () => {
    const main = toy.regions.main;
    if (!main) throw new Error('no region');
    expect(layoutLanes(main).regions).toHaveLength(1);
  });

  it('is drawn with its text escaped, and names states and contracts once', () => {
    const svg = laneSvg(layoutLanes(toy));
    expect(svg).toContain('<title id="toy-title">Toy &lt;chain&gt;</title>');
    for (const name of ['asked', 'looking', 'mending', 'done'])
      expect(svg.split(`data-state="${name}"`)).toHaveLength(2);
    for (const name of ['H1', 'H10']) expect(svg.split(`data-contract="${name}"`)).toHaveLength(2);
  });
});
