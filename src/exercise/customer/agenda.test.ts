/** The agenda: what serves an item, when it comes back, and how sharply. */
import { describe, expect, it } from 'vitest';
import { Agenda } from './agenda.ts';

const always = () => true;

const exam = { id: 'exam', servedBy: { acts: ['advise'] }, push: ['one', 'two', 'three'] };
const when = { id: 'when', servedBy: { owed: true as const }, push: ['when?'] };

/** Pushes of so many turns, as "id level" or "-". */
const turns = (agenda: Agenda, count: number, isTime: (at: string) => boolean = always): string[] =>
  Array.from({ length: count }, () => {
    const push = agenda.next(isTime);
    return push ? `${push.item.id} ${push.level}` : '-';
  });

describe('an agenda', () => {
  it('brings up each item once, then the open ones every second turn, sharper each time, and counts on behind the last push', () => {
    expect(turns(new Agenda([exam]), 9)).toEqual([
      'exam 0',
      'exam 1',
      '-',
      'exam 2',
      '-',
      'exam 3',
      '-',
      'exam 4',
      '-',
    ]);
    expect(turns(new Agenda([exam, when]), 6)).toEqual(['exam 0', 'when 0', '-', 'exam 1', '-', 'exam 2']);
  });

  it('is served by an act, a part, a fact or a time that is owed, and then says no more of it', () => {
    const items = [
      exam,
      when,
      { id: 'doing', servedBy: { parts: ['doing'] }, push: ['p'] },
      { id: 'date', servedBy: { facts: ['promisedDate'] }, push: ['d'] },
    ];
    const agenda = new Agenda(items);
    expect(agenda.serve(['inform'], ['known'], ['area'], false)).toEqual([]);
    expect(agenda.empty).toBe(false);
    expect(agenda.serve(['advise'], ['doing'], ['promisedDate'], true)).toEqual([
      'exam',
      'when',
      'doing',
      'date',
    ]);
    expect(agenda.serve(['advise'], [], [], false)).toEqual([]);
    expect(agenda.empty).toBe(true);
    expect(turns(agenda, 4)).toEqual(['-', '-', '-', '-']);
  });

  it('waits with an item that has a time of its own', () => {
    const agenda = new Agenda([{ ...when, at: 'D2 08:30' }]);
    expect(turns(agenda, 3, () => false)).toEqual(['-', '-', '-']);
    expect(turns(agenda, 1)).toEqual(['when 0']);
  });

  it('without items is empty from the start', () => {
    expect(new Agenda([]).empty).toBe(true);
    expect(turns(new Agenda([]), 3)).toEqual(['-', '-', '-']);
  });
});
