import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A page of the bench with what a person says the article is. See the README beside the data. */
export interface Entry {
  readonly id: string;
  readonly set: string;
  readonly lang: string | null;
  readonly type: string | null;
  readonly url?: string;
  readonly system?: string;
  readonly html?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly gold: {
    readonly text?: string;
    readonly title?: string;
    readonly authors?: readonly string[];
    readonly date?: string;
    readonly lead?: string;
    readonly with?: readonly string[];
    readonly without?: readonly string[];
  };
}

/** The sets whose pages have the article's text as gold. */
export const labelledSets = ['wcxb', 'naeb', 'fundus', 'daniel'] as const;

/** Where the bench data stand, unless a folder is given. */
export const BENCH = new URL('../../../shared/bench/', import.meta.url).pathname;

export const haveBench = (folder = BENCH): boolean => existsSync(`${folder}/data`);

/** Reads one file of gzipped JSON lines. */
export function readEntries(name: string, folder = BENCH): readonly Entry[] {
  const lines = gunzipSync(readFileSync(`${folder}/data/${name}.jsonl.gz`))
    .toString('utf8')
    .split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Entry);
}
