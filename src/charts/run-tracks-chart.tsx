/** Draws a run: lanes with arrows, patience and clocks under one cursor. The cursor moves without a redraw. */
import { memo, type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { Ms } from '../model/time.ts';
import type { TimeCursor } from './cursor.ts';
import styles from './run-tracks.module.css';
import { type TracksData, type TracksGeometry, tracksGeometry } from './run-tracks.ts';
import { ClocksPart, LanesPart, PatiencePart } from './run-tracks-parts.tsx';
import { momentLabel, spansDays, timeAt, xOf } from './time-axis.ts';
import { useWidth } from './use-width.ts';

export interface RunTracksProps {
  data: TracksData;
  cursor: TimeCursor;
  /** One paragraph that says what the picture shows. */
  summary: string;
  selected?: string | undefined;
  onSelect?: (arrow: string) => void;
  /** Minutes to point at. */
  mark?: { from: Ms; to: Ms } | undefined;
}

export function RunTracksChart(props: RunTracksProps) {
  // Nothing is laid out for a width that is not yet known.
  const { host, width } = useWidth(280);
  const geometry = useMemo(
    () => (width === undefined ? undefined : tracksGeometry(props.data, width)),
    [props.data, width],
  );
  return (
    <div ref={host} className={styles.host} dir="ltr">
      {geometry ? (
        <>
          <Picture {...props} geometry={geometry} />
          <CursorLine cursor={props.cursor} from={props.data.from} to={props.data.to} geometry={geometry} />
        </>
      ) : null}
    </div>
  );
}

function Picture({
  data,
  cursor,
  summary,
  selected,
  onSelect,
  mark,
  geometry: g,
}: RunTracksProps & { geometry: TracksGeometry }) {
  const scrubbing = useRef(false);
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const px = ((event.clientX - box.left) / box.width) * g.width;
    cursor.set(timeAt(g.axis, px));
  };
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${g.width} ${g.height}`}
      width={g.width}
      height={g.height}
      role="img"
      aria-label={summary}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        scrubbing.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        move(event);
      }}
      onPointerMove={(event) => {
        if (scrubbing.current) move(event);
      }}
      onPointerUp={(event) => {
        scrubbing.current = false;
        const hit = document
          .elementFromPoint(event.clientX, event.clientY)
          ?.closest('[data-arrow]')
          ?.getAttribute('data-arrow');
        if (hit) onSelect?.(hit);
      }}
      onPointerCancel={() => {
        scrubbing.current = false;
      }}
    >
      <Marked mark={mark} geometry={g} />
      <Grid geometry={g} />
      <LanesPart geometry={g} selected={selected} />
      <PatiencePart geometry={g} words={data.words} />
      <ClocksPart geometry={g} words={data.words} />
    </svg>
  );
}

/** Ticks, and bands where hours without a word were cut short. */
const Grid = memo(function Grid({ geometry: g }: { geometry: TracksGeometry }) {
  return (
    <g>
      {g.cuts.map((cut) => (
        <rect
          key={cut.x0}
          className={styles.cut}
          x={cut.x0}
          width={cut.x1 - cut.x0}
          y={g.axisY + 8}
          height={g.clocks.bottom - g.axisY - 8}
        />
      ))}
      {g.ticks.map((tick) => (
        <g key={tick.x}>
          <line className={styles.grid} x1={tick.x} x2={tick.x} y1={g.axisY + 8} y2={g.clocks.bottom} />
          <text className={styles.tick} x={tick.x} y={g.axisY} textAnchor={tick.anchor}>
            {tick.label}
          </text>
        </g>
      ))}
    </g>
  );
});

function Marked({ mark, geometry: g }: Pick<RunTracksProps, 'mark'> & { geometry: TracksGeometry }) {
  if (!mark) return null;
  const x = (t: Ms): number => xOf(g.axis, t);
  return (
    <rect
      className={styles.marked}
      x={x(mark.from)}
      width={Math.max(2, x(mark.to) - x(mark.from))}
      y={g.axisY + 8}
      height={g.clocks.bottom - g.axisY - 8}
    />
  );
}

interface CursorLineProps {
  cursor: TimeCursor;
  from: Ms;
  to: Ms;
  geometry: TracksGeometry;
}

/** On a layer of its own above the picture: moving it lays nothing out and paints no arrow anew. */
function CursorLine({ cursor, from, to, geometry: g }: CursorLineProps) {
  const line = useRef<HTMLDivElement>(null);
  const time = useRef<HTMLSpanElement>(null);
  const half = spansDays(cursor) ? 48 : 32;
  useLayoutEffect(() => {
    const draw = (): void => {
      if (!line.current || !time.current) return;
      const t = cursor.get();
      const px = xOf(g.axis, t);
      const shift = Math.min(g.width - half - 2 - px, Math.max(half + 2 - px, 0));
      line.current.style.visibility = t >= from && t <= to ? 'visible' : 'hidden';
      line.current.style.transform = `translateX(${px}px)`;
      time.current.style.transform = `translateX(${shift}px)`;
      const label = momentLabel(t, cursor);
      if (time.current.textContent !== label) time.current.textContent = label;
    };
    draw();
    return cursor.subscribe(draw);
  }, [cursor, from, to, g, half]);
  return (
    <div
      ref={line}
      className={styles.cursor}
      style={{ top: g.axisY + 6, height: g.clocks.bottom - g.axisY }}
      aria-hidden="true"
    >
      <span ref={time} className={styles.cursorTime} style={{ width: half * 2, left: -half }} />
    </div>
  );
}
