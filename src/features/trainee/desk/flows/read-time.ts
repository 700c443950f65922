/** Times as people type them at a desk: "8:50", "0850", "8.50", "20 min", "in an hour". */
const CLOCK = /^(?:at |by )?(\d{1,2})(?:[:.h](\d{2})|(?<=\d{2})(\d{2}))$/;
const CLOCK_RUN = /^(?:at |by )?(\d{1,2})(\d{2})$/;
const SPAN = /^(?:in )?(\d{1,3}|an?|half an)\s*(s|sec|seconds?|m|min|mins|minutes?|h|hours?|d|days?)$/;
const DAY_CLOCK = /^d(\d{1,3}) (\d{1,2}):(\d{2})$/;

const two = (n: number): string => String(n).padStart(2, '0');

function clock(hours: number, minutes: number): string | undefined {
  return hours < 24 && minutes < 60 ? `${two(hours)}:${two(minutes)}` : undefined;
}

function span(amount: string, unit: string): string {
  if (amount === 'half an') return 'PT30M';
  const count = /^\d/.test(amount) ? Number(amount) : 1;
  if (unit.startsWith('s')) return `PT${count}S`;
  if (unit.startsWith('m')) return `PT${count}M`;
  return unit.startsWith('h') ? `PT${count}H` : `P${count}D`;
}

/** A due time as moves take it ("08:50", "PT20M", "D2 09:00"); undefined when it is none. */
export function readTime(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  const day = DAY_CLOCK.exec(typed);
  if (day) return `D${day[1]} ${two(Number(day[2]))}:${day[3]}`;
  const found = CLOCK.exec(typed) ?? CLOCK_RUN.exec(typed);
  if (found) return clock(Number(found[1]), Number(found[2] ?? found[3] ?? '0'));
  const length = SPAN.exec(typed);
  return length ? span(length[1] ?? '1', length[2] ?? 'm') : undefined;
}
