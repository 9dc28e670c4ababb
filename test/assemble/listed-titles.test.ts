import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';

const TEXT = `<p>A stove for the mountains has to be light, and it has to burn in the wind and in the cold.</p>
<p>We have lit every one of these in a storm, and those that went out are not on the list below.</p>
<p>The smallest boils a litre of water in four minutes, the largest feeds a whole hut in ten.</p>`;

const titleOf = (title: string, body: string): string | undefined =>
  extractArticle(`<title>${title}</title>${body}`).title;

describe('titles of the parts of a page are not its own', () => {
  const faq = (of: (question: string) => string) =>
    `<main><h1>Camp stoves</h1>${TEXT}</main><section>${['Which fuel is best in winter?', 'Can I take a stove on a train?'].map(of).join('')}</section>`;

  it('with the questions of an FAQ in microdata', () => {
    const page = faq(
      (question) =>
        `<div itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">${question}</h3><p>It depends on how far you go and on how high.</p></div>`,
    );
    expect(titleOf('Stoves for camping | Hill Shop', page)).toBe('Camp stoves');
  });

  it('with the questions of an FAQ in JSON-LD', () => {
    const json = JSON.stringify({
      '@type': 'FAQPage',
      mainEntity: [{ '@type': 'Question', name: 'Which fuel is best in winter?' }],
    });
    const page = `${faq((question) => `<h3>${question}</h3><p>It depends on how far you go.</p>`)}<script type="application/ld+json">${json}</script>`;
    expect(titleOf('Stoves for camping | Hill Shop', page)).toBe('Camp stoves');
  });

  it('but a page that asks one thing is called so', () => {
    const page = `<div itemscope itemtype="https://schema.org/Question"><h1 itemprop="name">Which fuel is best in winter?</h1>${TEXT}</div>`;
    expect(titleOf('Which fuel is best in winter? - Hill Forum', page)).toBe(
      'Which fuel is best in winter?',
    );
  });

  it('with the products of a shop', () => {
    const products = ['The Small One', 'The Wide One', 'The Quiet One'].map(
      (name) =>
        `<li itemscope itemtype="https://schema.org/Product"><h3 itemprop="name">${name}</h3><p>It weighs less than a bar of chocolate.</p></li>`,
    );
    const page = `<main><h1>Camp stoves</h1>${TEXT}<ul>${products.join('')}</ul></main>`;
    expect(titleOf('Stoves for camping | Hill Shop', page)).toBe('Camp stoves');
  });

  it('with the product that the page is on and others beside it', () => {
    const product = (name: string, level: string) =>
      `<div itemscope itemtype="https://schema.org/Product"><${level} itemprop="name">${name}</${level}></div>`;
    const page = `<main>${product('The Small One', 'h2')}${TEXT}</main><aside>${product('The Wide One', 'h3')}${product('The Quiet One', 'h3')}</aside>`;
    expect(titleOf('The Small One | Hill Shop', page)).toBe('The Small One');
  });
});

describe('a first-level heading', () => {
  it('over a notice is no title', () => {
    const page = `<div><h1>We respect your privacy</h1><p>We use cookies to improve our site and to show you ads. By continuing you accept all cookies.</p><button>Accept all</button></div><main><h1>Stoves in a storm</h1>${TEXT}</main>`;
    expect(titleOf('Hill Shop', page)).toBe('Stoves in a storm');
  });

  it('is the title although the page claims a longer one, and a lower heading stands nearer', () => {
    const page = `<main><h1>Stoves</h1><ul><li>Gas</li><li>Petrol</li><li>Wood</li></ul><h2>Add-ons</h2>${TEXT}</main>`;
    expect(titleOf('Storm-proof camping cookers for the hills, 40 models in stock', page)).toBe(
      'Stoves',
    );
  });
});

it('one of many first-level headings is not the title for that', () => {
  const page = `<h1>Sections</h1><h1>About</h1><h1>Subscribe</h1><h1>Follow</h1><main><h2>Stoves in a storm</h2>${TEXT}</main>`;
  expect(titleOf('Hill Letters', page)).toBe('Stoves in a storm');
});

it('a headline that a cookie notice comes right below is one all the same', () => {
  const page = `<main><h1>Stoves in a storm</h1><p>We use cookies to improve our site and to show you ads. By continuing you accept all cookies.</p>${TEXT}</main>`;
  expect(titleOf('Stoves in a storm | Hill Letters', page)).toBe('Stoves in a storm');
});

it('a page that is called like its site keeps all of its title', () => {
  const page = `<meta name="apple-mobile-web-app-title" content="Fairs in the hills 2026 / 2027"><main><h1>Fairs in the hills 2026 / 2027</h1>${TEXT}</main>`;
  expect(titleOf('Fairs in the hills 2026 / 2027', page)).toBe('Fairs in the hills 2026 / 2027');
});
