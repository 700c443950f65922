/** Words of a random player: what it knows in accepted wordings, everyday sentences, and nonsense. */
import { SPEECH_ACTS, sentenceForAct, sentenceForFacts, type WrittenFact } from '../../../language/index.ts';
import type { KnownView, SeatView } from '../../views/seat-view.ts';
import type { Dice } from './dice.ts';

/** What people say every day. */
const EVERYDAY = [
  'Good morning, how can I help you?',
  'I am checking our side first, stay with me about a minute.',
  'I am sorry, that is our fault.',
  'When did it start, and is anybody else affected?',
  'How does a visitor find you, and when can you be reached?',
  'Is there anything else I should know?',
  'Is anybody at risk, or does anything else hang on this line?',
  'You can use your phone as a hotspot meanwhile.',
  'I pass it on now and ring you in twenty minutes.',
  'I ring you by nine.',
  'Goodbye.',
] as const;

/** What people say without thinking. */
const CARELESS = [
  'One moment please.',
  'Have you restarted it?',
  'Can I have your account number please?',
  'It is your router.',
  'Sorry about that.',
  'We keep you posted.',
  'Somebody calls you back soon.',
  'That is not my department.',
  'I do not know.',
  'Nobody knows how long it takes.',
] as const;

const CAREFUL_ACTS = [
  'greet',
  'readBack',
  'believe',
  'acknowledge',
  'inform',
  'sayDoing',
  'explainCause',
  'clearCustomer',
  'promise',
  'apologise',
  'advise',
] as const;

const NONSENSE = ['asdf', 'qwertz uiop', '???', 'the the of', '   ', 'lorem ipsum dolor', '0'] as const;

/** A fact as it stands on the desk: words as words, times and numbers behind their label. */
function written({ label, value }: KnownView): WrittenFact {
  const bare = /^[\d:., ]+$/.test(value);
  return bare ? { label, value } : { label, value, words: value };
}

/** What the desk holds of one case, or of all where it holds none of that one. */
function factsAbout(view: SeatView, matter: string | undefined): readonly KnownView[] {
  const own = view.knows.filter((known) => known.ref === matter);
  return own.length > 0 ? own : view.knows;
}

/** Words for a customer on the line; `temper` is the share of thoughtless ones. */
export function wordsToCustomer(view: SeatView, dice: Dice, temper: number): string {
  const facts = factsAbout(view, view.call?.matter);
  const sentence = (): string => {
    const careless = dice.chance(temper / 2);
    if (dice.chance(0.3)) return dice.one(careless ? CARELESS : EVERYDAY) ?? '';
    const act = dice.one(careless ? SPEECH_ACTS : CAREFUL_ACTS) ?? 'inform';
    return sentenceForAct(act, dice.some(facts, 6).map(written), view.call?.who ?? '');
  };
  if (dice.chance(temper / 20)) return dice.one(NONSENSE) ?? '';
  return Array.from({ length: 1 + dice.below(4) }, sentence).join(' ');
}

/** A note to another desk: some, most or all of what is known of a case. */
export function wordsToUnit(view: SeatView, dice: Dice, temper: number, matter = view.call?.matter): string {
  if (dice.chance(temper / 20)) return dice.one(NONSENSE) ?? '';
  const facts = factsAbout(view, matter);
  const held = dice.chance(0.6 - temper / 2) ? facts : dice.some(facts, 12);
  const note = sentenceForFacts(held.map(written));
  const asked = dice.chance(0.3) ? ` ${sentenceForAct('requestBy', [], '')}` : '';
  const careless = dice.chance(temper / 4);
  const more = careless || note === '' ? ` ${dice.one(careless ? CARELESS : EVERYDAY)}` : '';
  return `${note}${asked}${more}`.trim();
}

/** Parts for a line put together by acts, with facts of the call attached. */
export function partsOf(
  view: SeatView,
  dice: Dice,
  temper: number,
): { act: (typeof SPEECH_ACTS)[number]; facts: string[] }[] {
  const facts = factsAbout(view, view.call?.matter).map((known) => known.fact);
  const acts = dice.chance(temper) ? SPEECH_ACTS : CAREFUL_ACTS;
  return Array.from({ length: 1 + dice.below(3) }, () => ({
    act: dice.one(acts) ?? 'inform',
    facts: dice.some(facts, 3),
  }));
}
