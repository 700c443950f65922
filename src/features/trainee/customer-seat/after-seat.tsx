/** Afterwards: ten questions from memory, then her answers beside the log, and the company's wall beside hers. */
import { useEffect, useMemo, useState } from 'react';
import { type ShopperAnswers, seatFigures, shopperTruth } from '../../../exercise/customer-seat/index.ts';
import { judgeExercise } from '../../../exercise/debrief/index.ts';
import { sessionOf } from '../../../exercise/index.ts';
import { notify } from '../../../ui/index.ts';
import { useTrainee } from '../services.ts';
import { seatText } from '../text/customer-seat.ts';
import { Comparison } from './comparison.tsx';
import type { OpenedSeat } from './open-seat.ts';
import { readAnswers } from './read-answers.ts';
import { ShopperForm } from './shopper-form.tsx';

export function AfterSeat({ opened }: { opened: OpenedSeat }) {
  const { runs } = useTrainee();
  const { run, meta } = opened;
  const [answers, setAnswers] = useState(() => readAnswers(meta.customer?.answers));
  const { truth, figures } = useMemo(() => {
    const verdict = judgeExercise(run);
    return { truth: shopperTruth(run, verdict), figures: seatFigures(run, verdict) };
  }, [run]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of the two screens begins at its top.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [answers === undefined]);
  const name = meta.customer?.name ?? '';
  const answer = (given: ShopperAnswers): void => {
    setAnswers(given);
    const customer = { name, by: meta.customer?.by ?? '', answers: given };
    opened.meta = { ...meta, customer };
    runs.save(opened.meta, sessionOf(run)).catch(() => notify(seatText.notSaved));
  };
  return answers === undefined ? (
    <ShopperForm title={meta.title} name={name} onDone={answer} />
  ) : (
    <Comparison
      meta={meta}
      name={name}
      answers={answers}
      truth={truth}
      figures={figures}
      seed={run.setup.seed}
    />
  );
}
