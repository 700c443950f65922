/** Fills the {{names}} of a debrief sentence; a sentence with a name nobody can fill is not said. */
import { capital } from './speaking.ts';

/** The text with every name filled, or undefined when one has no value. */
export function fillTemplate(
  template: string,
  valueFor: (name: string) => string | undefined,
): string | undefined {
  let whole = true;
  const text = template.replace(/\{\{\s*([^}]+?)\s*\}\}/g, (_, name: string) => {
    const value = valueFor(name);
    if (value === undefined) whole = false;
    return value ?? '';
  });
  return whole ? asSentences(text) : undefined;
}

/** Single spaces, and a capital wherever a sentence begins with a value. */
const asSentences = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(^|[.!?] )([a-z])/g, (_, before: string, letter: string) => `${before}${capital(letter)}`);

/** The first of several templates that can be filled. */
export function firstFilled(
  templates: readonly string[],
  valueFor: (name: string) => string | undefined,
): string | undefined {
  for (const template of templates) {
    const text = fillTemplate(template, valueFor);
    if (text !== undefined) return text;
  }
  return undefined;
}
