/** What somebody was sure of, beside what runs and drills have shown. */
import type { Need, SituationCard } from '../cards/card.ts';
import { type Evidence, isSlip, itemKey } from '../evidence.ts';
import type { FeltNote } from './note.ts';
import { DECAYS_AFTER, DRILL_COUNTS, GREEN_FROM } from './settings.ts';

/** `untried`: no evidence. `tried`: not shown yet, or not any more. `elsewhere`: Baton has no runs for it. */
export type CardState = 'shown' | 'tried' | 'untried' | 'elsewhere';

export interface CardStanding {
  card: SituationCard;
  state: CardState;
  felt?: FeltNote;
  /** Everything that speaks to it, oldest first. */
  evidence: readonly Evidence[];
  /** It was answered after something had been shown of it. */
  afterwards: boolean;
}

/** `asking`: cards are left. `untried`: nothing was tried. The rest compares; `knowsTheGap`: sure of nothing, shown nothing. */
export type FeltVerdict =
  | 'asking'
  | 'untried'
  | 'confidentlyUnready'
  | 'readierThanFelt'
  | 'knowsTheGap'
  | 'asFelt';

export interface FeltStanding {
  cards: readonly CardStanding[];
  verdict: FeltVerdict;
  answered: number;
  sure: number;
  shown: number;
  /** Sure of, practised here, and not shown. */
  sureNotShown: number;
  /** Sure of, and not practised here. */
  sureElsewhere: number;
}

const fits = (evidence: Evidence, { contract, side, pairs, codes, scenarios }: Need): boolean =>
  evidence.contract === contract &&
  (side === undefined || evidence.side === side) &&
  (pairs === undefined || pairs.some(([from, to]) => evidence.from === from && evidence.to === to)) &&
  (codes === undefined || codes.includes(evidence.code)) &&
  (scenarios === undefined || scenarios.includes(evidence.by.scenario));

/** Shown: some of it without help, and the last word on none of it is a slip. A drill counts for less long than a run. */
function isShown(evidence: readonly Evidence[], need: Need, now: number): boolean {
  const counting = evidence.filter(
    (piece) =>
      fits(piece, need) && now - piece.at <= (piece.by.kind === 'drill' ? DRILL_COUNTS : DECAYS_AFTER),
  );
  const last = [
    ...new Map(counting.toSorted((a, b) => a.at - b.at).map((piece) => [itemKey(piece), piece])).values(),
  ];
  return !last.some(isSlip) && last.some(({ grade }) => grade === 'good' || grade === 'easy');
}

function standingOf(
  card: SituationCard,
  evidence: readonly Evidence[],
  felt: FeltNote | undefined,
  now: number,
): CardStanding {
  const own = evidence.filter((piece) => card.needs.some((need) => fits(piece, need)));
  const state = (): CardState => {
    if (card.needs.length === 0) return 'elsewhere';
    if (own.length === 0) return 'untried';
    return card.needs.every((need) => isShown(own, need, now)) ? 'shown' : 'tried';
  };
  const afterwards = felt !== undefined && own.some(({ at }) => at < felt.at);
  return { card, state: state(), ...(felt === undefined ? {} : { felt }), evidence: own, afterwards };
}

export function feltStanding(
  cards: readonly SituationCard[],
  evidence: readonly Evidence[],
  notes: readonly FeltNote[],
  now: number,
): FeltStanding {
  const felt = new Map(notes.map((note) => [note.card, note]));
  const standings = cards.map((card) => standingOf(card, evidence, felt.get(card.id), now));
  const sure = standings.filter((each) => each.felt?.sure === true);
  const shown = standings.filter(({ state }) => state === 'shown');
  const counts = {
    answered: standings.filter((each) => each.felt !== undefined).length,
    sure: sure.length,
    shown: shown.length,
    sureNotShown: sure.filter(({ state }) => state === 'tried' || state === 'untried').length,
    sureElsewhere: sure.filter(({ state }) => state === 'elsewhere').length,
  };
  return { cards: standings, verdict: verdictOf(standings, counts), ...counts };
}

function verdictOf(
  cards: readonly CardStanding[],
  { answered, sure, shown, sureNotShown, sureElsewhere }: Omit<FeltStanding, 'cards' | 'verdict'>,
): FeltVerdict {
  if (answered < cards.length) return 'asking';
  if (cards.every(({ evidence }) => evidence.length === 0)) return 'untried';
  const comparable = sure - sureElsewhere;
  if (comparable > 0 && (comparable - sureNotShown) / comparable < GREEN_FROM) return 'confidentlyUnready';
  if (cards.some(({ state, felt }) => state === 'shown' && felt?.sure === false)) return 'readierThanFelt';
  return comparable === 0 && shown === 0 ? 'knowsTheGap' : 'asFelt';
}
