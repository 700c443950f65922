/** Blame by where the fault is said to sit, and by what she is told to buy. */
import type { BlameRule } from './blame-rules.ts';

/** Where it sits: at hers, beyond the socket, with her things. */
export const PLACED_AT_HERS: readonly BlameRule[] = [
  { pattern: '{HERS|DEV} {HEDGE}? {COP} what {AUX|HEDGE}? ~1 {NEGOUT|FAILS|BAD|MISDEED}' },
  { pattern: '{BLAMED|FAULTN} ~4 {COP} ,? ,? &3 {HERS|DEV|CPE} ||' },
  { pattern: '{HERFOLK} {AUX} ~2 {CURES}', to: 'customer' },
  {
    pattern:
      '(ring|call|get|need|needs|want|wants|book|see|ask|try) (an_electrician|your_electrician|her_electrician|his_electrician|a_sparky)',
  },
  {
    pattern:
      '(come|came|comes|happened|arisen|arose|started|originated) ~2 (at_your_end|on_your_side|at_yours|at_his_end|at_her_end|on_their_side|on_his_side|on_her_side)',
  },
  { pattern: '^ –? (all|mostly|both)? {ATHERS} $', to: 'unit' },
  { pattern: '{IT} {COP} ~2 {HERS|CPE} ||' },
  { pattern: '{DEV|HERS} (stuck|hung|frozen|crashed|jammed)', to: 'unit' },
  {
    pattern:
      '-(phone|telephone|phones|the_phone) {DEV|ADEV} (fault_\\w+|problem_\\w+|issue_\\w+|trouble_\\w+)',
    to: 'unit',
  },
  { pattern: '{HERPLACE|ATHERS} {COP}? {MISDEED|BAD}', to: 'unit', deniesItself: true },
  { pattern: '{HERS} {COP} {NOT} ~1 (ours|one_of)', to: 'customer', deniesItself: true },
  { pattern: '{PTHING|DEV|ADEV} ~4 {BAD|FAILS|MISDEED|gone} ~5 {ATHERS|HERPLACE}' },
  { pattern: '{PTHING|DEV|ADEV|HERS} (has|have|had|is|are) {HEDGE}? gone ~4 {ATHERS|HERPLACE}' },
  {
    pattern:
      '{HERS} (has|have|had|is|are) {HEDGE}? (gone|finished|over|done|through) -(through|to|back|online|up|funny|quiet|dead|off|silent|dark|out|wrong|mad|again|mute|crackly|now)',
  },
  { pattern: '{HERS} ~3 (playing_up|acting_up|plays_up|acts_up|playing|acting|misbehaving)', to: 'customer' },
  { pattern: '{DEV|HERS} ~2 {COP} {HEDGE|ADV}? {NEGOUT} ~6 {ATHERS}' },
  { pattern: '{DEV|ADEV|PTHING|HERS} ~3 (itself|themselves) ~2 {BAD|FAULTN|NEGOUT}' },
  {
    pattern:
      '(fault|the_fault|problem|the_problem|a_problem|a_fault|trouble|the_trouble|issue|the_issue|an_issue|cause|the_cause|defect|a_defect|mistake|the_mistake|error|the_error) (on|with|at|in|is)? {ATHERS}',
  },
  { pattern: '{IT} {HEDGE|AUX}? {NEGOUT|FAILS|WRONG|WENT_WRONG} {ATHERS}' },
  { pattern: '{IT} {COP} ~2 {PLACE|ATHERS} ,? {DISCLAIM}' },
  { pattern: '{IT|BLAMED} {COP} &2 (how|the_way|what|where|when) ~5 {ATHERS|HERS|YOU|HERFOLK}' },
  { pattern: '{POINTS|BLAMED|FAULTN} (:|=|>) ~6 {HERS|ATHERS|CPE|USERFAULT}' },
  {
    pattern: '^ &2 (must_be|will_be|has_to_be|can_only_be|probably|most_likely|likely) ~4 {HERS|ATHERS|CPE}',
  },
  { pattern: '(means|that_is) (by|with|at) {YOU|YOURS}' },
  {
    pattern:
      '{CUST|THEY|FOLK|PLACE} ~1 (have|has|had|keep|keeps|leave|leaves|left) ~1 {HERS|DEV} {NEGOUT|BAD}',
    to: 'unit',
  },
  {
    pattern:
      '{PLACE|CUST|FOLK} ~1 (has|have|with|uses|use|runs|run) ~1 -(dead|dark|silent) {BADX} {DEV|HERS|PTHING}',
    to: 'unit',
  },
  { pattern: '{OWN} {FAULTN}', to: 'unit' },
  {
    pattern:
      '-(phone|telephone|phones|the_phone|telephones) {DEV|ADEV|HERS} (issue|problem|fault|trouble|defect|failure|error|faults|issues|problems|troubles|failures|defects|fault_on_site)',
    to: 'unit',
  },
  { pattern: '^ {DEV} {FAULTN} $', to: 'customer' },
  {
    pattern: '(ones|calls|complaints|reports|cases|callers|they|these|those) ~2 {COP} ~1 {HERS|DEV|CPE}',
    to: 'unit',
  },
  { pattern: '(\\d+) {COP} &2 {HERS|DEV|CPE}', to: 'unit' },
  {
    pattern: '(who|whoever|anyone|anybody) !4 (has|have|had) ~1 {BADX} {DEV|ADEV|HERS|PTHING}',
    deniesItself: true,
  },
  { pattern: '(means|mean|meaning) ~2 {DEV|ADEV|HERS} ||' },
  { pattern: '(told|telling|told_him|told_her|told_them) {HERS|CPE|DEV} ||', to: 'unit' },
  { pattern: '{HERFOLK|CUST} to (fix|sort|mend|repair|replace|renew|sort_out)', to: 'unit' },
  { pattern: '{FAULTN} ~4 {COP} &2 {HERS|ATHERS}' },
  { pattern: '^ {ATHERS} (till|until|unless|problem|issue|fault|,)', to: 'unit' },
  {
    pattern: '{DEV|HERS} ~5 , {IT} {COP|AUX} (never|not) {AUX}? (ring|work|hold|cope|last|run|fly|going)',
    deniesItself: true,
  },
  {
    pattern: '| &1 {DEV|ADEV|HERS} ~2 (next_to|too_close|near|under|behind) ~1 {DEV|NOISY} {HEDGE}',
    to: 'unit',
  },
  { pattern: '{FAULTN} ~4 {COP} {ADEV}', to: 'customer' },
  { pattern: '(means|meaning) ~1 {HERS|DEV} {COP|AUX} &1 {NEGOUT|BAD|FAILS}' },
  { pattern: 'there {COP} ~2 {FAULTN} (with|in|on|at) ~2 {HERS|ATHERS}' },
  { pattern: '{HERS} {COP} (the)? {BAD|FAULTN|NEGOUT} (one|ones)' },
  {
    pattern:
      '| &1 {ATHERS|HERS|DEV} ~3 (i_bet|i_reckon|i_think|i_guess|imo|imho|i_suspect|i_would_say|i_suppose) ||',
  },
  { pattern: '{HERS|DEV} {COP} ~1 (old|ancient|elderly|weak|small|cheap|tired) ~4 {SO|HENCE}' },
  { pattern: '{POINTS} (:|=)? {HERDATA} ||', to: 'unit' },
  {
    pattern:
      '{POINTS} {DEV|ADEV} (thing|matter|job|affair|business|problem|issue|fault|trouble|failure|defect)',
  },
  { pattern: '{HERS} {HEDGE|ADV|AUX}? (failed|fails|died)' },
  { pattern: '{HERS} (of|in)? {PLACE|OURN|CUST}? {BAD}', to: 'unit' },
  {
    pattern:
      '{DEV|ADEV|HERS} (issue|problem|fault|trouble|defect|failure|error|faults|issues|thing|matter) {ATHERS}',
  },
  { pattern: '{DEV} ~2 , {IT}? ~2 {NEGOUT|FAULTN|FAILS} , {DISCLAIM}', to: 'unit' },
  {
    pattern:
      '(the_old_set|the_set|the_till|the_alarm|the_old_till|the_switch|the_extension|till|the_fuse|set) ~4 {COP|AUX|HEDGE} &2 {BLAMED|FAILS|MISDEED|BAD}',
  },
  { pattern: '{BLAMED|FAULTN} ~2 {COP} &2 (the_old_set|the_set|the_till|the_alarm|the_extension|the_fuse)' },
];

