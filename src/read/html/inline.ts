import type { InlineSpan } from '../document.ts';
import { attribute } from './attributes.ts';
import type { BlockCollector } from './blocks.ts';
import type { Attributes } from './plain-tag.ts';
import { BLOCK, TAG_FLAGS } from './tags.ts';
import { forwardSearch } from './tokens.ts';

const SPAN_TYPES: ReadonlyMap<string, InlineSpan['type']> = new Map([
  ['a', 'link'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['math', 'math'],
  ['time', 'time'],
  // scripts turn these into “3 days ago”
  ['relative-time', 'time'],
  ['time-ago', 'time'],
  ['local-time', 'time'],
]);

/** What an inline element means for the text in it. */
export function spanType(
  tag: string,
  attributes: Attributes,
  open: { isOpen(tag: string): boolean },
): InlineSpan['type'] | undefined {
  const type = SPAN_TYPES.get(tag);
  if (type === 'link') {
    const href = attribute(attributes, 'href');
    if (href === undefined) return undefined;
    if (href.charCodeAt(0) === 35 && href.length > 1) {
      const role = attribute(attributes, 'role') ?? attribute(attributes, 'epub:type') ?? '';
      const name = attribute(attributes, 'class') ?? '';
      if (open.isOpen('sup') || /noteref/.test(role) || /footnote|noteref/.test(name))
        return 'note';
    }
  }
  return type;
}

/** Reads formulas: their source is the text, what is drawn from it is not shown again. */
export interface Formulas {
  /** Where the source of the `<math>` stands whose start tag is given. */
  source(start: number, end: number): { readonly start: number; readonly end: number } | undefined;
  ended(at: number): void;
  /** Whether an element holds what KaTeX or MathJax has drawn from a source that is there too. */
  skips(tag: string, attributes: Attributes, start: number): boolean;
  /** Whether an element is hidden only because it holds a formula for readers that do not see. */
  holds(tag: string, attributes: Attributes): boolean;
  /** A `<script type="math/tex">`. */
  script(collector: BlockCollector, start: number, end: number): void;
}

/** Whether a block-level element ends a formula before its end tag. */
function holdsBlock(markup: string): boolean {
  for (const [, tag] of markup.matchAll(/<([a-z][a-z0-9]{0,20})/gi))
    if (((TAG_FLAGS.get(tag!.toLowerCase()) ?? 0) & BLOCK) !== 0) return true;
  return false;
}

/** As far behind a `<math>` as its drawing may start. */
const NEAR = 40;

export function createFormulas(input: string): Formulas {
  const nextClose = forwardSearch(input, '</math');
  const nextAnnotation = forwardSearch(input, '<annotation');
  const nextMath = forwardSearch(input, '<math');
  let lastEnd = -1;
  let scripts: boolean | undefined;

  return {
    source(start, end) {
      const close = nextClose(end);
      if (close === -1) return undefined;
      const note = nextAnnotation(end);
      const other = nextMath(end);
      // of a formula that never closes, the source behind is that of another one
      const own = note !== -1 && note < close && (other === -1 || other > note);
      if (own && !holdsBlock(input.slice(end, note))) {
        const open = input.indexOf('>', note) + 1;
        const stop = input.indexOf('</', open);
        if (open > 0 && stop !== -1 && stop <= close && /tex/i.test(input.slice(note, open)))
          return { start: open, end: stop };
      }
      const tag = input.slice(start, end);
      const quoted = /\salttext\s{0,9}=\s{0,9}(["'])/i.exec(tag);
      if (quoted === null) return undefined;
      const from = quoted.index + quoted[0].length;
      const to = tag.indexOf(quoted[1]!, from);
      return to > from ? { start: start + from, end: start + to } : undefined;
    },
    ended(at) {
      lastEnd = at;
    },
    skips(tag, attributes, start) {
      if (tag !== 'span') return false;
      const name = attribute(attributes, 'class');
      if (name === undefined) return false;
      if (name === 'katex-html') return lastEnd >= 0 && start - lastEnd <= NEAR;
      if (!name.startsWith('MathJax')) return false;
      scripts ??= /<script[^>]{1,200}math\/tex/i.test(input);
      return scripts;
    },
    holds(tag, attributes) {
      return tag === 'span' && /math/i.test(attribute(attributes, 'class') ?? '');
    },
    script(collector, start, end) {
      const span = collector.openSpan('math', start);
      collector.text(start, end, false);
      if (span !== undefined) collector.closeSpan(span);
    },
  };
}
