/**
 * What must not compile. Checked by `npm run types`: a line that compiles after all is an error
 * there. Never run.
 */
import {
  type Article,
  type Category,
  defineRule,
  extractArticle,
  type Rule,
} from '../src/index.ts';

// @ts-expect-error no such category
export const category: Category = 'adverts';
// @ts-expect-error no such category to keep
extractArticle('', { keep: ['adverts'] });
// @ts-expect-error no such option
extractArticle('', { keeps: ['social'] });
// @ts-expect-error no such format
extractArticle('', { format: 'pdf' });
// @ts-expect-error no such preference
extractArticle('', { prefer: 'speed' });
// @ts-expect-error a buffer is no text
extractArticle(new Uint8Array());
// @ts-expect-error there is something to read
extractArticle();

export function readOnly(article: Article): void {
  // @ts-expect-error results are not changed
  article.title = '';
  // @ts-expect-error nor are their lists
  article.removed.push();
}

const rule = { name: 'x', summary: '', examples: { fires: [], quiet: [] }, find: () => [] };
// @ts-expect-error the judge's own category is not for rules
defineRule({ ...rule, category: 'boilerplate' });
// @ts-expect-error a rule reports observations, not booleans
export const wrong: Rule = { ...rule, category: 'social', find: () => [true] };

/** Every kind of block is known: the compiler says so when one is missing here. */
export function kindOf(block: Article['blocks'][number]): string {
  switch (block.type) {
    case 'lead':
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'code':
      return block.text;
    case 'list':
      return block.items.join();
    case 'table':
      return block.rows.join();
    case 'figure':
      return block.caption ?? '';
  }
}
