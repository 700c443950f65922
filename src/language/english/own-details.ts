/** Questions about what everybody knows of himself, and about what happens next door, in English. */

const ASKS =
  '(what is|whats|tell me|give me|confirm|say|spell|repeat|and|so|now|i need|i just need|(can|could|may|might) i (have|take|get|ask( for)?|know)|(can|could|would|will) you( please)? (give|tell|confirm|repeat|spell|say)( me)?)( again)?( please)?( what)?';

/** Where somebody lives or works: "which street are you in?", "and your address, please?". */
export const ASKS_PLACE: readonly string[] = [
  '(which|what) (street|road|lane|close|area|house|address|village|town|building|house number|number of the house|part of town)( name| number)?( \\S+)? (are|do|is) (you|it|that|this|your)( \\S+){0,6}',
  '^((and|so|okay|right|sorry|then) ,? ?)*(in |at |on )?(which|what) (street|road|lane|house|address|house number)( please)?( \\?)?$',
  'where (are you( (at|in|exactly|now|calling|ringing|based|living|located|speaking)( \\S+){0,4})?|do you live|is your (house|home|flat|place|shop|office|surgery|site|line|building)|is (it|that|this) you live)( exactly)?( please)?( \\?|$)',
  `${ASKS} (your|the) (full |home |exact |street |service |own )?(address|street|house number|road)`,
  '(your|the) (full |home |street )?(address|street|house number)( once more| again)?( please)?( \\?|$)',
];

/** Who somebody is. */
export const ASKS_NAME: readonly string[] = [
  `${ASKS} your (full |last |first |own )?(name|surname|first name)`,
  '^((and|so) )?your (full |last |first )?(name|surname)( please)?( \\?| \\.|$)',
  '(who|whom) (am i|do i have the pleasure of|have i the pleasure of) (speaking|talking)( (to|with))?',
  'who is (calling|speaking|on the line|there|that speaking)',
];

const OTHERS =
  '((any of |all of )?(your|the|other|any|any other|some of your|some of the)( \\w+)? (neighbours?|houses|homes|people|flats) ?(next door|on (your|the) (street|road)|in (your|the) (street|road|house|building|lane))?|neighbours?|next door|people next door|anybody else|anyone else|somebody else|everybody else|everyone else|others)';

/** Whether it is the same elsewhere: about others, and not when or where it began here. */
export const ASKS_OTHERS: readonly string[] = [
  `^((and|so|but|okay|right|now|then|well) ,? ?)*(do|does|did|is|are|was|were|has|have|had|can|could) ${OTHERS}`,
  `^((and|so|but|okay|right|now|then|well) ,? ?)*(is|was) (it|that|this)( all)? (the same|also|off|out|down|dead)( \\w+)? (for|at|with|by) ${OTHERS}`,
  `^((and|so|but|okay|right|now|then|well) ,? ?)*(how|what) about ${OTHERS}`,
  `^((and|so|but|okay|right|now|then|well) ,? ?)*(have|did|could|can) you (ask|asked|check|checked|try|tried|look|looked|hear|heard|speak|spoken)( \\S+){0,3} ${OTHERS}`,
];
