/** First screen: what she got, in one sentence, and the same morning as the floor and as she saw it. */
import { type ReactNode, useState } from 'react';
import { momentLabel } from '../../../charts/time-axis.ts';
import { WaitingStrip } from '../../../charts/waiting-strip.tsx';
import type { DebriefView, Phrase } from '../../../exercise/debrief/index.ts';
import { formatSpan, MINUTE } from '../../../model/time.ts';
import type { AssessConditions } from '../../../store/index.ts';
import { assessText } from '../text/assess.ts';
import { batonText } from '../text/baton.ts';
import { debriefText } from '../text/debrief.ts';
import type { DebriefActions } from './actions.ts';
import { OwnWords } from './own-words.tsx';
import { ScreenFrame } from './screen-frame.tsx';
import styles from './screens.module.css';

/** More of one's own words stand in Look closer. */
const FEW = 2;

export interface GistScreenProps {
  view: DebriefView;
  act: DebriefActions;
  /** How the run was assessed, if it was. */
  assess: AssessConditions | undefined;
}

export function GistScreen({ view, act, assess }: GistScreenProps) {
  const { gist, scenario, seat } = view;
  return (
    <ScreenFrame
      n={1}
      kicker={debriefText.kicker(scenario.title, seat.unitName)}
      onNext={() => act.go('one')}
    >
      <h1 className={styles.sentence}>
        <Sentences text={gist.sentence} />
      </h1>
      {assess ? <p className={styles.small}>{assessText.conditions(assess)}</p> : null}
      <Waiting view={view} />
      {view.rooms ? <p className={styles.lead}>{view.rooms.sentence}</p> : null}
      <div className={styles.pair}>
        <FloorSide gist={gist} />
        <Side title={debriefText.hers(gist.who)} phrases={gist.hers} />
      </div>
      <InTurn others={gist.inTurn} />
      {view.ownWords.length > 0 ? (
        <section className={styles.side}>
          <h2 className={styles.small}>{act.together ? batonText.colleagueWords : debriefText.ownWords}</h2>
          <OwnWords rows={view.ownWords.slice(0, FEW)} run={view} />
          {view.ownWords.length > FEW ? (
            <p className={styles.quiet}>{debriefText.ownWordsMore(view.ownWords.length - FEW)}</p>
          ) : null}
        </section>
      ) : null}
    </ScreenFrame>
  );
}

/** Who was without a word, and how long: the picture behind the sentence. */
function Waiting({ view }: { view: DebriefView }) {
  const { outcome, gist } = view;
  const focus = outcome.customers.find((c) => c.journey === gist.journey);
  const first = focus?.firstContactAt ?? view.from;
  const words = (from: number, to: number | undefined): string =>
    to === undefined
      ? debriefText.noWord(shown(view.to, view))
      : debriefText.withoutWord(formatSpan(Math.round((to - from) / MINUTE) * MINUTE), shown(to, view));
  const rows = [
    ...(focus?.asksWhy
      ? [{ name: gist.who, from: first, to: focus.causeAt, words: words(first, focus.causeAt) }]
      : []),
    ...(outcome.homes > 0
      ? [
          {
            name: gist.hit,
            from: first,
            to: outcome.publishedAt,
            words: words(first, outcome.publishedAt),
          },
        ]
      : []),
  ];
  // Whoever had the word before they asked for it never waited.
  const waited = rows.filter((row) => row.to === undefined || row.to > row.from);
  if (waited.length === 0) return null;
  const label = waited.map((row) => `${row.name}: ${row.words}`).join('. ');
  return <WaitingStrip rows={waited} end={view.to} label={label} />;
}

/** "09:05", with its day in a run of several. */
const shown = (t: number, view: DebriefView): string => momentLabel(t, view).replace(/:\d\d$/, '');

/** The first sentence carries; the others stand behind it. */
export function Sentences({ text }: { text: string }) {
  const [first = '', ...rest] = text.split(/(?<=[.!?]) (?=[A-Z0-9])/);
  return (
    <>
      {first}
      {rest.length > 0 ? <span className={styles.after}> {rest.join(' ')}</span> : null}
    </>
  );
}

/** More customers than this are a list to be opened. */
const FEW_CUSTOMERS = 4;

/** The other customers, one after the other. */
function InTurn({ others }: { others: DebriefView['gist']['inTurn'] }) {
  if (others.length === 0) return null;
  const sides = others.map(({ journey, who, phrases }) => (
    <Side key={journey} title={debriefText.hers(who)} phrases={phrases} />
  ));
  return (
    <details className={styles.inTurn} open={others.length <= FEW_CUSTOMERS}>
      <summary>{debriefText.inTurn(others.length)}</summary>
      <div className={styles.pair}>{sides}</div>
    </details>
  );
}

/** What the floor counts is counted case by case: the first one's, or whichever is chosen. */
function FloorSide({ gist: { floor, who, journey } }: { gist: DebriefView['gist'] }) {
  const [chosen, setChosen] = useState(journey);
  const shown = floor.find((each) => each.journey === chosen) ?? floor[0];
  if (!shown || floor.length < 2)
    return <Side title={debriefText.companyOf(shown?.who ?? who)} phrases={shown?.phrases ?? []} />;
  return (
    <Side title={debriefText.company} phrases={shown.phrases}>
      <label className={styles.whose}>
        {debriefText.whoseCase}{' '}
        <select value={shown.journey} onChange={(event) => setChosen(event.target.value)}>
          {floor.map((each) => (
            <option key={each.journey} value={each.journey}>
              {each.who}
            </option>
          ))}
        </select>
      </label>
    </Side>
  );
}

interface SideProps {
  title: string;
  phrases: readonly Phrase[];
  /** Stands between title and phrases. */
  children?: ReactNode;
}

function Side({ title, phrases, children }: SideProps) {
  return (
    <section className={styles.side}>
      <h2 className={styles.small}>{title}</h2>
      {children}
      <ul className={styles.phrases}>
        {phrases.map((phrase) => (
          <li key={phrase.text} className={styles.phrase} data-tone={phrase.tone}>
            <Tone tone={phrase.tone} />
            <bdi>{phrase.text}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A form beside the colour: a full dot, or a ring crossed out. */
function Tone({ tone }: { tone: Phrase['tone'] }) {
  return (
    <svg
      className={styles.tone}
      viewBox="0 0 12 12"
      role="img"
      aria-label={tone === 'bad' ? debriefText.bad : debriefText.good}
    >
      {tone === 'bad' ? (
        <path d="M2.5 2.5 l7 7 M9.5 2.5 l-7 7" />
      ) : tone === 'good' ? (
        <path d="M2 6.5 l3 3 l5 -7" />
      ) : (
        <path d="M2 6 h8" />
      )}
    </svg>
  );
}
