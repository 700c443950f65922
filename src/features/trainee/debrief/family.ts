/** The runs that were begun again from one another: one family, whoever of them is looked at, deleted ones included. */
import type { Ms } from '../../../model/time.ts';
import type { RunMeta } from '../../../store/index.ts';

export interface FamilyRun {
  id: string;
  /** Run and moment at which this one went its own way; absent for the first. */
  parent?: string;
  at?: Ms;
  /** How far it came, where that is known. */
  to?: Ms;
  /** 1 for the run that was begun first. */
  n: number;
  current: boolean;
  /** `gone`: deleted, but others were begun from it. */
  state: 'over' | 'open' | 'gone';
  /** Its verdict; absent until its debrief was opened. */
  sentence?: string;
}

/** All runs that hang together with one, the first begun first; alone it is no family and the list is empty. */
export function familyOf(metas: readonly RunMeta[], id: string): FamilyRun[] {
  const byId = new Map(metas.map((meta) => [meta.id, meta]));
  const rootOf = (of: string): string => {
    const seen = new Set<string>();
    let at = of;
    for (let up = byId.get(at)?.branchOf?.run; up !== undefined && !seen.has(up); ) {
      seen.add(up);
      at = up;
      up = byId.get(at)?.branchOf?.run;
    }
    return at;
  };
  const root = rootOf(id);
  const kin = metas.filter((meta) => rootOf(meta.id) === root);
  if (kin.length < 2 && byId.has(root)) return [];
  const sorted = [...kin].sort((a, b) => a.startedAt - b.startedAt || a.id.localeCompare(b.id));
  const gone: FamilyRun[] = byId.has(root) ? [] : [{ id: root, n: 1, current: false, state: 'gone' }];
  const runs = sorted.map((meta, i): FamilyRun => {
    const from = leavesFrom(meta, byId);
    return {
      id: meta.id,
      n: gone.length + i + 1,
      current: meta.id === id,
      state: meta.finishedAt === undefined ? 'open' : 'over',
      ...(from ? { parent: from.run, at: from.at } : {}),
      ...(meta.reachedAt === undefined ? {} : { to: meta.reachedAt }),
      ...(meta.verdict ? { sentence: meta.verdict.sentence } : {}),
    };
  });
  return [...gone, ...runs];
}

/** Begun again before its parent went its own way, a run shares nothing of the parent's own: it leaves from further up. */
function leavesFrom(meta: RunMeta, byId: ReadonlyMap<string, RunMeta>): RunMeta['branchOf'] {
  const seen = new Set<string>();
  let from = meta.branchOf;
  while (from && !seen.has(from.run)) {
    seen.add(from.run);
    const up = byId.get(from.run)?.branchOf;
    if (!up || from.at > up.at) return from;
    from = { run: up.run, at: from.at };
  }
  return from;
}
