/** Reads code blocks and links out of a Markdown file. */

export interface CodeBlock {
  /** Language, the first word after the fence. */
  language: string;
  /** Further words after the fence: `ignore`, `expected`, `exit=1`. */
  marks: string[];
  text: string;
  /** Line of the opening fence, from 1. */
  line: number;
}

export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: CodeBlock | undefined;
  const lines: string[] = [];
  for (const [index, line] of markdown.split(/\r?\n/).entries()) {
    const fence = /^\s*```(.*)$/.exec(line);
    if (!fence) {
      if (open) lines.push(line);
    } else if (open) {
      blocks.push({ ...open, text: lines.splice(0).join('\n') });
      open = undefined;
    } else {
      const [language = '', ...marks] = (fence[1] ?? '').trim().split(/\s+/);
      open = { language, marks, text: '', line: index + 1 };
    }
  }
  return blocks;
}

/** Targets of links and pictures that lead to a file of the project, without their `#section`. */
export function relativeLinks(markdown: string): string[] {
  const prose = markdown.replace(/^\s*```[\s\S]*?^\s*```/gm, '').replace(/`[^`\n]*`/g, '');
  const inText = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)].map(
    (match) => match[1] ?? '',
  );
  const inHtml = [...prose.matchAll(/<(?:img|a|source)\s[^>]*?(?:src|href|srcset)="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  return [...inText, ...inHtml]
    .filter((target) => !/^([a-z][a-z+.-]*:|\/\/|#)/i.test(target))
    .map((target) => decodeURIComponent(target.replace(/[#?].*$/, '')));
}
