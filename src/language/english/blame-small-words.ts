/** Small words that hold a sentence of blame together: whose it is, where it is, how it is taken. */
import { wordList } from './word-list.ts';

export const FRAMEWORK = {
  HERS: wordList('your till, her till, his till, their till, your tills, their tills'),
  DEV: wordList('the till, the tills, a till, card till'),
  HERFOLK: wordList(
    'your own it, your it, their own it, his own it, her own it, hospital it, customer it, own it people, own it department, your it department, your it team, your it people, your it company, your it man, your it guy, your it lot, your own it department, your own it people, your own it team, their it, her it, his it, their it department, their it people, their it team, their own it team',
  ),
  YOUR: wordList('your, your very own, your own'),
  HIS: wordList('his, her, their, his own, her own, their own'),
  OUR: wordList('our, my, our own, my own'),
  THE: wordList(
    'the, a, an, that, this, those, these, some, any, another, one of the, them, each, every, both, all, all the, both the, no',
  ),
  OWN: wordList(
    'own, in house, inhouse, internal, inside, domestic, home grown, private, household, on prem, on premises, premises, self bought, self made, self installed, self built, shop bought, homebrew, own brand, in home',
  ),
  YOURS: wordList('yours, at yours, yours truly'),
  OFYOURS: wordList(
    'of yours, you have, you have got, you got, you bought, you use, you own, you chose, you run, you keep, you have there, you have at home, you put in, you laid, you laid yourself, you fitted, you installed, you put in yourself, you have it on, you have put, you put it on, you have got it on, of the customer, of his, of hers, of theirs, of customer, of cust, belongs to you, belonging to you, of your own, he fitted, he fitted himself, she fitted, they fitted, he put in himself, he laid himself, he bought, she bought, they bought, you bought yourself, you got yourself, you put up, you put up yourself, you are using, you are running, you plugged in, you have plugged in, you have on it, you had put in, you had fitted, he has, she has, they have got, he has got, she has got, he uses, she uses, you are holding, you hold, you hold in your hand, in your hand, in your hands, you have in your hand, in front of you',
  ),
  ATHERS: wordList(
    'indoors, on site, onsite, on your premises, at home, in the home, in the house, inside the house, inside the home, within the house, within the home, on prem, on premises, on the premises, at premises, at the premises, in house, behind the socket, behind the wall, behind your wall, inside the wall, inside the walls, at cust, at customer, at the customer, at yours, on your side, at your end, in your place, your end, your side, customer end, customer side, cust side, cust end, cust prem, user side, user end, customers end, customers side, your side of the socket, your side of the wall, the house side, home side, at customer side, at customer end, on the customer side, customers premises, at her end, at his end, at their end, in your flat, at the other side of your socket, at customer premises, on customer premises, customer premises, in the customers house, inside customer premises, on her side, on his side, on their side, at hers, at his place, at her place, at his, in his house, in her house, in their house, past the socket, past our box, past the demarc, beyond the demarc, behind the demarc, beyond our box, beyond the socket, after the socket, behind our box, on the house side, on the inside, on the inside of the wall, not on ours, this side of your socket, on your own side, on your own premises, on the other side of the socket, the other side of the socket, the far side of the socket, on the far side of the socket, your bit',
  ),
  IN: wordList(
    'in, at, on, inside, within, from, behind, with, under, near, somewhere in, somewhere at, somewhere inside',
  ),
  USERFAULT: wordList(
    'user error, customer error, cust error, operator error, self inflicted, self caused, cust caused, customer caused, customer induced, user induced, pebkac, user education, customer education, user fault, customer fault, cust fault, subscriber fault, own fault, his own fault, her own fault, their own fault, your own fault, cust mistake, customer mistake, user mistake, cust misuse, misuse, customer misuse, customer responsibility, cust responsibility, end user issue, cust issue, customer issue, user issue, home network matter, home network problem, home network issue, home issue, home problem, house problem, domestic matter, household matter, cust use, customer use, id10t, layer 8, finger trouble, cust action, customer action, customer educ, customer damage, customer damaged, cust damage, customer delay, customer related, customer owned, customer controllable, customer matter, customer induced fault, own goal, own error, own mistake, customer no fault found, customer end fault, customer end issue, customer end problem, customer side fault, customer side issue, customer handling, handling error, user handling, customer perception, no fault of ours, your responsibility, his responsibility, her responsibility, customers responsibility, their responsibility, your department, your own department, yours to sort, yours to sort out, yours to fix, yours to mend, his to fix, hers to fix, for you to sort out, for you to fix, a matter for you, a matter for yourself, customer fault report, customer no fault, customer owned equipment, user equipment problem, customerwiring, customerequipment, customeruse, customerabsent, customerdata, self made problem, self made fault, customer own fault, customers own fault, customers mistake, clients fault, clients mistake, subscribers fault, users fault, users mistake, customers side fault, customer wiring fault, customer equipment fault, cust equip fault, customer router fault',
  ),
  CPE: wordList(
    'cpe, ce, c e, cust equip, cust equipment, customer equip, customer equipment, customer premises equipment, premises equipment, customer premise equipment, cust equpmt, cust wiring, customer wiring, subscriber equipment, subscriber wiring, user equipment, cust eqpt, cust eqpmt, cust side, customer side, customer apparatus, cust apparatus, cust kit, ce fault, cpe fault, customer eq, cust eq, customer eqp, home network, home wifi, house wiring, home wiring, inside wiring, internal wiring, indoor wiring',
  ),
  ABSENT: wordList(
    'customer absent, outcome customer absent, cust absent, customer absent, no access, nobody home, nobody at home, nobody there, cust out, customer out, cust not in, customer not in, no one home, cust not home, customer not home, carded, no answer at door, no answer at the door, cust unavailable, customer unavailable, failed access, cust not available, customer not available, customer no show, code absent, coded absent',
  ),
  YOUGAVE: wordList(
    'you gave, you have given, you had given, you typed, you entered, you wrote, you quoted, you filled in, you supplied, you provided, you sent, you signed, you chose, you picked, you ticked, you spelled, you spelt, you used, given by you, on your form, on the form, in your application, he gave, she gave, they gave, cust gave, customer gave, customer supplied, cust supplied, supplied by cust, supplied by customer, given by customer, provided by customer, he supplied, she supplied, he put, she put, as given, we were given, we got from you, we had from you, you dictated, you have us, you left us, you left with, you left with us, you put down, you put on',
  ),
  GAVE: wordList(
    'gave, given, give, left us, put, typed, entered, wrote, quoted, supplied, provided, signed, signed with, signed in, filled in, spelled, spelt, used, ticked, chose, picked, stated, told us, told, booked, ordered under, ordered with, sent',
  ),
  WRONG: wordList(
    'wrong, incomplete, incorrect, old, out of date, false, only half, duff, bad, mistyped, misspelt, misspelled, invalid, missing, not right, not correct, not complete, does not work, did not work, does not exist, did not exist, unreadable, illegible, no such, somebody else is, a digit short, one digit short, is not hers, is not his, is not theirs, was not hers, was not his, was not yours, is not yours, not in use, no longer in use, unobtainable, never existed, without a unit, without the unit, without a number, missing a digit, missing the, lacked, lacks, lacking, not match, does not match, did not match, do not match',
  ),
  BECAUSEOF: wordList('because, cause, cos, since, as, for, so, given that, seeing that, in that'),
  SEEK: wordList(
    'check, test, see if, see whether, find out, know if, know whether, tell if, tell whether, rule out, whether, to see, make sure, establish, work out, figure out, wonder, wondering, asks if, ask if, if it is, exclude, excluded, suspected by, before we blame, before i blame, before anyone blames, before anyone, before anybody',
  ),
  POLITE: wordList(
    'please, could you, can you, would you, will you, would you mind, may i ask you to, could i ask you, can i ask you, could we, can we, let us, let me, shall we, i would like you to, i want you to, i need you to, try',
  ),
  STEP: wordList(
    'restart, reboot, unplug it, plug it, switch it, turn it, press, push, look at, tell me, read me, leave, keep, hold, use, connect, watch, open, try',
  ),
  DOUBTSURE: wordList(
    'are you sure, are you certain, are you quite sure, are you really sure, are you absolutely sure, you are quite sure, were you sure, sure you, sure it is not, definitely, by any chance, happen to, by accident, by mistake, accidentally, honestly, quite certain, are you positive, might you have, may you have, could it be, might it be, can it be, may it be, might somebody, might someone, might anyone, could anyone, have you perhaps, did you perhaps, did you maybe, perhaps you, you are sure, you are certain, is it possible, possible that, did you really, could you not, could it not, sure nobody, sure no one, quite sure',
  ),
  HOWOLD: wordList(
    'how old, what age, how long have you had, how many years, how long ago did you buy, second hand, when did you last, when was the last time, how often do you, how often does, who set, who did, who put, who installed, who wired, who fitted, who laid, who connected, what have you done, what have you changed, what have you touched, what have you moved, what have you plugged, what have you put, what did you do, what did you change, what did you press, what did you plug, what all, which of you, who was the last, who has been, whose idea, how many of you, how many are you, how many devices, how many things, how many people, what have your, what did your people',
  ),
  PROPERLY: wordList(
    'properly, plugged in, all plugged in, pushed in, on its cradle, back on its cradle, on the cradle, on the hook, up to date, charged, fully charged, topped up, paid, in all the way, the right way round, right way round, in the right socket, in the right hole, switched on at the wall, still under warranty, too close, next to, near a, near the, straight into, damp, wet, old, an old, full, overloaded, loose, off the hook, left on, left off, switched off, on silent, on mute, off, out of credit, broken',
  ),
  /** As it should be: denied of hers it is her omission. */
  INORDER: wordList(
    'properly, plugged in, all plugged in, pushed in, plugged in properly, on its cradle, up to date, updated, charged, fully charged, connected, connected properly, switched on, turned on, paid, paid for, registered, set up, set up right, set up properly, configured, compatible, suitable, made for this, good enough, strong enough, fast enough, in the right socket, in the right port, paired, approved',
  ),
  HOWMANY: wordList('how many, how much, as many, so many, that many'),
  INMEMORY: wordList(
    'lately, recently, the other day, last night, at the weekend, over the weekend, this week, since yesterday, since then, before it went, before it stopped, in the last few days, that day, at that time',
  ),
} as const;
