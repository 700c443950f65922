import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStaticServer, listen } from '../../scripts/lib/static-server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'baton-served-'));
mkdirSync(join(folder, 'app/assets'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'not for the browser');
writeFileSync(join(folder, 'app/index.html'), '<h1>Baton</h1>');
writeFileSync(join(folder, 'app/assets/main-AbCd1234.js'), 'start()');

const server = createStaticServer(join(folder, 'app'));
let address: string;
beforeAll(async () => {
  address = await listen(server, 0);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it is written; `fetch` would tidy it up first. */
function statusOf(path: string, method = 'GET'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { path, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });
}

test('pages are checked anew, hashed files are kept for good', async () => {
  const page = await fetch(address);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const script = await fetch(`${address}assets/main-AbCd1234.js`);
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(script.headers.get('cache-control')).toContain('immutable');
});

test('an address of the app gives the page, a missing file gives 404', async () => {
  expect(await (await fetch(`${address}practice/f1`)).text()).toContain('Baton');
  expect(await statusOf('/assets/gone.js')).toBe(404);
});

test('nothing outside the folder is served', async () => {
  const attempts = [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5c..%5csecret.txt',
  ];
  for (const path of [...attempts, '/%00', '/%']) expect(await statusOf(path), path).toBe(404);
});

test('only reading is allowed, and scripts from elsewhere are not', async () => {
  expect(await statusOf('/', 'POST')).toBe(405);
  const policy = (await fetch(address)).headers.get('content-security-policy');
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe-eval');
});
