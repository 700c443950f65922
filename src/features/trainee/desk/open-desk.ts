/** A run at its desk: every move is kept, real time passes where it is assessed, and its end leads to the debrief. */
import { parseInstant } from '../../../model/time.ts';
import { notify } from '../../../ui/index.ts';
import { AssessClock } from '../assess/assess-clock.ts';
import type { OpenRun, TraineeServices } from '../services.ts';
import { deskText } from '../text/desk.ts';
import { DeskRun } from './run/desk-run.ts';
import { DeskActions } from './state/actions.ts';
import type { Desk } from './state/desk-context.ts';
import { DeskUi } from './state/desk-ui.ts';

/** Before the first thing reaches the desk there is nothing to do: the run begins with it. */
const LONGEST_START = 120_000;

/** The reader of words is fetched this long after the desk was drawn, in ms. */
const AFTER_THE_DESK = 60;

export interface OpenedDesk {
  desk: Desk;
  /** The page is put away: what has passed so far is written now. */
  hidden(): void;
  /** The page is shown again, or covered by another: real time up to now has passed. */
  shown(): void;
  /** Nothing goes on here any more; the same is written. */
  leave(): void;
  /** Another tab has the run: from now on it writes, and this one does not. */
  lose(): void;
}

const startOf = ({ scenario }: OpenRun['run']): number => parseInstant(scenario.start) ?? 0;

function later(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}

/** Begins a new run, or takes up one that is not over; its clock runs until `leave`. */
export function openDesk(runId: string, opened: OpenRun, services: TraineeServices): OpenedDesk {
  const { meta, run, rebuild, words } = opened;
  const clock =
    meta.assess &&
    new AssessClock({
      wall: services.wallTime,
      later,
      pass: (span) => store.pass(span),
      conditions: meta.assess,
    });
  const keeper = keeperOf(runId, meta, services, clock);
  let isLost = false;
  const keep: typeof keeper = (session, ended) => {
    if (!isLost) keeper(session, ended);
  };
  const store = new DeskRun({ run, desk: meta.desk, rebuild, words, keep });
  const isNew = run.inputs.length === 0 && !(clock && run.now > startOf(run));
  if (isNew) store.begin(LONGEST_START);
  // A card that came up during the call still waits for its end.
  const until = Math.min(run.now, store.getView().call?.since ?? run.now);
  const cardsRead = run.inputs.length === 0 ? 0 : run.cards.filter(({ at }) => at < until).length;
  const ui = new DeskUi(runId, cardsRead);
  const act = new DeskActions(runId, store, ui, clock);
  if (clock) store.subscribe(act.tell);
  // What passed while the page was closed counts from what was kept last.
  clock?.start(isNew ? undefined : meta.changedAt);
  // The desk is drawn first; nobody has spoken yet. What needs words asks for them again.
  const wordsCome = (): Promise<void> => words.load().catch(() => undefined);
  setTimeout(() => void wordsCome().then(() => services.offline.begin()), AFTER_THE_DESK);
  /** Time that passed is to be written, though no move was made. */
  const keepTime = (): void => {
    clock?.settle();
    if (clock) store.write();
  };
  return {
    desk: { runId, first: meta.first === true, run: store, ui, act, clock },
    hidden: () => {
      keepTime();
      store.flush();
    },
    shown: () => clock?.settle(),
    leave: () => {
      keepTime();
      clock?.stop();
      store.flush();
    },
    lose: () => {
      isLost = true;
    },
  };
}

/** Keeps a run as it goes on; says once when it cannot, and shows the debrief when it is over. */
function keeperOf(
  runId: string,
  meta: OpenRun['meta'],
  services: TraineeServices,
  clock: AssessClock | undefined,
): ConstructorParameters<typeof DeskRun>[0]['keep'] {
  let kept = meta;
  let warned = false;
  const notSaved = (): void => {
    if (!warned) notify(deskText.notSaved);
    warned = true;
  };
  return (session, ended) => {
    kept = {
      ...kept,
      changedAt: services.wallTime(),
      ...(clock ? { assess: clock.conditions() } : {}),
      ...(ended ? { finishedAt: services.wallTime() } : {}),
    };
    const saved = services.runs.save(kept, session).then(() => undefined, notSaved);
    if (ended) void saved.then(() => services.go({ page: 'debrief', run: runId }));
  };
}
