/** Where several shapes are allowed and none fits: the complaints of the shape that was most likely meant. */
import type { Issue } from './issue.ts';

/** High when the shape is far from what was written: faults at its own level weigh more than faults deep inside. */
function distance(issues: readonly Issue[]): number {
  let sum = 0;
  for (const issue of issues) {
    const depth = issue.path.length;
    if (depth === 0 && issue.code === 'invalid_type') sum += 1000;
    else if (depth === 0 && issue.code === 'invalid_value') sum += 500;
    else if (issue.code === 'unrecognized_keys' && depth === 0) sum += 100 * issue.keys.length;
    else sum += 20 / (1 + depth);
  }
  return sum;
}

/** The issues without unions: each union is replaced by its nearest branch, ways made absolute. */
export function withoutUnions(issues: readonly Issue[], from: readonly PropertyKey[] = []): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const path = [...from, ...issue.path];
    const branches = issue.code === 'invalid_union' ? issue.errors : [];
    let best: readonly Issue[] | undefined;
    for (const branch of branches) if (!best || distance(branch) < distance(best)) best = branch;
    return best ? withoutUnions(best, path) : [{ ...issue, path }];
  });
}
