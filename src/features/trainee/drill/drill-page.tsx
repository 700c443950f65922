/** Two-minute drills: one handover after the other, by keys, with what was amiss said at once. */
import { type ReactNode, useMemo } from 'react';
import { daysInARow } from '../../../readiness/index.ts';
import { Button } from '../../../ui/index.ts';
import { dayOf } from '../days.ts';
import { Frame } from '../home/frame.tsx';
import page from '../page.module.css';
import { useTrainee } from '../services.ts';
import { drillText } from '../text/drill.ts';
import { AfterDrill } from './after-drill.tsx';
import styles from './drill.module.css';
import { DrillCard } from './drill-card.tsx';
import { ReceiveFoot } from './receive-foot.tsx';
import { SendFoot } from './send-foot.tsx';
import { SittingOver } from './sitting-over.tsx';
import { type SittingHook, useSitting } from './use-sitting.ts';
import { whyWords } from './why-words.ts';

export interface DrillPageProps {
  /** A drill asked for by name. */
  id?: string | undefined;
}

export function DrillPage({ id }: DrillPageProps) {
  const hook = useSitting(id);
  const { wallTime } = useTrainee();
  const { evidence, done } = hook;
  const days = useMemo(() => daysInARow(evidence, wallTime(), dayOf), [evidence, wallTime]);
  const right = done.filter(({ verdict }) => verdict.passed).length;
  return (
    <Frame>
      <main className={styles.page}>
        <header className={styles.head}>
          <h1 className={page.heading}>{drillText.title}</h1>
          <p className={styles.counts}>
            <span>{drillText.days(days)}</span>
            {done.length > 0 ? <span>{drillText.count(right, done.length)}</span> : null}
          </p>
        </header>
        {evidence.length === 0 ? <p className={page.text}>{drillText.lead}</p> : null}
        <Stage {...hook} />
      </main>
    </Frame>
  );
}

function Stage({ sitting, done, answer, next, again }: SittingHook): ReactNode {
  const { wallTime } = useTrainee();
  switch (sitting.state) {
    case 'loading':
      return <p className={page.text}>{drillText.loading}</p>;
    case 'failed':
      return (
        <div role="alert" className={page.section}>
          <p>{drillText.failed}</p>
          <p className={page.buttons}>
            <Button onClick={again}>{drillText.again}</Button>
          </p>
        </div>
      );
    case 'none':
      return <p className={page.text}>{drillText.none}</p>;
    case 'over':
      return <SittingOver done={done} onMore={again} />;
    case 'asking': {
      const { drill, why } = sitting.shown;
      return (
        <section
          key={drill.id}
          className={styles.stage}
          aria-label={drillText.contract(drill.source.contract, '')}
        >
          <p className={page.quiet}>{whyWords(why, drill, wallTime())}</p>
          {drill.side === 'receive' ? (
            <ReceiveFoot drill={drill} onAnswer={answer} />
          ) : (
            <SendFoot drill={drill} onAnswer={answer} />
          )}
        </section>
      );
    }
    case 'answered':
      return (
        <section className={styles.stage}>
          <AfterDrill answered={sitting.answered} onNext={next} />
          <DrillCard drill={sitting.shown.drill} isOver />
        </section>
      );
  }
}
