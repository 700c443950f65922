/** Answers of the shopper's form as they were kept; what is no answer to a question of today is left out. */
import {
  SHOPPER_QUESTIONS,
  type ShopperAnswers,
  type ShopperId,
  type ShopperQuestion,
} from '../../../exercise/customer-seat/index.ts';

type Kept = Readonly<Record<string, string | number>>;

export function readAnswers(kept: Kept | undefined): ShopperAnswers | undefined {
  if (!kept) return undefined;
  const entries = SHOPPER_QUESTIONS.map(
    (question) => [question.id, readAnswer(question, kept[question.id])] as const,
  );
  return Object.fromEntries(entries.filter(([, answer]) => answer !== undefined));
}

function readAnswer(
  question: ShopperQuestion,
  value: string | number | undefined,
): ShopperAnswers[ShopperId] {
  if (question.kind === 'choice') return question.choices.find((each) => each === value);
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return question.kind === 'minutes' && value === 'never' ? value : undefined;
}
