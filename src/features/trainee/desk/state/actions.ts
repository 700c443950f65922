/** What the parts of the desk do: moves with their consequences for what is open, shown and said. */

import type { SeatView } from '../../../../exercise/index.ts';
import { wordsIn } from '../../../../exercise/words.ts';
import type { Move } from '../../../../model/move.ts';
import { notify } from '../../../../ui/index.ts';
import type { AssessClock } from '../../assess/assess-clock.ts';
import { checkText, deskText } from '../../text/desk.ts';
import { type Attached, mayAttach, moveOfNote, toggled, type Writing } from '../flows/attach.ts';
import { type Answers, type Outcome, slotOf } from '../flows/flow.ts';
import type { DeskRun } from '../run/desk-run.ts';
import { caseOpen, noteOfCase, ofCase } from './case-open.ts';
import type { Asking, DeskUi } from './desk-ui.ts';
import { readDraft } from './drafts.ts';
import { tellHours, tellNews } from './news.ts';
import { type News, newsOf } from './outcome.ts';

/** Event by which the one line at the foot is asked to take the focus, or words. */
export const LINE_EVENT = 'baton:line';

export interface LineWish {
  /** Words to put in at the cursor. */
  insert?: string;
  /** The next key is a verb, as after Esc in the line. */
  arm?: true;
  /** Enter was pressed where nothing had the focus. */
  enter?: true;
}

export const wishOfLine = (event: Event): LineWish =>
  event instanceof CustomEvent && typeof event.detail === 'object' && event.detail !== null
    ? event.detail
    : {};

const whyNot = (reason: string): string => deskText.refused[reason] ?? deskText.refusedElse;

/** A ring that nobody takes is refused like any move that finds nothing; whoever rang hears it ring. */
function whyNotDone(moves: readonly Move[], reason: string, rest?: string): string {
  if (rest !== undefined) return rest === '' ? deskText.brokenOff : deskText.brokenOffRest;
  return reason === 'closed' && moves.at(-1)?.move === 'placeCall' ? deskText.ringsOut : whyNot(reason);
}

export class DeskActions {
  private readonly run: DeskRun;
  private readonly ui: DeskUi;
  private readonly runId: string;
  private readonly clock: AssessClock | undefined;
  /** Note that was checked last. */
  private checked = '';
  /** What the desk saw when its news were told last. */
  private told: SeatView;

  constructor(runId: string, run: DeskRun, ui: DeskUi, clock?: AssessClock) {
    this.runId = runId;
    this.clock = clock;
    this.run = run;
    this.ui = ui;
    this.told = run.getView();
  }

  /**
   * Does moves one after the other; `ended` hears whether all were done, so that a draft can be kept, and what was not
   * said of a line because the call ended.
   */
  do(moves: readonly Move[], ended: (done: boolean, rest?: string) => void = this.backIntoLine): void {
    const about = this.caseOpen();
    if (this.ui.get().hintAsked) this.ui.set({ hintAsked: undefined });
    this.clock?.settle();
    const before = this.run.getView();
    this.run.act(
      moves.map((move) => ofCase(move, about)),
      (outcome) => {
        this.tell();
        const now = this.run.getView();
        if (!outcome.ok) notify(whyNotDone(moves, outcome.why, outcome.rest));
        else for (const move of moves) this.bringForward(newsOf(move, before, now));
        ended(outcome.ok, outcome.ok ? undefined : outcome.rest);
      },
    );
  }

  private readonly backIntoLine = (_: boolean, rest?: string): void => {
    if (rest !== undefined && rest !== '') this.intoLine({ insert: rest });
  };

  /** What reached the desk since it was told last; in real time that is not only what a move brought. */
  readonly tell = (): void => {
    const [before, now] = [this.told, this.run.getView()];
    this.told = now;
    tellNews(before, now);
    if (now.mode === 'practise') tellHours(before, now);
    // A note is written at one desk; its words wait there.
    if (now.desk !== before.desk) this.ui.set({ writing: undefined });
  };

  /** Words were typed into a box, or are in it no more. */
  typed(slot: string, text: string): void {
    this.clock?.grows(slot, wordsIn(text));
  }

  sent(slot: string): void {
    this.clock?.sent(slot);
  }

  private bringForward({ tab, words, aside }: News): void {
    if (aside !== undefined) this.ui.set({ overlay: { kind: 'aside', text: aside } });
    if (tab !== undefined) this.ui.set({ tab, pane: 'case' });
    if (words !== undefined) notify(words);
  }

  private caseOpen(): string | undefined {
    return caseOpen(this.run.getView(), this.ui.get().item);
  }

  /** Looks something up and shows it. */
  look(system: string, query?: string): void {
    this.do([{ move: 'lookUp', system, ...(query === undefined ? {} : { query }) }], (done) => {
      if (done) this.ui.set({ tab: system, pane: 'case' });
    });
    this.focusLine();
  }

  /** Ends a flow: moves are done, a text gets its box, a deed is done. */
  finish(outcome: Outcome): void {
    this.ui.set({ overlay: undefined });
    if ('compose' in outcome) {
      const compose = noteOfCase(outcome.compose, this.caseOpen());
      this.ui.set({ writing: { compose, attach: [] }, pane: 'case' });
      return;
    }
    if ('deed' in outcome) {
      if (outcome.deed === 'keepNewest') this.keepNewest();
      this.focusLine();
      return;
    }
    const [first] = outcome.moves;
    if (first?.move === 'lookUp') {
      this.look(first.system, first.query);
      return;
    }
    this.do(outcome.moves);
    this.focusLine();
  }

