/** Writes plain English from acts and facts, in wordings that the reader finds again. */
import type { SpeechAct } from './reading.ts';

export interface WrittenFact {
  /** Name of the fact as people say it: "since", "crew", "next word". */
  label: string;
  value: string;
  /** Accepted wording, when the value alone would not be understood. */
  words?: string;
}

const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One fact as a piece of a note: its wording, or its label and value. */
function pieceOf(fact: WrittenFact): string {
  if (fact.words !== undefined && fact.words !== '') return fact.words;
  const counted =
    /^\d+$/.test(fact.value) &&
    /(homes|calls|callers|reports|lines|customers|days|visits|times)$/i.test(fact.label);
  return counted ? `${fact.value} ${fact.label}` : `${fact.label} ${fact.value}`;
}

/** A note of facts: "3 calls, since 07:50, no sync." */
export function sentenceForFacts(facts: readonly WrittenFact[]): string {
  const pieces = facts.map(pieceOf).filter((piece) => piece.trim() !== '');
  return pieces.length ? `${capital(join(pieces))}.` : '';
}

/** What stands before the facts of an act and what is said without any. */
const FRAMES: Readonly<Record<SpeechAct, { before: string; alone: string }>> = {
  greet: { before: 'Hello', alone: 'Hello' },
  confirmIdentity: { before: 'You are verified', alone: 'You are verified, nothing to spell out' },
  askOpen: { before: 'What is happening at your end', alone: 'What is happening at your end?' },
  askFact: { before: 'Can you tell me the', alone: 'Which one is it?' },
  readBack: { before: 'So', alone: 'So you said it like that' },
  believe: { before: 'That fits what I see here', alone: 'That fits what I see here' },
  acknowledge: { before: 'I understand, that is bad', alone: 'I understand, that is bad' },
  inform: { before: '', alone: 'For your information' },
  admitUnknown: { before: 'I do not know yet', alone: 'I do not know that yet' },
  sayDoing: { before: 'I am checking our side', alone: 'I am checking our side' },
  explainCause: { before: 'The cause is', alone: 'The cause is known' },
  clearCustomer: { before: 'It is not your router', alone: 'It is not your router' },
  promise: { before: 'I will call you back', alone: 'I will call you back' },
  correct: { before: 'Correction', alone: 'Correction, that was wrong' },
  apologise: { before: 'I am sorry', alone: 'I am sorry' },
  advise: { before: 'You can use your phone as a hotspot', alone: 'You can use your phone as a hotspot' },
  instruct: { before: 'Please restart it', alone: 'Please restart it' },
  offerRedress: { before: 'You get a credit', alone: 'You get a credit on your bill' },
  sell: { before: 'We have a new router for you', alone: 'We have a new router for you' },
  holdStart: { before: 'Please hold about a minute', alone: 'Please hold about a minute' },
  holdEnd: { before: 'Thanks for holding', alone: 'Thanks for holding, I am back' },
  transfer: { before: 'I put you through now', alone: 'I put you through now' },
  requestBy: { before: 'Please answer yes or no', alone: 'Please answer yes or no within ten minutes' },
  ifThen: { before: 'If it happens again, ring me', alone: 'If it happens again, ring me' },
  accept: { before: 'Accepted, this is mine now', alone: 'Accepted, this is mine now' },
  sendBack: { before: 'I send this back', alone: 'I send this back' },
  decline: { before: 'I cannot promise that', alone: 'I cannot promise that' },
  close: { before: 'Anything else', alone: 'Anything else? Goodbye then' },
};

const NAMED: ReadonlySet<SpeechAct> = new Set(['greet', 'promise', 'apologise', 'readBack']);

function asked(facts: readonly WrittenFact[]): string {
  const labels = facts.map((fact) => fact.label).join(' and the ');
  return `Can you tell me the ${labels}?`;
}

function stop(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** Times behind a promise or a request need their preposition: "by 08:50". */
function due(facts: readonly WrittenFact[]): { by: string; rest: readonly WrittenFact[] } {
  const time = facts.find((fact) => /^\d{1,2}:\d{2}$/.test(fact.value) && fact.words === undefined);
  return { by: time ? ` by ${time.value}` : '', rest: facts.filter((fact) => fact !== time) };
}

/** A plain sentence for an act with the facts attached, said to somebody ("Ms Adeyemi", may be empty). */
export function sentenceForAct(act: SpeechAct, facts: readonly WrittenFact[], to: string): string {
  const frame = FRAMES[act];
  const name = to !== '' && NAMED.has(act) ? `, ${to}` : '';
  if (facts.length === 0)
    return stop(act === 'greet' || act === 'apologise' ? `${frame.alone}${name}` : frame.alone);
  const pieces = join(facts.map(pieceOf));
  if (act === 'inform') return stop(capital(pieces));
  if (act === 'askFact') return asked(facts);
  if (act === 'readBack') return stop(`So: ${pieces}`);
  if (act === 'explainCause') return stop(`The cause is: ${pieces}`);
  if (act === 'promise' || act === 'requestBy') {
    const { by, rest } = due(facts);
    const tail = join(rest.map(pieceOf));
    return stop(`${frame.before}${by}`) + (tail ? ` ${stop(capital(tail))}` : '');
  }
  if (act === 'askOpen' || act === 'close') return `${frame.before}? ${stop(capital(pieces))}`;
  return stop(`${frame.before}${name}: ${pieces}`);
}
