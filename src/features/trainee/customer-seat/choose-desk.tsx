/** Before it: who shall sit at the desk; one Enter begins as proposed. */
import { type FormEvent, useState } from 'react';
import { seatFor } from '../../../model/caller.ts';
import { Button, KeyHint, notify } from '../../../ui/index.ts';
import { Frame } from '../home/frame.tsx';
import { useRuns } from '../home/use-runs.ts';
import { when } from '../home/when.ts';
import page from '../page.module.css';
import { type ScenarioCard, useTrainee } from '../services.ts';
import { seatText } from '../text/customer-seat.ts';
import styles from './choose-desk.module.css';
import { beginSeat } from './open-seat.ts';

/** Own runs that are offered. */
const OWN = 3;

export interface ChooseDeskProps {
  scenario: ScenarioCard;
  caller: { name: string; unit: string };
  seat: string | undefined;
  seed: number | undefined;
  by: string | undefined;
}

export function ChooseDesk({ scenario, caller, seat, seed, by }: ChooseDeskProps) {
  const { runs, go, wallTime } = useTrainee();
  const { runs: stored } = useRuns();
  const [chosen, setChosen] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { name, unit } = caller;
  // Whoever sat elsewhere took no call of hers.
  const takesCalls = (desk: string): boolean =>
    scenario.seatRule === 'inTurn' || seatFor(scenario.seats, unit, desk) === desk;
  const own = (stored ?? [])
    .filter((run) => run.scenario === scenario.id && run.finishedAt !== undefined && takesCalls(run.desk))
    .sort((a, b) => Number(b.id === by) - Number(a.id === by))
    .slice(0, OWN);
  const choices = [
    ...own.map((run) => ({
      by: run.id,
      label: seatText.own(when(run.changedAt, wallTime())),
      why: seatText.ownWhy,
    })),
    { by: 'novice', label: seatText.novice, why: seatText.noviceWhy },
    { by: 'expert', label: seatText.expert, why: seatText.expertWhy },
  ];
  const proposed = choices.find((choice) => choice.by === by)?.by ?? 'novice';
  const picked = chosen ?? proposed;
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const asked = {
      scenario: scenario.id,
      title: scenario.title,
      seat: seatFor(scenario.seats, unit, seat),
      seed,
      by: picked,
    };
    beginSeat(runs, asked, wallTime()).then(
      (run) => go({ page: 'asCustomer', scenario: scenario.id, run, replace: true }),
      (error: unknown) => {
        setBusy(false);
        notify(error instanceof Error ? error.message : String(error));
      },
    );
  };
  return (
    <Frame>
      <main className={page.page} aria-busy={stored === undefined}>
        <h1 className={page.title}>{seatText.chooseTitle(name)}</h1>
        <p className={page.lead}>{seatText.chooseLead(name)}</p>
        {stored ? (
          <form className={styles.form} onSubmit={begin}>
            <fieldset className={styles.choices}>
              <legend className={page.quiet}>{seatText.who}</legend>
              {choices.map((choice) => (
                <label key={choice.by} className={styles.choice}>
                  <input
                    type="radio"
                    name="by"
                    value={choice.by}
                    checked={choice.by === picked}
                    onChange={() => setChosen(choice.by)}
                  />
                  <span>
                    <span className={page.strong}>{choice.label}</span>
                    <span className={styles.why}>{choice.why}</span>
                  </span>
                </label>
              ))}
            </fieldset>
            <p>
              <Button look="primary" type="submit" autoFocus disabled={busy}>
                {seatText.begin} <KeyHint of="Enter" />
              </Button>
            </p>
          </form>
        ) : null}
      </main>
    </Frame>
  );
}
