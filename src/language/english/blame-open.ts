/** More ways to lay a cause on her side: what was left undone, who did it, where it sits, what she should buy. */
import type { BlameRule } from './blame-rules.ts';

/** What is out of order at her side, by what is not as it should be. */
export const LEFT_UNDONE: readonly BlameRule[] = [
  {
    pattern: '{HERS|DEV} {NOT} &1 (coming|restarting|rebooting|reconnecting)',
    to: 'unit',
    deniesItself: true,
  },
  // Your router did not come back; the clinics have not restarted theirs.
  {
    pattern:
      '{HERS|DEV|CPE} {HEDGE|ADV}? {AUX|COP} {NOT} &2 (come_back|come|coming|coming_back|coming_up|restart|restarted|reboot|rebooted|reconnect|reconnected|like|cope|coping|boot|start|started|up|wake|woken|recover|recovered|get_on|support|know|able|fit|hold|stand|take|cut_out|made|meant|built|going_to|return|returned|back|back_up|set_up|been|being|keep|keeping|play|playing|switch|pair|paired|find_the|register|do|dial)',
    deniesItself: true,
  },
  { pattern: '{HERS|DEV|CPE} {NOT} {COP}? {HEDGE|ADV}? {INORDER}', deniesItself: true },
  { pattern: '{IT} {COP} &2 {HERS|DEV} {NOT} {COP} {INORDER|DUTY}', deniesItself: true },
  {
    pattern: '{CUST|PLACE|FOLK|THEY} !8 (have|has|had|did) {HEDGE}? {NOT} {HEDGE}? {RESTART|STEP}',
    to: 'unit',
    deniesItself: true,
  },
  {
    pattern: '(because|as|since) {IT} {AUX|COP} {NOT} {COP|SUFFERED}? ~1 {INORDER|RESTART}',
    deniesItself: true,
  },
  {
    pattern:
      '{NEGOUT} !6 (because|as|since) {CUST|THEY|FOLK} {AUX|COP} {NOT} -(told|informed|asked|given|warned|rung|called|offered|answered|affected|there_when_we) ',
    to: 'unit',
    deniesItself: true,
  },
  {
    pattern:
      '{DATA|HERDATA|IT} (was|were) {NOT} {DEED|DUTY|RESTART|GAVE} (properly|correctly|right|fully|in_full|completely)',
    to: 'customer',
    deniesItself: true,
  },
  {
    pattern: '{NOT} {COP|SUFFERED}? {DUTY|GAVE|DEED|PAST|RESTART} ~1 by {YOU|CUST|HERFOLK}',
    deniesItself: true,
  },
  {
    pattern: '{HERS|DEV} (has|have) (no|not) ~1 (life|power|strength|range|room|space|memory|room_left)',
    deniesItself: true,
  },
];

