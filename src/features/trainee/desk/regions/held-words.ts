/** A caller on hold in words: since when, and until when she was told that it lasts. */
import type { HoldView, IncomingView } from '../../../../exercise/index.ts';
import { clockWithSeconds } from '../../../../model/time.ts';
import { deskText } from '../../text/desk.ts';

/** "since 08:24:10, told until 08:25:10". */
export const sinceWords = ({ since, until }: HoldView): string =>
  deskText.since(clockWithSeconds(since), until === undefined ? undefined : clockWithSeconds(until));

/** "on hold since 08:24:10, told until 08:25:10". */
export const holdWords = (hold: HoldView): string => `${deskText.onHold.toLowerCase()} ${sinceWords(hold)}`;

/** Callers on hold, who was put there last first. */
export const heldRows = (incoming: readonly IncomingView[]): (IncomingView & { hold: HoldView })[] =>
  incoming
    .flatMap((row) => (row.kind === 'heldCall' && row.hold ? [{ ...row, hold: row.hold }] : []))
    .sort((one, other) => other.hold.since - one.hold.since);
