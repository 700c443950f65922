/** Words around addresses, ids, money and counts in English. */

/** Written street word and the canonical one. */
export const STREET_WORDS: Readonly<Record<string, string>> = {
  lane: 'Lane',
  ln: 'Lane',
  street: 'Street',
  st: 'Street',
  road: 'Road',
  rd: 'Road',
  rise: 'Rise',
  row: 'Row',
  close: 'Close',
  cl: 'Close',
  avenue: 'Avenue',
  ave: 'Avenue',
  drive: 'Drive',
  square: 'Square',
  sq: 'Square',
  court: 'Court',
  terrace: 'Terrace',
  crescent: 'Crescent',
  place: 'Place',
  house: 'House',
  gardens: 'Gardens',
  hill: 'Hill',
};

/** Words before the number of a unit inside a building. */
export const UNIT_WORDS: ReadonlySet<string> = new Set('unit flat apartment apt door suite room'.split(' '));

/** Words before a number that make it a name and not a count. */
export const CODE_WORDS: ReadonlySet<string> = new Set(
  'test page ticket order case ref reference incident account circuit job pin code gate port version chapter step priority line no level runbook part van duct path sev severity prio care section phase version'.split(
    ' ',
  ),
);

export const CURRENCY_SIGNS: ReadonlySet<string> = new Set(['£', '$', '€']);
export const CURRENCY_WORDS: ReadonlySet<string> = new Set(
  'quid pound pounds euro euros dollar dollars gbp eur pence'.split(' '),
);

/** Words behind a number that make it no count of things a desk counts. */
export const MEASURE_WORDS: ReadonlySet<string> = new Set(
  'percent % mbit mb gig gb metres metre meters meter m km cm mm inch inches feet ft kg kilos litres years degrees dbm db dB st nd rd th thing minutes'.split(
    ' ',
  ),
);

/** Things a desk counts: a number before one of them may be a count without any other cue. */
export const COUNT_NOUNS: ReadonlySet<string> = new Set(
  'homes home houses households customers customer people lines line calls call callers caller reports report contacts premises properties subscribers users services cases tickets'.split(
    ' ',
  ),
);
