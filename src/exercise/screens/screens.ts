/** The screens that each desk has open, as they were when it opened them, and what it wrote into them since. */
import type { RecordRow } from '../../engine/world/shapes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { SYSTEMS, type SystemId } from '../../model/systems.ts';
import type { CaseInHand, OpensScreens, Run } from '../run-shape.ts';
import { customerScreen, holderOf, tracesOf, withEnds } from './customer.ts';
import { dispatchBoard, tracesOfVisits, withStep } from './dispatch.ts';
import { cardOf, cardOfFinding, lineTest } from './line-test.ts';
import { listOf } from './lists.ts';
import { boardSources, outageBoard } from './outage-board.ts';
import { recordNow, recordsOf, withChange } from './records.ts';
import { rowsOf } from './rows.ts';
import type { Screen, ScreenFrame, ScreenRecord, TestCard } from './shapes.ts';

/** Systems that keep each run of a check as a card. */
const TEST_SYSTEMS: ReadonlySet<SystemId> = new Set<SystemId>(['lineCheck', 'testHead']);

export class Screens implements OpensScreens {
  private readonly run: Run;
  /** desk -> system -> screen as last opened. */
  private readonly opened = new Map<string, Map<SystemId, Screen>>();
  /** "desk system case" -> runs of checks, newest first: they stay when another case is looked at in between. */
  private readonly cards = new Map<string, readonly TestCard[]>();

  constructor(run: Run) {
    this.run = run;
  }

  of(desk: string): Screen[] {
    return [...(this.opened.get(desk)?.values() ?? [])];
  }

  /** Draws the screen, hands the desk what stands on it, and remembers it. */
  open(desk: string, system: SystemId, about: CaseInHand, query?: string): Screen {
    const { run } = this;
    const rows = rowsOf(run, desk, system, about);
    const records = recordsOf(run, run.world.desk(desk).unit, system, about);
    const board = system === 'outageBoard' ? boardSources(run, desk, about, records) : undefined;
    const list = board ? [] : listOf(run, desk, system, about, query);
    const matter = about.journey ?? about.incident;
    // Only who plays reads hundreds of rows.
    const mass = run.isHuman(desk) ? run.masses.shown(run.world.desk(desk).unit, system) : undefined;
    const frame: ScreenFrame = {
      system,
      title: SYSTEMS[system].name,
      ...(matter === undefined ? {} : { matter }),
      at: run.now,
      rows,
      records,
      list: mass ? [] : list,
      ...(mass ? { mass } : {}),
    };
    const screen = board ? outageBoard(frame, board) : this.shape(desk, frame, about);
    this.keep(desk, screen);
    return screen;
  }

  /** A frame in the shape of its system. */
  private shape(desk: string, frame: ScreenFrame, about: CaseInHand): Screen {
    const { run } = this;
    if (TEST_SYSTEMS.has(frame.system)) return lineTest(frame, this.cardsOf(desk, frame));
    switch (frame.system) {
      case 'crm': {
        const { journey } = about;
        if (journey === undefined) return customerScreen(frame, { traces: [] });
        const name = holderOf(run, journey);
        return customerScreen(frame, {
          ...(name === undefined ? {} : { name }),
          traces: tracesOf(run, desk, journey, frame.records),
        });
      }
      case 'ticketing':
        return { ...frame, kind: 'ticket' };
      case 'wfm':
        return dispatchBoard(frame, tracesOfVisits(run, about));
      default:
        return { ...frame, kind: 'record' };
    }
  }

  private keep(desk: string, screen: Screen): void {
    const mine = this.opened.get(desk) ?? new Map<SystemId, Screen>();
    mine.set(screen.system, screen);
    this.opened.set(desk, mine);
  }

  private cardsOf(desk: string, { system, matter = '' }: ScreenFrame): readonly TestCard[] {
    return this.cards.get(`${desk} ${system} ${matter}`) ?? [];
  }

  private addCard(desk: string, { system, matter = '' }: ScreenFrame, card: TestCard): readonly TestCard[] {
    const cards = [card, ...(this.cards.get(`${desk} ${system} ${matter}`) ?? [])];
    this.cards.set(`${desk} ${system} ${matter}`, cards);
    return cards;
  }

  /** The checks that a desk made at this moment stand as a card on the screen it opened for them. */
  tested(desk: string, system: SystemId): void {
    const screen = this.opened.get(desk)?.get(system);
    if (screen?.kind !== 'lineTest') return;
    const card = cardOf(this.run.now, this.writtenNow(desk), screen.rows);
    if (card) this.keep(desk, lineTest(frameOf(screen), this.addCard(desk, screen, card)));
  }

