/** Why a wait ended, as the desk says it. */
import type { WaitedView } from '../../../../exercise/index.ts';
import { formatSpan, type Ms } from '../../../../model/time.ts';
import { deskText } from '../../text/desk.ts';
import { senderName } from '../flows/senders.ts';
import { showMoment } from './show-time.ts';

/** "Waited 4 min 10 s. Bea, Service operations had promised word by 08:30." */
export function waitedWords({ from, at, why, who = '', dueAt }: WaitedView, now: Ms): string {
  const due = dueAt === undefined ? '' : showMoment(dueAt, now);
  // A card that came up speaks for itself.
  const words = why === 'addressed' && who === '' ? '' : deskText.waitEnds[why](senderName(who), due);
  return deskText.waited(formatSpan(at - from), words).trim();
}
