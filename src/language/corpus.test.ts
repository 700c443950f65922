/** Measures the reader on its corpora: precision and recall of facts, acts, blame, apologies, parts, promises. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatInstant } from '../model/time.ts';
import { fakeContext, fakeDateContext, fakeInformed, fakeOrderContext, fakeUnitContext } from './fakes.ts';
import { sameValue } from './judge-facts.ts';
import { readWords } from './read-words.ts';
import type { ReadingContext } from './reading.ts';

interface Row {
  text: string;
  context: string;
  facts?: Record<string, string>;
  acts?: string[];
  blame?: string;
  level?: number;
  parts?: string[];
  vague?: string[];
  promises?: { what: string; due: string | null }[];
}

const CONTEXTS: Readonly<Record<string, ReadingContext>> = {
  customer: fakeContext(),
  informed: fakeInformed(),
  unit: fakeUnitContext(),
  evidence: fakeContext({ evidence: true }),
  named: fakeContext({ evidenceIds: ['4711'] }),
  order: fakeOrderContext({ listener: 'unit' }),
  date: fakeDateContext({ listener: 'unit' }),
};

function rows(name: string): readonly Row[] {
  const file = readFileSync(new URL(`./corpus/${name}.jsonl`, import.meta.url), 'utf8');
  return file
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));
}

const contextOf = (row: Row): ReadingContext => CONTEXTS[row.context] ?? fakeContext();

interface Figures {
  precision: number;
  recall: number;
  wrong: string[];
}

/** Compares sets of labels, one per row. */
function measure(
  pairs: readonly { text: string; want: readonly string[]; got: readonly string[] }[],
): Figures {
  let hit = 0;
  let wanted = 0;
  let given = 0;
  const wrong: string[] = [];
  for (const { text, want, got } of pairs) {
    const right = got.filter((one) => want.includes(one)).length;
    hit += right;
    wanted += want.length;
    given += got.length;
    const lost = want.filter((one) => !got.includes(one));
    const extra = got.filter((one) => !want.includes(one));
    if (lost.length || extra.length)
      wrong.push(`${text}\n     lost ${lost.join(' ')} | extra ${extra.join(' ')}`);
  }
  return { precision: given ? hit / given : 1, recall: wanted ? hit / wanted : 1, wrong };
}

function report(name: string, figures: Figures): void {
  if (process.env.CORPUS_REPORT !== '1') return;
  const head = `${name}: precision ${figures.precision.toFixed(3)} recall ${figures.recall.toFixed(3)}`;
  console.log([head, ...figures.wrong].join('\n   '));
}

describe('the corpora', () => {
  it('finds facts in notes with precision and recall of 0.95', () => {
    const figures = measure(
      rows('notes').map((row) => {
        const want = row.facts ?? {};
        const found = readWords(row.text, contextOf(row)).facts.filter((fact) => !fact.negated);
        const got = found.map(({ fact, value }) =>
          want[fact] !== undefined && sameValue(value, want[fact])
            ? `${fact}=${want[fact]}`
            : `${fact}=${value}`,
        );
        return { text: row.text, want: Object.entries(want).map(([fact, value]) => `${fact}=${value}`), got };
      }),
    );
    report('notes', figures);
    expect(figures.precision).toBeGreaterThanOrEqual(0.95);
    expect(figures.recall).toBeGreaterThanOrEqual(0.95);
  });

  it('finds the acts of utterances with F1 of 0.9 and understands 92 %', () => {
    const read = rows('utterances').map((row) => ({ row, reading: readWords(row.text, contextOf(row)) }));
    const figures = measure(
      read.map(({ row, reading }) => ({
        text: row.text,
        want: row.acts ?? [],
        got: reading.acts
          .map((act) => act.act)
          .filter((act) => act !== 'inform' || row.acts?.includes('inform')),
      })),
    );
    report('utterances', figures);
    const f1 = (2 * figures.precision * figures.recall) / (figures.precision + figures.recall);
    expect(f1).toBeGreaterThanOrEqual(0.9);
    const lost = read.filter(({ reading }) => !reading.understood).length;
    expect(lost / read.length).toBeLessThanOrEqual(0.08);
  });

  it('calls blame asserted with precision 0.99 and recall 0.95', () => {
    const read = rows('blame').map((row) => ({ row, got: readWords(row.text, contextOf(row)).blame }));
    const figures = measure(
      read.map(({ row, got }) => ({
        text: row.text,
        want: row.blame === 'none' ? [] : [row.blame ?? ''],
        got: got === 'none' ? [] : [got],
      })),
    );
    report('blame', figures);
    const asserted = read.filter(({ got }) => got === 'asserted');
    const right = asserted.filter(({ row }) => row.blame === 'asserted').length;
    expect(right / asserted.length).toBeGreaterThanOrEqual(0.99);
    expect(right / read.filter(({ row }) => row.blame === 'asserted').length).toBeGreaterThanOrEqual(0.95);
    expect(
      read.filter(({ row, got }) => row.blame === 'none' && got === 'insinuated').length,
    ).toBeLessThanOrEqual(1);
  });

  it('puts apologies on the right level nine times in ten and never two off', () => {
    const read = rows('apologies').map((row) => ({ row, got: readWords(row.text, contextOf(row)).apology }));
    report(
      'apologies',
      measure(read.map(({ row, got }) => ({ text: row.text, want: [`${row.level}`], got: [`${got}`] }))),
    );
    const exact = read.filter(({ row, got }) => row.level === got).length;
    expect(exact / read.length).toBeGreaterThanOrEqual(0.9);
    expect(read.filter(({ row, got }) => Math.abs((row.level ?? 0) - got) > 1)).toEqual([]);
  });

  it('finds the parts of updates and vague words with precision and recall of 0.95', () => {
    const figures = measure(
      rows('updates').map((row) => {
        const reading = readWords(row.text, contextOf(row));
        return {
          text: row.text,
          want: [...(row.parts ?? []), ...(row.vague ?? [])],
          got: [...reading.parts, ...reading.vague],
        };
      }),
    );
    report('updates', figures);
    expect(figures.precision).toBeGreaterThanOrEqual(0.95);
    expect(figures.recall).toBeGreaterThanOrEqual(0.95);
  });

  it('finds promises with kind and time with precision and recall of 0.95', () => {
    const figures = measure(
      rows('promises').map((row) => {
        const reading = readWords(row.text, contextOf(row));
        const want = (row.promises ?? []).map((one) => `${one.what} ${one.due ?? '-'}`);
        const got = reading.promises.map(
          (one) => `${one.what} ${one.due === undefined ? '-' : formatInstant(one.due).slice(0, -3)}`,
        );
        return { text: row.text, want, got };
      }),
    );
    report('promises', figures);
    expect(figures.precision).toBeGreaterThanOrEqual(0.95);
    expect(figures.recall).toBeGreaterThanOrEqual(0.95);
  });
});
