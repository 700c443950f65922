/** Words and phrases of a class, written by commas; a star stands for any ending. */
export const wordList = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
