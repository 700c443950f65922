/** Forms that put the fault on the customer's side whole, where no cause word stands in a frame: said outright, or hinted at. */

const THING =
  '(router|routers|modem|hub|box|boxes|kit|gear|equipment|device|devices|set up|setup|network|firewall|wifi|wi fi|wiring|cabling|cables?|extension|socket|sockets|laptop|computer|till|tills|phone|phones|telephone|telephones|handset|set|apparatus|cordless|base|battery|batteries|switch|adapter|browser|settings|backup|failover|doorbell|bell|plug|lead|home|house|flat|practice|surgery|place|end|side|premises|four walls|hall table|installation|intercom|hardware|instrument)';
const HERS =
  '(your|his|her|their|customer|customer is|customers|cust|subscriber|subscriber is|user|own|home|in house|inside|internal|premises|home made|home grown|the caller is)';
const MISHAP =
  '(knocked|pulled|pressed|misdialled|misdialed|unplugged|kicked|caught|slept|gone out|went out|left off|left out|left it|forgot|forgotten|mistyped|hung up|hung on|painted|drilled|spilled|overloaded|switched it|switched off|turned it|turned off|moved it|moved the|dropped it|dialled it wrong|dialled wrong|dialled only|only (pressed|dialled)|yanked|tripped|fiddled|messed|broke|broken|reset it|unplug it|pull the plug|(gave|given) us (a |the |your )?(wrong|duff|old|other|name|false))';

