import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Claim, ClaimField, Document } from '../../read/document.ts';
import type { LanguageGuess } from '../../read/language.ts';
import type { MetadataField, Source } from '../article.ts';
import { claimed, plain, sourceOf, type VisibleMetadata } from './candidates.ts';
import { resolveAuthors } from './resolve-authors.ts';
import { resolveDates } from './resolve-dates.ts';
import { resolveTitle } from './resolve-title.ts';

export type { VisibleByline, VisibleDate, VisibleMetadata, VisibleText } from './candidates.ts';

/** What the metadata is made from. */
export interface MetadataInput {
  readonly document: Document;
  readonly visible: VisibleMetadata;
  readonly language: LanguageGuess;
  /** Whose words are understood in bylines and dates. */
  readonly lexicons: readonly Lexicon[];
  /** ISO 8601, a day or a time with its zone: no date is after it. */
  readonly now?: string | undefined;
  /** The `url` option. */
  readonly url?: string | undefined;
}

/** The article's metadata, and where each value comes from. */
export interface ResolvedMetadata {
  readonly title?: string;
  readonly authors: readonly string[];
  /** ISO 8601, the day as it is written. */
  readonly published?: string;
  readonly modified?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly section?: string;
  readonly image?: string;
  readonly description?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly sources: { readonly [F in MetadataField]?: Source };
}

type Fields = { -readonly [F in keyof Omit<ResolvedMetadata, 'sources'>]: ResolvedMetadata[F] };

/** Settles what the page claims of itself against what stands in sight. */
export function resolveMetadata(input: MetadataInput): ResolvedMetadata {
  const { document, visible, language, lexicons, now } = input;
  const fields: Fields = { authors: [] };
  const sources: { -readonly [F in MetadataField]?: Source } = {};
  const url = first(document, 'url', absolute);
  const address = input.url ?? url?.value ?? document.base;
  const siteNames = claimed(document, 'publisher').map(({ value }) =>
    plain(value).replace(/^@/, ''),
  );

  const title = resolveTitle(document, visible, siteNames, address);
  if (title) {
    fields.title = title.value;
    sources.title = sourceOf(title.chosen, title.all);
  }
  const authors = resolveAuthors(document, visible, lexicons, siteNames, title?.value);
  if (authors) {
    fields.authors = authors.values;
    sources.authors = sourceOf(authors.chosen, authors.all);
  }
  const tag = dateLanguage(document, language);
  const dates = resolveDates({ document, visible, lexicons, language: tag, now, url: address });
  for (const field of ['published', 'modified'] as const) {
    const date = dates[field];
    if (!date) continue;
    fields[field] = date.value;
    sources[field] = sourceOf(date.chosen, date.all);
  }
  for (const field of ['publisher', 'section', 'image', 'description'] as const) {
    const found = first(document, field, READERS[field]);
    if (!found) continue;
    fields[field] = found.value;
    sources[field] = found.source;
  }
  if (input.url !== undefined) {
    fields.url = input.url;
    sources.url = { from: 'option', name: 'url', rivals: [] };
  } else if (url) {
    fields.url = url.value;
    sources.url = url.source;
  }
  if (language.tag !== undefined) {
    fields.language = language.tag;
    sources.language = languageSource(document, language);
  }
  return { ...fields, sources };
}

/** The claim of a field that comes first and can be read, and its rivals. */
function first(
  document: Document,
  field: ClaimField,
  read: (claim: Claim, document: Document) => string | undefined,
): { readonly value: string; readonly source: Source } | undefined {
  const all = claimed(document, field).flatMap((claim) => {
    const value = read(claim, document);
    return value ? [{ ...claim, value }] : [];
  });
  const chosen = all[0];
  return chosen && { value: chosen.value, source: sourceOf(chosen, all) };
}

function text(claim: Claim): string | undefined {
  return plain(claim.value) || undefined;
}

/** A name, not an account or an address. */
function siteName(claim: Claim): string | undefined {
  const value = plain(claim.value);
  return /^@|^https?:|©/.test(value) || value.length > 100 ? undefined : value;
}

/** An address with its host, where a base is known. */
function absolute(claim: Claim, document: Document): string | undefined {
  const value = claim.value.trim();
  if (/^https?:\/\//i.test(value)) return value;
  if (/^[a-z][a-z0-9+.-]*:/i.test(value) || !document.base) return undefined;
  try {
    return new URL(value, document.base).href;
  } catch {
    return undefined;
  }
}

const READERS = { publisher: siteName, section: text, image: absolute, description: text } as const;

/** The page's tag with its region, since numeric dates differ between regions of one language. */
export function dateLanguage(document: Document, language: LanguageGuess): string | undefined {
  const declared = document.declaredLanguage?.replace('_', '-');
  const base = language.tag?.split('-')[0];
  const regional = [
    declared,
    ...claimed(document, 'language').map(({ value }) => value.replace('_', '-')),
  ];
  return (
    regional.find((tag) => tag?.includes('-') && (!base || tag.toLowerCase().startsWith(base))) ??
    language.tag ??
    declared
  );
}

function languageSource(document: Document, language: LanguageGuess): Source {
  const from: Source['from'] =
    language.from === 'words' || language.from === 'script' || language.from === 'option'
      ? language.from
      : 'html-lang';
  const rivals = claimed(document, 'language')
    .filter(({ value }) => value !== language.tag)
    .map(({ value, from: source, name }) => ({ value, from: source, name }));
  return { from, rivals };
}
