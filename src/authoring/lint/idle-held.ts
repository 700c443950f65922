/** A held beat is fired by the trainer only: a time, trigger or condition on it does nothing. */
import type { Rule } from './rule.ts';

export const idleHeld: Rule = {
  code: 'idle-held',
  check({ beats }, _, report) {
    for (const [index, beat] of beats.entries()) {
      if (!beat.held) continue;
      for (const key of ['at', 'on', 'after', 'every', 'gaps'] as const)
        if (beat[key] !== undefined)
          report(['beats', index, key], {
            at: 'key',
            severity: 'warning',
            message: `"${key}" does nothing on a held beat`,
            fix: `Remove "${key}", or remove "held".`,
          });
    }
  },
};
