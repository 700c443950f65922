/** What a verb at the foot opens, by its letter: the same for a key, a click and the palette. */
import { paletteText, verbText } from '../../text/desk.ts';
import { PASS_ON_FLOWS } from '../flows/pass-on-flows.ts';
import { PROMISE_FLOWS } from '../flows/record-flows.ts';
import { sayByParts, WAIT_FLOWS } from '../flows/say-flows.ts';
import type { Desk } from './desk-context.ts';

/** True when the letter is one of a verb. */
export function runVerb(letter: string, desk: Desk): boolean {
  const { act, ui } = desk;
  const flows = {
    s: { title: paletteText.sayByParts, flow: sayByParts },
    p: { title: verbText.passOn, flow: PASS_ON_FLOWS.report },
    m: { title: verbText.promise, flow: PROMISE_FLOWS.promise },
    w: { title: verbText.wait, flow: WAIT_FLOWS.wait },
  };
  switch (letter) {
    case 's':
    case 'p':
    case 'm':
    case 'w': {
      const { title, flow } = flows[letter];
      if (flow) act.ask({ title, flow });
      return true;
    }
    case 'l':
      ui.set({ overlay: { kind: 'palette', verb: 'Look' } });
      return true;
    case 'r':
      ui.set({ overlay: { kind: 'palette', verb: 'Record' } });
      return true;
    default:
      return false;
  }
}
