/** Words that take back what stands before or behind them, or that only ask back. */

/** A sentence that denies the one before it. */
export const DENIES_BEFORE = [
  '(but |and )?(no , |well , )?(it|that|this) (is|was|does|did) not( true| so| right| correct| the case| it)?(?= ?[,.:;!–\\n]|$)',
  '(but |and )?(that|this|which|it) (is|was) (wrong|untrue|nonsense|not true|not right|not correct|false|rubbish)',
  '(but |and )?not (true|so|right|correct)(?= ?[,.:;!–]|$)',
];

/** A question that asks whether something is so. */
export const ASKS_BACK = [
  '(or |and |so |but )?(is|are|was|were|did|does|has|have) (it|that|this|the|your|our|her|his|he|she|they|you|we|there)',
  '(you|they|he|she|we) (said|say|told|mean|meant|wrote)',
  'would \\w+',
];

/** "Forget the 03:50". */
export const FORGET: ReadonlySet<string> = new Set('forget ignore disregard strike'.split(' '));

/** Words for the end of a job, which a note may define: "done = clean in the next rain". */
export const STATUS_WORDS: ReadonlySet<string> = new Set(
  'done fixed finished complete completed solved closed'.split(' '),
);

/** Money given back: what it is for stands behind "for". */
export const PAID_BACK: ReadonlySet<string> = new Set(
  'credit credits credited refund euros pounds quid back'.split(' '),
);
