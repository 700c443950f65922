/** Asking the expert beside the desk: what she answers is a rescue and is logged as one; a question in vain is logged too. */
import { costOf } from '../../model/moves-catalogue.ts';
import { MINUTE, type Ms } from '../../model/time.ts';
import { shown, whyNot } from '../expert/expert.ts';
import { IN_VAIN } from '../expert/settings.ts';
import type { Run } from '../run-shape.ts';

/** `began`: when the desk turned to her. */
export function askExpert(run: Run, desk: string, began: Ms): void {
  const w = run.world;
  const actor = w.actor(desk);
  const about = w.about(w.desk(desk).journey);
  const refusal = whyNot(run, desk, began);
  const words = refusal?.words ?? shown(run, desk);
  w.emit({
    kind: 'expertAsked',
    ...actor,
    ...about,
    reasonCode: refusal?.found ?? 'answered',
    text: words,
  });
  run.asides.push({ desk, at: run.now, text: words });
  if (refusal) return;
  w.emit({ kind: 'rescued', ...actor, ...about, amount: costOf('askExpert') / MINUTE, text: words });
}

/** Desk time of asking her at a moment. */
export const costOfAsking = (run: Run, desk: string, at: Ms): Ms =>
  whyNot(run, desk, at) ? IN_VAIN : costOf('askExpert');
