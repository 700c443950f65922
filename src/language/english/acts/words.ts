/** Word classes that the forms of speech acts share: who does something, when, and the things that fail. */
import { NAMED_PERSON } from '../person-words.ts';

const HOUR = '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
const DAY =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow|noon|midday|midnight|lunchtime|teatime|the hour|the end|this (morning|afternoon|evening|week)|end of (the )?(day|play|shift|week))';
const SPAN = '(minutes?|mins?|min|hours?|secs?|seconds?|days?)';

/** Words of which numbers and times are said. */
const SPELT =
  '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|quarter|zero|oh|nought|past|o clock|oclock)';

/** Alternatives for {names} in the patterns of acts. */
export const WORDS: Readonly<Record<string, string>> = {
  time: `((a |the )?(quarter|half|five|ten|twenty|twenty five|\\d+|one|two|three|four|six|seven|eight|eleven) (minutes )?(to|past|before|after) (the hour|noon|midnight|${HOUR})|(half|quarter|five|ten|twenty|twenty five|\\d+) (past|to)|half ${HOUR}|${DAY}|\\d{1,2}[:.]\\d\\d|\\d{3,4}|${HOUR}( ?(o clock|oclock|sharp|am|pm|in the \\w+|this \\w+|tonight|tomorrow))?|(a|an|the next|one|two|three|four|five|ten|fifteen|twenty|thirty|half an|a couple of|\\d+) (\\w+ )?${SPAN})`,
  value: `(namedperson|${DAY}|[a-z] \\d+|\\d\\S*|[a-f]|${SPELT}( ${SPELT}){0,5}|(the )?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+teenth|twentieth|thirtieth|twenty \\w+th|\\d+(st|nd|rd|th)))`,
  number:
    '(£ ?\\d+(\\.\\d\\d)?|\\d{1,3}(\\.\\d\\d)?(?= |$)|ten|fifteen|twenty|twenty five|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|five|twelve|\\w+teen|eleven|(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (one|two|three|four|five|six|seven|eight|nine))',
  adj: '(bad|awful|terrible|frightening|scary|horrid|horrible|dreadful|grim|rotten|miserable|maddening|infuriating|annoying|frustrating|stressful|unpleasant|hard|tough|worrying|upsetting|exhausting|embarrassing|lonely|rough|tiring|galling|ghastly|hellish|nerve racking|unsettling|disappointing|a nightmare|a shock|a fright|a pain|a blow|a worry|no fun|no joke|no way to)',
  me: '(i|we)',
  ours: `(i|we|he|she|they|${NAMED_PERSON}|(my|our|the|a|an|two|his|her|one of our|some) ((night|day|network|field|service|complaints|porting|order|billing|partner|planning|inventory|duty|second|other) )?(colleagues?|crew|crews|team|technicians?|engineers?|jointers?|splicers?|desk|people|lads|men|man|van|vans|fitter|fitters|floor|centre|supplier|vendor|partner|noc|soc|dispatch|billing|planning|inventory|sales|lead|electrician))`,
  thing:
    '(cards?|cable|cables|fibre|fibres|line|lines|port|ports|joint|joints|cabinet|queue|order|orders|server|software|change|update|upgrade|system|systems|computer|file|files|record|records|form|forms|switch|power|mast|duct|amplifier|connection|link|links|number|partner|supplier|landlord|digger|excavator|lorry|water|rain|storm|lightning|exchange|node|board|battery|batteries|van|key|keys|bug|mistake|survey|billing|run|inventory|feed|interface|login|form|site|reflector|router in our|glass|pair|splice|splitter|socket outside|timer|clock|database|network|core|path|name|address|date|day|code|page|sheet|list|ticket|job|visit|booking|appointment|slot|rule|flag|field|port order|enquiry|request|file)',
  failed:
    '(failed|fails|broke|breaks|broken|went|gone|died|dead|is (broken|faulty|down|dead|stuck|full|blocked|gone|cut|wet|wrong|dropping|bad|missing|out|empty|too small|not there)|was (cut|damaged|closed|given|taken|wrong|set|lost|never|not|entered|missing|left|sent|down|stuck|full|blocked|turned|booked|put|pulled|severed|hit|flooded|wet|typed|mixed|overlooked)|were (cut|damaged|lost|never|not|wrong|left|mixed|swapped)|has (failed|gone|died|broken|dropped|given up|packed up|been (cut|damaged|lost|stuck))|got (cut|lost|stuck|in|into|wet|mixed|damaged|the wrong)|gets? (in|into|wet|stuck)|cut (through|the)|dug (through|into)|drops?|dropped|keeps? (dropping|failing|falling|crashing|losing|tripping)|lay|sat|slipped|did not (go|come|arrive|pass|get|send|release|close|move|start|update|match|have)|had (the|a|an|no|been)|took (the|down|out)|lost|crashed|froze|hung|tripped|ran (out|dry)|run dry|turned|swapped|gave (up|out|the)|stopped|stops|leaked|leaks|let (in|water)|refused|rejected|overloaded|jammed|jams|corroded|burnt|packed (up|in))',
  lapse:
    '(gave|cut|dug|put|typed|entered|took|closed|booked|lost|forgot|sent|pulled|unplugged|mixed|swapped|had|left|wrote|missed|overlooked|dropped|released|set|changed|turned|cancelled|never|did not|made a (mistake|mess)|connected|charged|billed|copied)',
  /** Whom one may be put through to. */
  party:
    '(((mr|ms|mrs|dr) )?namedperson|him|her|them|you|somebody|someone|billing|sales|dispatch|complaints|porting|support|(a|an|my|our|the|their|one of our) ((\\w+ ){0,2}(colleague|colleagues|desk|team|supervisor|department|people|centre|office|technician|engineer|expert|specialist|lead|line|manager|shift|side|floor|planners?|group)|soc|noc|orders|complaints|billing|sales))',
  /** A deed told of a third person: "carries the card to", not "knows" or "has". */
  acts: '(?!(is|has|was|does|says|wants|needs|knows|thinks|means|tells|likes|lives|asks|sounds|seems|takes|joins|feels|believes|this|its|his|yes|hears|sees|owes|owns|understands|remembers|hopes|works|costs|comes|gets|promises|rings|calls)( |$))\\w{2,}s',
  contact:
    '(ring|rings|ringing|call|calls|calling|phone|phones|phoning|text|texts|texting|message|mail|email|write|writing|tell|telling|let|send|sending|update|dial|get back|come back|be back|be in touch|report back|come to you|knock)',
};
