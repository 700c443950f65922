/** Reads named causes and blame: the customer's side sentence by sentence, our own clause by clause. */
import { type CauseFrame, causeFrames, strongHedge } from './cause-frames.ts';
import type { CutClause } from './clauses.ts';
import { PROVIDER_FRAMES, PROVIDER_SIDE } from './english/cause-words.ts';
import { firstMatch, frame, stands } from './frames.ts';
import { readCustomerCauses } from './read-customer-causes.ts';
import type { BlameReading, NamedCause } from './reading.ts';
import { type Scene, spanOfMatch } from './scene.ts';

type Named = { cause: string; match: { index: number; words: string } };

const providerSide = PROVIDER_SIDE.map(([cause, patterns]) => ({ cause, pattern: frame(patterns) }));
const providerFrames = frame(PROVIDER_FRAMES);

/** Every cause of a side a text names, in order of place, longer words first. */
function namesIn(text: string, sides: readonly CauseFrame[]): readonly Named[] {
  const found: Named[] = [];
  for (const { cause, pattern } of sides) {
    const match = firstMatch(pattern, text);
    if (match && !found.some((one) => one.cause === cause)) found.push({ cause, match });
  }
  return found.sort((a, b) => a.match.index - b.match.index || b.match.words.length - a.match.words.length);
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

/** "Not your router", "the router is not the problem", "no need for a new router". */
function negatesCause(text: string, match: { index: number; words: string }): boolean {
  const clean = (part: string): string => ASIDE.reduce((left, aside) => left.replace(aside, ' '), part);
  const before = clean(text.slice(0, match.index))
    .replace(/^(no|nope) ,? /, '')
    .trim();
  const after = clean(text.slice(match.index + match.words.length)).trim();
  const near = before.split(/ [,–] /).at(-1) ?? before;
  if (stands(denied, clean(match.words))) return true;
  if (/(^| )no (need|reason|sign|evidence|proof|way|point|use|fault)( |$)/.test(near)) return true;
  const no = /(^| )no( |$)/.test(near) && !stands(strongNo, near);
  if (no && !/(^| )no( \S+){0,3}$/.test(near)) return stands(deniedBehind, after);
  return (
    stands(denied, near.replace(/ no$/, ' no x')) || /(^| )no$/.test(near) || stands(deniedBehind, after)
  );
}

/** Causes named in a scene and the worst blame in it. */
export function readCauses(scene: Scene): { causes: readonly NamedCause[]; blame: BlameReading } {
  const judged = readCustomerCauses(scene);
  const blame = judged.reduce<BlameReading>((worst, one) => worse(worst, one.blame), 'none');
  return { causes: [...judged.map(({ cause }) => cause), ...providerCauses(scene)], blame };
}

function providerCauses(scene: Scene): readonly NamedCause[] {
  const sides = [...causeFrames(scene.context.providerSideCauses), ...providerSide];
  return scene.clauses.flatMap((clause): NamedCause[] => {
    const ours = namesIn(clause.text, sides)
      .map((one) => ({ one, stance: providerStance(clause, one) }))
      .filter(({ stance }) => stance);
    const chosen = ours.find(({ stance }) => stance === 'asserted') ?? ours[0];
    if (!chosen?.stance) return [];
    const { one, stance } = chosen;
    return [
      { cause: one.cause, side: 'provider', stance, at: spanOfMatch(scene.line, clause.offset, one.match) },
    ];
  });
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
