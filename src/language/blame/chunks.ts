/** Joins words to things and says whose they are: hers, ours, offered for sale, or nobody's. */
import { has, type Node } from './nodes.ts';

type Whose = 'hers' | 'ours' | 'plain' | 'new';

const NOUNS = ['DEV', 'PTHING', 'PLACE', 'DATA', 'FOLK', 'OURN', 'NEUT'] as const;
/** "Set the", "plug it" are deeds, whatever the first word means alone. */
const isNoun = (node: Node | undefined): boolean =>
  has(node, ...NOUNS) && !/ (the|it|a|an|your|his|her|to|us|them)$/.test(node?.words ?? '');
const headOf = (node: Node | undefined): string => NOUNS.find((tag) => node?.tags.has(tag)) ?? '';

/** Words that may stand between "your" and its noun. */
const PLAIN_ADJECTIVE =
  /^(old|older|modern|cheap|little|white|black|grey|red|green|whole|very|first|second|third|main|front|back|outside|outdoor|upstairs|downstairs|living|ancient|elderly|trusty|poor|dear|fancy|famous|precious|beloved|existing|current|previous|wireless|tired|last|usual|electric|electrical|outer|inner|inside|night|day|long|short|thick|stone|wooden|metal|young|small|tiny|grandfather|corded|cordless|plastic|home|house|kitchen|garden|office|warehouse|hospital|business|personal|private|technical|certain|other|half|total|2|two|three|3|four|4)$/;
