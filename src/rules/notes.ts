import { findAround } from '../read/around.ts';
import type { Element, SourceBlock } from '../read/document.ts';

/** How far around a block its box is looked for, in elements. */
const AROUND = 6;
/** What makers of documentation and blogs call a note set into a text. */
const BOX =
  /(?:^|[\s_-])(?:admonition|callout|notecard|custom-block|starlight-aside|hint)(?=[\s_-]|$)/;
/** The same names for what leads away. */
const LEADS_AWAY = /related|promo|newsletter|recirc/;

const isNote = ({ className, role }: Element): boolean =>
  role === 'note' || (BOX.test(className) && !LEADS_AWAY.test(className));

/**
 * Whether a block stands in a note that is set into the text, which may be headed “See also” and begin with a sign of its
 * own. Never in text, which shows no boxes.
 */
export const isOfNote = ({ element }: SourceBlock): boolean =>
  findAround(element, AROUND, isNote) !== undefined;
