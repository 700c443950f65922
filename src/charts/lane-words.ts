/** Words on a lane picture: ids as plain words, and lines short enough for their box. */

/** "awaitingPartner" becomes "Awaiting partner", "serviceDesk2" "Service desk 2", "noc" "NOC". */
export function plainWords(id: string): string {
  if (/^[a-z]{2,3}$/.test(id)) return id.toUpperCase();
  const words = id.replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Lines of at most so many characters; a longer word keeps a line of its own. */
export function wrapWords(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
