/** Around what would be blame: what clears her in the same breath, takes it back, or only tells what a record says. */

/** What clears her in the same breath: no claim, however it is framed. */
export const CLEARED_HERE = [
  '(if|had|were) (it|your|the|his|her)( \\S+){0,3} (were|was|been|had|failed|to blame)( \\S+){0,4} (it|next door|only|they|you) (would|d)',
  '(had|were) (it|your \\w+)( been| failed| to)',
  'as clean as',
  '(?<!test )(?<!tests )(?<!line )(?<!side )(?<!end )(is|are) (perfectly |quite |all )?clean',
  'rule (you|it|that|the \\w+) out',
  '(good|decent|fine|better)( \\S+)? (router|box|phone|kit|handset|hub) (you|there|that)',
  '(that|it) is a (good|decent|fine)( \\S+)? (router|box|phone|handset|hub)',
  '(^|, |: )not (the|your|her|his) (handset|router|box|phone|wiring|kit|modem|equipment)',
  'is misleading',
  // As long as it may be ours as well, nobody is named.
  '(could|may|might|can) (\\S+ )?be (us|ours|our|the line|anything|many things|several things|either|both|all sorts|anywhere)',
  '(either|or) (it is )?(us|ours|our|the line|on our side|at our end|the network)',
  '(us|ours|our side|our end|the line|the network) or (it is )?(the|your|her|his|cpe|you|customer)',
  'too early to (say|tell)',
  '(cannot|can not|do not|could not) (yet )?(say|tell|know) (yet )?(what|whether|which|if|where)',
  '(as innocent|innocent|(?<!you )will find|finds the line|waits for|waiting for a signal|not sending|had it been|if it (was|were) your|were it your|was untrue|not true|nonsense|we were wrong|was wrong on our|was ours|of ours (broke|failed|went)|(it|that|this|all) (is|was) (ours|on us|our (own|card|mistake|fault|side|port))|nothing wrong with (you|your))',
];

/** What was said or written before is taken back in the next breath. */
export const TAKEN_BACK = [
  '(his|her|their) (guess|idea)',
  '(i|we) cannot find that',
  '(that|this|which|it) (was|is) (untrue|not true|wrong|nonsense|a mistake|not so)',
  '(i|we) (do|did|cannot|would|will)( not)? (take|accept|leave|use|like|have) (it|that|this) (like|as|so|to) (that|it|him|her)',
  '(i|we) (do|did|would|will) not (take|accept|leave|use|do|sign|write|put|share|support|confirm|believe) (it|that|this)',
  '(i|we) cannot (take|accept|support|confirm|share|back|second|agree with|see|find) (it|that|this)',
  '(i|we) (do not|cannot) (buy|believe) (it|that)',
  '^no ,? (it|that) is(?! (your|the|her|his))',
  '(i|we) (do|did|cannot|can) not (agree|think so|believe so|see it)',
  'but (it|that|this) (is|was) not( ,| \\.|$)',
  ', (wrong|untrue|not so|not true|rubbish|nonsense)( ,| \\.| !|$)',
  '^(wrong|untrue|not so|not true|rubbish|nonsense|not at all)(?= [.,!]|$)',
  '^(you|he|she|they|it|that) (was|were|is|did|has|had|have|are) not( \\.| ,| !|$)',
];

/** What a record, a code or somebody else says is only told. */
export const TOLD_BY_RECORD = [
  '(you say|reckons|(?<!i )(?<!we )(?<!would )(?<!should )reckon|his (idea|guess)|her (idea|guess)|treat it as|you tell me|(man|engineer|colleague|technician|agent|\\w+ s note)( \\S+){0,4} (said|says|reads|reckoned|thought|told you))',
  '(?<!whatever )(?<!whatever (the|your|his|her|their) )(?<!no matter what (the|your|his|her) )(card|code|slip|form|file|note|screen|letter|ticket|page|help|text|sms|message|mail|email|list|script|machine|tool|report)( \\S+){0,4} (says?|said|reads?|tells|keeps telling|wrote)',
  '(whoever|who) (coded|wrote|put|logged)',
  'asks? (if|whether)',
  '(put|coded|logged|wrote|booked)( \\S+)? "',
  '(coded|closed|logged|booked|marked|charged|sold|told|blamed)( \\S+){0,6} by mistake',
  '(absent|equipment|cpe|ce) (is|was|cannot be|would be) (wrong|incorrect|not right|right|untrue|false|nonsense)',
  'wrongly (coded|closed|logged|marked|put|blamed|booked|recorded|told|sold|charged)',
  '(coded|closed|logged|marked|blamed|booked|recorded) wrongly',
  'in error',
  'incorrectly (coded|closed|logged|marked)',
  'recode',
  '(take|took|taken|struck|strike|leave|keep)( \\S+){0,4} (out of the cause|that out)',
  'was (me|my|his|her) (guess|guessing|assumption)',
  '(it|here|that) (says|reads|shows|calls)( here)?( that)? (you|he|she|customer)',
  '(report|record|code|status|job|board|system|file|note|ticket|entry|log|sheet|computer)( \\S+){0,2} (calls|has|shows|lists|marks|puts) (you|him|her|them|it|the|customer)',
  '^(?!(i|we|you|it|that|this|test|trace|which) )(\\S+ ){1,3}(says|said|wrote|writes|calls (you|it|him|her|them|the))',
  '(she|he|they)( \\S+)? (says|said|thinks|wonders|fears|asks|believes)',
  'please (correct|change|amend|undo|reopen|remove)',
  '(to be|must be|should be|needs to be|has to be) (changed|corrected|removed|amended|replaced|undone|taken off|taken out)',
];

/** What is general is said of this case: "and here too", "and that is what has happened here". */
export const HERE_TOO = [
  '(?<!not )(here|with you|in your case|at yours|this time) (too|as well|also)',
  '(and|so|also)( \\w+)? (here|in your case|with yours|this time)( \\.| ,| !|$)',
  '(yours|your one|this one) (is|was|has|will|looks|overlap\\w*|did|does|went)(?! not)',
  'and so (is|was|does|has|will) (yours|this one)',
  'no different (here|with you|in your case)',
  'what (has )?happened (here|to yours|with yours|in your case|to you)',
  '(that|this|which) is (exactly |just |precisely |probably )?what (we|you|i)( have| are)? (have|got|had|see|seeing|looking at|dealing with) (here|there|now)',
  'what (yours|this one) (has|did|does)',
  '(that|this) (is|has been|was) (exactly |just |precisely )?(it|the case) (here|with you)',
];

/** Evidence that ends at her things. */
export const MEASURED = [
  '(test|tests|tested|measure\\w*|reading|signal|sync|line|loop|board|port|directions?|i send|what i send|tried it|answers?|loss|fault|checks)( \\S+){0,14} (ends|stops|as far as|reaches|sees|up to|points|behind|past|after|shows|fails|no answer|nothing answers|stays (mute|dark)|no phone|dead after|clean|answered|crawls|finds|silent|down|starts)( \\S+){0,12}',
  '(box|router|modem|switch|adapter|handset|telephone|phone|set|base|laptop|wiring|socket|cable)( \\S+){0,10} (standing on|stuck|faulty|broken|is what|what is broken|it is then|it could well be|may we|would you)',
];
