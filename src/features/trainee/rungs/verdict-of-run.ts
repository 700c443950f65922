/** What is kept of a judged run: its verdict in a sentence, and what the rule of the rungs asks for. */
import type { DebriefView } from '../../../exercise/debrief/index.ts';
import type { RunVerdict } from '../../../store/index.ts';

/** From this severity on a break of one's own makes a play unclean. */
const SEVERE = 4;

export const verdictOfRun = ({
  passed,
  gist,
  rung,
  breaks,
  hints,
  rescues,
  otherSeats,
}: DebriefView): RunVerdict => ({
  passed,
  sentence: gist.sentence,
  rung,
  severe: breaks.yours.filter(({ severity }) => severity >= SEVERE).length,
  hints: hints.length,
  rescues: rescues.filter(({ helped }) => helped).length,
  ...gaveOf(otherSeats),
});

/** The chair to which most words went. */
function gaveOf(seats: DebriefView['otherSeats']): Pick<RunVerdict, 'gave'> {
  const [most] = seats.filter(({ received }) => received > 0).sort((a, b) => b.received - a.received);
  return most ? { gave: { desk: most.desk, words: most.received } } : {};
}
