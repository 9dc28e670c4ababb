import fc from 'fast-check';

const TAGS = [
  'p', 'div', 'span', 'a', 'b', 'i', 'em', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'tr', 'td',
  'th', 'tbody', 'caption', 'pre', 'code', 'h1', 'h3', 'blockquote', 'figure', 'figcaption', 'br',
  'hr', 'img', 'script', 'style', 'title', 'textarea', 'select', 'option', 'noscript', 'template',
  'svg', 'math', 'mi', 'text', 'foreignobject', 'button', 'form', 'section', 'x-y', 'sup', 'xmp',
]; // biome-ignore format: a list
const ATTRIBUTES = [
  '', '', '', ' class="a bC"', ' id=x', ' hidden', ' style="display:none"', ' href="/x?a=1&amp;b"',
  ' title="a > b"', " alt='</p>'", ' data-x="<b>"', ' itemprop=author', ' aria-hidden="true"', ' /',
  ' class="katex-html"', ' alttext="y^2"', ' shadowrootmode=open',
]; // biome-ignore format: a list
const TEXTS = [
  'one', 'two words', ' ', '\n', '\t x', '&nbsp;', '&amp;', '&lt;p&gt;', '&eacute', '&notit;', '&#x200b;',
  '\u00ad', '<', '< b', '</>', '</ x>', '<3', '<!-- <p> -->', '<![CDATA[ q <u> ]]>', '<?pi?>', '\r\n',
  '\u0000', '😀', '\ud800', '中文', '&#128512;', '<!doctype html>', '<p', '</p', '&', '\u00a0', 'x&ampy',
]; // biome-ignore format: a list

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES))
      .map(([tag, attribute]) => `<${tag}${attribute}>`),
  },
  { weight: 3, arbitrary: fc.constantFrom(...TAGS).map((tag) => `</${tag}>`) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);

/** Tags that close nothing, nothing that closes, half an entity: what pages are made of. */
export const soup: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 40 })
  .map((pieces) => pieces.join(''));
