/** A written desk says only what it heard: pieces of its lines about things that nobody told it are left out. */
import { heldFacts } from '../../engine/world/knowledge.ts';
import type { Move } from '../../model/move.ts';
import { personalFacts } from '../personal-facts.ts';
import { caseInHand } from '../references.ts';
import type { CaseInHand, Run } from '../run-shape.ts';

/** The move with such words only; undefined when nothing is left to say. */
export function sayable(run: Run, desk: string, move: Move): Move | undefined {
  if (!('text' in move) || move.text === undefined || move.text === '') return move;
  const about = caseInHand(run.world, desk, 'about' in move ? move.about : undefined);
  const text = heardOnly(run, desk, move.text, about);
  if (text === move.text) return move;
  return text === '' && move.move === 'say' ? undefined : { ...move, text };
}

function heardOnly(run: Run, desk: string, text: string, about: CaseInHand): string {
  const personal = about.journey === undefined ? undefined : personalFacts(run.scenario).get(about.journey);
  if (!personal) return text;
  const held = heldFacts(run.world, desk, about.journey, about.incident);
  const unheard = run.hearing
    .read(desk, text, about, 'customer')
    .facts.filter(({ fact }) => personal.has(fact) && !held.has(fact));
  if (unheard.length === 0) return text;
  const isUnheard = (from: number, to: number): boolean =>
    unheard.some(({ at }) => at[0] < to && at[1] > from);
  return pieces(text, 0, /[^.?!]+[.?!]*\s*/g)
    .flatMap(({ from, to }) =>
      isUnheard(from, to) ? trimmed(text.slice(from, to), from, isUnheard) : [text.slice(from, to).trim()],
    )
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** A sentence without its unheard pieces between commas. */
function trimmed(sentence: string, at: number, isUnheard: (from: number, to: number) => boolean): string {
  const kept = pieces(sentence, at, /[^,]+,?\s*/g)
    .filter(({ from, to }) => !isUnheard(from, to))
    .map(({ from, to }) =>
      sentence
        .slice(from - at, to - at)
        .trim()
        .replace(/[,.?!]+$/, ''),
    );
  const [first = '', ...rest] = kept.filter((piece) => /\p{L}/u.test(piece));
  if (first === '') return '';
  return `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(', ')}.`;
}

function pieces(text: string, at: number, pattern: RegExp): { from: number; to: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    from: at + match.index,
    to: at + match.index + match[0].length,
  }));
}
