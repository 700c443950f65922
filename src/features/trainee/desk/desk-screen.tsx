/** The desk: incoming left, the case in hand in the middle, what the desk knows and owes right, one line at the foot. */
import { useEffect } from 'react';
import { Cover } from '../assess/step-away.tsx';
import { deskText } from '../text/desk.ts';
import styles from './desk-screen.module.css';
import { Composer } from './foot/composer.tsx';
import { FootLine } from './foot/foot-line.tsx';
import { Cards } from './overlays/cards.tsx';
import { HintBox } from './overlays/hint-box.tsx';
import { KeyCard } from './overlays/key-card.tsx';
import { OwedBox } from './overlays/owed-box.tsx';
import { PaletteDialog } from './palette/palette-dialog.tsx';
import { CallPane } from './regions/call-pane.tsx';
import { IncomingRegion } from './regions/incoming-region.tsx';
import { KnowsRegion } from './regions/knows-region.tsx';
import { OwesRegion } from './regions/owes-region.tsx';
import { Place } from './regions/place.tsx';
import { TopBar } from './regions/top-bar.tsx';
import { SystemsPane } from './screens/systems-pane.tsx';
import { cardUp } from './state/card-up.ts';
import { useDesk, useDeskUi, useSeat } from './state/desk-context.ts';

const PANES = ['incoming', 'case', 'desk'] as const;

/** A letter typed while a button has the focus: it was meant for the line. */
function isTypedBeside(event: KeyboardEvent): boolean {
  if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey)
    return false;
  const { target } = event;
  return target instanceof HTMLElement && !target.matches('input, textarea, select');
}

export function DeskScreen() {
  const { run, ui, act, clock } = useDesk();
  const desk = useSeat((view) => view.desk);
  const call = useSeat((view) => view.call);
  const lastCall = useSeat((view) => view.lastCall);
  const shown = call ?? lastCall;
  const writing = useDeskUi((state) => state.writing);
  const cardsSeen = useDeskUi((state) => state.cardsSeen);
  // A card is read first: what was open beside it comes back afterwards.
  const isCardUp = useSeat((view) => cardUp(view, cardsSeen)) !== undefined;
  const opened = useDeskUi((state) => state.overlay);
  const overlay = isCardUp ? undefined : opened;
  const pane = useDeskUi((state) => state.pane);
  const incoming = useSeat((view) => view.incoming);
  const seen = useDeskUi((state) => state.seen);
  const fresh = incoming.filter(({ id }) => !seen.includes(id)).length;

  useEffect(() => {
    const { call: inHand, incoming } = run.getView();
    const rings = !inHand && incoming.some(({ kind }) => kind === 'call');
    if (!rings) {
      act.focusLine();
      return;
    }
    ui.set({ pane: 'incoming' });
    setTimeout(() => document.querySelector<HTMLElement>('[data-rings]')?.focus(), 0);
  }, [run, ui, act]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        if (!ui.get().overlay && !isCardUp) ui.set({ overlay: { kind: 'palette' } });
      } else if (isCardUp || ui.get().overlay || event.defaultPrevented) return;
      else if (event.key === 'Escape') act.focusLine();
      else if (event.key === 'Enter' && !event.repeat && event.target === document.body) {
        // The focus is on its way to the line.
        event.preventDefault();
        act.pressEnter();
      } else if (isTypedBeside(event)) {
        if (event.key === '/' || event.key === '?') {
          event.preventDefault();
          ui.set({ overlay: { kind: event.key === '/' ? 'palette' : 'keys' } });
        } else act.typeOn();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [ui, act, isCardUp]);

  return (
    <div className={styles.desk} data-pane={pane}>
      <TopBar />
      <nav className={styles.panes} aria-label={deskText.caseInHand}>
        {PANES.map((each) => (
          <button
            key={each}
            type="button"
            className={styles.pane}
            aria-current={each === pane}
            onClick={() => ui.set({ pane: each })}
          >
            {deskText.tabs[each]}
            {each === 'incoming' && fresh > 0 ? <span className={styles.count}>{fresh}</span> : null}
          </button>
        ))}
      </nav>
      <main className={styles.body}>
        <div className={`${styles.side} ${styles.left}`}>
          <IncomingRegion />
        </div>
        <div className={styles.middle} data-writing={writing !== undefined}>
          {call ? null : <Place />}
          {shown ? <CallPane call={shown} /> : null}
          <SystemsPane />
          {writing ? <Composer key={writing.compose.slot} writing={writing} /> : null}
        </div>
        <div className={`${styles.side} ${styles.right}`}>
          <KnowsRegion />
          <OwesRegion />
        </div>
      </main>
      {/* Words begun at one desk wait there. */}
      <FootLine key={desk} />
      {overlay?.kind === 'palette' ? (
        <PaletteDialog
          key={overlay.asking?.title ?? overlay.verb ?? ''}
          {...(overlay.verb === undefined ? {} : { verb: overlay.verb })}
          {...(overlay.asking === undefined ? {} : { asking: overlay.asking })}
        />
      ) : null}
      {overlay?.kind === 'keys' ? <KeyCard /> : null}
      {overlay?.kind === 'hint' ? <HintBox title={deskText.hint} text={overlay.text} /> : null}
      {overlay?.kind === 'aside' ? <HintBox title={deskText.expert} text={overlay.text} /> : null}
      {overlay?.kind === 'owed' ? <OwedBox id={overlay.id} /> : null}
      <Cards />
      {clock ? <Cover clock={clock} /> : null}
    </div>
  );
}
