/** The joint debrief: what came of the handover, and each turn with its own handovers and what counts there. */
import { momentLabel } from '../../../charts/time-axis.ts';
import type { DebriefView, JointTurn, OpenedHandover } from '../../../exercise/debrief/index.ts';
import { Button, KeyHint } from '../../../ui/index.ts';
import { batonText } from '../text/baton.ts';
import { debriefText } from '../text/debrief.ts';
import type { DebriefActions } from './actions.ts';
import { Sentences } from './gist-screen.tsx';
import own from './own-words.module.css';
import styles from './screens.module.css';

export interface TogetherScreenProps {
  view: DebriefView;
  turns: readonly JointTurn[];
  act: DebriefActions;
}

export function TogetherScreen({ view, turns, act }: TogetherScreenProps) {
  return (
    <main className={styles.screen}>
      <p className={styles.kicker}>
        {view.scenario.title} · {batonText.bothTitle}
      </p>
      <h1 className={styles.sentence}>
        <Sentences text={view.gist.sentence} />
      </h1>
      <div className={styles.pair}>
        {turns.map((turn) => (
          <Turn key={turn.desks.join()} turn={turn} view={view} />
        ))}
      </div>
      <footer className={styles.foot}>
        <Button look="primary" autoFocus onClick={() => act.go('closer')}>
          {batonText.closer} <KeyHint of="Enter" />
        </Button>
        <Button look="quiet" onClick={() => act.leave({ page: 'home' })}>
          {debriefText.home}
        </Button>
      </footer>
    </main>
  );
}

function Turn({ turn, view }: { turn: JointTurn; view: DebriefView }) {
  const desk = turn.desks.join('; ');
  const title = turn.isMine ? batonText.yourTurn(desk) : batonText.turnOf(turn.who, desk);
  const checked = turn.expected.filter(({ state }) => state !== 'unchecked' && state !== 'noOccasion');
  const missed = checked.filter(({ state }) => state !== 'met');
  return (
    <section className={styles.side} aria-label={title}>
      <h2>{title}</h2>
      {turn.passedAt === undefined ? null : (
        <p className={styles.small}>{batonText.until(momentLabel(turn.passedAt, view))}</p>
      )}
      <Handovers
        title={batonText.sent}
        rows={turn.sent}
        view={view}
        other={({ to }) => batonText.to(to)}
        nothing={batonText.nothingSent}
      />
      <Handovers
        title={batonText.received}
        rows={turn.received}
        view={view}
        other={({ from }) => batonText.fromDesk(from)}
        nothing={batonText.nothingReceived}
      />
      <h3 className={styles.small}>{batonText.counts}</h3>
      {turn.breaks.length === 0 ? <p className={styles.quiet}>{batonText.countsNothing}</p> : null}
      <ul className={styles.phrases}>
        {turn.breaks.map((row) => (
          <li key={row.key}>
            {row.title}: {row.explanation}.
          </li>
        ))}
        {checked.length > 0 ? (
          <li>{batonText.expected(checked.length - missed.length, checked.length)}</li>
        ) : null}
        {missed.map((row) => (
          <li key={row.id}>{batonText.missed(row.says)}</li>
        ))}
      </ul>
    </section>
  );
}

interface HandoversProps {
  title: string;
  rows: readonly OpenedHandover[];
  view: DebriefView;
  other: (handover: OpenedHandover) => string;
  nothing: string;
}

/** Each as it was written, what was not in it, and what was done with it. */
function Handovers({ title, rows, view, other, nothing }: HandoversProps) {
  return (
    <>
      <h3 className={styles.small}>{title}</h3>
      {rows.length === 0 ? <p className={styles.quiet}>{nothing}</p> : null}
      {rows.map((each) => (
        <div key={each.id}>
          <p className={own.head}>
            {momentLabel(each.at, view)} {each.name} {other(each)}. {each.summary}
          </p>
          {each.text === '' ? null : (
            <blockquote className={own.note} dir="auto">
              {each.text}
            </blockquote>
          )}
          {each.missing.length > 0 ? (
            <p className={styles.quiet}>
              {batonText.notNamed(each.missing.map(({ label }) => label).join(', '))}
            </p>
          ) : null}
          {each.afterwards.map((after) => (
            <p key={`${after.t} ${after.text}`} className={styles.quiet}>
              {after.text}
            </p>
          ))}
        </div>
      ))}
    </>
  );
}
