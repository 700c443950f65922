/** What can be claimed of a text, in either direction, as rows to choose from. */
import type { OwnText } from '../../../../exercise/debrief/index.ts';
import type { Claim } from '../../../../model/contest.ts';
import type { PickerRow } from '../../../../ui/index.ts';
import { ACT_LIST } from '../../text/acts.ts';
import { claimWords, contestText } from '../../text/contest.ts';

/** `said`: Baton did not read it; `notSaid`: it read what was not said. */
export type Direction = 'said' | 'notSaid';

export interface ClaimRow extends PickerRow {
  claim: Claim;
  /** Where it was read; absent while the words are still to be marked. */
  from?: number;
  to?: number;
}

/** The row of this fact has the id `fact <id>`. */
export function claimRows(text: OwnText, direction: Direction): readonly ClaimRow[] {
  return direction === 'said' ? couldBeSaid(text) : wasRead(text);
}

function couldBeSaid({ facts }: OwnText): ClaimRow[] {
  return [
    ...facts.map(
      ({ fact, label, value, shown }): ClaimRow => ({
        id: `fact ${fact}`,
        group: contestText.groups.fact,
        label,
        side: shown,
        claim: { kind: 'fact', fact, value },
      }),
    ),
    ...ACT_LIST.map(
      ({ id: act, name }): ClaimRow => ({
        id: `act ${act}`,
        group: contestText.groups.act,
        label: name,
        claim: { kind: 'act', act },
      }),
    ),
  ];
}

const LONGEST_SIDE = 24;

/** Enough to find the words by. */
const short = (words: string): string =>
  words.length > LONGEST_SIDE ? `${words.slice(0, LONGEST_SIDE - 1).trimEnd()}…` : words;

function wasRead({ text, read }: OwnText): ClaimRow[] {
  return read.map((each, index): ClaimRow => {
    const { claim, from, to } = each;
    return {
      id: claim.kind === 'fact' ? `fact ${claim.fact}` : `${claim.kind} ${index}`,
      group: contestText.groups[claim.kind],
      label: claimWords(each),
      side: short(text.slice(from, to)),
      claim,
      from,
      to,
    };
  });
}
