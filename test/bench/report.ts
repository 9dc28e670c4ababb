import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { BenchArgs } from './args.ts';
import {
  calibrationTable,
  goldTable,
  idempotenceTable,
  precisionTables,
  recallTables,
} from './findings.ts';
import { kindTable } from './kinds.ts';
import type { PageResult } from './measure-page.ts';
import { namesTable } from './names.ts';
import { besideTable, ceilingTable, peerTable, scoreTable, worstPages } from './scores.ts';

/** A part of what the command prints; `docs/benchmarks.md` holds the same. */
export interface Part {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** What was measured page by page, in parts. */
export function reportOf(results: readonly PageResult[], asked: BenchArgs): readonly Part[] {
  const { sections, by, worst, write } = asked;
  const parts: Part[] = [];
  const add = (name: string, title: string, text: string): void => {
    parts.push({ name, title, text });
  };
  const scored = results.filter(({ score, input }) => score && input !== 'gold');
  if (sections.has('quality') && scored.length > 0) {
    add('quality', 'Scores', scoreTable(scored, by));
    if (write) {
      const some = (set: string): readonly PageResult[] =>
        scored.filter((result) => result.set === set);
      add('types', 'wcxb by type of page', scoreTable(some('wcxb'), 'type'));
      add('languages', 'daniel by language', scoreTable(some('daniel'), 'lang'));
    }
    const peers = scored.filter(({ input }) => input === 'output');
    const beside = besideTable(peers, scored);
    if (beside) add('beside', 'Other extractors and klartext on the same pages', beside);
    if (peers.length > 0) add('peers', "Other extractors' outputs, cleaned", peerTable(peers));
    if (worst > 0) add('worst', 'Worst pages', worstPages(scored, worst));
  }
  if (sections.has('ceiling')) {
    add('ceiling', 'A judge that knows the gold', ceilingTable(results, by));
  }
  if (sections.has('calibration')) {
    add('calibration', 'Calibration', calibrationTable(results));
  }
  if (sections.has('categories')) {
    add('precision', 'What rules are certain of', precisionTables(results, worst));
    add('recall', 'Residue with a name', recallTables(results));
  }
  if (sections.has('names')) add('names', 'What pages call it', namesTable(results));
  if (sections.has('gold')) add('gold', 'Golds given as input', goldTable(results, worst));
  if (sections.has('idempotence')) {
    add('idempotence', 'Cleaned twice', idempotenceTable(results, worst));
  }
  if (sections.has('kind')) {
    add('kind', 'Kinds of pages, as labelled and as estimated', kindTable(results));
  }
  return parts;
}

const PAGE = new URL('../../docs/benchmarks.md', import.meta.url);
const HEAD = `# Benchmarks

Written by \`npm run bench -- --write\`; every number below is one that the command printed.
Learned parts are scored by cross-validation over sites: no page is scored with weights that have
seen its site.
`;

/** Writes parts into the page, each between its markers; what else stands there stays. */
export function writePage(parts: readonly Part[], file = PAGE): void {
  let page = existsSync(file) ? readFileSync(file, 'utf8') : HEAD;
  for (const { name, title, text } of parts) {
    const [open, close] = [`<!-- bench: ${name} -->`, `<!-- end: ${name} -->`];
    const part = `${open}\n## ${title}\n\n${text}\n${close}`;
    const [from, to] = [page.indexOf(open), page.indexOf(close)];
    page =
      from >= 0 && to > from
        ? page.slice(0, from) + part + page.slice(to + close.length)
        : `${page.trimEnd()}\n\n${part}\n`;
  }
  writeFileSync(file, page);
}
