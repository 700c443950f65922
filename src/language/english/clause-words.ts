/** Words that open, split and colour clauses in English. */

/** What stands behind a comma or "and" when a new clause begins there. */
export const CLAUSE_OPENERS = [
  '(i|we|you|it|that|this|they|she|he|there|who|nobody|somebody|someone|everybody) (\\w+)',
  '(a|an|the|our|your|my|his|her) \\w+( \\w+)? (is|are|was|were|has|have|had|will|can|could|should|must|may|might|does|did|went|failed|died|broke|comes|goes|rings|needs|wants|says|said|closes|opens|ends|starts|arrives|decides|answers)',
  '(let me|let us|may i|may we|could you|can you|can i|can we|would you|will you|shall i|do you|did you|is it|is there|are you|are there|have you|has it|was it|were you)',
  '(please|thanks|thank you|sorry|stay|hold|hang|bear|ring|call|text|send|ask|answer|reply|confirm|tell|give|take|test|check|restart|reboot|unplug|plug|switch|turn|press|use|try|put|keep|wait|read|book|move|correct|link|will|cannot|going to|do not|did not|am|is|are|was|what|when|where|why|how|which|who|since when|anything else|goodbye|bye|if|unless)',
  'next door (is|has|are)',
  '(\\w+) (is|are|was|were|has|have|will|went|says|said|told)',
  '(even|also) (if|when)',
];

export const SPLITTERS = ['but', 'because', 'while', 'so', 'although', 'whereas'];

export const NEGATORS = [
  'not',
  'no',
  'never',
  'cannot',
  'without',
  'neither',
  'nor',
  'nobody',
  'nothing',
  'rather than',
  'instead of',
  'hardly',
  'rule out',
  'ruled out',
  'far from',
];

/** Denies what stands before it: "four o'clock will not hold". */
export const DENIED_BEHIND = [
  '(will|can|could|does|do|did|is|was|would)( \\w+)? (not|no longer|never)( be)? (hold|stand|work|do|happen|possible|kept|met|held|realistic|true|right|correct|enough)( any \\w+| now)?( ,| \\.| :| !|$)',
  '(cannot|can not)( be)? (hold|stand|work|happen|kept|met|held|done)',
  '(is|was) (wrong|off the table|impossible|untrue|false)',
];

/** Denies a whole statement, to the end of its sentence: "it is not true that 46 homes are off and a card failed". */
export const DENIES_ALL = [
  '(it|that|this) (is|was) (simply |just |certainly )?(not|never|hardly) (true|the case|so|right|correct|confirmed) that',
  '(it|that|this) (is|was) (simply |just )?(untrue|false|wrong|a rumour|nonsense) that',
  'there is no truth in',
  '(i|we) (do not|cannot|never) (say|said|claim|believe|confirm) that',
];

export const HEDGES = [
  'probably',
  'perhaps',
  'maybe',
  'possibly',
  'might',
  'may be',
  'may have',
  'could be',
  'could have',
  'likely',
  'most likely',
  'i think',
  'i guess',
  'i believe (it|the|a|his|her|that)',
  'we believe',
  'i suppose',
  'i reckon',
  'i suspect',
  'not sure',
  'not certain',
  'seems',
  'seem',
  'looks like',
  'sounds like',
  'apparently',
  'roughly',
  'approximately',
  'as far as i can (see|tell)',
  'should be',
  'hopefully',
  'points that way',
  'presumably',
  'supposedly',
  'conceivably',
  'we (think|guess|suppose|reckon|suspect|assume)',
  'i assume',
];

export const FUTURE = [
  'will',
  'going to',
  'shall',
  'tomorrow',
  'next (word|update|week)',
  'am (ringing|calling) you',
  'by (noon|\\d+\\S*)',
];

export const CONDITIONAL = [
  '^(and |but |so |or )?(if|unless|in case|should you|as long as|provided)',
  '(?<!as )if',
  'in case',
];

/** A condition that changes nothing about what stands beside it: "even if there is no news". */
export const CONCESSIVE = [
  '(and |but |so |or )?(even|also) (if|when)',
  '(and |but )?(no matter (if|whether|what)|if only to)',
];

export const QUESTION_OPENERS = [
  '(and |so |but |or |okay |okay , |right |right , |then |sorry , |well , )?(what|when|where|why|how|which|who|whose|since when|until when|from when|at what time)',
  '(and |so |but |or |okay |okay , |then |sorry ,? ?|well , )?(is|are|was|were|do|does|did|has|have|can|could|may|would|will|shall|should|must) (i|we|you|it|that|this|they|she|he|there|any|anyone|anybody|the|your|next|somebody|someone|everything|something|everybody|everyone|all|nobody|a|an)',
];

/** "She wants a router" is her view of the matter; "he wants to be rung at nine" is a wish that he told us. */
const WANTS_A_THING =
  '(wants?|wanted)(?! (to be (rung|called|told|reached)|to hear|word|a call|the next word))';

/** What is only thought or wanted by somebody else: not even a fact passed on. */
export const DOUBTED = [
  '(thinks?|thought|reckons?|claims?|claimed|suggests?|suggested|believes?|suspects?|suspected|guess|wonder|worry|feel|assume|would say|keeps saying)',
  '(supervisor|boss|manager|help page|script|help|page) (says?|said|told)',
  '(she|he|they|somebody|someone|customer|supervisor|boss|manager|colleague) told (me|us|you|her|him) to',
  'told (me|us|you) to',
  '(i|we) (was|were|have been) told to',
];

/** Somebody wants a thing or a date: a fact where the fact is what he wants, and his view of the matter elsewhere. */
export const WANTED = [WANTS_A_THING];

/** Somebody else is quoted. */
export const REPORTING = [
  `(she|he|they|customer|the customer|caller|the caller|client|supervisor|my supervisor|the supervisor|colleague|my colleague|a colleague|your colleague|boss|my boss|manager|my manager|help page|the help page|the script|script|the help|screen|husband|her husband|neighbour|her neighbour|somebody|someone|people|everybody|the page|my screen|the system) (says?|said|thinks?|thought|tells?|told|reckons?|claims?|claimed|${WANTS_A_THING}|suggests?|suggested|keeps saying|asks?|asked|insists?|insisted|believes|suspects|suspected|mentioned|would say|reports|reported|wrote|writes|has been told|was told)`,
  'according to',
  'i (was|have been) told( to)?',
  'you (think|thought|believe|suspect|reckon|guess|wonder|worry|feel(?! (unwell|ill|sick|dizzy|faint|better|worse|bad|poorly|anything))|assume)',
  '(?<!(did|have|could|can|would|will) )you (ask|asked)',
  'you (were|have been|got) told',
  '(they|people|somebody|someone|everyone) (all )?(say|said|told)',
  'as (she|he|they|the customer) (put|said)',
  'told (me|her|him|you|us|them) (to|that|it|about)',
  'you said (it|that|the|your|my)',
  'to quote',
];
