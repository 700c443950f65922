/** Words for causes on both sides and the frames that turn a mention into blame. */

/** Customer side: cause code and patterns (normalised text). */
export const CUSTOMER_SIDE: readonly (readonly [string, readonly string[]])[] = [
  [
    'customerEquipment',
    [
      '(your|the|her|his|their|that|customer|customer is|customers|old|this|own|home|users?)( own| old| home| ms \\w+ is| is)? (router|routers|modem|hub|box|equipment|device|devices|kit|laptop|computer|pc|tablet|hardware|switch|extender|booster|adapter|splitter|filter|power supply)',
      'router',
      'routers',
      'modem',
      'cpe',
      'customer equipment',
      'customer premises equipment',
      '(your|her|his|the) (wifi|wi fi)',
      'wifi',
      'wi fi',
      '(at|on|in) (your|her|his|the customer|customer|customer is|the customer is|their) (end|side|place|house|home|premises)',
      '(your|her|his|customer|customer is|the customer is|their|user) (end|side)',
      'something (at|in) (your|her|his) (end|house|home|flat)',
      'your (home|house) network',
      'hardware (issue|fault|problem) (at|on) (your|customer)',
    ],
  ],
  [
    'customerWiring',
    [
      '(your|the|her|his|internal|inside|house|home|customer|in house)( own| internal| inside| house| home| in house)? (wiring|wires|wire|socket|sockets|cabling|cables|phone socket|wall socket|extension|extensions)',
      'wiring',
      'internal wiring',
      'your (cable|lead|plug|cord)',
      'loose (cable|plug|lead|wire)',
      'socket',
    ],
  ],
  [
    'customerUse',
    [
      'you( have| must have| probably| have probably| may have| might have| must| have must)* (unplugged|changed|moved|knocked|touched|switched|turned|broke|broken|reset|pulled|messed|fiddled|tripped|cut|forgot|forgotten|downloaded|installed|overloaded|damaged|done something|did something|pressed|configured|set)( \\w+)?',
      '(your|her|his|the customer|the customer is|wrong) (set up|settings|setup|usage|configuration|password|firewall|vpn|browser)',
      'user error',
      'customer error',
      'customer mistake',
      '(too many|how many) devices',
      'something you (did|have done|changed)',
      'your (own )?(fault|mistake|doing)',
      'operator error',
      'customer (changed|unplugged|moved|broke|misconfigured|set)( \\w+)?',
      'on you( ,|$| \\.)',
      'you( have)? gave us the wrong \\w+',
      'you gave (us )?(the|a) wrong',
    ],
  ],
  ['handset', ['(your|the|her|his) (handset|mobile|phone set|telephone set|cordless)', 'handset']],
  [
    'customerAbsent',
    ['you (were|was) (not|out)( in| home| there| at home)?', 'nobody (was )?(home|in|at home)', 'missed you'],
  ],
];

/** Provider side: cause code and patterns. */
export const PROVIDER_SIDE: readonly (readonly [string, readonly string[]])[] = [
  [
    'accessCard',
    [
      '(line |access )?card( in (the|your|our) (cabinet|street cabinet|box))?',
      '(the |your |a |our )?(street )?cabinet',
      'the box (down|in|on) the (road|street)',
    ],
  ],
  [
    'cable',
    [
      '(a|the|our|street|fibre|main|underground)( main| street| fibre| underground| duct)? cable',
      'fibre (cut|break)',
      'cable (cut|damage|fault|theft)',
      'a digger',
    ],
  ],
  ['joint', ['(a |the )?(cable |fibre )?joint']],
  ['port', ['(a|the|our) port']],
  ['core', ['(the |our )?(core|backbone) ?(router|network|switch)?', 'core']],
  ['power', ['(a )?power (cut|failure|outage|loss)', '(the )?mains']],
  ['software', ['(a |our |the )?(software|firmware)( bug| fault| update| upgrade)?', 'our (own )?upgrade']],
  [
    'configuration',
    ['(a |our )?(misconfiguration|config error|wrong configuration|configuration (error|fault|mistake))'],
  ],
  ['plannedChange', ['planned (work|works|change|maintenance)', 'maintenance (work|window)']],
  ['inventoryError', ['wrong port', 'inventory (error|mistake)']],
  ['partner', ['(our |the )?(partner|wholesaler|supplier) (failed|is|has|was)']],
];

