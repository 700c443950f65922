/** From what lies on disk to text worth parsing: size, encoding, and whether there is anything at all. */
import { decodeUtf8 } from './decode-utf8.ts';
import type { YamlFlaw } from './yaml-flaw.ts';

/** Largest file read, in bytes (characters where text is given). */
export const MOST_BYTES = 1_000_000;

export interface SourceText {
  text: string;
  flaw?: YamlFlaw;
}

const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

const noText = (at: number, message: string): YamlFlaw => ({
  at,
  code: 'file-not-text',
  message,
  fix: 'Save the file as plain text in UTF-8.',
});

/** The text without its byte order mark, and the first fault that makes it unreadable. */
export function sourceText(source: string | Uint8Array): SourceText {
  if (source.length > MOST_BYTES) {
    const message = `the file is larger than ${MOST_BYTES} bytes`;
    return {
      text: '',
      flaw: { at: 0, code: 'file-too-large', message, fix: 'Split it, or move long texts out.' },
    };
  }
  if (typeof source === 'string') return checked(source);
  if (UTF_16.some(([first, second]) => source[0] === first && source[1] === second))
    return { text: '', flaw: noText(0, 'the file is UTF-16') };
  const decoded = decodeUtf8(source);
  if ('text' in decoded) return checked(decoded.text);
  const { badAt, before } = decoded;
  const byte = (source[badAt] ?? 0).toString(16).padStart(2, '0');
  const early = checked(before).flaw;
  // A character in place of the wrong byte, so that the place can be told even at the end of a line.
  if (early?.code === 'file-not-text') return { text: before, flaw: early };
  return {
    text: `${before}\ufffd`,
    flaw: noText(before.length, `byte ${badAt} (hex ${byte}) is no UTF-8 text`),
  };
}

function checked(raw: string): SourceText {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) || unit === 0x7f)
      return {
        text,
        flaw: noText(at, `the control character ${unit.toString(16).padStart(2, '0')} stands in the text`),
      };
  }
  if (text.split('\n').every((line) => /^\s*(#|---\s*$|$)/.test(line)))
    return {
      text,
      flaw: {
        at: 0,
        code: 'file-empty',
        message: 'the file says nothing',
        fix: 'Write a scenario or a play into it.',
      },
    };
  return { text };
}
