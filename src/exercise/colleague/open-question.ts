/** Questions between desks that name no fact: how it stands, and whether something has come in. */

const HOW_IT_STANDS =
  /\b(?:what (?:do you|have you|you have|you) (?:know|got|have)\b|what(?:'s| is| are) (?:known|new|happening|going on|the (?:status|state|news|latest|situation))|any(?:thing)? (?:news|new\b)|how (?:does it|do things|is it) (?:look|stand|going)|where (?:do|are) (?:we|you|things))/i;

const IF_IT_CAME =
  /\b(?:(?:did|have) you (?:got|get|read|see|seen|had|receive|received)\b|(?:was|is|has) (?:my|our|the) (?:note|report|message|mail|word)\b)/i;

export const asksHowItStands = (text: string): boolean => HOW_IT_STANDS.test(text.replaceAll('’', "'"));

export const asksIfItCame = (text: string): boolean => IF_IT_CAME.test(text);
