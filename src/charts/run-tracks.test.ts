/** Geometry of a run's tracks as data: scales, ticks, arrows, labels that never meet. */
import { expect, test } from 'vitest';
import { MINUTE, SECOND } from '../model/time.ts';
import { cursorStep, timeCursor } from './cursor.ts';
import { type TracksData, tracksGeometry } from './run-tracks.ts';
import { labelBox, labelWidth } from './step-labels.ts';
import { threadStrip } from './thread-strip.ts';
import { axisTicks, placeTicks, timeAt, timeAxis, timeTicks, xOf } from './time-axis.ts';
import { waitingStrip } from './waiting-strip.ts';

const at = (minute: number): number => minute * MINUTE;

const data = (more: Partial<TracksData> = {}): TracksData => ({
  from: at(0),
  to: at(30),
  lanes: [
    { id: 'J1', name: 'Ms Adeyemi', detail: 'Mill Rise', mine: false },
    { id: 'cc', name: 'Sam (you)', detail: 'Contact centre', mine: true },
    { id: 'soc', name: 'Bea', detail: 'SOC', mine: false },
  ],
  arrows: [
    {
      id: 'a',
      kind: 'ring',
      from: 'J1',
      to: 'cc',
      sentAt: at(1),
      quality: 'plain',
      neverRead: false,
      label: 'rings',
    },
    {
      id: 'b',
      kind: 'handover',
      from: 'cc',
      to: 'soc',
      sentAt: at(3),
      arrivedAt: at(4),
      quality: 'gaps',
      neverRead: false,
      label: 'Report 3 of 7',
    },
    {
      id: 'c',
      kind: 'message',
      from: 'soc',
      to: 'cc',
      sentAt: at(3),
      quality: 'plain',
      neverRead: true,
      label: 'asks: since when?',
    },
    {
      id: 'd',
      kind: 'message',
      from: 'soc',
      to: 'nobody',
      sentAt: at(5),
      quality: 'plain',
      neverRead: false,
      label: 'lost',
    },
  ],
  talks: [
    { id: 't', lane: 'cc', who: 'Ms Adeyemi', from: at(1), to: at(6), holds: [{ from: at(2), to: at(3) }] },
  ],
  patience: [
    {
      who: 'Ms Adeyemi',
      points: [
        { t: at(1), value: 80 },
        { t: at(30), value: 40 },
      ],
    },
  ],
  steps: [{ t: at(10), to: 60, why: 'asked again', loss: true }],
  complainAt: 20,
  words: { patience: 'Patience', complain: 'would complain', clocks: 'Clocks' },
  clocks: [
    {
      name: 'customer clock',
      points: [
        { t: at(1), value: 0 },
        { t: at(30), value: at(29) },
      ],
      value: at(29),
    },
    {
      name: 'contract clock',
      points: [
        { t: at(10), value: 0 },
        { t: at(30), value: at(20) },
      ],
      value: at(20),
    },
  ],
  ...more,
});

test('time goes to pixels and back to the same second', () => {
  const axis = timeAxis({ from: at(0), to: at(30), left: 148, right: 944, stops: [] });
  expect(axis).toHaveLength(1);
  for (const t of [0, 37 * SECOND, at(12), at(30)])
    expect(Math.abs(timeAt(axis, xOf(axis, t)) - t)).toBeLessThanOrEqual(SECOND);
  expect(timeAt(axis, -50)).toBe(at(0));
  expect(timeAt(axis, 5000)).toBe(at(30));
});

test('days without a word are cut short, what happens keeps its room, and every moment has one place', () => {
  const day = at(60 * 24);
  const stops = [at(5), at(12), day + at(3), 3 * day + at(12), 3 * day + at(19)];
  const axis = timeAxis({ from: 0, to: 3 * day + at(30), left: 0, right: 900, stops });
  expect(axis.filter((s) => s.quiet)).toHaveLength(2);
  expect(xOf(axis, at(12)) - xOf(axis, at(5))).toBeGreaterThan(60);
  for (const [i, t] of stops.entries()) expect(xOf(axis, t)).toBeGreaterThan(xOf(axis, stops[i - 1] ?? -1));
  for (const t of stops) expect(Math.abs(timeAt(axis, xOf(axis, t)) - t)).toBeLessThanOrEqual(10 * SECOND);
  const days = axisTicks(axis, 96).map((tick) => tick.label.slice(0, 3));
  expect([...new Set(days)]).toEqual(['Mon', 'Tue', 'Thu']);
});

