import { hasDigit } from '../../read/characters.ts';
import type { Element, SourceBlock } from '../../read/document.ts';
import { letters } from '../../read/letters.ts';
import { defineRule } from '../define.ts';
import { isProse, quoted } from '../helpers.ts';
import { tellsDay } from '../lines.ts';

/**
 * The story that a page goes on with: readers who scroll on never come to an end.
 *
 * Finds all of an `<article>`, or of another element of the same sort and class, with a headline of the first level, a date
 * or a byline right below it and paragraphs, where the headline that the page is called after stands in one before it. Leaves all of them where the page is
 * called otherwise, as a blog is, and parts of one story that have no date of their own. For HTML alone.
 */
export const nextStory = defineRule({
  name: 'next-story',
  category: 'related',
  summary:
    'Stands in an article of its own, under a headline and a date, below the one that the page is called after.',
  examples: {
    fires: [
      {
        text: '<title>The bridge stays closed</title><article><h1>The bridge stays closed</h1><p>The bridge has been closed since the morning, and nobody knows for how long it will be.</p><p>The council meets in May, and until then the ferry will run every hour of the day.</p></article><article><h1>⟦Baker loses half of his trade⟧</h1><time>⟦3 May 2023⟧</time><p>⟦The baker at the quay has sold half as many rolls as in the week before, he says.⟧</p><p>⟦He will open at four in the morning now, when the first ferry comes over the river.⟧</p></article>',
        language: 'en',
        format: 'html',
      },
      {
        text: '<title>Die Brücke bleibt zu – Lohner Blatt</title><article><h1>Die Brücke bleibt zu</h1><p>Die Brücke ist seit dem Morgen gesperrt, und niemand weiß, wie lange sie es noch sein wird.</p><p>Der Rat tagt im Mai, und bis dahin fährt die Fähre jede Stunde, auch am Abend.</p></article><div itemscope itemtype="https://schema.org/NewsArticle"><h1>⟦Bäcker verliert die Hälfte seiner Kunden⟧</h1><p class="byline">⟦Von Ana Lima⟧</p><p>⟦Der Bäcker am Kai hat halb so viele Brötchen verkauft wie in der Woche davor, sagt er.⟧</p><p>⟦Er öffnet nun um vier Uhr morgens, wenn die erste Fähre über den Fluss kommt.⟧</p></div>',
        language: 'de',
        format: 'html',
      },
      {
        text: '<title>Le pont reste fermé</title><article><h1>Le pont reste fermé</h1><p>Le pont est fermé depuis ce matin, et personne ne sait combien de temps il le restera.</p><p>Le conseil se réunit en mai, et d’ici là le bac passera toutes les heures, le soir aussi.</p></article><div class="suite"><article><h1>⟦Le boulanger perd la moitié de ses clients⟧</h1><p>⟦Publié le 3 mai 2023⟧</p><p>⟦Le boulanger du quai a vendu deux fois moins de pain que la semaine d’avant, dit-il.⟧</p><p>⟦Il ouvrira désormais à quatre heures du matin, quand le premier bac passe la rivière.⟧</p></article></div>',
        language: 'fr',
        format: 'html',
      },
      {
        text: '<title>The bridge stays closed</title><div class="story"><h1>The bridge stays closed</h1><p>The bridge has been closed since the morning, and nobody knows for how long it will be.</p><p>The council meets in May, and until then the ferry will run every hour of the day.</p></div><div class="story"><div class="head"><h1>⟦Baker loses half of his trade⟧</h1><div class="byline">⟦By Ana Lima⟧</div></div><p>⟦The baker at the quay has sold half as many rolls as in the week before, he says.⟧</p><p>⟦He will open at four in the morning now, when the first ferry comes over the river.⟧</p></div>',
        language: 'en',
        format: 'html',
      },
    ],
    quiet: [
      {
        text: '<title>Harbour diary</title><article><h1>The bridge stays closed</h1><time>4 May 2023</time><p>The bridge has been closed since the morning, and nobody knows for how long it will be.</p><p>The council meets in May, and until then the ferry will run every hour of the day.</p></article><article><h1>Baker loses half of his trade</h1><time>3 May 2023</time><p>The baker at the quay has sold half as many rolls as in the week before, he says.</p><p>He will open at four in the morning now, when the first ferry comes over the river.</p></article>',
        language: 'en',
        format: 'html',
        why: 'a blog: the page is called after neither',
      },
      {
        text: '<title>The bridge stays closed</title><article><h1>The bridge stays closed</h1><p>The bridge has been closed since the morning, and nobody knows for how long it will be.</p><p>The council meets in May, and until then the ferry will run every hour of the day.</p></article><article><h1>What the baker says</h1><p>The baker at the quay has sold half as many rolls as in the week before, he says.</p><p>He will open at four in the morning now, when the first ferry comes over the river.</p></article>',
        language: 'en',
        format: 'html',
        why: 'a part of the same story: no date, no byline',
      },
      {
        text: '<title>The bridge stays closed</title><article><h1>The bridge stays closed</h1><p>The bridge has been closed since the morning, and nobody knows for how long it will be.</p><p>The council meets in May, and until then the ferry will run every hour of the day.</p><h1>How it began</h1><time>3 May 2023</time><p>The baker at the quay has sold half as many rolls as in the week before, he says.</p><p>He will open at four in the morning now, when the first ferry comes over the river.</p></article>',
        language: 'en',
        format: 'html',
        why: 'a chapter of one article',
      },
    ],
  },
  find: function* ({ blocks, document: { format, claims } }) {
    if (format !== 'html') return;
    const titles = claims
      .filter(({ field }) => field === 'title')
      .map(({ value }) => letters(value));
    if (titles.length === 0) return;
    let own: Element | undefined;
    for (const head of blocks) {
      if (head.shape !== 'heading' || head.level !== 1) continue;
      const story = storyUnder(head, blocks);
      if (!story) continue;
      if (isCalled(titles, head)) own ??= story;
      else if (own && isNext(story, own) && isSigned(head, story, blocks))
        for (let block = story.firstBlock; block < story.endBlock; block++)
          yield {
            block,
            confidence: 0.95,
            evidence: `in an article of its own, under the headline ${quoted(head.text)}`,
          };
    }
  },
});

