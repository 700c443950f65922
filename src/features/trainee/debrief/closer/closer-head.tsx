/** The verdict in a sentence above the picture, and the ways on. */
import type { DebriefView } from '../../../../exercise/debrief/index.ts';
import { Button } from '../../../../ui/index.ts';
import { batonText } from '../../text/baton.ts';
import { debriefText } from '../../text/debrief.ts';
import type { DebriefActions } from '../actions.ts';
import { Sentences } from '../gist-screen.tsx';
import styles from './closer.module.css';

export function CloserHead({ view, act }: { view: DebriefView; act: DebriefActions }) {
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>{debriefText.kicker(view.scenario.title, view.seat.unitName)}</p>
      <h1 className={styles.sentence}>
        <Sentences text={view.gist.sentence} />
      </h1>
      <p className={styles.headButtons}>
        <Button look="quiet" onClick={() => act.back()}>
          {debriefText.back}
        </Button>
        {act.together ? (
          <Button look="quiet" onClick={act.together}>
            {batonText.both}
          </Button>
        ) : null}
        <Button
          look="quiet"
          onClick={() =>
            act.leave({ page: 'watch', scenario: view.scenario.id, seat: view.seat.desk, seed: view.seed })
          }
        >
          {debriefText.watch}
        </Button>
      </p>
    </header>
  );
}
