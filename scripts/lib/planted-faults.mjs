/** The fixture tree whose faults a checker must find: `// plants import: rule` on a first line, in style sheets as their first comment. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.mjs';
import { root } from './root.mjs';

export const fixture = join(root, 'tests/rules/fixture');

/** `["file rule", ...]` as the fixture declares them for one checker, `import` or `house`. */
function declaredFaults(checker) {
  return filesBelow(fixture, ['src', 'machines']).flatMap((file) => {
    const declared = new RegExp(`^(?://|/\\*) plants ${checker}: (.+?)(?: \\*/)?$`, 'm').exec(
      readFileSync(join(fixture, file), 'utf8'),
    );
    return declared ? declared[1].split(', ').map((rule) => `${file} ${rule}`) : [];
  });
}

/** Compares what a checker found in the fixture with what is planted there; returns sentences, empty when equal. */
export function compareWithPlanted(checker, foundFaults) {
  const declared = new Set(declaredFaults(checker));
  const found = new Set(foundFaults);
  if (declared.size === 0) return [`The fixture plants no ${checker} faults: this check cannot fail.`];
  return [
    ...[...declared].filter((fault) => !found.has(fault)).map((fault) => `Planted fault not found: ${fault}`),
    ...[...found]
      .filter((fault) => !declared.has(fault))
      .map((fault) => `False alarm in the fixture: ${fault}`),
  ];
}

export const countPlanted = (checker) => declaredFaults(checker).length;
