/** Which acts may stand in a text at all, by whom it is said to and by the words it has: the forms of the others are not looked for. */
import type { SpeechAct } from './reading.ts';
import type { Scene } from './scene.ts';

/** Money is given back, or what costs money is given. */
const ABOUT_MONEY =
  /(^| )(credit\w*|refund\w*|bills?|invoice|fees?|charge[sd]?|compens\w+|pounds?|euros?|quid|£|\d+\.\d\d|waiv\w+|for free|free of|free|on us|on the house|nothing|discount|price|owe|voucher|goodwill|penalty|reimburs\w+|rent|rental|back|account|favour|due|tenner|fiver|month|months|off|cheaper|less|pay)( |$)/;

/** Something has a price, or is offered to be had. */
const ABOUT_WARES =
  /(^| )(a month|monthly|pounds?|euros?|quid|fiver|tenner|£|offer|package|product|routers?|handsets?|phone system|second socket|upgrade|tariff|interest(ed)?|faster|bigger|\d+\.\d\d|booster|mesh|second number|speed|cordless|kit|doorbell|sim|bundle|telly|tablets?|gigabit|extender|extra|more|all in|costs?|fibre|half price|mobile|on special|best seller|sell)( |$)/;

/** Somebody takes it over. */
const TAKES_OVER =
  /(^| )(mine|with me|leave it with|take (it|this|that|over)|i have it|look after|deal with|see to|from (here|now) on|i am (now )?your (person|contact|owner))( |$)/;

/** Some deeds are done to colleagues only, some to customers only, some only where there is talk of money or wares. */
export function isPossible({ line: { norm }, context: { listener } }: Scene, act: SpeechAct): boolean {
  const toCustomer = listener === 'customer';
  switch (act) {
    case 'offerRedress':
      return ABOUT_MONEY.test(norm);
    case 'sell':
      return toCustomer && ABOUT_WARES.test(norm);
    case 'clearCustomer':
      return toCustomer;
    case 'sendBack':
      return !toCustomer;
    case 'accept':
      return !toCustomer || TAKES_OVER.test(norm);
    default:
      return true;
  }
}
