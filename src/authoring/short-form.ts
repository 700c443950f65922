/** Moves written short: `say: Hello` for `{ move: say, text: Hello }`, a bare word for a move without arguments. */
import { MAIN_ARGUMENT } from '../model/move.ts';
import { isMoveId, type MoveId } from '../model/moves-catalogue.ts';
import { isRecord } from './plain-data.ts';

/** Values that are no text mean another argument than the main one. */
const mainArgument = (move: MoveId, value: unknown): string | undefined => {
  if (move === 'hold' && typeof value === 'boolean') return 'on';
  if (move === 'keep' && typeof value === 'number') return 'line';
  return MAIN_ARGUMENT[move];
};

/**
 * The full form of one move. What is no move in either form is given back as near to one as can be,
 * so that the schema can say what is wrong.
 */
export function fullMove(written: unknown): unknown {
  if (typeof written === 'string') return { move: written };
  if (!isRecord(written) || Object.hasOwn(written, 'move')) return written;
  const keys = Object.keys(written);
  const name = keys.find(isMoveId) ?? (keys.length === 1 ? keys[0] : undefined);
  if (name === undefined) return written;
  const { [name]: value, ...rest } = written;
  if (value === null || value === undefined) return { move: name, ...rest };
  if (isRecord(value)) return { move: name, ...value, ...rest };
  const main = isMoveId(name) ? mainArgument(name, value) : undefined;
  return main === undefined ? { move: name, [name]: value, ...rest } : { move: name, [main]: value, ...rest };
}

/** A play with every `do` in full. */
export function fullPlay(play: unknown): unknown {
  return within(play, 'steps', (step) => within(step, 'do', fullMove));
}

/** A scenario with the move of every deed in full. */
export function fullScenario(scenario: unknown): unknown {
  const beats = within(scenario, 'beats', (beat) => within(beat, 'do', fullDeed));
  return within(beats, 'receivers', (receiver) => {
    if (!isRecord(receiver) || !isRecord(receiver.settles)) return receiver;
    return { ...receiver, settles: within(receiver.settles, 'do', fullDeed) };
  });
}

function fullDeed(deed: unknown): unknown {
  return isRecord(deed) && Object.hasOwn(deed, 'move') ? { ...deed, move: fullMove(deed.move) } : deed;
}

/** The same data with every item of the list under `key` changed; anything else as it was. */
function within(value: unknown, key: string, change: (item: unknown) => unknown): unknown {
  if (!isRecord(value)) return value;
  const list = value[key];
  return Array.isArray(list) ? { ...value, [key]: list.map(change) } : value;
}
