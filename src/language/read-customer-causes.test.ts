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
    ['Older handsets often give up.', 'insinuated'],
    ['Did the cleaner perhaps pull a plug?', 'insinuated'],
    ['It could be us, it could be the router, the test will tell.', 'none'],
    ['If it turns out to be your router we swap it free of charge.', 'none'],
    ['You did not press anything wrong.', 'none'],
    ['Your order is late because our survey was late.', 'none'],
    ['Our text said you were out, and you were at home.', 'none'],
    ['Had it been your router, next door would be online.', 'none'],
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
    ['ask her whether she moved the router', 'insinuated'],
    ['please do not close it as customer equipment', 'none'],
    ['her router is red, so are the neighbours', 'none'],
    ['router lost sync 07:50', 'none'],
  ] as const)('%s', (text, blame) => {
    expect(readWords(text, toUnit).blame).toBe(blame);
  });
});
