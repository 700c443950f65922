/** Offers that sell only where something that is sold, or a price, stands in the same sentence: "shall I add the plan?". */
import type { ActForms } from './act-forms.ts';

const PRICE =
  '(£|\\d+\\.\\d\\d|(a|per|each) month|monthly|pounds?|euros?|quid|fiver|tenner|half price|all in|(\\d+|{number}) (more|extra|on top)|(for|at|is|only|just) {number}(?= (,|\\.|\\?|and|for)))';
const PRODUCT =
  '(?<!(the|your|his|her) )(routers?|handsets?|cordless|package|pack|product|protection|cover|tariff|upgrade|bundle|booster|mesh|extender|gigabit|doorbell|kit|sim|telly|tv|television|tablets?|speed|filter|(backup|mobile|home|house|phone|second|faster|bigger|better|stronger|newer|larger) (alarm|box|stick|line|socket|number|package|plan|pack|phone|product))';
const GOODS = `(?=.*(${PRICE}|(?:^| )${PRODUCT})( |$))(?!.*(credit|refund|compensation))`;

export const OFFERS_OF_GOODS: ActForms = {
  sell: {
    sentence: [
      `^${GOODS}.*(?<=(^| ))(shall|should) (i|we)( \\S+){0,3} (add|put|book|order|set|send|throw|include|note)( \\S+){0,16} \\?`,
      `^${GOODS}.*(?<=(^| ))(want|would you like|do you want|fancy|interested|care for|how about|tempted)(?! (me|us|him|her|somebody|a (call|text|visit|word|mail|message)) )( \\S+){0,10} \\?`,
    ],
    not: ['quoted'],
  },
};
