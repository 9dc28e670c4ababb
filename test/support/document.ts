import { createLanguageDetector } from '../../src/lexicon/detect.ts';
import { lexicons } from '../../src/lexicon/list.ts';
import { createMatcher } from '../../src/lexicon/match.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { createContext } from '../../src/rules/context.ts';
import type { RuleContext } from '../../src/rules/rule.ts';

const matcher = createMatcher(lexicons);
const detect = createLanguageDetector(lexicons);

/** What a rule sees of a text. */
export function contextOf(
  text: string,
  language?: string,
  format: 'text' | 'plain' | 'markdown' = 'text',
): RuleContext {
  const document = readText(text, { format });
  const texts = document.blocks.map((block) => block.text);
  return createContext(document, detect(texts, { option: language }), matcher);
}
