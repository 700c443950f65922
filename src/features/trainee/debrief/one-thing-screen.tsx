/** Second screen: the one handover that mattered most, with its words, and the same morning with it done. */
import { useMemo } from 'react';
import { timeCursor } from '../../../charts/cursor.ts';
import type { DebriefView, OneThing } from '../../../exercise/debrief/index.ts';
import { formatSpan, HOUR } from '../../../model/time.ts';
import { Button } from '../../../ui/index.ts';
import type { OneThingAnswer } from '../services.ts';
import { debriefText } from '../text/debrief.ts';
import type { DebriefActions } from './actions.ts';
import { Minutes } from './minutes.tsx';
import { ScreenFrame } from './screen-frame.tsx';
import styles from './screens.module.css';
import { usePlayback } from './use-playback.ts';

export interface OneThingScreenProps {
  view: DebriefView;
  state: OneThingAnswer;
  act: DebriefActions;
}

export function OneThingScreen({ view, state, act }: OneThingScreenProps) {
  return (
    <ScreenFrame
      n={2}
      kicker={debriefText.kicker(view.scenario.title, view.seat.unitName)}
      onNext={() => act.go('again')}
      onBack={() => act.go('gist')}
    >
      {state.done ? <Found view={view} one={state.one} /> : <Finding n={state.n} of={state.of} />}
    </ScreenFrame>
  );
}

function Finding({ n, of }: { n: number; of: number }) {
  return (
    <div className={styles.finding} role="status">
      <h1 className={styles.sentence}>{debriefText.finding}</h1>
      <progress className={styles.progress} value={n} max={of} aria-label={debriefText.finding} />
      <p className={styles.quiet}>
        {debriefText.findingStep(n, of)}. {debriefText.findingLead}
      </p>
    </div>
  );
}

/** Longer stretches are no minutes to be played in passing. */
const LONGEST = HOUR;

function Found({ view, one }: { view: DebriefView; one: OneThing }) {
  const { from, to } = one.window;
  const cursor = useMemo(() => timeCursor(from, to), [from, to]);
  const moments = useMemo(() => view.moments.filter((m) => m.t >= from && m.t <= to), [view, from, to]);
  const playback = usePlayback(
    cursor,
    useMemo(() => moments.map((m) => m.t), [moments]),
  );
  const other =
    one.kind === 'without' ? debriefText.carried : one.byExpert ? debriefText.expert : debriefText.instead;
  return (
    <>
      <h1 className={styles.sentence}>{one.sentence}</h1>
      <div className={one.happened.length > 0 ? styles.pair : styles.alone}>
        {one.happened.length > 0 ? (
          <section className={styles.side}>
            <h2 className={styles.small}>{debriefText.happened}</h2>
            <ol className={styles.story}>
              {one.happened.map((row) => (
                <li key={`${row.t} ${row.text}`}>
                  <p className={styles.storyHead}>{row.text}</p>
                  {row.words === '' ? null : (
                    <blockquote className={styles.quote} dir="auto">
                      {row.words}
                    </blockquote>
                  )}
                </li>
              ))}
            </ol>
            {moments.length > 0 && to - from < LONGEST ? (
              <>
                <Button onClick={() => (playback.playing ? playback.stop() : playback.play(from, to))}>
                  {playback.playing ? debriefText.stop : debriefText.playMinutes(formatSpan(to - from))}
                </Button>
                <Minutes cursor={cursor} moments={moments} playing={playback.playing} />
              </>
            ) : null}
          </section>
        ) : null}
        <section className={styles.side}>
          <h2 className={styles.small}>{other}</h2>
          {one.instead === '' || one.kind === 'without' ? null : (
            <p className={styles.instead}>{one.instead}.</p>
          )}
          {one.words === '' ? null : (
            <blockquote className={styles.quote} dir="auto">
              {one.words}
            </blockquote>
          )}
          {one.compare.length > 0 ? <Compare one={one} /> : null}
          <p className={styles.result}>{one.result}</p>
        </section>
      </div>
    </>
  );
}

const LOOKS = { better: styles.better, worse: styles.worse, different: undefined } as const;

function Compare({ one }: { one: OneThing }) {
  return (
    <table className={styles.compare}>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{debriefText.what}</span>
          </th>
          <th scope="col">{debriefText.yours}</th>
          <th scope="col">{debriefText.other}</th>
        </tr>
      </thead>
      <tbody>
        {one.compare.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            <td>{row.yours}</td>
            <td className={LOOKS[row.otherIs]}>{row.other}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
