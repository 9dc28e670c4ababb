import type { Document } from './document.ts';
import { readFrontMatter } from './front-matter.ts';
import { asMeant, misreadIn } from './misread.ts';
import { readText } from './text/read-text.ts';

/** Reads anything but HTML, the head of a Markdown file apart. */
export function readAsText(
  input: string,
  format: 'text' | 'plain' | 'markdown',
  url?: string,
): Document {
  const address = url ? { url } : {};
  const head = format === 'plain' ? undefined : readFrontMatter(input);
  if (!head) return readText(input, { format, ...address });
  const document = readText(input, { format, ...address, from: head.end });
  const misreading = misreadIn(input);
  const claims = head.claims.map((claim) => ({
    ...claim,
    value: asMeant(claim.value, misreading),
  }));
  return { ...document, claims, frontMatter: { start: 0, end: head.end } };
}
