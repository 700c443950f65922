/** What takes an act away again: words that look like one and mean something else. */
import type { CutClause } from './clauses.ts';
import type { SpeechAct } from './reading.ts';

const OPENS_A_CLAUSE =
  /^((and|so|but|or|yes|no|okay|right) ,? ?)*(when|why|how|whether|what|which|whose|who|where)( |$)/;

/** Tags that do not take an act away in certain clauses. */
export function exempt(act: SpeechAct, clause: CutClause, tag: string): boolean {
  // "When it is back I cannot tell": what opens with the word asks nothing where no question mark ends it.
  if (tag === 'question' && !clause.endsWithQuestion && OPENS_A_CLAUSE.test(clause.text)) return true;
  if (tag === 'question')
    return act === 'believe' || act === 'accept' ? false : act === 'correct' && /^no /.test(clause.text);
  // "You were told an hour, and I correct that": what follows the quotation is our own word.
  if (tag === 'quoted') return act === 'correct' && /^(and |but )?(i|we) (correct|take) /.test(clause.text);
  if (tag === 'negated')
    return (
      (act === 'askOpen' && /anything (else|more)/.test(clause.text)) ||
      act === 'holdEnd' ||
      (act === 'offerRedress' && /(not|no) (be )?charge/.test(clause.text)) ||
      act === 'close' ||
      (act === 'sayDoing' && /^(while|let me)/.test(clause.text)) ||
      (act === 'sell' && /cure|need/.test(clause.text)) ||
      (act === 'advise' && /you can/.test(clause.text))
    );
  return false;
}

/** "It dropped at 16:49, for one minute": how long something lasted is no request to wait. */
const isPastSpan = (text: string): boolean =>
  /(^| )(dropped|went|failed|lasted|was|were|been|had)( \S+){0,5} for (about )?(a|one|two|three|half a|some|\d+) /.test(
    text,
  ) && !/(hold|hang on|stay|bear with|wait)/.test(text);

/** What somebody did in passing, and what stands open: no reason for anything. */
const NO_CAUSE =
  /^(nobody (has |is )?told|because after|not a single|(those |the )?days (you|we)|down to the (?!(fact|cable|card|change|file))|that was a slip)/;

/** Her line went, the internet is off: that is what happened to her and not why. */
const isSymptom = (words: string): boolean =>
  /^(and |so |but )?(the|your|his|her|their|all|both|our)? ?(\w+ )?(line|lines|internet|phone|phones|telephone|connection|broadband|service|services|number) (is|are|was|were|has|have|went|lost|dropped|died|dead|goes|drops|failed|stopped|gone|keeps)( \w+)?( |$)/.test(
    words,
  );

/** ", not for long", ", not sooner": measures and does not set right. */
const NO_CONTRAST =
  /(^| )not (later|sooner|for long|long|great|good|yet|easy|nice|much|ideal|too|so|very|a (colleague|machine|robot)|even|one day|once|always|everybody)( |$)/;

/** Orders that ask for no step: to wait, to take one's time, to speak to somebody, to leave things as they are. */
const NO_STEP =
  /^((and|now|then|so|first|next|okay|please|pls) ,? ?)*((could|can|would|will) you )?((please|just) )*(take your time|hold the line|hold( on)? (for|a|please)|hold \?|mind (waiting|holding|hanging|if)|like (that|to|it|one|a|me|us)|(do not|never) (put (it |the phone )?down|hang|go|buy|worry|ring off|be|panic)|(power|swap|change|order|move|reset|set|read) (on call|request|order|desk|number|back)|leave your \S+ be|look (forward|after))( |$)/;

/** "I see that you wrote on Thursday" tells what stands there; "I see that you get it" promises. */
const SEES_WHAT_WAS =
  /(^| )(i|we) see that (\S+ ){1,2}(wrote|rang|called|have|has|had|was|were|did|came|went|said|told|spoke|\w+ed)( |$)/;