/** She or hers is the cause: no hedge saves it. */
export const OUTRIGHT = [
  `(it|this|that|there|which)( \\w+)? (is|was|will be|must be|has to be|can only be|cannot be anything but|would be|has got to be)( \\S+){0,2} (your|his|her|their|own|something in|within your|inside your|in your|the)( \\S+){0,2} ${THING}( itself| then| and nothing| ,| \\.| !|$)`,
  `(your|his|her|their|the|that|a|this)( own)?( \\w+)? ${THING}( itself| sir| namedperson| ,)*( \\S+){0,2} (will have|has|have|had|must have|is|was|are|wants|needs|want|need|s)( \\S+){0,2} (given up|given out|gave up|packed up|packed in|broken|bust|faulty|defective|defect|too old|to blame|replacing|swapping|the (problem|trouble|cause|culprit)(?! is)|switched off|misconfigured|not (been )?set|knackered|worn|dying|what (died|is broken|let|stays)|at fault|in a knot|hung|timing out)`,
  `(your|his|her|their)( own)?( \\w+)? ${THING} (broke|let you|cannot (cope|keep|handle)|can not (cope|keep)|keeps (dropping|failing|hanging)|got itself|gave up)`,
  `(leaves|makes it|makes the \\w+|points to|down to|lives in|lies in|sits in|comes off|comes from|smells of|because of|on account of|owing to|due to|caused by|hence|means|=|>|reason :|hypothesis :|diagnosis :|cause :|fault :|triage :)( \\S+){0,3} (your|his|her|their|own|customer|cust|subscriber|in house|internal|home made|premises|defective)( \\S+){0,2} ${THING}`,
  '(because of|on account of|owing to|due to|caused by|hence|down to|with) (the (way somebody|name you|name he|address you)|what you)( \\S+){1,3}',
  `(the )?(slowness|fault|trouble|problem|drop|noise|crackle|damp|issue|cause|error)( \\S+){0,2} (lives|lies|sits|is|comes|must be|will be)( \\S+){0,2} (in|inside|with|at|on|from) (the|your|his|her|their)( own)?( \\w+)? ${THING}`,
  `(your|his|her) (extension|shed|loft|garage|kitchen|house|home)( \\S+){0,2} and not (out|in|on|our)`,
  `you( will| must| may| probably| ll| have| had| just| only| maybe| ve| then| must have| will have| expect)*( have)? ${MISHAP}`,
  `i (expect|suppose|bet|reckon|think|guess|imagine) you( \\S+)? (only )?(${MISHAP}|pressed|dialled|did not|slept|missed)`,
  '(only|but|then|and|because|since|when) you (had|have|were|was|d) (gone out|not in|out|left|not at home|asleep|away|moved)',
  '(only|but) you d gone',
  `(somebody|someone)( \\S+)? (at|in) (yours|your|the)( \\S+){0,3} (put|set|pressed|pulled|turned|switched|changed|moved|unplugged|has|have|left|must)`,
  `your (own )?(people|staff|it|it people|estates|team|lot|colleagues|electrician|alarm firm|landlord)( \\S+)? (have|has|had|did|do|must|will|broke|set|changed|unplugged|forgot|never)( \\S+){0,6}`,
  `(a )?(home|house|household|in house|domestic) (network|wiring|equipment|installation) (matter|problem|thing|fault|issue|affair)`,
  `(it|that|this) (is|has to be|must be|can only be)( \\S+){0,4} (inside|within|in) your( own)? (house|home|flat|walls|four walls|premises|building|place|shop|practice)`,
  `(something|a switch|a plug|a lead|some \\w+) (in|at|inside) (the|your) (surgery|practice|house|home|shop|flat|bakery|place|office|site)`,
  `you (have|ve|got|have got) (a|an|some) (wet|bad|loose|dodgy|old|broken|faulty|damp|dead) ${THING}`,
  `(both|all|the|those) (boxes|routers|phones) (at cust|at customer|at the customer|hung|that hung)( \\S+){0,4}`,
  `(that|it) is (the|your) ${THING} ,? (sir|madam|doctor|ms|mr|mrs|namedperson|i am afraid|then)`,
  '(a set|a phone|a router|a box|one) (that|of that) age (goes|dies|fails)',
  `(dead|no tone|slow|light off|red light|no light|flashing|beep)( \\S+){0,3} (means|is|=|hence)( \\S+){0,4} (your|his|her|the|a)( \\w+)? ${THING}`,
  `(wants|needs)( \\S+){0,4} (proper|new|better|decent|business)( \\S+)? (router|phone|handset|box|set|battery)`,
  `(a|an|the|our|some)?( brand)? ?(new|modern|proper|better|decent|mesh|another|nice)( \\S+){0,4} (router|box|set|handset|phone|cordless|kit|one|mesh|battery)( \\S+){0,14} (sort|sorts|fix|fixes|end|never|history|gone|solve|solves|cure|cures|passes|back|help|helps|over|stop|stops|put an end|put it right|no more|cured)`,
  `(get|treat|buy|order)( yourself)?( to)?( a| an)?( \\S+)? (new|decent|proper|mesh|better|modern|good)( \\S+){0,12} (back|history|gone|sorted|fixed|fine|over)`,
  '(all went|went|goes) wrong when you',
  '(his|her|your|their|own) (own )?(doing|mistake|fault|error)( ,| \\.|$| no| told)',
];

/** Codes and shorthand in which units blame among themselves. */
export const OUTRIGHT_IN_NOTES = [
  '(cust|customer|subscriber|user|guest|caller|patient|hospital|client|clinic|bakery|bloke)( \\S+)? (equip\\w*|equipment|wiring|error|caused|responsibility|misconfigured|misdialled|misdialed|unplugged|pulled|not in|not home|absent|did not (answer|open|hear)|does not know|refused|not at home|gave (the )?(wrong|duff))( \\S+){0,2}',
  'customer side',
  `${HERS}( own)? (equip\\w*|equipment|wiring|side|end|error|kit|network|caused|responsibility|premises|adapter|firewall|cabling|doing|mistake)`,
  '(cpe|premises equipment|user error|customer error|cust equip|equip cust)',
  'code (ce|cpe|customer)',
  '(elderly|old lady|old man|confused)( \\S+){0,3} ,? (misdialled|misdialed|dialled wrong|confused|hung up)',
  'misdialled',
  'put it on (him|her|them|the customer)',
  'old phones( \\S+){0,2}',
  'namedperson( \\S+){0,2} (pulled|unplugged|broke|knocked|misdialled|moved|fiddled|kicked|dropped)( \\S+){0,2}',
  '(own|his|her) (set up|setup|settings|config|configuration|backup|adapter|wiring|router)( \\S+){0,2} (wrong|misconfigured|bad|broken|off|faulty|dead)',
  `(the )?(router|modem|box)( \\S+){0,3} (is|was)( \\S+)? (switched off|unplugged|faulty|defective|defect)`,
  '^(modem|router|cpe|handset)( \\.|$)',
  `set faulty`,
  'swapped (it|the (router|box|modem))',
];

