import type { Element, SourceBlock } from '../read/document.ts';
import type { RuleCategory } from '../rules/category.ts';
import { linkShare, wordCount } from '../rules/helpers.ts';

/** What an element is called that holds residue of a category: words of classes and ids, in lower case. */
const WORDS: Partial<Record<RuleCategory, string>> = {
  comments:
    'comment comments commentary commentlist commentform commenting disqus respond discussion kommentare kommentar commentaires comentarios commenti reacties komentarze',
  related:
    'related relatedposts recommended recommendation recommendations teaser teasers trending popular mostread mostpopular outbrain taboola upnext readnext similar',
  social: 'share sharing shares sharebar sharedaddy social socialmedia addthis sociable follow sns',
  newsletter: 'newsletter newsletters mailchimp mailinglist',
  advertisement:
    'ad ads advert adverts advertisement advertising adsense adunit dfp sponsored anzeige werbung',
  consent: 'cookie cookies consent gdpr',
  gallery: 'gallery slideshow carousel lightbox slider galleria',
  paywall: 'paywall',
  navigation:
    'nav navbar navigation menu menus submenu topnav subnav breadcrumb breadcrumbs pagination pager toc tagcloud',
  legal: 'copyright disclaimer imprint impressum colophon',
};

const CATEGORY_OF: ReadonlyMap<string, RuleCategory> = new Map(
  Object.entries(WORDS).flatMap(([category, words]) =>
    words.split(' ').map((word) => [word, category as RuleCategory] as const),
  ),
);

/** How far up a name is looked for: what stands further out is called after other things as well. */
const REACH = 5;
/** A menu is one however deep its entries lie. */
const MENU_REACH = 10;

/** An entry of a list of links with more words is as often a headline. */
const LABEL = 5;
/** More of it is the link. */
const LINKED = 0.9;

/** Whether a block is one of a list of links that are called by a few words. */
export function isListedLink(block: SourceBlock): boolean {
  if (!block.list && block.element?.tag !== 'li') return false;
  return linkShare(block) >= LINKED && wordCount(block.text, LABEL + 1) <= LABEL;
}

/** What the page itself calls the element that a block stands in. */
export interface ElementName {
  readonly category: RuleCategory;
  /** As a part of a sentence: `a menu`, `an element called “comments”`. */
  readonly called: string;
}

/**
 * The innermost name on the way up that tells of residue, by tag, role, class or id. An element that is called
 * two things tells nothing, nor does what it stands in.
 */
export function elementName({ element }: SourceBlock): ElementName | undefined {
  for (let e = element, step = 0; e && step < MENU_REACH; e = e.parent, step++) {
    if (e.tag === 'nav' || e.role === 'navigation' || e.role === 'menubar')
      return { category: 'navigation', called: 'a menu' };
    const told = step < REACH ? tellingWords(e) : [];
    const [word] = told;
    if (word === undefined) continue;
    const category = CATEGORY_OF.get(word)!;
    if (told.some((other) => CATEGORY_OF.get(other) !== category)) return undefined;
    return { category, called: `an element called “${word}”` };
  }
  return undefined;
}

const tellingWords = ({ words }: Element): readonly string[] =>
  words.filter((word) => CATEGORY_OF.has(word));
