/** Dark or light: as the system has it until somebody chooses, for the whole page. */
import type { Look } from '../../features/trainee/index.ts';
import { keptInBrowser } from '../../ui/kept.ts';

const KEY = 'baton.look';
const dark = matchMedia('(prefers-color-scheme: dark)');

const isLook = (text: string | undefined): text is Look =>
  text === 'auto' || text === 'light' || text === 'dark';

export function chosenLook(): Look {
  const kept = keptInBrowser.read(KEY);
  return isLook(kept) ? kept : 'auto';
}

/** What the page shows now. */
function shownLook(): 'light' | 'dark' {
  const look = chosenLook();
  return look === 'auto' ? (dark.matches ? 'dark' : 'light') : look;
}

function show(): void {
  document.documentElement.setAttribute('data-look', shownLook());
}

export function chooseLook(look: Look): void {
  keptInBrowser.write(KEY, look);
  show();
}

/** Shows the look before anything is drawn and follows the system from then on. */
export function followSystem(): void {
  show();
  dark.addEventListener('change', show);
}
