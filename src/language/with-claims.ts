/** A reading in which a person is believed who says that her words meant this. */
import type { Claim } from '../model/contest.ts';
import type { Reading, Span } from './reading.ts';

export interface ClaimedWords {
  from: number;
  to: number;
  claim: Claim;
}

const overlap = ([from, to]: Span, words: ClaimedWords): boolean => from < words.to && words.from < to;

/** One after the other; a later claim about the same words wins. */
export const withClaims = (reading: Reading, claims: readonly ClaimedWords[]): Reading =>
  claims.reduce((read, words) => believed(read, words), reading);

function believed(reading: Reading, words: ClaimedWords): Reading {
  const { claim, from, to } = words;
  const at: Span = [from, to];
  const apart = ({ at: other }: { at: Span }): boolean => !overlap(other, words);
  switch (claim.kind) {
    case 'fact': {
      const { fact, value } = claim;
      // One span feeds one fact, and of two values of one fact the person knows which she meant.
      const others = reading.facts.filter((each) => each.fact !== fact && apart(each));
      const said = { fact, value, at, negated: false, hedged: false, quoted: false };
      return { ...heard(reading, words), facts: [...others, said] };
    }
    case 'act': {
      const { act } = claim;
      const isSorry = act === 'apologise' && reading.apology === 0;
      return {
        ...heard(reading, words),
        acts: [...reading.acts.filter((each) => each.act !== act), { act, at }],
        ...(isSorry ? { apology: 1 } : {}),
      };
    }
    case 'notPromise':
      return {
        ...reading,
        promises: reading.promises.filter(apart),
        acts: reading.acts.filter((each) => each.act !== 'promise' || apart(each)),
      };
  }
}

const heard = (reading: Reading, words: ClaimedWords): Reading => ({
  ...reading,
  understood: true,
  unclear: reading.unclear.filter(({ at }) => !overlap(at, words)),
});
