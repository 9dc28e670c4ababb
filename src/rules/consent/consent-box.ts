import type { Element } from '../../read/document.ts';
import { holdsPage } from '../../read/whole-page.ts';
import { defineRule } from '../define.ts';
import { insideUnsaid } from '../helpers.ts';

/**
 * All that stands in the box of a consent wall: the notice, its buttons, and the list of every cookie and partner.
 *
 * Finds the blocks of the outermost element that is called after cookies or consent, where one of them asks for it. Leaves
 * what holds half of the page: an article about cookies may be filed under that name. For HTML alone. Not certain.
 */
export const consentBox = defineRule({
  name: 'consent-box',
  category: 'consent',
  summary:
    'Stands in an element called after cookies or consent, in which a notice or a button asks for consent.',
  examples: {
    fires: [
      {
        text: '<div class="cookie-popup"><p>⟦Vi bruker informasjonskapsler for å måle bruken av nettstedet.⟧</p><p>⟦Navnet varer i ett år.⟧</p></div><p>Broen er stengt siden i morges, og ingen vet hvor lenge den skal være det.</p><p>Rådet møtes i mai, og til da går fergen hver time, også om kvelden og på søndager.</p>',
        language: 'no',
        format: 'html',
      },
      {
        text: '<p>Die Brücke ist seit dem Morgen gesperrt, und niemand weiß, wie lange sie es noch sein wird.</p><p>Der Rat tagt im Mai, und bis dahin fährt die Fähre jede Stunde, auch am Abend.</p><div id="CookieBanner"><p>⟦Wir verwenden Cookies, um Inhalte zu personalisieren.⟧</p><ul><li>⟦Der Name der Sitzung, zwei Tage⟧</li></ul></div>',
        language: 'de',
        format: 'html',
      },
      {
        text: '<p>The bridge has been closed since the morning, and nobody knows for how long it will be.</p><div class="onetrust-pc"><p>⟦We use cookies to personalise content and ads.⟧</p><p>⟦Strictly necessary⟧</p></div><p>The council meets in May, and until then the ferry will run every hour of the day.</p>',
        language: 'en',
        format: 'html',
      },
    ],
    quiet: [
      {
        text: '<div class="cookie-box"><p>Butter, sugar and flour: the baker has sold these biscuits for forty years.</p></div><p>The council meets in May.</p>',
        language: 'en',
        format: 'html',
        why: 'biscuits: nothing asks for consent',
      },
      {
        text: '<article class="tag-cookies"><p>We use cookies to personalise content: so it says on every page that one opens.</p><p>A browser keeps them in a file.</p></article><p>The council meets in May.</p>',
        language: 'en',
        format: 'html',
        why: 'most of the page',
      },
      {
        text: '<div class="post box tag-butter-cookie"><p>The dough rests for an hour, and then it is cut into rounds.</p><p>Accept all</p></div><p>The council meets in May, and until then the ferry will run every hour of the day.</p><p>The band plays on Monday, as it has done each year for forty years.</p>',
        language: 'en',
        format: 'html',
        why: 'a post about biscuits',
      },
      {
        text: 'We use cookies to personalise content and ads.\nThe council meets in May.',
        language: 'en',
        why: 'a text has no boxes',
      },
    ],
  },
  find: function* (context) {
    const { document, blocks } = context;
    if (document.format !== 'html') return;
    const asking = ASKS.flatMap((concept) => context.having(concept))
      .filter((block) => insideUnsaid(context, block, ASKS))
      .sort((a, b) => a.index - b.index);
    if (asking.length === 0) return;
    let all = 0;
    for (const { text } of blocks) all += text.length;
    let done = 0;
    for (const { element, index } of asking) {
      if (index < done) continue;
      const box = boxAround(element, all / 2);
      if (!box) continue;
      for (let i = Math.max(done, box.firstBlock); i < box.endBlock; i++)
        yield {
          block: i,
          confidence: 0.9,
          evidence: `in an element called “${nameOf(box)}” that asks for consent`,
        };
      done = box.endBlock;
    }
  },
});

const ASKS = ['consent', 'consentButton'] as const;

/** What such boxes are called, and the makers of them. */
const NAMES =
  /^(?:cookie(?:banner|bar|box|consent|notice|popup|law|bot|wall|modal)|cookieconsent|cybot|onetrust|usercentrics|didomi|tarteaucitron|borlabs|klaro|cky|cmplz|iubenda)$/;
/** With a word from below right behind: a section on cookies has the name, and a recipe the tag. */
const TOPIC = /^(?:cookies?|consent|gdpr|rgpd|dsgvo)$/;
const BOX =
  /^(?:popup|banner|bar|box|consent|notice|notification|modal|overlay|wall|layer|dialog|message|law|alert|settings|preferences|compliance|disclaimer|manager)$/;

function nameOf({ words }: Element): string | undefined {
  const name = words.find((word) => NAMES.test(word));
  if (name) return name;
  return words.find((word, i) => TOPIC.test(word) && BOX.test(words[i + 1] ?? ''));
}

/** The outermost element with such a name around a block that holds less than so many characters. */
function boxAround(element: Element | undefined, most: number): Element | undefined {
  let box: Element | undefined;
  for (let e = element; e && e.textLength < most; e = e.parent)
    if (!holdsPage(e.tag) && nameOf(e)) box = e;
  return box;
}
