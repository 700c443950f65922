/** Whose a thing is, what is said of it and how: each decides what becomes blame. */
import { describe, expect, it } from 'vitest';
import { fakeContext, fakeUnitContext } from './fakes.ts';
import { readWords } from './read-words.ts';

const toCustomer = fakeContext();
const toUnit = fakeUnitContext({ listener: 'unit' });

describe('said to the customer', () => {
  it.each([
    ['Well, that leaves the equipment in your flat.', 'asserted'],
    ['Your card machine has had its day.', 'asserted'],
    ['Somebody at your place has unplugged it.', 'asserted'],
    ['You never answered our letter.', 'asserted'],
    ['The address you gave us was incomplete.', 'asserted'],
    ['One of our new hubs would sort that out.', 'asserted'],
    ['Had you told us about the gate, he would have come in.', 'asserted'],
    ['They looked twice and found nothing, so this is your own wiring.', 'asserted'],
    ['I am sorry to have to say that the trouble lies with your own kit.', 'asserted'],
    ['It sounds very much like the modem to me.', 'asserted'],
    ['It does sound as if your router has hung itself.', 'asserted'],
    ['Your box did not come back after its update.', 'asserted'],
    ['It will not start since your router is not set up right.', 'asserted'],
    ['If you had no line all week it was your modem.', 'asserted'],
    ['You have pulled the plug out by mistake.', 'asserted'],
    ['The number was put down wrong by you.', 'asserted'],
    ['The slowdown since noon is something on your network.', 'asserted'],
    ['You need a newer one, I can send it.', 'asserted'],
    ['Older handsets often give up.', 'insinuated'],
    ['As a rule, a laptop that drops out has lost its own wifi.', 'insinuated'],
    ['Did the cleaner perhaps pull a plug?', 'insinuated'],
    ['It could be us, it could be the router, the test will tell.', 'none'],
    ['If it turns out to be your router we swap it free of charge.', 'none'],
    ['You did not press anything wrong.', 'none'],
    ['Your order is late because our survey was late.', 'none'],
    ['Our text said you were out, and you were at home.', 'none'],
    ['Had it been your router, next door would be online.', 'none'],
    ['You asked if you did something wrong: no.', 'none'],
    ['I read that somebody put it down to your wiring. I do not agree.', 'none'],
    ['A card of ours keeps dropping out, that is what slows your tills.', 'none'],
    ['I would love to say it is the plug on your box but it is not.', 'none'],
    ['That is no fault of yours.', 'none'],
  ] as const)('%s', (text, blame) => {
    expect(readWords(text, toCustomer).blame).toBe(blame);
  });
});

describe('written to a unit', () => {
  it.each([
    ['NFF our side -> CPE. closed', 'asserted'],
    ['caller misdialled, no action', 'asserted'],
    ['nobody in at 11, carded', 'asserted'],
    ['own LAN, nothing for us', 'asserted'],
    ['rootCause: customerWiring', 'asserted'],
    ['modem fault cust side, no visit', 'asserted'],
    ['the customer did not read our mail properly', 'asserted'],
    ['would you tell her that the home equipment is at fault', 'asserted'],
    ['ask her whether she moved the router', 'insinuated'],
    ['please do not close it as customer equipment', 'none'],
    ['her router is red, so are the neighbours', 'none'],
    ['router lost sync 07:50', 'none'],
    ['No internet and no phone. Nothing on the board.', 'none'],
    ['kindly do not tell anybody that it is their router', 'none'],
    ['I put cust equipment. Wrong. Please change it.', 'none'],
  ] as const)('%s', (text, blame) => {
    expect(readWords(text, toUnit).blame).toBe(blame);
  });
});
