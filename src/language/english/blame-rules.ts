/** What makes a sentence blame, in classes of words. The signs of the patterns are explained where they are compiled. */

export interface BlameRule {
  pattern: string;
  /** Said to the customer, written to a unit, or both. */
  to?: 'customer' | 'unit';
  /** Its own "not" denies nothing: "you did not answer". */
  deniesItself?: boolean;
}

const THING = 'HERS|DEV|CPE|USERFAULT';

/** Her side is named as the cause. */
export const CLAIMS: readonly BlameRule[] = [
  { pattern: '{HERS|HERFOLK} _12 {BAD|FAILS|BLAMED|MISDEED|HENCE}', to: 'customer' },
  { pattern: '{BAD|FAILS|BLAMED|MISDEED|BECAUSE|POINTS|FAULTN} _8 {HERS|HERFOLK}', to: 'customer' },
  { pattern: '{YOU} ~6 {MISDEED}', to: 'customer' },
  // It is your router.
  { pattern: `{IT|FAULTN|HENCE|SO|BLAMED} &3 {COP} &4 {${THING}|HERFOLK}` },
  { pattern: `{IT|FAULTN|HENCE|SO} &2 {COP} &3 {BADX} {${THING}|ADEV|WARE}` },
  { pattern: '{IT} {COP} &2 {ATHERS|HERPLACE}' },
  { pattern: '{FAULTN|BLAMED} ~3 {COP|POINTS} &2 {ATHERS|HERPLACE}' },
  { pattern: `{FAULTN|BLAMED} ~3 {COP} &2 (in|inside|within|with|behind) &2 {${THING}}` },
  {
    pattern: `(the_reason|reason|the_cause|the_trouble|the_problem|the_fault) !9 {COP} &3 {${THING}|BADX|HERFOLK}`,
    deniesItself: true,
  },
  { pattern: `{FAULTN|BLAMED|PART} (in|inside|within|from|by) &1 {HERS|HERFOLK}` },
  { pattern: `-(answer|story) {FAULTN|BLAMED} (in|inside|within) &1 {DEV|PLACE}`, to: 'unit' },
  { pattern: `{IT} {COP} &1 {PART} {IN} {${THING}}` },
  { pattern: '{IT} {COP} &1 (the_house|the_walls|the_building|the_flat|the_electrics|house)' },
  { pattern: '(the_house|the_walls|the_building|the_flat|house|walls) {COP} &1 {BLAMED|BAD}' },
  {
    pattern: `| (must_be|could_be|may_be|might_be|could_well_be|may_well_be|might_well_be|has_to_be|will_be|can_only_be|probably|got_to_be) &3 (in|at)? {${THING}|ATHERS}`,
  },
  { pattern: `{HERS|DEV} {IT} {COP} &1 ||` },
  { pattern: '{IT} {COP} {ADEV} {FAULTN}' },
  { pattern: `| {COP} &2 {HERS|CPE|USERFAULT}`, to: 'unit' },
  // Which leaves your own kit; down to your wiring; probably the router.
  { pattern: `{POINTS|BECAUSE} &4 {${THING}|ATHERS|HERFOLK|HERPLACE}` },
  { pattern: `{POINTS|BECAUSE} &3 {BADX} {ADEV|WARE|NEUT}` },
  { pattern: `{FAULTN|BLAMED|POINTS|BECAUSE} (:|=|>|–) (>)? &3 {${THING}|HERFOLK|BADX}` },
  { pattern: `(=|>) &2 {${THING}|ABSENT|BADX}`, to: 'unit' },
  { pattern: '(=|>) ~2 {MISDEED|KIN|FOLK|USERFAULT}', to: 'unit' },
  { pattern: `means &2 {${THING}} ||` },
  { pattern: `(makes|make) ~2 {HERS|USERFAULT} ||` },
  { pattern: `{IT} {COP} &1 (something|anything) ~4 {ATHERS|HERS|HERPLACE}` },
  { pattern: '^ &1 {BADX} {DEV|ADEV|HERS|MANY}', to: 'customer' },
  { pattern: '{HERS|DEV} _8 {IT} {COP} (what)? {COP}? &2 {FAILS|BLAMED|BAD}' },
  { pattern: '{HERS|DEV} , {IT} {COP} {YOUR}? {BLAMED|FAULTN}' },
  { pattern: `| &1 {HEDGE} &2 {HERS} ||` },
  {
    pattern:
      '(because_of|due_to|owing_to|on_account_of|down_to|caused_by|result_of|the_result_of) &2 (how|what)? {YOU|SOMEBODY|HERFOLK}',
  },
  // Your router is broken, is the cause, has let you down.
  { pattern: `{HERS|DEV|CPE} ~6 {BLAMED} -{COP|POINTS}` },
  { pattern: `{HERS|DEV|CPE} ~4 {COP|AUX|HEDGE} &3 {BAD|FAILS}` },
  { pattern: `{HERS|DEV|CPE|HERFOLK|HERPLACE} &2 {FAILS}` },
  { pattern: `{HERS|DEV} {BAD}`, to: 'unit' },
  { pattern: `{HERS} {BAD}` },
  { pattern: '{YOURS} ~1 {BAD|FAILS|MISDEED}' },
  { pattern: '{OWN|HIS} {BAD}', to: 'unit' },
  { pattern: '{PLACE|CUST|FOLK} ~1 {BADX} {HERS}', to: 'unit' },
  { pattern: '{HERS|DEV|HERFOLK} _10 {IT} &1 {COP} {BLAMED}' },
  { pattern: '| &1 {HERS|HERFOLK|HERDATA} _9 {HENCE}' },
  { pattern: `{HERS} {FAULTN|BAD} ||`, to: 'unit' },
  { pattern: '{IT} (failed_you|let_you_down) , {NOT}', deniesItself: true },
  // You have a wet socket.
  { pattern: `{YOU|CUST|THEY|HERPLACE|YOURX|HERFOLK|KIN} ~3 {BADX} {${THING}|ADEV|WARE|PTHING}` },
  { pattern: `| &1 {BADX} {DEV|HERS} ||`, to: 'unit' },
  // You knocked the lead out.
  { pattern: '{YOU|HERFOLK} %4 {MISDEED}' },
  { pattern: '{CUST|FOLK|THEY|SOMEBODY} %3 {MISDEED}', to: 'unit' },
  { pattern: '{FOLK|SOMEBODY} %3 {HEDGE} %2 {MISDEED}' },
  { pattern: '{SOMEBODY|FOLK} %2 {DEED|MISDEED} ~5 {ATHERS|HERS|HERPLACE}' },
  { pattern: '{HERFOLK} ~4 (leave|leaves|left|keep|keeps)' },
  { pattern: '(one|other|he|she) {MISDEED}' },
  { pattern: '| {PROB} {MISDEED}', to: 'unit' },
  {
    pattern: '| {PROB}? (misdialled|misdialed|pocket_dials|misread|wrong_number_dialled|misdials)',
    to: 'unit',
  },
  { pattern: '{HERFOLK} ~2 {HEDGE} %2 {DEED}' },
  {
    pattern:
      '{YOU} (will_have|must_have|may_have|might_have|could_have|may_well_have|probably|perhaps|maybe) %2 {DEED}',
  },
  {
    pattern: '(i_expect|i_suppose|i_bet|i_reckon|i_think|i_guess|i_imagine|bet_you) {YOU}? %2 {DEED|MISDEED}',
  },
  { pattern: '(because|as|since) {YOU|HERFOLK|SOMEBODY} %3 {DEED|MISDEED}' },
  { pattern: '(because|as|since) {CUST|THEY} %3 {DEED|MISDEED}', to: 'unit' },
  { pattern: 'by {DEED|RESTART|MISDEED} *5 {YOU}' },
  { pattern: '{WENT_WRONG} ~1 when {YOU}' },
  { pattern: '{YOU|HERFOLK} %3 {DEED|MISDEED} *8 {HENCE}' },
  {
    pattern: 'if {YOU|HERFOLK} (had|would_have) {NOT} {DEED|MISDEED} !12 (would|would_be|would_have)',
    deniesItself: true,
  },
  // You did not answer.
  {
    pattern:
      '(the_form|your_form|form|paperwork|the_paperwork|application|the_application) {COP}? &1 {WRONG|BAD|NOT}',
    deniesItself: true,
  },
  { pattern: '{YOU} ~2 {GAVE|DEED|DUTY} ~1 (old_address|old_name|old_number|old_postcode|maiden_name)' },
  { pattern: '{YOU} (were|are) the_one who' },
  { pattern: '{IT} (must_be|will_be|has_to_be|can_only_be|could_be|may_be) &1 (how|what|something) {YOU}' },
  { pattern: '{IT} {COP} &1 (inside|indoors|internal|domestic) ||' },
  { pattern: '{COP} {BAD|BLAMED} , {DEV|HERS} ||' },
  { pattern: '{YOURS} _4 {IT} {COP} {BLAMED}' },
  { pattern: 'would (work|be|go|hold|run|ring) ~3 if {YOU}' },
  { pattern: 'no power {ATHERS}', to: 'unit', deniesItself: true },
  { pattern: '{HERFOLK|KIN} %2 {BADX} {PTHING|DEV|HERS}' },
  { pattern: '{HERS|DEV} , {BAD} ||', to: 'unit' },
  { pattern: '{POINTS|BECAUSE} (:|=|–)? {CUST|KIN} ||', to: 'unit' },
  { pattern: '{YOU} ~5 and (did|do) {NOT} {DUTY}', deniesItself: true },
  {
    pattern:
      '{YOU|SOMEHERS|KIN} %3 (changed|altered|touched|reset|shifted|done|did|played_with|pressed|installed|switched|turned) ~1 {HERS|PTHING}',
  },
  { pattern: '| &1 {ATHERS} ||', to: 'customer' },
  {
    pattern:
      '{NOBODY} &1 (came_to_the_door|come_to_the_door|let_him_in|let_us_in|opened_up|heard_him|heard_us|was_in)',
    deniesItself: true,
  },
  {
    pattern:
      '{WE|OURN|OURS|THEY} !1 (called|rang|knocked|stood|came|tried|waited|rang_the_bell) !9 {NOBODY|ABSENT}',
    to: 'customer',
    deniesItself: true,
  },
  {
    pattern: '{YOU|CUST|THEY} {COP} {NOT} (available|reachable|contactable|present|ready|home|there|around)',
    deniesItself: true,
  },
  {
    pattern: '{YOU|HERFOLK|KIN|SOMEBODY} ~2 (had|left|put|got|have|has|kept) ~2 {HERS|DEV|IT|ADEV} ~2 {BAD}',
  },
  {
    pattern:
      '{YOU} %2 (have|have_got|had|use|used|using|set_the|put_the|chose|picked|plugged|took|bought|ordered|signed|put|set|connected|wrote|typed|clicked|pressed|entered|ticked) ~4 {BADX} {DATA|PTHING|DEV|ADEV|NEUT|WARE}',
  },
  { pattern: '{YOU} {BADX} {DATA|PTHING|DEV|ADEV|NEUT|WARE}' },
  { pattern: '{YOU} &1 {THE}? {BADX} {DEV|PTHING} ' },
  {
    pattern:
      '{BECAUSE|POINTS} &1 (how|what|where|when|whatever|whoever) {YOU|HERFOLK|SOMEBODY|FOLK|CUST|THEY}',
  },
  { pattern: '(something|anything) ~1 {BAD|WRONG|NOT} ~1 {IN} {HERS|ATHERS}', deniesItself: true },
  { pattern: '{DATA|HERDATA} {YOUGAVE} &1 {COP} (for|of|from)' },
  { pattern: '{HERDATA} {IN}? {NEUT|HERPLACE|YOURX}? {COP|AUX}? &1 {WRONG}', to: 'customer' },
  { pattern: '{BADX} {DATA} {YOUGAVE}' },
  {
    pattern:
      '{YOU|YOUGAVE} ~4 (wrongly|incorrectly|carelessly|in_a_hurry|too_late|too_soon|too_early|back_to_front|badly)',
  },
  { pattern: '{YOU} ~1 {GAVE|SUFFERED|PAST} _6 {SO} ~3 {IT} {COP}' },
  { pattern: '{IT} {COP} {YOU|HERFOLK|KIN} (who|that) %2 {PAST|DEED|MISDEED|DUTY|GAVE}' },
  {
    pattern:
      '{YOU} %2 (agreed_to|agreed|accepted|signed) ~3 (charges|charge|terms|price|prices|conditions|small_print|them|fee|fees)',
  },
  {
    pattern:
      '{YOU|CUST} ~2 (want|need|ought|should|better|have) ~1 (to)? (replace|renew|bin|upgrade) ~1 {HERS|DEV}',
  },
  { pattern: 'time {YOU|CUST} (replaced|renewed|changed|upgraded|binned|updated|got)' },
  { pattern: '{NEUT} {YOU|CUST} (replaced|renewed|upgraded|binned) ~1 {HERS|DEV}' },
  { pattern: '(bin|throw|ditch|chuck|scrap|skip) ~1 {DEV|HERS}', to: 'customer' },
  {
    pattern:
      '(advised|told|told_her|told_him|asked|suggested|recommended) ~2 to (replace|buy|purchase|renew|order) ~3 {DEV|HERS|WARE|NEWISH}',
    to: 'unit',
  },
  { pattern: '{OFFER} {NEWISH} one', to: 'unit' },
  { pattern: '{WARE} ~2 {YOU} (would|will) {NOT}', to: 'customer', deniesItself: true },
  { pattern: '{ADEV} ~3 (will|would) &1 {CURES}', to: 'customer' },
  { pattern: '{YOU} %1 (dialled|pressed|typed|entered) !3 (not|instead_of|rather_than)', deniesItself: true },
  { pattern: '{HERS} {COP|AUX} {NOT} {COP|SUFFERED}? &1 {INORDER}', deniesItself: true },
  { pattern: '{POINTS} *2 (–|:|=)? {CUST} ||', to: 'unit' },
  { pattern: '{CUST} {IN} &2 {BADX} {DEV|ADEV|HERS}', to: 'unit' },
  {
    pattern:
      '(router|modem|wiring|cabling|hub|handset|firewall|laptop|internal_wiring|extension|socket|lan|access_point|battery|adapter|set_up|setup|settings) (issue|problem|fault|trouble|defect|failure|error|faults|issues|problems|troubles|failures|defects)',
    to: 'unit',
  },
  { pattern: '^ &1 {DEV|HERS} {SO} ||' },
  { pattern: 'the_rest {COP} {YOURS}' },
  { pattern: '{YOU} (was|were) {NOT}? (out|away|absent|asleep)' },
  // You chose the later date, so nobody came.
  {
    pattern: '{YOU|HERFOLK|KIN} %3 {PAST|GAVE|DUTY|DEED} _12 {SO|HENCE} _6 {NEGOUT|NOT|FAULTN|BAD}',
    to: 'customer',
    deniesItself: true,
  },
  { pattern: '{YOU|HERFOLK|KIN} %3 {PAST|GAVE|DUTY|DEED} _12 {HENCE}', to: 'customer' },
  {
    pattern:
      '{NEGOUT|NOT|FAULTN} _10 (because|as|since|after|when) {YOU|HERFOLK} {HEDGE|ADV}? (have|had)? {PAST|GAVE}',
    to: 'customer',
    deniesItself: true,
  },
  { pattern: '(because|as|since) {YOU|HERFOLK} {HEDGE|ADV}? (have|had)? {PAST}', to: 'customer' },
  { pattern: '(because|as|since) {CUST|THEY} {HEDGE|ADV}? (have|had|has)? {PAST|GAVE}', to: 'unit' },
  { pattern: '{YOU|HERS|HERFOLK|YOURX|KIN|HERPLACE|ATHERS} _14 {DISCLAIM}', to: 'customer' },
  { pattern: '{HERS|DEV|CUST|THEY|KIN|HERFOLK|MISDEED} _14 {DISCLAIM}', to: 'unit' },
  { pattern: '{CHARGED}', to: 'unit' },
  { pattern: '{SCOLD}' },
  {
    pattern:
      '{YOU|HERFOLK} {HEDGE|ADV}? (did|have|had) {NOT} !12 (hence|so|otherwise|by_now) -(once|again|i|we|please|here|this|far|let_me)',
    deniesItself: true,
    to: 'customer',
  },
  { pattern: '{YOU} %2 {PAST|GAVE|DEED} !8 (yourself|yourselves|on_your_own|off_your_own_bat)' },
  { pattern: '{CUST|THEY} %2 {PAST|GAVE|DEED} !8 (himself|herself|themselves)', to: 'unit' },
  { pattern: '{YOU|HERFOLK|SOMEHERS} %3 {DEED} _8 (hence|therefore|thus|so_of_course|naturally)' },
  { pattern: '{SOMEHERS} %3 {DEED}' },
  { pattern: '{KIN} {HEDGE}? (has|have|had|is|are) %2 {MISDEED|DEED}' },
  {
    pattern:
      '{KIN} {HEDGE}? (knocked|pulled|unplugged|switched|turned|pressed|moved|broke|chewed|tripped|reset|touched|kicked|spilled|yanked|dropped|delete|deleted)[^ ]*',
  },
  { pattern: '{KIN} ~3 {HEDGE} %2 {MISDEED|DEED}' },
  { pattern: '{SOMEBODY} %3 {MISDEED} _8 {HENCE}' },
  { pattern: '{MISDEED} _8 {HENCE}', to: 'unit' },
  { pattern: '{CUST} _8 {HENCE}', to: 'unit' },
  { pattern: '{IT} (will_be|must_be|has_to_be|can_only_be|could_be|may_be|might_be) &2 {KIN|HERFOLK}' },
  {
    pattern:
      '{IT} (will_be|must_be|has_to_be|can_only_be|could_be|may_be|might_be|is) &2 {PART|NOISY|PTHING|ADEV|KIN} ~3 {HERS|ATHERS|YOURX|HERPLACE}',
  },
  {
    pattern:
      '{NEGOUT|NOT} !10 (because|as|since) {YOU|YOUGAVE} {HEDGE|ADV}? (had|did|were|put|got|wrote|spelt|spelled|never|not|signed|said|chose|wanted|asked|told|let|kept|made|bought|used|went|thought|would|own|only|ordered|rang|came|took|gave|booked|switched|agreed|refused)',
    deniesItself: true,
  },
  { pattern: '{NEGOUT|NOT} !10 (because|as|since) {YOUGAVE|HERFOLK}', deniesItself: true },
  { pattern: '(because|as|since) {YOUGAVE} {WE}' },
  { pattern: '{HERS} _6 (because|as|since) {NOBODY}', deniesItself: true },
  {
    pattern:
      '(because|as|since) {HERS|DEV} {AUX|COP} {NOT} {COP|SUFFERED}? ~1 {STEP|RESTART|GOOD|INORDER|DUTY|DEED|PAST}',
    deniesItself: true,
  },
  {
    pattern:
      '(something|it|number|code|button|key) (was|got|has_been|must_have_been|will_have_been) ~1 (pressed_wrong|dialled_wrong|misdialled|unplugged|switched_off|turned_off|pressed_by_mistake|knocked_out|knocked_off)',
  },
  { pattern: 'done by {YOU|HERFOLK}' },
  // Had you told us, you would be online; you should have told us.
  {
    pattern:
      '| had {YOU|HERFOLK} ~1 {DUTY|DEED|PAST|GAVE|SUFFERED|INORDER|DATA|MISDEED} !12 (would|would_be|would_have|we_would|could|could_have|might_have)',
    deniesItself: true,
  },
  {
    pattern:
      'if {YOU|HERFOLK} (had|would_have|would) {DUTY|DEED|PAST|GAVE|MISDEED|INORDER} !12 (would|would_be|would_have)',
    deniesItself: true,
  },
  {
    pattern:
      '{YOU|HERFOLK} (should|ought|could|might) (to)? (have|of|to_have) {ADV|HEDGE}? {DUTY|DEED|MISDEED}',
  },
  {
    pattern: '{YOU|HERFOLK} (were|was) (supposed|meant|asked|told|expected|due) to {DUTY|DEED|be|stay|wait}',
  },
  { pattern: 'and {YOU} (would_be|would) !5 by {HEDGE}' },
  { pattern: '{YOU|THEY} {AUX} {NOT} , (hence|so|therefore|and_that_is_why)', deniesItself: true },
  {
    pattern:
      '(i_expect|i_bet|i_can_only_think|i_can_only_assume|i_take_it|i_dare_say|i_should_think|i_imagine|i_suppose) {YOU} (would|had|did|were|must|will|have) ',
  },
  {
    pattern:
      '{YOU} (must_have|must_of|will_have|will_of) ~1 (agreed|asked|booked|chosen|picked|confirmed|given|written|signed|dialled|dropped|clicked|entered|typed|wanted|cancelled|spelt|spelled)',
  },
  {
    pattern:
      '{HERS|HERFOLK|DEV|SOMEBODY} _8 {IT} {COP} {OUR} (bet|guess|money|theory|view|opinion|diagnosis|feeling|hunch|verdict)',
  },
  {
    pattern:
      '{OUR} (bet|guess|money|theory|view|opinion|diagnosis|feeling|hunch|verdict) {COP} &3 {HERS|DEV|HERFOLK|ATHERS}',
  },
  { pattern: '(no_name|no_number|no_label|no_bell) {IN}? {HERS|HERPLACE|ATHERS|YOURX}', deniesItself: true },
  { pattern: '{YOURX} (did|has|have|had) {NOT} {DUTY}', deniesItself: true },
  { pattern: '{CUST|THEY} (keeps|has|uses|runs|puts|leaves|kept|had) ~1 {HERS} {PROPERLY}', to: 'unit' },
  { pattern: '(between_you_and|is_between) {YOU}? (and)? {HERFOLK|OURN}' },
  { pattern: '{YOU|HERFOLK} {HEDGE|ADV}? (did|do|have|had)? {NOT} %1 {DUTY}', deniesItself: true },
  {
    pattern: '{CUST|THEY} {HEDGE|ADV}? (who|that)? (did|do|have|had|has) {NOT} %1 {DUTY}',
    to: 'unit',
    deniesItself: true,
  },
  {
    pattern:
      '{CUST|THEY} {HEDGE|ADV}? {NOT} -(told|informed|asked|given|confirmed|updated|read|included|charged|tested|connected|cleared|provided|supplied|registered|sent) %1 {DUTY}',
    to: 'unit',
    deniesItself: true,
  },
  { pattern: '{NOBODY} {COP|AUX}? {HEDGE}? (home|there)', deniesItself: true },
  { pattern: '{NOBODY} {COP|AUX}? {ADV|HEDGE}? {IN} ||', deniesItself: true },
  { pattern: '{NOBODY} {COP|AUX}? {ADV|HEDGE}? {IN} (when|at|on|all|that|between)', deniesItself: true },
  { pattern: '{CUST|THEY} {COP}? {NOT} (home|there|reachable|available)', to: 'unit', deniesItself: true },
  { pattern: '{CUST|THEY} {COP}? {NOT} {IN} ||', to: 'unit', deniesItself: true },
  { pattern: '{NOBODY} &2 {ATHERS}', deniesItself: true },
  {
    pattern: '{NOBODY} &1 (opened|answered|came_to|opened_the|open_the) *2 (door|bell|buzzer|intercom)',
    deniesItself: true,
  },
  // The address you gave us was wrong.
  { pattern: '{YOUGAVE} ~4 {COP|AUX} &1 {WRONG|BAD}' },
  {
    pattern:
      '{YOUGAVE} ~4 (does_not_work|did_not_work|does_not_exist|did_not_exist|is_not_hers|is_not_his|is_not_theirs|a_digit_short)',
  },
  { pattern: '{YOUGAVE} ~3 {BADX} {DATA|HERDATA|PTHING}' },
  { pattern: '{YOU|CUST|HERFOLK} ~2 {GAVE|YOUGAVE} ~3 {BADX|WRONG} ~1 {DATA|HERDATA}' },
  { pattern: '| {GAVE} ~2 {BADX} {DATA}', to: 'unit' },
  { pattern: '{BECAUSE|POINTS} ~2 {DATA|HERDATA} {YOUGAVE}' },
  { pattern: '{HERDATA} &2 {COP} &2 {WRONG|BAD}' },
  // A new router would sort that out.
  { pattern: '(swap|replace) ~1 {DEV|HERS} (and|&) (wrap|close|done|finish|next|off)', to: 'unit' },
  { pattern: '{WARE} *14 {CURES}', to: 'customer' },
  { pattern: '{OFFER} ~3 {DEV|WARE|ADEV} *14 {CURES}', to: 'customer' },
  { pattern: '{CURES} *6 {WARE}', to: 'customer' },
  { pattern: '{WARE} *10 (have|get|be|are) *3 back', to: 'customer' },
  { pattern: '{DEV|ADEV|WARE} {AUX|HEDGE}? (cures|fixes|solves|sorts|ends|cure|solve)' },
  { pattern: '{YOU|CUST|THEY|IT|HERPLACE} ~3 (need|needs|want|wants) &2 {WARE}' },
  { pattern: '{IT} {COP} time *1 {WARE}' },
];

