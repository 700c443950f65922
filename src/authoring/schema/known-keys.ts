/** Which keys a schema knows at a place, read off its JSON Schema. */
import { playSchema, scenarioSchema } from '../../model/scenario.ts';
import { sessionSchema } from '../../model/session.ts';
import { isRecord, valueAt } from '../plain-data.ts';

const SCHEMAS = { scenario: scenarioSchema, play: playSchema, session: sessionSchema } as const;

export type FileKind = keyof typeof SCHEMAS;

/** JSON Schema of a kind of file, as editors use it. */
export function jsonSchema(kind: FileKind): Record<string, unknown> {
  return { ...SCHEMAS[kind].toJSONSchema({ io: 'input', unrepresentable: 'any' }) };
}

const made: Partial<Record<FileKind, Record<string, unknown>>> = {};

/** The keys allowed in the map at the end of the way; empty where any key is. */
export function knownKeys(kind: FileKind, root: unknown, path: readonly PropertyKey[]): string[] {
  const schema = made[kind] ?? jsonSchema(kind);
  made[kind] = schema;
  let places = options(schema, schema, root);
  let value = root;
  for (const step of path) {
    value = valueAt(value, [step]);
    const here = value;
    places = places.flatMap((place) => options(schema, inside(place, step), here));
  }
  return [
    ...new Set(places.flatMap((place) => (isRecord(place.properties) ? Object.keys(place.properties) : []))),
  ];
}

function inside(place: Record<string, unknown>, step: PropertyKey): unknown {
  if (typeof step === 'number') {
    const item = Array.isArray(place.prefixItems) ? place.prefixItems[step] : undefined;
    return item ?? place.items;
  }
  const named = isRecord(place.properties) ? place.properties[String(step)] : undefined;
  return named ?? place.additionalProperties;
}

/** The schema itself, or all its alternatives that the value does not rule out by a fixed word. */
function options(root: unknown, place: unknown, value: unknown): Record<string, unknown>[] {
  if (!isRecord(place)) return [];
  if (typeof place.$ref === 'string') return options(root, byRef(root, place.$ref), value);
  const parts = [place.anyOf, place.oneOf, place.allOf].filter(Array.isArray).flat();
  const all = parts.flatMap((part) => options(root, part, value));
  if (isRecord(place.properties) || parts.length === 0) all.push(place);
  return all.filter((option) => !ruledOut(option, value));
}

function byRef(root: unknown, ref: string): unknown {
  let place = root;
  for (const step of ref.split('/').slice(1)) place = isRecord(place) ? place[step] : undefined;
  return place;
}

function ruledOut(option: Record<string, unknown>, value: unknown): boolean {
  if (!isRecord(value) || !isRecord(option.properties)) return false;
  return Object.entries(option.properties).some(
    ([key, part]) =>
      isRecord(part) &&
      typeof part.const === 'string' &&
      typeof value[key] === 'string' &&
      part.const !== value[key],
  );
}
