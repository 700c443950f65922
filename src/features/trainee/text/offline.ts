/** Words about the copy of Baton kept in this browser, and about a newer version. */
export const offlineText = {
  newer: 'A new version of Baton is here.',
  endsRuns: (count: number): string =>
    count === 1
      ? 'One run in progress can be finished in this version only: the rules are others there.'
      : `${count} runs in progress can be finished in this version only: the rules are others there.`,
  load: 'Load it',
  loading: 'Loading it',
  atDesk: 'A new version waits until you leave',
  title: 'Without network',
  copy: {
    coming: 'Baton is being kept in this browser, so that it works without network. Until then it needs one.',
    kept: 'Baton is kept in this browser and works without network from now on: every page and every scenario.',
    impossible: 'This browser cannot keep Baton itself: to open it you need the network.',
    failed:
      'Baton could not be kept this time: to open it you need the network. Your next visit tries again.',
    removed: 'Baton is not kept any more: to open it you need the network. Your next visit keeps it anew.',
  },
  size: (bytes: number): string => `It takes ${(bytes / 1_000_000).toFixed(1)} MB.`,
  remove: 'Delete this copy',
  removed: 'The copy was deleted.',
} as const;
