/** Talk that carries nothing of the matter in English: thanks and fillers, and things of the room and the day. */

const LEAD =
  '((oh|ah|ha|haha|well|okay|right|yes|no|so|and|but|anyway|alright|all right|fine|good|great|lovely|now|then|phew|oof|god|goodness|gosh|blimey) ?[,.!]? )*';
const TAIL =
  '( (, )?(then|now|though|indeed|again|too|today|much|so much|a lot|a million|for that|for this|anyway|namedperson|all|everyone|everybody|please|sir|madam|love|dear|(mr|ms|mrs|dr) \\w+))*';

/** A whole sentence of it. */
export const PHATIC: readonly string[] = [
  `${LEAD}(thanks|thank you|many thanks|much appreciated|appreciated|i appreciate (it|that)|thats kind|that is (very |so )?(kind|nice|lovely|good)( of you)?|how kind( of you)?|bless you)${TAIL}`,
  `${LEAD}(thanks|thank you) for (that|this|it|letting (me|us) know|telling (me|us)|the \\w+|your \\w+)${TAIL}`,
  `${LEAD}(you are (very |most )?welcome|not at all|no (worries|problem|problem at all|bother|trouble|need to thank me|rush|hurry)|do not mention it|my pleasure|never mind|do not worry( about (it|that))?|any ?time|of course|sure|certainly|absolutely|fair enough|no harm done)${TAIL}`,
  `${LEAD}(okay|right|all right|alright|good|great|fine|perfect|excellent|lovely|brilliant|super|wonderful|yes|no|sure|indeed|exactly|understood|well|i see|aha|oh|mm|hm|let me see|let us see|there we are|here we go|so|anyway|where was i|where were we)${TAIL}`,
  `${LEAD}(how are you( doing)?|how do you do|how is your (day|morning|week|evening)( going| been)?|i hope you are (well|keeping well|all right)|hope you are well|nice to (meet|hear from|talk to) you)${TAIL}`,
  `${LEAD}(bear with|excuse|pardon|never mind|ignore|do not mind|sorry about|sorry for|apologies for|forgive) (the|my|this|that) (\\w+ )?(noise|racket|din|background|voice|cough|sneeze|sneezing|hiccups|music|dog|cat|kids|children|typing|headset|echo|drilling|builders|siren|delay on the line|bad line)( \\S+){0,6}`,
];

/** Things of the room and the day, none of which belongs to a case. */
export const ROOM_AND_DAY: readonly string[] = [
  '(my|the|your|this|that|good|nice|another|a) (\\w+ )?(headset|chair|coffee|coffee machine|tea|kettle|mug|biscuits?|cake|sandwich|canteen|air con|air conditioning|heating|radiator|pen|keyboard|mouse|umbrella|jumper|accent)',
  '(open|close|shut) (a|the|that) window( \\S+)?',
  '(coffee|tea|kettle|biscuits?|canteen)',
  '(this|that|such|what|lovely|nice|awful|terrible|rotten|dreadful) (lovely |nice |awful |terrible |miserable )?(weather|wind|sunshine|snow)(?! (get|got|hold|held|stop|came|damage))',
  '(the|this|that|some|background|awful|terrible)( \\w+)? (noise|racket|din)',
  '(whoever|who|somebody|someone|they|the builders|the neighbours) (is|are)( \\w+)? (drilling|hammering|hoovering|mowing|singing|typing|chewing|whistling)( \\S+)?(?! (it|your|the|in))',
  '(mute|unmute) (yourself|yourselves|your (mic|microphone|line))',
  '(dog|dogs|baby|cat|bird|birds)( \\S+)? (barking|crying|singing|meowing|purring|in the background)',
  '(a|an) (\\w+ )?(dog|cat|dachshund|puppy|baby|parrot)( \\S+){0,2} (lovely|sweet|cute|nice)',
  '((how|and) (is|was|about )?|did you (have|get|go|see|do)( \\S+){0,3} )(your|the|a nice|a good|last) (weekend|holiday|holidays|birthday|party|match|football)',
  '^(and )?the (weekend|holidays|match|football) ,',
  '(this|that|the) (weather|wind|heat|cold) (out there|outside|today|again)',
  '(your|the|a) (dog|cat|baby|parrot)( \\S+)? (barking|crying|singing)',
  '(lovely|sweet|cute|nice|fine) (little |big )?(dog|cat|dachshund|puppy|baby|parrot)',
  'in the background',
  '(can|do) you hear me',
];
