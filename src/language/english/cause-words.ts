/** Words for causes on our side and for causes that people reach for. */

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

/** It is left open whether a cause is the cause. */
export const STRONG_HEDGES = [
  'may',
  'might',
  'could',
  'not sure',
  'perhaps',
  'maybe',
  'possibly',
  'points? (that way|to|towards)',
  'suggests?',
  'probably',
  'likely',
  'looks like',
  'seems',
];
