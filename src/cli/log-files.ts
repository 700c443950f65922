/** A log as a file: readable JSON, or a table of all columns for a spreadsheet. */
import { EVENT_COLUMNS, type EventColumn, type LogEvent } from '../model/event-columns.ts';

const COLUMNS = Object.keys(EVENT_COLUMNS).filter((name): name is EventColumn => name in EVENT_COLUMNS);

/** One event a line inside one JSON list, columns in the order of their spec. */
export function logAsJson(events: readonly LogEvent[]): string {
  const lines = events.map((event) =>
    JSON.stringify(Object.fromEntries(COLUMNS.map((name) => [name, event[name]]))),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** RFC 4180: a row of names, then one row an event; sets are joined by `|`, side tables are JSON. */
export function logAsCsv(events: readonly LogEvent[]): string {
  const rows = events.map((event) => COLUMNS.map((name) => cell(event[name])).join(','));
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

function cell(value: LogEvent[EventColumn]): string {
  if (value === undefined) return '';
  const text =
    typeof value !== 'object'
      ? String(value)
      : Array.isArray(value)
        ? value.join('|')
        : JSON.stringify(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
