/** Desk time of a move: the palette's price, by words and by what it opens or runs. */

import { SPOKEN_CHANNELS } from '../../model/codes.ts';
import type { Move, MoveOf } from '../../model/move.ts';
import { costOf, REFUSED_COST } from '../../model/moves-catalogue.ts';
import { mayOpen } from '../../model/rights.ts';
import { isSystemId } from '../../model/systems.ts';
import { type Ms, spanIn } from '../../model/time.ts';
import { isUnitId } from '../../model/units.ts';
import { caseInHand } from '../references.ts';
import type { Run } from '../run-shape.ts';
import { wordsIn } from '../words.ts';
import { costOfAsking } from './ask-expert.ts';
import { textOf, understoodAt } from './say.ts';
import { findingOf } from './story-finding.ts';

/** Waiting until somebody addresses the desk ends here at the latest. */
const LONGEST_WAIT: Ms = 300_000;

/** Milliseconds of desk time; words that Baton cannot read cost nothing. */
export function costOfMove(run: Run, desk: string, move: Move): Ms {
  const { unit } = run.world.desk(desk);
  switch (move.move) {
    case 'say':
      return understoodAt(run, desk, move) ? costOf('say', wordsIn(textOf(run, desk, move))) : 0;
    case 'lookUp':
      if (!isSystemId(move.system)) return REFUSED_COST;
      return isUnitId(unit) && mayOpen(unit, move.system) === 'no'
        ? REFUSED_COST
        : Math.max(readingTime(run, move), costOf('lookUp', 0, { system: move.system }));
    case 'runCheck': {
      const found = findingOf(run, desk, move, caseInHand(run.world, desk, move.about));
      return Math.max(spanIn(found?.takes), costOf('runCheck', 0, { check: move.check }));
    }
    case 'doWork':
      return costOf('doWork', 0, { work: move.work });
    case 'recallVisit':
      return costOf('recallVisit', 0, { items: move.visits.length });
    case 'sendHandover':
      return costOf('sendHandover', wordsIn(move.text), { spoken: SPOKEN_CHANNELS.has(move.channel) });
    case 'sendMessage':
      return costOf('sendMessage', wordsIn(move.text), { spoken: SPOKEN_CHANNELS.has(move.channel) });
    case 'wait':
      return spanOfWait(move);
    case 'askExpert':
      return costOfAsking(run, desk, Math.max(run.now, run.world.desk(desk).busyUntil));
    default:
      return costOf(move.move, 'text' in move && move.text !== undefined ? wordsIn(move.text) : 0);
  }
}

/** Long pages take as long as the story says. */
const readingTime = ({ scenario }: Run, { system, query }: MoveOf<'lookUp'>): Ms =>
  spanIn(scenario.pages.find((page) => page.system === system && page.id === query)?.takes);

/** How long a desk chose to wait. */
export function spanOfWait({ for: span, until }: MoveOf<'wait'>): Ms {
  if (span !== undefined) return spanIn(span);
  return until === 'addressed' ? LONGEST_WAIT : 0;
}
