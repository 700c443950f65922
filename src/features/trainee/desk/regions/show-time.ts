/** Spans as a desk shows them: "0:10", "3:17", "1:04:00". */
import type { Ms } from '../../../../model/time.ts';

const two = (n: number): string => String(n).padStart(2, '0');

export function showSpan(span: Ms): string {
  const seconds = Math.floor(Math.abs(span) / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