const STOP =
  /^(is|are|was|were|to|of|and|or|the|a|an|in|on|at|it|you|we|i|he|she|they|that|this|for|with|by|from|as|if|so|but|not|have|has|had|be|do|does|did|will|would|can|could|may|might|must|should|yes|no|me|us|,|\.|:|–|>|=|"|\(|\)|\?|!|\/)$/;

/** Which word opens a thing, and whose it makes it. */
function openedBy(nodes: readonly Node[], at: number, isNote: boolean): { whose: Whose; length: number } {
  const node = nodes[at];
  const next = nodes[at + 1];
  if (has(node, 'YOUR')) return { whose: isNote ? 'plain' : 'hers', length: 1 };
  if (has(node, 'HIS')) return { whose: 'hers', length: 1 };
  if (has(node, 'OUR')) return { whose: 'ours', length: 1 };
  if (has(node, 'OWN')) return { whose: 'hers', length: 1 };
  if (has(node, 'CUST', 'FOLK', 'PLACE') || /^(hospital|surgery|bakery|clinic)$/.test(node?.words ?? '')) {
    // "customer's router" comes as "customer is router": only a thing that is hers can follow.
    const isPossessive = next?.words === 'is' && (isNoun(nodes[at + 2]) || has(nodes[at + 2], 'OWN'));
    if (isPossessive) return { whose: 'hers', length: has(nodes[at + 2], 'OWN') ? 3 : 2 };
    if (has(node, 'CUST') && (isNoun(next) || has(next, 'OWN')))
      return { whose: 'hers', length: has(next, 'OWN') ? 2 : 1 };
    if (has(next, 'OWN') && isNoun(nodes[at + 2])) return { whose: 'hers', length: 2 };
  }
  // Whoever writes "this headset" to a unit holds it in his own hand.
  if (isNote && node?.words === 'this') return { whose: 'ours', length: 1 };
  if (has(node, 'THE'))
    return {
      whose: /^(a|an|some|another|one of the|any)$/.test(node?.words ?? '') ? 'new' : 'plain',
      length: 1,
    };
  return { whose: 'plain', length: 0 };
}

const PLAIN: Readonly<Record<string, string>> = {
  DEV: 'DEV',
  PTHING: 'PTHING',
  PLACE: 'PLACE',
  DATA: 'DATA',
  FOLK: 'FOLK',
  OURN: 'OURN',
  NEUT: 'NEUT',
};

const TAG_OF: Readonly<Record<Whose, Readonly<Record<string, string>>>> = {
  hers: {
    DEV: 'HERS',
    PTHING: 'HERS',
    PLACE: 'HERPLACE',
    DATA: 'HERDATA',
    FOLK: 'HERFOLK',
    OURN: 'OURN',
    NEUT: 'NEUT',
  },
  ours: {
    DEV: 'OURS',
    PTHING: 'OURS',
    PLACE: 'OURS',
    DATA: 'OURS',
    FOLK: 'OURS',
    OURN: 'OURS',
    NEUT: 'OURS',
  },
  plain: PLAIN,
  new: { ...PLAIN, DEV: 'ADEV' },
};

/** Classes a thing keeps from its words. */
const KEPT = ['KIN', 'NOISY', 'CPE', 'FAULTN', 'USUALLY', 'CURES', 'PART'];

/** People a company has as well as its customers. */
const THEIRS_TOO = /^(contractors?|drivers?|crew|suppliers?)$/;

/** One thing from `at`: the words that open it, what describes it, its nouns. */
function thingAt(
  nodes: readonly Node[],
  at: number,
  isNote: boolean,
): { made: Node[]; length: number } | undefined {
  const { whose, length } = openedBy(nodes, at, isNote);
  let step = at + length;
  let isNew = false;
  let bad: Node | undefined;
  let isOwn = false;
  for (let strange = 0; step < nodes.length && step - at < 6; step += 1) {
    const node = nodes[step];
    if (!node) break;
    if (has(node, 'OWN')) isOwn = true;
    else if (has(node, 'NEWISH')) isNew = true;
    else if ((has(node, 'BAD') && !has(node, 'DEV', 'PLACE')) || (isNote && node.words === 'dead'))
      bad = node;
    else if (isNoun(node)) break;
    else if (PLAIN_ADJECTIVE.test(node.words)) continue;
    else if (node.tags.size === 0 && length > 0 && strange < 1 && !STOP.test(node.words)) strange += 1;
    else break;
  }
  const first = step;
  // "Battery flat": what is also a defect ends the thing.
  while (
    step < nodes.length &&
    isNoun(nodes[step]) &&
    (step === first ||
      !(
        has(nodes[step], 'BAD') ||
        (has(nodes[step], 'FAULTN') && has(nodes[step - 1], 'DEV')) ||
        (has(nodes[step], 'FOLK') && has(nodes[step - 1], 'DEV'))
      ))
  )
    step += 1;
  if (step === first) {
    const [det, noun] = [nodes[at], nodes[at + 1]];
    const isUnknown =
      whose === 'hers' &&
      length === 1 &&
      has(det, 'YOUR') &&
      noun &&
      noun.tags.size === 0 &&
      !STOP.test(noun.words);
    return isUnknown && det ? { made: [joined(nodes, at, at + 2, 'YOURX')], length: 2 } : undefined;
  }
  const owner: Whose = isOwn && whose !== 'ours' ? 'hers' : whose;
  const heads = nodes.slice(first, step).map(headOf);
  const last = heads.at(-1) ?? '';
  const head = heads.includes('OURN')
    ? owner === 'hers' && THEIRS_TOO.test(nodes[step - 1]?.words ?? '')
      ? 'FOLK'
      : 'OURN'
    : last === 'DATA' && heads.includes('DEV')
      ? 'DEV'
      : last === 'PTHING' && heads.includes('DEV')
        ? 'DEV'
        : last === 'PTHING' && heads.includes('PLACE') && owner !== 'ours'
          ? 'DEV'
          : last;
  const tag = TAG_OF[owner][head] ?? '';
  const isOffer =
    head === 'DEV' &&
    (isNew || owner === 'ours') &&
    owner !== 'hers' &&
    !(owner === 'plain' && length > 0 && nodes[at]?.words !== 'some');
  // "No phone" is what she lacks.
  const made = joined(
    nodes,
    at,
    step,
    isOffer ? 'WARE' : nodes[at]?.words === 'no' && head === 'DEV' ? 'FAULTN' : tag,
  );
  // What is one's own mistake or fault is blame by its word.
  if (
    tag === 'HERS' &&
    (isNote
      ? /(mistake|error|doing|oversight|goal|negligence|carelessness|faults?|delay|choice|muddle|mess|mix up)$/
      : /(mistake|error|doing|oversight|goal|negligence|carelessness|faults?|muddle|mess|mix up)$/
    ).test(made.words)
  )
    made.tags.add('USERFAULT');
  const only = length === 0 && step - at === 1 ? [...(nodes[at]?.tags ?? [])] : KEPT;
  for (const node of nodes.slice(first, step))
    for (const more of only)
      if (node.tags.has(more) && !NOUNS.some((noun) => noun === more)) made.tags.add(more);
  if (
    head === 'DEV' &&
    /s$/.test(nodes[step - 1]?.words ?? '') &&
    (length === 0 || /^(those|such)$/.test(nodes[at]?.words ?? ''))
  )
    made.tags.add('MANY');
  const badMade = bad && { words: bad.words, tags: new Set(['BADX']), from: bad.from, to: bad.to };
  return { made: badMade ? [badMade, made] : [made], length: step - at };
}

const joined = (nodes: readonly Node[], at: number, to: number, tag: string): Node => ({
  words: nodes
    .slice(at, to)
    .map(({ words }) => words)
    .join(' '),
  tags: new Set([tag]),
  from: nodes[at]?.from ?? 0,
  to: nodes[to - 1]?.to ?? 0,
});

const OWNABLE = ['DEV', 'ADEV', 'PTHING', 'HERS'] as const;

/** Things of a sentence joined, with whose they are. */
export function chunked(nodes: readonly Node[], isNote: boolean): readonly Node[] {
  const things: Node[] = [];
  for (let at = 0; at < nodes.length; ) {
    const node = nodes[at];
    const thing =
      has(node, 'CPE', 'USERFAULT', 'ATHERS') && !has(node, 'DEV', 'OWN')
        ? undefined
        : thingAt(nodes, at, isNote);
    if (thing) things.push(...thing.made);
    else if (node) things.push(node);
    at += thing?.length ?? 1;
  }
  return placed(things, isNote);
}

const owned = (node: Node): Set<string> =>
  new Set([...node.tags].filter((tag) => !OWNABLE.some((one) => one === tag)).concat('HERS'));

/** "The box of yours", "a switch in your kitchen", "something at your end" are hers; "in your house" is where she is. */
function placed(things: readonly Node[], isNote: boolean): readonly Node[] {
  const out: Node[] = [];
  for (let at = 0; at < things.length; at += 1) {
    const node = things[at];
    if (!node) continue;
    const before = out.at(-1);
    const next = things[at + 1];
    const isPlace =
      has(next, 'HERPLACE', 'ATHERS') ||
      (has(next, 'YOURS') && !isNote) ||
      (has(next, 'PLACE') && has(out.at(-1), 'SOMEBODY', 'FOLK')) ||
      (has(next, 'PLACE') &&
        /^(in|inside|within|at)$/.test(node.words) &&
        /(house|home|flat|shop|bakery|surgery|practice|building|warehouse|hospital|office|hallway|premises|walls|hospital|kitchen|ward)$/.test(
          next?.words ?? '',
        ));
    let made: Node = node;
    if (
      before &&
      (has(node, 'IN') || node.words === 'of') &&
      next &&
      (has(next, 'HERS') || (!isNote && has(next, 'DEV') && has(before, 'PTHING', 'PART'))) &&
      has(before, ...OWNABLE, 'PART') &&
      /^(in|inside|within|on|behind|at|of)$/.test(node.words)
    ) {
      out[out.length - 1] = {
        ...before,
        words: `${before.words} ${node.words} ${next.words}`,
        tags: owned(before),
        to: next.to,
      };
      at += 1;
      continue;
    }
    // "Your landlord's wiring": what belongs to her people is hers.
    if (
      before &&
      node.words === 'is' &&
      has(before, 'HERFOLK', 'YOURX') &&
      has(next, 'DEV', 'PTHING') &&
      next
    ) {
      out[out.length - 1] = {
        ...before,
        words: `${before.words} ${node.words} ${next.words}`,
        tags: new Set(['HERS']),
        to: next.to,
      };
      at += 1;
      continue;
    }
    if (has(node, 'IN') && isPlace && next) {
      made = joined(things, at, at + 2, 'ATHERS');
      at += 1;
    } else if (has(node, 'HERPLACE') && /(end|side)$/.test(node.words))
      made = { ...node, tags: new Set(['ATHERS']) };
    else if (has(node, 'OFYOURS') && /^you /.test(node.words) && !has(before, ...OWNABLE))
      made = { ...node, tags: new Set(['YOU']) };
    else if (has(node, 'YOURS') && isNote) made = { ...node, tags: new Set() };
    else if (has(node, 'YOURS') && node.words === 'yours') made = { ...node, tags: new Set(['YOURS']) };
    const owns =
      has(made, 'ATHERS') || has(made, 'OFYOURS') || (has(made, 'YOURS') && made.words !== 'yours');
    // "No fault of yours" denies it.
    if (before && owns && /^no /.test(before.words)) {
      out[out.length - 1] = {
        ...before,
        words: `${before.words} ${made.words}`,
        tags: new Set(['NOT']),
        to: made.to,
      };
    } else if (
      before &&
      owns &&
      (has(before, ...OWNABLE) || /^(something|anything|one|thing)$/.test(before.words))
    ) {
      out[out.length - 1] = {
        ...before,
        words: `${before.words} ${made.words}`,
        tags: owned(before),
        to: made.to,
      };
    } else if (before && owns && has(before, 'SOMEBODY', 'FOLK')) {
      out[out.length - 1] = {
        ...before,
        words: `${before.words} ${made.words}`,
        tags: new Set(['HERFOLK', ...(has(before, 'SOMEBODY') ? ['SOMEHERS'] : [])]),
        to: made.to,
      };
    } else out.push(made);
  }
  return out;
}
