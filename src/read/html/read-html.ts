import type { Document, Image } from '../document.ts';
import { altsAsMeant } from '../misread.ts';
import { collectClaims } from './claims/collect.ts';
import { addEmbedded } from './embedded.ts';
import { type Gathered, gatheredAsMeant } from './gather.ts';
import type { RawImage } from './images.ts';
import { cutLines } from './lines.ts';
import { toMaterial } from './material.ts';
import { isPermalinkOf } from './permalink.ts';
import type { RawBlock } from './raw-block.ts';
import { fillTotals, type Places, stays, toPlaces, toSourceBlocks } from './settle.ts';
import { joinRows } from './tables.ts';
import { type Walked, walk } from './walk.ts';

/** Options of {@link readHtml}. */
export interface HtmlOptions {
  /** The address of the page: what its relative links are relative to, unless `<base>` says so. */
  readonly url?: string | undefined;
}

/**
 * Reads a page or a fragment of HTML. Any string is accepted; the time taken is linear in its
 * length. Nothing is left out that is shown, and nothing is judged.
 *
 * @param input the HTML
 * @returns the document; offsets are UTF-16 code units into `input`
 * @example
 * ```ts
 * const { blocks } = readHtml('<h1>Trains</h1><p>The <b>night</b> train is back.');
 * blocks.map(({ shape, text }) => `${shape}: ${text}`); //=> ['heading: Trains', 'text: The night train is back.']
 * ```
 */
export function readHtml(input: string, options: HtmlOptions = {}): Document {
  const walked = textsAsMeant(walk(input, options.url));
  const { blocks: all, places } = settle(input, walked);
  fillTotals(walked.elements, all, places);
  const blocks = Object.freeze(toSourceBlocks(all));
  const images = toImages(walked.images, places);
  const material = toMaterial(input, walked.gathered, blocks, places, walked.base, options.url);
  const { htmlLang } = walked.gathered;
  return {
    input,
    format: 'html',
    blocks,
    images,
    claims: collectClaims(material),
    ...(htmlLang === undefined ? {} : { declaredLanguage: htmlLang }),
    ...(walked.base === undefined ? {} : { base: walked.base }),
  };
}

/** Decides which blocks stay, joins table rows, cuts lines apart and adds text that only scripts hold. */
function settle(
  input: string,
  walked: Walked,
): { readonly blocks: readonly RawBlock[]; readonly places: Places } {
  const raw = walked.blocks;
  const keep = stays(raw);
  const staying: RawBlock[] = [];
  const numbers: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    const block = raw[i]!;
    if (!keep(block) || isPermalinkOf(block, raw[i - 1]) || isPermalinkOf(block, raw[i + 1]))
      continue;
    staying.push(block);
    numbers.push(i);
  }
  const joined = joinRows(staying);
  const lines = cutLines(input, joined.blocks, titlesOf(walked.gathered));
  const embedded = addEmbedded(input, lines.blocks, walked.scripts);
  const first = new Int32Array(raw.length).fill(-1);
  const last = new Int32Array(raw.length).fill(-1);
  for (let i = 0; i < numbers.length; i++) {
    const place = joined.places[i]!;
    first[numbers[i]!] = embedded.places[lines.first[place]!]!;
    last[numbers[i]!] = embedded.places[lines.last[place]!]!;
  }
  return { blocks: embedded.blocks, places: toPlaces(first, last, embedded.blocks.length) };
}

/** The same with all of its texts as they were meant, where they were misread. */
function textsAsMeant(walked: Walked): Walked {
  const { misreading, gathered, images } = walked;
  if (misreading === undefined) return walked;
  return {
    ...walked,
    gathered: gatheredAsMeant(gathered, misreading),
    images: altsAsMeant(images, misreading),
  };
}

/** What is longer is no title, in UTF-16 code units. */
const LONGEST_TITLE = 500;

/** What the head says of the page's title. */
function titlesOf({ title, metas }: Gathered): readonly string[] {
  const titles = metas.filter(({ name }) => name === 'og:title').map(({ content }) => content);
  if (title !== undefined) titles.push(title.text);
  return titles.filter(({ length }) => length <= LONGEST_TITLE);
}

/** Pictures of `<noscript>` stand in for one that a script draws: they count once. */
function toImages(raw: readonly RawImage[], places: Places): Image[] {
  const shown = new Set(raw.filter((image) => image.from === undefined).map((image) => image.src));
  const images: Image[] = [];
  for (const { start, end, src, alt, block, figure, element, from } of raw) {
    if (from !== undefined && (src === undefined || shown.has(src))) continue;
    images.push({
      start,
      end,
      ...(src === undefined ? {} : { src }),
      ...(alt === undefined ? {} : { alt }),
      before: places.first[block]!,
      ...(figure === undefined ? {} : { figure }),
      ...(element === undefined ? {} : { element }),
    });
  }
  return images;
}
