/** What a move brought to the desk, said to whoever cannot see it: never a second-by-second count. */
import type { IncomingView, SeatView } from '../../../../exercise/index.ts';
import { MINUTE, SECOND } from '../../../../model/time.ts';
import { announce, notify } from '../../../../ui/index.ts';
import { deskText, owedWords } from '../../text/desk.ts';
import { firstName, senderName } from '../flows/senders.ts';
import { notThereWords } from '../regions/hours-words.ts';

const DEBT_MARKS = [
  { left: 2 * MINUTE, words: '2:00' },
  { left: 30 * SECOND, words: '0:30' },
  { left: 0, words: deskText.late },
] as const;

/** New rows politely, a ringing phone once at once, debts at two minutes, half a minute and when they are late. */
export function tellNews(before: SeatView, now: SeatView): void {
  const known = new Set(before.incoming.map(({ id }) => id));
  const fresh = now.incoming.filter(({ id }) => !known.has(id));
  const rings = fresh.filter(({ kind }) => kind === 'call');
  if (rings.length > 0)
    announce(
      rings
        .map(({ from, channel }) =>
          channel === 'inPerson' ? deskText.announceVisitor(from) : deskText.announceRing(from),
        )
        .join(' '),
      'assertive',
    );
  const words: string[] = fresh
    .filter(({ kind }) => kind !== 'call')
    .map((row) =>
      row.kind === 'pastCall'
        ? pastWords(row)
        : deskText.announceRow(deskText.kinds[row.kind], senderName(row.from), row.firstWords),
    );
  for (const owed of now.owes) {
    const { dueAt } = owed;
    if (dueAt === undefined) continue;
    const crossed = DEBT_MARKS.findLast(({ left }) => {
      const at = left === 0 ? (owed.lateAt ?? dueAt) : dueAt - left;
      return at > before.now && at <= now.now;
    });
    if (crossed) words.push(deskText.announceDebt(owedWords(owed.what), senderName(owed.to), crossed.words));
  }
  if (words.length > 0) announce(words.join(' '));
}

/** A promise for a time at which nobody sits here is named while it can still be put right. */
export function tellHours(before: SeatView, now: SeatView): void {
  if (before.desk !== now.desk) return;
  const known = new Set(before.owes.map(({ id }) => id));
  const words = now.owes.filter(({ id }) => !known.has(id)).flatMap((owed) => notThereWords(now, owed) ?? []);
  for (const each of new Set(words)) notify(each);
}

/** A call that rang here is over for this desk. */
const pastWords = ({ from, takenBy }: IncomingView): string =>
  deskText.announcePast(from, takenBy === undefined ? deskText.gaveUp : deskText.takenBy(firstName(takenBy)));
