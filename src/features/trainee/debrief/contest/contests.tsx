/** What the parts of a debrief need to contest a reading: one dialog for all of them, and the run read anew. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import {
  type DebriefView,
  type OwnText,
  withContest,
  withoutContest,
} from '../../../../exercise/debrief/index.ts';
import { sessionOf } from '../../../../exercise/index.ts';
import type { Claim, Contest } from '../../../../model/contest.ts';
import { notify } from '../../../../ui/index.ts';
import { type OpenRun, useTrainee } from '../../services.ts';
import { contestText } from '../../text/contest.ts';
import { ContestDialog } from './contest-dialog.tsx';

export interface Contests {
  /** Asks what these words say; the fact is known where one was listed as missing. */
  open(text: OwnText, fact?: string): void;
  withdraw(id: string): void;
}

const Shared = createContext<Contests | undefined>(undefined);

/** Undefined where nothing can be contested. */
export const useContests = (): Contests | undefined => useContext(Shared);

export interface ContestsProviderProps {
  view: DebriefView;
  opened: OpenRun;
  /** The run, read as the person says. */
  onRun: (opened: OpenRun) => void;
  children: ReactNode;
}

export function ContestsProvider({ view, opened, onRun, children }: ContestsProviderProps) {
  const { runs } = useTrainee();
  const [asked, setAsked] = useState<{ text: OwnText; fact?: string | undefined }>();
  const shared: Contests = useMemo(
    () => ({
      open: (text, fact) => setAsked({ text, fact }),
      withdraw: (id) => {
        const { run, session } = withoutContest(opened.run, id, opened.rebuild);
        void runs.save(opened.meta, session).catch(() => undefined);
        onRun({ ...opened, run });
        notify(contestText.withdrawn);
      },
    }),
    [opened, onRun, runs],
  );
  const claim = (text: OwnText, what: Claim, from: number, to: number): void => {
    setAsked(undefined);
    const { run, session, counts } = withContest(
      opened.run,
      contestOf(text, what, from, to, sessionOf(opened.run).contests ?? []),
      opened.rebuild,
    );
    void runs.save(opened.meta, session).catch(() => undefined);
    onRun({ ...opened, run });
    notify(
      counts ? contestText.counted : view.mode === 'assess' ? contestText.waitsAssess : contestText.waits,
    );
  };
  return (
    <Shared value={shared}>
      {children}
      {asked ? (
        <ContestDialog
          text={asked.text}
          fact={asked.fact}
          onClose={() => setAsked(undefined)}
          onClaim={(what, from, to) => claim(asked.text, what, from, to)}
        />
      ) : null}
    </Shared>
  );
}

function contestOf(
  text: OwnText,
  claim: Claim,
  from: number,
  to: number,
  others: readonly Contest[],
): Contest {
  const numbers = others.map(({ id }) => Number(id.slice(1)) || 0);
  return {
    id: `c${Math.max(0, ...numbers) + 1}`,
    desk: text.desk,
    t: text.t,
    text: text.text,
    from,
    to,
    ...(text.matter === undefined ? {} : { matter: text.matter }),
    claim,
    state: 'open',
  };
}
