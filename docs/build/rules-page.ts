import { categories } from '../../src/rules/category.ts';
import type { Example, Rule } from '../../src/rules/rule.ts';

/** What a category is, for its heading on the page. */
const MEANING: { readonly [C in Rule['category']]: string } = {
  gallery: 'Picture and video furniture: counters, gallery openers, slideshow captions.',
  social: 'Share rows, follow-us lines, app-store lines, calls to join a conversation.',
  advertisement: 'Ad labels, sponsored boxes, affiliate notes, price and deal widgets.',
  related: 'Teasers for other stories, read-also lines, the headings over them.',
  newsletter: 'Sign-up boxes and what stands in them.',
  comments: 'Readers’ comments, and the heads, forms and buttons around them.',
  navigation: 'Menus, breadcrumbs, pagination, tag clouds, jump marks, log-in rows.',
  consent: 'Cookie and privacy notices, walls before embedded content.',
  paywall: 'Cut-off notes, offers to subscribe, donation appeals.',
  legal: 'Copyright tails, imprint, terms, reprint notes, agency signatures.',
  credit: 'A caption or photo credit that belongs to no kept figure.',
  metadata: 'Bylines, dates, reading times, tool rows: about the article, not in it.',
  duplicate: 'The second copy of something that is kept.',
  markup: 'Leftover tags, entities and control codes that show.',
};

function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

function exampleLines(example: Example): string[] {
  const notes = [
    example.language,
    example.format && example.format !== 'text' ? `read as ${example.format}` : undefined,
    example.why,
  ].filter((note) => note !== undefined);
  return [...(notes.length > 0 ? [`(${notes.join('; ')})`, ''] : []), fenced(example.text), ''];
}

function ruleLines(rule: Rule): string[] {
  const out = [`### ${rule.name}`, '', rule.summary, ''];
  if (rule.examples.fires.length > 0) out.push('Finds what stands between ⟦ and ⟧:', '');
  for (const example of rule.examples.fires) out.push(...exampleLines(example));
  if (rule.examples.quiet.length > 0) out.push('Leaves alone:', '');
  for (const example of rule.examples.quiet) out.push(...exampleLines(example));
  return out;
}

/** The page that lists rules by category, with the examples that their tests run. */
export function rulesPage(rules: readonly Rule[]): string {
  const out = [
    '# The rules',
    '',
    '<!-- Written by `npm run docs:rules` from the rules themselves. -->',
    '',
    `The default list, \`defaultRules\`: ${rules.length} rules. Each looks for one sort of residue ` +
      'and reports where it stands, how sure it is and what it saw; it removes nothing itself. ' +
      '`klartext/rules` exports each by its name in camel case: `galleryCounter`. ' +
      'The examples are those that the tests run.',
    '',
  ];
  for (const category of categories) {
    const found = rules.filter((rule) => rule.category === category);
    if (category === 'boilerplate' || found.length === 0) continue;
    out.push(`## ${category}`, '', MEANING[category], '');
    for (const rule of found) out.push(...ruleLines(rule));
  }
  return `${out.join('\n').trimEnd()}\n`;
}
