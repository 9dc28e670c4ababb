import { siteOf } from '../../src/train/folds.ts';
import { readEntries } from './data.ts';

/** The sites of the pages that other systems' outputs were made from, by the pages' ids. */
export function readSites(folder: string): ReadonlyMap<string, string> {
  const sites = new Map<string, string>();
  for (const file of ['wcxb-dev-text', 'fundus-dev-text']) {
    for (const entry of readEntries(file, folder)) sites.set(entry.id, siteOf(entry));
  }
  return sites;
}
