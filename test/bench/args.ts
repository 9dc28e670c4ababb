import { parseArgs } from 'node:util';
import { BENCH } from './data.ts';
import { type InputName, inputNames } from './predict.ts';

/** The sets of the bench, by the names of their files. */
export const setNames = ['wcxb', 'naeb', 'fundus', 'daniel', 'snippets', 'peer-outputs'] as const;
export type SetName = (typeof setNames)[number];

const groups = ['type', 'lang', 'system'] as const;
export type Group = (typeof groups)[number];

/** What can be measured beside the scores. */
export const sections = [
  'quality',
  'ceiling',
  'calibration',
  'categories',
  'names',
  'gold',
  'idempotence',
  'kind',
  'speed',
] as const;
export type Section = (typeof sections)[number];

export interface BenchArgs {
  readonly sets: readonly SetName[];
  readonly inputs: readonly InputName[];
  readonly sections: ReadonlySet<Section>;
  readonly by?: Group;
  readonly worst: number;
  readonly without?: string;
  readonly format: 'auto' | 'text';
  readonly language?: string;
  readonly out?: string;
  readonly folder: string;
  readonly write: boolean;
}

export const usage = `npm run bench -- [FLAGS] [FOLDER]
  --set NAME      one of ${setNames.join(', ')}; may be repeated
  --input NAME    one of ${inputNames.join(', ')}; may be repeated
  --by GROUP      a line for every ${groups.join(', ')}
  --worst N       the N worst pages and what was lost or wrongly kept; with --categories and the
                  like, N errors
  --without SET   weights learned without this set (see \`npm run train -- --without SET\`)
  --format F      how text is given: text (default), auto
  --language TAG  as if every page were in this language: what its words are worth
  --out FILE      predictions as JSON lines
  --ceiling       also the score of a judge that knows the gold
  --calibration, --categories, --names, --gold, --idempotence, --kind, --speed   these in place of the scores
  --write         measure everything and write docs/benchmarks.md`;

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (!found)
    throw new RangeError(`--${name} takes ${known.join(', ')}; “${value}” was given\n${usage}`);
  return found;
}

/**
 * Reads the command line.
 *
 * @throws RangeError for a value that a flag does not take, TypeError for an unknown flag
 */
export function readArgs(args: readonly string[]): BenchArgs {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      set: { type: 'string', multiple: true },
      input: { type: 'string', multiple: true },
      by: { type: 'string' },
      worst: { type: 'string' },
      without: { type: 'string' },
      format: { type: 'string' },
      language: { type: 'string' },
      out: { type: 'string' },
      ceiling: { type: 'boolean' },
      calibration: { type: 'boolean' },
      categories: { type: 'boolean' },
      names: { type: 'boolean' },
      gold: { type: 'boolean' },
      idempotence: { type: 'boolean' },
      kind: { type: 'boolean' },
      speed: { type: 'boolean' },
      write: { type: 'boolean' },
    },
  });
  const {
    set,
    input,
    by,
    worst = '0',
    without,
    format = 'text',
    language,
    out,
    write = false,
  } = values;
  const asked = sections.filter((name) => name !== 'quality' && values[name]);
  const quality = asked.every((name) => name === 'ceiling');
  const sets = set?.map((name) => oneOf('set', name, setNames));
  return {
    sets: sets ?? (without ? [oneOf('without', without, setNames)] : setNames),
    inputs: input?.map((name) => oneOf('input', name, inputNames)) ?? [],
    sections: new Set(write ? sections : quality ? ['quality', ...asked] : asked),
    ...(by ? { by: oneOf('by', by, groups) } : {}),
    // no text of a page goes into the documentation
    worst: write ? 0 : Number(worst),
    ...(without ? { without } : {}),
    format: oneOf('format', format, ['auto', 'text'] as const),
    ...(language ? { language } : {}),
    ...(out ? { out } : {}),
    folder: positionals[0] ?? BENCH,
    write,
  };
}
