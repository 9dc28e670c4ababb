import { lexiconTag } from '../lexicon/detect.ts';
import type { Concept } from '../lexicon/lexicon.ts';
import type { Matcher, PhraseHit } from '../lexicon/match.ts';
import { languageOf, phraseMatcher } from '../lexicon/of-document.ts';
import { hasDigit } from '../read/characters.ts';
import type { Document, SourceBlock } from '../read/document.ts';
import type { LanguageGuess } from '../read/language.ts';
import type { RuleContext } from './rule.ts';

/**
 * What rules look at, for a document that has been read; {@link contextOf} reads one, too. The
 * phrases of a block are looked up when a rule first asks for them, and only those of the document's
 * language and of English, which residue is in on many sites; those of every language where the
 * document's is not known or has no lexicon.
 *
 * @param given a document as `readText` and `readHtml` of `klartext/train` give it; it stays as it is
 * @param language detected where absent
 * @param matcher finds the phrases; those of all lexicons where absent
 */
export function createContext(
  given: Document,
  language: LanguageGuess = languageOf(given),
  matcher: Matcher = phraseMatcher,
): RuleContext {
  // what readers give is frozen
  const document = Object.isFrozen(given.blocks)
    ? given
    : { ...given, blocks: Object.freeze([...given.blocks]) };
  const { blocks } = document;
  const tag = language.tag === undefined ? undefined : lexiconTag(language.tag);
  const known: (readonly PhraseHit[] | undefined)[] = new Array(blocks.length);
  const phrases = (block: number): readonly PhraseHit[] => {
    const text = blocks[block]?.text;
    if (text === undefined) return [];
    known[block] ??= matcher.hits(text, tag);
    return known[block];
  };
  let having: ReadonlyMap<Concept, readonly SourceBlock[]> | undefined;
  let numbered: readonly SourceBlock[] | undefined;
  return Object.freeze({
    document,
    blocks,
    language,
    phrases,
    having(concept: Concept): readonly SourceBlock[] {
      having ??= byConcept(blocks, phrases);
      return having.get(concept) ?? [];
    },
    numbered(): readonly SourceBlock[] {
      numbered ??= blocks.filter(({ text }) => hasDigit(text));
      return numbered;
    },
  });
}

function byConcept(
  blocks: readonly SourceBlock[],
  phrases: RuleContext['phrases'],
): ReadonlyMap<Concept, readonly SourceBlock[]> {
  const out = new Map<Concept, SourceBlock[]>();
  for (const block of blocks)
    for (const { concept } of phrases(block.index)) {
      const list = out.get(concept);
      if (!list) out.set(concept, [block]);
      else if (list.at(-1) !== block) list.push(block);
    }
  return out;
}
