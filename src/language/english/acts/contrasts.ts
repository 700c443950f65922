/** Corrections that set one thing against another: "not Friday, Monday", "the ninth, not the nineteenth". */
import type { ActForms } from './act-forms.ts';

export const CONTRASTS: ActForms = {
  correct: {
    needs: /(^| )not /,
    says: [
      'sorry ,? wrong (word|number|time|day|name)',
      'the (number|date|time|figure) that counts( \\S+)? is',
      '^((no|nope|sorry|wait|oh) ,? ?)*not (the |unit |flat |desk |path |on |at |from |with |by )?{value}( \\S+){0,3}( ,| \\.| :| –| but|$)',
      '{value}( \\S+){0,3} ,( namedperson ,)? (and )?not (the |unit |flat |desk |path |on |at |from |with |by )?{value}( \\.| ,| !|$)',
      '^no ,? (namedperson ,? )?(not|no) (the |unit |flat |desk |path |on |at |from |with |by )?{value}',
      '^(?!no )(\\S+ ){1,6}, (namedperson ,? )?not (?!(later|sooner|before|for|until|yet|now|any|even|with|without|from|only|just)\\b)(\\S+ ){0,3}\\S+ (\\.|,|and)',
      `(it is|it was|its|that is|there are|there is) (\\S+ ){1,4}not (\\S+ ?){1,3}( \\.| ,|$)`,
      `(\\w+ ){1,4}, (namedperson ,? )?not (\\S+ ){0,3}\\S+ \\.$`,
      '(\\d\\S*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|fifty|forty|thirty|\\w+teen|\\w+ty|[a-z])( \\S+){0,3} ,? (and )?not (\\d\\S*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|fifty|forty|thirty|\\w+teen|\\w+ty|[a-z])',
      '(is|was|are|were|be|means?|meant|says?|goes|go|at|on|by|for|to) (?!not)[^,.?!]{1,48} ,? (and )?not (the|a|an|in|on|at|to|by|for|with|yet|\\d\\S*|namedperson|row|rise|\\w+)( \\S+){0,3}( ,| \\.| !|$)',
      '(is|are|was|has|have|stands|belongs to|goes to|the owner of \\S+ is)( \\S+){1,6} ,( namedperson ,)? not namedperson',
      '(it|that|this|he|she|they|the \\w+) (is|was|are|were) not (\\S+ ){1,6}, (it|that|this|he|she|they) (is|was|are|were|s)',
      'so not " ',
      '(is|was) not (a|an|the) (\\S+ ){1,4}, (it is|that is|this is|it was)',
      '^\\w+ ?, not (?!(later|sooner|before|for|until|yet|now|any|even|with|without|from)\\b)\\w+',
      'does not stand( any more| any longer)?',
      '^not (\\S+ ){1,5}(but|:|–|, (no|it|the|but|rather|that))',
    ],
    not: ['question'],
  },
};
