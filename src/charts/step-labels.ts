/** Labels of steps in a line: each stands where it meets nothing else, or is left out. */

export interface LabelBox {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

interface Step {
  x: number;
  y: number;
  text: string;
  loss: boolean;
}

export interface PlacedStep {
  x: number;
  y: number;
  loss: boolean;
  /** Absent where there is no room. */
  label?: { x: number; y: number; text: string; end: boolean };
}

const LETTER = 6.3;
const LINE = 14;
const ASIDE = 6;
const BELOW: readonly number[] = [16, 30];
const ABOVE: readonly number[] = [-8, -22];
export const LABEL_GAP = 16;

export const labelWidth = (text: string): number => text.length * LETTER;

/** Room a text takes that begins, or ends, at a point of its base line. */
export function labelBox(x: number, y: number, text: string, end: boolean): LabelBox {
  const width = labelWidth(text);
  return { x0: end ? x - width : x, x1: end ? x : x + width, y0: y - LINE + 3, y1: y + 3 };
}

const meet = (a: LabelBox, b: LabelBox): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

const SAMPLES = 24;

/** The line runs through the box. */
function crosses(box: LabelBox, line: readonly (readonly [number, number])[]): boolean {
  return line.some(([x, y], i) => {
    const [toX, toY] = line[i + 1] ?? [x, y];
    return Array.from({ length: SAMPLES + 1 }, (_, k) => k / SAMPLES).some((share) => {
      const [px, py] = [x + (toX - x) * share, y + (toY - y) * share];
      return px > box.x0 && px < box.x1 && py > box.y0 && py < box.y1;
    });
  });
}

/** Losses first; below the line for a loss, above it for a gain, else the other way round. */
export function placeSteps(
  steps: readonly Step[],
  taken: readonly LabelBox[],
  room: { left: number; right: number; bottom: number },
  line: readonly (readonly [number, number])[] = [],
): PlacedStep[] {
  const boxes = [...taken];
  const placed: PlacedStep[] = [];
  for (const { x, y, text, loss } of [...steps].sort((a, b) => Number(b.loss) - Number(a.loss))) {
    const spots = (loss ? [...BELOW, ...ABOVE] : [...ABOVE, ...BELOW]).flatMap((down) =>
      [false, true].map((end) => ({ x: x + (end ? -ASIDE : ASIDE), y: y + down, text, end })),
    );
    const free = spots.filter((spot) => {
      const box = labelBox(spot.x, spot.y, text, spot.end);
      const isInside = box.x0 >= room.left && box.x1 <= room.right && box.y1 <= room.bottom;
      return isInside && boxes.every((other) => !meet(box, other));
    });
    const clear = free.find((spot) => !crosses(labelBox(spot.x, spot.y, text, spot.end), line));
    const label = clear ?? (loss ? free[0] : undefined);
    if (label) boxes.push(labelBox(label.x, label.y, text, label.end));
    placed.push({ x, y, loss, ...(label ? { label } : {}) });
  }
  return placed;
}
