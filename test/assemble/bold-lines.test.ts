import { expect, it } from 'vitest';
import { extractArticle, renderMarkdown } from '../../src/index.ts';

const LONG = [
  'By being too polite. The old man asked who would take it, and everyone looked at their shoes.',
  'Up at four every day. The engine wants forty minutes to get warm, and so do I in the winter.',
  'Twice in all these years. Once it was for fog, and once for a wedding, which was my own.',
];
const SHORT = 'I had sandals on.';
const QUESTIONS = [
  'How does one come to own a ferry?',
  'What does a day look like?',
  'And since then?',
];

const headingsOf = (answers: readonly string[]) => {
  const talk = QUESTIONS.map(
    (question, i) => `<p><strong>${question}</strong></p><p>${answers[i]}</p>`,
  );
  const article = extractArticle(
    `<html lang="en"><h1>A ferry for the island</h1><p>Astrid Holm came to the island for a weekend in 1999. Today she runs the only boat that goes there.</p>${talk.join('')}<p>She laughs and goes to the wheel, for the next crossing is due in a minute or two, and the car deck is full.</p></html>`,
  );
  expect(article.text).toContain(QUESTIONS[0]);
  expect(renderMarkdown(article)).not.toContain('# **');
  return article.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
};

it('bold lines over paragraphs are headings, though one answer is short', () => {
  expect(headingsOf(LONG)).toEqual(QUESTIONS);
  expect(headingsOf([LONG[0]!, SHORT, LONG[1]!])).toEqual(QUESTIONS);
});

it('bold lines over short answers are none, though one answer is long', () => {
  expect(headingsOf([LONG[0]!, SHORT, SHORT])).toEqual([]);
});