/** Words that look like an act and are none. */
export function spoiled(act: SpeechAct, clause: CutClause, words: string): boolean {
  const { text } = clause;
  if (act === 'instruct')
    return (
      /^(take care|leave it (with|to)|could you (give|tell|confirm|spell|say))/.test(words) ||
      /(could|can|would|will) you (tell|read out|spell|repeat)/.test(words) ||
      NO_STEP.test(text.slice(text.indexOf(words))) ||
      (/^(would|could|can|will) you /.test(words) &&
        /^((and|so|but) )?(where|what|which|when|how|why|who) /.test(text)) ||
      /(^| )(i|we) (will |shall )?(personally |myself )?make sure/.test(text) ||
      /^(i|we) would like you to (speak|talk|meet)/.test(text)
    );
  if (act === 'holdStart')
    return (
      isPastSpan(text) ||
      (/back to you in|ring you|call you|crew|ago|(minutes|minute) (late|each)/.test(text) &&
        !/(hold|hang|stay|moment|bear|wait)/.test(text))
    );
  if (act === 'greet')
    return (
      /^namedperson (from|at|on|of) [^,.]*(takes?|has|is|picks|joins|will|looks|comes|rings|does|measures|knows|checks)( |$)/.test(
        text,
      ) ||
      /^this is (the|a|an|our|your|not|what|how|why|mine|ours|all|bad|wrong|now|about|on|it|that)\b/.test(
        words,
      ) ||
      /(as of|since|this) (good )?(morning|afternoon|evening)/.test(text) ||
      (/morning|afternoon|evening/.test(words) &&
        /(tomorrow|all|every|in the|the|your|whole) (morning|afternoon|evening)/.test(text))
    );
  if (act === 'transfer')
    return (
      /you are (now )?((speak|talk)ing|through) (to|with)/.test(text) ||
      /(moving|switching|putting|move|switch|put) you (to|onto|on to)( \S+){0,3} (port|slot|date|day|plan|tariff|number|line)/.test(
        text,
      ) ||
      (/(send|bring|put|get|have|call|add|pass|hand|move) (it|this|that|a|an|the|your|your \w+)( \w+)?( in| over| across)/.test(
        words,
      ) &&
        !/call|line|you/.test(words.replace(/your/g, ''))) ||
      /^(get|call|have) in( |$)/.test(words)
    );
  if (act === 'sendBack')
    return (
      /(ring|call|get|come|be|am|text|right) (you )?back/.test(words) ||
      // Whoever goes back to something sends nothing.
      /(^| )(i|we|they|crew|team) ((am|are|is|will|will be|have been|were) )?(now |just )?(go|going|went|coming|come) (\w+ )?back/.test(
        text,
      ) ||
      (/not (ours|mine)/.test(words) && /fault|router/.test(text))
    );
  if (act === 'accept')
    return (
      /(have|got) it (that|from (?!(here|now)))/.test(words) ||
      (/^clear/.test(text) && /clear (that|up)/.test(text))
    );
  if (act === 'correct')
    return (
      NO_CONTRAST.test(words) ||
      /(^| )(i|we) (\w+ )?(cannot|(could|do|would|will|have) not) /.test(words) ||
      /^no one (?!(one|two|three|four|five|six|seven|eight|nine|zero|oh) )/.test(`${text} `) ||
      /^(our|the) (own )?(file|form|record|records|port|order|queue|ticket) (had|has|was|is|did|said)/.test(
        text,
      ) ||
      / or /.test(text) ||
      /^no ,? (i|we) (cannot|do not|will not|did not)/.test(text) ||
      /^no , (there|it) is no/.test(text)
    );
  if (act === 'offerRedress')
    return (
      /(^| )(switch|turn|cut|tak)\w* off (the|your) (?!(bill|fee|invoice|charge))/.test(words) ||
      /off your (board|desk|list|plate|hands|queue|mind)/.test(text) ||
      /^(namedperson is|what is|who is|is) (free|off)/.test(words) ||
      (/^for nothing/.test(words) &&
        /(paid|wait\w*|visits?|sat|days?|mornings?|calls?|journey|trip|van|vans)( \S+){0,3} for nothing/.test(
          text,
        )) ||
      /(credit card|in charge|charger|free to)/.test(text) ||
      /^((and|so|but|okay) )*(what|which|how|who|when|where|why|(were|was|did|had|have|has) (you|he|she|they|any\w+|some\w+)) /.test(
        text,
      )
    );
  if (act === 'acknowledge') return /^(understood|i understand that the)/.test(words);
  if (
    act === 'advise' &&
    /^((and|so|then|now|okay) )*(could|would|can|will) you( please)? (?!(not|use|borrow|share) )/.test(text)
  )
    return true;
  if (act === 'advise' && /(^| )(that|which|line|what|one|phone) you (can|could|might) /.test(text))
    return true;
  if (act === 'advise' && /(^| )if you (can|could|might)/.test(text) && /^you /.test(words)) return true;
  if (act === 'explainCause') return NO_CAUSE.test(words) || isSymptom(words);
  if (act === 'decline') return /(^| )(no way to|put up with|not to guess|not on and)/.test(text);
  if (act === 'sayDoing')
    return (
      /^(i|we) (get (it|that|this)|hand (the|your|it|this))( |$)/.test(words) ||
      /(are|is|am) having to$/.test(words) ||
      /^((let me )?ask|who )/.test(words) ||
      /^((and|but|so) )?(whether|until|till|unless) /.test(text) ||
      /^(i|we) see( |$)/.test(words) ||
      (/(^| )you (are|have been|were) (now |still |all )?\w+ing/.test(text) &&
        !/(^| )(i|we|they|he|she|namedperson) (am|are|is) /.test(text)) ||
      /(been|is|are|was) (working|running) (again|since|now|fine|at|on)/.test(text) ||
      /^(ring|call)/.test(words) ||
      /(am|are) (calling|ringing) (you|her|him)/.test(words) ||
      /tell me what you/.test(text)
    );
  if (act === 'promise')
    return (
      (/^(i|we) see that /.test(words) && SEES_WHAT_WAS.test(text)) ||
      (/(promised|for|told|said)( you| me)?( \S+)? (a|the|your|our) (call|text|word|message|visit|mail)( |$)/.test(
        text,
      ) &&
        /^(a|the|your|our) /.test(words))
    );
  if (act === 'holdEnd')
    return (
      /^back/.test(words) &&
      /(^| )(roll|put|tak|giv|bring|switch|go|send|hand|com|get|back)\w*( \S+){0,4} back( |$)/.test(text)
    );
  if (act === 'askOpen' && /^(what|tell|describe)/.test(words))
    return (
      /(^| )(as|you|did|to) (tell us|tell me|describe)/.test(text) ||
      /(^| )(is|are|was|that is) what (troubles|worries|bothers|brings)/.test(text)
    );
  if (act === 'admitUnknown')
    return (
      /^do not know (who|you)/.test(words) ||
      /you do not know/.test(text) ||
      ((clause.concessive || clause.tags.has('conditional')) && /^(no|nobody|unknown)( |$)/.test(words)) ||
      (/^no news/.test(words) && /(with|or) no news/.test(text))
    );
  if (act === 'askOpen' && /^anything (else|more)/.test(words))
    return (
      clause.tags.has('conditional') ||
      !(clause.endsWithQuestion || /^(and )?(is there )?anything/.test(text)) ||
      /(^| )(does|did|are|was|will|can) anything /.test(text)
    );
  if (act === 'askOpen' && /^(is|are|does) /.test(words)) return !clause.endsWithQuestion;
  return act === 'askOpen' && /^(tell me$)/.test(words) && text.split(' ').length > 8;
}

