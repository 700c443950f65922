/** What is stored, in plain words, with everything to take away and everything to delete. */
import { useEffect, useState } from 'react';
import { Button, keptInTab, notify } from '../../../ui/index.ts';
import { handOverFile } from '../hand-over-file.ts';
import { NewerVersion } from '../offline/newer-version.tsx';
import { OfflineSection } from '../offline/offline-section.tsx';
import { useOffline } from '../offline/use-offline.ts';
import page from '../page.module.css';
import { useTrainee } from '../services.ts';
import { pagesText, storedText } from '../text/pages.ts';
import { fileText } from '../text/record.ts';
import { Frame } from './frame.tsx';
import { PlaceLink } from './place-link.tsx';
import { useRuns } from './use-runs.ts';
import { when } from './when.ts';

/** Words not sent yet and open boxes of desks in this tab. */
function forgetDrafts(run?: string): void {
  for (const key of keptInTab.keys())
    if (key.startsWith('baton.') && (run === undefined || key.includes(run))) keptInTab.remove(key);
}

export function StoredPage() {
  const services = useTrainee();
  const { runs, reload } = useRuns('every');
  const [asking, setAsking] = useState(false);
  const [keeps, setKeeps] = useState(true);
  const [pieces, setPieces] = useState(0);
  const { copy } = useOffline();
  const [cards, setCards] = useState(0);
  const [notes, setNotes] = useState(0);
  useEffect(() => {
    services.runs.keeps().then(setKeeps, () => setKeeps(false));
  }, [services]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with a run goes what it showed.
  useEffect(() => {
    Promise.all([services.record.all(), services.record.cards.all()]).then(
      ([all, cards]) => {
        setPieces(all.length);
        setCards(cards.length);
      },
      () => setPieces(0),
    );
    services.notes.all().then(
      (all) => setNotes(all.length),
      () => setNotes(0),
    );
  }, [services, runs]);

  const exportAll = async (): Promise<void> => {
    handOverFile(fileText.file, await services.record.write());
    notify(fileText.saved);
  };
  const removeAll = async (): Promise<void> => {
    for (const run of runs ?? []) await services.runs.remove(run.id);
    await services.record.clear();
    await services.notes.clear();
    forgetDrafts();
    await services.offline.remove();
    setAsking(false);
    reload();
    notify(storedText.deleted);
  };
  const removeOne = async (run: string): Promise<void> => {
    await services.runs.remove(run);
    forgetDrafts(run);
    reload();
    notify(storedText.deletedOne);
  };

  return (
    <Frame>
      <main className={page.page}>
        <h1 className={page.title}>{storedText.title}</h1>
        <p className={page.lead}>{storedText.lead}</p>
        {keeps ? null : <p role="alert">{pagesText.notKept}</p>}
        <section className={page.section}>
          <h2 className={page.heading}>{storedText.whatTitle}</h2>
          {storedText.what.map((line) => (
            <p key={line} className={page.text}>
              {line}
            </p>
          ))}
        </section>
        <section className={page.section}>
          <h2 className={page.heading}>{storedText.notTitle}</h2>
          {storedText.not.map((line) => (
            <p key={line} className={page.text}>
              {line}
            </p>
          ))}
        </section>
        <OfflineSection />
        <section className={page.section}>
          <h2 className={page.heading}>{storedText.goneTitle}</h2>
          <p className={page.text}>{storedText.gone}</p>
        </section>
        <section className={page.section}>
          <h2 className={page.heading}>{storedText.runsTitle}</h2>
          <p className={page.text}>
            {storedText.count(runs?.length ?? 0)} {storedText.pieces(pieces)} {storedText.cards(cards)}{' '}
            {storedText.notes(notes)}
          </p>
          {runs && runs.length > 0 ? (
            <table className={page.table}>
              <tbody>
                {runs.map((run) => (
                  <tr key={run.id}>
                    <td>
                      {run.customer ? (
                        <PlaceLink to={{ page: 'asCustomer', scenario: run.scenario, run: run.id }}>
                          {storedText.asCustomer(run.title, run.customer.name)}
                        </PlaceLink>
                      ) : (
                        run.title
                      )}
                    </td>
                    <td className={page.quiet}>{when(run.changedAt, services.wallTime())}</td>
                    <td>
                      <Button
                        look="quiet"
                        aria-label={`${storedText.deleteOne}: ${run.title}, ${when(run.changedAt, services.wallTime())}`}
                        onClick={() => void removeOne(run.id)}
                      >
                        {storedText.deleteOne}
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : null}
          {asking ? (
            <div className={page.section} role="alert">
              <p>
                {storedText.sure} {copy === 'kept' ? storedText.sureCopyToo : ''}
              </p>
              <p className={page.buttons}>
                <Button look="danger" onClick={() => void removeAll()}>
                  {storedText.sureYes}
                </Button>
                <Button autoFocus onClick={() => setAsking(false)}>
                  {storedText.sureNo}
                </Button>
              </p>
            </div>
          ) : (
            <p className={page.buttons}>
              <Button onClick={() => void exportAll()}>{storedText.export}</Button>
              <PlaceLink to={{ page: 'record' }}>{storedText.toRecord}</PlaceLink>
              <Button
                disabled={!runs || (runs.length + pieces + cards + notes === 0 && copy !== 'kept')}
                onClick={() => setAsking(true)}
              >
                {storedText.delete}
              </Button>
            </p>
          )}
        </section>
        <NewerVersion />
      </main>
    </Frame>
  );
}
