/** How likely a random player does something, so that most of its plays do something useful now and then. */
import type { MoveName } from '../../../model/move.ts';
import type { Things } from './things.ts';

/** Weights where nothing in the view speaks for or against. */
const USUAL: Partial<Record<MoveName, number>> = {
  lookUp: 3,
  runCheck: 1.5,
  keep: 0.6,
  wait: 3,
  sendHandover: 2,
  sendMessage: 2.5,
  report: 2.5,
  declareImpact: 2,
  publish: 1.5,
  linkTo: 1,
  addNote: 1,
  endShift: 0.02,
  askExpert: 0.1,
  sellItem: 0.3,
  closeRecord: 0.4,
  cancelRecord: 0.2,
  transferCold: 0.2,
};
const OTHERWISE = 0.5;
/** What needs somebody on the line, or something that came in, when there is none. */
const POINTLESS = 0.1;

/** What even a careful person does without being asked. */
const CAREFUL: readonly MoveName[] = [
  'lookUp',
  'keep',
  'wait',
  'sendHandover',
  'sendMessage',
  'report',
  'linkTo',
];

/** Weight of a kind of move in front of this view; temper scales what nothing asked for. */
export function weightOfMove(move: MoveName, things: Things): number {
  const asked = weightWhenAsked(move, things);
  if (asked !== undefined) return asked;
  const usual = USUAL[move] ?? OTHERWISE;
  return CAREFUL.includes(move) ? usual : usual * things.temper;
}

/** Weight of moves that answer somebody or something; undefined for all others. */
function weightWhenAsked(move: MoveName, { view, calls, handovers, temper }: Things): number | undefined {
  const talking = view.call !== undefined && view.call.state !== 'ringing';
  const ringing = view.incoming.some(({ kind }) => kind === 'call');
  const open = view.handovers.some(({ state }) => state === 'delivered' || state === 'acknowledged');
  switch (move) {
    case 'answerCall':
      return ringing ? (talking ? 2 : 25) : POINTLESS;
    case 'say':
      return talking ? 2 + 14 * temper : POINTLESS * temper;
    case 'hold':
      return talking || calls.length > 0 ? 1 : POINTLESS;
    case 'endCall':
      return talking ? 0.7 : POINTLESS;
    case 'addToCall':
    case 'transferWarm':
    case 'transferCold':
      return talking ? undefined : POINTLESS;
    case 'accept':
    case 'readBack':
      return open ? 6 : POINTLESS;
    case 'acknowledge':
    case 'returnHandover':
      return open ? 2 : handovers.length > 0 ? OTHERWISE : POINTLESS;
    case 'placeCall':
      return view.people.length > 0 && !talking ? 2 * temper : POINTLESS * temper;
    default:
      return undefined;
  }
}
