/** Whether Esc arms letters in the line: a setting of this browser (WCAG 2.1.4). */
const KEY = 'baton.letters';

export function lettersOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function setLetters(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing: the letters stay on.
  }
}
