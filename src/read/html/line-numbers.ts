import type { Element } from '../document.ts';
import { attribute } from './attributes.ts';
import type { Attributes } from './plain-tag.ts';

/**
 * What programs that colour code call the numbers of its lines: Pygments, Chroma, Rouge, highlight.js, Shiki, and what is
 * built on them.
 */
const NAMES = new Set([
  'linenos', 'lineno', 'linenodiv', 'ln', 'lnt', 'lntd', 'gutter', 'rouge-gutter', 'line-number', 'line-numbers',
  'line-numbers-wrapper', 'hljs-ln-numbers',
]); // biome-ignore format: a list
/** What code may stand in itself has these names for a switch: `<pre class="line-numbers">`. */
const CODE = new Set(['pre', 'code']);
const OWN = /^linenos?$/;

/** Numbers that stand right behind the code are no further from it, in UTF-16 code units. */
const NEAR = 40;
/** As far behind its language as code may begin. */
const SOON = 120;
/** So often the input may be looked through for numbers that are none, in all. */
const TIMES = 4;

/** Tells what stands at code and is none of it. */
export interface LineNumbers {
  /** Whether an element holds nothing but the numbers of lines, or the name of a language over code. */
  skips(
    tag: string,
    attributes: Attributes,
    end: number,
    place: { readonly pre: boolean; readonly outer: Element | undefined },
  ): boolean;
  /** A `<pre>` has ended. */
  ended(at: number): void;
}

export function createLineNumbers(input: string): LineNumbers {
  let budget = TIMES * input.length;
  let lastEnd = -1;

  /** Whether nothing but digits, blanks and tags stand up to an element's end; one of the tags is a `<pre>`, or code is near. */
  const holdsNumbers = (tag: string, from: number, near: boolean): boolean => {
    let depth = 0;
    let digits = false;
    let code = near;
    let at = from;
    for (; at < input.length && at - from < budget; at++) {
      const char = input.charCodeAt(at);
      if (char >= 48 && char <= 57) digits = true;
      else if (char === 38 && input.startsWith('&nbsp;', at)) at += 5;
      else if (char === 60) {
        const markup = input.slice(at, at + LONGEST_TAG);
        const close = markup.indexOf('>');
        const name = TAG.exec(markup)?.[0].toLowerCase();
        if (close === -1 || name === undefined) break;
        if (name === '<pre') code = true;
        if (name === `<${tag}`) depth++;
        else if (name === `</${tag}` && depth-- === 0) return digits && code;
        at += close;
      } else if (!isBlank(char)) break;
    }
    budget -= at - from;
    return false;
  };

  return {
    skips(tag, attributes, end, { pre, outer }) {
      const names = attribute(attributes, 'class');
      if (!names) return false;
      if (tag === 'span' && names === 'lang')
        return (
          /(?:^|\s)language-/.test(outer?.className ?? '') &&
          input.slice(end, end + SOON).includes('<pre')
        );
      const found = names.split(/\s+/, 8).find((name) => NAMES.has(name));
      if (found === undefined || (CODE.has(tag) && !OWN.test(found))) return false;
      const near = pre || tag === 'pre' || (lastEnd >= 0 && end - lastEnd <= NEAR + names.length);
      return holdsNumbers(tag, end, near);
    },
    ended(at) {
      lastEnd = at;
    },
  };
}

/** What is longer is no tag of a number. */
const LONGEST_TAG = 400;
const TAG = /^<\/?[a-z][a-z0-9]{0,15}/i;

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160;