/** How far around a headline its story may be, in elements. */
const AROUND = 12;
/** So many paragraphs, at least, are a story; they stand so near below the headline, in blocks. */
const STORY = 2;
const BELOW = 30;

/** The innermost element around a headline in which there are paragraphs under it. */
function storyUnder(head: SourceBlock, blocks: readonly SourceBlock[]): Element | undefined {
  const paragraphs = blocks.slice(head.index + 1, head.index + BELOW).filter(isProse);
  const least = paragraphs[STORY - 1]?.index;
  if (least === undefined) return undefined;
  let element = head.element;
  for (let step = 0; element && element.endBlock <= least && step < AROUND; step++)
    element = element.parent;
  return element && element.endBlock > least ? element : undefined;
}

const ARTICLE = /(?:Article|BlogPosting)$/;

/** Whether a story comes behind another, as an article or as what that one is: `<div class="story">`. */
function isNext({ tag, itemtype, className, start }: Element, own: Element): boolean {
  if (start < own.end) return false;
  const isArticle = tag === 'article' || (itemtype !== undefined && ARTICLE.test(itemtype));
  return isArticle || (tag === own.tag && className !== '' && className === own.className);
}

/** A headline of fewer letters may be any word of a title. */
const LETTERS = 6;

/** Whether the page is called after a headline. */
function isCalled(titles: readonly string[], { text }: SourceBlock): boolean {
  const own = letters(text);
  return titles.some((title) => title === own || (own.length >= LETTERS && title.includes(own)));
}

/** How far below the headline a date or a byline stands, in blocks. */
const NEAR = 6;
const SIGNED: ReadonlySet<string> = new Set(['author', 'byline', 'date', 'published', 'time']);
/** What is longer is neither, in UTF-16 code units. */
const LONGEST = 100;

/** Whether a date or a byline stands right below a headline: by its element, or a date by its words. */
function isSigned(head: SourceBlock, story: Element, blocks: readonly SourceBlock[]): boolean {
  const end = Math.min(story.endBlock, head.index + 1 + NEAR);
  return blocks
    .slice(head.index + 1, end)
    .some(
      ({ text, element }) =>
        text.length <= LONGEST &&
        (element?.tag === 'time' ||
          element?.words.some((word) => SIGNED.has(word)) ||
          (hasDigit(text) && tellsDay(text))),
    );
}
