import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';

const PERSIAN = `بارش سنگین برف از بامداد امروز راه‌های شمال کشور را بست و صدها مسافر در جاده ماندند.
پلیس راه از مردم خواست تا بهتر شدن هوا سفر نکنند و به ایستگاه‌های گرم پناه ببرند.
به گفته هواشناسی، بارش برف تا پایان هفته ادامه دارد و دما باز هم پایین‌تر می‌رود.`;
const THAI = `หิมะที่ตกหนักตั้งแต่เช้าวันนี้ทำให้ถนนหลายสายทางภาคเหนือต้องปิด และผู้โดยสารหลายร้อยคนติดค้างอยู่บนถนน
ตำรวจทางหลวงขอให้ประชาชนงดเดินทางจนกว่าอากาศจะดีขึ้น และให้ไปพักที่ศูนย์พักพิงใกล้เคียง
กรมอุตุนิยมวิทยาบอกว่าหิมะจะตกต่อไปจนถึงปลายสัปดาห์`;

const PERSIAN_STORY = { title: 'بارش برف راه‌ها را بست', author: 'مریم احمدی', body: PERSIAN };
const THAI_STORY = { title: 'หิมะตกหนักปิดถนนทางเหนือ', author: 'สมชาย ใจดี', body: THAI };

describe('who wrote it, and when, in calendars of their own', () => {
  it.each([
    [PERSIAN_STORY, 'نویسنده: مریم احمدی', '۲۳ آبان ۱۴۰۲ - ۱۰:۳۰', '2023-11-14T10:30'],
    [PERSIAN_STORY, 'به قلم مریم احمدی', 'سه‌شنبه ۲۳ آبان ۱۴۰۲', '2023-11-14'],
    [PERSIAN_STORY, 'نویسنده : مریم احمدی', '۱۴۰۲/۰۸/۲۳', '2023-11-14'],
    [THAI_STORY, 'โดย สมชาย ใจดี', '14 พ.ย. 2566 10:30 น.', '2023-11-14T10:30'],
    [THAI_STORY, 'เขียนโดย สมชาย ใจดี', '14 พฤศจิกายน 2566', '2023-11-14'],
    [THAI_STORY, 'ผู้เขียน: สมชาย ใจดี', 'เผยแพร่ 14 พ.ย. 2566', '2023-11-14'],
  ])('is read: %#', ({ title, author, body }, byline, date, published) => {
    expect(extractArticle([title, byline, date, body].join('\n'))).toMatchObject({
      title,
      authors: [author],
      published,
      text: body.replaceAll('\n', '\n\n'),
    });
  });

  it('is none where a sentence begins like the word for the author', () => {
    const first = 'โดยเฉพาะในฤดูหนาว ถนนสายนี้ปิดแทบทุกวัน';
    const { authors, text } = extractArticle(`${THAI_STORY.title}\n${first}\n${THAI}`);
    expect(authors).toEqual([]);
    expect(text).toContain(first);
  });
});
