/** Draws a run: lanes with arrows, patience and clocks under one cursor. The cursor moves without a redraw. */
import { memo, type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Ms } from '../model/time.ts';
import type { TimeCursor } from './cursor.ts';
import styles from './run-tracks.module.css';
import { type TracksData, type TracksGeometry, tracksGeometry } from './run-tracks.ts';
import { ClocksPart, LanesPart, PatiencePart } from './run-tracks-parts.tsx';
import { momentLabel, spansDays, timeAt, xOf } from './time-axis.ts';

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

const FIRST_WIDTH = 960;

export function RunTracksChart(props: RunTracksProps) {
  const host = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useLayoutEffect(() => {
    const box = host.current;
    if (!box) return;
    const measure = (): void => setWidth(Math.max(280, Math.floor(box.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  const geometry = useMemo(() => tracksGeometry(props.data, width), [props.data, width]);
  return (
    <div ref={host} className={styles.host}>
      <Picture {...props} geometry={geometry} />
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
      <CursorLine cursor={cursor} from={data.from} to={data.to} geometry={g} />
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

/** Moved by hand: a line and its time; outside of what is shown it is not drawn. */
function CursorLine({ cursor, from, to, geometry: g }: CursorLineProps) {
  const group = useRef<SVGGElement>(null);
  const text = useRef<SVGTextElement>(null);
  const half = spansDays(cursor) ? 48 : 32;
  useEffect(() => {
    const draw = (): void => {
      const isShown = cursor.get() >= from && cursor.get() <= to;
      group.current?.setAttribute('visibility', isShown ? 'visible' : 'hidden');
      group.current?.setAttribute('transform', `translate(${xOf(g.axis, cursor.get())} 0)`);
      const px = xOf(g.axis, cursor.get());
      const shift = Math.min(g.width - half - 2 - px, Math.max(half + 2 - px, 0));
      text.current?.parentElement?.setAttribute('transform', `translate(${shift} 0)`);
      if (text.current) text.current.textContent = momentLabel(cursor.get(), cursor);
    };
    draw();
    return cursor.subscribe(draw);
  }, [cursor, from, to, g, half]);
  return (
    <g ref={group} className={styles.cursor}>
      <line x1={0} x2={0} y1={g.axisY + 6} y2={g.clocks.bottom + 6} />
      <g>
        <rect x={-half} y={g.clocks.bottom + 6} width={half * 2} height={20} rx={4} />
        <text ref={text} x={0} y={g.clocks.bottom + 20} textAnchor="middle" />
      </g>
    </g>
  );
}
