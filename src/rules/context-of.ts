import { languageOf } from '../lexicon/of-document.ts';
import type { ReadFormat } from '../read/document.ts';
import { readHtml } from '../read/html/read-html.ts';
import { readAsText } from '../read/read-as-text.ts';
import { createContext } from './context.ts';
import type { RuleContext } from './rule.ts';

/** How {@link contextOf} reads an input. */
export interface ContextOptions {
  /** `text` where absent: nothing is guessed. */
  readonly format?: ReadFormat | undefined;
  /** BCP 47; detected where absent. */
  readonly language?: string | undefined;
  /** The address of the page, absolute: relative links are resolved against it. */
  readonly url?: string | undefined;
}

/**
 * What a rule sees of an input: to try a rule, or to see what the blocks of an input are.
 *
 * @param input text, Markdown or HTML
 * @returns the context that {@link runRules} takes, and a rule's `find`
 * @example
 * ```ts
 * import { contextOf, galleryCounter } from 'klartext/rules';
 *
 * const context = contextOf('The bridge is closed.\n1/53');
 * context.blocks.map((block) => block.text); //=> ['The bridge is closed.', '1/53']
 * const [seen] = galleryCounter.find(context);
 * seen?.block; //=> 1
 * ```
 */
export function contextOf(input: string, options: ContextOptions = {}): RuleContext {
  const { format = 'text', language, url } = options;
  const document =
    format === 'html' ? readHtml(input, url ? { url } : {}) : readAsText(input, format, url);
  return createContext(document, languageOf(document, language));
}
