import { existsSync } from 'node:fs';
import { BENCH, type Entry, haveBench, readEntries } from '../bench/data.ts';

/** Set to `all`, tests run over every input of the bench; else over a sample. */
export const EVERYTHING = process.env['KLARTEXT_BENCH'] === 'all';
/** Set to anything, tests of size take their full size. */
export const FULL_SIZE = EVERYTHING || process.env['KLARTEXT_FULL_SIZE'] !== undefined;

/** Why tests over the bench are skipped, or undefined where they can run. */
export const noBench: string | undefined = haveBench()
  ? undefined
  : `there is no bench data at ${BENCH}`;

/** About `count` entries of one file of the bench, evenly spread; all of them where that is asked for. */
export function sampleOf(name: string, count: number): readonly Entry[] {
  if (!existsSync(`${BENCH}/data/${name}.jsonl.gz`)) return [];
  const entries = readEntries(name);
  if (EVERYTHING) return entries;
  const step = Math.max(1, Math.floor(entries.length / count));
  return entries.filter((_, i) => i % step === 0);
}