/** Questions and generalities that point at her without saying it. */
export const HINTED = [
  '(did|have|has|had|is|are|was|were|do|does|could|can|might|any|anything|anyone|anybody|somebody|someone|nobody|who|how|what|and|you|phone|maybe|perhaps|ask|pls|please)( \\S+){0,16} (unplug\\w*|plug|plugged|moved|move|shift|shifted|touch\\w*|fiddl\\w*|knock\\w*|vacuum\\w*|hoover\\w*|decorators?|decorating|gadgets?|battery|batteries|extension|cradle|silent|browser|settings|update|updates|painted|streaming|at home|in all|in the garden|garden|zeros|noughts|thunders?|alarm firm|estates|it person|your it|comms room|tinker\\w*|play with|leaned|how old|reset|poke\\w*|(got|have) hanging on|put in yourself|the bell|sitting room|shower|definitely|quite sure|really sure|are you sure|skip|switch itself|yours switch|new in the house|put that in|pressed|out when|been at|cupboard)( \\S+){0,12} \\?',
  '(you have|you ve|they have|he has|she has) not( \\S+){0,8} (have you|had you|has he|has she|by any chance)( \\S+){0,6} \\?',
  '(ask|asking) (him|her|them|the customer|hollis|namedperson|cust)( \\S+){0,4} (whether|if|what|nicely)( \\S+){0,12}',
  '(usually|normally|mostly|often|nearly always|almost always|as a rule|in my experience|nine times|most times|sometimes|in the end|tends?|generally|we see (it|that|this)|a lot of (people|tills|customers)|(older|most|many|some|elderly) (people|customers|folk|ladies)|people (do|do not|don t|like|forget|tend)|hospitals|bakeries|do like to|of that sort|corded ones|for many|with (a lot|many|most|older))( \\S+){0,16} (home|house|box|boxes|switch|plug|plugs|key|keys|wrong|router|routers|customer|tinker|turned off|everything|tills|battery|batteries|going|sticky|loose|wiring|elderly|forget|unplug|inside|your side|customer s side|side|socket|phone|end|yours|flour)',
  '(home|house|box|switch|plug|router|key|flour|wiring|battery|damp)( \\S+){0,10} (usually|normally|mostly|often|nearly always|as a rule|in my experience|all the time|we see|a lot|every time|you know|don t they|do they not)',
  'how old is',
  '(is|are) (it|they|that) (old|still the old|quite old|getting on)',
];

/** Evidence that ends at her things. */
export const MEASURED = [
  '(test|tests|tested|measure\\w*|reading|signal|sync|line|loop|board|port|directions?|i send|what i send|tried it|answers?)( \\S+){0,14} (ends|stops|as far as|reaches|sees|up to|points|behind|past|after|shows|fails|no answer|nothing answers|stays (mute|dark)|no phone|dead after|clean|answered|crawls)( \\S+){0,12}',
  '(box|router|modem|switch|adapter|handset|telephone|phone|set|base|laptop|wiring|socket|cable)( \\S+){0,10} (standing on|stuck|faulty|broken|is what|what is broken|it is then|it could well be|may we|would you)',
];

