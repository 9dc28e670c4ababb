import { address, dayOrInstant, languageTag } from './option-values.ts';
import { type Category, categories, isRuleCategory, ruleCategories } from './rules/category.ts';
import type { Rule } from './rules/rule.ts';
import { faultOfName } from './rules/rule-name.ts';
import { shown } from './rules/shown.ts';

/** What the caller of `extractArticle` may ask for. */
export interface ExtractOptions {
  /**
   * What the input is. `auto`, the default, tells HTML, Markdown and text apart. `text` understands
   * leftover tags, entities and Markdown in plain text, `plain` takes every character for what it is.
   */
  readonly format?: 'auto' | 'text' | 'plain' | 'markdown' | 'html' | undefined;
  /** The language of the input, a BCP 47 tag such as `de` or `pt-BR`; detected where absent. The case of its letters doesn't matter. */
  readonly language?: string | undefined;
  /** The address of the page, absolute, http or https: relative links are resolved against it. */
  readonly url?: string | undefined;
  /**
   * ISO 8601: no date of the result is after it. A day (`2026-03-01`) is compared with days as they are written; a day
   * with a time is an instant, in UTC where it has no zone (`2026-03-01T12:00`), wherever the program runs, and a date
   * of the page without a zone is after it if it is so everywhere on earth. Nothing is compared to a clock.
   */
  readonly now?: string | undefined;
  /** The rules to use in place of the default ones; spread `defaultRules` to add to them. */
  readonly rules?: readonly Rule[] | undefined;
  /**
   * Categories that stay in the article: what rules find, what the page calls so, and what looks so where the judge
   * alone would remove it. What it would remove and has no name still goes; with `boilerplate`, nothing goes but what a rule is certain of and what belongs to
   * that. The head of a Markdown file and tags without text (`front-matter`, `leftover-markup`) are
   * no blocks, and never stay.
   */
  readonly keep?: readonly Category[] | undefined;
  /** Whether readers' comments, or the posts of a thread, are wanted as a list of their own. */
  readonly comments?: boolean | undefined;
  /** What to do where it is not clear: keep less (`precision`), keep more (`recall`); `balanced` by default. */
  readonly prefer?: 'balanced' | 'precision' | 'recall' | undefined;
}

/** What the option `format` takes; and what it takes where there is no reader for HTML. */
export const formats = ['auto', 'text', 'plain', 'markdown', 'html'] as const;
export const textFormats = ['auto', 'text', 'plain', 'markdown'] as const;
/** What the option `prefer` takes. */
export const preferences = ['balanced', 'precision', 'recall'] as const;
const NAMES = [
  'format',
  'language',
  'url',
  'now',
  'rules',
  'keep',
  'comments',
  'prefer',
] as const satisfies readonly (keyof ExtractOptions)[];

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`;

function refuse(option: string, value: unknown, takes: string): never {
  throw new RangeError(`option “${option}” is ${shown(value)}; it takes ${takes}`);
}

/**
 * Checks the input of `extractArticle`.
 *
 * @throws TypeError where it is not a string; the message names what was given
 */
export function checkInput(input: unknown): asserts input is string {
  if (typeof input !== 'string') {
    throw new TypeError(`the input has to be a string, but ${kindOf(input)} was given`);
  }
}

/**
 * Checks options.
 *
 * @param readable the formats there is a reader for
 * @returns the options, with what `language`, `url` and `now` stand for
 * @throws TypeError where they are no object
 * @throws RangeError for an unknown option, category or value, and for options that make no sense
 *   together; the message names the option and what it takes
 */
export function checkOptions(
  options: ExtractOptions | undefined,
  readable: readonly (typeof formats)[number][] = formats,
): ExtractOptions {
  if (options === undefined) return {};
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`the options have to be an object, but ${kindOf(options)} was given`);
  }
  for (const name of Object.keys(options)) {
    if (!NAMES.includes(name as (typeof NAMES)[number])) {
      throw new RangeError(`there is no option “${name}”; there are ${NAMES.join(', ')}`);
    }
  }
  const { format, rules, keep, comments, prefer } = options;
  const language = read(options, 'language', languageTag, 'a BCP 47 tag such as de or pt-BR');
  const url = read(options, 'url', address, 'an absolute http or https address');
  const now = read(
    options,
    'now',
    dayOrInstant,
    'an ISO 8601 date such as 2026-03-01 or 2026-03-01T12:00:00Z',
  );
  if (format !== undefined && !readable.includes(format)) {
    const elsewhere = formats.includes(format) ? '; klartext reads it, klartext/text does not' : '';
    refuse('format', format, `${readable.join(', ')}${elsewhere}`);
  }
  if (comments !== undefined && typeof comments !== 'boolean') {
    refuse('comments', comments, 'true or false');
  }
  if (prefer !== undefined && !preferences.includes(prefer)) {
    refuse('prefer', prefer, preferences.join(', '));
  }
  checkKeep(keep);
  checkRules(rules);
  if (keep?.includes('boilerplate') && prefer !== undefined && prefer !== 'balanced') {
    throw new RangeError(
      'options “keep” and “prefer” make no sense together: with boilerplate kept the judge removes nothing, whatever is preferred',
    );
  }
  return { ...options, language, url, now };
}

/** What an option stands for; refused where it stands for nothing. */
function read(
  options: ExtractOptions,
  option: 'language' | 'url' | 'now',
  reader: (given: unknown) => string | undefined,
  takes: string,
): string | undefined {
  const given = options[option];
  if (given === undefined) return undefined;
  return reader(given) ?? refuse(option, given, takes);
}

function checkKeep(keep: readonly Category[] | undefined): void {
  if (keep === undefined) return;
  if (!Array.isArray(keep)) refuse('keep', keep, 'an array of categories');
  for (const category of keep) {
    if (!categories.includes(category)) {
      throw new RangeError(
        `option “keep” names the category ${shown(category)}; there are ${categories.join(', ')}`,
      );
    }
  }
}

function checkRules(rules: readonly Rule[] | undefined): void {
  if (rules === undefined) return;
  if (!Array.isArray(rules)) refuse('rules', rules, 'an array of rules');
  const names = new Set<string>();
  for (const rule of rules as readonly unknown[]) {
    const { name, find, category } = (rule ?? {}) as Partial<Rule>;
    if (typeof rule === 'string') {
      refuse(
        'rules',
        rule,
        'rules, not their names: import them from klartext/rules, or filter defaultRules by name',
      );
    }
    if (typeof name !== 'string' || typeof find !== 'function') {
      refuse('rules', rule, 'rules as defineRule makes them');
    }
    const fault = faultOfName(name);
    if (fault) throw new RangeError(`option “rules” is not possible: ${fault}`);
    if (!isRuleCategory(category)) {
      throw new RangeError(
        `option “rules” has the rule “${name}” of category ${shown(category)}; it takes ${ruleCategories.join(', ')}`,
      );
    }
    if (names.has(name)) throw new RangeError(`option “rules” has the rule “${name}” twice`);
    names.add(name);
  }
}
