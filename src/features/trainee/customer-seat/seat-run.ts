/** The run in the customer's seat as a small store: deeds go in, the view of the seat comes out, and every deed is kept. */
import { type CustomerPlay, type CustomerView, customerView } from '../../../exercise/customer-seat/index.ts';
import { sessionOf } from '../../../exercise/index.ts';
import type { CustomerDeed } from '../../../model/customer-deed.ts';
import type { Session } from '../../../model/session.ts';

export class SeatRun {
  private view: CustomerView;
  private readonly play: CustomerPlay;
  private readonly keep: (session: Session, ended: boolean) => void;
  private readonly listeners = new Set<() => void>();

  constructor(play: CustomerPlay, keep: (session: Session, ended: boolean) => void) {
    this.play = play;
    this.keep = keep;
    this.view = customerView(play.run);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getView = (): CustomerView => this.view;

  /** False when it cannot be done as things are. */
  do(deed: CustomerDeed): boolean {
    const done = this.play.do(deed);
    this.view = customerView(this.play.run);
    for (const listener of this.listeners) listener();
    if (done) this.keep(sessionOf(this.play.run), this.play.run.ended);
    return done;
  }
}
