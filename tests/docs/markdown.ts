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

/** Paths named in inline code, commands included: words with a folder or the ending of a file; `<id>` stands for any name. */
export function namedPaths(markdown: string): string[] {
  const prose = markdown.replace(/^\s*```[\s\S]*?^\s*```/gm, '');
  const words = [...prose.matchAll(/`([^`\n]+)`/g)].flatMap(([, code]) => (code ?? '').split(/[\s,;()]+/));
  return [...new Set(words.filter((word) => PATH.test(word) && !NO_PATH.test(word)))];
}

const PATH =
  /^[\w.<>*-]+(?:\/[\w.<>*-]+)*(?:\/|\.(?:[cm]?[jt]sx?|json|ya?ml|md|svg|html|css))$|^[\w.<>*-]+(?:\/[\w.<>*-]+)+$/;

/** Doors that programs import, and files that somebody writes by a command. */
const NO_PATH = /^(?:baton\/|<out[.>])/;

/** True when some file is called that, or lies in a folder that is. A bare name of a file or folder may lie anywhere. */
export function isNamed(path: string, files: readonly string[]): boolean {
  const bare = path.replace(/\/$/, '');
  const name = bare.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/<[^>]*>|\*+/g, '[^/]+');
  const pattern = new RegExp(
    bare.includes('/') ? `^${name}(/|$)` : `(^|/)${name}${path.endsWith('/') ? '/' : '$'}`,
  );
  return files.some((file) => pattern.test(file));
}
