/**
 * What residue can be. A closed union: a rule names one of these, `removed[i].category` is one of
 * these, and the `keep` option takes these.
 */
export const categories = Object.freeze([
  'gallery',
  'social',
  'advertisement',
  'related',
  'newsletter',
  'comments',
  'navigation',
  'consent',
  'paywall',
  'legal',
  'credit',
  'metadata',
  'duplicate',
  'markup',
  'boilerplate',
] as const);

/**
 * The sort of residue that something is.
 *
 * - `gallery`: picture and video furniture: counters, gallery openers, slideshow captions, player remains
 * - `social`: share rows, follow-us lines, app-store lines, calls to join a conversation, remains of embedded posts
 * - `advertisement`: ad labels, sponsored boxes, affiliate notes, price and deal widgets
 * - `related`: teasers for other stories, read-also lines, most-read lists, the headings over them
 * - `newsletter`: sign-up boxes and what stands in them
 * - `comments`: readers' comments, and the heads, forms and buttons around them
 * - `navigation`: menus, breadcrumbs, pagination, tag clouds, jump marks, search boxes, log-in rows
 * - `consent`: cookie and privacy notices, walls before embedded content
 * - `paywall`: cut-off notes, offers to subscribe, donation appeals
 * - `legal`: copyright tails, imprint, terms, reprint notes, agency signatures
 * - `credit`: a caption or photo credit that belongs to no kept figure
 * - `metadata`: bylines, dates, reading times, tool rows, author boxes that are about the article but not in it
 * - `duplicate`: the second copy of something that is kept
 * - `markup`: leftover tags, entities and control codes that show
 * - `boilerplate`: what the judge alone removes, for its signals, and looks like nothing that has a name
 */
export type Category = (typeof categories)[number];

/** The categories that a rule can find; `boilerplate` is the judge's own. */
export type RuleCategory = Exclude<Category, 'boilerplate'>;

/** What {@link RuleCategory} takes. */
export const ruleCategories: readonly RuleCategory[] = categories.filter(
  (one) => one !== 'boilerplate',
);

/** Whether a rule can be of a category. */
export const isRuleCategory = (value: unknown): value is RuleCategory =>
  (ruleCategories as readonly unknown[]).includes(value);
