import { isGluedName } from '../../lexicon/eastern-names.ts';
import { BYLINE_MARKS, SHORT_BYLINE } from '../../lexicon/short-bylines.ts';
import { defineRule } from '../define.ts';
import { eachBlock, eachHaving } from '../each-block.ts';
import { filledBy, inside, leading, quoted, wordCount } from '../helpers.ts';
import { readNames } from '../people.ts';

/**
 * Who wrote the article.
 *
 * Finds `Von Ada Muster`, `By Ada Muster and Bo Example | 3 March 2023`. Leaves a headline that begins
 * alike, `Von Berlin nach Paris`, and in scripts without capitals what is longer than a name and has no colon before it.
 */
export const byline = defineRule({
  name: 'byline',
  category: 'metadata',
  summary: 'A short block is a word for the author with names, or a name with a job title.',
  examples: {
    fires: [
      { text: '⟦Von Ada Muster⟧\nDer Rat tagt im Mai.', language: 'de' },
      {
        text: '⟦By Ada Muster and Bo Example | 3 March 2023⟧\nThe council meets in May.',
        language: 'en',
      },
      { text: '⟦Ada Muster, Redakteurin⟧', language: 'de' },
      { text: '⟦Written by Ada Muster⟧', language: 'en' },
      { text: '⟦作者：张三⟧\n老桥从周一起关闭。', language: 'zh' },
      { text: '⟦作者王小明⟧\n老桥从周一起关闭。', language: 'zh' },
      { text: '⟦文/李小明⟧\n老桥从周一起关闭。', language: 'zh' },
      { text: '⟦記者 山田太郎⟧\n橋は月曜日から閉鎖されている。', language: 'ja' },
      { text: '⟦[서울=통신사] 김철수 기자⟧\n다리는 월요일부터 폐쇄되었다.', language: 'ko' },
      { text: '⟦โดย สมชาย ใจดี⟧', language: 'th' },
      { text: '⟦نویسنده: مریم احمدی⟧', language: 'fa' },
    ],
    quiet: [
      { text: 'Von Berlin nach Paris', language: 'de' },
      { text: 'By the river', language: 'en' },
      { text: 'By May the bridge will be open.', language: 'en' },
      { text: '记者 周一在老桥上看到', language: 'zh', why: 'more than a name' },
      { text: '作者在这本书里写了很多老桥的故事', language: 'zh', why: 'no name is so long' },
      { text: '作者简介', language: 'zh', why: 'one word: about the author' },
      { text: '翻译问题', language: 'zh', why: 'one word: problems of translation' },
      { text: '翻訳の難しさ', language: 'ja', why: 'what is hard in translating' },
      { text: 'โดยสรุป', language: 'th', why: 'one word: in short' },
      {
        text: 'โดยเฉพาะในฤดูหนาวที่ถนนปิด',
        language: 'th',
        why: 'words that begin like the one for the author',
      },
      { text: 'بقلم رصاص وورقة بيضاء رسم الجسر', language: 'ar', why: 'no name has so many words' },
    ],
  },
  find: (context) => [
    ...eachHaving(context, ['byline', 'jobTitle'], 160, (block) => {
      // `编辑此页` edits the page, and is by nobody
      if (block.shape === 'heading' || filledBy(context, block, ['tools'])) return;
      const { text } = block;
      const hit = leading(context, block, ['byline']);
      if (hit) {
        const behind = text.slice(hit.end);
        if (readNames(behind) === 0 || saysMore(behind)) return;
        const word = text.slice(hit.start, hit.end);
        if (GLUED.test(behind) && UNPARTED.test(word) && !isGluedName(word, behind)) return;
        return {
          confidence: 0.8,
          evidence: `${quoted(word)} with a name behind it`,
          role: 'byline',
        };
      }
      const title = inside(context, block, ['jobTitle']);
      if (!title || text.length > 90) return;
      const before = text.slice(0, title.start).replace(PLACE, '');
      const rest = text.slice(title.end);
      if (!/[,|–—(:·-]\s*$|\s$/.test(before) || wordCount(rest, 8) > 4 || readNames(before) === 0)
        return;
      return {
        confidence: 0.75,
        evidence: `a name with the title ${quoted(text.slice(title.start, title.end))}`,
        role: 'byline',
      };
    }),
    ...eachBlock(context, 40, ({ text, shape }) =>
      shape !== 'heading' && text.charCodeAt(0) > EASTERN && SHORT.test(text)
        ? {
            confidence: 0.8,
            evidence: `a word for the author with a name behind it: ${quoted(text)}`,
            role: 'byline',
          }
        : undefined,
    ),
  ],
});

/** Before it in Unicode no word of these scripts begins: most lines need no closer look. */
const EASTERN = 0x2fff;
/** Where a Korean report is from, before the name: `[서울=통신사]`. */
const PLACE = /^\[[^\]]{2,20}\]\s?/u;
const EASTERN_NAME = String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]`;
/** A short word for the author with a name or two behind it, and nothing else. */
const SHORT = new RegExp(
  String.raw`^${SHORT_BYLINE}\s?[${BYLINE_MARKS}\s]\s?${EASTERN_NAME}{2,6}(?:[\s、，・]{1,2}${EASTERN_NAME}{1,6})?$`,
  'u',
);

/** A name in a script without capitals, with no colon before it, has no more words, or characters where words are not parted. */
const NAME_WORDS = 3;
const NAME_CHARACTERS = 6;
const UNPARTED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A word goes on: neither a blank nor a mark stands between. */
const GLUED = /^[\p{L}\p{M}]/u;

/** A Thai name in full: two words with blanks around them, where a clause is one. */
const THAI_NAME = /^\s?:?\s\p{Script=Thai}{2,16}\s\p{Script=Thai}{2,20}$/u;

/** Whether what stands behind the word for the author may be any words: where nothing is written with a capital, all look like names. */
function saysMore(behind: string): boolean {
  const text = behind.trimStart();
  if (THAI_NAME.test(behind)) return false;
  if (!/^[\p{Lo}\p{Script=Georgian}]/u.test(text)) return false;
  const [first = ''] = text.split(/[|,;/•·()–—]/u, 1);
  return UNPARTED.test(text)
    ? first.trim().length > NAME_CHARACTERS
    : wordCount(first, NAME_WORDS + 1) > NAME_WORDS;
}
