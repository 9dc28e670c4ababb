import type { Concept } from '../../lexicon/lexicon.ts';
import { characterClass } from '../../read/characters.ts';
import type { SourceBlock } from '../../read/document.ts';
import { defineRule } from '../define.ts';
import { isStep, mostSure, mostSureOfButton } from '../doubts.ts';
import { isDescribed } from '../each-block.ts';
import { filledBy, isFiller, isFullStop, opensFiller, quoted, wordCount } from '../helpers.ts';
import type { Observation, RuleContext } from '../rule.ts';

/**
 * Buttons to share the page, and what they count.
 *
 * Finds `Teilen auf Facebook`, `Facebook Twitter WhatsApp`, names of networks in a row of lines, and
 * `Share on FacebookTweetPin` glued to a paragraph. Leaves `Shares fell by a third` and a sentence that begins with the same word.
 */
export const shareRow = defineRule({
  name: 'share-row',
  category: 'social',
  summary: 'Share buttons and names of networks fill a block, or are glued to its start or end.',
  examples: {
    fires: [
      { text: 'Baraza litaamua Mei.\n⟦Shiriki: Facebook X WhatsApp⟧', language: 'sw' },
      { text: 'Der Rat entscheidet im Mai.\n⟦Teilen auf Facebook⟧', language: 'de' },
      { text: 'Der Rat entscheidet im Mai.\n⟦Facebook Twitter WhatsApp⟧', language: 'de' },
      { text: '⟦Teilen 12 Merken⟧\nDer Rat entscheidet im Mai.', language: 'de' },
      {
        text: '⟦Auf Facebook teilen⟧Der Rat entscheidet im Mai über den Bau der neuen Schule.',
        language: 'de',
      },
      {
        text: '⟦Auf Facebook teilenWhatsApp⟧Der Rat entscheidet im Mai über den Bau der neuen Schule.',
        language: 'de',
      },
      { text: 'Bron är stängd.\n⟦Dela artikel⟧', language: 'sv' },
      { text: 'Le pont est fermé.\n⟦Facebook⟧\n⟦Instagram⟧', language: 'fr' },
      { text: 'The bridge is closed.\n⟦Share⟧\n⟦Facebook 12⟧\n⟦Twitter 30⟧', language: 'en' },
      { text: 'Who closed the bridge, and why?\n⟦Facebook⟧\n⟦Twitter⟧', language: 'en' },
      { text: 'Most jest zamknięty.\nDodaj do:\n⟦Facebook⟧\n⟦Twitter⟧', language: 'pl' },
      { text: 'The bridge is closed.\n⟦Facebook 12 Twitter 30 WhatsApp 5⟧', language: 'en' },
      { text: 'The bridge is closed.\nFollow us:\n⟦Facebook⟧\n⟦Twitter⟧', language: 'en' },
      { text: 'Мост закрыт.\n⟦Поделиться ВКонтакте Одноклассники⟧', language: 'ru' },
      { text: '⟦シェアする⟧\n橋は閉鎖されている。', language: 'ja' },
      { text: '⟦شارك المقال⟧\nالجسر مغلق.', language: 'ar' },
    ],
    quiet: [
      { text: 'Companies: Google, Facebook, Twitter', language: 'en', why: 'an enumeration' },
      { text: 'Teilen ist eine Tugend, sagt der Pfarrer.', language: 'de' },
      { text: 'Facebook', language: 'de', why: 'one name alone may be a heading' },
      {
        text: 'Who reads what where:\n- Facebook\n- Instagram',
        language: 'en',
        why: 'entries of a list of its own',
      },
      {
        text: 'Sunday boats\nX\nX\nThe night boats run from May, and the fare is the same as in the last year.',
        language: 'en',
        why: 'ticks of a table set as lines',
      },
      {
        text: 'Share of users by network:\nFacebook 58\nYouTube 51\nWhatsApp 39',
        language: 'en',
        why: 'a table',
      },
      {
        text: 'The ferry asks.\n1. YouTube\n2. WhatsApp\n3. Instagram',
        language: 'en',
        why: 'a ranking',
      },
      {
        text: 'Which networks do you use?\nFacebook, WhatsApp\nInstagram, TikTok\nYouTube',
        language: 'en',
        why: 'answers',
      },
      { text: 'ANNA\nShare!\nTOM\nNever.', language: 'en', why: 'a play' },
      { text: 'Shares of the bank fell by a third.', language: 'en' },
      {
        text: 'Auf Facebook teilen viele Menschen falsche Meldungen, ohne sie zu lesen.',
        language: 'de',
      },
      {
        text: '“Share!”\nThe bread was small and the children were four.',
        language: 'en',
        why: 'somebody says it',
      },
    ],
  },
  find: function* (context) {
    // whether the line before is a share button or a name in a row of them
    let row = false;
    // whether the names that stand here are a text's: an answer, a ranking, a table
    let told = false;
    let named = false;
    for (const block of context.blocks) {
      const behind: boolean = row;
      const goesOn: boolean = named;
      row = false;
      named = false;
      if (block.text.length <= 200 && !isDescribed(context, block)) {
        if (filledBy(context, block, ROW, ['share'])) {
          row = true;
          const bare = /^\p{L}+$/u.test(block.text);
          yield {
            block: block.index,
            confidence: Math.min(
              block.shape === 'heading' && bare ? 0.7 : 0.95,
              mostSure(context, block),
              mostSureOfButton(block),
            ),
            evidence: `the share buttons ${quoted(block.text)} alone on a line`,
          };
          continue;
        }
        const names = namesIn(block);
        if (names >= 1) {
          const { shape, index } = block;
          row = behind && shape !== 'heading';
          named = true;
          if (!goesOn) told = !behind && isAnnounced(context, block);
          const inRow =
            shape === 'text' &&
            [index - 1, index + 1].some((at) => standInRow(block, context.blocks[at]));
          yield {
            block: index,
            confidence: !(names >= 3 || row || inRow)
              ? names === 2
                ? 0.75
                : 0.5
              : told || isFullStop(block.text) || (!row && isRanked(context.blocks, block))
                ? 0.6
                : 0.93,
            evidence: `only names of networks: ${quoted(block.text)}`,
          };
          continue;
        }
        if (block.text.length <= CALLED && isCalled(block.text)) {
          yield {
            block: block.index,
            confidence: 0.85,
            evidence: `a word or two and names of networks: ${quoted(block.text)}`,
          };
          continue;
        }
      }
      const start = glued(context, block.index);
      if (start) yield start;
    }
  },
});

