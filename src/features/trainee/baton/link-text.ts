/** A passed run as the part of a link behind `#`, which no browser sends anywhere: packed, deflated, with a version and a checksum. */
import { packBaton, unpackBaton } from '../../../exercise/baton/index.ts';
import type { Baton } from '../../../model/baton.ts';
import { hashText } from '../../../model/hash.ts';
import { batonLinkText } from '../text/baton-link.ts';

/** Of the form of a link; raised whenever older apps could not read it. */
const VERSION = '1';
/** Longest text that is looked at, and most bytes that it may grow to: more than any run of a day. */
const LONGEST_LINK = 64_000;
const MOST_BYTES = 400_000;
const CHECK = 10;

export type ReadLink = { ok: true; baton: Baton; key: string } | { ok: false; why: string };

export async function linkTextOf(baton: Baton): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(packBaton(baton)));
  const text = base64url(await through(bytes, new CompressionStream('deflate-raw')));
  return `${VERSION}.${checkOf(text)}.${text}`;
}

/** The run in a link, or a sentence that says why there is none. */
export async function readLinkText(fragment: string): Promise<ReadLink> {
  const no = (why: string): ReadLink => ({ ok: false, why });
  const text = fragment.replace(/^#/, '').trim();
  if (text === '') return no(batonLinkText.empty);
  if (text.length > LONGEST_LINK) return no(batonLinkText.tooLong);
  const [version = '', check = '', packed = '', ...rest] = text.split('.');
  if (!/^\d{1,4}$/.test(version)) return no(batonLinkText.damaged);
  if (version !== VERSION) return no(batonLinkText.otherForm(version, VERSION));
  if (rest.length > 0 || !/^[\w-]+$/.test(packed) || check !== checkOf(packed))
    return no(batonLinkText.damaged);
  const data = await unpacked(packed);
  const baton = data === undefined ? undefined : unpackBaton(data);
  return baton ? { ok: true, baton, key: `${check}${packed.length}` } : no(batonLinkText.noRun);
}

/** Undefined where it is no text of ours, or grows beyond all measure. */
async function unpacked(packed: string): Promise<unknown> {
  try {
    const bytes = await through(bytesOf(packed), new DecompressionStream('deflate-raw'));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Version and text together: neither can be changed alone. */
const checkOf = (text: string): string => hashText(`${VERSION}.${text}`).slice(0, CHECK);

/** Rejects as soon as more comes out than a run can have. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough<Uint8Array>(stream).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    length += next.value.length;
    if (length <= MOST_BYTES) continue;
    await reader.cancel();
    throw new RangeError('too much in a link');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const base64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
