import { labelKey, type References } from './references.ts';

/** A Markdown link or picture. */
export type Link =
  | {
      readonly type: 'link';
      /** Where its words stand. */
      readonly from: number;
      readonly to: number;
      readonly target: string;
      /** Offset right behind it. */
      readonly end: number;
    }
  | {
      readonly type: 'image';
      readonly alt: string;
      readonly target: string;
      readonly end: number;
    };

const LABEL = '((?:[^[\\]\\\\]|\\\\.){0,500})';
/** A wrapped address goes on behind a hyphen. */
const IN_ADDRESS = '(?:[^\\s()<>]|(?<=-)\\r?\\n[ \\t]{0,20})';
const TARGET = `\\(\\s{0,3}<?(${IN_ADDRESS}{0,2000}(?:\\([^\\s()<>]{0,300}\\)[^\\s()<>]{0,300})?)>?(?:\\s{1,3}"[^"]{0,500}")?\\s{0,3}\\)`;
const END = new RegExp(TARGET, 'y');
const IMAGE = new RegExp(`!\\[${LABEL}\\]${TARGET}`, 'y');
const LINKED_IMAGE = new RegExp(`\\[\\s{0,3}!\\[${LABEL}\\]${TARGET}\\s{0,3}\\]${TARGET}`, 'y');
/** There may be pictures among the words. */
const WORDS = `((?:[^[\\]\\\\]|\\\\.|!\\[[^[\\]]{0,300}\\]\\([^()\\s]{0,2000}\\)){0,500})`;
const LINK = new RegExp(`\\[${WORDS}\\]${TARGET}`, 'y');
/** `[words][label]`, `[label][]`, `[label]`. */
const REFERENCE = new RegExp(`\\[${LABEL}\\](?:\\[([^[\\]\\n]{0,201})\\])?`, 'y');
const AUTOLINK = /<(https?:\/\/[^\s<>]{1,2000})>/y;
/** Any mark of ASCII may be escaped, and in an address renderers do so. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/**
 * The link or picture that begins at a `[`, `!` or `<`; undefined where there is none.
 *
 * @param limit where the line ends
 */
export function linkAt(
  input: string,
  at: number,
  limit: number,
  references: References | undefined,
): Link | undefined {
  const match = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(input);
    return found && at + found[0].length <= limit ? found : undefined;
  };
  const link = (found: RegExpExecArray, target: string): Link => ({
    type: 'link',
    from: at + 1,
    to: at + 1 + found[1]!.length,
    target,
    end: at + found[0].length,
  });
  const image = ([all, alt, target]: RegExpExecArray): Link => ({
    type: 'image',
    alt: unescaped(alt!),
    target: unescaped(target!),
    end: at + all.length,
  });
  const sign = input[at];
  if (sign === '<') {
    const auto = match(AUTOLINK);
    return auto && link(auto, auto[1]!);
  }
  if (sign === '!') {
    const picture = match(IMAGE);
    return picture && image(picture);
  }
  const linked = match(LINKED_IMAGE);
  if (linked) return image(linked);
  const inline = match(LINK);
  if (inline) return link(inline, unescaped(inline[2]!));
  const reference = references?.size ? match(REFERENCE) : undefined;
  const target = reference && references!.get(labelKey(reference[2] || reference[1]!));
  return target === undefined ? undefined : link(reference!, unescaped(target));
}

/** What leads somewhere, at a `]`: the end of a link. */
export function targetAt(input: string, bracket: number): number | undefined {
  END.lastIndex = bracket + 1;
  const found = END.exec(input);
  return found ? bracket + 1 + found[0].length : undefined;
}

function unescaped(text: string): string {
  const whole = text.includes('\n') ? text.replace(/-\r?\n\s*/g, '-') : text;
  return whole.includes('\\') ? whole.replace(ESCAPE, '$1') : whole;
}