/** Another device is what she needs. */
export const NEW_ONE: readonly BlameRule[] = [
  { pattern: 'if {YOU|YOUGAVE} !3 {WARE} !8 (would|would_be|will|will_be)', to: 'customer' },
  { pattern: '^ &1 (needs|wants|requires) &1 {WARE}', to: 'unit' },
  { pattern: '{OFFER} {NEWISH} !4 {CURES}', to: 'customer' },
  { pattern: '(sold|sell|selling|offered) ~2 {DEV|WARE|ADEV|NEWISH} ~4 {CURES}', to: 'unit' },
  {
    pattern:
      '{YOU|CUST|THEY} {HEDGE|AUX}? (need|needs|want|require|requires|needed) ~3 {NEWISH} (one|model|version|set|phone)',
  },
  { pattern: '{YOU|CUST|THEY} {HEDGE|AUX}? need to (get|buy|order|purchase|find) ~2 {NEWISH}' },
  {
    pattern:
      '| &1 (advised|told|asked|recommended) ~2 to (replace|buy|purchase|renew|order|change|get) ~3 {DEV|HERS|WARE|NEWISH|ADEV}',
    to: 'unit',
  },
  {
    pattern:
      '(with|by|and|i|we) (advice|recommendation|advised|told) !3 to (replace|buy|purchase|renew|order|change|get) ~3 {DEV|HERS|WARE|NEWISH|ADEV}',
    to: 'unit',
  },
  { pattern: '{NEWISH} (one|model) !5 {CURES}', to: 'customer' },
  {
    pattern:
      '{YOU|CUST} {HEDGE|AUX}? (need|needs) (a_new\\w*|a_modern\\w*|a_newer\\w*|a_better\\w*|another\\w*) ||',
  },
  { pattern: '{ADEV|WARE} (from|of|off|out_of) !3 {AUX|HEDGE}? {CURES}', to: 'customer' },
];