/** Words that look like a rule for what may happen, and tell when one rings, ask what is seen, or say what a thing is for. */
const NO_RULE = [
  /(^| )if you (need|want|have to|must|can|could|like|wish|feel like|prefer|ever)( |$)/,
  /(^| )should you (need|want|ever|wish|like)( |$)/,
  /(^| )as if( |$)/,
  /(^| )(tell|show|see|hear|say|know|check|test|look|sure|wonder|ask)( me| us| him| her)?( \w+)? (if|whether|what happens (if|when)|when)( |$)/,
  /(^| )(i|we)( will| shall| am going to)? (myself )?(ring|call|text|phone|tell|write|mail|message|send)( \S+){0,6} (the (moment|minute|second)|as soon as|when|once|whatever|with whatever)( |$)/,
  /^(and |so |but )?(whatever|whichever|however|whenever) (our|the|my|your) /,
];

/** Says when one rings, what is seen or what a thing is for, and not what to do if something happens. */
export const isNoRule = (words: string, sentence: string): boolean =>
  NO_RULE.some((pattern) => pattern.test(words)) ||
  (/(^| )(i|we)( will| shall| am going to)? (ring|call|text|phone|tell)/.test(sentence) &&
    !/(^| )(if|should|in case|unless)( |$)/.test(sentence));

/** "We answer by noon" promises and asks for nothing; "I need an answer by noon" asks. */
export const isOwnDeed = (text: string, index: number): boolean =>
  (!/(^| )((i|we) (also |really |still )?(need|needs|want)|(can|could|may|might) (i|we) (have|get)) /.test(
    text,
  ) &&
    /(^| )(i|we|they|crew|you)( will| am| are| shall| can|)( \w+)? $/.test(text.slice(0, index))) ||
  /^(i|we) (will |shall |)?(ring|call|text|update|send|let)/.test(text.slice(index)) ||
  / from me( |$)/.test(text) ||
  /(?<!(could|can|would|will|please|may) )(?<![^ ])you (will |shall )?(get|have|hear)( \S+){0,9} (by|before|at|within)( |$)/.test(
    text,
  ) ||
  /(^| )(if|should|in case)( \S+){1,14} (before|by|till|until)( |$)/.test(text.slice(index)) ||
  /(^| )(i|we) (will |shall )?(write|ring|call|text|tell|let|send|mail) (you|to|each|them|her|him)( |$)/.test(
    text,
  );
