/** Canonical lines of a log (what is hashed) and the readable lines of golden files. */
import { EVENT_COLUMNS, type EventColumn, type LogEvent } from '../../model/event-columns.ts';
import { formatInstant } from '../../model/time.ts';
import { StreamingHash } from './streaming-hash.ts';

const NAMES = Object.keys(EVENT_COLUMNS).filter((name): name is EventColumn => name in EVENT_COLUMNS);

/** One event as a line of JSON: columns in spec order, side tables by name. */
export function canonicalLine(event: LogEvent): string {
  const parts: string[] = [];
  for (const name of NAMES) {
    const value = event[name];
    if (value === undefined) continue;
    parts.push(`${JSON.stringify(name)}:${canonicalValue(value)}`);
  }
  return `{${parts.join(',')}}`;
}

function canonicalValue(
  value: string | number | boolean | readonly string[] | Readonly<Record<string, string>>,
): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join(',')}}`;
}

/** Hash of a whole log: the same in Node, browser and worker. */
export function hashLog(events: Iterable<LogEvent>): string {
  const hash = new StreamingHash();
  for (const event of events) {
    hash.add(canonicalLine(event));
    hash.add('\n');
  }
  return hash.hex();
}

const SILENT = new Set<EventColumn>(['seq', 't', 'kind', 'actorUnit', 'deskId', 'origin', 'text']);

/** One event as a person reads it in a golden file: time, kind, who, then what else it holds. */
export function readableLine(event: LogEvent): string {
  const who = event.deskId ?? event.actorUnit;
  const rest: string[] = [];
  for (const name of NAMES) {
    if (SILENT.has(name)) continue;
    const value = event[name];
    if (value === undefined) continue;
    rest.push(`${name}=${readableValue(name, value)}`);
  }
  if (event.text !== undefined) rest.push(JSON.stringify(event.text));
  return `${formatInstant(event.t)}  ${event.kind}  ${who} (${event.origin})  ${rest.join(' ')}`.trimEnd();
}

function readableValue(name: EventColumn, value: NonNullable<LogEvent[EventColumn]>): string {
  if (typeof value === 'number')
    return EVENT_COLUMNS[name] === 'ms' ? formatInstant(value).replace(' ', '_') : String(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.join('+');
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([k, v]) => `${k}: ${v}`).join(', ')}}`;
}
