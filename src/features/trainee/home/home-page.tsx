/** Home: doors that work today, each with one next step already chosen. */
import { NewerVersion } from '../offline/newer-version.tsx';
import page from '../page.module.css';
import { RungList } from '../rungs/rung-list.tsx';
import { useTrainee } from '../services.ts';
import { ownNoteText } from '../text/baton.ts';
import { pagesText } from '../text/pages.ts';
import { unitName } from '../text/units.ts';
import { CardQuestion } from './card-question.tsx';
import { DrillDoor } from './drill-door.tsx';
import { Frame } from './frame.tsx';
import styles from './home.module.css';
import { nextForYou } from './next-for-you.ts';
import { ownNote } from './own-note.ts';
import { PlaceLink } from './place-link.tsx';
import { useRuns } from './use-runs.ts';
import { when } from './when.ts';

export function HomePage() {
  const { scenarios, wallTime } = useTrainee();
  const { runs } = useRuns();
  const next = runs && nextForYou(scenarios, runs);
  const open = runs?.filter(({ finishedAt }) => finishedAt === undefined) ?? [];
  const finished = runs?.filter(({ finishedAt }) => finishedAt !== undefined) ?? [];
  const [from = 0, to = 0] = next?.scenario.minutes ?? [];
  const seat = next?.scenario.seats[0];
  const note = runs && ownNote(scenarios, runs, wallTime());
  return (
    <Frame>
      <main className={page.page}>
        <h1 className={page.title}>{pagesText.practise}</h1>
        <CardQuestion />
        {next ? (
          <section className={styles.next} aria-label={pagesText.next}>
            <p className={page.quiet}>{pagesText.next}</p>
            <h2 className={styles.nextTitle}>{next.scenario.title}</h2>
            <p className={page.lead}>{next.scenario.summary}</p>
            <p className={page.text}>
              {next.why} {pagesText.level(next.scenario.level)}
              {seat ? `, ${pagesText.atDesk(unitName(seat.unit))}` : ''}, {pagesText.aboutMinutes(from, to)}.
            </p>
            <p className={page.buttons}>
              <PlaceLink to={{ page: 'begin', scenario: next.scenario.id }} look="primary">
                {pagesText.begin}
              </PlaceLink>
              <PlaceLink to={{ page: 'practise' }}>{pagesText.all}</PlaceLink>
            </p>
          </section>
        ) : null}
        <DrillDoor />
        {runs && !next ? <p className={page.text}>{pagesText.nothing}</p> : null}
        {note ? (
          <section className={page.section}>
            <h2 className={page.heading}>{ownNoteText.kicker}</h2>
            <p className={page.text}>{ownNoteText.lead(note.scenario.title, note.words)}</p>
            <p className={page.buttons}>
              <PlaceLink
                to={{ page: 'begin', scenario: note.scenario.id, seat: note.seat.desk, after: note.run.id }}
                look="plain"
              >
                {ownNoteText.take(pagesText.seatOf(unitName(note.seat.unit), note.seat.name))}
              </PlaceLink>
            </p>
          </section>
        ) : null}
        {open.length > 0 ? (
          <section className={page.section}>
            <h2 className={page.heading}>{pagesText.inProgress}</h2>
            <ul className={styles.runs}>
              {open.slice(0, 3).map((run) => (
                <li key={run.id} className={styles.run}>
                  <span className={page.strong}>{run.title}</span>
                  <span className={page.quiet}>{pagesText.stoppedAt(when(run.changedAt, wallTime()))}</span>
                  <PlaceLink to={{ page: 'play', run: run.id }} look="plain">
                    {pagesText.continue}
                  </PlaceLink>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {finished.length > 0 ? (
          <section className={page.section}>
            <h2 className={page.heading}>{pagesText.lastRun}</h2>
            <ul className={styles.runs}>
              {finished.slice(0, 3).map((run) => (
                <li key={run.id} className={styles.run}>
                  <span className={page.strong}>{run.title}</span>
                  <span className={page.quiet}>
                    {run.verdict?.sentence ?? pagesText.finishedAt(when(run.changedAt, wallTime()))}
                  </span>
                  <span className={page.buttons}>
                    {run.verdict?.passed === false ? (
                      <PlaceLink to={{ page: 'watch', scenario: run.scenario, seat: run.desk }}>
                        {pagesText.watch}
                      </PlaceLink>
                    ) : null}
                    <PlaceLink to={{ page: 'debrief', run: run.id }} look="plain">
                      {pagesText.debrief}
                    </PlaceLink>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <RungList runs={runs} />
        <p className={page.quiet}>
          <PlaceLink to={{ page: 'record' }}>{pagesText.recordLink}</PlaceLink>
          {' · '}
          <PlaceLink to={{ page: 'coldOpen' }}>{pagesText.coldOpenLink}</PlaceLink>
        </p>
        <NewerVersion />
      </main>
    </Frame>
  );
}
