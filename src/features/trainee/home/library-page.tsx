/** The library: every scenario with its level, minutes, desks and the person's own last run. */
import { Button } from '../../../ui/index.ts';
import page from '../page.module.css';
import { useTrainee } from '../services.ts';
import { pagesText } from '../text/pages.ts';
import { unitName } from '../text/units.ts';
import { Frame } from './frame.tsx';
import { PlaceLink } from './place-link.tsx';
import { useBegin } from './use-begin.ts';
import { useRuns } from './use-runs.ts';
import { when } from './when.ts';

export function LibraryPage() {
  const { scenarios, wallTime } = useTrainee();
  const { runs } = useRuns();
  const { begin, busy } = useBegin();
  return (
    <Frame>
      <main className={page.page}>
        <h1 className={page.title}>{pagesText.library}</h1>
        <p className={page.lead}>{pagesText.libraryLead}</p>
        {scenarios.length === 0 ? <p>{pagesText.nothing}</p> : null}
        <table className={page.table}>
          <thead>
            <tr>
              <th scope="col">{pagesText.scenario}</th>
              <th scope="col" className={page.wide}>
                {pagesText.level}
              </th>
              <th scope="col" className={page.wide}>
                {pagesText.minutes}
              </th>
              <th scope="col">{pagesText.lastRun}</th>
              <th scope="col">{pagesText.seats}</th>
            </tr>
          </thead>
          <tbody>
            {scenarios.map((scenario) => {
              const last = runs?.find((run) => run.scenario === scenario.id);
              const [from = 0, to = 0] = scenario.minutes;
              return (
                <tr key={scenario.id}>
                  <td>
                    <span className={page.strong}>{scenario.title}</span>
                    <p className={page.quiet}>{scenario.summary}</p>
                  </td>
                  <td className={page.wide}>{scenario.level}</td>
                  <td className={page.wide}>{pagesText.minutesOf(from, to)}</td>
                  <td>
                    {last === undefined ? (
                      <span className={page.quiet}>{pagesText.notPlayed}</span>
                    ) : last.finishedAt === undefined ? (
                      <PlaceLink to={{ page: 'play', run: last.id }}>{pagesText.continue}</PlaceLink>
                    ) : (
                      <PlaceLink to={{ page: 'debrief', run: last.id }}>
                        {when(last.changedAt, wallTime())}
                      </PlaceLink>
                    )}
                  </td>
                  <td>
                    <div className={page.desks}>
                      {scenario.seats.map((seat) => (
                        <Button
                          key={seat.desk}
                          disabled={busy}
                          aria-label={`${pagesText.play}: ${scenario.title}, ${unitName(seat.unit)}`}
                          onClick={() => begin(scenario.id, { seat: seat.desk })}
                        >
                          {unitName(seat.unit)}
                        </Button>
                      ))}
                    </div>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </main>
    </Frame>
  );
}
