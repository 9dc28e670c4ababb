import { editLinksAt } from '../../lexicon/wiki-words.ts';
import { defineRule } from '../define.ts';
import { eachBlock, eachHaving } from '../each-block.ts';
import { endsSentence, leading, linkShare, quoted, wordCount } from '../helpers.ts';
import { firstParagraph } from '../lines.ts';

/**
 * A line in the text that leads to another story.
 *
 * Finds `Lesen Sie auch: Der Streit um die Brücke`, `READ MORE: …`, `Leggi anche - …`, `〈関連記事〉…`. Leaves a
 * sentence that goes on in prose behind the same words.
 */
export const readAlso = defineRule({
  name: 'read-also',
  category: 'related',
  summary:
    'A block begins with a call to read something else, with a colon, a headline or a link behind it.',
  examples: {
    fires: [
      {
        text: 'The index crashes the program.\n⟦Previous message: Release of 0.9.4⟧',
        language: 'en',
      },
      {
        text: 'Der Rat tagt im Mai.\n⟦Lesen Sie auch: Der Streit um die Brücke geht weiter⟧\nDie Sitzung ist offen.',
        language: 'de',
      },
      { text: 'The council meets in May.\n⟦READ ALSO: How the bridge was lost⟧', language: 'en' },
      { text: '⟦Siehe auch: Brücken im Vergleich⟧', language: 'de' },
      {
        text: 'The council meets in May.\n⟦Read more: [How the bridge was lost](https://example.org/b)⟧',
        language: 'en',
      },
      { text: 'The council meets in May.\n⟦Related: How the bridge was lost⟧', language: 'en' },
      { text: '⟦Lire aussi : Comment le pont a été perdu⟧\nLe pont est fermé.', language: 'fr' },
      { text: '⟦Читайте также: Как потеряли мост⟧\nМост закрыт.', language: 'ru' },
      { text: '⟦相关阅读：大桥是怎样关闭的⟧\n大桥已经关闭。', language: 'zh' },
      { text: '⟦【関連記事】橋はなぜ閉鎖されたのか⟧\n橋は閉鎖されている。', language: 'ja' },
      { text: '⟦〈関連記事〉橋はなぜ閉鎖されたのか⟧\n橋は閉鎖されている。', language: 'ja' },
      { text: '⟦■関連記事 橋はなぜ閉鎖されたのか⟧\n橋は閉鎖されている。', language: 'ja' },
      { text: '⟦▶ 관련기사: 다리는 왜 닫혔나⟧\n다리가 닫혔다.', language: 'ko' },
      { text: 'Le pont est fermé.\n⟦Lire aussi - Comment le pont a été perdu⟧', language: 'fr' },
      { text: 'Most jest zamknięty.\n⟦Zobacz też – Jak stracono most⟧', language: 'pl' },
      { text: 'पुल बंद है।\n⟦यह भी पढ़ें- पुल क्यों बंद हुआ⟧', language: 'hi' },
      { text: '⟦আরও পড়ুনঃ সেতুটি কেন বন্ধ হলো⟧\nসেতুটি বন্ধ।', language: 'bn' },
      {
        text: '橋は五月から閉鎖されたままで、町の人びとは毎日、遠い渡し船に乗って学校や市場に通うほかなく、再開の見通しもまったく立っていないという。\n⟦【写真】閉鎖された橋の様子を見る⟧',
        language: 'ja',
      },
    ],
    quiet: [
      {
        text: 'Read more books, the teacher says, and the rest will follow. She has told her classes so for thirty years, and some of those who listened now teach in the same rooms. The others come by and ask what they should have read, and she gives them the list, the same one as ever, and a cup of tea.',
        language: 'en',
      },
      { text: 'Mehr zum Thema weiß der Stadtarchivar, der seit Jahren sammelt.', language: 'de' },
      { text: 'See also the note on page four.', language: 'en' },
      { text: 'Read more - it pays in the end.', language: 'en' },
      { text: 'Related - or not?', language: 'en' },
      { text: 'Mehr lesen – Bücher sind gut', language: 'de', why: 'a headline' },
      {
        text: '【動画】橋が閉鎖されるまで\n橋は閉鎖されている。',
        language: 'ja',
        why: 'a headline',
      },
      { text: 'READ MORE, WORRY LESS', language: 'en', why: 'a headline that goes on' },
      {
        text: '“Read also: The Ferry” was printed under every story of the paper.',
        language: 'en',
        why: 'the words of a page',
      },
      { text: 'See also[edit]\nList of bridges', language: 'en', why: 'a heading of a wiki' },
    ],
  },
  find: (context) => [
    ...eachHaving(context, ['readAlso'], 320, (block) => {
      const hit = leading(context, block, ['readAlso']);
      // the heading `See also[edit]` of a wiki leads nowhere by itself
      if (!hit || hit.end === block.text.length || editLinksAt(block.text) >= 0) return;
      const { text } = block;
      const rest = text.slice(hit.end);
      const words = wordCount(rest, 40);
      if (words === 0) return;
      const label = text.slice(hit.start, hit.end);
      const before = text.slice(0, hit.start);
      const dash = block.index > 0 && hit.words >= 2 && !endsSentence(text) && DASH.test(rest);
      // `【関連記事】…`, `■関連記事 …`
      const framed =
        (/^[】］\]〉》＞>)）]/u.test(rest) && /[【［[〈《＜<(（]$/u.test(before)) ||
        (MARKED.test(before) && /^\s/u.test(rest) && !endsSentence(text));
      const colon =
        /^\s?[\p{Pe}\p{Pf}*]?\s?[:：|>»›→▶►]/u.test(rest) || label.endsWith('ঃ') || framed || dash;
      const linked = linkShare(block) * text.length >= rest.length * 0.6;
      const sentences = /[.!?。]\s+\p{L}/u.test(rest.replace(/^\s?:?/, ''));
      const capitals = label === label.toUpperCase() && /\p{Lu}/u.test(text);
      // `Related: …` says as much as `Read also: …` where a headline of some length follows
      const headline = words >= (framed || MARKED.test(before) ? 2 : 4) && !endsSentence(text);
      if (colon || linked)
        return {
          confidence:
            !sentences && words <= 30 && (hit.words >= 2 || headline || capitals || linked)
              ? // one in three of them is left in by those who mark articles
                0.85
              : 0.7,
          evidence: `begins with ${quoted(label)}, a ${linked ? 'link' : 'colon and a headline'} behind it`,
        };
      if (sentences || words > 20 || endsSentence(text)) return;
      return {
        // with a comma behind it the call is part of a headline
        confidence: capitals && !/^[,，、]/.test(rest) ? 0.85 : 0.6,
        evidence: `begins with ${quoted(label)}, no sentence behind it`,
      };
    }),
    ...eachBlock(context, 120, ({ index, text }) =>
      BRACKETED.test(text) && index > firstParagraph(context.blocks) && !endsSentence(text)
        ? { confidence: 0.85, evidence: `the label in brackets of ${quoted(text)}` }
        : undefined,
    ),
  ],
});

/** A dash that parts the call from a headline. */
const DASH = /^\s?[-–—]\s?[\p{Lu}\p{Lo}«"“„‘¿¡]/u;
/** Marks before the call. */
const MARKED = /[▼■◆●☞→▶►☛]\s?$/u;
/** Labels of what else there is, too short to be told without brackets. Below the text only: headlines have them, too. */
const BRACKETED = /^【(?:関連|写真|画像|動画|映像)】\S/u;
