/**
 * No seat is shown a fact that its desk never learned. Every value is a canary; what each desk may show is worked out
 * anew from the log alone: facts learned, messages delivered, lines said while it was in the talk, its own words.
 * 4 plays a line in the check, 10 in `npm test`, 100 with `npm run fuzz` (500 over the library).
 */
import { describe, expect, test } from 'vitest';
import { setupOf } from '../../src/cli/play-line.ts';
import { ExerciseRun, seatView } from '../../src/exercise/index.ts';
import { Dice } from '../../src/exercise/players/random/dice.ts';
import { randomMove } from '../../src/exercise/players/random/random-player.ts';
import type { SeatView } from '../../src/exercise/views/seat-view.ts';
import type { LogEvent } from '../../src/model/event-columns.ts';
import { canariesIn, withCanaries } from '../helpers/canaries.ts';
import { library, linesIn } from '../helpers/library.ts';

const PLAYS = Math.max(4, Math.ceil(Number(process.env.BATON_FUZZ ?? 10) / 5));
const MOVES = 60;

/** What each desk may know, grown from the log. */
class Allowed {
  private readonly desks = new Map<string, Set<string>>();
  private readonly talks = new Map<string, Set<string>>();
  private readonly sent: LogEvent[] = [];
  private readonly records: string[] = [];
  private seen = 0;

  of(desk: string): Set<string> {
    const known = this.desks.get(desk) ?? new Set();
    this.desks.set(desk, known);
    return known;
  }

  read(log: { length: number; at(row: number): LogEvent }): void {
    for (; this.seen < log.length; this.seen += 1) this.take(log.at(this.seen));
  }

  private allow(desk: string | undefined, data: unknown): void {
    if (desk === undefined) return;
    for (const canary of canariesIn(data)) this.of(desk).add(canary);
  }

  private take(event: LogEvent): void {
    const { kind, deskId, targetDesk, objectId, says, text } = event;
    const words = [says, text];
    if (objectId !== undefined && kind.startsWith('interaction')) this.enter(objectId, event);
    switch (kind) {
      case 'factLearned':
      case 'factKept':
        this.allow(deskId, says);
        break;
      case 'interactionOpened':
        // What was keyed in stands on the caller's row for whoever takes the call.
        for (const desk of this.inTalk(objectId)) this.allow(desk, says);
        break;
      case 'said':
        for (const desk of [deskId, targetDesk, ...this.inTalk(objectId)]) this.allow(desk, words);
        break;
      case 'messageSent':
        this.sent.push(event);
        this.allow(deskId, words);
        break;
      case 'messageDelivered':
        for (const sent of this.sent.filter(
          (each) => each.deskId === deskId && each.targetUnit === event.targetUnit,
        ))
          this.allow(targetDesk, [sent.says, sent.text]);
        break;
      case 'recordOpened':
      case 'recordChanged':
      case 'noteAdded':
        this.records.push(...canariesIn(event));
        this.allow(deskId, event);
        break;
      case 'lookedUp':
        this.allow(deskId, this.records);
        break;
      default:
        if (kind !== 'handoverAccepted') this.allow(deskId, words);
    }
  }

  private inTalk(talk: string | undefined): ReadonlySet<string> {
    return this.talks.get(talk ?? '') ?? new Set();
  }

  private enter(talk: string, { kind, deskId, targetDesk }: LogEvent): void {
    const inside = this.talks.get(talk) ?? new Set();
    this.talks.set(talk, inside);
    if (kind === 'interactionClosed') return;
    for (const desk of [deskId, targetDesk]) if (desk !== undefined) inside.add(desk);
  }
}

interface Glimpse {
  desk: string;
  canary: string;
  seed: number;
  at: number;
  /** The part of the view that shows it. */
  where: string;
}

type View = (run: ExerciseRun, desk: string) => SeatView;

/** Plays at random and looks at every desk now and then; returns what was shown without having been learned. */
function glimpses(
  scenario: Parameters<typeof setupOf>[0],
  line: readonly string[],
  seed: number,
  view: View,
): Glimpse[] {
  const run = new ExerciseRun({ ...setupOf(scenario), seed, seats: line });
  const dice = new Dice(seed, line[0] ?? '');
  const allowed = new Allowed();
  const found: Glimpse[] = [];
  const look = (): void => {
    allowed.read(run.world.log);
    for (const desk of run.world.desks.keys()) {
      const may = allowed.of(desk);
      for (const [where, part] of Object.entries(view(run, desk)))
        for (const canary of canariesIn(part))
          if (!may.has(canary)) found.push({ desk, canary, seed, at: run.now, where });
    }
  };
  for (let ordinal = 1; ordinal <= MOVES && !run.ended; ordinal += 1) {
    dice.startMove(ordinal);
    const desk = run.activeSeat();
    if (desk === undefined) run.advanceTo(run.nextTurnAt);
    else run.act(desk, randomMove(seatView(run, desk), dice, 0.3));
    if (ordinal % 4 === 0) look();
  }
  run.advanceTo(run.endsAt);
  look();
  return found;
}

const lines = linesIn(await library());

describe.each(lines)('$name', ({ loaded, line }) => {
  const scenario = withCanaries(loaded.scenario);

  test(`${PLAYS} random plays show no desk what it never learned`, { timeout: PLAYS * 20_000 }, () => {
    const found = Array.from({ length: PLAYS }, (_, seed) =>
      glimpses(scenario, line, seed + 1, seatView),
    ).flat();
    expect(found.slice(0, 5)).toEqual([]);
  });

  test('the canaries sing at all: desks come to know some of them', () => {
    const run = new ExerciseRun({ ...setupOf(scenario), seed: 1, seats: line });
    run.advanceTo(run.endsAt);
    expect(canariesIn(run.world.log.events()).length).toBeGreaterThan(3);
  });

  test('a planted leak is caught', () => {
    const leaky: View = (run, desk) => {
      const { facts } = run.scenario.journeys[0] ?? {};
      return { ...seatView(run, desk), name: Object.values(facts ?? {}).at(-1)?.truth ?? '' };
    };
    expect(glimpses(scenario, line, 1, leaky)).not.toEqual([]);
  });
});
