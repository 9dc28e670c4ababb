import { isAgency } from '../lexicon/names.ts';
import type { SourceBlock } from '../read/document.ts';
import { endsBracketed, endsSentence, inside, leading, quoted, wordCount } from './helpers.ts';
import { readNames } from './people.ts';
import type { RuleContext } from './rule.ts';

/** What makes a block a credit, and how sure that is. */
export interface CreditReading {
  readonly sure: number;
  readonly what: string;
}

const SIGN = /^[([]?\s?(?:©|\(c\)|copyright|ⓒ)\s?[:/]?\s?(.{2,80})$/iu;
const SHORTENED = /^(?:fot|fotogr|phot|ph|ill|abb|ilustr|rys)\.$/i;
const SLASHED = /\s?[/|]\s?|,\s|\svia\s/;
/** Most texts have none of these marks, and need not be taken apart. */
const PARTED = /[/|,]|via/;

/** Without a bracket before it, and one or a full stop behind it. */
function unframed(text: string): string {
  const from = text.startsWith('(') || text.startsWith('[') ? 1 : 0;
  const closed = text.endsWith(')') || text.endsWith(']') || text.endsWith('.');
  const to = closed ? text.length - 1 : text.length;
  return text.slice(from, Math.max(from, to));
}

/** Reads a short block as a credit: a label with a name, a sign with a name, names of agencies. */
export function readCredit(context: RuleContext, block: SourceBlock): CreditReading | undefined {
  const { text } = block;
  if (block.shape === 'heading' || text.length > 140) return;
  if (
    SIGN.test(text) &&
    !inside(context, block, ['copyright', 'legalLink']) &&
    !/(?:19|20)\d\d/.test(text) &&
    wordCount(text, 12) <= 9
  )
    return { sure: 0.85, what: `a copyright sign with a name: ${quoted(text)}` };
  const bare = unframed(text);
  const parts = PARTED.test(bare) ? bare.split(SLASHED).filter((part) => part !== '') : [bare];
  let agencies = 0;
  for (const part of parts) if (isAgency(part)) agencies++;
  if (
    agencies > 0 &&
    parts.every((part) => isAgency(part) || wordCount(part, 6) <= 4) &&
    !endsSentence(bare)
  )
    return {
      sure: agencies === parts.length && parts.length === 1 ? 0.7 : 0.85,
      what: `names of agencies: ${quoted(text)}`,
    };
  const label = leading(context, block, ['creditLabel']);
  if (!label || label.end === text.length) return;
  const rest = text.slice(label.end);
  // `credit/debit cards`
  if (/^[/-]\p{Ll}/u.test(rest)) return;
  const colon = /^\s?[:：/|©-]/.test(rest);
  const words = wordCount(rest, 14);
  if (words === 0 || words > 10 || endsSentence(text.replace(/[.)\]]$/, ''))) return;
  // a verse or a sentence that begins with the word, and names nobody
  if (words >= 3 && endsSentence(text) && /\p{Ll}/u.test(rest) && !/[\p{Lu}\p{Lo}]/u.test(rest))
    return;
  if (colon)
    return { sure: words <= 6 ? 0.85 : 0.6, what: `a credit behind its label: ${quoted(text)}` };
  if (readNames(rest.replace(/^\.|[)\]]$/g, '')) === 0) return;
  return {
    // `Fot. Ada Nowak`: nobody shortens a word that begins a sentence
    sure: SHORTENED.test(text.slice(label.start, label.end + 1))
      ? 0.85
      : label.words >= 2
        ? 0.8
        : 0.6,
    what: `a name behind a credit's label: ${quoted(text)}`,
  };
}

const HAS_SIGN = /[©ⓒⒸ]|\([cC]\)/;
const SIGN_TAIL = /\s[([]?(?:©|\(c\)|ⓒ)\s?[^.!?]{2,60}$/iu;
/** A paper that is called after its address: `(REED.example/Ada Example)`. */
const DOMAIN = /^[\p{L}\p{N}-]{3,30}\.\p{Ll}{2,7}$/u;
const IN_BRACKETS = /[([]([^()[\]]{2,60})[)\]]\.?$/u;

/** Where the credit at the end of a longer block begins; undefined where there is none. */
export function creditTail(context: RuleContext, block: SourceBlock): number | undefined {
  const { text } = block;
  const from = Math.max(0, text.length - 100);
  const end = text.slice(from);
  const sign = HAS_SIGN.test(end) ? SIGN_TAIL.exec(end) : null;
  if (sign) return from + sign.index + 1;
  for (const hit of context.phrases(block.index)) {
    if (hit.concept !== 'creditLabel' || hit.start < from || hit.start === 0) continue;
    const rest = text.slice(hit.end);
    const before = text.slice(hit.start - 2, hit.start);
    if (!/[.!?。।։)"”“»|/–—([-]\s?$/.test(before)) continue;
    const name = rest.replace(/^[\s.:：/|]+/, '').replace(/[)\].]$/, '');
    if (name === '' || wordCount(name, 12) > 8) continue;
    if (/^\s?[:：]/.test(rest) || readNames(name) > 0)
      return /[([]$/.test(before.trimEnd()) ? hit.start - 1 : hit.start;
  }
  const brackets = endsBracketed(text) ? IN_BRACKETS.exec(end) : null;
  if (
    brackets &&
    brackets[1]!.split(SLASHED).some((part) => isAgency(part) || DOMAIN.test(part)) &&
    brackets[1]!.includes('/')
  )
    return from + brackets.index;
  return;
}
