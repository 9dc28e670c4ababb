import { attribute } from './attributes.ts';
import type { Gathered } from './gather.ts';
import type { Attributes } from './plain-tag.ts';

/** A script that may hold text the page draws later. */
export interface EmbeddedScript {
  readonly kind: 'json-ld' | 'state';
  readonly start: number;
  readonly end: number;
}

/** A shorter script holds no text of the page, in UTF-16 code units. */
const SHORTEST_STATE = 500;

/** The scripts that a walk comes by. */
export interface Scripts {
  readonly all: readonly EmbeddedScript[];
  /** A `<script>` begins. */
  open(attributes: Attributes): void;
  /** What stands in it; says where that is a formula, which belongs to the text. */
  text(input: string, start: number, end: number): 'formula' | undefined;
}

/** Collects scripts; JSON-LD goes to what is gathered, too. */
export function createScripts(gathered: Gathered): Scripts {
  const all: EmbeddedScript[] = [];
  let type = '';
  return {
    all,
    open(attributes) {
      type = (attribute(attributes, 'type') ?? '').toLowerCase();
      if (attribute(attributes, 'src') !== undefined && type === '') type = 'src';
    },
    text(input, start, end) {
      if (type.includes('ld+json')) {
        gathered.jsonLd.push({ text: input.slice(start, end), start, end });
        all.push({ kind: 'json-ld', start, end });
      } else if (type.startsWith('math/tex')) return 'formula';
      else if (end - start > SHORTEST_STATE && type !== 'src')
        all.push({ kind: 'state', start, end });
      return undefined;
    },
  };
}
