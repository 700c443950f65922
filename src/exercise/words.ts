/** Counting words, for the price of a move and the length of a line. */

export const wordsIn = (text: string): number => (text.trim() === '' ? 0 : text.trim().split(/\s+/).length);
