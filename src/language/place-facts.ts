/** Gives an address, street or unit to the facts that ask for it; one address may feed a house and a unit. */
import type { CompiledContext } from './compiled.ts';
import type { CueHit } from './cues.ts';
import { type Address, addressText, readAddress } from './grammar/addresses.ts';
import type { Mention } from './grammar/mention.ts';
import type { Token } from './normalise.ts';

interface PlaceClaim {
  fact: string;
  value: string;
  from: number;
  to: number;
}

type Form = 'street' | 'house' | 'full' | 'unit';

const formOf = (address: Address): Form =>
  !address.street ? 'unit' : address.unit ? 'full' : address.number ? 'house' : 'street';

function formOfText(text: string): Form {
  if (/^\d+[A-Za-z]?$/.test(text)) return 'unit';
  if (/ unit /.test(text)) return 'full';
  return /^\d/.test(text) ? 'house' : 'street';
}

/** Facts that take addresses of a form, those whose wordings name this very one first. */
function takers(compiled: CompiledContext, form: Form, text: string): readonly string[] {
  const facts: string[] = [];
  for (const [id, reader] of compiled.readers) {
    if (!reader.types.has('address') && !reader.types.has('unit')) continue;
    const forms = new Set([...reader.places.keys()].map(formOfText));
    if (id === 'unitNumber' && forms.size === 0) forms.add('unit');
    if (id === 'unitNumber') forms.delete('street');
    if (id === 'serviceAddress' && forms.size === 0) forms.add('house').add('full');
    if (id === 'area' && forms.size === 0) forms.add('street');
    if (reader.places.has(text)) facts.unshift(id);
    else if (forms.has(form)) facts.push(id);
  }
  return facts;
}

const valueFor = (compiled: CompiledContext, fact: string, text: string): string =>
  compiled.readers.get(fact)?.places.get(text) ?? text;

/** A house and a unit in one breath are two facts where the case has both; a place named whole stays one. */
function fallsApart(compiled: CompiledContext, address: Address, whole: string): boolean {
  if (!address.street || !address.unit) return false;
  const { unit, ...house } = address;
  const units = takers(compiled, 'unit', unit);
  const named = compiled.readers.get(whole)?.places.get(addressText(address));
  if (named !== undefined && (named !== unit || !units.includes(whole))) return false;
  return units.length > 0 && takers(compiled, formOf(house), addressText(house)).length > 0;
}

/** The claims an address makes. */
export function placeFacts(
  mention: Mention,
  compiled: CompiledContext,
  cues: readonly CueHit[],
  tokens: readonly Token[],
): readonly PlaceClaim[] {
  const address = readAddress(tokens, mention.from, compiled.streets);
  if (!address) return [];
  const { from, to } = mention;
  const claim = (fact: string, text: string): PlaceClaim => ({
    fact,
    value: valueFor(compiled, fact, text),
    from,
    to,
  });
  const first = (facts: readonly string[]): string | undefined => {
    const cued = facts.filter((fact) =>
      cues.some((cue) => cue.fact === fact && cue.from >= from - 4 && cue.to <= from),
    );
    return cued.length === 1 && facts.length > 1 ? cued[0] : facts[0];
  };
  const whole = first(takers(compiled, formOf(address), addressText(address)));
  if (whole !== undefined && !fallsApart(compiled, address, whole))
    return [claim(whole, addressText(address))];
  const claims: PlaceClaim[] = [];
  if (address.unit && address.street) {
    const unit = first(takers(compiled, 'unit', address.unit));
    if (unit !== undefined)
      claims.push({ ...claim(unit, address.unit), ...unitSpan(tokens, from, to, address) });
  }
  const rest: Address = { street: address.street, number: address.number };
  if (!address.street) return claims;
  const used = claims[0];
  const cut = used ? (used.from > from ? { from, to: used.from } : { from: used.to, to }) : { from, to };
  const house =
    first(takers(compiled, formOf(rest), addressText(rest))) ??
    first(takers(compiled, 'full', addressText(rest)).filter((fact) => fact !== 'unitNumber'));
  if (house !== undefined) claims.push({ ...claim(house, addressText(rest)), ...cut });
  else {
    const street = first(takers(compiled, 'street', address.street));
    if (street !== undefined) claims.push({ ...claim(street, address.street), ...cut });
  }
  return claims;
}

/** Tokens of the unit inside the address. */
function unitSpan(
  tokens: readonly Token[],
  from: number,
  to: number,
  address: Address,
): { from: number; to: number } {
  for (let at = to - 1; at >= from; at -= 1) {
    if (/^(unit|flat|apartment|apt|door|suite|room)$/.test(tokens[at]?.word ?? ''))
      return at === from ? { from, to: Math.min(to, from + 2) } : { from: at, to };
  }
  return address.number === undefined ? { from, to } : { from, to: from + 1 };
}
