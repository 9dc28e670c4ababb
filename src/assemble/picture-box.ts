import { findAround } from '../read/around.ts';
import type { Element, Image } from '../read/document.ts';
import type { Draft } from './fate.ts';

/** How many elements around a picture are asked for text. */
const STEPS = 8;
/** A picture with its caption and credit holds no more blocks, and no more text in UTF-16 code units. */
const MOST_BLOCKS = 2;
const LONGEST = 400;

/** Words of classes and ids that mark a picture with what is written under it. */
const PICTURE = new Set(
  'photo photos photograph image img picture pic figure fig caption captions legend illustration bild foto imagen imagem immagine didascalia legende bildunterschrift'.split(
    ' ',
  ),
);
/** With these it is the picture of somebody, or one of another story. */
const OTHER = new Set(
  'author authors avatar bio profile byline user member staff logo icon teaser teasers card cards related recommended promo product products thumb thumbnail comment comments'.split(
    ' ',
  ),
);

/** The smallest element around a picture that holds text. */
const around = ({ element }: Image): Element | undefined =>
  findAround(element, STEPS, ({ textLength }) => textLength > 0);

/** The small element that a picture shares with what is written under it, where its classes say so. */
export function boxOf({ document }: Draft, image: Image): Element | undefined {
  const box = around(image);
  if (!box || box.firstBlock !== image.before) return undefined;
  if (box.endBlock - box.firstBlock > MOST_BLOCKS || box.textLength > LONGEST) return undefined;
  if (box.linkLength > 0.5 * box.textLength) return undefined;
  const words = [...box.words];
  for (let i = box.firstBlock; i < box.endBlock; i++) {
    const { element } = document.blocks[i]!;
    if (element && element.id !== box.id) words.push(...element.words);
  }
  const fits = words.some((word) => PICTURE.has(word)) && !words.some((word) => OTHER.has(word));
  return fits ? box : undefined;
}

/** Whether a picture adorns a link that is all there is in its figure: a card that leads elsewhere. */
export function isPartOfLink({ document }: Draft, image: Image): boolean {
  if (image.figure === undefined) return false;
  const box = figureAround(image) ?? around(image);
  if (!box || box.textLength === 0 || box.linkLength < 0.9 * box.textLength) return false;
  const { blocks } = document;
  for (let i = box.firstBlock; i < box.endBlock; i++)
    if (blocks[i]!.shape === 'caption') return false;
  return true;
}

const figureAround = ({ element }: Image): Element | undefined =>
  findAround(element, STEPS, ({ tag }) => tag === 'figure');
