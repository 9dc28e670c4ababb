import { describe, expect, it } from 'vitest';
import { type Concept, concepts } from '../../src/lexicon/lexicon.ts';
import { lexicons } from '../../src/lexicon/list.ts';
import { createMatcher } from '../../src/lexicon/match.ts';
import { networks } from '../../src/lexicon/networks.ts';
import { foldWord } from '../../src/lexicon/words.ts';
import type { RuleCategory } from '../../src/rules/category.ts';

/** What a phrase of each concept is a sign of; corrections are kept, and metadata of a sort. */
const CATEGORY: Readonly<Record<Concept, RuleCategory>> = {
  galleryOpener: 'gallery',
  galleryCounter: 'gallery',
  player: 'gallery',
  share: 'social',
  follow: 'social',
  app: 'social',
  embed: 'social',
  conversation: 'social',
  adLabel: 'advertisement',
  shop: 'advertisement',
  adNote: 'advertisement',
  affiliate: 'advertisement',
  readAlso: 'related',
  relatedHead: 'related',
  more: 'related',
  newsletterCall: 'newsletter',
  newsletterForm: 'newsletter',
  commentHead: 'comments',
  commentAction: 'comments',
  navigation: 'navigation',
  tags: 'navigation',
  consent: 'consent',
  consentButton: 'consent',
  paywall: 'paywall',
  subscribe: 'paywall',
  donation: 'paywall',
  legalLink: 'legal',
  copyright: 'legal',
  creditLabel: 'credit',
  byline: 'metadata',
  jobTitle: 'metadata',
  published: 'metadata',
  updated: 'metadata',
  readingTime: 'metadata',
  tools: 'metadata',
  ago: 'metadata',
  authorBox: 'metadata',
  correction: 'metadata',
};

/** Concepts that may stand inside prose. */
const INSIDE: readonly Concept[] = [
  'adNote',
  'affiliate',
  'newsletterCall',
  'consent',
  'paywall',
  'donation',
  'copyright',
  'authorBox',
];

const folded = (phrase: string): string =>
  (phrase.match(/\{n\}|\{network\}|[\p{L}\p{M}\p{N}_]+/gu) ?? []).map(foldWord).join(' ');

/** As {@link folded}, but letters that are taken as alike stay apart: both spellings may be listed. */
const lowered = (phrase: string): string =>
  phrase
    .normalize('NFKC')
    .toLowerCase()
    .match(/\{n\}|\{network\}|[\p{L}\p{M}\p{N}_]+/gu)
    ?.join(' ') ?? '';

/** A phrase as it stands on a page. */
const written = (phrase: string): string =>
  phrase.replaceAll('{n}', '12').replaceAll('{network}', 'Facebook');

describe.each(lexicons.map((lexicon) => [lexicon.language, lexicon] as const))(
  '%s',
  (tag, lexicon) => {
    const matcher = createMatcher([lexicon]);

    it('says something for every concept', () => {
      for (const concept of concepts)
        expect(lexicon.phrases[concept].length, concept).toBeGreaterThan(0);
    });
    it('has no phrase twice in a concept, and none without words', () => {
      for (const concept of concepts) {
        const phrases = lexicon.phrases[concept].map(lowered);
        expect(phrases, concept).not.toContain('');
        expect(
          phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i),
          concept,
        ).toEqual([]);
      }
    });
    it('has no phrase in two categories', () => {
      const owner = new Map<string, string>();
      const twice: string[] = [];
      for (const concept of concepts)
        for (const phrase of lexicon.phrases[concept].map(folded)) {
          const category = CATEGORY[concept];
          const other = owner.get(phrase);
          if (other !== undefined && other !== category)
            twice.push(`${phrase}: ${other}, ${category}`);
          owner.set(phrase, category);
        }
      expect(twice).toEqual([]);
    });
    it('has placeholders of the two kinds only', () => {
      for (const concept of concepts)
        for (const phrase of lexicon.phrases[concept])
          expect(phrase.replace(/\{n\}|\{network\}/g, '')).not.toMatch(/[{}⟦⟧]/);
    });
    it('has twelve months, seven weekdays, words to join names and function words, in lower case', () => {
      expect(lexicon.months).toHaveLength(12);
      expect(lexicon.weekdays).toHaveLength(7);
      for (const list of [...lexicon.months, ...lexicon.weekdays, lexicon.and])
        expect(list.length).toBeGreaterThan(0);
      expect(lexicon.functionWords.length).toBeGreaterThanOrEqual(30);
      for (const word of [
        ...lexicon.months.flat(),
        ...lexicon.weekdays.flat(),
        ...lexicon.functionWords,
      ])
        expect(word).toBe(word.toLowerCase());
    });
    it('is matched: every phrase alone, behind a mark, in capitals, and inside where it may be', () => {
      for (const concept of concepts)
        for (const phrase of lexicon.phrases[concept]) {
          const text = written(phrase);
          const whole = (of: string): boolean =>
            matcher
              .hits(of, tag)
              .some(
                (hit) =>
                  hit.concept === concept && folded(of.slice(hit.start, hit.end)) === folded(text),
              );
          expect(whole(text), `${concept}: ${phrase}`).toBe(true);
          expect(whole(`» ${text}: `), `${concept}: » ${phrase}`).toBe(true);
          // capitals lose what tells some letters apart (Greek accents)
          const upper = text.toUpperCase();
          if (foldWord(upper) === foldWord(text))
            expect(matcher.hits(upper, tag).length, `${concept}: ${upper}`).toBeGreaterThan(0);
          if (INSIDE.includes(concept))
            expect(whole(`(42) ${text}. 42`), `${concept}: inside ${phrase}`).toBe(true);
        }
    });
  },
);

describe('the lexicons together', () => {
  it('are those of 26 languages and more, each once', () => {
    const tags = lexicons.map((lexicon) => lexicon.language);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags.length).toBeGreaterThanOrEqual(26);
  });
  it('know each network once', () => {
    const names = networks.map((name) => name.toLowerCase());
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
