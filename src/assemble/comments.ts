import type { Comment } from './article.ts';
import type { Draft } from './fate.ts';
import { collectPosts } from './posts.ts';

/**
 * Readers' comments and the posts of a thread: as the markup parts them, failing that the runs of
 * removed blocks that rules or the judge hold for comments, a name or a date beginning each. They
 * stay in `removed` too.
 */
export function collectComments(draft: Draft): readonly Comment[] {
  const { blocks } = draft.document;
  const posts = collectPosts(draft);
  if (posts.length > 0) return posts;
  const comments: Comment[] = [];
  let author: string | undefined;
  let published: string | undefined;
  let open: { start: number; end: number; texts: string[] } | undefined;
  const close = (): void => {
    if (open && open.texts.length > 0) {
      comments.push({
        start: open.start,
        end: open.end,
        ...(author ? { author } : {}),
        ...(published ? { published } : {}),
        text: open.texts.join('\n\n'),
      });
    }
    open = undefined;
    author = undefined;
    published = undefined;
  };
  draft.fates.forEach((fate, i) => {
    const block = blocks[i]!;
    if (fate.is !== 'removed' || fate.reason.category !== 'comments') return;
    const { words } = draft.judgement.page.facts;
    if (fate.reason.rule !== 'reader-comment') return;
    const roles = draft.roles[i];
    if (words[i]! <= 5 || roles?.has('date') || roles?.has('byline')) {
      if (open && open.texts.length > 0) close();
      if (/\d/.test(block.text)) published = block.text;
      else author = block.text;
      open = { start: open?.start ?? block.start, end: block.end, texts: [] };
      return;
    }
    open ??= { start: block.start, end: block.end, texts: [] };
    open.texts.push(block.text);
    open.end = block.end;
  });
  close();
  return comments;
}
