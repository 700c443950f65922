/** An entry of her morning in words. */
import type { HerEntry } from '../../../exercise/customer-seat/index.ts';
import { channelText, happened, happenedInPerson, seatText } from '../text/customer-seat.ts';

/** Who speaks, or nothing where it is told. */
export function speakerOf({ what, voice = 0 }: HerEntry): string | undefined {
  if (what === 'mine') return seatText.you;
  if (what === 'heard') return voice === 0 ? seatText.they : seatText.another;
  return undefined;
}

export function entryWords(entry: HerEntry): string {
  const { what, text = '', channel } = entry;
  switch (what) {
    case 'mine':
    case 'heard':
      return text;
    case 'thought':
      return `${happened.thought}: ${text}`;
    case 'message':
    case 'page':
      return `${happened[what]} (${channelText(channel)}): ${text}`;
    default:
      return (channel === 'inPerson' ? happenedInPerson[what] : undefined) ?? happened[what];
  }
}