const ROW: readonly Concept[] = ['share', 'tools', 'commentHead', 'commentAction', 'readingTime'];

/** How many names of networks a line is made of, 0 if anything else is in it. */
const namesIn = ({ text }: SourceBlock): number => (text.length <= 120 ? networkNames(text) : 0);

/** Whether a line beside one of networks names another, and the two together mean no other things. */
const standInRow = ({ text }: SourceBlock, beside: SourceBlock | undefined): boolean =>
  beside?.shape === 'text' &&
  namesIn(beside) > 0 &&
  beside.text.toLowerCase() !== text.toLowerCase() &&
  !(COMMON.test(text) && COMMON.test(beside.text));

/** `Add to:` over buttons has fewer words than what opens a table of the text. */
const OPENING = 4;
/**
 * Whether the line above a row of names opens it, and is no call to share or to follow; or asks for them, where the first answer
 * names several. Buttons stand below a headline that asks, too.
 */
function isAnnounced(context: RuleContext, { index, text }: SourceBlock): boolean {
  const above = context.blocks[index - 1];
  return (
    above !== undefined &&
    (/[:：]$/.test(above.text) || (COMMA.test(text) && /[?？]$/.test(above.text))) &&
    wordCount(above.text, OPENING) >= OPENING &&
    !context.phrases(above.index).some(({ concept }) => CALLS.includes(concept))
  );
}
const CALLS: readonly Concept[] = ['share', 'follow', 'tools', 'newsletterCall', 'newsletterForm'];

/** Whether a name has a place, or a number of its own beside a name with another: `1. YouTube`, `Facebook 58`. */
function isRanked(blocks: readonly SourceBlock[], block: SourceBlock): boolean {
  if (isStep(blocks, block)) return true;
  const own = COUNTED.exec(block.text)?.[1];
  return (
    own !== undefined &&
    [-1, 1].some((step) => {
      const beside = blocks[block.index + step];
      const other = beside && namesIn(beside) > 0 ? COUNTED.exec(beside.text)?.[1] : undefined;
      return other !== undefined && other !== own;
    })
  );
}
/** A name, and behind it a number or a price. */
const COUNTED = /^\p{L}[\p{L}\p{M} ]{0,30}\s?[:：]?\s?(\p{Sc}?\p{Nd}.*)$/u;

/** Names of networks that are words as well. */
const COMMON = /^(?:x|signal|line|telegram|threads|pocket|medium|mix|buffer|print|email|digg)$/i;

/** How many names of networks make up a text, 0 if anything else is in it. */
function networkNames(text: string): number {
  if (!opensFiller(text) || !isFiller(text)) return 0;
  return text.match(/\p{Lu}\p{L}{2,}|(?<!\p{L})\p{Ll}{3,}|\p{Lo}{3,}|^X$/gu)?.length ?? 0;
}

/** A longer line is no label with names behind it, in UTF-16 code units. */
const CALLED = 80;

/** Whether one word or two in any language stand before two names of networks or more, with no comma among them. */
function isCalled(text: string): boolean {
  for (let label = 1, from = 0; label <= 2; label++) {
    const blank = isSpace.find(text, from);
    from = isSpace.skip(text, blank);
    if (!opensFiller(text, from) || networkNames(text.slice(from)) < 2) continue;
    return !COMMA.test(text) && !isFiller(text.slice(0, blank));
  }
  return false;
}

const isSpace = characterClass(/\s/u);
const COMMA = /[,،、;]/;

/** Where the names of networks end that are glued to a row: `…TwitternWhatsAppDer Rat`. */
function behindNetworks(text: string, from: number): number {
  let end = from;
  for (let count = 0; count < 8; count++) {
    let next = -1;
    // the longest first: WhatsApp, not Whats
    for (let to = Math.min(text.length, end + 15); to > end + 2; to--) {
      if (!/\p{Lu}/u.test(text[to] ?? 'X')) continue;
      if (isFiller(text.slice(end, to)) && /\p{L}/u.test(text.slice(end, to))) {
        next = to;
        break;
      }
    }
    if (next < 0) return end;
    end = next;
  }
  return end;
}

/** A row of at least two words that runs into the text without a blank. */
function glued(context: RuleContext, index: number): Observation | undefined {
  const { text } = context.blocks[index]!;
  const hits = context.phrases(index);
  let end = 0;
  for (const hit of hits) {
    if (hit.concept !== 'share' || !isFiller(text.slice(end, hit.start))) {
      if (hit.start > end + 30) break;
      continue;
    }
    if (hit.end > end) end = hit.end;
  }
  if (end === 0) return;
  end = behindNetworks(text, end);
  if (
    end > 5 &&
    /\s/.test(text.slice(0, end)) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(end, end + 2)) &&
    /\p{Ll}/u.test(text[end - 1]!)
  )
    return {
      block: index,
      start: 0,
      end,
      confidence: 0.93,
      evidence: `the share buttons ${quoted(text.slice(0, end))} glued to the text`,
    };
  return;
}
