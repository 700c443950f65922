/** Deeds, owners and decoys of promises in English. */
import { NAMED_PERSON } from './person-words.ts';

/** Deeds to a person by kind of promise, tried in this order. */
export const PROMISE_DEEDS = {
  credit: [
    '(credit|refund|reimburse|compensate)( \\w+)*',
    'put( \\S+){1,6} (credit|refund|back|on your)( \\w+)*',
    'take( \\S+){1,4} off (your|the) bill',
    '(have|get|see)( \\S+){1,4} (credit|refund|money)',
  ],
  visit: [
    '(send|book|get|have|arrange|organise)( you)?( \\S+){0,4} (technician|engineer|van|crew|visit|somebody|someone|colleague|slot)( \\w+)*',
    '(come|visit|drop by|be at your|be with you|pop round|be there|call round|come round|arrive)( \\w+)*',
  ],
  callBack: [
    `(ring|call|phone|dial|buzz|bell)( \\S+){0,3}? ?(you|her|him|them|back|ms \\w+|mr \\w+|mrs \\w+|${NAMED_PERSON}|me)`,
    '(get|come|be)( right| straight)? back (to|with|on|at|in|by|before|within)( you| the| \\S+)?',
    '(give|gave) (you|her|him|them|ms \\w+|mr \\w+) (a|another|the) (\\w+ )?(call|ring|bell|buzz|shout)',
    'be in touch',
    'speak to you( again)?',
    'talk to you( again)?',
    '(have|get) (\\w+ )?(ring|call|phone)( you| her| him)',
    '(ring|call)( again)? (at|by|before|in|within) \\S+',
    'reach out( to you)?',
    '(ring|call|phone)( back)? again',
    'contact (you|her|him|them)',
  ],
  update: [
    `(text|message|email|mail|write|update|tell|inform|notify|sms|ping)( to)? (you|her|him|them|ms \\w+|mr \\w+|${NAMED_PERSON})`,
    '(text|email|mail|write|send|put|have|get)( down)? (it|this|that|all|everything)( all| of it| of this| of that| down)* (to you|for you|in writing)',
    '(let) (you|her|him|them|ms \\w+|mr \\w+) know',
    '(send|give|get|have|bring) (you|her|him|them|ms \\w+|mr \\w+)( \\S+){0,3}? ?(word|update|text|message|email|news|answer|confirmation|details|note|link|time|mail|yes|reply)',
    'send( \\S+){0,3}? (text|message|email|update|word|answer|reply|confirmation|news)( \\w+)*',
    '(keep|have) (you|her|him|them) (posted|updated|informed)',
    '(have|get) (an |the |a |you an |your )?(answer|word|update|news|reply)( for you| to you| from \\w+)?',
    'confirm( it| that| this| the \\w+)?( to| with| for)? ?(you|her|him|by|before|at|in|within)',
    '(hear|get word|get news|get an update|know) (from|by|at|before|more)( \\w+)?',
    'answer (you|her|him|them|that|this|it)',
    'answer( \\w+)? (by|before|within)( \\S+)?',
    'post an update',
    'update (the )?(ticket|note|banner|page)',
  ],
  date: [
    '(get|have|give|receive)( you)?( \\S+){0,4} (date|slot|window|appointment)( \\w+)*',
    '(ask for|confirm|fix|book|set)( \\S+){0,3} (date|slot|window|appointment|thursday|friday|monday)',
  ],
  other: [
    '(sort|fix|mend|repair|arrange|correct|mark|link|make sure|see to it|send|order|connect|deliver|put right|take over|look after|cancel|change|move|pass|chase|raise|report|take)( \\S+){0,6}? ?(for you|for her|for him|to you|you|your|yours|it|that|this|the \\w+|her|him|them)( \\w+)*',
  ],
};

export const PROMISE_FRAMES = {
  /** Who promises and that it is to come. */
  owner: [
    '(i|we)( will| shall| am going to| are going to| am gonna| can promise to| promise to| promise you to| promise i will| promise we will| am| are)( also| then| definitely| certainly| personally| make sure to| be able to| gladly| of course| myself| still| always| be)*',
    'i',
    'we',
    'will',
    'going to',
    'let me',
    'i promise( you)?( that)?( i will| to)?',
  ],
  other: [
    `(they|somebody|someone|a colleague|my colleague|colleague|crew|the crew|the technician|technician|a technician|an engineer|the engineer|engineer|dispatch|soc|noc|billing|sales|the order desk|order desk|order team|our partner|partner|the team|our team|\\w+ team|he|she|${NAMED_PERSON}|the van)( from \\w+)? (will|is going to|are going to|shall)( also| then| definitely)?`,
  ],
  /** "Expect my call": ours, or that of others when it says so. */
  expect: [
    '(please |do |so |then |and |you (can |may |should |will |shall )?(also )?)*(expect|count on|look out for|be ready for|wait for) (my|our|a|another|the|your|an)?( \\w+)? ?(call|ring|word|message|text|email|mail|update|answer|news|reply)( back)?( from \\w+)?',
    '(my|our) (call|ring|word|message|text|email|mail|update|answer|news|reply) (comes|will come|will reach you|reaches you|follows|will follow|will be with you)',
  ],
  /** What others do as a matter of course: "the order desk rings you by noon". */
  does: [
    `(they|somebody|someone|a colleague|my colleague|colleague|crew|the crew|the technician|technician|a technician|an engineer|the engineer|engineer|dispatch|soc|noc|billing|sales|the order desk|order desk|order team|our partner|partner|the team|our team|\\w+ team|he|she|${NAMED_PERSON}|the van)( from \\w+)?( also| then)? (rings?|calls?|phones?|texts?|emails?|mails?|messages?|writes?|updates?|tells?|contacts?|answers?|(gets?|comes?) back)( to)? (you|her|him|them)( back)?`,
  ],
  you: ['you( will| shall| are going to)?( also| then)? (get|have|hear|receive|know)'],
};

