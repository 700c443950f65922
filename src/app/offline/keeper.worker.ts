/**
 * The service worker: keeps a whole copy of one version of the app and answers from it. A newer version is kept beside
 * it and waits until somebody asks for it.
 */
import { copiesBelow, copyName, dropCopies, findKept, type KeptFile, makeCopy } from './copies.ts';
import type { WordToKeeper } from './keeper-words.ts';
import { whichFile } from './which-file.ts';

/** Written by the build: what the copy consists of, and the name of this version. */
declare const BATON_FILES: readonly KeptFile[];
declare const BATON_VERSION: string;
declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
const own = copyName(scope, BATON_VERSION);
const paths = new Set(BATON_FILES.map(([path]) => path));

self.addEventListener('install', (event) => {
  event.waitUntil(makeCopy(own, scope, BATON_FILES));
});

self.addEventListener('activate', (event) => {
  // The page of the first visit works without network from now on, not only the next one.
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const isPage = request.mode === 'navigate';
  const path = whichFile({ url: request.url, isPage }, scope, paths) ?? oldFile(request.url);
  if (path === undefined) return;
  event.respondWith(findKept(own, scope, path).then((found) => found ?? fetch(request)));
});

/** A page of another version asks for one of its own files. */
function oldFile(url: string): string | undefined {
  const path = url.slice(scope.length);
  return path.startsWith('assets/') ? path : undefined;
}

self.addEventListener('message', (event) => {
  event.waitUntil(answer(event.data, event.ports[0]));
});

async function answer(word: WordToKeeper, port: MessagePort | undefined): Promise<void> {
  switch (word) {
    case 'take over':
      return self.skipWaiting();
    case 'opened':
      return tidy();
    case 'rules': {
      const kept = await findKept(own, scope, 'rules.json');
      return port?.postMessage(await kept?.json());
    }
  }
}

/** A page was opened: what was deleted is kept anew, and what no page needs any more goes. */
async function tidy(): Promise<void> {
  if (!(await caches.has(own))) await makeCopy(own, scope, BATON_FILES);
  const others = (await copiesBelow(scope)).filter((name) => name !== own);
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const { installing, waiting } = self.registration;
  // Another page may be one of an older version, and what is being made belongs to a newer one.
  if (pages.length > 1 || installing || waiting) return;
  await dropCopies(others);
}
