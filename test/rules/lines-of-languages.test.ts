import { expect, it } from 'vitest';
import type { Category } from '../../src/rules/category.ts';
import { contextOf } from '../../src/rules/context-of.ts';
import { defaultRules } from '../../src/rules/list.ts';
import { runRules } from '../../src/rules/run.ts';

/** Lines as pages of a language print them, and what they are. */
const LINES: readonly (readonly [language: string, category: Category, ...lines: string[]])[] = [
  ['bn', 'social', 'গুগল নিউজে আমাদের ফলো করুন'],
  ['cs', 'social', 'Sledujte nás na Google Zprávy'],
  ['de', 'social', 'Abonnieren Sie unseren Telegram-Kanal'],
  ['de', 'social', 'Machen Sie uns zu Ihrer bevorzugten Quelle bei Google'],
  ['el', 'social', 'Μπείτε στο κανάλι μας στο WhatsApp'],
  ['fa', 'social', 'به کانال ما در واتساپ بپیوندید'],
  ['hu', 'social', 'Csatlakozzon WhatsApp-csatornánkhoz!', 'Iratkozzon fel Viber-csatornánkra'],
  ['id', 'social', 'Gabung di grup Telegram kami'],
  ['it', 'social', 'Aggiungici tra le tue fonti preferite su Google'],
  ['ja', 'social', 'Googleで優先するソースとして追加'],
  ['ko', 'social', '구글 뉴스에서 팔로우하기'],
  ['sv', 'social', 'Följ vår WhatsApp-kanal'],
  ['uk', 'social', 'Додайте нас до обраних джерел у Google'],
  ['zh', 'social', '点击上方蓝字关注我们', '在 Google 新闻上关注我们'],
  ['de', 'metadata', 'Aktivieren Sie die Push-Mitteilungen'],
  ['fa', 'metadata', 'فعال کردن اعلان‌ها'],
  ['fi', 'metadata', 'Ota ilmoitukset käyttöön'],
  ['fr', 'metadata', 'Activez les notifications'],
  ['hu', 'metadata', 'Értesítések bekapcsolása'],
  ['vi', 'metadata', 'Bật thông báo'],
  ['zh', 'metadata', '打开推送通知'],
  ['fa', 'metadata', 'انتهای پیام'],
  ['pt', 'related', 'Saiba mais: Como salvar a piscina'],
  ['uk', 'related', 'Вас також може зацікавити: Як урятувати басейн'],
  ['cs', 'related', 'Všechny články autora'],
  ['fr', 'related', 'Tous ses articles'],
  ['ar', 'paywall', 'هذا المحتوى للمشتركين فقط'],
  ['cs', 'paywall', 'Článek je určen pouze pro předplatitele'],
  ['de', 'paywall', 'Dieser Inhalt ist exklusiv für Abonnenten', 'Sie haben bereits ein Abo?'],
  ['de', 'paywall', 'Testen Sie 4 Wochen für 1 Euro'],
  ['el', 'paywall', 'Το άρθρο είναι διαθέσιμο αποκλειστικά για συνδρομητές'],
  ['fr', 'paywall', 'Essayez 1 mois pour 1 €'],
  ['he', 'paywall', 'תוכן למנויים בלבד'],
  ['hu', 'paywall', 'Ez a cikk csak előfizetőknek olvasható'],
  ['ru', 'paywall', 'Материал доступен только подписчикам', 'Статья доступна только по подписке'],
  ['sv', 'paywall', 'Prova 1 månad för 1 kr'],
  ['tr', 'paywall', 'Bu içerik sadece abonelere özeldir'],
  ['zh', 'paywall', '本文仅供会员阅读', '訂閱後繼續閱讀'],
  ['id', 'advertisement', 'Scroll ke bawah untuk melanjutkan membaca'],
  ['th', 'advertisement', 'อ่านต่อหลังโฆษณา'],
];
const EACH = LINES.flatMap(([language, category, ...lines]) =>
  lines.map((line) => [language, category, line] as const),
);
/** All but certain: the judge keeps such a line only where it is very sure of it. */
const SURE = 0.85;

it.each(EACH)('%s: %s: %s', (language, category, line) => {
  const sure = runRules(contextOf(line, { language }), defaultRules).filter(
    ({ confidence, start }) => confidence >= SURE && start === undefined,
  );
  expect(sure.map((finding) => finding.category)).toContain(category);
});
