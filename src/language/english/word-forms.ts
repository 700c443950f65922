/** Forms of one word and words of one meaning, for wordings that are said in another form. */

/** Irregular forms and near synonyms, each with the one word that stands for all of them. */
const GROUPS: readonly string[] = [
  'go goes going went gone',
  'come comes coming came arrive arrived arrives',
  'send sends sending sent',
  'tell tells telling told inform informed',
  'say says saying said',
  'keep keeps keeping kept stay stays stayed staying remain remains remained',
  'hold holds holding held',
  'find finds finding found',
  'run runs running ran',
  'break breaks breaking broke broken',
  'leave leaves leaving',
  'pay pays paying paid',
  'sell sells selling sold',
  'buy buys buying bought',
  'take takes taking took taken',
  'give gives giving gave given',
  'begin begins beginning began begun start starts starting started',
  'stand stands standing stood',
  'ring rings ringing rang rung call calls calling called phone phones phoning phoned dial dials dialled telephone telephoned',
  'lose loses losing lost',
  'write writes writing wrote written',
  'see sees seeing saw seen',
  'know knows knowing knew known',
  'get gets getting got',
  'do does doing did done',
  'make makes making made',
  'need needs needing needed want wants wanting wanted require requires required',
  'fix fixes fixing fixed repair repairs repairing repaired mend mends mended mending',
  'fail fails failing failed failure',
  'work works working worked',
  'try tries trying tried attempt attempts attempted',
  'dry dries drying dried',
  'carry carries carrying carried',
  'test tests testing tested check checks checking checked',
  'customer customers client clients subscriber subscribers',
  'nobody none noone no-one',
  'engineer engineers technician technicians',
  'house houses home homes household households',
  'internet broadband',
  'landline landlines',
  'bill bills billed billing invoice invoices invoiced',
  'wrong incorrect mistaken',
  'refer refers referred',
  'replace replaces replacing replaced swap swaps swapping swapped',
  'wait waits waiting waited queue queues queueing queued',
  'end ends ending ended finish finishes finished',
  'stop stops stopping stopped',
  'close closes closing closed',
  'open opens opening opened',
  'ask asks asking asked request requests requested',
  'promise promises promised promising',
  'change changes changing changed',
  'move moves moving moved',
  'second 2nd',
  'first 1st',
  'third 3rd',
  'before prior',
  'again anew',
  'old former previous earlier',
  'both two',
  'every each',
  'without w/o lacking',
  'percent %',
  'nr number',
  'mobile cell',
  'alarm alarms',
  'show shows showing showed shown',
  'drop drops dropping dropped',
  'put puts putting',
  'missing',
  'own',
  'address addresses',
  'key keys',
  'be',
];

const FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  GROUPS.flatMap((group) => {
    const [first = '', ...rest] = group.split(' ');
    return [first, ...rest].map((word) => [word, first]);
  }),
);

/** Words that may stand between or be left out without another meaning. */
export const LOOSE_WORDS: ReadonlySet<string> = new Set(
  'in of on to by for with and it this that from at there we i he she they you our us them him me as so then than its their which who will would can could shall may please yes'.split(
    ' ',
  ),
);

/** Words that turn what is said around: none of them may be left out or stand between. */
export const TURNING_WORDS: ReadonlySet<string> = new Set(
  'not no never nobody nothing neither nor without cannot only but unless until if except'.split(' '),
);

/** The word that stands for all forms of a word. */
export function looseForm(word: string): string {
  const known = Object.hasOwn(FORMS, word) ? FORMS[word] : undefined;
  if (known !== undefined) return known;
  if (word.length < 5) return word;
  const cut = word.replace(/(ing|ed)$|(?<=[^s])s$/, '');
  const short = cut.length >= 3 ? cut : word;
  return short.replace(/([bdfgklmnprt])\1$/, '$1').replace(/e$/, '');
}
