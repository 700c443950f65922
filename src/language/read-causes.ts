/** Reads named causes and blame, clause by clause: the first row of the table that fits decides. */
import type { CutClause } from './clauses.ts';
import {
  ACCUSING,
  BLAME_FRAMES,
  CURE,
  CUSTOMER_SIDE,
  EVIDENCE_WORDS,
  GENERAL,
  HERE_TOO,
  PROVIDER_FRAMES,
  PROVIDER_SIDE,
  SEEKING,
} from './english/cause-words.ts';
import { firstMatch, frame, stands } from './frames.ts';
import { normalise } from './normalise.ts';
import { clearsHer, readOutright } from './read-outright.ts';
import type { BlameReading, NamedCause, ReadingContext, Wording } from './reading.ts';
import { type Scene, spanOfMatch } from './scene.ts';

type Named = { cause: string; match: { index: number; words: string } };

const customerSide = CUSTOMER_SIDE.map(([cause, patterns]) => ({ cause, pattern: frame(patterns) }));
const providerSide = PROVIDER_SIDE.map(([cause, patterns]) => ({ cause, pattern: frame(patterns) }));
const blameFrames = frame(BLAME_FRAMES);
const general = frame(GENERAL);
const accusing = frame(ACCUSING);
const _evidenceWords = frame(EVIDENCE_WORDS);
const seeking = frame(SEEKING);
const cure = frame(CURE);
const hereToo = frame(HERE_TOO);
const providerFrames = frame(PROVIDER_FRAMES);
const strongHedge = frame([
  'may',
  'might',
  'could',
  'not sure',
  'perhaps',
  'maybe',
  'possibly',
  'points? (that way|to|towards)',
  'suggests?',
  'probably',
  'likely',
  'looks like',
  'seems',
]);
const tagQuestion = frame(['(is it not|right|yes|okay|correct|is not it|you know|eh) \\?']);
const instructive = frame([
  '(re )?(restart|reboot|unplug|plug|switch|turn|press|push|reset|disconnect|connect|look|check|hold|try|power|show|read|tell|see)(ed|ing|ged|ched)?',
  'lights?',
  'colour',
  'what',
  'which',
  'where',
  'behind',
]);
const unitWords = escapedNot([
  'cust(omer)? (equip|equipment|end|side|wiring|error|use|fault|kit|device|router)',
  'cpe',
  'router',
  'wiring',
]);

function escapedNot(patterns: readonly string[]): RegExp {
  return frame(patterns);
}

const wordingCache = new WeakMap<readonly Wording[], readonly { cause: string; pattern: RegExp }[]>();

