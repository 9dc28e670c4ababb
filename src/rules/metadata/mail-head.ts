import type { SourceBlock } from '../../read/document.ts';
import { defineRule } from '../define.ts';
import { isProse, quoted } from '../helpers.ts';
import type { Observation, OwnRole } from '../rule.ts';

/**
 * Who sent a message to a mailing list and when, as archives print it.
 *
 * Finds `Ada Muster ada at ferry.example` with `Tue Mar  4 10:22:31 CET 2008` behind it or below, and three lines
 * such as `From: …`, `Date: …`, `Subject: …` above the text. Leaves an address in a sentence and the heads of
 * messages that the text quotes.
 */
export const mailHead = defineRule({
  name: 'mail-head',
  category: 'metadata',
  summary:
    'A name with its address stands over the time of a message, or three header lines of one above the text.',
  examples: {
    fires: [
      {
        text: 'Timetable\n⟦Ada Muster ada at ferry.example⟧\nTue Mar  4 10:22:31 CET 2008\nThe ferry runs.',
        language: 'en',
      },
      {
        text: '<p>⟦Ada Muster ada at ferry.example<br>Tue Mar 4 10:22:31 CET 2008⟧<p>The ferry runs.',
        format: 'html',
        language: 'en',
      },
      {
        text: '⟦From: Ada Muster <ada@ferry.example>⟧\n⟦Date: Tue, 4 Mar 2008 10:22:31 +0100⟧\n⟦Subject: Timetable⟧\nThe ferry runs.',
        language: 'en',
      },
    ],
    quiet: [
      { text: 'Write to Ada Muster, ada at ferry.example', language: 'en', why: 'no time below' },
      {
        text: 'From: the pier\nTo: the other shore\nThe ferry runs.',
        language: 'en',
        why: 'two lines',
      },
      {
        text: 'The ferry has been running since the morning, and nobody knows for how long it will.\nFrom: Ada\nDate: 4 March\nSubject: Ferry',
        language: 'en',
        why: 'a message in the text',
      },
    ],
  },
  find: function* ({ blocks }) {
    for (const { index, text } of blocks) {
      if (text.length > LONGEST) continue;
      const sender = AT.test(text) ? SENDER.exec(text) : null;
      if (!sender) continue;
      const rest = text.slice(sender[0].length).trim();
      const below = blocks[index + 1];
      if (TIME.test(rest) || (rest === '' && below && TIME.test(below.text)))
        yield seen(index, text, 'byline');
    }
    yield* headers(blocks);
  },
});

const LONGEST = 160;
const NEAR_TOP = 15;
const LEAST = 3;
/** What an address has in it, also where it is hidden from machines: asked first, as most lines have none. */
const AT = /@| at |_at_/;
const SENDER =
  /^\p{Lu}[^\n@<>:]{1,50}[\s(<][\w.+-]{1,40}(?: at |@|_at_)[\w-]{1,40}\.[\w.-]{2,30}[>)]?/u;
/** As C's `ctime` writes it (ISO C, 7.27.3.1), with or without a time zone. */
const TIME =
  /^\p{L}{3} \p{L}{3} {1,2}\p{Nd}{1,2} \p{Nd}{2}:\p{Nd}{2}:\p{Nd}{2} (?:\p{Lu}{2,5} )?\p{Nd}{4}$/u;
/** Header fields of messages (RFC 5322, 3.6). */
const HEADER =
  /^(?:[•*-] ?)?(From|To|Cc|Date|Sent|Subject|Reply-to|Message-id|In-reply-to|References):\s\S/i;

const seen = (block: number, text: string, role?: OwnRole): Observation => ({
  block,
  confidence: 0.92,
  evidence: `the head of a message: ${quoted(text)}`,
  ...(role ? { role } : {}),
});

/** Three and more header lines in a row near the top, no paragraph above. */
function* headers(blocks: readonly SourceBlock[]): Iterable<Observation> {
  let run: SourceBlock[] = [];
  for (const block of blocks.slice(0, NEAR_TOP)) {
    if (block.text.length <= LONGEST && HEADER.test(block.text)) run.push(block);
    else if (run.length >= LEAST || isProse(block)) break;
    else run = [];
  }
  if (run.length < LEAST) return;
  for (const { index, text } of run) {
    const name = HEADER.exec(text)![1]!.toLowerCase();
    yield seen(index, text, name === 'from' ? 'byline' : name === 'date' ? 'date' : undefined);
  }
}
