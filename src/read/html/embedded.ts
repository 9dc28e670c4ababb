import { readLiteral } from './json-blocks.ts';
import { collectLiterals, type Literal } from './json-strings.ts';
import { proseLength } from './prose-length.ts';
import type { RawBlock } from './raw-block.ts';
import type { EmbeddedScript } from './scripts.ts';

/** The page has to show less than this share of what its scripts hold. */
const LESS = 0.4;
/** Pages that show more prose than this are not looked at again. */
const ENOUGH = 3000;
/** A state object holds texts of all sorts: it is read only where the page is an empty shell. */
const SHELL = 400;
/** A string of a state object is text from this many blanks on. */
const BLANKS = 12;
/** All that is added has to be longer, in UTF-16 code units. */
const SHORTEST_TEXT = 200;

/**
 * Adds the text that stands only in JSON-LD or in a state object, where the page itself shows much
 * less: it is drawn by a script that nobody ran.
 *
 * @returns all blocks in the order of the input, and the new place of each given one
 */
export function addEmbedded(
  input: string,
  blocks: readonly RawBlock[],
  scripts: readonly EmbeddedScript[],
): { readonly blocks: readonly RawBlock[]; readonly places: Int32Array } {
  const places = new Int32Array(blocks.length).map((_, index) => index);
  if (scripts.length === 0) return { blocks, places };
  let shown = 0;
  let all = 0;
  for (const block of blocks) {
    if (block.context.hidden) continue;
    shown += proseLength(block);
    all += block.text.length;
  }
  if (shown > ENOUGH) return { blocks, places };
  const texts = new Set(blocks.map((block) => block.text));
  let added = find(input, scripts, 'json-ld', texts);
  if (!outweighs(added, shown) && all < SHELL) added = find(input, scripts, 'state', texts);
  if (!outweighs(added, shown)) return { blocks, places };

  const merged: RawBlock[] = [];
  let next = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    while (next < added.length && added[next]!.end <= block.start) merged.push(added[next++]!);
    // a script in the middle of a paragraph cannot give a block of its own
    while (next < added.length && added[next]!.start < block.end) next++;
    places[i] = merged.length;
    merged.push(block);
  }
  while (next < added.length) merged.push(added[next++]!);
  return { blocks: merged, places };
}

function outweighs(added: readonly RawBlock[], shown: number): boolean {
  let length = 0;
  for (const block of added) length += block.text.length;
  return length > SHORTEST_TEXT && shown < LESS * length;
}

function find(
  input: string,
  scripts: readonly EmbeddedScript[],
  kind: 'json-ld' | 'state',
  shown: Set<string>,
): RawBlock[] {
  const literals: Literal[] = [];
  for (const script of scripts)
    if (script.kind === kind) collectLiterals(input, script.start, script.end, literals);
  const wanted =
    kind === 'json-ld' ? ofJsonLd(literals) : literals.filter((l) => isProse(input, l));
  const seen = new Set(shown);
  const blocks: RawBlock[] = [];
  for (const literal of wanted) {
    for (const block of readLiteral(input, literal, kind)) {
      if (seen.has(block.text)) continue;
      seen.add(block.text);
      blocks.push(block);
    }
  }
  return blocks;
}

function ofJsonLd(literals: readonly Literal[]): readonly Literal[] {
  const bodies = literals.filter(({ key }) => key === 'articleBody');
  if (bodies.length > 0) return bodies;
  // several descriptions are those of other pages
  const descriptions = literals.filter(({ key }) => key === 'description');
  return descriptions.length === 1 ? descriptions : [];
}

/** Whether a string of a state object is a text, not an address, a style or a program. */
function isProse(input: string, { key, start, end }: Literal): boolean {
  if (/^(?:css|style|script|svg|query|icon|src|url|seo|meta)/i.test(key)) return false;
  const sample = input.slice(start, Math.min(end, start + 2000));
  const blanks = sample.split(' ').length - 1;
  if (blanks < BLANKS || sample.length / blanks > 15) return false;
  const odd = sample.match(/[{};=|$]/g)?.length ?? 0;
  return odd * 40 < sample.length || /<p\b|\\u003cp/i.test(sample);
}
