/** Words not sent yet, and those that were: what went out does not come back. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Draft, keepAddressee, readAddressee, readDraft } from './drafts.ts';

const kept = new Map<string, string>();
beforeEach(() => {
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  kept.clear();
  vi.unstubAllGlobals();
});

test('words are found again under their name until they are sent', () => {
  const draft = new Draft('R-1', 'report soc');
  draft.keep('Three calls');
  expect(readDraft('R-1', 'report soc')).toBe('Three calls');
  draft.end();
  expect(readDraft('R-1', 'report soc')).toBe('');
});

test('a box that closes after its words went out does not keep them again', () => {
  const draft = new Draft('R-1', 'report soc');
  draft.end();
  draft.keep('Three calls');
  expect(readDraft('R-1', 'report soc')).toBe('');
  new Draft('R-1', 'report soc').keep('And one more');
  expect(readDraft('R-1', 'report soc')).toBe('And one more');
});

test('whom words were begun for is found again, as long as there are words', () => {
  keepAddressee('R-1', 'line soc.1', { key: 'K-1', name: 'Ms Adeyemi' });
  expect(readAddressee('R-1', 'line soc.1')).toEqual({ key: 'K-1', name: 'Ms Adeyemi' });
  keepAddressee('R-1', 'line soc.1', undefined);
  expect(readAddressee('R-1', 'line soc.1')).toBeUndefined();
});
