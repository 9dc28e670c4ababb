/** Scripts by where their letters stand in Unicode, and whether one language is told by them. */
const SCRIPTS: readonly (readonly [from: number, to: number, script: string])[] = [
  [0x0041, 0x024f, 'Latin'],
  [0x0370, 0x03ff, 'Greek'],
  [0x0400, 0x052f, 'Cyrillic'],
  [0x0530, 0x058f, 'Armenian'],
  [0x0590, 0x05ff, 'Hebrew'],
  [0x0600, 0x077f, 'Arabic'],
  [0x0900, 0x097f, 'Devanagari'],
  [0x0980, 0x09ff, 'Bengali'],
  [0x0a00, 0x0a7f, 'Gurmukhi'],
  [0x0a80, 0x0aff, 'Gujarati'],
  [0x0b80, 0x0bff, 'Tamil'],
  [0x0c00, 0x0c7f, 'Telugu'],
  [0x0c80, 0x0cff, 'Kannada'],
  [0x0d00, 0x0d7f, 'Malayalam'],
  [0x0d80, 0x0dff, 'Sinhala'],
  [0x0e00, 0x0e7f, 'Thai'],
  [0x0e80, 0x0eff, 'Lao'],
  [0x1000, 0x109f, 'Myanmar'],
  [0x10a0, 0x10ff, 'Georgian'],
  [0x1100, 0x11ff, 'Hangul'],
  [0x1200, 0x137f, 'Ethiopic'],
  [0x1780, 0x17ff, 'Khmer'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x1f00, 0x1fff, 'Greek'],
  [0x3041, 0x30ff, 'Kana'],
  [0x3400, 0x9fff, 'Han'],
  [0xac00, 0xd7af, 'Hangul'],
];
/** Who writes in a script; by words where several do, failing that the first. */
export const WRITERS: Readonly<Record<string, readonly string[]>> = {
  Greek: ['el'],
  Hebrew: ['he'],
  Hangul: ['ko'],
  Armenian: ['hy'],
  Bengali: ['bn'],
  Gurmukhi: ['pa'],
  Gujarati: ['gu'],
  Tamil: ['ta'],
  Telugu: ['te'],
  Kannada: ['kn'],
  Malayalam: ['ml'],
  Sinhala: ['si'],
  Thai: ['th'],
  Lao: ['lo'],
  Myanmar: ['my'],
  Georgian: ['ka'],
  Ethiopic: ['am'],
  Khmer: ['km'],
  Arabic: ['ar', 'fa', 'ur'],
  Devanagari: ['hi', 'mr', 'ne'],
  Cyrillic: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk'],
};

/**
 * Languages that share a script with others: told by letters of their own, and how many of them a text has. The
 * first one that has enough of them is it: what two have stands with the one that has nothing else of its own.
 */
export const OWN_LETTERS: readonly {
  readonly script: string;
  readonly tag: string;
  readonly letters: RegExp;
  readonly least: number;
}[] = [
  { script: 'Arabic', tag: 'ur', letters: /[ٹڈڑںےھ]/g, least: 0.03 },
  { script: 'Arabic', tag: 'ckb', letters: /[ەۆێڕڵ]/g, least: 0.04 },
  { script: 'Arabic', tag: 'fa', letters: /[پچژگ]/g, least: 0.015 },
  { script: 'Cyrillic', tag: 'mk', letters: /[ѓќѕ]/gi, least: 0.002 },
  { script: 'Cyrillic', tag: 'sr', letters: /[ђћљњџј]/gi, least: 0.02 },
  { script: 'Cyrillic', tag: 'ab', letters: /[ҩҵӡ]/gi, least: 0.01 },
  { script: 'Cyrillic', tag: 'cv', letters: /[ӑӗ]/gi, least: 0.02 },
  { script: 'Cyrillic', tag: 'sah', letters: /[ҕҥ]/gi, least: 0.005 },
  { script: 'Cyrillic', tag: 'ba', letters: /[ҙҡҫ]/gi, least: 0.01 },
  { script: 'Cyrillic', tag: 'tg', letters: /[ӣӯҷ]/gi, least: 0.01 },
  { script: 'Cyrillic', tag: 'uz', letters: /ҳ/gi, least: 0.005 },
  { script: 'Cyrillic', tag: 'kk', letters: /[құ]/gi, least: 0.02 },
  { script: 'Cyrillic', tag: 'tt', letters: /[җә]/gi, least: 0.02 },
  { script: 'Cyrillic', tag: 'ky', letters: /ң/gi, least: 0.0008 },
  { script: 'Cyrillic', tag: 'mn', letters: /[өү]/gi, least: 0.02 },
  { script: 'Cyrillic', tag: 'be', letters: /ў/gi, least: 0.004 },
];

/** How many letters a text has, and how many of each script. */
export function countScripts(sample: string): {
  letters: number;
  counts: ReadonlyMap<string, number>;
} {
  const amounts = new Int32Array(SCRIPTS.length);
  let letters = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) continue;
    const k = code <= LATIN_END ? 0 : scriptAt(code);
    if (k < 0) continue;
    amounts[k]!++;
    letters++;
  }
  const counts = new Map<string, number>();
  for (const [k, [, , script]] of SCRIPTS.entries())
    counts.set(script, (counts.get(script) ?? 0) + amounts[k]!);
  return { letters, counts };
}

/** Most letters are of the first script. */
const LATIN_END = SCRIPTS[0]![1];

/** The index of a code unit's script; -1 where it is of none. */
function scriptAt(code: number): number {
  for (let k = 0; k < SCRIPTS.length && code >= SCRIPTS[k]![0]; k++)
    if (code <= SCRIPTS[k]![1]) return k;
  return -1;
}
