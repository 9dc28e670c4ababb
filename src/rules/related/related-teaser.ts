import type { SourceBlock } from '../../read/document.ts';
import { amountLines } from '../amounts.ts';
import { clockIn, goOneWay } from '../clock.ts';
import { closingLists } from '../closing-lists.ts';
import { countsComments } from '../comment-heads.ts';
import { defineRule } from '../define.ts';
import { endsSentence, filledBy, isProse, linkShare, quoted, wordCount } from '../helpers.ts';
import { countedLines, isOfMenu } from '../lines.ts';
import { headsOtherStories } from '../other-stories.ts';
import type { Observation, RuleContext } from '../rule.ts';

/**
 * Headlines of other stories in a run.
 *
 * Finds the lines behind `Mehr zum Thema` until prose resumes, and runs of `14:05 Headline`. Leaves one
 * headline, the labels of a menu, a list in the article, and the stops of a timetable that have no headline. Not certain.
 */
export const relatedTeaser = defineRule({
  name: 'related-teaser',
  category: 'related',
  summary:
    'Short lines that are no sentences: behind a heading for other stories, behind the last paragraph, or three in a row that begin with a time, not each with a later one.',
  examples: {
    fires: [
      {
        text: 'Der Rat tagt im Mai.\nMehr zum Thema\n⟦Wie die Brücke wurde, was sie ist⟧\n⟦Streit im Rat geht weiter⟧\nDie Fähre fährt jede Stunde, auch am Abend, und sie kostet nichts, solange die Brücke gesperrt bleibt.',
        language: 'de',
      },
      {
        text: '⟦14:05 Council puts off its vote on the bridge⟧\n⟦13:50 Ferry to run every hour until May⟧\n⟦12:20 Band to play in the square⟧',
        language: 'en',
      },
      {
        text: 'Most read\n⟦Ferry to run every hour until May⟧\n⟦3 hours ago⟧\n⟦Band to play in the square⟧',
        language: 'en',
      },
      {
        text: 'The bridge has been closed since the morning, and nobody knows for how long it will be.\nThe council meets in May, and until then the ferry will run every hour of the day.\nThe band will play in the square on Monday, as it has done each year for forty years.\n⟦Ferry to run until May⟧\n⟦Band plays in the square⟧\n⟦Baker loses half his trade⟧\n⟦Council puts off its vote⟧',
        language: 'en',
      },
      {
        text: 'Le conseil se réunit en mai.\nPour aller plus loin\n⟦Comment fonctionne une écluse⟧\n⟦Une nuit au bord du bief⟧',
        language: 'fr',
        why: 'a question in French, and no head of comments',
      },
    ],
    quiet: [
      {
        text: 'The council meets in May.\nMost read\n3 comments\nAnn Example\nAbout time',
        language: 'en',
        why: 'comments right behind a heading with nothing below it',
      },
      { text: 'Wie die Brücke wurde, was sie ist\nDie Stadt am Fluss war klein.', language: 'de' },
      {
        text: 'The pancakes of the coast are thin and large.\nRead more\nServes 4\n2 cups flour\n1 tsp salt\n200 ml milk\n2 eggs\nStir.',
        language: 'en',
        why: 'a recipe below a button',
      },
      {
        text: '9:00 Doors open\nThen the band plays until ten, and those who like may dance in the hall next door.',
        language: 'en',
      },
      {
        text: '10:00 The market opens on the square\n12:30 The band plays in the hall\n18:00 The ferry lights its lamps',
        language: 'en',
        why: 'a programme',
      },
      {
        text: 'Most read\nThe ferry will run every hour until May, the town said on Monday, and it will be free for all who live here.',
        language: 'en',
      },
    ],
  },
  find: function* (context) {
    const { blocks } = context;
    const amounts = amountLines(blocks);
    for (let i = 0; i < blocks.length; i++) {
      if (headsOtherStories(context, blocks[i]!)) {
        const head = i;
        const sure = isShortRow(context, head + 1) || isLone(context, head);
        // a button that leads on heads no box
        const box = filledBy(context, blocks[head]!, ['more']) ? head : boxEnd(blocks, head);
        let end = head + 1;
        while (
          end < blocks.length &&
          end - head <= MOST &&
          !amounts.has(end) &&
          (box > head ? end < box : isLine(blocks[end]!)) &&
          !leavesStories(context, blocks[end]!)
        )
          end++;
        // the button before a recipe leads on in the page
        if (amounts.has(end)) continue;
        while (i + 1 < end) {
          i++;
          if (!isOfMenu(blocks, i) && !headsOtherStories(context, blocks[i]!))
            yield {
              block: i,
              confidence: sure ? 0.88 : i < box ? 0.74 : 0.7,
              evidence: `stands behind ${quoted(blocks[head]!.text)}`,
            };
        }
        continue;
      }
      let end = i;
      while (end < blocks.length && TIMED.test(blocks[end]!.text) && isLine(blocks[end]!)) end++;
      // the news of a day go back in time; a programme, and the parts of a recording, go on
      const times = blocks.slice(i, end).map(({ text }) => clockIn(text));
      if (times.length < 3 || goOneWay(times)) continue;
      for (let at = i; at < end; at++)
        yield {
          block: at,
          confidence: 0.7,
          evidence: `one of ${end - i} headlines in a row with a time`,
        };
      i = end - 1;
    }
    yield* tail(blocks, closingLists(context));
  },
});

