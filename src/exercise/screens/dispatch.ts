/** The dispatch board: visits with their windows, who came when, and the job behind them. */
import type { LogEvent } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import type { CaseInHand, Run } from '../run-shape.ts';
import { authorOf, fieldLabel } from './records.ts';
import type { DispatchScreen, ScreenChange, ScreenFrame, ScreenRecord, Visit, VisitTrace } from './shapes.ts';

const JOBS: ReadonlySet<string> = new Set(['appointment', 'workOrder']);

const STEPS: Readonly<Record<string, ScreenChange['what']>> = {
  dispatchPlanned: 'planned',
  dispatchArrived: 'arrived',
  dispatchNoShow: 'notMet',
  dispatchCompleted: 'finished',
  dispatchRecalled: 'recalled',
};

export function dispatchBoard(frame: ScreenFrame, traces: readonly VisitTrace[]): DispatchScreen {
  const jobs = frame.records.filter(({ type }) => JOBS.has(type));
  const visits: Visit[] = [
    ...jobs.map((record) => ({
      ...(traces.find(({ id }) => id === record.id) ?? { id: record.id, steps: [] }),
      record,
      ...writtenWindow(record),
    })),
    ...traces.filter(({ id }) => !jobs.some((record) => record.id === id)),
  ];
  return {
    ...frame,
    kind: 'dispatch',
    traces,
    visits: visits.sort((one, other) => begins(one) - begins(other)),
    others: frame.records.filter(({ type }) => !JOBS.has(type)),
  };
}

const WINDOW = ['visitFrom', 'visitTo'].map((field) => fieldLabel('appointment', field));

function writtenWindow({ fields }: ScreenRecord): { written?: string } {
  const times = fields.filter(({ label }) => WINDOW.includes(label)).map(({ value }) => value);
  return times.length === 0 ? {} : { written: times.join(' to ') };
}

const begins = ({ from, arrivedAt }: Visit): Ms => from ?? arrivedAt ?? Number.MAX_SAFE_INTEGER;

/** What the board has of the visits of the case in hand, by the id of the visit. */
export function tracesOfVisits(run: Run, { journey }: CaseInHand): VisitTrace[] {
  if (journey === undefined) return [];
  const traces = new Map<string, VisitTrace>();
  const { log } = run.world;
  for (let at = 0; at < log.length; at += 1) {
    const event = log.at(at);
    if (event.journeyId === journey && STEPS[event.kind] !== undefined) addStep(run, traces, event);
  }
  return [...traces.values()];
}

/** The traces with one more event of the own desk. */
export function withStep(run: Run, traces: readonly VisitTrace[], event: LogEvent): readonly VisitTrace[] {
  if (STEPS[event.kind] === undefined) return traces;
  const next = new Map(traces.map((trace) => [trace.id, trace]));
  addStep(run, next, event);
  return [...next.values()];
}

function addStep(run: Run, traces: Map<string, VisitTrace>, event: LogEvent): void {
  const what = STEPS[event.kind];
  const id = visitOf(run, traces, event);
  if (what === undefined || id === undefined) return;
  const { t: at, toState, reasonCode, fromAt, dueAt, deskId } = event;
  const before = traces.get(id) ?? { id, steps: [] };
  const by = authorOf(run, event);
  const onSite = what === 'arrived' || what === 'finished' || what === 'notMet';
  const technician =
    onSite && event.actorUnit === 'fieldTechnician' && deskId !== undefined
      ? run.world.desks.get(deskId)?.person
      : undefined;
  traces.set(id, {
    ...before,
    ...(what === 'planned' && fromAt !== undefined ? { from: fromAt } : {}),
    ...(what === 'planned' && dueAt !== undefined ? { to: dueAt } : {}),
    ...(technician === undefined ? {} : { technician }),
    ...(what === 'arrived' ? { arrivedAt: at } : {}),
    ...(what === 'finished' ? { endedAt: at } : {}),
    steps: [
      ...before.steps,
      {
        at,
        ...(by === undefined ? {} : { by }),
        what,
        ...(toState === undefined ? {} : { to: toState }),
        ...(reasonCode === undefined ? {} : { reason: reasonCode }),
      },
    ],
  });
}

/** "appointment:J1" is the newest visit of the case; a step without any name belongs to the newest as well. */
function visitOf(run: Run, traces: ReadonlyMap<string, VisitTrace>, event: LogEvent): string | undefined {
  const { objectId, journeyId } = event;
  if (objectId !== undefined && !objectId.includes(':')) return objectId;
  const newest = [...run.world.records.values()].findLast(
    (row) => row.journey === journeyId && row.type === 'appointment' && row.openedAt <= event.t,
  );
  return newest?.id ?? [...traces.keys()].at(-1);
}
