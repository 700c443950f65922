/** One question of the form in words: what she remembered, what the log says, and whether that is the same. */
import type {
  ShopperAnswers,
  ShopperId,
  ShopperQuestion,
  ShopperTruth,
} from '../../../exercise/customer-seat/index.ts';
import { choiceText, compareText } from '../text/customer-seat.ts';

/** Minutes from memory are right when they are off by no more than this, or by a quarter. */
const CLOSE = 2;
const SHARE = 0.25;

type Answer = ShopperAnswers[ShopperId];

export interface AnswerWords {
  you: string;
  log: string;
  /** Undefined where there is nothing to hold it against. */
  same: boolean | undefined;
}

export function answerWords(
  question: ShopperQuestion,
  answers: ShopperAnswers,
  truth: ShopperTruth,
): AnswerWords {
  const { id } = question;
  const given = answers[id];
  const found = truth[id];
  return {
    you: given === undefined ? compareText.open : wordsOf(question, given),
    log: logWords(question, found, truth),
    same: given === undefined || found === undefined ? undefined : isSame(question, given, found),
  };
}

function logWords(question: ShopperQuestion, found: Answer, truth: ShopperTruth): string {
  if (question.id === 'recommend')
    return truth.ease === undefined ? compareText.noEase : compareText.ease(truth.ease);
  if (found !== undefined) return wordsOf(question, found);
  return question.id === 'truthAfter' ? compareText.noReason : compareText.noCall;
}

function wordsOf({ id, kind }: ShopperQuestion, answer: NonNullable<Answer>): string {
  if (answer === 'never') return compareText.never;
  if (typeof answer === 'string') return choiceText(answer);
  if (kind === 'minutes') return compareText.minutes(answer);
  return id === 'rang' ? compareText.times(answer) : String(answer);
}

function isSame({ kind }: ShopperQuestion, given: NonNullable<Answer>, found: NonNullable<Answer>): boolean {
  if (kind !== 'minutes' || typeof given !== 'number' || typeof found !== 'number') return given === found;
  return Math.abs(given - found) <= Math.max(CLOSE, SHARE * found);
}
