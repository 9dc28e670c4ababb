import type { Concept } from '../../lexicon/lexicon.ts';
import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import {
  filledBy,
  isFiller,
  isFullStop,
  leadingUnsaid,
  quoted,
  wordCount,
  wordsBeside,
} from '../helpers.ts';

/**
 * A line that asks to follow somebody on a network.
 *
 * Finds `Folgen Sie uns auf Facebook`. Leaves a sentence of prose that begins alike.
 */
export const followUs = defineRule({
  name: 'follow-us',
  category: 'social',
  summary: 'A short block begins with a call to follow on a network.',
  examples: {
    fires: [
      {
        text: 'Der Rat tagt im Mai.\n⟦Folgen Sie uns auf Facebook und Instagram!⟧',
        language: 'de',
      },
      { text: 'The council meets in May.\n⟦Follow us on Twitter @townnews⟧', language: 'en' },
      {
        text: 'The council meets in May.\n⟦Follow us on Instagram and on X: @ferrypost!⟧',
        language: 'en',
      },
      { text: 'Bron är stängd.\n⟦– Följ oss på Facebook⟧', language: 'sv', why: 'an entry' },
      { text: '⟦Like us on Facebook⟧\nThe council meets in May.', language: 'en' },
      { text: '⟦Jetzt unserem WhatsApp-Kanal folgen⟧', language: 'de' },
      { text: '⟦Подписывайтесь на нас в Telegram⟧\nМост закрыт.', language: 'ru' },
      { text: 'El puente está cerrado.\n⟦Síguenos en Instagram⟧', language: 'es' },
      { text: '⟦تابعنا على فيسبوك⟧\nالجسر مغلق.', language: 'ar' },
    ],
    quiet: [
      {
        text: 'Follow us on a walk through the old town, where every house has a story and where the bakers open their doors at four in the morning to sell what the hotels will serve at seven, and where nobody is in a hurry.',
        language: 'en',
      },
      { text: 'Die Schüler folgen uns auf dem Weg zum Bahnhof.', language: 'de' },
      { text: 'They asked readers to follow the trial.', language: 'en' },
      { text: '“Follow us on Instagram!” the baker called after them.', language: 'en' },
      { text: '« Suivez-nous sur Instagram ! », a lancé le boulanger.', language: 'fr' },
      { text: '— Подписывайтесь на нас в TikTok! — кричали пекари.', language: 'ru' },
      { text: '“关注我们的微信公众号！”面包师喊道。', language: 'zh' },
      {
        text: 'Folgen Sie uns auf Facebook stand in roten Buchstaben am Kai.',
        language: 'de',
        why: 'what somebody wrote on a wall',
      },
      { text: 'Follow us on Facebook was painted on the side of the ferry.', language: 'en' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['follow'], 300, (block) => {
      const hit = leadingUnsaid(context, block, ['follow']);
      if (!hit) return;
      const { text } = block;
      const full = filledBy(context, block, BUTTONS, ['follow']);
      const named = isFiller(text.slice(hit.start, hit.start + 1)) || NAMES.test(text);
      // `Follow us` says little, `Follow us … Instagram` enough
      const names = NAMES.test(text.slice(hit.end));
      const short = wordCount(text, 40) <= 16;
      // more words, or a statement, may be a sentence of the article that begins with the call
      const lone =
        (wordsBeside(context, block, BUTTONS, MOST_BESIDE + 1) <= MOST_BESIDE &&
          !isFullStop(text)) ||
        ADDRESS.test(text) ||
        text.split(NAMES, NETWORKS + 1).length > NETWORKS;
      return {
        confidence:
          (full && (named || hit.words >= 3)) ||
          (short && lone && (names || (named && hit.words >= 3)))
            ? 0.94
            : short
              ? 0.75
              : 0.5,
        evidence: `begins with the call ${quoted(text.slice(hit.start, hit.end))}`,
      };
    }),
});

const BUTTONS: readonly Concept[] = ['follow', 'share', 'app', 'newsletterForm', 'newsletterCall'];
/** So many other words may stand in a call: `Follow us on Facebook and on Instagram for more`. */
const MOST_BESIDE = 3;

/** So many networks are a row of them, whatever stands beside. */
const NETWORKS = 3;
/** A handle or an address. */
const ADDRESS = /@[\p{L}\p{N}_]{3}|[\p{L}\p{N}]\.(?:com|org|net|me|[a-z]{2})\//u;

/** Inflected too: `Facebooku`, `Instagramissa`. */
const NAMES =
  /@\w|\b(?:Facebook|Twitter|Instagram|WhatsApp|Telegram|Viber|YouTube|LinkedIn|TikTok|Threads\b|Bluesky|Google News|Pinterest)|Фейсбук|Фэйсбук|Инстаграм|Інстаграм|Телеграм|Тэлеграм|Вайбър|Туитър|فيسبوك|تويتر|واتساب|تلغرام|تيليغرام|إنستغرام|يوتيوب|פייסבוק|אינסטגרם|טוויטר|וואטסאפ|טלגרם|फेसबुक|इंस्टाग्राम|ट्विटर|व्हाट्सऐप|व्हाट्सएप|टेलीग्राम|यूट्यूब|इन्स्टाग्राम|टेलिग्राम|व्हॉट्स|பேஸ்புக்|ட்விட்டர|இன்ஸ்டாகிராம|வாட்ஸ்|யூடியூப|டெலிகிராம|ఫేస్|ట్విట్టర్|ఇన్‌స్టాగ్రామ్|వాట్సాప్|యూట్యూబ్|టెలిగ్రామ్|인스타그램|페이스북|트위터|유튜브|카카오톡|텔레그램|微信|微博|インスタグラム|ツイッター/;
