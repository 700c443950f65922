/** Door of the customer's seat. */
export { type SeatFigures, seatFigures } from './company-tiles.ts';
export { CustomerPlay, type DeskBy, takeUp } from './customer-play.ts';
export { type CustomerView, customerView } from './customer-view.ts';
export type { HerEntry, HerWhat } from './her-entries.ts';
export {
  SHOPPER_QUESTIONS,
  type ShopperAnswers,
  type ShopperChoice,
  type ShopperId,
  type ShopperQuestion,
  type ShopperTruth,
  shopperTruth,
} from './shopper.ts';
