/** Blame by what she or her things did or left undone, in classes of words. */
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