/** What clears her in the same breath: no claim, however it is framed. */
export const CLEARED_HERE = [
  '(if|had|were) (it|your|the|his|her)( \\S+){0,3} (were|was|been|had|failed|to blame)( \\S+){0,4} (it|next door|only|they|you) (would|d)',
  '(had|were) (it|your \\w+)( been| failed| to)',
  'as clean as',
  '(is|are) (perfectly |quite |all )?clean',
  'rule (you|it|that|the \\w+) out',
  '(good|decent|fine|better)( \\S+)? (router|box|phone|kit|handset|hub) (you|there|that)',
  '(that|it) is a (good|decent|fine)( \\S+)? (router|box|phone|handset|hub)',
  '(^|, |: )not (the|your|her|his) (handset|router|box|phone|wiring|kit|modem|equipment)',
  'is misleading',
  '(as innocent|innocent|will find|finds the line|waits for|waiting for a signal|not sending|had it been|if it (was|were) your|were it your|was untrue|not true|nonsense|we were wrong|was wrong|was ours|of ours|(it|that|this|all) (is|was) (ours|on us|our (own|card|mistake|fault|side|port))|nothing wrong with (you|your))',
];

/** What was said or written before is taken back in the next breath. */
export const TAKEN_BACK = [
  '(his|her|their) (guess|idea)',
  '(i|we) cannot find that',
  '(that|this|which|it) (was|is) (untrue|not true|wrong|nonsense|a mistake|not so)',
  '(i|we) (do not|cannot) (buy|believe) (it|that)',
  '^no ,? (it|that) is',
];

/** What a record, a code or somebody else says is only told. */
export const TOLD_BY_RECORD = [
  '(you say|reckons?|his (idea|guess)|her (idea|guess)|treat it as|you tell me|(man|engineer|colleague|technician|agent|\\w+ s note)( \\S+){0,4} (said|says|reads|reckoned|thought|told you))',
  '(card|code|slip|form|file|note|screen|letter|ticket|page|help)( \\S+)? (says?|said|reads?|tells|keeps telling|wrote)',
  '(whoever|who) (coded|wrote|put|logged)',
  'asks? (if|whether)',
  '(put|coded|logged|wrote|booked)( \\S+)? "',
];

/** Hers in general: her things, her people, what she did or left undone. */
export const HERS_AT_ALL = [
  `(your|his|her|their|own|the users|user s|users|ms \\w+ s|the hospital s|hospital|hospitals|customer s|customers|cust|customer|subscriber)( own| old| other| new)?( \\w+)? (${THING.slice(1, -1)}|scanners?|handhelds?|access points?|aps|lan|gateway|pendant|channels|firmware|people|lads|husband|son|kids|staff|electrician|hallway|cupboard|apparatus|eqpmt|addr|address|reply|name)`,
  '(somebody|someone|whoever)( \\S+){0,4} (your|yours|the house|hallway|phone|socket|place|surgery)',
  '(at|in|on) (yours|your (place|house|end|side|hall|hallway|surgery|shop|office|comms room|hall table))',
  '(the|that|those|an|a)( old| own| cordless| corded)? (modem|router|handset|cordless|pendant|baby monitors?|extension|adapter|firewall|corded \\w+|phone itself|telephone itself|telephone on|phone of that age|phone set|apparatus|own lan|boxes switched off|kids|wifi)',
  'you( \\S+)? (never plugged|signed with|pressed|set it|took out|hung|wiped|misread|misunderstood)',
  'by (restarting|unplugging|moving|pressing|pulling|signing)',
  '(user|customer|cust|caller|self) (error|inflicted|fault|apparatus|use|education|misunderstood|handsets|lan)',
];

/** Why it is so: said of hers it is blame. */
export const SAYS_WHY = [
  '(that|this|which|it) (is|was) (why|what|where it|the reason|down to)( \\S+)?',
  '(because|owing to|due to|on account of|hence|therefore|so that is|meaning|the reason|the cause)',
  '(is|are|was|were) (the reason|the cause|responsible|defective|faulty|broken|wired wrong|hung|switched off|to blame|down to you|incomplete)',
  '(blocks|killed|kills|pulling|pulls|wiped|holding the|loses its|cannot send|cannot find|let you down|failed you|hurts|got too warm|do not get along|overlap)',
  '(would|will|does|that) (solve|cure|cures|fix|fixes|end|sort|mend|do the trick)',
  '(most likely|probably|rather suspect|fairly sure|could well be|may be nothing more|bet you|looks as if|coming from)',
  '(->|=>|=|:|/) ?(user|cust|customer|ce|ca|handset|own|his|her|cpe)',
];
