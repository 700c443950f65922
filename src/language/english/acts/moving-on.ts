/** Many forms of moving on: putting through, asking by a time, what if, taking, sending back, declining, closing. */
import type { ActForms } from './act-forms.ts';

const IMPERATIVE =
  '(ring|call|text|tell|go|press|give|wake|take|use|say|send|let|come|ask|dial|bang|switch|back out|stop|write|mail|knock|leave|get|keep|turn|open|shout|phone|message|put|move|page|escalate|roll|run|book|pass|hand|note|look|check|try|stay|start|cancel|hold|restart|raise|bring|pull|reply|point|mention|quote|refuse|skip|treat|push|warn|do)';

export const MOVING_ON: ActForms = {
  transfer: {
    says: [
      '(connecting|giving|handing|sending|putting|passing|transferring|moving|bringing) (you|her|him|ms namedperson|mr namedperson|mrs namedperson|namedperson|the caller|them)( \\S+){0,3} (to|over|on|onto|through|at|across|up|in|into|with|namedperson)',
      '(i|we)( will| can| shall| would|)( now| just)? (put|give|hand|pass|send|connect|bring|get|transfer|add|pull|take) (you|him|her|this caller|them|ms namedperson|mr namedperson|mrs namedperson|namedperson)( \\S+){0,4} (to|on to|onto|over|through|on the line|in( |$)|into|across|with|namedperson)',
      'namedperson( \\S+){0,7} (takes over|takes you|takes it from|will take (you|over|this|it)|takes your call|is on the line|joins|joining|picks up|picks you up|will look after you|looks after you|has you from)',
      '(talk|speak|talking|speaking)( now)? (to|with) namedperson',
      '(over|across|through|along) to (namedperson|my|our|the)( \\S+){0,4}( now| who| she| he|$| ,| \\.)',
      '(patch|put|pop|swing|route) (you|him|her|them|ms|mr|mrs)( \\S+)? (through|over|across|to)',
      '(now|next) (comes|you have|here is) namedperson',
      '(warm|warmly) (transfer|transferring|handing|passing)',
    ],
    not: ['quoted', 'negated', 'question'],
  },
  requestBy: {
    sentence: [
      '(please|could (you|we|i)|can (you|we|i)|would you|will you|i need|we need|i d need|i want|we want|i would (need|like|want)|tell me|tell us|let me|let us|have your|send me|send us|give me|give us|say|yes or no|a yes|your yes|your ok|your okay|your answer|an answer|a date|a decision|hear from|get (me|us|it|that|this|him|her)|may i have|reply|answer|confirm|sign|decide|write|put|bring|i must have|we must have|it has to|must be|has to be|needs to be|i am asking|i ask)( \\S+){0,18} (by|before|until|till|not later than|no later than|at the latest by|within|latest|come) {time}',
      '(by|before|until|till|within|at) {time}( at the latest| latest| sharp)? ,?( \\S+){0,4} (please|latest|at the latest|i need|we need|i want|yes or no|can you|could you|would you|namedperson( \\.|$))',
      '(at )?{time} (at the latest|the latest|latest|is my deadline|is the deadline|is when i need)',
      '(tell|ring|call|text|write|answer|let|get back|give|send|reply)( \\S+){0,4} (at|by|before|until|till) {time} (at )?the latest',
      'the latest( \\S+){0,10} (whether|if|yes|no|which)',
    ],
    not: ['quoted'],
  },
  ifThen: {
    sentence: [
      `^((and|but|so|then|now|okay|right|well) ,? ?)*(?<!even )(if|should|in case|next time|whenever|every time|any time|unless|once|the moment|as soon as|the minute|when|suppose|supposing|provided)( \\S+){2,24}?( ,| then| –)?( please| just| simply| then| you| do not| never| we| i| it| that)* ${IMPERATIVE}( |$)`,
      `^((and|but|so|then|now|okay|right|well) ,? ?)*(if|should|in case|unless|suppose)( \\S+){2,24}? ,? (then )?(i|we|you|it|he|she|they|namedperson|the \\w+|that|this)( will| can| may| must| should| would| is| are| go| goes| take| takes| ring| call| come| comes| send| give| gives| get| gets)`,
      `${IMPERATIVE}( \\S+){1,16} (if|in case|should|unless|the moment|as soon as|whenever) (it|you|that|this|anything|the|she|he|there|nobody|somebody|something|things|anybody|they|your|a|any|not|nothing|we|no|one|more|namedperson)( \\S+)`,
      '(i|we|they|he|she|namedperson)( \\S+){1,12} (if|in case|should) (it|you|that|this|anything|the|she|he|there|nobody|something|they|your|a|any|not|nothing|no)( \\S+)',
    ],
    not: ['quoted', 'question'],
  },
  accept: {
    says: [
      '(is|are|stays?|now|all|it|that|this|one|case|order|job|list|ticket|yours|feed|line|owner)( \\S+){0,3} (mine|ours|with me|with us|on me|on my (desk|board|list|plate|pile|side)|on our (desk|board|list|plate)|in my (hands|name))( \\S+){0,6}',
      '(i|we)( will| can| do| shall|)( gladly| now| happily)? (take|own|accept|have|pick|carry|run|handle|shoulder)( up| on| over)? (it|this|that|them|the|him|her|ms|mr|mrs|both|all|over)( \\S+)? ?(one|case|order|ticket|job|on|over|from here|now|from now)?( ,| \\.|$| and| now| from)',
      '^((yes|okay|right|yep|fine|good|sure|thanks|all right|great|ok) ,? ?)*(got|have|taken|accepted|received|noted and taken|mine|ours|clear)( it| that| you| this| all| the| everything| your)?( ,| \\.|$| –| namedperson| from| –)',
      '^(i |we )?(have |ve )?got (it|the|your|that|this|everything)( \\S+){0,6}',
      'no argument',
      '(goes|go|went|put|putting|is) on (my|our) (board|list|desk|plate|pile)',
      'consider (it|that) (taken|ours|mine|done)',
      '(will|shall) (see to|take care of|deal with|look after) (it|this|that|the|her|him)',
      '(from now|from here|as of now|from this minute)( on)?( \\S+){0,5} (mine|with me|me|ours|i have|on me|my)',
      'i am (your|the) (owner|one|man|woman|person)',
    ],
    not: ['quoted', 'negated', 'question'],
  },
  sendBack: {
    says: [
      '(back|goes back|going back|comes back|coming back|straight back|returned|returning|return) (to|in|into|with|on) (you|your|namedperson|the (sender|order|desk|contact|service|sales|originator)|sales|billing|dispatch|planning|whoever|lou s|your basket|your queue)( \\S+){0,4}',
      '(returned|returning|bounced|bouncing|rejected|refused|sent back|declined)( ,| \\.|$| :| –| with| until| because| as| since| for)',
      '(is not|not|isn t|never) (a|an|one|for|our|my|mine|something for|anything for|the)( \\S+){0,4} (job|us|me|planning|dispatch|desk|case|matter|ticket|fault|ours|one for|call|visit|work)( \\S+){0,4} ?(back|return|returned|as it stands|yours)?',
      '(cannot|can not|could not|will not)( \\S+)? (work|start|do (anything|much)|plan|book|accept|take|go out|act|use)( \\S+){0,4} (with|on|from|like|as|without|until)( \\S+)?',
      '(with|to) you (again )?(until|till|unless|for)( \\S+){1,10}',
      '(you|it) (get|have|can have) (it|this|that) back',
      'back (with|to|at) (you|your)',
      '(no|without)( \\S+){0,4} (on it|in it|given|attached|named|stated) ,? (so )?(back|returned|i send|it goes|i return)',
    ],
    not: ['quoted', 'question'],
  },
  decline: {
    says: [
      '(i|we)( am| are)?( afraid i| afraid we)?( \\w+)? (cannot|will not|shall not|would not|could not|do not want to|not going to|refuse to|must not|may not|not allowed to|am not|are not|not prepared to|not willing to|not in a position to|rather not|decline to|do not)( \\w+)? (give|promise|offer|sell|book|guarantee|commit|share|take|make|name|send|swap|close|quote|pay|credit|help|discuss|agree|sign|press|pressing|say yes|say (that|it|yes|so|a|thursday|monday|tuesday|wednesday|friday|all|such)|confirm|tell (you that|them|her|him|a)|write|put|open|change|order|approve|release|skip|do that|do it|do this|touch|move|let|hand|waive|lie|guess|stop|pause|go|pretend|read out|log|cancel|allow|mark|set|call it|speculate|disclose|do (a|an|any))',
      'not with (me|my)',
      '(is|that is|it is)? ?(something|a thing|nothing) (you|we|i) (will not|cannot|do not|would not|shall not|can|could)( \\S+){0,6}',
      '^(and |so |but )?no( \\S+){1,5} without',
      'would be (a lie|lying|a guess|guessing|dishonest|wrong of)',
      '(so|and|but|no) ,? (i|we) (shall not|will not|shan t|won t|cannot|can not)( ,| \\.|$)',
      '(i|we) would rather not',
      '(out of the question|not possible|no can do|not an option|not happening|not up for|not on)( ,| \\.|$| today| here)',
      'no (third|second|new|other|more|further|extra|such) (van|swap|visit|router|date|time|call)( \\S+){0,4}',
      '(an?|the|that)( \\S+){1,6} (i|we) (will not|cannot|shall not|would not|could not|am not|are not)( \\S+){0,2} (give|promise|sign|offer|tell|say|do|name|confirm|hand|make)',
      'not (even )?(for|before|until|without|on|in) (\\S+)( \\S+){0,4} ,? (i|we) (will not|am not|do not|cannot)',
      '(there is|there s) no (way|chance|question)( \\S+){0,6}',
      'you will not get( \\S+){0,6} (from|out of) (me|us)',
    ],
    not: ['quoted', 'question', 'conditional'],
  },
  close: {
    says: [
      '(wish|wishing) you( \\S+){1,5}',
      'that is (us|me|it|everything|all|it from me|us done)( \\S+){0,3}( then| done| for| from|$| ,| \\.)',
      '(speak|talk|see you|hear from you)( to you)? (then|soon|later|at|tomorrow|on \\w+|again)',
      'until (tomorrow|later|then|next|{time})( ,| \\.|$| then)',
      '(bye|bye bye|goodbye|cheerio|ta ta|so long|farewell)( ,| \\.|$| now| for| then| namedperson)',
      '(thank|thanks)( you)?( \\S+){0,2} for (your (patience|time|call|understanding|help)|calling|ringing|letting)( \\S+){0,5}( \\.|$|,)',
      '(all|everything) (clear|sorted|settled|said|done)( for now| then| now)?( ,| \\.| \\?|$)',
      '(i )?(let|leave) you (go|get on|to it|in peace)',
      'mind how you go',
      '(good|best of|fingers crossed|all the) (luck|best|night)',
    ],
    not: ['quoted'],
  },
};
