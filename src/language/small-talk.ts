/** Sentences that belong to no case: they carry no act, and nobody needs to ask what was meant by them. */
import type { ActsFound } from './acts-found.ts';
import { PHATIC, ROOM_AND_DAY } from './english/small-talk.ts';
import { frame, stands } from './frames.ts';
import { spanOf } from './normalise.ts';
import type { SpeechAct } from './reading.ts';
import { type Scene, type Sentence, sentencesOf } from './scene.ts';

const phatic = frame([`((${PHATIC.join('|')})( [.!?,–])*( |$)){1,3}$`], '^');
const roomAndDay = frame(ROOM_AND_DAY);

/** What such a sentence looks like and is not. */
const LOOKS_LIKE: readonly SpeechAct[] = [
  'askOpen',
  'askFact',
  'readBack',
  'acknowledge',
  'believe',
  'inform',
  'sayDoing',
  'explainCause',
  'advise',
  'instruct',
  'sell',
  'close',
];

const isRoomAndDay = (scene: Scene, { text, from, to }: Sentence): boolean =>
  stands(roomAndDay, text) && !scene.facts.some((fact) => fact.from >= from && fact.from < to);

/** Takes away what only looks like an act in talk about the room and the day. */
export function dropSmallTalk(scene: Scene, found: ActsFound): void {
  for (const sentence of sentencesOf(scene)) {
    if (!isRoomAndDay(scene, sentence)) continue;
    const [from, to] = spanOf(scene.line, sentence.from, sentence.to);
    for (const act of LOOKS_LIKE) found.keep(act, (at) => at[0] < from || at[0] >= to);
  }
}

/** Nothing but thanks, fillers and talk about the room and the day. */
export const isSmallTalk = (scene: Scene): boolean =>
  sentencesOf(scene).every((one) => stands(phatic, one.text) || isRoomAndDay(scene, one));
