import { describe, expect, it } from 'vitest';
import { isReported } from '../../src/lexicon/saying.ts';

const after = (text: string, ...languages: string[]): boolean =>
  isReported(text.replace('|', ''), text.indexOf('|'), languages);

describe('a verb of saying behind a phrase', () => {
  it.each([
    'All rights reserved|, said the notice.',
    'Wir verwenden Cookies|, sagt die Beklagte.',
    'Haz una donación|, pidió el alcalde.',
    'Support our journalism|, he wrote in a leader.',
    'Все права защищены|, — говорит слесарь.',
  ])('is told in %s', (text) => {
    expect(after(text)).toBe(true);
  });
  it.each([
    ['en', 'We use cookies| to improve your visit, says the law.'],
    ['en', 'We use cookies|, announces every harbour, and nobody reads on.'],
    ['en', 'Follow us on Facebook| was painted on the ferry.'],
    ['en', 'Download our app|!, shouted the captain.'],
    ['de', 'Wir verwenden Cookies|, um Fahrten zu zählen, steht an jedem Anleger.'],
    ['de', 'Folgen Sie uns auf Facebook| stand am Kai.'],
    ['de', 'Laden Sie unsere App herunter|, heißt es am Anleger.'],
    ['fr', 'Cet article est réservé aux| abonnés : la phrase lasse les passagers.'],
    ['sv', 'Vi använder cookies|, meddelar varje hamn.'],
    ['ru', 'Мы используем файлы cookie|, сообщает каждая пристань, и никто не читает.'],
    ['ar', 'نستخدم ملفات تعريف الارتباط|، هكذا تعلن كل عبارة.'],
    ['ja', '当船ではクッキーを使用しています|、とどの船にも書かれているが、読む人は少ない。'],
    ['zh', '我们使用Cookie|来改善体验，每条船上都这样写着。'],
    ['az', 'We use cookies|, says the notice, and nobody reads it.'],
    ['ko', '쿠키를 사용합니다|”라고 배마다 적혀 있다.'],
    ['th', 'เราใช้คุกกี้| ป้ายบนเรือเขียนว่า'],
  ])('is told in %s: %s', (language, text) => {
    expect(after(text, language)).toBe(true);
  });
  it.each([
    'We use cookies|, please read our policy.',
    'Support our journalism|, become a member today.',
    'All rights reserved|.',
    'All rights reserved|',
    'We use cookies|. Says who?',
  ])('is not told in %s', (text) => {
    expect(after(text)).toBe(false);
  });
  it.each([
    ['en', 'We use cookies| to count visits, tailor pages, and keep you signed in.'],
    ['en', 'We use cookies|. Your browser, says the manual, keeps them.'],
    ['de', 'Abonnieren Sie unseren Newsletter|, der jeden Morgen kommt.'],
    ['de', 'Melden Sie sich an|, steht Ihnen das ganze Archiv offen.'],
    ['de', 'Wir verwenden Cookies|, um Inhalte zu zeigen, mehr dazu steht in der Erklärung.'],
    ['es', 'Suscríbete a nuestro boletín|, escribe tu correo.'],
    ['id', 'Daftar buletin kami|, isi surel, kata sandi dan nama.'],
    ['fr', 'Inscrivez-vous à notre newsletter| : le meilleur du port chaque matin.'],
    ['zh', '我们使用Cookie|来改善体验，请阅读隐私政策。写着写着就晚了。'],
  ])('is not told in %s: %s', (language, text) => {
    expect(after(text, language)).toBe(false);
  });
});
