import { OPENING, openingOf } from './openings.ts';
import { foldWord } from './words.ts';

/**
 * Names of social networks, messengers and the like, as they stand on buttons: what `{network}`
 * in a phrase stands for.
 */
export const networks: readonly string[] = [
  'Facebook',
  'FB',
  'Messenger',
  'Facebook Messenger',
  'Twitter',
  'X',
  'X Twitter',
  'Twitter X',
  'Instagram',
  'Threads',
  'WhatsApp',
  'Whats App',
  'Telegram',
  'Signal',
  'Viber',
  'LINE',
  'LinkedIn',
  'Linked In',
  'Xing',
  'Pinterest',
  'Reddit',
  'Tumblr',
  'Flipboard',
  'Pocket',
  'Instapaper',
  'Digg',
  'Delicious',
  'StumbleUpon',
  'Mix',
  'Mastodon',
  'Bluesky',
  'Snapchat',
  'TikTok',
  'Tik Tok',
  'YouTube',
  'You Tube',
  'Vimeo',
  'Twitch',
  'Discord',
  'Skype',
  'Evernote',
  'Google',
  'Google Plus',
  'Google News',
  'Google Nachrichten',
  'Google Noticias',
  'Google Actualités',
  'Google+',
  'Apple News',
  'Apple Podcasts',
  'iTunes',
  'Spotify',
  'SoundCloud',
  'Deezer',
  'RSS',
  'RSS Feed',
  'VK',
  'VKontakte',
  'ВКонтакте',
  'ВК',
  'Одноклассники',
  'OK.ru',
  'Дзен',
  'Яндекс.Дзен',
  'Max',
  'Мой Мир',
  'LiveJournal',
  'Живой Журнал',
  'Weibo',
  '微博',
  '新浪微博',
  '微信',
  'WeChat',
  'QQ',
  'QQ空间',
  '腾讯微博',
  '抖音',
  '知乎',
  '豆瓣',
  '人人网',
  'はてなブックマーク',
  'はてブ',
  'Hatena',
  'note',
  'mixi',
  '카카오톡',
  '카카오스토리',
  'KakaoTalk',
  '네이버',
  '네이버 블로그',
  '밴드',
  '페이스북',
  '트위터',
  '인스타그램',
  '유튜브',
  '텔레그램',
  'فيسبوك',
  'فيس بوك',
  'تويتر',
  'إكس',
  'واتساب',
  'واتس اب',
  'تلغرام',
  'تيليجرام',
  'انستغرام',
  'إنستغرام',
  'يوتيوب',
  'لينكد إن',
  'تيك توك',
  'פייסבוק',
  'טוויטר',
  'ווטסאפ',
  'וואטסאפ',
  'טלגרם',
  'אינסטגרם',
  'יוטיוב',
  'טיקטוק',
  'लिंक्डइन',
  'फेसबुक',
  'फ़ेसबुक',
  'ट्विटर',
  'व्हाट्सएप',
  'व्हाट्सऐप',
  'वॉट्सऐप',
  'इंस्टाग्राम',
  'यूट्यूब',
  'टेलीग्राम',
  'गूगल न्यूज़',
  'Фейсбук',
  'Твиттер',
  'Телеграм',
  'Телеграмм',
  'Ватсап',
  'Инстаграм',
  'Ютуб',
  'Вайбер',
  'Фэйсбук',
  'Тэлеграм',
  'Інстаграм',
  'Твітар',
  'इन्स्टाग्राम',
  'टेलिग्राम',
  'व्हॉट्सअ‍ॅप',
  'व्हॉट्सॲप',
  'युट्यूब',
  'பேஸ்புக்',
  'ஃபேஸ்புக்',
  'முகநூல்',
  'ட்விட்டர்',
  'டுவிட்டர்',
  'வாட்ஸ்அப்',
  'வாட்ஸ்ஆப்',
  'வாட்ஸப்',
  'இன்ஸ்டாகிராம்',
  'யூடியூப்',
  'டெலிகிராம்',
  'கூகுள் நியூஸ்',
  'ఫేస్‌బుక్',
  'ఫేస్బుక్',
  'ట్విట్టర్',
  'ట్విటర్',
  'వాట్సాప్',
  'వాట్సప్',
  'ఇన్‌స్టాగ్రామ్',
  'ఇన్స్టాగ్రామ్',
  'యూట్యూబ్',
  'టెలిగ్రామ్',
  'గూగుల్ న్యూస్',
  'Zalo',
  'Hyves',
  'Meneame',
  'Menéame',
  'Wykop',
  'Blip',
  'NK',
  'GG',
  'Naver',
  'Pinboard',
  'Diigo',
  'Ekşi Sözlük',
  'BiP',
  '네이버 밴드',
  '라인',
  'سناب شات',
  'תיק טוק',
  '微信朋友圈',
  '朋友圈',
  '搜狐微博',
  '网易微博',
  '开心网',
  '百度贴吧',
  '脸书',
  '臉書',
  '推特',
  '领英',
  '小红书',
];

function lettersOf(name: string): string {
  return foldWord(name).replace(/[^\p{L}\p{M}]+/gu, '');
}

/** A set of names that is put together when it is first asked for. */
function memberOf(make: () => readonly string[]): (name: string) => boolean {
  let names: ReadonlySet<string> | undefined;
  return (name) => {
    names ??= new Set(make());
    return names.has(foldWord(name));
  };
}

/** Whether letters without blanks are the name of a network. */
export const isNetwork: (name: string) => boolean = memberOf(() => networks.map(lettersOf));

const firstWords = (): readonly string[] =>
  networks.flatMap((name) => [
    lettersOf(name),
    ...(name.match(/\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?!\p{Ll})/gu) ?? []).map(foldWord),
  ]);

/** Whether the name of a network may begin with these letters: a word or a hump of one. */
export const beginsNetwork: (word: string) => boolean = memberOf(firstWords);

let openings: ReadonlySet<number> | undefined;

/**
 * Whether a word that stands at a place in a text, or a hump of one, may be what {@link beginsNetwork} knows, by
 * its first three letters: most are not, and need not be cut out and folded. Any that are not of ASCII may be.
 */
export function mayBeginNetwork(text: string, at: number): boolean {
  // what is beyond ASCII may join with the letter before
  if (text.charCodeAt(at + OPENING) > 127) return true;
  openings ??= new Set(firstWords().map((word) => openingOf(word, 0, word.length)));
  for (let length = 1; length <= OPENING; length++) {
    const opening = openingOf(text, at, length);
    if (opening < 0 || openings.has(opening)) return true;
  }
  return false;
}