/** What somebody gets in writing is still to come, with a time or without; what he has in writing is there unless a time is named. */
export const YOU_GET_IT_IN_WRITING = [
  '(and |but |also |\\S+ )?you( also| then)? (get|receive) (it|that|this|all|everything)( \\S+){0,4} in writing',
];

/** Words of a next word that is the speaker's own. */
export const OWN_NEXT_WORD = [
  '(from|with) (me|us)',
  '(to|for) you',
  'you (have|get|hear)',
  'my',
  'our',
  'your',
];

/** First half of a sentence whose "I" or "I will" reaches over the "and": "I will ask sales and ring you". */
export const CARRIES = {
  will: ['(i|we) (will|shall|am going to|are going to|am gonna|promise to)', 'let me'],
  now: ['(i|we) (\\w+)'],
  /** Whoever else may be the one who does what follows. */
  others: [
    `(?<!(when|where|how|what|why|whether|that|who|which|once|until|the|look|see|ask|find out|check|know|clear) )(you|he|she|it|they|somebody|someone|who|which|crew|technician|engineer|team|${NAMED_PERSON}) (will|can|could|shall|should|must|is|are|comes|rings|goes|gets|go|come|get|restart|check|look|wait|ring|call|ask)`,
  ],
};

/** What joins the second half. */
export const AND_THEN = '(and|then|and then)( also| then| definitely| personally)*';

/** What others will do becomes one's own word: "I promise they will be there". */
export const VOUCHED = [
  '(i|we) (can |do )?(promise|guarantee|assure|swear|give you my word|bet)( you)?( that)?',
  'you have my word',
];

/** Who else an update is from. */
export const FROM_OTHERS = [
  `from (them|the|our|a|an|dispatch|soc|noc|sales|billing|planning|somebody|someone|${NAMED_PERSON})`,
];

/** A deed to somebody who is not listening. */
export const THIRD_PERSON = [`(her|him|them|ms \\w+|mr \\w+|mrs \\w+|${NAMED_PERSON})$`];

/** Events a time may belong to instead of the promise before it: "I ring you before the window closes at six". */
export const OTHER_EVENTS = [
  '(windows?|slots?|visits?|crews?|exams?|close|closes|closed|end|ends|start|starts|open|opens|deadline|answers?|due|decide|decides|appointment|meeting|interview|lesson|van|movers|arrives?|comes|technician|engineer|shift)',
];

/** How a time is added to a promise behind a comma. */
export const ADDED_TIME = [
  '(and |so |or |say |let us say |that is |at the latest |latest |no later than |not later than )*(by|at|before|in|within|around|about|on|tomorrow|today|tonight|this|next|no later|latest|at the latest|noon|midday|\\d\\S*|half|quarter|ten|five|twenty)',
];

/** Sentences that look like promises and are none. */
export const NO_PROMISE = [
  '(i|we) take (the|that|this|it|your)( \\S+)? (crew|slot|window|date|visit|appointment|offer|one|time)',
  '(we|i) will see',
  'will (have to|need to|try|do my best|not|never|be honest|take your|take that|ask you|let you go|leave you|say|admit|see|check|test|look|think|keep that in mind|explain|start)',
  '(will|would|can|could|shall|should|may|do|did|does|has|have|is|are) (you|i|we|they|she|he|somebody|someone|it) ',
  '(would|could|might|may|should|cannot|hope to|hoping to|try to|try and|wish|used to|want to|would like to|like to|trying to)',
  'if i were',
  'i (called|rang|told|texted|wrote|sent|phoned|messaged)( you)?',
  '(said|says|told|thought|promised|asked)( \\w+){0,3} (would|will|i|you|we|they|to)',
  '(not|never|cannot)',
  'i tell you what',
  'i will tell you (what|why|how|something|the truth|that)',
  '(we|i) always',
  'i will be (right )?(with you|here|there|glad|happy|honest|frank)',
  'let me (tell you|know|be)',
];

/** Says why something is said again, or that others said it: no new word is given by it. */
export const SAID_AGAIN = [
  '(just |only |and |but )*so that you (have|get|hear|know|see)',
  '(just|only|all) so you (have|get|hear|know|see)',
  '(and |but )?(so|then|now) you (have|get|hear|know|see)( \\S+){1,2} (once|twice|again|first|too|straight|from all|from both|from each|in writing)',
  'you (have|get|hear|know)( \\S+){1,2} (once|again|from all|from both|from each) ',
  '(once|again) (from|for) (all|both|each|every)( \\w+)? of us',
  '(that|this|which) is what (we|i|they) (all )?(say|said|tell|told)',
  '(as|like) (i|we|she|he|they|you) (said|wrote|told)( \\w+)? (before|earlier|already)',
];

/** Behind somebody's words: "I ring you at nine, she said". */
export const SAYS_SO = [
  `(he|she|they|${NAMED_PERSON}|customer|the customer|soc|noc|dispatch|billing|sales|somebody|someone) (said|says|wrote|writes|promised|told (her|him|me|us|them))`,
  'was (the|her|his|their) (word|promise|answer)',
];

/** Words for a time that is none. */
export const NO_TIME = [
  'soon',
  'shortly',
  'asap',
  'as soon as (possible|i can|we can|i know|we know|i have|we have|there is|i hear|they)( \\w+)?',
  'later( today| on)?',
  'in due course',
  'at some point',
  'when (i|we) know( more)?',
  'once (i|we) (know|have)( more)?',
  'in a bit',
  'in a while',
  'sometime( today| this \\w+)?',
  'posted',
  'as (we|i) know more',
];
