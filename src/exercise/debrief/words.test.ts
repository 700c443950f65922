/** What the debrief says in words: true to the log, and without ids. */
import { describe, expect, test } from 'vitest';
import { playedRun, playTitles } from '../../../tests/helpers/played-run.ts';
import { debriefView } from '../views/debrief-view.ts';
import { HARM_RULE } from './harm.ts';
import { judgeExercise } from './judge.ts';
import { factTally } from './quality.ts';
import { breakTitle, plainWords, ruleWords } from './wording/plain-words.ts';
import { dayWords } from './wording/speaking.ts';
import { firstFilled } from './wording/template.ts';
import { theUnit } from './wording/unit-words.ts';

async function viewed(scenario: string, title: string) {
  const { run, desk } = await playedRun(scenario, title);
  return { run, view: debriefView(run, judgeExercise(run), desk) };
}

const hers = (view: { gist: { hers: readonly { text: string }[] } }): string[] =>
  view.gist.hers.map((phrase) => phrase.text);

describe('templates', () => {
  const values: Readonly<Record<string, string>> = { 'n.visits.van': 'no van', empty: '' };

  test('a sentence is said only when all its names have a value', () => {
    expect(firstFilled(['{{gone}} x.', 'Second {{n.visits.van}}.'], (n) => values[n])).toBe('Second no van.');
  });

  test('a value at the beginning of a sentence gets a capital, an empty one leaves no hole', () => {
    expect(firstFilled(['It ended. {{empty}} {{n.visits.van}}.'], (n) => values[n])).toBe(
      'It ended. No van.',
    );
  });
});

describe('the date Mr Ibarra was given', () => {
  test('is the one in the last words to him, not the one of the best ending', async () => {
    const best = await viewed('o4', 'Asked once');
    expect(best.view.gist.sentence).toContain('Tuesday the 9th, and he hears again by Monday 16:00.');
    const other = await viewed('o4', 'Reads the screen');
    expect(other.view.gist.sentence).toContain('does not know when he hears again');
  });

  test('names who asked him again, and the sentence agrees with the list below it', async () => {
    const { view } = await viewed('o4', 'Tidy but alone');
    expect(hers(view)).toContain('asked again for account and why he rings (by Ana)');
    expect(view.gist.sentence).toContain('He was asked again for account and why he rings (by Ana).');
  });

  test('the reason of a delay is a cause he can be told', async () => {
    const { view } = await viewed('o4', 'Asked once');
    expect(view.outcome.customers[0]?.causeAt).toBeDefined();
  });
});

describe('the third van', () => {
  test('counts how often he said rain before it was written', async () => {
    const best = await viewed('f3', 'Rain, written once');
    expect(best.view.gist.sentence).toMatch(/said \*?rain\*? three times .* On Wednesday at 17:25/);
    const silent = await viewed('f3', 'Nobody at either desk');
    expect(silent.view.gist.sentence).toContain('nobody wrote it down');
  });
});

describe('the green dashboard', () => {
  test('says the figure that is shown, how much longer people waited, and when the first of them hears again', async () => {
    const best = await viewed('f4', 'Honest at 89.6');
    expect(best.view.gist.sentence).toMatch(/says 89\.6 %; six people waited \S+ days longer.* Monday 10:00/);
    const parked = await viewed('f4', 'The quiet queue');
    expect(parked.view.gist.sentence).toContain('says 89.9 %');
  });
});

test('nobody is called he or she who is not named so', async () => {
  for (const title of await playTitles('o4'))
    expect(hers((await viewed('o4', title)).view).join(' ')).not.toMatch(/\b(her|she|him|he)\b(?! rings)/);
});

test('who took a handover is named, not who sent it', async () => {
  const titles = await playTitles('o1');
  const lines: string[] = [];
  for (const title of titles) {
    const { view } = await viewed('o1', title);
    lines.push(
      ...[...view.breaks.yours, ...view.breaks.elsewhere, ...view.breaks.passedToYou]
        .filter((b) => b.who.startsWith('Jo,') && b.explanation.startsWith('the order to the order desk'))
        .map((b) => b.explanation),
    );
  }
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/was accepted by (Tess|Noor), Order desk/);
}, 30_000);

test('no break, rule, gate or list of a debrief shows an id', async () => {
  for (const scenario of ['o1', 'o4'])
    for (const title of await playTitles(scenario)) {
      const { view } = await viewed(scenario, title);
      const { yours, passedToYou, elsewhere } = view.breaks;
      const words = [
        ...[...yours, ...passedToYou, ...elsewhere].flatMap((b) => [b.title, b.rule, b.explanation, b.who]),
        ...view.grades.flatMap((g) => [g.dimension, g.rule]),
        ...view.gates.map((g) => g.says),
        ...view.notObservable,
        view.overall.rule,
      ];
      for (const line of words)
        expect(line, title).not.toMatch(/\bCB\d|[a-z][A-Z]|\bD\d+\b|\bSOC\b|KPI shuffle/);
    }
}, 60_000);

test('ids become names', async () => {
  const { run } = await playedRun('o4', 'Asked once');
  expect(plainWords(run, 'the contact (inPerson) of contactCentre')).toBe(
    'the contact (in person) of the contact centre',
  );
  expect(plainWords(run, 'the portal said D10 at 12:20')).toBe('the portal said Wednesday the 10th at 12:20');
  expect(ruleWords(run, 'the worst heavy dimension: handoverCompleteness')).toContain('complete handovers');
  expect(breakTitle('CB04')).toBe('Figures made to look better');
  expect(dayWords('D22 09:00')).toBe('Monday the 22nd, 09:00');
  expect([theUnit('soc'), theUnit('contactCentre')]).toEqual(['service operations', 'the contact centre']);
});

test('a suspicion is no wrong word, a false certainty is', () => {
  const fields = { causeConfidence: 'wrong' };
  expect(factTally({ fields, says: { causeConfidence: 'suspected' } }, 'H10').wrong).toBe(0);
  expect(factTally({ fields, says: { causeConfidence: 'confirmed' } }, 'H10').wrong).toBe(1);
});

test('the printed rule of harm names the weights it is counted by', () => {
  expect(HARM_RULE).toContain('120 for each visit booked, 120 for each sale');
  expect(HARM_RULE).not.toContain('needless');
});