  /** What a check found comes to stand on a system's screen; what else is there is not read by it. */
  add(
    desk: string,
    system: SystemId,
    matter: string,
    found: { id: string; check: string; text: string },
  ): void {
    const open = this.opened.get(desk)?.get(system);
    const same = open?.matter === matter ? open : undefined;
    const isTest = TEST_SYSTEMS.has(system);
    const frame: ScreenFrame = {
      system,
      title: SYSTEMS[system].name,
      matter,
      at: this.run.now,
      rows: same?.rows ?? [],
      records: same?.records ?? [],
      list: [...(same?.list ?? []), ...(isTest ? [] : [{ id: found.id, text: found.text }])],
      ...(same?.mass ? { mass: same.mass } : {}),
    };
    const card = cardOfFinding(this.run.now, found.check, found.id, found.text);
    const screen: Screen = isTest
      ? lineTest(frame, this.addCard(desk, frame, card))
      : same
        ? this.again(same, frame)
        : this.shape(desk, frame, {});
    this.keep(desk, screen);
  }

  /** What a desk writes at this moment it sees at once on the screens it has open, and nothing that others wrote. */
  written(desk: string): void {
    const mine = this.opened.get(desk);
    const own = mine ? this.writtenNow(desk) : [];
    if (own.length === 0) return;
    for (const screen of [...(mine?.values() ?? [])]) {
      const records = this.withOwn(screen, own);
      const traces =
        screen.kind === 'dispatch'
          ? own
              .filter(({ journeyId }) => journeyId === screen.matter)
              .reduce((sofar, event) => withStep(this.run, sofar, event), screen.traces)
          : [];
      const mass = screen.mass && this.run.masses.after(screen.mass, own);
      const frame = { ...frameOf(screen), records, ...(mass ? { mass } : {}) };
      const before =
        screen.kind === 'customer' ? { ...screen, traces: withEnds(screen.traces, own) } : screen;
      this.keep(desk, this.again(before, frame, traces));
    }
  }

  /** The same screen over a changed frame; what came from elsewhere stays as it was. */
  private again(
    screen: Screen,
    frame: ScreenFrame,
    visits = screen.kind === 'dispatch' ? screen.traces : [],
  ): Screen {
    switch (screen.kind) {
      case 'customer':
        return customerScreen(frame, screen);
      case 'outageBoard':
        return outageBoard(frame, { ...screen, matters: this.mattersOf(screen.matters, frame.records) });
      case 'lineTest':
        return lineTest(frame, screen.runs);
      case 'dispatch':
        return dispatchBoard(frame, visits);
      default:
        return { ...frame, kind: screen.kind };
    }
  }

  private mattersOf(
    known: Readonly<Record<string, string>>,
    records: readonly ScreenRecord[],
  ): Readonly<Record<string, string>> {
    const added = records.flatMap(({ id }): [string, string][] => {
      const row = this.run.world.records.get(id);
      const matter = row?.incident ?? row?.journey;
      return matter === undefined || id in known ? [] : [[id, matter]];
    });
    return { ...known, ...Object.fromEntries(added) };
  }

  /** The records of a screen with what this desk did to them now; a new one comes as it stands. */
  private withOwn(screen: Screen, own: readonly LogEvent[]): readonly ScreenRecord[] {
    const { run } = this;
    const changed = screen.records.map((record) =>
      own
        .filter(({ objectId }) => objectId === record.id)
        .reduce((sofar, event) => withChange(run, sofar, event), record),
    );
    const fresh = own
      .filter(({ kind }) => kind === 'recordOpened')
      .flatMap(({ objectId = '' }) => run.world.records.get(objectId) ?? [])
      .filter((row) => this.mayShow(row, screen) && !changed.some(({ id }) => id === row.id));
    return [...changed, ...fresh.map((row) => recordNow(run, row))];
  }

  /** This desk's events at this very moment, in order. */
  private writtenNow(desk: string): LogEvent[] {
    const { log } = this.run.world;
    const found: LogEvent[] = [];
    for (let at = log.length - 1; at >= 0 && log.at(at).t === this.run.now; at -= 1) {
      const event = log.at(at);
      if (event.deskId === desk) found.unshift(event);
    }
    return found;
  }

  private mayShow(row: RecordRow, { system, matter }: Screen): boolean {
    return row.visibleIn.includes(system) && (row.journey === matter || row.incident === matter);
  }
}

/** What a screen has of its frame alone. */
function frameOf(screen: Screen): ScreenFrame {
  const { system, title, matter, at, rows, records, list, mass } = screen;
  return {
    system,
    title,
    ...(matter === undefined ? {} : { matter }),
    at,
    rows,
    records,
    list,
    ...(mass ? { mass } : {}),
  };
}
