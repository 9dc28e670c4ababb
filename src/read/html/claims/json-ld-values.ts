import { decode } from 'he';
import type { Json, JsonObject } from './json-ld-parse.ts';

/** Longer texts are no metadata. */
const LONGEST = 2000;

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value, or each of a list, or each of a list of lists; at most 50. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat().slice(0, 50) : [value];
}

/** Entities decoded, tags out, white space folded: sites put HTML into JSON. */
export function plainText(text: string): string {
  const decoded = decode(text.slice(0, LONGEST));
  return decoded
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text or a number as text; of an object its `@value` or `name`. */
export function textOf(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return plainText(value) || undefined;
  if (typeof value === 'number') return String(value);
  if (!isObject(value)) return undefined;
  const inner = value['@value'] ?? value['name'];
  return typeof inner === 'string' ? plainText(inner) || undefined : undefined;
}

/** The name of a person or an organization, given as a text, an object, or a reference to one. */
export function nameOf(
  value: Json | undefined,
  ids: ReadonlyMap<string, JsonObject>,
): string | undefined {
  if (!isObject(value)) return textOf(value);
  const own = textOf(value['name']) ?? textOf(value['legalName']) ?? textOf(value['alternateName']);
  if (own !== undefined) return own;
  const target = ids.get(String(value['@id']));
  return target && target !== value ? textOf(target['name']) : undefined;
}

/** `@type` as a list, without the vocabulary's address. */
export function typesOf(node: JsonObject): readonly string[] {
  return listOf(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.trim().replace(/^.*[/#:]/, '')] : [],
  );
}
