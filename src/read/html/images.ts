import { safeUrl } from '../url.ts';
import { filled } from './attributes.ts';
import type { BlockCollector } from './blocks.ts';
import type { GrowingElement } from './elements.ts';
import { isPixel, largest, pictureAddress } from './pictures.ts';
import type { Attributes } from './plain-tag.ts';
import type { Context } from './raw-block.ts';

/** A picture, before the blocks have their numbers. */
export interface RawImage {
  readonly start: number;
  readonly end: number;
  readonly src: string | undefined;
  readonly alt: string | undefined;
  readonly block: number;
  readonly figure: number | undefined;
  readonly element: GrowingElement | undefined;
  readonly from: Context['from'];
}

/** The pictures that a walk comes by. */
export interface Images {
  readonly all: readonly RawImage[];
  /** A `<picture>` begins. */
  openPicture(): void;
  /** A `<source>`; of those of a picture the first address counts. */
  source(attributes: Attributes): void;
  /** An `<img>`, or what stands for one. Pixels that count visits are left out. */
  add(attributes: Attributes, start: number, end: number, base: string | undefined): void;
}

/**
 * Collects pictures.
 *
 * @param inPicture whether a `<picture>` is open
 * @param place where the walk is
 */
export function createImages(
  inPicture: () => boolean,
  place: Pick<BlockCollector, 'blocks' | 'context' | 'innermost'>,
): Images {
  const all: RawImage[] = [];
  /** The best address of the `<source>` elements of the picture around. */
  let best: string | undefined;
  return {
    all,
    openPicture() {
      best = undefined;
    },
    source(attributes) {
      if (inPicture())
        best ??= largest(filled(attributes, 'srcset') ?? filled(attributes, 'data-srcset'));
    },
    add(attributes, start, end, base) {
      const source = inPicture() ? best : undefined;
      best = undefined;
      if (isPixel(attributes)) return;
      const address = pictureAddress(attributes, source);
      const src = address === undefined ? undefined : safeUrl(address, base);
      const alt = filled(attributes, 'alt');
      if (src === undefined && alt === undefined) return;
      const { blocks, context, innermost } = place;
      all.push({
        start,
        end,
        src,
        alt,
        block: blocks.length,
        figure: context.figure,
        element: innermost,
        from: context.from,
      });
    },
  };
}
