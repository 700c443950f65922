/** The random player can draw every kind of move there is, so that a new one is not forgotten. */
import { expect, test } from 'vitest';
import { MOVE_IDS } from '../../../model/moves-catalogue.ts';
import { DRAWN_KINDS } from './arguments.ts';

test('there are arguments for every move of the catalogue, and for nothing else', () => {
  expect([...DRAWN_KINDS].sort()).toEqual([...MOVE_IDS].sort());
});