/** Codes and labels of notes: nothing else is said in their place. */
export const LABELS: readonly BlameRule[] = [
  // "Rehn, crackle. Ancient handset."
  { pattern: '^ {PROB|HEDGE}? &2 {HERS|CPE} {HEDGE}? $', to: 'unit' },
  { pattern: '^ {PROB|HEDGE} &2 {DEV} $', to: 'unit' },
  { pattern: '^ {DEV} {PROB|HEDGE} $', to: 'unit' },
  { pattern: '(:|–|=) {PROB|HEDGE}? &2 {HERS|CPE} {HEDGE}? $', to: 'unit' },
  { pattern: '| {PROB}? {HERS|CPE|USERFAULT|ABSENT} &2 ||', to: 'unit' },
  { pattern: '{POINTS|PROB|BECAUSE} (:|=|>|–|as|code)? &1 {HERS|CPE|USERFAULT|ABSENT|DEV} ||', to: 'unit' },
  { pattern: '{POINTS} (:|=|>|–|as|code)? &2 (absent|ca|ce|cpe|c_a)', to: 'unit' },
  { pattern: '(=|>) &1 (ca|ce|absent)', to: 'unit' },
  {
    pattern:
      '^ {PROB}? (router|routers|modem|cpe|handset|handset_fault|wifi|wiring|hub|box|battery|firewall|cabling|extension|adapter) $',
    to: 'unit',
  },
  { pattern: '{CPE|USERFAULT|ABSENT} ||', to: 'unit' },
  { pattern: '{ABSENT}', to: 'unit' },
  { pattern: '{USERFAULT}' },
  { pattern: '^ &1 {HERS|USERFAULT} $', to: 'customer' },
];

