import { expect, test } from 'vitest';
import { PAGE, whichFile } from './which-file.ts';

const files = new Set([PAGE, 'favicon.svg', 'assets/desk-page-Ab12Cd34.js']);

test.each(['https://a.example/', 'https://a.example/tools/baton/'])(
  'every address of the app is answered below %s',
  (scope) => {
    const file = (path: string, isPage = false) => whichFile({ url: scope + path, isPage }, scope, files);
    expect(file('', true)).toBe(PAGE);
    expect(file('begin/f3?seat=soc#top', true)).toBe(PAGE);
    expect(file('assets/desk-page-Ab12Cd34.js')).toBe('assets/desk-page-Ab12Cd34.js');
    expect(file('favicon.svg', true)).toBe('favicon.svg');
  },
);

test('what is no part of the app is left to the network', () => {
  const scope = 'https://a.example/tools/baton/';
  const file = (url: string, isPage: boolean) => whichFile({ url, isPage }, scope, files);
  expect(file(`${scope}handbook.pdf`, true)).toBeUndefined();
  expect(file(`${scope}api/next`, false)).toBeUndefined();
  expect(file('https://a.example/tools/', true)).toBeUndefined();
  expect(file('https://b.example/tools/baton/', true)).toBeUndefined();
});
