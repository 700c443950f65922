import { describe, expect, it } from 'vitest';
import { playedRun, playTitles } from '../../../tests/helpers/played-run.ts';
import { auditWords } from './audit-words.ts';

describe('what an auditor would ask about', () => {
  it('is a clock that was paused, and a ticket that was opened anew', { timeout: 30_000 }, async () => {
    const all = await Promise.all(
      (await playTitles('f4')).map(async (title) => auditWords((await playedRun('f4', title)).run)),
    );
    expect(all.flat().some((words) => /paused between 1[56]:00/.test(words))).toBe(true);
    expect(all.flat().some((words) => /was opened after .* had ended\.$/.test(words))).toBe(true);
    for (const words of all.flat()) expect(words).toMatch(/^[A-Z0-9].*\.$/);
  });

  it('is nothing where nobody ends or pauses anything', async () => {
    const { run } = await playedRun('f1', 'Heard and passed on');
    expect(auditWords(run)).toEqual([]);
  });
});
