/** Door of the controls: no domain words behind it. */
export { Button, buttonClass } from './button.tsx';
export { Dialog } from './dialog.tsx';
export { keptInBrowser, keptInTab } from './kept.ts';
export { KeyHint } from './key-hint.tsx';
export { Announcer, announce } from './live.tsx';
export { Picker, type PickerRow } from './picker.tsx';
export { type Roving, useRoving } from './roving.ts';
export { notify, Toast } from './toast.tsx';
