/** What the walk has to know about a tag, as bits. */
export const BLOCK = 1;
/** Has no content. */
export const VOID = 2;
/** Closed by its end tag wherever that stands, even below an open block (the standard's "formatting"). */
export const FORMATTING = 4;
/** What stands inside is not shown. */
export const UNSEEN = 8;
/** End tags do not reach out of it. */
export const BARRIER = 16;
/** Its start tag closes an open paragraph. */
export const CLOSES_P = 32;
export const LIST = 64;
export const HEADING = 128;
export const CELL = 256;
/** Its start tag leads out of SVG and MathML. */
export const LEAVES_FOREIGN = 512;
/** A group of table rows. */
export const ROWS = 2048;

const names = (list: string): readonly string[] => list.split(' ');

/** From the HTML standard's parsing section and its default style sheet (display: block). */
const TABLE: readonly (readonly [flags: number, tags: string])[] = [
  [
    BLOCK,
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset ' +
      'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li ' +
      'listing main marquee menu nav noframes noscript ol p plaintext pre search section ' +
      'summary table tbody tfoot thead tr td th caption colgroup template ul xmp button',
  ],
  [
    VOID,
    'area base basefont bgsound br col embed frame hr img input keygen link meta param source ' +
      'track wbr image',
  ],
  [FORMATTING, 'a b big code em font i nobr s small strike strong tt u'],
  [
    UNSEEN,
    'script style title textarea select datalist iframe noembed video audio canvas rp ' +
      'desc metadata annotation annotation-xml amp-state optgroup option',
  ],
  [BARRIER, 'table td th caption marquee object applet template html'],
  [
    CLOSES_P,
    'address article aside blockquote center details dialog dir div dl dd dt li fieldset ' +
      'figcaption figure footer header hgroup main menu nav ol p search section summary ul h1 h2 ' +
      'h3 h4 h5 h6 pre listing form table hr xmp plaintext',
  ],
  [LIST, 'ul ol menu dir dl'],
  [HEADING, 'h1 h2 h3 h4 h5 h6'],
  [CELL, 'td th'],
  [ROWS, 'thead tbody tfoot'],
  [
    LEAVES_FOREIGN,
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img ' +
      'li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
  ],
];

export const TAG_FLAGS: ReadonlyMap<string, number> = collect();

function collect(): ReadonlyMap<string, number> {
  const flags = new Map<string, number>();
  for (const [bits, tags] of TABLE)
    for (const tag of names(tags)) flags.set(tag, (flags.get(tag) ?? 0) | bits);
  return flags;
}
