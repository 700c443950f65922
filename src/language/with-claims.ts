/** A reading in which a person is believed who says what her words meant, or what they did not. */
import type { Claim } from '../model/contest.ts';
import type { BlameReading, NamedCause, Reading, Span } from './reading.ts';

export interface ClaimedWords {
  from: number;
  to: number;
  claim: Claim;
}

const overlap = ([from, to]: Span, words: ClaimedWords): boolean => from < words.to && words.from < to;

/** One after the other; a later claim about the same words wins. */
export const withClaims = (reading: Reading, claims: readonly ClaimedWords[]): Reading =>
  claims.reduce((read, words) => (words.claim.not ? struck(read, words) : believed(read, words)), reading);

function believed(reading: Reading, words: ClaimedWords): Reading {
  const { claim, from, to } = words;
  const at: Span = [from, to];
  const heard: Reading = {
    ...reading,
    understood: true,
    unclear: reading.unclear.filter((each) => !overlap(each.at, words)),
  };
  if (claim.kind === 'fact') {
    const { fact, value } = claim;
    // One span feeds one fact, and of two values of one fact the person knows which she meant.
    const others = reading.facts.filter((each) => each.fact !== fact && !overlap(each.at, words));
    const said = { fact, value, at, negated: false, hedged: false, quoted: false };
    return { ...heard, facts: [...others, said] };
  }
  if (claim.kind !== 'act') return reading;
  const { act } = claim;
  return {
    ...heard,
    acts: [...reading.acts.filter((each) => each.act !== act), { act, at }],
    ...(act === 'apologise' && reading.apology === 0 ? { apology: 1 } : {}),
  };
}

/** The same words without what they are said not to mean; everything else in them stays. */
function struck(reading: Reading, words: ClaimedWords): Reading {
  const { claim } = words;
  const apart = ({ at }: { at: Span }): boolean => !overlap(at, words);
  switch (claim.kind) {
    case 'fact':
      return { ...reading, facts: reading.facts.filter((each) => each.fact !== claim.fact || apart(each)) };
    case 'act': {
      const acts = reading.acts.filter((each) => each.act !== claim.act || apart(each));
      if (claim.act === 'promise') return { ...reading, acts, promises: reading.promises.filter(apart) };
      if (claim.act === 'askFact') return { ...reading, acts, asked: reading.asked.filter(apart) };
      if (claim.act !== 'apologise' || acts.some(({ act }) => act === 'apologise'))
        return { ...reading, acts };
      return { ...reading, acts, apology: 0, parts: reading.parts.filter((part) => part !== 'sorry') };
    }
    case 'cause': {
      const causes = reading.causes.filter((each) => each.cause !== claim.cause || apart(each));
      return { ...reading, causes, blame: worstBlame(causes) };
    }
    case 'mark':
      return { ...reading, marks: reading.marks.filter((mark) => mark !== claim.mark) };
  }
}

const BLAME: readonly BlameReading[] = ['asserted', 'insinuated', 'evidenced'];

const worstBlame = (causes: readonly NamedCause[]): BlameReading =>
  BLAME.find((blame) => causes.some(({ side, stance }) => side === 'customer' && stance === blame)) ?? 'none';
