/** Reads a link and puts its run in again; what was begun from it before is found by the link. */
import type { Baton } from '../../../model/baton.ts';
import type { RunMeta } from '../../../store/index.ts';
import type { ReceivedBaton, RunShelf } from '../services.ts';
import { batonLinkText } from '../text/baton-link.ts';
import { readLinkText } from './link-text.ts';

export interface OpenedLink {
  baton: Baton;
  key: string;
  received: ReceivedBaton;
  /** The newest run begun from this very link. */
  begun: RunMeta | undefined;
  kept: readonly RunMeta[];
}

/** Rejects with a sentence for people. */
export async function openLink(fragment: string, runs: RunShelf): Promise<OpenedLink> {
  const read = await readLinkText(fragment);
  if (!read.ok) throw new Error(read.why);
  const { baton, key } = read;
  const [received, kept] = await Promise.all([runs.receive(baton), runs.list()]);
  if (!received.isOver && received.next.length === 0) throw new Error(batonLinkText.nobodyNext);
  return { baton, key, received, begun: kept.find((run) => run.baton?.link === key), kept };
}