test('ticks are round times with room between them', () => {
  expect(timeTicks(at(0), at(30), 800, 96)).toEqual([0, 5, 10, 15, 20, 25, 30].map(at));
  expect(timeTicks(at(0), at(30), 200, 96).length).toBeLessThanOrEqual(3);
  expect(timeTicks(at(0), at(60 * 24 * 9), 800, 96).length).toBeLessThanOrEqual(10);
});

test('an arrow to a lane that is not drawn is left out, the others keep their lanes', () => {
  const g = tracksGeometry(data(), 960);
  expect(g.arrows.map((a) => a.id)).toEqual(['a', 'b', 'c']);
  expect(g.lanes.map((l) => l.y)).toEqual([...g.lanes.map((l) => l.y)].sort((a, b) => a - b));
});

test('labels never stand on a lane or on each other, whatever comes', () => {
  const many = Array.from({ length: 14 }, (_, i) => ({
    id: `m${i}`,
    kind: i % 3 === 0 ? 'handover' : 'message',
    from: i % 2 === 0 ? 'cc' : 'soc',
    to: i % 2 === 0 ? 'soc' : 'J1',
    sentAt: at((i * 7) % 30),
    quality: 'plain' as const,
    neverRead: false,
    label: `some words ${i}`,
  }));
  const g = tracksGeometry(data({ arrows: many }), 960);
  const boxes = g.arrows.flatMap(({ label }) => {
    if (!label) return [];
    const width = label.text.length * 6.3;
    return [
      { x0: label.end ? label.x - width : label.x, x1: label.end ? label.x : label.x + width, y: label.y },
    ];
  });
  expect(boxes.length).toBeGreaterThan(3);
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1))
      expect(a.x1 < b.x0 || b.x1 < a.x0 || Math.abs(a.y - b.y) >= 14).toBe(true);
});

test('on a phone names stand in a narrow gutter that no arrow enters, no labels on arrows, everything inside', () => {
  const long = {
    id: 'long',
    name: 'A caller from Quay Street',
    detail: 'Major incident manager on call',
    mine: false,
  };
  const g = tracksGeometry(data({ lanes: [...data().lanes, long] }), 358);
  expect(g.narrow).toBe(true);
  const ends = g.lanes.flatMap(({ name, details }) => [
    16 + name.length * 7.2,
    ...details.map((line) => 16 + line.length * 6.3),
  ]);
  expect(Math.max(...ends)).toBeLessThan(g.left);
  expect(g.lanes.at(-1)).toMatchObject({
    name: 'A caller fro…',
    details: ['Major incident', 'manager on call'],
  });
  expect(Math.min(...g.arrows.flatMap(({ x1, x2 }) => [x1, x2]))).toBeGreaterThanOrEqual(g.left);
  expect(g.arrows.every((a) => a.label === undefined)).toBe(true);
  expect(g.right).toBeLessThanOrEqual(358);
});

test('patience higher up is more, and the gap between the clocks is one closed shape', () => {
  const g = tracksGeometry(data(), 960);
  expect(g.patience.complainY).toBeGreaterThan(g.patience.top);
  expect(g.clocks.gap.endsWith('Z')).toBe(true);
  expect(tracksGeometry(data({ clocks: [] }), 960).clocks.gap).toBe('');
});

test('the cursor stays inside the run and tells only of changes', () => {
  const cursor = timeCursor(at(0), at(30), at(5));
  let told = 0;
  const stop = cursor.subscribe(() => {
    told += 1;
  });
  cursor.set(at(99));
  cursor.set(at(99));
  expect(cursor.get()).toBe(at(30));
  expect(told).toBe(1);
  stop();
  cursor.set(at(1));
  expect(told).toBe(1);
  expect([
    cursorStep('ArrowLeft', false),
    cursorStep('PageUp', false),
    cursorStep('Home', false),
    cursorStep('x', false),
  ]).toEqual([-5_000, 60_000, 'start', undefined]);
});

test('a thread is solid up to its snap and broken behind it', () => {
  const stops = [
    { t: at(1), kind: 'heard', mine: true },
    { t: at(3), kind: 'leftOut', mine: true },
  ];
  const snapped = threadStrip(stops, 320, at(3));
  expect(snapped.snapX).toBeGreaterThan(snapped.stops[0]?.x ?? 0);
  expect(snapped.lost).not.toBe('');
  expect(threadStrip(stops, 320).lost).toBe('');
});

