/** What came of a file, in sentences. */
import type { Refusal, Unread } from '../../../store/index.ts';
import type { FileTaken } from '../services.ts';
import { fileText } from '../text/record.ts';

const MB = 1_000_000;
const megabytes = (bytes: number): string => (Math.round((bytes / MB) * 10) / 10).toString();

export function refusalWords(refusal: Refusal): string {
  switch (refusal.why) {
    case 'tooLarge':
      return fileText.tooLarge(megabytes(refusal.size), megabytes(refusal.most));
    case 'hostileKey':
      return fileText.hostileKey(refusal.key);
    case 'newer':
      return fileText.newer(refusal.format, refusal.known);
    case 'notJson':
      return fileText.notJson;
    case 'otherFile':
      return fileText.otherFile;
  }
}

export const takenWords = ({ taken }: Extract<FileTaken, { ok: true }>): string =>
  [
    fileText.came(taken.came.runs, taken.came.evidence, taken.came.cards, taken.came.notes),
    fileText.stayed(taken.stayed),
  ]
    .filter((each) => each !== '')
    .join(' ');

export const unreadWords = ({ kind, name, why }: Unread): string =>
  fileText.unreadRow(fileText.piece[kind], name, why);
