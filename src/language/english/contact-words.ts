/** Contacts as a thing that begins: words for them, and words that make a time the fault's instead. */

/** People who get in touch, and their doing so. */
export const CONTACTS = [
  '(contacts?|calls?|callers?|reports?|complaints?|tickets?|cases)',
  '(customers|people|neighbours|they|households)( \\w+)? (rang|rung|ringing|called|calling|phoned|phoning|reported|reporting|complaining|getting in touch|on to us)',
  '(rung|rang|rings?|phoned|called|been on|on|been) (us|in|to us|the phone( to us)?|in touch( with us)?)',
  'rings?(?= *$)',
  '(started|starting|began|begun) (ringing|calling|phoning|reporting|complaining|coming in)',
  '^(ringing|calling|phoning)( in| us)?',
  '(been|were|are) (ringing|calling|phoning|reporting|complaining|coming in)',
];

/** That something begins: lets "at" stand for "since". */
export const BEGINS = [
  '(start|starts|started|starting|begin|begins|began|begun|first|earliest|beginning|came in|come in|coming in)( (ringing|calling|phoning|reporting|coming in))?',
];

/** What the time is about when it stands between the contacts and the time. */
export const OF_THE_FAULT = [
  '(off|dead|down|out|without|gone|went|failed|dropped|died|fault|outage|line|lines|internet|service|broadband|sync|exam|crew|visit|test|check|alarm)',
];
