/** Changes to the words of a note that leave it a note: a value exchanged, or a piece taken out with its commas. */
import { capital } from '../../exercise/debrief/wording/speaking.ts';
import type { Span } from '../../language/reading.ts';

export const exchanged = (text: string, [from, to]: Span, words: string): string =>
  text.slice(0, from) + words + text.slice(to);

/** Ends of a piece of a note; a comma within a number or a stop within a time ends nothing. */
const ENDS = /[;!?\n]|[,.:](?=\s|$)| (?:-|–) /g;

/** Words that ask for what was taken out behind them. */
const LEADS = /(?:^|\s)(?:since|at|by|from|of|in|on|with|until|to|and|or|is|are|for|about|her|his|the|a)$/i;

/** The text without the piece that holds this span and nothing else; undefined where it cannot be taken out cleanly. */
export function without(text: string, span: Span, others: readonly Span[]): string | undefined {
  const [start, end] = pieceAround(text, span);
  const hasOther = others.some(([from, to]) => from < end && to > start);
  return hasOther ? withoutTail(text, span, end, others) : tidy(text, start, end);
}

/** Nothing else stands in the same piece but a word that leads to it. */
export function standsAlone(text: string, [from, to]: Span): boolean {
  const [start, end] = pieceAround(text, [from, to]);
  return withoutLeads(text.slice(start, from)) === '' && text.slice(to, end).trim() === '';
}

/** The end of a piece whose beginning says something else: "46 homes without internet since 07:50". */
function withoutTail(
  text: string,
  [from, to]: Span,
  end: number,
  others: readonly Span[],
): string | undefined {
  if (text.slice(to, end).trim() !== '') return undefined;
  const head = withoutLeads(text.slice(0, from));
  const isWhole = others.some(([, last]) => last === head.length) && head.length < from;
  return isWhole ? head + text.slice(end) : undefined;
}

function withoutLeads(words: string): string {
  let head = words.trimEnd();
  for (let lead = LEADS.exec(head); lead; lead = LEADS.exec(head)) head = head.slice(0, lead.index).trimEnd();
  return head.trim() === '' ? '' : head;
}

function pieceAround(text: string, [from, to]: Span): Span {
  let start = 0;
  let end = text.length;
  for (const mark of text.matchAll(ENDS)) {
    const last = mark.index + mark[0].length;
    if (last <= from) start = last;
    else if (mark.index >= to) {
      end = mark.index;
      break;
    }
  }
  return [start, end];
}

/** Takes [start, end) out with one of the marks around it. */
function tidy(text: string, start: number, end: number): string | undefined {
  const mark = text[end] ?? '';
  const head = text.slice(0, start).trimEnd();
  const isSentence = head === '' || /[.!?\n]$/.test(head);
  if (isSentence) {
    const rest = text.slice(end + mark.length).trimStart();
    const joined = [head, capital(rest)].filter((part) => part !== '').join(' ');
    return joined === '' ? undefined : joined;
  }
  const tail = text.slice(end);
  const cut = head.replace(/\s*[,;:–-]$/, '') + tail;
  return cut.trim() === '' ? undefined : cut;
}
