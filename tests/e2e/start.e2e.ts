/** The app starts in a real browser, from its own server, under its own content security policy. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApp, openApp } from './browser.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

test('the first page shows a heading and reports no error', async () => {
  const { page, errors } = await app.open();
  await expect.poll(() => page.getByRole('heading').first().textContent()).not.toBe('');
  expect(errors).toEqual([]);
});

test('a page below the first one can be opened by its address', async () => {
  const { page, errors } = await app.open('some/page');
  await page.locator('#root > *').first().waitFor();
  expect(errors).toEqual([]);
});

test('a script that was not built by us does not run', async () => {
  const { page } = await app.open();
  const outcome = await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
        document.body.append(
          Object.assign(document.createElement('script'), { textContent: 'globalThis.ran = true' }),
        );
      }),
  );
  expect(outcome).toBe('script-src-elem');
});
