/** Offers and checks that want a yes or a no and ask for nothing that a case holds: "shall I send it?". */
import type { CutClause } from './clauses.ts';
import { frame, stands } from './frames.ts';
import type { Scene } from './scene.ts';

const helpOffer = frame([
  '(may|can|could|shall) (i|we) (help|put|pass|hand|ring|call|try|transfer|bring|connect|send|text|give|offer|suggest|order|book|sell|test|check|look|do|add|get you|speak|just|tell|explain|take you|use|come)',
  'would you (like|prefer|mind|be)',
  'are you (still )?(there|with me)',
  'is that (okay|all right|alright|fine|clear)',
  'anything else',
  'anything more',
  'does that (help|make sense|work)',
  'okay \\?',
  'all right \\?',
  '(can|could|will|would) you (hold|wait|restart|reboot|unplug|stay|bear|plug|switch|turn|press|try|check|look|please)',
  'what (is (happening|going on|wrong|the matter|the problem)|happened|can i do)',
  'how (can|may) (i|we)',
  'what else',
  'yes or no',
  'why not',
  'what do you need',
  'sorry \\?',
  'are we (all )?(done|good)',
]);

/** "Which would you like?", "a text or a call?": the choice itself is asked for. */
const CHOICE =
  /^((and|so|but|okay|then|now) ,? ?)*((which|what|where|how)( .*)? would you (like|prefer)|would you (like|prefer) .* or )/;

/** Whoever offers asks for no fact. */
export const isOffer = ({ text }: CutClause): boolean => stands(helpOffer, text) && !CHOICE.test(text);

/** Something is offered in a question of one's own. */
export const offersHelp = ({ clauses }: Scene): boolean =>
  clauses.some((clause) => clause.endsWithQuestion && isOffer(clause));