/** Causes that people reach for when they know none. */
export const OTHER_CAUSES = [
  '(because|due to|caused by|thanks to|it is|that is|this is|there is|there was|there has been|been|down to|blame|on account of|held up by|holding up|from)( \\S+){0,3} (weather|frost|storm|power cut|electricity|excavator|digger|flat battery|lightning|flood|rats?|mice|thieves|theft|roadworks|heat|snow|ice|wind)',
  '(weather|frost|storm|power cut|excavator|digger|lightning|flood|battery|snow|ice)( \\S+){0,5} (held|holding|has gone|went|cut|took|did|caused|knocked|hit|flat|for you|out)',
  '^(the )?(weather|power cut|frost|storm)( \\S+){0,3}',
  'it was the (phones|routers|handsets|customers)( \\S+){0,4}',
];

/** What such things do at large. */
const DEVICES_FAIL =
  '(routers|modems|boxes|hubs|devices|sockets|phones)( \\S+){0,4} (die|fail|break|break down|go|give up|wear out|get old|age|overheat|play up)';

/** A cause mention is a claim when one of these stands in its clause. */
export const BLAME_FRAMES = [
  '(it|this|that|which|there)( \\w+)? (is|was|will be|would be|must be|has to be|has got to be|can only be|could be|might be|may be|should be|seems|looks|sounds|comes|lies|points|sits)',
  '(must|has to|got to|will|can only|could|might|may|would|should) be',
  '(sounds|looks|seems|feels|smells)( to me| very much| a lot)? like',
  '(sounds|looks|seems) to be',
  'probably',
  'usually',
  'normally',
  'generally',
  'typically',
  'mostly',
  'often',
  'most (likely|of the time|often|times|cases)',
  'likely',
  'nine times out of ten',
  '(nine|9) (times )?(out )?of (ten|10)',
  'in most cases',
  'tends to be',
  'obviously',
  'clearly',
  'definitely',
  'certainly',
  'maybe',
  'perhaps',
  '(problem|issue|fault|cause|trouble|culprit|reason|error)( \\w+){0,2}? (is|was|lies|sits|must|in|at|with|on|will|comes|seems|:)',
  '(cause|reason|fault|closed|code|diagnosis|result|resolution|category|suspect|suspected|conclusion|rc|root cause) (is |: |as |– |= )?',
  'caused by',
  'down to',
  'because of',
  'due to',
  '(is|are|was|has|have|has gone|looks|seems|must be|might be|may be|needs|will be|being|gone)( \\w+)? (faulty|broken|dead|bad|old|dodgy|defective|to blame|the (problem|cause|culprit|issue|fault|reason|trouble)|gone|on its way out|out of date|outdated|knackered|failed|died|dying|packed|playing|rubbish|bust|fried|wrong|overloaded|loose|misconfigured|too old|past it|cooked|kaput|acting up|responsible|at fault|causing)',
  '(faulty|broken|dead|defective|bad|dodgy|old|failed|knackered|loose|wrong|outdated|duff|suspect) (router|modem|hub|box|equipment|device|wiring|socket|cable|handset|kit|settings|set up|setup|laptop|cpe|wifi|plug|lead|extension|adapter|splitter|filter|power supply)',
  '(router|modem|hub|box|equipment|device|wiring|socket|handset|set up|setup|laptop|wifi|cpe|kit|settings) (fault|faulty|issue|problem|failure|error|broken|dead|bad|gone|trouble|has failed|needs replacing|failed|died|suspected|prob|probably|defect|defective|knackered|is)',
  'blame',
  'i (think|guess|suspect|reckon|believe|suppose|bet|would say|assume)',
  'need(s)? (a new|replacing|changing|to be replaced|replacement|a replacement)',
  'points (to|at|towards)',
  'comes? from',
  DEVICES_FAIL,
  'then it is',
  '(nothing|no (link|signal|sync)) (behind|beyond|past) it',
  'at fault',
  'lies (with|in|at)',
  'the one (thing )?that',
  'to do with',
];

/** Talk of what is general, not of this case. */
export const GENERAL = [
  DEVICES_FAIL,
  'usually',
  'normally',
  'generally',
  'typically',
  'mostly',
  'often',
  'most of the time',
  'in most cases',
  'most cases',
  'tends to be',
  'tend to be',
  'sometimes',
  'nine times out of ten',
  '(nine|9) (times )?out of (ten|10)',
  'most people',
  'many (people|customers)',
  'always',
  'a lot of (people|customers|times)',
  'it happens that',
  'commonly',
  'common',
  'most often',
  'more often than not',
  'as a rule',
  'can be',
];

