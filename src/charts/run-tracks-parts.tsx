/** The three tracks of a run as SVG; they are drawn anew only when their geometry or the choice changes. */
import { memo } from 'react';
import styles from './run-tracks.module.css';
import type { PlacedLane, TracksGeometry, TracksWords } from './run-tracks.ts';
import type { PlacedArrow } from './track-arrows.ts';

interface Part {
  geometry: TracksGeometry;
}

export const LanesPart = memo(function LanesPart({
  geometry: g,
  selected,
}: Part & { selected?: string | undefined }) {
  return (
    <g>
      {g.lanes.map((lane) => (
        <g key={lane.id} className={lane.mine ? styles.mine : undefined}>
          <line className={styles.lane} x1={g.left} x2={g.right} y1={lane.y} y2={lane.y} />
        </g>
      ))}
      {g.talks.map((talk) => (
        <g key={talk.id}>
          <rect
            className={styles.talk}
            x={talk.x}
            y={talk.y}
            width={talk.width}
            height={talk.height}
            rx={3}
          />
          {talk.held.map((hold) => (
            <rect
              key={hold.x}
              className={styles.hold}
              x={hold.x}
              y={hold.y + 3}
              width={hold.width}
              height={4}
            />
          ))}
        </g>
      ))}
      {g.thread ? (
        <g>
          <path className={styles.thread} d={g.thread.d} />
          {g.thread.stops.map((stop) => (
            <circle
              key={`${stop.x} ${stop.y}`}
              className={stop.broken ? styles.threadBroken : styles.threadStop}
              cx={stop.x}
              cy={stop.y}
              r={5}
            />
          ))}
        </g>
      ) : null}
      {g.arrows.map((arrow) => (
        <Arrow key={arrow.id} arrow={arrow} chosen={arrow.id === selected} />
      ))}
      {g.lanes.map((lane) => (
        <LaneName key={lane.id} lane={lane} />
      ))}
    </g>
  );
});

/** In the gutter; the lines of its detail follow the name. */
function LaneName({ lane }: { lane: PlacedLane }) {
  const top = lane.details.length > 1 ? -8 : -1;
  return (
    <>
      <text className={styles.laneName} x={16} y={lane.y + top}>
        {lane.name}
      </text>
      {lane.details.map((line, at) => (
        <text key={line} className={styles.laneDetail} x={16} y={lane.y + top + 14 + at * 13}>
          {line}
        </text>
      ))}
    </>
  );
}

const LOOKS = {
  whole: styles.whole,
  gaps: styles.gaps,
  wrong: styles.wrong,
  plain: styles.plain,
} as const;

function Arrow({ arrow, chosen }: { arrow: PlacedArrow; chosen: boolean }) {
  const names = [styles.arrow, LOOKS[arrow.quality]];
  if (arrow.strong) names.push(styles.strong);
  if (arrow.neverRead) names.push(styles.unread);
  if (chosen) names.push(styles.chosen);
  return (
    <g className={names.join(' ')} data-arrow={arrow.id}>
      <path className={styles.reach} d={arrow.d} />
      <path className={styles.shaft} d={arrow.d} />
      <path className={styles.head} d={arrow.head} />
      {arrow.quality === 'wrong' || arrow.quality === 'gaps' ? <Fault arrow={arrow} /> : null}
      {arrow.label ? (
        <text
          className={styles.label}
          x={arrow.label.x}
          y={arrow.label.y}
          textAnchor={arrow.label.end ? 'end' : 'start'}
        >
          {arrow.label.text}
        </text>
      ) : null}
    </g>
  );
}

/** A form beside the colour: a ring for gaps, a cross for something wrong. */
function Fault({ arrow: { midX, midY, quality } }: { arrow: PlacedArrow }) {
  if (quality === 'gaps') return <circle className={styles.fault} cx={midX} cy={midY} r={4} />;
  const d = `M${midX - 3.5} ${midY - 3.5} l7 7 M${midX + 3.5} ${midY - 3.5} l-7 7`;
  return <path className={styles.fault} d={d} />;
}

export const PatiencePart = memo(function PatiencePart({
  geometry: g,
  words,
}: Part & { words: TracksWords }) {
  const p = g.patience;
  return (
    <g>
      <text className={styles.laneName} x={16} y={p.top + 10}>
        {words.patience}
      </text>
      <line className={styles.complain} x1={g.left} x2={g.right} y1={p.complainY} y2={p.complainY} />
      <text
        className={`${styles.laneDetail} ${styles.over}`}
        x={g.right}
        y={p.complainY - 4}
        textAnchor="end"
      >
        {words.complain}
      </text>
      {p.other ? (
        <>
          <path className={styles.otherLine} d={p.other.d} />
          <text
            className={styles.otherLabel}
            x={p.other.labelX}
            y={p.other.labelY}
            textAnchor={p.other.end ? 'end' : 'start'}
          >
            {p.other.label}
          </text>
        </>
      ) : null}
      {p.lines.map((line) => (
        <g key={line.who}>
          <path className={line.first ? styles.line : styles.lineQuiet} d={line.d} />
        </g>
      ))}
      {g.narrow
        ? null
        : p.steps.map((step) => (
            <g key={`${step.x} ${step.y}`}>
              <circle className={step.loss ? styles.loss : styles.gain} cx={step.x} cy={step.y} r={2.5} />
              {step.label ? (
                <text
                  className={step.loss ? styles.lossLabel : styles.gainLabel}
                  x={step.label.x}
                  y={step.label.y}
                  textAnchor={step.label.end ? 'end' : 'start'}
                >
                  {step.label.text}
                </text>
              ) : null}
            </g>
          ))}
    </g>
  );
});

export const ClocksPart = memo(function ClocksPart({ geometry: g, words }: Part & { words: TracksWords }) {
  const c = g.clocks;
  return (
    <g>
      <text className={styles.laneName} x={16} y={c.top + 10}>
        {words.clocks}
      </text>
      {c.gap === '' ? null : <path className={styles.gapArea} d={c.gap} />}
      {c.lines.map((line, i) => (
        <g key={line.name}>
          <path className={i === 0 ? styles.clock : styles.clockQuiet} d={line.d} />
          <text
            className={i === 0 ? styles.clockLabel : `${styles.laneDetail} ${styles.over}`}
            x={line.labelX}
            y={c.top - 8}
            textAnchor="end"
          >
            {line.label}
          </text>
        </g>
      ))}
    </g>
  );
});
