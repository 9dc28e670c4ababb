import { expect, it } from 'vitest';
import { extractArticle, renderText } from '../../src/index.ts';
import { faultsOfOrder } from '../support/invariants.ts';

const TITLE = 'Lentil soup for a cold night';
const TEXT = [
  'This soup stands on the stove in half an hour, and it is even better on the next day, when all of it has had time.',
  'Take brown lentils, for red ones fall apart. Carrots and leek go into the pot first, with a spoon of oil and some salt.',
  'Whoever likes it sour adds a dash of vinegar at the end. We eat it with bread, and with a poached egg on Sundays.',
];

it.each([
  ['Spoon & Ladle', 'Recipes', 'Dinner', 'Soups', `You are here: Home / Soups / ${TITLE}`, TITLE],
  ['Spoon', 'Recipes', 'Dinner', 'Shop', 'Sign in', `Start » Soups » ${TITLE}`, 'Soups', TITLE],
  [`Home › Soups › ${TITLE}`, TITLE],
])('the way to a page is no title where the title stands below it: %s, %s', (...top) => {
  const input = [...top, 'January 18, 2022', ...TEXT].join('\n');
  const article = extractArticle(input, { format: 'text' });
  expect(article.title).toBe(TITLE);
  expect(article.text).not.toContain(TITLE);
  expect(article.removed.some(({ text }) => text.endsWith(TITLE))).toBe(true);
  expect(faultsOfOrder(input, article)).toEqual([]);
  const again = extractArticle(renderText(article), { format: 'plain' });
  expect([again.title, again.text]).toEqual([article.title, article.text]);
});

it('a headline with a slash, or sections that a way ends with, are left alone', () => {
  const slash = extractArticle(['Soup / stew / broth: what is what', ...TEXT].join('\n'), {
    format: 'text',
  });
  expect(slash.title).toBe('Soup / stew / broth: what is what');
  const section = extractArticle(['Home › Soups', 'Soups', TITLE, ...TEXT].join('\n'), {
    format: 'text',
  });
  expect(section.title).not.toBe('Soups');
});
