import { decode } from 'he';
import { MISREAD, meantBy } from './misread.ts';

/** A character reference; what is no known one stands for itself. */
export const ENTITY = '&(?:#[xX]?[0-9a-fA-F]{1,16}|[a-zA-Z][a-zA-Z0-9]{0,31});?';

/** What a stretch of the input stands for in the text. */
export interface Standing {
  readonly character: string;
  /** How much of the stretch does so: what is behind a legacy entity (`&notit;`) may be text. */
  readonly length: number;
}

const AMPERSAND = 38;

/** Whether what begins with a character, given by its code, may stand for another one. */
export const mayStand = (code: number): boolean =>
  code === AMPERSAND || (code >= 0x80 && code <= 0x9f) || (code >= 0xc2 && code <= 0xf4);

/**
 * What a stretch stands for: an entity, or what was misread. Undefined where it stands for itself.
 *
 * @param raw what {@link ENTITY} or `MISREAD` has found
 */
export function standingFor(raw: string): Standing | undefined {
  if (raw.charCodeAt(0) !== AMPERSAND) {
    const character = meantBy(raw);
    return character === raw ? undefined : { character, length: raw.length };
  }
  const decoded = decode(raw);
  if (decoded === raw) return undefined;
  let tail = 0;
  while (
    tail < decoded.length - 1 &&
    tail < raw.length - 2 &&
    decoded[decoded.length - 1 - tail] === raw[raw.length - 1 - tail]
  )
    tail++;
  return { character: decoded.slice(0, decoded.length - tail), length: raw.length - tail };
}

const STRETCH_AT = new RegExp(`${MISREAD.all}|${ENTITY}`, 'y');

/** How long the stretch is that stands for some text at a place of the input, white space for a blank; undefined where none does. */
export function stretchAt(input: string, at: number, text: string): number | undefined {
  STRETCH_AT.lastIndex = at;
  const raw = STRETCH_AT.exec(input)?.[0];
  const standing = raw === undefined ? undefined : standingFor(raw);
  if (standing === undefined) return undefined;
  const { character, length } = standing;
  return character === text || (text === ' ' && /^\s$/.test(character)) ? length : undefined;
}
