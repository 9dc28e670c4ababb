import type { InlineSpan } from '../read/document.ts';
import { codeSpan, destination, escapeInline, escapeLineStart } from './escape-markdown.ts';
import { type InlineEvent, nestParagraphs, nestSpans } from './inline.ts';
import { writableUrl } from './url.ts';

interface Mark {
  readonly mark: string;
  /** The index of the token that closes or opens it. */
  partner: number;
}

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | ({ readonly kind: 'open' } & Mark)
  | ({ readonly kind: 'close' } & Mark);

const OUTSIDE = /[\s\p{P}!-/:-@[-`{-~]/u;
const NOT_INSIDE = /[\s\p{P}\p{S}\uD800-\uDFFF]/u;
const MARKS: { readonly [T in InlineSpan['type']]?: string } = {
  strong: '**',
  emphasis: '_',
  sub: 'sub',
  sup: 'sup',
};

/** The spans that Markdown can say, math as code (its source stays readable), no unsafe links. */
function expressible(spans: readonly InlineSpan[]): InlineSpan[] {
  const out: InlineSpan[] = [];
  for (const span of spans) {
    const { type, start, end } = span;
    if (type === 'link') {
      const href = writableUrl(span.href, 'link');
      if (href !== undefined) out.push({ type, start, end, href });
    } else if (type === 'code' || type === 'math') out.push({ type: 'code', start, end });
    else if (MARKS[type]) out.push({ type, start, end });
  }
  return out;
}

/**
 * Text and marks in order. White space at the edges of a span stands outside of it, and a span with
 * nothing else in it is left out: CommonMark knows no emphasis next to a blank on the inside.
 */
function tokenize(events: readonly InlineEvent[]): Token[] {
  const tokens: Token[] = [];
  const waiting: string[] = [];
  const open: number[] = [];
  let space = '';
  let code = false;
  for (const event of events) {
    if (event.kind === 'text') {
      const core = event.text.trim();
      if (core === '') {
        space += event.text;
        continue;
      }
      const lead = event.text.length - event.text.trimStart().length;
      space += event.text.slice(0, lead);
      if (space) tokens.push({ kind: 'text', text: space });
      for (const mark of waiting.splice(0)) {
        open.push(tokens.length);
        tokens.push({ kind: 'open', mark, partner: -1 });
      }
      tokens.push({ kind: code ? 'code' : 'text', text: core });
      space = event.text.slice(lead + core.length);
    } else if (event.span.type === 'code') code = event.kind === 'open';
    else if (event.kind === 'open') {
      const { type, href } = event.span;
      waiting.push(href === undefined ? MARKS[type]! : `](${destination(href)})`);
    } else if (waiting.length > 0) waiting.pop();
    else {
      const partner = open.pop()!;
      const opener = tokens[partner] as Mark;
      opener.partner = tokens.length;
      tokens.push({ kind: 'close', mark: opener.mark, partner });
    }
  }
  if (space) tokens.push({ kind: 'text', text: space });
  return tokens;
}

/**
 * Whether the character at a token's edge lets emphasis end there: outside of it, white space or
 * punctuation do; inside, a letter. Readers differ on symbols and on what lies beyond the Basic
 * Multilingual Plane (specifications before 0.31, UTF-16 code units), so these let neither.
 */
function lets(
  token: Token | undefined,
  edge: 'first' | 'last',
  side: 'outside' | 'inside',
): boolean {
  if (token === undefined) return side === 'outside';
  if (token.kind !== 'text') return side === 'outside';
  const character = token.text[edge === 'first' ? 0 : token.text.length - 1]!;
  if (side === 'outside') return OUTSIDE.test(character);
  return !NOT_INSIDE.test(character);
}

/** GFM links addresses by themselves, and an underscore next to one would be part of it. */
function startsWithMail(token: Token | undefined): boolean {
  return token?.kind === 'text' && /^[\w.+-]{0,100}@/.test(token.text);
}

function endsInMail(token: Token | undefined): boolean {
  return token?.kind === 'text' && /@[\w.-]{0,100}$/.test(token.text.slice(-101));
}

/**
 * Drops emphasis that CommonMark would not see where it stands (its rules of left- and
 * right-flanking delimiter runs, spec 0.31, section 6.2): the text is worth more than its look.
 */
function dropUnseen(tokens: readonly Token[]): Token[] {
  const before = tokens.map((_, i) => i - 1);
  const after = tokens.map((_, i) => i + 1);
  const gone = new Set<number>();
  const at = (i: number): Token | undefined => tokens[i];

  const seen = (i: number): boolean => {
    const token = tokens[i]!;
    if (token.kind === 'text' || token.kind === 'code') return true;
    if (token.mark !== '**' && token.mark !== '_') return true;
    const [outer, inner] =
      token.kind === 'open' ? [before[i]!, after[i]!] : [after[i]!, before[i]!];
    for (const side of [at(outer), at(inner)]) {
      if (side && 'mark' in side && side.mark === token.mark) return false;
    }
    if (token.mark === '_' && (endsInMail(at(before[i]!)) || startsWithMail(at(after[i]!)))) {
      return false;
    }
    const opens = token.kind === 'open';
    if (lets(at(outer), opens ? 'last' : 'first', 'outside')) return true;
    return token.mark === '**' && lets(at(inner), opens ? 'first' : 'last', 'inside');
  };
  const unlink = (i: number): void => {
    gone.add(i);
    const [left, right] = [before[i]!, after[i]!];
    if (left >= 0) after[left] = right;
    if (right < tokens.length) before[right] = left;
  };

  const queue = tokens.map((_, i) => i);
  for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
    if (gone.has(i) || seen(i)) continue;
    const { partner } = tokens[i] as Token & Mark;
    for (const one of [i, partner]) {
      unlink(one);
      for (const side of [before[one]!, after[one]!]) {
        if (side >= 0 && side < tokens.length && !gone.has(side)) queue.push(side);
      }
    }
  }
  return tokens.filter((_, i) => !gone.has(i));
}

function markOf(token: Mark & { readonly kind: 'open' | 'close' }): string {
  if (token.mark === '**' || token.mark === '_') return token.mark;
  if (token.mark === 'sub' || token.mark === 'sup') {
    return token.kind === 'open' ? `<${token.mark}>` : `</${token.mark}>`;
  }
  return token.kind === 'open' ? '[' : token.mark;
}

function write(tokens: readonly Token[]): string {
  let out = '';
  // escapes and fences look at their neighbours, so stretches that meet are written as one
  let text = '';
  let code = '';
  const flush = (goesOn: boolean): void => {
    const lines = text.split('\n');
    const escaped = lines.map((line, i) => escapeInline(line, goesOn && i + 1 === lines.length));
    out += escaped.join('\n');
    if (code) out += codeSpan(code);
    text = '';
    code = '';
  };
  for (const token of tokens) {
    if (token.kind === 'text') {
      if (code) flush(true);
      text += token.text;
    } else if (token.kind === 'code') {
      if (text) flush(true);
      code += token.text;
    } else {
      flush(true);
      out += markOf(token);
    }
  }
  flush(false);
  return out;
}

/** Inline content in one line, for headings and cells; not escaped for a line's beginning. */
export function inlineMarkdown(text: string, spans: readonly InlineSpan[]): string {
  return write(dropUnseen(tokenize(nestSpans(text, expressible(spans)))))
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Inline content as lines that can begin a block, with a blank line between paragraphs.
 *
 * @param apart what parts paragraphs; single line breaks are hard breaks where blank lines do
 */
export function inlineMarkdownLines(
  text: string,
  spans: readonly InlineSpan[],
  apart: 'line' | 'blank line' = 'blank line',
): string[] {
  const out: string[] = [];
  for (const events of nestParagraphs(text, expressible(spans), apart)) {
    const lines = write(dropUnseen(tokenize(events)))
      .split(/[\r\n]+/)
      .map((line) => escapeLineStart(line.replace(/[ \t]+/g, ' ').trim()))
      .filter((line) => line !== '');
    if (out.length > 0) out.push('');
    lines.forEach((line, i) => {
      out.push(i + 1 < lines.length ? `${line}\\` : line);
    });
  }
  return out;
}