test('waiting that never ended is left open, and words stand where they fit', () => {
  const g = waitingStrip(
    [
      { name: 'Ms Adeyemi', from: at(0), words: 'no word by the end' },
      { name: '46 homes', from: at(0), to: at(1), words: 'one minute without a word' },
    ],
    at(30),
    900,
  );
  expect(g.rows.map((row) => row.open)).toEqual([true, false]);
  expect(g.rows[0]?.wordsX).toBe(10);
  expect(g.rows[1]?.wordsX).toBe((g.rows[1]?.width ?? 0) + 10);
  expect(g.rows[0]?.width).toBe(900);
});

test('a window of the run shows only what falls into it, with lines up to its edges', () => {
  const g = tracksGeometry(data({ from: at(2), to: at(8) }), 960);
  expect(g.arrows.map((a) => a.id)).toEqual(['b', 'c']);
  expect(g.patience.lines[0]?.d.startsWith(`M${g.left} `)).toBe(true);
  expect(g.patience.steps).toEqual([]);
});

test('the thread of a fact goes where its words went and stays where they lacked it', () => {
  const thread = {
    stops: [
      { t: at(2), lane: 'cc', broken: false },
      { t: at(3), lane: 'cc', to: 'soc', broken: false },
      { t: at(9), lane: 'soc', to: 'cc', broken: true },
    ],
  };
  const g = tracksGeometry(data({ thread }), 960);
  expect(g.thread?.stops.map((s) => s.broken)).toEqual([false, false, false, true]);
});

test('ticks closer than a minute show seconds, and no two labels are equal', () => {
  for (const [from, to] of [
    [at(20), at(22)],
    [at(20) + 7 * SECOND, at(21) + 40 * SECOND],
    [at(20), at(60)],
  ] as const) {
    const axis = timeAxis({ from, to, left: 148, right: 944, stops: [] });
    const labels = axisTicks(axis, 96).map((tick) => tick.label);
    expect(labels.length).toBeGreaterThan(1);
    expect(new Set(labels).size).toBe(labels.length);
  }
  const close = timeAxis({ from: at(20), to: at(22), left: 148, right: 944, stops: [] });
  expect(axisTicks(close, 96)[1]?.label).toBe('00:20:30');
});

test('words of steps stand on nothing else, at the line of complaints neither', () => {
  const steps = [
    { t: at(27), to: 24, why: 'promise broken', loss: true },
    { t: at(28), to: 20, why: 'asked again', loss: true },
    { t: at(29), to: 26, why: 'promise kept', loss: false },
  ];
  const g = tracksGeometry(data({ steps }), 960);
  const words = g.patience.steps.flatMap(({ label }) => (label ? [label] : []));
  expect(words.length).toBeGreaterThan(0);
  const boxes = [
    labelBox(g.right, g.patience.complainY - 4, 'would complain', true),
    ...words.map((l) => labelBox(l.x, l.y, l.text, l.end)),
  ];
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1))
      expect(a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0).toBe(true);
});

test('the two clocks have their words side by side however near their lines are', () => {
  for (const width of [358, 960])
    for (const window of [{}, { from: at(28), to: at(30) }]) {
      const [first, second] = tracksGeometry(data(window), width).clocks.lines;
      expect(second?.labelX ?? 0).toBeLessThan((first?.labelX ?? 0) - labelWidth(first?.label ?? ''));
    }
});

test('labels of the axis stay inside a narrow picture and never touch', () => {
  const ticks = [16, 80, 150, 214, 360].map((x, i) => ({ x, label: `Tue 1${i}:00` }));
  const placed = placeTicks(ticks, 390);
  const boxes = placed.map(({ x, label, anchor }) => {
    const long = label.length * 6.7;
    const from = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
    return [from, from + long] as const;
  });
  expect(placed.length).toBeLessThan(ticks.length);
  for (const [i, [from, to]] of boxes.entries()) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(390);
    expect(from).toBeGreaterThan(boxes[i - 1]?.[1] ?? -1);
  }
});

test('words behind a bar at the right edge stay in the picture', () => {
  const late = {
    name: 'Mrs Cole',
    from: at(25),
    to: at(27),
    words: 'two minutes without a word, until 04:27',
  };
  const g = waitingStrip([{ name: 'all', from: at(0), words: 'no word' }, late], at(30), 358);
  expect((g.rows[1]?.wordsX ?? 0) + late.words.length * 6.4).toBeLessThanOrEqual(358);
});
