/** Beats read draws and options that exist, and every draw decides something. */
import { expectKnown } from './known/expect-known.ts';
import type { Rule } from './rule.ts';

export const draws: Rule = {
  code: 'unknown-draw',
  check(scenario, _, report) {
    const read = new Set<string>();
    for (const [index, { draw }] of scenario.beats.entries()) {
      if (!draw) continue;
      read.add(draw.name);
      const path = ['beats', index, 'draw'];
      const named = { thing: 'draw', known: Object.keys(scenario.draws), otherwise: 'Add it under "draws".' };
      expectKnown(report, [...path, 'name'], draw.name, named);
      const known = Object.hasOwn(scenario.draws, draw.name) ? scenario.draws[draw.name] : undefined;
      if (!known) continue;
      const option = { thing: `option of ${draw.name}`, code: 'unreachable-option', known, otherwise: '' };
      const list = Array.isArray(draw.is) ? draw.is : [draw.is];
      for (const [at, word] of list.entries())
        expectKnown(report, Array.isArray(draw.is) ? [...path, 'is', at] : [...path, 'is'], word, {
          ...option,
          otherwise: `Use one of ${known.join(', ')}.`,
        });
    }
    for (const name of Object.keys(scenario.draws))
      if (!read.has(name))
        report(['draws', name], {
          at: 'key',
          code: 'idle-draw',
          severity: 'warning',
          message: `no beat asks for the draw "${name}"`,
          fix: `Give a beat "draw: { name: ${name}, is: ... }", or remove the draw.`,
        });
  },
};
