/** Draws a lane layout as one SVG text: accessible, calm, light and dark, every state and contract named once. */

import { type LaneLayout, MARGIN, NOTE_LINE } from './lane-layout.ts';
import type { LaneLegend } from './lane-legend.ts';
import type { LaneBox, LanePath, Point, RegionLayout } from './lane-region.ts';
import { LANE_THEME, type LaneTheme, paletteRules } from './lane-theme.ts';

const STYLE = `
.chain-lanes{font-family:'Inter Variable',Inter,system-ui,sans-serif;background:var(--_paper)}
.chain-lanes text{fill:var(--_ink);font-size:13px}
.chain-lanes .paper{fill:var(--_paper)}
.chain-lanes .title{font-size:24px;font-weight:650}
.chain-lanes .region{font-size:15px;font-weight:650}
.chain-lanes .small,.chain-lanes .lane-note{fill:var(--_muted);font-size:12px}
.chain-lanes .band{fill:var(--_band);stroke:var(--_band-edge)}
.chain-lanes .lane{font-size:13px;font-weight:650}
.chain-lanes .box{fill:var(--_box);stroke:var(--_box-edge);stroke-width:1.1}
.chain-lanes .box.start{stroke:var(--_start);stroke-width:2.2}
.chain-lanes .box.final{fill:var(--_end)}
.chain-lanes .box.nobody{stroke-dasharray:4 3;stroke:var(--_loop)}
.chain-lanes .state{font-weight:500}
.chain-lanes .at{fill:var(--_muted);font-size:10.5px;font-style:italic}
.chain-lanes .link{fill:none;stroke-width:1.2}
.chain-lanes .flow{stroke:var(--_flow)}
.chain-lanes .side,.chain-lanes .end{stroke:var(--_side);stroke-width:1.1}
.chain-lanes .loop{stroke:var(--_loop)}
.chain-lanes .timed{stroke-dasharray:5 3}
.chain-lanes .tip-flow{fill:var(--_flow)}
.chain-lanes .tip-side,.chain-lanes .tip-end{fill:var(--_side)}
.chain-lanes .tip-loop{fill:var(--_loop)}
.chain-lanes .chip{fill:var(--_chip);stroke:none}
.chain-lanes .chip.open{fill:var(--_box);stroke:var(--_chip-ink);stroke-width:.8;stroke-dasharray:2 1.5}
.chain-lanes .chip-id{fill:var(--_chip-ink);font-size:10.5px;font-weight:600;text-anchor:middle}
.chain-lanes .contract{font-size:13px}
.chain-lanes .contract .id{fill:var(--_chip-ink);font-weight:650}
`;

const KINDS = ['flow', 'side', 'end', 'loop'] as const;
const CORNER = 5;

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const num = (n: number): string => String(Math.round(n * 10) / 10);

