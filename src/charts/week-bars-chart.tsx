/** Bars by week. What each bar says is handed in; the figures stand on the bars, so colour tells nothing alone. */
import { useWidth } from './use-width.ts';
import styles from './week-bars.module.css';
import { type WeekBar, weekBars } from './week-bars.ts';

export interface WeekBarsChartProps {
  weeks: readonly { week: number; parts: readonly number[]; label: string; below: string }[];
  /** What the parts are, in their order. */
  parts: readonly string[];
  label: string;
}

/** Below this one only every other week has its name. */
const NARROW = 520;

/** Half of the longest name of a week. */
const HALF_A_NAME = 24;

/** Under its bar, and inside the picture. */
function placeOf({ x, width }: WeekBar, whole: number): { x: number; textAnchor: 'middle' | 'end' } {
  const middle = x + width / 2;
  return middle + HALF_A_NAME > whole ? { x: whole, textAnchor: 'end' } : { x: middle, textAnchor: 'middle' };
}

export function WeekBarsChart({ weeks, parts, label }: WeekBarsChartProps) {
  const { host, width } = useWidth(240);
  const chart = weekBars(weeks, width ?? 240);
  const every = chart.width < NARROW ? 3 : 1;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <span>{label}</span>
        {parts.map((part, i) => (
          <span key={part} className={styles.key}>
            <span className={styles.swatch} data-part={i} aria-hidden="true" />
            {part}
          </span>
        ))}
      </figcaption>
      <div ref={host} dir="ltr">
        <svg
          width={chart.width}
          height={chart.height}
          role="img"
          aria-label={[label, ...weeks.map((week) => week.label)].join('. ')}
        >
          <line x1={0} x2={chart.width} y1={chart.base + 0.5} y2={chart.base + 0.5} className={styles.axis} />
          {chart.bars.map((bar, i) => (
            <g key={bar.week}>
              <title>{weeks[i]?.label}</title>
              {bar.parts.map((part, of) => (
                <rect
                  key={parts[of]}
                  x={bar.x}
                  y={part.y}
                  width={bar.width}
                  height={part.height}
                  data-part={of}
                  className={styles.bar}
                />
              ))}
              {bar.total > 0 ? (
                <text
                  x={bar.x + bar.width / 2}
                  y={(bar.parts.at(-1)?.y ?? chart.base) - 5}
                  className={styles.count}
                >
                  {bar.total}
                </text>
              ) : null}
              {(chart.bars.length - 1 - i) % every === 0 ? (
                <text {...placeOf(bar, chart.width)} y={chart.height - 4} className={styles.week}>
                  {weeks[i]?.below}
                </text>
              ) : null}
            </g>
          ))}
        </svg>
      </div>
    </figure>
  );
}