const MOST = 40;
/** Further behind the last paragraph stands the foot of the page. */
const REACH = 16;
const TIMED = /^(?:\[|\()?\d{1,2}[:.]\d\d(?:\]|\))?[ |–-]{1,3}\S.{12,200}$/u;

/**
 * Where the element ends that holds a heading and the teasers below it, and nothing of the article: no
 * paragraph but those below a linked headline. The heading's index where there is none.
 */
function boxEnd(blocks: readonly SourceBlock[], head: number): number {
  let element = blocks[head]!.element;
  while (element && element.endBlock <= head + 1) element = element.parent;
  if (!element || element.endBlock > head + MOST) return head;
  let belowLink = false;
  for (const block of blocks.slice(head + 1, element.endBlock)) {
    const linked = linkShare(block) >= LINKED;
    if (isProse(block) && !linked) {
      if (!belowLink) return head;
      belowLink = false;
    } else if (linked) belowLink = true;
    else if (block.shape === 'heading') belowLink = false;
  }
  return element.endBlock;
}

/** From this share of link text on a block leads elsewhere. */
const LINKED = 0.8;

/** A longer list below a heading may well be the article's. */
const SHORT_ROW = 3;

/** Whether two or three headlines stand here, and then a paragraph or nothing. */
function isShortRow(context: RuleContext, from: number): boolean {
  const { blocks } = context;
  let end = from;
  while (end < blocks.length && end - from <= SHORT_ROW && isHeadline(blocks[end]!)) end++;
  const next = blocks[end];
  return end - from >= 2 && end - from <= SHORT_ROW && (next === undefined || isProse(next));
}

/** Whether one headline stands between a heading in the text and the paragraph where the text goes on. */
function isLone(context: RuleContext, head: number): boolean {
  const { blocks } = context;
  const [before, line, next] = [blocks[head - 1], blocks[head + 1], blocks[head + 2]];
  return (
    before !== undefined &&
    line !== undefined &&
    next !== undefined &&
    isProse(before) &&
    isProse(next) &&
    line.shape !== 'heading' &&
    isHeadline(line) &&
    filledBy(context, blocks[head]!, ['relatedHead', 'readAlso'])
  );
}

/** Whether other stories have ended: comments begin, or the foot of the page. */
const leavesStories = (context: RuleContext, block: SourceBlock): boolean =>
  countsComments(block.text) ||
  filledBy(context, block, ['commentHead', 'commentAction'], ['commentHead']) ||
  context.phrases(block.index).some(({ concept, start }) => start < 3 && concept === 'copyright');

/** A headline, a time, a section: short, and no sentence that could be the article's. */
function isLine(block: SourceBlock): boolean {
  return (
    block.text.length <= 200 &&
    !isProse(block) &&
    !(endsSentence(block.text) && wordCount(block.text, 9) >= 9)
  );
}

/** Headlines behind the last paragraph: four lines and more in a row, each of four words and more. */
function* tail(
  blocks: readonly SourceBlock[],
  closing: ReadonlySet<number>,
): Iterable<Observation> {
  let last = blocks.length - 1;
  while (last >= 0 && !isProse(blocks[last]!)) last--;
  if (last < 2) return;
  const counted = countedLines(blocks);
  const amounts = amountLines(blocks);
  const isOther = (block: SourceBlock): boolean =>
    isHeadline(block) &&
    !counted.has(block.index) &&
    !closing.has(block.index) &&
    !amounts.has(block.index) &&
    !STATED.test(block.text);
  for (let i = last + 1; i < Math.min(blocks.length, last + 1 + REACH); i++) {
    let end = i;
    while (end < blocks.length && isOther(blocks[end]!)) end++;
    if (end - i >= 4)
      for (let at = i; at < end; at++)
        yield {
          block: at,
          confidence: 0.5,
          evidence: `one of ${end - i} headlines behind the last paragraph`,
        };
    i = end;
  }
}

/** What ends as a statement does, or opens a list. */
const STATED = /\p{Ll}[.:]$/u;

function isHeadline(block: SourceBlock): boolean {
  return isLine(block) && block.shape !== 'code' && !block.table && wordCount(block.text, 4) >= 4;
}
