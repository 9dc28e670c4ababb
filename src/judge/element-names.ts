import type { Element, SourceBlock } from '../read/document.ts';
import { holdsPage } from '../read/whole-page.ts';
import type { RuleCategory } from '../rules/category.ts';

/**
 * What an element is called that holds residue of a category: words of classes, ids, roles and the like, in lower
 * case. Not what says how it looks (`carousel`), nor what articles are filed under (`cookies`).
 */
const WORDS: Partial<Record<RuleCategory, string>> = {
  comments:
    'comment comments commentlist commentform commenting disqus respond discussion kommentare kommentar commentaires comentarios commenti reacties komentarze',
  related:
    'related relatedposts recommended recommendation recommendations teaser teasers trending popular mostread mostpopular outbrain taboola upnext readnext similar',
  social: 'share sharing shares sharebar sharedaddy social socialmedia addthis sociable follow sns',
  newsletter: 'newsletter newsletters mailchimp mailinglist',
  advertisement:
    'ad ads advert adverts advertisement advertising adsense adunit dfp sponsored anzeige werbung',
  consent: 'cookie consent gdpr',
  gallery: 'gallery slideshow lightbox galleria',
  paywall: 'paywall',
  navigation:
    'nav navbar navigation menu menus submenu topnav subnav breadcrumb breadcrumbs pagination pager toc tagcloud',
  legal: 'disclaimer imprint impressum colophon',
};

/** What an element is called that holds something about the article; in a box of another name it is of the box. */
const FIELD_WORDS: Partial<Record<RuleCategory, string>> = {
  metadata: 'byline author authors dateline timestamp pubdate published postmeta',
  credit: 'caption captions figcaption credit credits photocredit',
};

type CategoryOf = ReadonlyMap<string, RuleCategory>;

const byWord = (words: Partial<Record<RuleCategory, string>>): CategoryOf =>
  new Map(
    Object.entries(words).flatMap(([category, list]) =>
      list.split(' ').map((word) => [word, category as RuleCategory] as const),
    ),
  );
const BOXES = byWord(WORDS);
const FIELDS = byWord(FIELD_WORDS);

/** How far up a name is looked for: what stands further out is called after other things as well. */
const REACH = 5;
/** A menu is one however deep its entries lie. */
const MENU_REACH = 10;

/** What the page itself calls the element that a block stands in. */
export interface ElementName {
  readonly category: RuleCategory;
  /** As a part of a sentence: `a menu`, `an element called “comments”`. */
  readonly called: string;
}

/**
 * The innermost name on the way up that tells of residue, by tag, role, class or id. An element that is called
 * two things tells nothing, nor does what it stands in; but for a `nav`, which is a menu all the same. Where no box
 * around has a name, one of a field counts.
 */
export function elementName({ element }: SourceBlock): ElementName | undefined {
  return nameAround(element, BOXES) ?? nameAround(element, FIELDS);
}

function nameAround(element: Element | undefined, categoryOf: CategoryOf): ElementName | undefined {
  for (let e = element, step = 0; e && step < MENU_REACH; e = e.parent, step++) {
    const isMenu = e.tag === 'nav' || e.role === 'navigation' || e.role === 'menubar';
    const told =
      step < REACH && !holdsPage(e.tag) ? e.words.filter((one) => categoryOf.has(one)) : [];
    const [word] = told;
    if (word === undefined && !isMenu) continue;
    const category = word === undefined ? 'navigation' : categoryOf.get(word)!;
    const isOne = told.every((other) => categoryOf.get(other) === category);
    if (isMenu && (!isOne || category === 'navigation'))
      return { category: 'navigation', called: 'a menu' };
    return isOne ? { category, called: `an element called “${word}”` } : undefined;
  }
  return undefined;
}
