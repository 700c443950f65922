/** The house rule for style sheets: pages are laid out from start to end, so that they can be read from right to left. */

const drawsLeftToRight = /^src\/charts\//;
const oneSided = [
  /(^|[\s;{])(?:margin|padding|border)-(?:left|right)\b/,
  /(^|[\s;{])(?:left|right)\s*:/,
  /\b(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
  /\bborder-(?:top|bottom)-(?:left|right)-radius\b/,
];
/** Four values name the right side before the left one. */
const fourValues = /(?:^|[\s;{])(?:margin|padding|inset)\s*:\s*(\S+)\s+(\S+)\s+(\S+)\s+([^\s;]+)\s*;/;

/** Findings of one style sheet: `[{ file, line, rule, message }]`. */
export function checkStyle(file, text) {
  if (drawsLeftToRight.test(file)) return [];
  return text.split('\n').flatMap((line, at) => {
    const four = fourValues.exec(line);
    const isOneSided = oneSided.some((side) => side.test(line)) || (four && four[2] !== four[4]);
    if (!isOneSided) return [];
    const message = 'say inline-start or inline-end instead of left or right; only charts draw from the left';
    return [{ file, line: at + 1, rule: 'one-sided', message }];
  });
}
