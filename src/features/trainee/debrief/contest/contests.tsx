/** What the parts of a debrief need to contest a reading: one dialog for all of them, and the run read anew. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import {
  type Counted,
  type DebriefView,
  type OwnText,
  withContest,
  withoutContest,
} from '../../../../exercise/debrief/index.ts';
import type { Claim, Contest } from '../../../../model/contest.ts';
import { notify } from '../../../../ui/index.ts';
import { type OpenRun, useTrainee } from '../../services.ts';
import { contestText } from '../../text/contest.ts';
import type { Direction } from './claim-rows.ts';
import { ContestDialog } from './contest-dialog.tsx';
import { WorseDialog } from './worse-dialog.tsx';

export interface Contests {
  /** Asks what these words say, or do not; the fact is known where one was listed as missing or not so. */
  open(text: OwnText, direction: Direction, fact?: string): void;
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
  const [asked, setAsked] = useState<{ text: OwnText; direction: Direction; fact?: string | undefined }>();
  const [weighed, setWeighed] = useState<{ contest: Contest; counted: Counted }>();
  const shared: Contests = useMemo(
    () => ({
      open: (text, direction, fact) => setAsked({ text, direction, fact }),
      withdraw: (id) => {
        const { run, session } = withoutContest(opened.run, id, opened.rebuild);
        void runs.save(opened.meta, session).catch(() => undefined);
        onRun({ ...opened, run });
        notify(contestText.withdrawn);
      },
    }),
    [opened, onRun, runs],
  );
  const keep = ({ run, session, counts, takes }: Counted): void => {
    setWeighed(undefined);
    void runs.save(opened.meta, session).catch(() => undefined);
    onRun({ ...opened, run });
    const waits = view.mode === 'assess' ? contestText.waitsAssess : contestText.waits;
    notify(counts ? contestText.counted(takes) : waits);
  };
  const claim = (text: OwnText, what: Claim, from: number, to: number): void => {
    setAsked(undefined);
    const contest = contestOf(text, what, from, to, opened.run.setup.contests ?? []);
    const counted = withContest(opened.run, contest, opened.rebuild);
    if (counted.adds.length > 0) setWeighed({ contest, counted });
    else keep(counted);
  };
  return (
    <Shared value={shared}>
      {children}
      {asked ? (
        <ContestDialog
          text={asked.text}
          direction={asked.direction}
          fact={asked.fact}
          onClose={() => setAsked(undefined)}
          onClaim={(what, from, to) => claim(asked.text, what, from, to)}
        />
      ) : null}
      {weighed ? (
        <WorseDialog
          changes={weighed.counted}
          onCount={() => keep(weighed.counted)}
          onWait={() => keep(withContest(opened.run, { ...weighed.contest, waits: true }, opened.rebuild))}
          onClose={() => setWeighed(undefined)}
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
