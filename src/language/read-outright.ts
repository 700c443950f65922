/** Blame that no single cause word carries: said outright, in the shorthand of notes, or hinted at. */
import type { CutClause } from './clauses.ts';
import {
  CLEARED_HERE,
  HERS_AT_ALL,
  HINTED,
  MEASURED,
  OUTRIGHT,
  OUTRIGHT_IN_NOTES,
  SAYS_WHY,
  TAKEN_BACK,
  TOLD_BY_RECORD,
} from './english/blame-forms.ts';
import { GENERAL } from './english/cause-words.ts';
import { firstMatch, frame, stands } from './frames.ts';
import type { BlameReading, Span } from './reading.ts';
import { type Scene, type Sentence, sentencesOf, spanOfMatch } from './scene.ts';

const outright = frame(OUTRIGHT);
const inNotes = frame(OUTRIGHT_IN_NOTES);
const hinted = frame(HINTED);
const measured = frame(MEASURED);
const clearedHere = frame(CLEARED_HERE);
const takenBack = frame(TAKEN_BACK);
const hersAtAll = frame(HERS_AT_ALL);
const saysWhy = frame(SAYS_WHY);
const toldByRecord = frame(TOLD_BY_RECORD);
const general = frame(GENERAL);
const denial =
  /(^| )(not|no|never|nothing|cannot|nobody|none|without|neither|nor|rather than|instead of|untrue)( |$)/;
const tagged = /(is it not|is it|right|yes|okay|eh|do they not|you know) \?$/;

export interface OutrightBlame {
  blame: BlameReading;
  at: Span;
}

/** The worst over the sentences, as far as forms alone tell it. */
export function readOutright(scene: Scene): OutrightBlame | undefined {
  const sentences = sentencesOf(scene);
  const found = sentences.flatMap((sentence, at) => {
    const blame = clearsHer(sentence.text, sentences[at + 1]?.text) ? undefined : ofSentence(scene, sentence);
    return blame ? [blame] : [];
  });
  return found.find(({ blame }) => blame === 'asserted') ?? found[0];
}

/** The same breath, or the next, says that it is not hers, or only tells what a record says. */
export const clearsHer = (text: string, next = ''): boolean =>
  stands(clearedHere, text) ||
  stands(takenBack, text) ||
  stands(takenBack, next) ||
  stands(toldByRecord, text);

function ofSentence(scene: Scene, sentence: Sentence): OutrightBlame | undefined {
  const { text, offset, clauses } = sentence;
  const isQuoted = clauses.some(({ tags, cited }) => tags.has('quoted') || cited);
  if (isQuoted || clauses.some(({ denied }) => denied)) return undefined;
  const claim = claimIn(scene, sentence);
  const hint = firstMatch(hinted, text);
  const isAsked = /\?$/.test(text) && !tagged.test(text);
  if (scene.context.evidence) {
    const seen = claim ?? hint ?? firstMatch(measured, text);
    return seen && { blame: 'evidenced', at: spanOfMatch(scene.line, offset, seen) };
  }
  if (claim && !isAsked && !stands(general, text))
    return { blame: 'asserted', at: spanOfMatch(scene.line, offset, claim) };
  const why =
    isAsked || scene.context.listener === 'unit' || isInstruction(text) ? undefined : whyIn(scene, text);
  if (why && !stands(general, text)) return { blame: 'asserted', at: spanOfMatch(scene.line, offset, why) };
  if (hint && !isInstruction(text)) return { blame: 'insinuated', at: spanOfMatch(scene.line, offset, hint) };
  return undefined;
}

/** What is hers, and why it is so, in one breath, with nothing denied in it and nothing of ours named. */
function whyIn({ context }: Scene, text: string): { index: number; words: string } | undefined {
  const hers = firstMatch(hersAtAll, text);
  if (!hers || !stands(saysWhy, text)) return undefined;
  if (
    /(^| )(our|ours|us|we|my) /.test(
      text.replace(/our (man|men|exchange|reminder|side|end|board|new \\w+|hubs?|mesh|kit|managed)/g, ''),
    ) &&
    context.listener === 'customer'
  )
    return undefined;
  if (
    /(^| )(not|never|nobody|nothing|cannot|neither|do not|does not) /.test(` ${text.slice(0, hers.index)}`) ||
    /(^| )(not|no|never|nothing) (your|you|the|a|in|on|to|wrong|fault|his|her) /.test(text)
  )
    return undefined;
  return /(^| )(please|could you|would you|can you|let me|shall i|believe|sorry|good|innocent|fine|clean|right) /.test(
    text,
  )
    ? undefined
    : hers;
}

/** Among units the shorthand must name the customer; a port, a socket or a page is theirs to work on. */
const isOfHers = ({ context }: Scene, words: string): boolean =>
  context.listener === 'customer' ||
  /(^| )(cust\w*|subscriber\w*|users?|cpe|ce|own|his|her|their|premises|caller|patient|client|bloke|elderly|misdialled|misdialed|namedperson)( |$)/.test(
    words,
  );

/** A claim that nothing before it in its clause denies. */
function claimIn(scene: Scene, { text, clauses }: Sentence): { index: number; words: string } | undefined {
  const isNote = scene.context.listener === 'unit';
  // Among units "yours" is the other unit's: only the shorthand that names the customer blames her.
  const match = firstMatch(isNote ? inNotes : outright, text);
  if (
    !match ||
    /(^| )(nothing|neither|none|nor|no|not (your|the|his|her|their|a|an|any|in|at|on))( |$)/.test(
      match.words,
    ) ||
    !isOfHers(scene, match.words)
  )
    return undefined;
  const start =
    text
      .slice(0, match.index)
      .split(/ [,:;–.] /)
      .at(-1) ?? '';
  const behind = text.slice(match.index + match.words.length).split(/ [,:;–.] /)[0] ?? '';
  const opens = clauses.find(
    (clause: CutClause) => clause.tags.has('conditional') && /^(if|had|were) /.test(clause.text),
  );
  if (
    denial.test(start.trim()) ||
    /^ ?(is|was|are|has|does)? ?(not|never|fine|okay|out of it|clean|innocent)( |$)/.test(behind)
  )
    return undefined;
  return opens && !/(^| )then (it|that) is /.test(text) && !/(^| )(will|would) /.test(text)
    ? undefined
    : match;
}

/** "Could you restart it while I test our side?" asks for a step and hints at nothing. */
const isInstruction = (text: string): boolean =>
  /(^| )(could|can|would|will) you (please |just )?(re)?(start|boot|unplug|plug|switch|turn|press|push|try|check|look|read|tell|hold|put|take)/.test(
    text,
  ) ||
  /^(please |and |now |then |so )*(restart|reboot|unplug|plug|switch|turn|press|push|check|try|look)( |$)/.test(
    text,
  );
