import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';

const PERSIAN = `بارش سنگین برف از بامداد امروز راه‌های شمال کشور را بست و صدها مسافر در جاده ماندند.
پلیس راه از مردم خواست تا بهتر شدن هوا سفر نکنند و به ایستگاه‌های گرم پناه ببرند.
به گفته هواشناسی، بارش برف تا پایان هفته ادامه دارد و دما باز هم پایین‌تر می‌رود.`;
const THAI = `หิมะที่ตกหนักตั้งแต่เช้าวันนี้ทำให้ถนนหลายสายทางภาคเหนือต้องปิด และผู้โดยสารหลายร้อยคนติดค้างอยู่บนถนน
ตำรวจทางหลวงขอให้ประชาชนงดเดินทางจนกว่าอากาศจะดีขึ้น และให้ไปพักที่ศูนย์พักพิงใกล้เคียง
กรมอุตุนิยมวิทยาบอกว่าหิมะจะตกต่อไปจนถึงปลายสัปดาห์`;

const read = (head: string, body: string) => extractArticle(`${head}\n${body}`);
const paragraphs = (text: string): string => text.replaceAll('\n', '\n\n');

describe('who wrote it, and when, in Persian', () => {
  it.each([
    ['نویسنده: مریم احمدی', '۲۳ آبان ۱۴۰۲ - ۱۰:۳۰', '2023-11-14T10:30'],
    ['به قلم مریم احمدی', 'سه‌شنبه ۲۳ آبان ۱۴۰۲', '2023-11-14'],
    ['نویسنده : مریم احمدی', '۱۴۰۲/۰۸/۲۳', '2023-11-14'],
  ])('is read from “%s” and “%s”', (byline, date, published) => {
    const article = read(`بارش برف راه‌ها را بست\n${byline}\n${date}`, PERSIAN);
    expect(article).toMatchObject({
      title: 'بارش برف راه‌ها را بست',
      authors: ['مریم احمدی'],
      published,
      text: paragraphs(PERSIAN),
    });
  });
});

describe('who wrote it, and when, in Thai', () => {
  it.each([
    ['โดย สมชาย ใจดี', '14 พ.ย. 2566 10:30 น.', '2023-11-14T10:30'],
    ['เขียนโดย สมชาย ใจดี', '14 พฤศจิกายน 2566', '2023-11-14'],
    ['ผู้เขียน: สมชาย ใจดี', 'เผยแพร่ 14 พ.ย. 2566', '2023-11-14'],
  ])('is read from “%s” and “%s”', (byline, date, published) => {
    const article = read(`หิมะตกหนักปิดถนนทางเหนือ\n${byline}\n${date}`, THAI);
    expect(article).toMatchObject({
      title: 'หิมะตกหนักปิดถนนทางเหนือ',
      authors: ['สมชาย ใจดี'],
      published,
      text: paragraphs(THAI),
    });
  });
});
