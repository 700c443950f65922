/** Facts attached to a note, each with its case: a note belongs to one case, and carries facts of no other. */
import type { Move } from '../../../../model/move.ts';
import type { Compose } from './flow.ts';

export interface Attached {
  fact: string;
  /** Case it belongs to. */
  ref: string;
}

/** A text in its box, with what is attached to it so far. */
export interface Writing {
  compose: Compose;
  attach: readonly Attached[];
}

const same = (a: Attached, b: Attached): boolean => a.fact === b.fact && a.ref === b.ref;

export const isAttached = ({ attach }: Writing, fact: Attached): boolean =>
  attach.some((each) => same(each, fact));

/** The case whose facts can be attached: the note's own, else that of the first fact; undefined while any can. */
export const matterOf = ({ compose, attach }: Writing): string | undefined =>
  compose.matter ?? attach[0]?.ref;

export const mayAttach = (writing: Writing, { ref }: Attached): boolean => (matterOf(writing) ?? ref) === ref;

/** With the fact attached, or without it when it was. */
export const toggled = (writing: Writing, fact: Attached): Writing => ({
  ...writing,
  attach: isAttached(writing, fact)
    ? writing.attach.filter((each) => !same(each, fact))
    : [...writing.attach, fact],
});

/** The note as a move; attached facts say which case it is about, so that the values shown are those that go. */
export function moveOfNote({ compose, attach }: Writing, text: string, channel: string): Move {
  const move = compose.build(
    text,
    attach.map(({ fact }) => fact),
    channel,
  );
  const about = attach[0]?.ref;
  return about === undefined ? move : { ...move, about };
}
