/** What pages say to the service worker. */
export type WordToKeeper = 'take over' | 'opened' | 'rules';
