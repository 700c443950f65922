/** What a browser keeps, and what happens where it does not. */
import { afterEach, expect, test, vi } from 'vitest';
import { keptInTab } from './kept.ts';

afterEach(() => vi.unstubAllGlobals());

function storageOf(kept: Record<string, string>): Storage {
  return Object.assign(
    Object.create({
      getItem: (key: string) => kept[key] ?? null,
      setItem: (key: string, text: string) => {
        kept[key] = text;
      },
      removeItem: (key: string) => {
        delete kept[key];
      },
    }),
    kept,
  );
}

test('what was written is read again, and gone once it is removed', () => {
  vi.stubGlobal('sessionStorage', storageOf({ 'baton.a': 'kept' }));
  expect(keptInTab.keys()).toEqual(['baton.a']);
  keptInTab.write('baton.b', '{"tab":"crm"}');
  expect([keptInTab.read('baton.a'), keptInTab.readData('baton.b')]).toEqual(['kept', { tab: 'crm' }]);
  keptInTab.remove('baton.a');
  expect(keptInTab.read('baton.a')).toBeUndefined();
});

test('what is no data is read as none', () => {
  vi.stubGlobal('sessionStorage', storageOf({ broken: '{', text: '"words"', none: 'null' }));
  for (const key of ['broken', 'text', 'none', 'absent']) expect(keptInTab.readData(key), key).toEqual({});
});

test('a browser that refuses its storage keeps nothing, and nothing fails', () => {
  const refuse = (): never => {
    throw new Error('refused');
  };
  vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  keptInTab.write('baton.a', 'words');
  keptInTab.remove('baton.a');
  expect([keptInTab.read('baton.a'), keptInTab.readData('baton.a')]).toEqual([undefined, {}]);
});
