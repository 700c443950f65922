/** Which kept file answers a request: the file of that address, and for every page of the app its one page. */

/** The page itself, as the list of files names it. */
export const PAGE = '';

/**
 * A path below the scope; undefined: the network answers. An address without an extension is a page of the app, as the
 * servers that host it have it.
 */
export function whichFile(
  { url, isPage }: { url: string; isPage: boolean },
  scope: string,
  files: ReadonlySet<string>,
): string | undefined {
  const { origin, pathname } = new URL(url);
  if (!(origin + pathname).startsWith(scope)) return undefined;
  const path = (origin + pathname).slice(scope.length);
  if (files.has(path)) return path;
  return isPage && !/\.[^/]*$/.test(path) ? PAGE : undefined;
}
