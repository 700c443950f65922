/** Takes a run out of a store, every trace of its id with it; what was begun again from it keeps its place. */
import type { RunStore } from './run-store.ts';

/**
 * Runs begun from one that goes hang on the run it came from, as far as they share its moves. Where it came from none
 * they hang together on a name that stands for nothing any more.
 */
export async function removeRun(store: RunStore, id: string): Promise<void> {
  const [metas, removed] = [await store.list(), await store.get(id)];
  const children = metas.filter(({ branchOf }) => branchOf?.run === id);
  const up = removed?.meta.branchOf ?? { run: `gone-${children[0]?.id}`, at: Number.MAX_SAFE_INTEGER };
  for (const child of children) {
    const found = await store.get(child.id);
    const at = Math.min(found?.meta.branchOf?.at ?? up.at, up.at);
    if (found) await store.put({ ...found, meta: { ...found.meta, branchOf: { run: up.run, at } } });
  }
  await store.delete(id);
}
