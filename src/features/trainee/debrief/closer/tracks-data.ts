/** The view of a run as the picture of its tracks wants it. */
import type { TracksData } from '../../../../charts/run-tracks.ts';
import { momentLabel } from '../../../../charts/time-axis.ts';
import type { DebriefView, PatienceSeries, TrackArrow } from '../../../../exercise/debrief/index.ts';
import type { Ms } from '../../../../model/time.ts';
import { debriefText } from '../../text/debrief.ts';

export interface TracksChoice {
  /** The same customer's patience in another run. */
  other?: { label: string; series: readonly PatienceSeries[] } | undefined;
  /** A fact whose thread is drawn. */
  thread?: string | undefined;
  /** Less than the whole run. */
  window?: { from: Ms; to: Ms } | undefined;
}

export function tracksData(view: DebriefView, { other, thread, window }: TracksChoice = {}): TracksData {
  const focus = view.patience.find((p) => p.journey === view.gist.journey) ?? view.patience[0];
  const rest = view.patience.filter((p) => p !== focus);
  const beside = other?.series.find((p) => p.journey === focus?.journey);
  const drawn = view.threads.find((t) => t.id === thread);
  const { customer, contract } = view.clocks;
  return {
    from: window?.from ?? view.from,
    to: window?.to ?? view.to,
    lanes: view.tracks.lanes,
    arrows: view.tracks.arrows,
    talks: view.tracks.talks,
    patience: focus ? [focus, ...rest] : rest,
    steps: (focus?.steps ?? []).map((s) => ({ t: s.t, to: s.to, why: s.why, loss: s.to < s.from })),
    complainAt: view.wouldComplain,
    words: {
      patience: debriefText.patience,
      complain: debriefText.wouldComplain,
      clocks: debriefText.clocks,
    },
    clocks: [
      ...(customer
        ? [{ name: debriefText.customerClock, points: customer.points, value: customer.value }]
        : []),
      ...(contract
        ? [{ name: debriefText.contractClock, points: contract.points, value: contract.value }]
        : []),
    ],
    ...(drawn
      ? {
          thread: {
            stops: drawn.stops.map((s) => ({
              t: s.t,
              lane: s.desk,
              to: s.kind === 'passedOn' || s.kind === 'toldCustomer' ? s.to : undefined,
              broken: s.kind === 'leftOut' || s.kind === 'saidWrong',
            })),
          },
        }
      : {}),
    ...(other && beside ? { otherPatience: { label: other.label, points: beside.points } } : {}),
  };
}

/** Index of the arrow that was sent last at or before a moment. */
export const arrowBefore = (arrows: readonly TrackArrow[], t: number): TrackArrow | undefined =>
  arrows.findLast((arrow) => arrow.sentAt <= t);

/** What an arrow says to those who cannot see it. */
export function arrowWords(view: DebriefView, arrow: TrackArrow): string {
  const name = (id: string): string => view.tracks.lanes.find((lane) => lane.id === id)?.name ?? id;
  const read = arrow.neverRead ? `, ${debriefText.read.toLowerCase()}: ${debriefText.never}` : '';
  return `${momentLabel(arrow.sentAt, view)} ${name(arrow.from)} to ${name(arrow.to)}: ${arrow.label}${read}`;
}
