/** What a run of the family is called, where it leads, and what came of it. */
import { momentLabel } from '../../../charts/time-axis.ts';
import type { Ms } from '../../../model/time.ts';
import { PlaceLink } from '../home/place-link.tsx';
import { debriefText } from '../text/debrief.ts';
import type { FamilyRun } from './family.ts';

interface Span {
  from: Ms;
  to: Ms;
}

const familyName = ({ n, at }: FamilyRun, run: Span): string =>
  at === undefined ? debriefText.runName(n) : debriefText.runFrom(n, momentLabel(at, run));

/** Its verdict in a sentence, else how it stands. */
export const familySentence = ({ state, sentence }: FamilyRun): string =>
  state === 'gone'
    ? debriefText.runGone
    : state === 'open'
      ? debriefText.runOpen
      : (sentence ?? debriefText.runNotSeen);

/** A link to its debrief, or to its desk while it goes on; the run that is looked at leads nowhere. */
export function FamilyLink({ of, run }: { of: FamilyRun; run: Span }) {
  const name = familyName(of, run);
  if (of.current)
    return (
      <b aria-current="true">
        {name} · {debriefText.thisRun}
      </b>
    );
  if (of.state === 'gone') return <b>{name}</b>;
  return <PlaceLink to={{ page: of.state === 'over' ? 'debrief' : 'play', run: of.id }}>{name}</PlaceLink>;
}
