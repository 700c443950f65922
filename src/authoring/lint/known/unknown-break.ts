/** Breaks that a scenario is about, or that a trap must get, are ones that a detector finds. */
import type { Vocabulary } from '../../vocabulary.ts';
import type { PlayRule, Rule } from '../rule.ts';
import { expectAllKnown, type Wanted } from './expect-known.ts';

const CODE = 'unknown-break';

const wanted = ({ breaks }: Vocabulary): Wanted => ({
  thing: 'break',
  known: breaks,
  otherwise: 'Use an id of the detectors, as CB01 or CB03a.',
});

export const unknownBreak: Rule = {
  code: CODE,
  check({ breaks }, vocabulary, report) {
    expectAllKnown(report, ['breaks'], breaks, wanted(vocabulary));
  },
};

export const unknownBreakInPlay: PlayRule = {
  code: CODE,
  check({ mustGet }, _, vocabulary, report) {
    // "CB04.5" asks for one variant of it.
    const ids = mustGet?.breaks.map((found) => found.replace(/\.[a-z0-9]+$/i, ''));
    expectAllKnown(report, ['mustGet', 'breaks'], ids, wanted(vocabulary));
  },
};
