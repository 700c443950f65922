/** Whether Esc arms letters in the line: a setting of this browser (WCAG 2.1.4). */
import { keptInBrowser } from '../../../../ui/index.ts';

const KEY = 'baton.letters';

/** In a browser that keeps nothing they stay on. */
export const lettersOn = (): boolean => keptInBrowser.read(KEY) !== 'off';

export const setLetters = (on: boolean): void => keptInBrowser.write(KEY, on ? 'on' : 'off');