/** A path through the points, its corners rounded; points that repeat or lie on the way are dropped. */
function roundedPath(points: readonly Point[]): string {
  const turns = points.filter((point, at) => {
    const before = points[at - 1];
    const after = points[at + 1];
    if (!before || !after) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
  return turns
    .map((point, at) => {
      const before = turns[at - 1];
      const after = turns[at + 1];
      if (!before) return `M${num(point.x)} ${num(point.y)}`;
      if (!after) return `L${num(point.x)} ${num(point.y)}`;
      const into = towards(point, before);
      const out = towards(point, after);
      return `L${num(into.x)} ${num(into.y)}Q${num(point.x)} ${num(point.y)} ${num(out.x)} ${num(out.y)}`;
    })
    .join('');
}

/** The point a corner's radius away from `from` on the way to `to`; half of a short way. */
function towards(from: Point, to: Point): Point {
  const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  const share = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function markers(id: string): string {
  return KINDS.map(
    (kind) =>
      `<marker id="${id}-${kind}" viewBox="0 0 8 8" refX="7.2" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="tip-${kind}" d="M0 .8 7.6 4 0 7.2z"/></marker>`,
  ).join('');
}

function pathSvg(path: LanePath, id: string): string {
  const classes = `link ${path.kind}${path.timed ? ' timed' : ''}`;
  return `<path class="${classes}" marker-end="url(#${id}-${path.kind})" d="${roundedPath(path.points)}"><title>${escapeText(path.says)}</title></path>`;
}

function boxSvg(box: LaneBox, id: string): string {
  const { x, y, width, height } = box;
  const chipped = box.chips.length > 0;
  const middle = x + (chipped ? (width - 30) / 2 + 1 : width / 2);
  const textHeight = box.lines.length * 14 + box.note.length * 11;
  const top = y + (height - textHeight) / 2 + 11;
  const lines = box.lines
    .map((line, at) => `<tspan x="${num(middle)}" y="${num(top + at * 14)}">${escapeText(line)}</tspan>`)
    .join(' ');
  const note = box.note
    .map(
      (line, at) =>
        `<text class="at" text-anchor="middle" x="${num(middle)}" y="${num(top + box.lines.length * 14 + at * 11 - 1)}">${escapeText(line)}</text>`,
    )
    .join('');
  const radius = box.look === 'final' ? height / 2 : 6;
  const again = box.reenters
    ? `<path class="link loop" marker-end="url(#${id}-loop)" d="M${num(x + 30)} ${num(y)}c0 -10 -16 -10 -16 -1"><title>re-enters itself</title></path>`
    : '';
  const chips = box.chips
    .map(
      (chip) =>
        `<rect class="chip${chip.open ? ' open' : ''}" x="${num(x + width - 30)}" y="${num(chip.y - 6.5)}" width="28" height="13" rx="6.5"/><text class="chip-id" x="${num(x + width - 16)}" y="${num(chip.y + 3.6)}">${escapeText(chip.contract)}</text>`,
    )
    .join('');
  return `<g><title>${escapeText(box.says)}</title><rect class="box ${box.look}" x="${num(x)}" y="${num(y)}" width="${width}" height="${num(height)}" rx="${num(radius)}"/><text class="state" text-anchor="middle" data-state="${escapeText(box.state)}">${lines}</text>${note}${again}${chips}</g>`;
}

function regionSvg(region: RegionLayout, id: string, titled: boolean): string {
  const bands = region.lanes
    .map((lane, at) => {
      const middle = lane.y + lane.height / 2 - (lane.label.length - 1) * 8 + 4;
      const label = lane.label
        .map((line, row) => `<tspan x="12" y="${num(middle + row * 16)}">${escapeText(line)}</tspan>`)
        .join(' ');
      return `<rect class="band" x="0" y="${num(lane.y)}" width="${num(region.width)}" height="${num(lane.height)}" rx="5"/><text class="lane" data-lane="${escapeText(lane.lane)}" id="${id}-${region.name}-lane-${at}">${label}</text>`;
    })
    .join('\n');
  const order = (path: LanePath): number => ['side', 'end', 'loop', 'flow'].indexOf(path.kind);
  const paths = [...region.paths].sort((a, b) => order(a) - order(b)).map((path) => pathSvg(path, id));
  const notes = region.notes.map(
    (note, at) =>
      `<text class="lane-note" x="0" y="${num(region.height + 22 + at * NOTE_LINE)}">${escapeText(note)}</text>`,
  );
  const title = titled ? `<text class="region" x="0" y="-9">${escapeText(region.title)}</text>` : '';
  return `<g transform="translate(${num(region.x + 0.5)} ${num(region.y + 0.5)})" data-region="${escapeText(region.name)}">\n${title}\n${[bands, ...paths, ...region.boxes.map((box) => boxSvg(box, id)), ...notes].join('\n')}\n</g>`;
}

function legendSvg({ keys, headY, contracts }: LaneLegend): string {
  const lines = keys.map(({ sample, words, x, y }) => {
    const drawn = sample.startsWith('chip')
      ? `<rect class="${sample}" x="${num(x)}" y="${num(y - 6.5)}" width="28" height="13" rx="6.5"/>`
      : `<path class="link ${sample}" d="M${num(x)} ${num(y)}h30"/>`;
    return `${drawn}<text class="small" x="${num(x + 38)}" y="${num(y + 4)}">${words}</text>`;
  });
  const head =
    headY === undefined ? [] : [`<text class="region" x="${MARGIN}" y="${num(headY)}">Contracts</text>`];
  const named = contracts.map(
    ({ contract, name, x, y }) =>
      `<text class="contract" data-contract="${escapeText(contract)}" x="${num(x)}" y="${num(y)}"><tspan class="id">${escapeText(contract)}</tspan> ${escapeText(name)}</text>`,
  );
  return [...lines, ...head, ...named].join('\n');
}

/** The picture as an SVG document. Links carry what triggers them as tooltips. */
export function laneSvg(layout: LaneLayout, theme: LaneTheme = LANE_THEME): string {
  const { id, width, height } = layout;
  const several = layout.regions.length > 1;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="chain-lanes" viewBox="0 0 ${num(width)} ${num(height)}" width="${num(width)}" height="${num(height)}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${escapeText(layout.title)}</title>
<desc id="${id}-desc">${escapeText(layout.description)}</desc>
<style>${paletteRules(theme)}${STYLE}</style>
<defs>${markers(id)}</defs>
<rect class="paper" width="100%" height="100%"/>
<text class="title" x="${MARGIN}" y="46">${escapeText(layout.title)}</text>
<text class="small" x="${MARGIN}" y="68">${escapeText(layout.subtitle)}</text>
${layout.regions.map((region) => regionSvg(region, id, several)).join('\n')}
${legendSvg(layout.legend)}
</svg>
`;
}