/** Said of what was offered in the sentence before: "shall I post you one? It would sort this out". */
export const CURED_BY_IT: readonly BlameRule[] = [
  { pattern: '^ *1 {IT} {AUX|HEDGE}? {CURES}', to: 'customer' },
  { pattern: '^ (with|in) !5 {CURES}', to: 'customer', deniesItself: true },
];

/** Said of what of hers was named in the sentence before or in this one: "there is your culprit". */
export const SUMMED_UP: readonly BlameRule[] = [
  { pattern: '{HENCE} ~2 {FAULTN|BLAMED|NEUT}', to: 'customer' },
  { pattern: '{YOU} {YOUR} ~1 {FAULTN|BLAMED}', to: 'customer' },
  { pattern: '{HENCE} ~2 {FAILS}' },
  { pattern: '{HENCE} {AUX|HEDGE}? ~1 {MISDEED|FAILS}', to: 'customer' },
  { pattern: '(because|as|since) {IT} {COP|AUX} -(wet|full|wrong) {BAD}', to: 'customer' },
  {
    pattern:
      '^ &3 (that_explains|explains_it|that_would_explain|that_did_it|that_will_be_it|that_will_be_why|there_is_your_answer|that_is_your_answer|that_is_the_answer|no_wonder|there_you_have_it) {IT}? ||',
    to: 'customer',
  },
  { pattern: '{IT} {COP} {HEDGE}? (why|the_reason) {YOU|NEUT|IT}', to: 'customer' },
  { pattern: '^ {SO}? {IT} {COP} {BLAMED}', to: 'customer' },
  { pattern: '^ &1 {IT} {COP} {YOUR} {BLAMED}' },
];
