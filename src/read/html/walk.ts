import { type Misreading, misreadIn } from '../misread.ts';
import { safeUrl } from '../url.ts';
import {
  attribute,
  CLAIMS,
  CLASSED,
  filled,
  isHidden,
  kindsOf,
  SCOPE,
  SPEAKS,
  STYLED,
} from './attributes.ts';
import { type BlockCollector, createBlockCollector, type OpenSpan } from './blocks.ts';
import { createDeriver } from './context.ts';
import { createElements, type GrowingElement } from './elements.ts';
import {
  createGathered,
  type Gathered,
  gatherLink,
  gatherMeta,
  gatherTitle,
  type Watched,
  watchedKind,
} from './gather.ts';
import { createImages, type RawImage } from './images.ts';
import { createFormulas, spanType } from './inline.ts';
import type { OpenPart } from './inline-parts.ts';
import { createLineNumbers } from './line-numbers.ts';
import { createOpenElements } from './open-elements.ts';
import type { Attributes } from './plain-tag.ts';
import type { Context, RawBlock } from './raw-block.ts';
import { createScripts, type EmbeddedScript } from './scripts.ts';
import { BLOCK, HEADING, TAG_FLAGS, UNSEEN, VOID } from './tags.ts';
import { walkTokens } from './tokens.ts';

/** All that one walk over an HTML input finds. */
export interface Walked {
  readonly blocks: readonly RawBlock[];
  readonly elements: readonly GrowingElement[];
  readonly images: readonly RawImage[];
  readonly gathered: Gathered;
  readonly scripts: readonly EmbeddedScript[];
  readonly base: string | undefined;
  /** What of the input is misread. The blocks read as it was meant, what is gathered and said of pictures as it stands. */
  readonly misreading: Misreading | undefined;
}

/** What has to be put back when an element closes. */
interface Note {
  readonly context: Context;
  readonly element: GrowingElement | undefined;
  readonly innermost: GrowingElement | undefined;
  readonly scope: string | undefined;
  readonly span: OpenSpan | undefined;
  readonly part: OpenPart | undefined;
  readonly watched: Watched | undefined;
  readonly unseen: boolean;
  readonly boundary: boolean;
}

/** How an element shows. */
interface Showing {
  /** Its style hides it, although its text is read. */
  readonly hidden: boolean;
  /** Its text is not read. */
  readonly skip: boolean;
  /** It parts the text before it from its own. */
  readonly boundary: boolean;
}

/** An inline element hidden by its style is left out up to this length, and a block of its own above. */
const HIDDEN_ASIDE = 300;

