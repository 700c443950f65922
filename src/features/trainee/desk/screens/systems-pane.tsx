/** The systems of this desk as tabs, and the incoming item that was opened last. Opening one is looking it up. */
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { isSystemId, SYSTEMS } from '../../../../model/systems.ts';
import { formatSpan } from '../../../../model/time.ts';
import { useRoving } from '../../../../ui/index.ts';
import { deskText } from '../../text/desk.ts';
import { inTabOrder, systemName, systemWords } from '../../text/systems.ts';
import { firstName } from '../flows/senders.ts';
import { shortTime } from '../regions/show-time.ts';
import { useDesk, useDeskUi, useSeat } from '../state/desk-context.ts';
import { ItemPane } from './item-pane.tsx';
import styles from './systems-pane.module.css';
import { WrittenPane } from './written-pane.tsx';

const costOf = (system: string): string => (isSystemId(system) ? formatSpan(SYSTEMS[system].lookUpCost) : '');

/** The screens are no part of the way to the ringing phone: they come while it rings. */
const loadScreens = () => import('./opened-screen.tsx');
const OpenedScreen = lazy(async () => ({ default: (await loadScreens()).OpenedScreen }));

export function SystemsPane() {
  const { ui, act } = useDesk();
  const systems = useSeat((view) => view.systems);
  const screens = useSeat((view) => view.screens);
  const incoming = useSeat((view) => view.incoming);
  const now = useSeat((view) => view.now);
  const hasWritten = useSeat((view) => view.messages.length > 0);
  const tab = useDeskUi((state) => state.tab);
  const itemId = useDeskUi((state) => state.item);
  const item = incoming.find(({ id }) => id === itemId);
  const roving = useRoving<HTMLDivElement>();

  const tabs = useMemo(() => {
    const always = systems
      .map(({ id }) => id)
      .filter((id) => systemWords(id).tab)
      .sort(inTabOrder);
    // What is opened besides comes behind, so that no tab moves under the hand.
    const others = screens.map(({ system }) => system).filter((id) => !systemWords(id).tab);
    return [...always, ...others];
  }, [systems, screens]);
  const shown =
    tab === 'item' && item
      ? 'item'
      : tab === 'written' && hasWritten
        ? 'written'
        : tabs.find((id) => id === tab);
  const screen = screens.find(({ system }) => system === shown);

  useEffect(() => {
    void loadScreens();
  }, []);

  useEffect(() => {
    if (shown === undefined) return;
    const current = roving.ref.current?.querySelector('[aria-current="true"]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown, roving.ref]);

  /** What a first look costs; afterwards how old the look is. */
  const tabNote = (id: string): string => {
    const opened = screens.find(({ system }) => system === id);
    return opened ? shortTime(opened.at, now) : costOf(id);
  };

  const open = (system: string): void => {
    if (!screens.some((each) => each.system === system)) {
      act.look(system);
      return;
    }
    ui.set({ tab: system });
    act.focusLine();
  };

  return (
    <section className={styles.pane} data-part="systems" aria-label={deskText.systems}>
      <div
        className={styles.tabs}
        ref={roving.ref}
        role="toolbar"
        aria-label={deskText.systems}
        onKeyDown={roving.onKeyDown}
        onFocus={roving.onFocus}
      >
        {tabs.map((id) => (
          <button
            type="button"
            data-rove
            tabIndex={-1}
            key={id}
            className={styles.tab}
            aria-current={shown === id}
            onClick={() => open(id)}
          >
            {systemName(id)}
            <bdi className={styles.cost}>{tabNote(id)}</bdi>
          </button>
        ))}
        {item ? (
          <button
            type="button"
            data-rove
            tabIndex={-1}
            className={styles.tab}
            aria-current={shown === 'item'}
            onClick={() => ui.set({ tab: 'item' })}
          >
            {deskText.kinds[item.kind]}: {firstName(item.from)}
          </button>
        ) : null}
        {hasWritten ? (
          <button
            type="button"
            data-rove
            tabIndex={-1}
            className={styles.tab}
            aria-current={shown === 'written'}
            onClick={() => ui.set({ tab: 'written' })}
          >
            {deskText.written}
          </button>
        ) : null}
        <button
          type="button"
          data-rove
          tabIndex={-1}
          className={`${styles.tab} ${styles.more}`}
          onClick={() => ui.set({ overlay: { kind: 'palette', verb: 'Look' } })}
        >
          {deskText.moreSystems}
        </button>
      </div>
      {shown === 'item' && item ? <ItemPane item={item} /> : null}
      {shown === 'written' ? <WrittenPane /> : null}
      {screen ? (
        <Suspense fallback={null}>
          <OpenedScreen key={screen.system} screen={screen} cost={costOf(screen.system)} />
        </Suspense>
      ) : null}
      {shown === undefined ? <p className={styles.none}>{deskText.notOpened}</p> : null}
    </section>
  );
}