/** What is general is said of this case: "and here too", "and yours is that age". */
export const HERE_TOO = [
  '(?<!not )(here|with you|in your case|at yours|this time) (too|as well|also)',
  '(and|so|also)( \\w+)? (here|in your case|with yours|this time)( \\.| ,| !|$)',
  '(yours|your one|this one) (is|was|has|will|looks)(?! not)',
  'and so (is|was|does|has|will) (yours|this one)',
  'no different (here|with you|in your case)',
];

/** Accusing questions that need no mention of a thing. */
export const ACCUSING = [
  '(did|have|has) (you|she|he|anyone|anybody|somebody|someone)( \\w+)? (change|changed|unplug|unplugged|move|moved|touch|touched|knock|knocked|fiddle|fiddled|break|broken|do anything|done anything|done something|install|installed|mess|messed|drop|dropped|pull|pulled|switch off|switched off|pay|paid|spill|forget|forgotten|alter|altered|play|played)',
  '(you )?sure you (did not|have not|are not)',
  '(are you|were you) (sure|certain) (you|it is not|the (router|wifi|plug)|your)',
  'is (your|the) (router|modem|box|wifi|hub) (old|very old|out of date|broken|faulty|the problem|to blame)',
  'how old is (your|the) (router|modem|hub|box)',
  'what did you (change|do|touch|unplug|press)',
  'could (it|that|this) be (your|the|something you|at your)',
  'could (your|the) (router|wifi|wiring|set up) be',
  'might (it|that) (not )?be (your|the)',
  'is it (maybe |perhaps |possibly |not )?(your|the) (router|wifi|wiring|set up|end|device|laptop|box)',
];

/** Our own evidence is named. */
export const EVIDENCE_WORDS = [
  '(our|the|my|line) (line )?(test|tests|check|measurement|diagnostic|diagnostics|reading) (shows?|showed|says?|said|points?|pointed|tells?|proves?|found|finds|came|has shown|indicates)',
  'test \\w*-?\\d+',
  'tested',
  'according to the test',
  'test (shows?|points?|result)',
  'lt \\d+',
  'i (tested|measured|checked) (it|the|your|our)',
  'we (tested|measured) (it|the|your|our)',
];

/** A cause is only looked for, not named. */
export const SEEKING = [
  '(another|other|different) (customer|caller|house|line)',
  'last (week|month|year|time)',
  '(see|check|test|find out|know|tell|rule out|ruling out|exclude|make sure|whether|to see|establish|work out|figure out|asks?|wonder|wondering|look)( \\w+){0,3} (if|whether|that it is not|it out)',
  'rule (it|that|this|the|your|out)( \\w+)* ?out?',
  '(whether|if) it is',
  'before (we|i|anyone|anybody|blaming|you) (blame|look|say|touch|think|buy|replace|go)',
  '(not|no) (evidence|proof|sign)',
];

/** Cure words: a device sold as the cure is blame. */
export const CURE = [
  '(new|replacement|another|different|better|newer)( \\w+)? (router|modem|hub|box|device|kit|handset|wifi|one)( \\w+){0,3} (fix|fixes|sort|sorts|solve|solves|cure|cures|help|helps|do the trick|stop|stops|end|mend|get you|would|will|should)',
  '(you|she|he|customer)( will| do| probably| really)? (need|needs)( \\w+){0,3} (new|replacement|better|different|another) (router|modem|hub|box|device|kit|handset|one|wiring)',
  '(buy|order|get|sell|purchase)( \\w+){0,3} (new|better|replacement|another)( \\w+)? (router|modem|hub|box|one)( \\w+){0,2} (and|then|to) (it|that|you|fix|sort|solve|everything)',
  '(time for|needs?) (a )?(new|replacement) (router|modem|hub|box)',
  'swap(ping)? (the|your|her|his) (router|modem|hub|box)( \\w+){0,3} (fix|fixes|sort|solve|cure|help|do|will|should|would)',
  'replac(e|ing) (the|your|her|his) (router|modem|hub|box)( \\w+){0,3} (fix|fixes|sort|sorts|solve|solves|cure|help|will|should|would)',
];

/** Frames of a provider-side cause. */
export const PROVIDER_FRAMES = [
  '(has |have |had |is |was |are |went |got |been )*(failed|fails|gone|broke|broken|dead|died|cut|damaged|faulty|burnt|blown|down|dug|fault|failure|stolen|flooded|wrong|lost|defective|kaput|bust|took|takes|knocked|caused|causes|stopped|killed|packed (up|in)|given up|gave up|blew|blown|conked out)',
  '(it|this|that|fault|problem|cause|reason|trouble|issue) (is|was|lies|sits)( \\w+){0,2}',
  'caused by',
  'because of',
  'because',
  'due to',
  'down to',
];
