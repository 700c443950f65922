/** The committed swimlane pictures: up to date, complete, and drawn without collisions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHAINS, chainById } from '../../machines/index.ts';
import { chainPictures } from '../../scripts/lib/chain-pictures.ts';
import { layoutLanes } from '../../src/charts/lane-layout.ts';
import type { LaneBox, LanePath, RegionLayout } from '../../src/charts/lane-region.ts';
import type { ChainDefinition } from '../../src/model/chain-definition.ts';

const root = join(import.meta.dirname, '../..');
const attributes = (svg: string, name: string): string[] =>
  [...svg.matchAll(new RegExp(`<text [^>]*${name}="([^"]*)"`, 'g'))].map((found) => found[1] ?? '').sort();

function contractsOf(def: ChainDefinition): string[] {
  const found = new Set<string>();
  for (const region of Object.values(def.regions)) {
    for (const edge of [
      ...Object.values(region.states).flatMap((state) => state.edges),
      ...region.everywhere,
    ]) {
      if (edge.contract) found.add(edge.contract);
      for (const action of edge.actions) if ('offer' in action) found.add(action.offer);
    }
  }
  return [...found].sort();
}

interface Piece {
  path: LanePath;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

const piecesOf = (region: RegionLayout): Piece[] =>
  region.paths.flatMap((path) =>
    path.points.slice(1).map((end, at) => {
      const start = path.points[at] ?? end;
      return {
        path,
        x1: Math.min(start.x, end.x),
        y1: Math.min(start.y, end.y),
        x2: Math.max(start.x, end.x),
        y2: Math.max(start.y, end.y),
      };
    }),
  );

const inside = (piece: Piece, box: LaneBox): boolean =>
  piece.x1 < box.x + box.width && piece.x2 > box.x && piece.y1 < box.y + box.height && piece.y2 > box.y;

/** Two pieces lie on one another over some length. */
function together(a: Piece, b: Piece): boolean {
  const across = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
  const down = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
  return (
    (across === 0 && down > 0 && a.x1 === a.x2 && b.x1 === b.x2) ||
    (down === 0 && across > 0 && a.y1 === a.y2 && b.y1 === b.y2)
  );
}

describe.each(chainPictures())('the picture of $id', ({ id, file, svg }) => {
  const def = chainById(id)!;

  it('is the committed one (else: node scripts/run.mjs scripts/draw-chains.ts)', () => {
    expect(readFileSync(join(root, file), 'utf8') === svg).toBe(true);
  });

  it('names every state and every contract exactly once', () => {
    const states = Object.values(def.regions).flatMap((region) => Object.keys(region.states));
    expect(attributes(svg, 'data-state')).toEqual(states.sort());
    expect(attributes(svg, 'data-contract')).toEqual(contractsOf(def));
  });

  it('says what it shows to those who do not see it', () => {
    expect(svg).toMatch(
      /^<svg [^>]*role="img" aria-labelledby="\w+-title \w+-desc">\n<title [^>]*>.+<\/title>\n<desc [^>]*>.+<\/desc>/,
    );
  });
});

describe.each(
  Object.values(CHAINS).flatMap((def) => layoutLanes(def).regions.map((region) => ({ id: def.id, region }))),
)('the layout of $id, $region.name', ({ region }) => {
  const pieces = piecesOf(region);

  it('draws every link from state to state', () => {
    for (const path of region.paths) expect(path.points.length, path.says).toBeGreaterThan(1);
  });

  it('keeps boxes apart and inside their picture', () => {
    for (const [at, box] of region.boxes.entries()) {
      expect(box.x + box.width).toBeLessThan(region.width);
      expect(box.y + box.height).toBeLessThan(region.height);
      for (const other of region.boxes.slice(at + 1)) {
        const apart =
          box.x + box.width < other.x ||
          other.x + other.width < box.x ||
          box.y + box.height < other.y ||
          other.y + other.height < box.y;
        expect(apart, `${box.state}, ${other.state}`).toBe(true);
      }
    }
  });

  it('leads no line through a box', () => {
    const hits = pieces.flatMap((piece) =>
      region.boxes
        .filter((box) => inside(piece, box))
        .map((box) => `${piece.path.says} through ${box.state}`),
    );
    expect(hits).toEqual([]);
  });

  it('lays no two lines on one another unless they share where they come from or go to', () => {
    const clashes = pieces.flatMap((a, at) =>
      pieces
        .slice(at + 1)
        .filter((b) => a.path.from !== b.path.from && a.path.to !== b.path.to && together(a, b))
        .map((b) => `${a.path.says} on ${b.path.says}`),
    );
    expect(clashes).toEqual([]);
  });
});

describe('laying out', () => {
  it('is the same every time', () => {
    const def = chainById('faultToResolve')!;
    expect(layoutLanes(def)).toEqual(layoutLanes(def));
  });
});
