/** What blames nobody and points at her side all the same: questions, and what is said of people and things in general. */
import type { BlameRule } from './blame-rules.ts';

/** Asked, these point at her side. */
export const PROBES: readonly BlameRule[] = [
  { pattern: '(ask|asking) !4 (if|whether) {THEY|CUST|YOU|HERFOLK|SOMEBODY} *4 {DEED|MISDEED}' },
  { pattern: '(did|has|have) {HERFOLK|KIN|SOMEBODY|FOLK} ~1 (do|done|touch|been|had)' },
  {
    pattern: '{YOU|CUST|THEY|SOMEBODY} *4 (touch|change|move|alter|shift|unplug|dial|press|knock) ',
    deniesItself: true,
  },
  { pattern: '{THEY} *3 {DEED|MISDEED}', to: 'unit', deniesItself: true },
  {
    pattern:
      '(did|have|had) {YOU|CUST|THEY} {HEDGE|ADV}? (read|read_the|read_our|open|open_the|opened|confirm|confirmed|reply|answer|pay|paid|sign|signed|hear_the|hear_the_bell|mention|tick|spell) ',
  },
  { pattern: '(was|were) {THEY|CUST} ~3 {ATHERS}' },
  { pattern: '{YOU|HERFOLK|SOMEBODY|FOLK|NOBODY|CUST} *6 {MISDEED|DEED}', deniesItself: true },
  {
    pattern:
      '{DOUBTSURE} *8 {HERS|DEV|DATA|HERDATA|ATHERS|DEED|MISDEED|DUTY|HERFOLK|PROPERLY|BADX|STEP|YOUGAVE|BAD}',
    deniesItself: true,
  },
  { pattern: '{DOUBTSURE} *5 (in|home|zeros|noughts|dialled|three|two|there)', deniesItself: true },
  { pattern: '{HOWOLD} *4 {HERS|DEV|PTHING|DEED|MISDEED|THE}' },
  { pattern: '(is|are|was|were|everything|all) *4 {HERS|DEV|ADEV} ~4 {PROPERLY|BAD}' },
  { pattern: '(everything|all) ~1 {PROPERLY}' },
  { pattern: '*1 {NOISY}', to: 'customer' },
  { pattern: '(was|were) {YOU} ~3 {ATHERS}' },
  { pattern: '(was|were) {YOU} ~3 (in|home|out|asleep|away|upstairs|awake)' },
  {
    pattern:
      '{YOU|HERFOLK} *2 (put_in|added|installed|got|bought|fitted|connected|put|plugged|have) *1 {WARE}',
  },
];

/** Said of people and things in general, these point at her side. */
export const GENERALITIES: readonly BlameRule[] = [
  { pattern: '{USUALLY|MOSTFOLK} _8 {HERS|DEV|ADEV|ATHERS|MISDEED|DEED|BADX|CPE|HERFOLK|PTHING}' },
  { pattern: '{HERS|DEV|ADEV|ATHERS|MISDEED|DEED|BADX|CPE|HERFOLK} _8 {USUALLY}' },
  { pattern: '| &1 {MANY} ~3 {BAD|FAILS|NOT}', deniesItself: true },
  { pattern: '| &1 {MANY} (do|does|can|will|often) {IT}' },
  { pattern: '| &1 {MANY} (die|fail|break|go|age|overheat)' },
];
