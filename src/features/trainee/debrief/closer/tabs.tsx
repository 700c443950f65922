/** The lists below the picture: handovers, facts, breaks, what was judged, and the picture as a table. */
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { TimeCursor } from '../../../../charts/cursor.ts';
import type { DebriefView } from '../../../../exercise/debrief/index.ts';
import type { Ms } from '../../../../model/time.ts';
import type { OneThingAnswer } from '../../services.ts';
import { debriefText } from '../../text/debrief.ts';
import type { FamilyRun } from '../family.ts';
import { OwnWords } from '../own-words.tsx';
import { BreaksTab } from './breaks-tab.tsx';
import { ExpertTab } from './expert-tab.tsx';
import { FactsTab } from './facts-tab.tsx';
import { FiguresTab } from './figures-tab.tsx';
import { HandoversTab } from './handovers-tab.tsx';
import { JudgedTab } from './judged-tab.tsx';
import { RoomsTab } from './rooms-tab.tsx';
import { TableTab } from './table-tab.tsx';
import styles from './tabs.module.css';
import { type ExpertSource, useExpert } from './use-expert.ts';
import { WordsTab } from './words-tab.tsx';

const ALL_TABS = [
  'handovers',
  'own',
  'words',
  'rooms',
  'facts',
  'breaks',
  'expert',
  'judged',
  'figures',
  'table',
] as const;
type Tab = (typeof ALL_TABS)[number];

export interface TabsProps {
  view: DebriefView;
  state: OneThingAnswer;
  family: readonly FamilyRun[];
  expert: ExpertSource;
  /** Lets the cursor run through some minutes. */
  onPlay: (from: Ms, to: Ms) => void;
  cursor: TimeCursor;
  onSelect: (arrow: string | undefined) => void;
  thread: string | undefined;
  onThread: (thread: string | undefined) => void;
}

export function Tabs({ view, state, family, expert, onPlay, cursor, onSelect, thread, onThread }: TabsProps) {
  const [tab, setTab] = useState<Tab>('handovers');
  const expertState = useExpert(expert, tab === 'expert');
  const tabs = ALL_TABS.filter(
    (each) => (each !== 'rooms' || view.rooms !== undefined) && (each !== 'own' || view.ownWords.length > 0),
  );
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const counts: Partial<Record<Tab, number>> = {
    handovers: view.handovers.filter((h) => h.direction !== 'elsewhere').length,
    facts: view.threads.filter((t) => t.snap).length,
    breaks: view.breaks.yours.length,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? 'handovers';
    setTab(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <section className={styles.tabs}>
      <div
        ref={list}
        role="tablist"
        aria-label={debriefText.tabsLabel}
        className={styles.list}
        onKeyDown={onKeyDown}
      >
        {tabs.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            data-tab={each}
            id={`${id}-${each}`}
            aria-selected={each === tab}
            aria-controls={`${id}-panel`}
            tabIndex={each === tab ? 0 : -1}
            className={styles.tab}
            onClick={() => setTab(each)}
          >
            {debriefText.tabs[each]}
            {counts[each] ? <span className={styles.count}>{counts[each]}</span> : null}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`} className={styles.body}>
        {tab === 'handovers' ? <HandoversTab view={view} onSelect={onSelect} /> : null}
        {tab === 'words' ? <WordsTab view={view} cursor={cursor} /> : null}
        {tab === 'own' ? <OwnWords rows={view.ownWords} run={view} cursor={cursor} /> : null}
        {tab === 'rooms' && view.rooms ? <RoomsTab rooms={view.rooms} cursor={cursor} /> : null}
        {tab === 'facts' ? <FactsTab view={view} cursor={cursor} shown={thread} onShow={onThread} /> : null}
        {tab === 'breaks' ? <BreaksTab view={view} cursor={cursor} /> : null}
        {tab === 'expert' ? (
          <ExpertTab state={expertState} run={view} cursor={cursor} onPlay={onPlay} />
        ) : null}
        {tab === 'judged' ? <JudgedTab view={view} state={state} cursor={cursor} /> : null}
        {tab === 'figures' ? <FiguresTab view={view} /> : null}
        {tab === 'table' ? <TableTab view={view} family={family} onSelect={onSelect} /> : null}
      </div>
    </section>
  );
}
