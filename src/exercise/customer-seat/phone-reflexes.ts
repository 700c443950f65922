/**
 * What a written desk does on the telephone where nothing is written: takes a call that nobody foresaw, says hello into
 * silence, answers what is left unanswered with what it knows, and ends a call after the goodbye.
 */
import { heldFacts } from '../../engine/world/knowledge.ts';
import type { Talk } from '../../engine/world/shapes.ts';
import { type Move, moveSchema } from '../../model/move.ts';
import { clockOf, type Ms } from '../../model/time.ts';
import type { NextMove } from '../players/play.ts';
import type { ExerciseRun } from '../run.ts';
import { isGoodbyeSaid } from './her-side.ts';

/** Until it rings long enough, nobody says a word, she has finished, the goodbye has been heard [A]. */
const PICKS_UP: Ms = 8_000;
const SAYS_HELLO: Ms = 4_000;
const ANSWERS: Ms = 3_000;
const ENDS: Ms = 4_000;

/** What a customer wants to know, in the order in which one tells it. */
const WORTH_TELLING = [
  'rootCause',
  'delayReason',
  'affectedCount',
  'currentAction',
  'crewAt',
  'workaround',
  'promisedDate',
  'visitFrom',
  'nextUpdateAt',
] as const;
const AT_ONCE = 2;

const VAGUE = [
  'We are looking into it.',
  'I am sorry about that.',
  'My colleagues are working on it.',
  'I see. We do what we can.',
];

export interface Reflex extends NextMove {
  at: Ms;
}

export type Manner = 'expert' | 'novice' | 'own';

export class PhoneReflexes {
  private readonly run: ExerciseRun;
  private readonly manner: Manner;

  constructor(run: ExerciseRun, manner: Manner) {
    this.run = run;
    this.manner = manner;
  }

  /** The goodbye was said: the desk ends the call, before anything else. */
  farewell(): Reflex | undefined {
    const talk = this.run.played?.talk;
    const desk = talk && this.deskOf(talk);
    if (talk?.state !== 'open' || desk === undefined || !isGoodbyeSaid(this.run, talk)) return undefined;
    const last = talk.lines.at(-1);
    const at = last?.by === 'customer' ? last.t : (last?.t ?? 0) + ENDS;
    return { desk, move: moveSchema.parse({ move: 'endCall', outcome: 'informed' }), at };
  }

  /** What it does when nothing written is due. */
  reflex(): Reflex | undefined {
    const talk = this.run.played?.talk;
    if (!talk || this.manner === 'own') return undefined;
    if (talk.state === 'ringing') return this.pickUp(talk);
    const desk = this.deskOf(talk);
    if (talk.state !== 'open' || desk === undefined || this.run.world.desk(desk).talk !== talk.id)
      return undefined;
    const last = talk.lines.at(-1);
    if (!last)
      return {
        desk,
        at: (talk.openedAt ?? this.run.now) + SAYS_HELLO,
        move: { move: 'say', parts: [part('greet'), part('askOpen')] },
      };
    if (last.by !== 'customer' || isGoodbyeSaid(this.run, talk)) return undefined;
    return { desk, at: last.t + ANSWERS, move: this.answer(desk, talk) };
  }

  /** A call of her own that no line of the play names. */
  private pickUp(talk: Talk): Reflex | undefined {
    const unit = this.run.world.deskOfUnit(talk.unit);
    if (!unit?.human || this.isForeseen(talk)) return undefined;
    return { desk: unit.id, at: talk.rangAt + PICKS_UP, move: { move: 'answerCall', call: talk.id } };
  }

  private isForeseen({ id }: Talk): boolean {
    return this.run.scenario.beats.some(({ do: deeds }) =>
      deeds.some((deed) => 'ring' in deed && deed.ring.id === id),
    );
  }

  private answer(desk: string, talk: Talk): Move {
    const spoken = talk.lines.filter(({ by }) => by !== 'customer').length;
    if (this.manner === 'novice') return { move: 'say', text: VAGUE[spoken % VAGUE.length] ?? '' };
    const known = heldFacts(this.run.world, desk, talk.journey, talk.incident);
    const told = this.toldSoFar();
    const news = WORTH_TELLING.filter((fact) => known.has(fact) && !told.has(fact)).slice(0, AT_ONCE);
    if (news.length > 0) return { move: 'say', parts: [part('acknowledge'), { act: 'inform', facts: news }] };
    const owed = this.run.world.commitments.findLast(
      (c) =>
        c.journey === talk.journey && c.state === 'open' && c.what === 'callBack' && c.dueAt !== undefined,
    );
    const again = owed?.dueAt === undefined ? '' : ` You hear from me by ${clockOf(owed.dueAt)}.`;
    return { move: 'say', text: `I understand. More than that I do not know yet.${again}` };
  }

  /** Facts that were said to her by anybody. */
  private toldSoFar(): ReadonlySet<string> {
    const { journey } = this.run.played ?? {};
    return new Set(
      this.run.world.log
        .events()
        .flatMap(({ journeyId, targetUnit, says }) =>
          journeyId === journey && targetUnit === 'customer' ? Object.keys(says ?? {}) : [],
        ),
    );
  }

  /** The played desk that has her on the line. */
  private deskOf({ desk }: Talk): string | undefined {
    return desk !== undefined && this.run.isHuman(desk) ? desk : undefined;
  }
}

const part = (act: 'greet' | 'askOpen' | 'acknowledge') => ({ act, facts: [] });
