/** One opened system with its head: what it is, of when and whom, and the way to look again. Loaded after the desk. */
import type { Screen } from '../../../../exercise/index.ts';
import { Button } from '../../../../ui/index.ts';
import { deskText } from '../../text/desk.ts';
import { systemName } from '../../text/systems.ts';
import { showMoment } from '../regions/show-time.ts';
import { useDesk, useSeat } from '../state/desk-context.ts';
import styles from './opened-screen.module.css';
import { ScreenView } from './screen-view.tsx';

interface OpenedScreenProps {
  screen: Screen;
  /** What another look costs. */
  cost: string;
}

export function OpenedScreen({ screen, cost }: OpenedScreenProps) {
  const { act } = useDesk();
  const now = useSeat((view) => view.now);
  const people = useSeat((view) => view.people);
  const of = people.find(({ ref }) => ref === screen.matter)?.name;
  return (
    <div className={screen.mass ? `${styles.screen} ${styles.filled}` : styles.screen}>
      <div className={styles.asOf}>
        <div className={styles.head}>
          <h3 className={styles.title}>{systemName(screen.system)}</h3>
          <span>
            {deskText.asOf(showMoment(screen.at, now))}
            {of === undefined ? '' : `, ${of}`}
          </span>
        </div>
        <Button look="quiet" onClick={() => act.look(screen.system)}>
          {deskText.openAgain(cost)}
        </Button>
      </div>
      <ScreenView screen={screen} />
    </div>
  );
}
