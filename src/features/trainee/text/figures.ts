/** Figures as people read them: thousands set apart as in the language of the interface. */
const LANGUAGE = 'en-GB';

export const figure = (n: number): string => n.toLocaleString(LANGUAGE);