  /** Starts asking for what a row needs; answers known already skip their step. */
  ask(asking: Asking, known: Answers = {}): void {
    const open = asking.flow.steps.filter(({ key }) => known[key] === undefined);
    if (open.length === 0) {
      this.finish(asking.flow.finish(known, this.run.getView()));
      return;
    }
    const flow = {
      steps: open,
      finish: (answers: Answers, view: ReturnType<DeskRun['getView']>) =>
        asking.flow.finish({ ...known, ...answers }, view),
    };
    this.ui.set({ overlay: { kind: 'palette', asking: { title: asking.title, flow } } });
  }

  answer(talk: string): void {
    const { call } = this.run.getView();
    const answer: Move = { move: 'answerCall', call: talk };
    this.do(call?.state === 'open' ? [{ move: 'hold', on: true }, answer] : [answer]);
    this.ui.set({ pane: 'case', item: undefined });
    this.focusLine();
  }

  keep(line: number): void {
    this.do([{ move: 'keep', line }]);
  }

  /** K after Esc keeps the newest line heard, and the one before when pressed again. */
  keepNewest(back = 0): void {
    const heard = this.run.getView().call?.lines.filter((line) => !line.mine) ?? [];
    const line = heard.at(-1 - back);
    if (line) this.keep(line.seq);
  }

  /** Attaches a fact to the note being written or takes it off; without a note its words go into the line. */
  attach({ fact, ref }: Attached, words: string): void {
    const { writing } = this.ui.get();
    if (!writing?.compose.canAttach) this.intoLine({ insert: words });
    else if (mayAttach(writing, { fact, ref })) this.ui.set({ writing: toggled(writing, { fact, ref }) });
    else notify(deskText.attachOther);
  }

  /** A value that another took the place of is said in words: as an attachment the newest would go. */
  sayOlder(words: string): void {
    if (this.ui.get().writing?.compose.canAttach) notify(deskText.attachOlder);
    else this.intoLine({ insert: words });
  }

  /** "Not a promise": a contested reading, no way to unsay one. */
  notPromise(id: string): void {
    notify(this.run.notPromise(id) ? deskText.notPromised : deskText.promisedByDeed);
    this.focusLine();
  }

  /** Asks whether a hint is meant, where there is one: it counts, and its letter may have been the first of a word. */
  askHint(of: 'hint' | 'check', typed = ''): void {
    const { rung, hintsUsed } = this.run.getView();
    if (of === 'check') {
      if (rung > 1 || !this.ui.get().writing) this.check();
      else this.ui.set({ hintAsked: { of, typed } });
    } else if (rung === 3) notify(deskText.hintRung3);
    else if (rung === 2 && hintsUsed >= 2) notify(deskText.hintsGone);
    else this.ui.set({ hintAsked: { of, typed } });
  }

  /** What was asked for and is meant. */
  giveHint(): void {
    const { hintAsked } = this.ui.get();
    this.ui.set({ hintAsked: undefined });
    if (hintAsked?.of === 'check') this.check();
    if (hintAsked?.of !== 'hint') return;
    const hint = this.run.hint();
    if (hint) this.ui.set({ overlay: { kind: 'hint', text: hint.text } });
    else notify(deskText.hintNone);
  }

  /** Says how much of what the receiver needs is not in the note being written; asked again, which. */
  check(): void {
    const { rung } = this.run.getView();
    const { writing } = this.ui.get();
    if (rung > 1) notify(rung === 2 ? checkText.rung2 : checkText.rung3);
    else if (!writing) notify(checkText.none);
    else this.checkNote(writing);
  }

  private checkNote(writing: Writing): void {
    const slot = slotOf(this.run.desk, writing.compose.slot);
    this.run.check(moveOfNote(writing, readDraft(this.runId, slot), ''), (outcome) => {
      if (!outcome.ok) notify(whyNot(outcome.why));
      else if (outcome.missing === undefined) notify(checkText.notYet);
      else {
        const again = this.checked === slot;
        this.checked = slot;
        notify(again ? checkText.which(outcome.missing) : checkText.howMany(outcome.missing.length));
      }
    });
  }

  /** At once, so that no key typed right after a move is lost, and again when a box above has closed. */
  focusLine(): void {
    window.dispatchEvent(new CustomEvent(LINE_EVENT, { detail: {} }));
    this.intoLine({});
  }

  /** Out of a note back to the line, where the next key is a verb at once; the note stays as it is. */
  leaveNote(): void {
    window.dispatchEvent(new CustomEvent(LINE_EVENT, { detail: { arm: true } }));
  }

  /** The line takes the focus before the key that was pressed writes its letter. */
  typeOn(): void {
    window.dispatchEvent(new CustomEvent(LINE_EVENT, { detail: {} }));
  }

  /** The line takes an Enter that came before the focus did. */
  pressEnter(): void {
    window.dispatchEvent(new CustomEvent(LINE_EVENT, { detail: { enter: true } }));
  }

  intoLine(wish: LineWish): void {
    setTimeout(() => window.dispatchEvent(new CustomEvent(LINE_EVENT, { detail: wish })), 0);
  }
}