function patternsOf(wordings: readonly Wording[]): readonly { cause: string; pattern: RegExp }[] {
  const known = wordingCache.get(wordings);
  if (known) return known;
  const made = wordings
    .map((wording) => ({
      cause: wording.value,
      says: wording.says
        .map((text) => normalise(text).norm.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .filter(Boolean),
    }))
    .filter((entry) => entry.says.length > 0)
    .map((entry) => ({ cause: entry.cause, pattern: frame(entry.says) }));
  wordingCache.set(wordings, made);
  return made;
}

function nameIn(text: string, sides: readonly { cause: string; pattern: RegExp }[]): Named | undefined {
  let best: Named | undefined;
  for (const { cause, pattern } of sides) {
    const match = firstMatch(pattern, text);
    if (match && (!best || match.words.length > best.match.words.length)) best = { cause, match };
  }
  return best;
}

/** Every cause of a side a text names, in order of place, longer words first. */
function namesIn(text: string, sides: readonly { cause: string; pattern: RegExp }[]): readonly Named[] {
  const found: Named[] = [];
  for (const { cause, pattern } of sides) {
    const match = firstMatch(pattern, text);
    if (match && !found.some((one) => one.cause === cause)) found.push({ cause, match });
  }
  return found.sort((a, b) => a.match.index - b.match.index || b.match.words.length - a.match.words.length);
}

/** A test the words name, when the log knows it. */
function namedTest(text: string, context: ReadingContext): string | undefined {
  const flat = text.replace(/[^a-z0-9]/g, '');
  return context.evidenceIds.find((id) => flat.includes(id.toLowerCase().replace(/[^a-z0-9]/g, '')));
}

interface Judged {
  stance: NamedCause['stance'];
  blame: BlameReading;
}

/** The table of blame: first row that fits. */
function judge(
  scene: Scene,
  clause: CutClause,
  sentence: string,
  framed: boolean,
  named: Named,
): Judged | undefined {
  const { context } = scene;
  const { text, tags } = clause;
  if (tags.has('quoted')) return { stance: 'quoted', blame: 'none' };
  if (clause.denied) return { stance: 'negated', blame: 'none' };
  if (isStatement(named) && /(says?|said|claims?|reads?|wrote)( here| that)*$/.test(before(text, named)))
    return { stance: 'quoted', blame: 'none' };
  if (negatesCause(text, named.match, isStatement(named))) return { stance: 'negated', blame: 'none' };
  if (stands(seeking, text) || (clause.tags.has('conditional') && !/^if it is (your|the)/.test(text)))
    return undefined;
  if (!framed) return undefined;
  const test = namedTest(sentence, context);
  const hedged = stands(strongHedge, sentence) || tags.has('hedged');
  if (context.evidence) return { stance: 'evidenced', blame: 'evidenced' };
  if (test !== undefined)
    return { stance: hedged ? 'hedged' : 'evidenced', blame: hedged ? 'none' : 'evidenced' };
  const asks = tags.has('question') && !stands(tagQuestion, text);
  if ((stands(general, text) && !stands(hereToo, sentence)) || asks || tags.has('conditional'))
    return { stance: 'insinuated', blame: 'insinuated' };
  return { stance: 'asserted', blame: 'asserted' };
}

const denied = frame([
  'not',
  'never',
  'cannot',
  'without',
  'neither',
  'nor',
  'nobody',
  'nothing',
  'unlikely',
  'rule out',
  'ruled out',
  'ruling out',
  'rather than',
  'instead of',
  'no( \\w+){0,2}',
]);
const deniedBehind = frame(
  [
    '(\\w+ ){0,3}(not|never|neither|nothing|ruled out|no longer)',
    '(is|was|has)( been)? (ruled out|fine|cleared)',
  ],
  '^',
);
const strongNo = frame(['not', 'never', 'cannot', 'nothing', 'neither', 'nor']);
/** Negations that are about something else: what does not work, our own side, what lies behind. */
const ASIDE = [
  /(nothing|no (link|signal|sync|light|answer|reply)) (behind|beyond|past|from)/g,
  /(do|does|did|will|can|is|are) not (work|working|connect|connecting|turn|come|respond|responding|get)( \w+)?/g,
  /(nothing|not|no fault|no problem|no outage|no alarm)( \w+){0,3} (on|at|with|in) our (side|end|network)/g,
  /(could|might|would|is) (it|that) not be/g,
  /is it not \?/g,
];

/** "You were not in" says what happened by itself: its own "not" denies nothing, and it needs no frame. */
const isStatement = ({ match }: Named): boolean =>
  /^(you|nobody|no one) (\w+ )*(was|were|are|is|did|had|have|gave|told|missed|said|forgot|never|home)\b/.test(
    match.words,
  );

/** What such a statement may deny as part of itself. */
const OWN_NOT = /(^| )(not (in|at|home|there|open|answer|say|tell)|nobody|no one|never)( |$)/;

const before = (text: string, { match }: Named): string => text.slice(0, match.index).trim();

/** "Not your router", "the router is not the problem", "no need for a new router". */
function negatesCause(text: string, match: { index: number; words: string }, statement = false): boolean {
  const clean = (part: string): string => ASIDE.reduce((left, aside) => left.replace(aside, ' '), part);
  const before = clean(text.slice(0, match.index))
    .replace(/^(no|nope) ,? /, '')
    .trim();
  const after = clean(text.slice(match.index + match.words.length)).trim();
  const near = before.split(/ [,–] /).at(-1) ?? before;
  if (stands(denied, clean(match.words)) && !(statement && OWN_NOT.test(match.words))) return true;
  if (/(^| )no (need|reason|sign|evidence|proof|way|point|use|fault)( |$)/.test(near)) return true;
  const no = /(^| )no( |$)/.test(near) && !stands(strongNo, near);
  if (no && !/(^| )no( \S+){0,3}$/.test(near)) return stands(deniedBehind, after);
  return (
    stands(denied, near.replace(/ no$/, ' no x')) || /(^| )no$/.test(near) || stands(deniedBehind, after)
  );
}

function isFramed(
  clause: CutClause,
  sentence: string,
  named: Named,
  listener: ReadingContext['listener'],
): boolean {
  const { text } = clause;
  if (stands(cure, text)) return true;
  if (named.cause === 'customerUse' && /^you( |$)/.test(named.match.words))
    return !/^(if|when|once|until|could|can|would|please|after|before)/.test(text) && !tagsAsksToDo(text);
  const framedHere = stands(blameFrames, text);
  const instructed = stands(instructive, text);
  if (
    listener === 'unit' &&
    stands(unitWords, text) &&
    text.split(' ').length <= 6 &&
    !instructed &&
    !/(sync|swapped|new|sent|ordered)/.test(text)
  )
    return true;
  if (!framedHere) return false;
  if (
    instructed &&
    !/(it is|must be|sounds like|probably|problem|fault|cause|because|down to|blame|looks like|that will be|usually|i think|faulty|broken|dead|points to|shows|nothing behind it|need)/.test(
      text,
    )
  )
    return false;
  if (/(sync|signal|link|reach|reaches|up) (to|at|as far as) (your|the) (router|modem|box)/.test(text))
    return /nothing behind|no link behind|your side|your end|fault|problem/.test(sentence);
  if (/^(which|what|where|how|who) /.test(text) && !stands(accusing, text)) return false;
  return connected(text, named);
}

const tagsAsksToDo = (text: string): boolean =>
  /(have|did) you (restarted|rebooted|tried|checked)/.test(text);

/** The mention must be what the frame speaks about, not where something is done or shown. */
function connected(text: string, named: Named): boolean {
  const before = text.slice(0, named.match.index).trim();
  const after = text.slice(named.match.index + named.match.words.length).trim();
  const mention = named.match.words;
  const plainDevice =
    /^(the |your |that |her |his )?(router|modem|box|hub|wifi|laptop|computer|phone|handset|device)$/.test(
      mention,
    );
  if (
    /(lights?|colour|led|back|front|side|cable|plug|button|label|name|number|restart|reboot|power) (on|of|at|behind|in|to) $/.test(
      `${before} `,
    )
  )
    return false;
  if (
    plainDevice &&
    /^(is|was|are) (on|off|up|connected|plugged|red|green|blinking|flashing|restarted|restarting|back|new|in|at|there|online|showing|fine|okay|working|switched|next|still|ours|mine|not|under|warm|upstairs|behind|orange|amber|blue|white|booting|coming)/.test(
      after,
    )
  )
    return false;
  if (
    plainDevice &&
    /^(shows?|restarts?|booted|came|comes|has (been )?(restarted|come|a|two|power)|lost|went|in the|and|gets|goes off|can|will|needs (to be|time|two|a minute|five))/.test(
      after,
    ) &&
    !/(probably|must|it is|fault|problem|because|cause|sounds|looks) /.test(`${before} `)
  )
    return false;
  if (
    /(see|hear|happening|going on|happens|looks?|showing|look|wrong|find|found|like) ?(at|on|in)? $/.test(
      `${before} `,
    ) &&
    /(at|on|in) your (end|side|place)/.test(mention) &&
    /(what|how|tell|describe)/.test(before)
  )
    return false;
  return true;
}

/** Causes named in a scene and the worst blame in it. */
export function readCauses(
  scene: Scene,
  sentences: readonly string[],
): { causes: readonly NamedCause[]; blame: BlameReading } {
  const { context, line } = scene;
  const own = patternsOf(context.customerSideCauses);
  const theirs = patternsOf(context.providerSideCauses);
  const causes: NamedCause[] = [];
  let blame: BlameReading = 'none';
  for (const clause of scene.clauses) {
    const sentence = sentences[clause.sentence] ?? clause.text;
    const wide = `${sentence} ${sentences[clause.sentence + 1] ?? ''}`;
    const named = nameIn(clause.text, [...own, ...customerSide]);
    const providers = namesIn(clause.text, [...theirs, ...providerSide]);
    const accused = !named && firstMatch(accusing, clause.text);
    if (named) {
      const cause = own.find((entry) => stands(entry.pattern, clause.text))?.cause ?? named.cause;
      const framed =
        isStatement(named) ||
        isFramed(clause, sentence, named, context.listener) ||
        (stands(accusing, clause.text) && clause.tags.has('question'));
      const selling = !framed && sells(clause.text);
      const cleared = clearsHer(sentence, sentences[clause.sentence + 1]);
      const judged = cleared
        ? clearing(clause)
        : selling
          ? sold(clause, named)
          : judge(scene, clause, wide, framed, named);
      if (judged) {
        const evidenceId = namedTest(wide, context);
        const at = spanOfMatch(line, clause.offset, named.match);
        causes.push({
          cause,
          side: 'customer',
          stance: judged.stance,
          at,
          ...(evidenceId ? { evidenceId } : {}),
        });
        blame = worse(blame, judged.blame);
      }
    } else if (accused && !clause.tags.has('quoted')) {
      const at = spanOfMatch(line, clause.offset, accused);
      const stance = context.evidence ? 'evidenced' : 'insinuated';
      causes.push({ cause: 'customerUse', side: 'customer', stance, at });
      blame = worse(blame, stance);
    }
    const ours = providers
      .map((one) => ({ one, stance: providerStance(clause, one) }))
      .filter(({ stance }) => stance);
    const chosen = ours.find(({ stance }) => stance === 'asserted') ?? ours[0];
    if (chosen?.stance) {
      const { one, stance } = chosen;
      causes.push({
        cause: one.cause,
        side: 'provider',
        stance,
        at: spanOfMatch(line, clause.offset, one.match),
      });
    }
  }
  const outright = blame === 'asserted' ? undefined : readOutright(scene);
  if (outright && worse(blame, outright.blame) !== blame) {
    const { blame: stance, at } = outright;
    if (stance !== 'none') causes.push({ cause: 'customerUse', side: 'customer', stance, at });
    blame = stance;
  }
  return { causes, blame };
}

const sells = (text: string): boolean =>
  /(sell you|buy|we have|can offer|order you|upgrade|on offer|get you)( \w+){0,4} (router|modem|hub)/.test(
    text,
  ) || /(new|better) router( \w+)? (for|at|on) /.test(text);

/** Named only to be cleared. */
const clearing = ({ tags, text }: CutClause): Judged => ({
  stance: tags.has('quoted') || /(^| )(says?|said|reads|wrote) /.test(text) ? 'quoted' : 'negated',
  blame: 'none',
});

function sold(clause: CutClause, named: Named): Judged | undefined {
  if (clause.tags.has('quoted')) return { stance: 'quoted', blame: 'none' };
  if (negatesCause(clause.text, named.match)) return { stance: 'negated', blame: 'none' };
  return { stance: 'insinuated', blame: 'insinuated' };
}

function providerStance(clause: CutClause, named: Named): NamedCause['stance'] | undefined {
  const { text, tags } = clause;
  if (clause.cited) return 'quoted';
  const after = text.slice(named.match.index + named.match.words.length).trim();
  const before = text.slice(0, named.match.index).trim();
  if (tags.has('question') || tags.has('conditional')) return undefined;
  const behind = firstMatch(providerFrames, after);
  const ahead =
    /((it|this|that|cause|fault|problem|reason|trouble) (is|was)|caused by|because of|due to|down to|because|lies (in|with|at)|failed|broken|dead|gone|faulty|lost|burnt)( (a|the|our|your|one|an|some))?$/.test(
      before,
    );
  if (!(behind && behind.index <= 30) && !ahead) return undefined;
  if (clause.denied || negatesCause(text, named.match)) return 'negated';
  return tags.has('hedged') || stands(strongHedge, text) ? 'hedged' : 'asserted';
}

const ORDER: readonly BlameReading[] = ['none', 'evidenced', 'insinuated', 'asserted'];
const worse = (a: BlameReading, b: BlameReading): BlameReading =>
  ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a;
