/** What came of a move that brings its own news: where to look for it, and the words where there is no place to look. */
import type { MassRow, SeatView } from '../../../../exercise/index.ts';
import { CHECKS, isCheckCode, isWorkCode, WORK } from '../../../../model/codes.ts';
import { readMassRef } from '../../../../model/mass-ref.ts';
import type { Move } from '../../../../model/move.ts';
import { deskText } from '../../text/desk.ts';
import { massText } from '../../text/mass.ts';
import { unitName } from '../../text/units.ts';
import { waitedWords } from '../regions/waited-words.ts';

export interface News {
  /** System whose screen shows the result. */
  tab?: string;
  words?: string;
  /** What the expert beside the desk said. */
  aside?: string;
}

/** Of a move that was done; `before` is what the desk saw when it began. */
export function newsOf(move: Move, before: SeatView, now: SeatView): News {
  switch (move.move) {
    case 'runCheck':
      return checked(isCheckCode(move.check) ? CHECKS[move.check].name : move.check, before, now);
    case 'doWork':
      return { words: deskText.workDone(isWorkCode(move.work) ? WORK[move.work].name : move.work) };
    case 'placeCall':
      return isAnswered(before, now) ? {} : { words: deskText.nobodyAnswers(nameOf(now, move.to)) };
    case 'wait':
      // What was said of earlier waits does not follow to the debrief.
      if (now.ended) return { words: '' };
      return now.waited && now.desk === before.desk ? { words: waitedWords(now.waited, now.now) } : {};
    case 'askExpert': {
      const aside = now.asides.at(-1);
      return aside && now.asides.length > before.asides.length ? { aside: aside.text } : {};
    }
    default:
      return 'record' in move && move.record !== undefined ? changedOf(move.record, before, now) : {};
  }
}

/** Of a move on many rows: how many it changed. */
function changedOf(record: string, before: SeatView, now: SeatView): News {
  const many = readMassRef(record);
  const rowsOf = ({ screens }: SeatView): readonly MassRow[] =>
    screens.find(({ mass }) => mass !== undefined && mass.id === many?.mass)?.mass?.rows ?? [];
  if (!many) return {};
  const old = rowsOf(before);
  return { words: massText.changed(rowsOf(now).filter((row, at) => row !== old[at]).length) };
}

/** The screen that changed comes forward; a check that shows no screen says what it brought to light. */
function checked(name: string, before: SeatView, now: SeatView): News {
  const screen = now.screens.findLast((each) => !before.screens.includes(each));
  if (screen) return { tab: screen.system };
  // Rows are drawn anew with every view: what they say tells whether one is new.
  const known = new Set(before.knows.map(keyOf));
  const found = now.knows.filter((row) => !known.has(keyOf(row)));
  return {
    words: deskText.checkDone(name, found.map(({ label, value }) => `${label}: ${value}`).join(', ')),
  };
}

const keyOf = ({ ref, fact, value, at }: SeatView['knows'][number]): string =>
  `${ref} ${fact} ${value} ${at}`;

/** Somebody took the call, whether she is on the line still or has hung up. */
const isAnswered = (before: SeatView, now: SeatView): boolean =>
  (now.call !== undefined && now.call.talk !== before.call?.talk) ||
  (now.lastCall !== undefined && now.lastCall.talk !== before.lastCall?.talk);

const nameOf = (view: SeatView, to: string): string =>
  [...view.people, ...view.contacts].find(({ ref }) => ref === to)?.name ?? unitName(to);
