import type { SourceBlock } from '../../read/document.ts';
import { clockIn, goOneWay } from '../clock.ts';
import { defineRule } from '../define.ts';
import { eachNumbered } from '../each-block.ts';
import { isProse, quoted } from '../helpers.ts';

/**
 * The title of a video with its length.
 *
 * Finds `Ferry runs aground 01:14` and `03:12` alone. Leaves a sentence that ends with a time of day,
 * and a time with a word for it in front. Not certain.
 */
export const videoTitle = defineRule({
  name: 'video-title',
  category: 'gallery',
  summary: 'A short line ends with the length of a video, or is one.',
  examples: {
    fires: [
      { text: 'The council meets in May.\n⟦Ferry runs aground at the pier 01:14⟧', language: 'en' },
      { text: '⟦Fähre läuft am Anleger auf Grund (2:05)⟧\nDer Rat tagt im Mai.', language: 'de' },
      { text: 'El puente está cerrado.\n⟦El barco llega tarde otra vez 03:12⟧', language: 'es' },
      { text: 'Мост закрыт.\n⟦03:12⟧', language: 'ru' },
    ],
    quiet: [
      { text: 'The ferry leaves at 01:14.', language: 'en' },
      { text: 'Last update on Monday at 01:14', language: 'en', why: 'a time of day' },
      { text: 'Psalm 23', language: 'de' },
    ],
  },
  find: (context) => {
    const chapters = chapterTimes(context.blocks);
    return eachNumbered(context, 140, ({ index, text, shape, table }) => {
      if (shape === 'heading' || shape === 'code' || table || chapters.has(index)) return;
      if (!LENGTH.test(text.slice(-8)) || OF_DAY.test(text)) return;
      return { confidence: 0.5, evidence: `ends with the length of a video: ${quoted(text)}` };
    });
  },
});

/** So many times that go one way, each over prose, are those of a programme or a live blog. */
const CHAPTERS = 3;
const BARE = /^\d?\d:\d\d$/;

/** The times alone on a line with prose below that all go on, or all go back. */
function chapterTimes(blocks: readonly SourceBlock[]): ReadonlySet<number> {
  const over = blocks.filter(({ index, text }) => {
    const below = blocks[index + 1];
    return BARE.test(text) && below !== undefined && isProse(below);
  });
  if (over.length < CHAPTERS) return new Set();
  const times = over.map(({ text }) => clockIn(text));
  const isOneWay = goOneWay(times) || goOneWay(times, -1);
  return new Set(isOneWay ? over.map(({ index }) => index) : []);
}

const LENGTH = /(?:^|[\s(])\d?\d:\d\d\)?$/;
/** A word of two letters at most, or a date, in front: `at 12:30`, `um 12:30`, `2012, 12:30`. */
const OF_DAY = /(?:(?:^|\s)\p{L}{1,2}\s|\d\s|[,.|]\s?)\d?\d:\d\d$/u;
