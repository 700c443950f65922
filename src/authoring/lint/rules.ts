/** All lint rules, in the order in which an author meets them. */
import type { PlayRule, Rule } from './rule.ts';

export const SCENARIO_RULES: readonly Rule[] = [];

export const PLAY_RULES: readonly PlayRule[] = [];