/** Whose doing it was, said behind it. */
export const DONE_BY: readonly BlameRule[] = [
  { pattern: '{YOU|HERFOLK} (make|made|making|makes) {IT} worse' },
  { pattern: '{BLAMED|FAULTN} {COP} {IT}? {YOU|HERFOLK|KIN|CUST} %3 {DEED|MISDEED|PAST|DUTY|GAVE}' },
  { pattern: '{NEGOUT|FAULTN} ~1 through {YOU|HERFOLK}' },
  {
    pattern:
      '{FOLK|CUST|KIN|SOMEBODY} !2 (hitting|pressing|dialling|keying|using|choosing|typing|entering) !2 (wrong\\w*|the_wrong\\w*)',
    to: 'unit',
  },
  { pattern: '(means|meaning) {IT}? {YOU|CUST|HERFOLK} %2 {DEED|DUTY|PAST|MISDEED|GAVE}' },
  { pattern: '{CURES} !8 if {YOU|HERFOLK} (had|would_have)', to: 'customer', deniesItself: true },
  {
    pattern:
      '(would|could|would_have|could_have|would_be) !12 had {YOU|HERFOLK} {DUTY|DEED|PAST|GAVE|SUFFERED}',
    deniesItself: true,
  },
  {
    pattern: '| had {CUST|THEY} {DUTY|DEED|PAST|GAVE|SUFFERED} !14 (would|would_have|could_have|would_be)',
    to: 'unit',
    deniesItself: true,
  },
  { pattern: '(put_it_on|put_it_down_to|pin_it_on|puts_it_on|blame) {HIS|CUST|THEY|FOLK} ||', to: 'unit' },
  {
    pattern:
      '(through|by|from) (something|anything|what) {YOU|HERFOLK} (did|do|changed|touched|moved|pressed|switched)',
  },
  { pattern: '{COP} between {CUST|YOU|THEY} and' },
  { pattern: '{BADX} {DATA} {THEY|CUST|YOU} {PAST|GAVE}' },
  { pattern: '{KIN|HERFOLK|FOLK} ~4 {COP} &1 {BLAMED}' },
  { pattern: '{BAD|WRONG|MISDEED|BADX} ~2 by ~1 {YOU|CUST|THEY|HERFOLK|KIN}' },
  { pattern: '{GAVE|DEED|DUTY|PAST|YOUGAVE} ~1 {WRONG|BAD} ~1 by ~1 {YOU|CUST|THEY|HERFOLK|KIN}' },
  {
    pattern:
      '{CUST|THEY|YOU|HERFOLK|KIN} %2 (caused|causes|causing|brought_about|triggered|triggers|provoked) ',
  },
  { pattern: '{FAULTN|IT|BLAMED|NEUT} ~5 {COP} on (them|him|her|you) ||', to: 'unit' },
  { pattern: '{FAULTN|BLAMED} {COP} {HEDGE}? (him|her|them|you) ||' },
  { pattern: '{YOU|CUST|THEY} ~5 and (not|never) {DUTY|GAVE}', deniesItself: true },
  {
    pattern: '{CUST} (with|from|at|in|of) ~3 (did|has|have|had) {NOT} %1 {DUTY}',
    to: 'unit',
    deniesItself: true,
  },
  { pattern: '(you_have|you_have_got|you_had|you_left) ~1 {HERS|DEV|ADEV|IT} ~2 {BAD}' },
  {
    pattern:
      '{CUST|FOLK|THEY} {HEDGE}? (have|has|with|use|uses) (old_\\w+|elderly_\\w+|ancient_\\w+|cheap_\\w+|antique_\\w+) !2 {SO|HENCE|NOT}',
    to: 'unit',
    deniesItself: true,
  },
  {
    pattern:
      '{YOU|HERFOLK|CUST|KIN|SOMEHERS} %3 {PAST|DEED|BAD|MISDEED} !6 (by_mistake|by_accident|accidentally|mistakenly|inadvertently|unintentionally)',
  },
  { pattern: '{DATA|HERDATA} ~2 {MISDEED|WRONG|BAD} !6 {YOU|YOUGAVE}', to: 'customer' },
  {
    pattern: '{YOU|HERFOLK} %3 {PAST|GAVE|DEED|DUTY|YOUGAVE} !10 (hence|therefore|thus|hence_the)',
    to: 'customer',
    deniesItself: true,
  },
  {
    pattern:
      '{YOU|THEY|CUST|KIN|FOLK|HERFOLK} %3 {PAST|DEED|MISDEED} ~1 (your_own\\w*|their_own\\w*|his_own\\w*|her_own\\w*)',
  },
  { pattern: '{HENCE} {YOU|HERFOLK|THEY} {HEDGE|AUX}? (done|did|have_done)' },
  { pattern: '(because|as|since) {YOU|HERFOLK|CUST} {HEDGE|ADV|AUX}? {RESTART}' },
  {
    pattern:
      '{YOU|HERFOLK} (had|left|put|set|have) !6 (in_the_wrong|wrong|the_wrong\\w*|upside_down|on_the_wrong)',
    to: 'customer',
  },
  { pattern: '{YOU|CUST|HERFOLK|KIN} ~2 {DUTY|PAST|DEED|GAVE} ~2 (wrong|wrongly|incorrectly)' },
  {
    pattern:
      '{CUST|YOU|HERFOLK} %2 {PAST|DEED|GAVE|NEGOUT|DUTY} ~4 too (early|late|soon|fast|often|hard|long)',
  },
  {
    pattern:
      '| had (you_bought|you_got|you_chose|you_used|you_kept|you_left|you_put|you_installed) !14 (would|would_be|would_have|could|could_have)',
    deniesItself: true,
  },
  {
    pattern: '(would|would_have|could_have|would_be|could) !14 if {YOU|HERFOLK} had {NOT}',
    deniesItself: true,
  },
  { pattern: '{YOURX} %2 {MISDEED}', to: 'customer' },
  {
    pattern:
      '{YOU|HERFOLK|KIN|FOLK} {HEDGE|ADV}? (pressed|presses|picked|chose|ticked|entered|typed|put|gave|dialled|dials|used|uses|rang|wrote|plugged|clicked|booked|ordered|signed|selected|quoted|hit|pushed|opened|filled) !3 (wrong\\w*|the_wrong\\w*|a_wrong\\w*)',
  },
  { pattern: '{YOUGAVE} !2 (wrong\\w*|the_wrong\\w*|a_wrong\\w*)', to: 'customer' },
  {
    pattern:
      '(the_reason|reason|why) !9 {COP} (that)? {YOU|HERFOLK|CUST|THEY} !4 {PAST|DEED|MISDEED|DUTY|GAVE}',
    deniesItself: true,
  },
  {
    pattern:
      '(because|as|since) {YOU|HERFOLK|CUST} {COP} ~1 (late|slow|too_late|not_ready|away|out|asleep|busy)',
  },
  { pattern: '(because|as|since) {YOU|HERFOLK|CUST} ~4 {BADX}' },
  {
    pattern:
      '(must_be|will_be|probably|has_to_be|could_be|may_be|might_be) (something|what|how|anything) {YOU|HERFOLK}',
  },
  {
    pattern:
      '(is_down_to|are_down_to|was_down_to|rests_with|lies_with|lie_with|sits_with) &1 {YOU|HERFOLK|CUST|KIN}',
  },
  { pattern: 'blame {COP} ~1 (hers|his|theirs|yours|you|her|him|them)' },
  {
    pattern:
      '{KIN|HERFOLK} _10 (that_is_why|this_is_why|which_is_why|that_is_what|and_that_is_what|that_would_be_why)',
    to: 'customer',
  },
  { pattern: '{YOUGAVE} ~4 {WRONG}', to: 'customer' },
  {
    pattern: '{YOUGAVE} ~3 (is_not_hers|is_not_his|is_not_theirs|was_not_hers|was_not_his|not_hers|not_his)',
    deniesItself: true,
  },
  {
    pattern:
      '{YOU|HERFOLK|CUST|THEY} (must_have_been|were|was|had_been|will_have_been|may_have_been|might_have_been|could_have_been|would_have_been) ~1 (asleep|out|away|absent|elsewhere|upstairs|gone_out)',
  },
  {
    pattern:
      '{IT} {COP} (everybody|everyone|all_of_you|the_whole_family|the_family|the_whole_house) ~8 {HERS|ATHERS|DEV|HERPLACE}',
  },
];

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