/** Walks an HTML input once. @param url what relative addresses are relative to, unless `<base>` says so */
export function walk(input: string, url: string | undefined): Walked {
  const misreading = misreadIn(input);
  const collector: BlockCollector = createBlockCollector(input, misreading);
  const elements = createElements();
  const derive = createDeriver(collector.newItem);
  const formulas = createFormulas(input);
  const lineNumbers = createLineNumbers(input);
  const gathered = createGathered();
  const scripts = createScripts(gathered);
  let base = url;
  let baseSeen = false;
  /** How many open elements hide what stands in them. */
  let unseen = 0;
  let scope: string | undefined;
  let formOpen = false;
  /** The raw element whose text comes next. */
  let rawTag = '';

  const open = createOpenElements<Note>(
    ({ note }) => {
      if (note.boundary && unseen === 0) collector.flush();
      if (note.span !== undefined) collector.closeSpan(note.span);
      if (note.part !== undefined) collector.closePart(note.part);
    },
    ({ tag, element, note }, at) => {
      if (note.unseen) unseen--;
      collector.context = note.context;
      collector.element = note.element;
      collector.innermost = note.innermost;
      scope = note.scope;
      if (tag === 'form') formOpen = false;
      if (element !== undefined) {
        element.end = at;
        element.endBlock = collector.blocks.length + (collector.length > 0 ? 1 : 0);
      }
      if (note.watched !== undefined) note.watched.end = at;
    },
  );

  const images = createImages(() => open.isOpen('picture'), collector);

  const voidTag = (tag: string, attributes: Attributes, start: number, end: number): void => {
    switch (tag) {
      case 'br':
        if (unseen === 0) collector.lineBreak(start);
        break;
      case 'hr':
        if (unseen === 0) collector.flush();
        break;
      case 'source':
        images.source(attributes);
        break;
      case 'img':
      case 'image':
        images.add(attributes, start, end, base);
        break;
      case 'meta':
        gatherMeta(gathered, attributes, start, end);
        if (scope !== undefined) watch(tag, attributes, start, end, undefined);
        break;
      case 'link':
        gatherLink(gathered, attributes, start, end);
        if (scope !== undefined && attribute(attributes, 'itemprop') !== undefined)
          watch(tag, attributes, start, end, undefined);
        break;
      case 'base':
        if (!baseSeen && filled(attributes, 'href') !== undefined) {
          baseSeen = true;
          base = safeUrl(filled(attributes, 'href'), url) ?? base;
        }
        break;
    }
  };

  const watch = (
    tag: string,
    attributes: Attributes,
    start: number,
    end: number,
    element: GrowingElement | undefined,
  ): Watched | undefined => {
    const kind = watchedKind(tag, attributes);
    if (kind === undefined) return undefined;
    const block = collector.blocks.length;
    const seen = { kind, tag, attributes, start, end, element: element?.id, scope, block };
    gathered.watched.push(seen);
    return seen;
  };

  /** Whether a tag opens nothing: of what it names one can be open, and is. */
  const isIdle = (tag: string): boolean =>
    tag === 'head' ||
    ((tag === 'html' || tag === 'body') && open.isOpen(tag)) ||
    (tag === 'form' && formOpen);

  /** What of an element shows, where nothing around it hides it. */
  const showingOf = (
    tag: string,
    flags: number,
    kinds: number,
    attributes: Attributes,
    start: number,
    end: number,
  ): Showing => {
    const isBlock = (flags & BLOCK) !== 0;
    const mayHide = kinds & STYLED && tag !== 'html' && tag !== 'body';
    const hidden = mayHide ? isHidden(attributes, isBlock) : false;
    const skip = (flags & UNSEEN) !== 0;
    if (isBlock || skip || unseen > 0 || kinds === 0) return { hidden, skip, boundary: isBlock };
    if (kinds & CLASSED && formulas.skips(tag, attributes, start))
      return { hidden, skip: true, boundary: false };
    if (!hidden || formulas.holds(tag, attributes))
      return { hidden: false, skip: false, boundary: false };
    const isAside = closesSoon(input, tag, end);
    return { hidden, skip: isAside, boundary: !isAside };
  };

  /** Whether a class says of an element that it stands at code or at a heading and is none of the text. */
  const isBesideText = (tag: string, attributes: Attributes, end: number): boolean => {
    const { context, element: outer } = collector;
    return (
      lineNumbers.skips(tag, attributes, end, { pre: context.pre, outer }) ||
      isSourceLink(tag, attributes)
    );
  };

  const openSpan = (tag: string, attributes: Attributes, start: number): OpenSpan | undefined => {
    const type = spanType(tag, attributes, open);
    if (type === undefined) return undefined;
    if (type !== 'link' && type !== 'note')
      return collector.openSpan(
        type,
        start,
        type === 'time' ? filled(attributes, 'datetime') : undefined,
      );
    const href = safeUrl(attribute(attributes, 'href'), base);
    return href === undefined ? undefined : collector.openSpan(type, start, href);
  };

  /** Shows the source of a formula in its place; returns whether it has one. */
  const showFormula = (start: number, end: number): boolean => {
    const source = formulas.source(start, end);
    if (source === undefined) return false;
    collector.text(source.start, source.end, true);
    return true;
  };

  const startTag = (
    tag: string,
    attributes: Attributes,
    empty: boolean,
    start: number,
    end: number,
  ): void => {
    rawTag = tag;
    if (tag === 'html')
      gathered.htmlLang ??= filled(attributes, 'lang') ?? filled(attributes, 'xml:lang');
    if (isIdle(tag)) return;
    if (tag === 'form') formOpen = true;
    else if (tag === 'script') scripts.open(attributes);
    else if (tag === 'picture') images.openPicture();
    // what a start tag closes ends where it starts, and what closes may lead out of SVG
    open.makeRoom(tag, TAG_FLAGS.get(tag) ?? 0, start);
    const foreign = open.foreign();
    const flags = open.flags(tag);
    if (!foreign && flags & VOID) {
      voidTag(tag, attributes, start, end);
      return;
    }
    if (empty && (foreign || flags & UNSEEN)) return;
    if (tag === 'amp-img' || tag === 'amp-anim') images.add(attributes, start, end, base);

    const kinds = attributes.length === 0 ? 0 : kindsOf(attributes);
    const showing = showingOf(tag, flags, kinds, attributes, start, end);
    const { context, element: outer, innermost } = collector;
    const { hidden } = showing;
    const boundary = showing.boundary && !(flags & HEADING && isHeadingBox(outer));
    let { skip } = showing;
    if (!skip && unseen === 0 && kinds & CLASSED && isBesideText(tag, attributes, end)) skip = true;
    if (skip && unseen === 0 && WIDGETS.has(tag)) collector.part(start);
    if (boundary && unseen === 0) collector.flush();
    const inner = unseen > 0 ? context : derive(tag, flags, attributes, context, hidden);
    let element: GrowingElement | undefined;
    if (flags & BLOCK || kinds & SPEAKS) {
      element = elements.open(
        tag,
        attributes,
        innermost,
        open.depth,
        start,
        hidden || inner.hidden,
        collector.blocks.length,
      );
      collector.innermost = element;
      if (flags & BLOCK) collector.element = element;
    }
    const watched =
      kinds & CLAIMS || tag === 'time' ? watch(tag, attributes, start, end, element) : undefined;
    const span = unseen === 0 && !skip ? openSpan(tag, attributes, start) : undefined;
    const isInline = unseen === 0 && !skip && !boundary && !(flags & BLOCK);
    const part = isInline ? collector.openPart(element) : undefined;
    if (tag === 'math' && unseen === 0 && showFormula(start, end)) skip = true;
    if (skip) unseen++;
    collector.context = inner;
    open.push(
      tag,
      flags,
      { context, element: outer, innermost, scope, span, part, watched, unseen: skip, boundary },
      element,
    );
    if (kinds & SCOPE) scope = attribute(attributes, 'itemtype') ?? '';
  };

  const rawText = (start: number, end: number): void => {
    if (open.foreign()) return;
    if (rawTag === 'title') gatherTitle(gathered, input, start, end);
    else if (rawTag === 'script' && scripts.text(input, start, end) === 'formula')
      formulas.script(collector, start, end);
  };

  walkTokens(
    input,
    {
      text(start, end, entities) {
        if (unseen > 0) {
          if (open.top() === 'title' || open.top() === 'script') rawText(start, end);
          return;
        }
        collector.text(start, end, entities);
      },
      startTag,
      endTag(tag, start, end) {
        if (tag === 'math') formulas.ended(end);
        else if (tag === 'pre') lineNumbers.ended(end);
        if (tag === 'br') {
          if (unseen === 0) collector.lineBreak(start);
        } else if (tag === 'body' || tag === 'html' || tag === 'head') return;
        else if (!open.end(tag, end) && tag === 'p' && unseen === 0) collector.flush();
      },
    },
    open.foreign,
  );
  open.finish(input.length);
  collector.flush();
  return {
    blocks: collector.blocks,
    elements: elements.all,
    images: images.all,
    gathered,
    scripts: scripts.all,
    base,
    misreading,
  };
}

/**
 * Whether an element is a box for a heading and the links that edit its section, which are one line:
 * MediaWiki's `<div class="mw-heading"><h2>History</h2><span>[edit]</span></div>`.
 */
const isHeadingBox = (element: GrowingElement | undefined): boolean =>
  element?.tag === 'div' && /(?:^|\s)mw-heading(?:\s|$)/.test(element.className);

/** Whether an element is the way from what a page describes to its source: Sphinx’s `[source]`. */
const isSourceLink = (tag: string, attributes: Attributes): boolean =>
  tag === 'span' && attribute(attributes, 'class') === 'viewcode-link';

/** Elements whose content is no text of the page, but that stand between words. */
const WIDGETS = new Set(['select', 'textarea', 'iframe', 'video', 'audio', 'canvas']);

function closesSoon(input: string, tag: string, end: number): boolean {
  return input.slice(end, end + HIDDEN_ASIDE).includes(`</${tag}`);
}
