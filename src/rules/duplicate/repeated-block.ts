import { defineRule } from '../define.ts';
import { copies, pulled } from '../repeats.ts';

/**
 * The second copy of something, and a quote pulled out of a paragraph.
 *
 * Finds a caption that is printed twice, a teaser repeated below, a sentence set large that stands in
 * the text too. Leaves a refrain, rows of a table, code and short lines that recur.
 */
export const repeatedBlock = defineRule({
  name: 'repeated-block',
  category: 'duplicate',
  summary: 'The text stands word for word in another block of the document.',
  examples: {
    fires: [
      {
        text: '⟦Die Brücke ist seit dem Morgen für alle Fahrzeuge gesperrt.⟧\nDie Brücke ist seit dem Morgen für alle Fahrzeuge gesperrt.\nDer Rat tagt im Mai, dann soll entschieden werden, wie es weitergeht.',
        language: 'de',
      },
      {
        text: 'The bridge has been closed to all traffic since the early morning.\nThe council meets in May to decide what is to be done about it.\n⟦The bridge has been closed to all traffic since the early morning.⟧',
        language: 'en',
      },
      {
        text: 'The town has waited long enough for this, said the mayor on Monday.\nThe council meets in May. Until then the ferry will run every hour.\n“Nobody asked the people who cross the river every day,” said the baker, who has lost half of his trade since the spring, and turned away.\n⟦Nobody asked the people who cross the river every day⟧\nThe band will play, as it does each year.',
        language: 'en',
      },
    ],
    quiet: [
      {
        text: 'Das Schiff fährt aus am Morgen früh\nund keiner winkt ihm nach,\ndas Schiff fährt ein am Abend spät\nund keiner ist mehr wach.\nDas Schiff fährt aus am Morgen früh\nund keiner winkt ihm nach.',
        language: 'de',
      },
      { text: 'Stir well.\nAdd the salt.\nStir well.', language: 'en' },
      {
        text: '| a | b |\n|---|---|\n| nothing has been found in this case | 1 |\n| nothing has been found in this case | 1 |',
        language: 'en',
      },
    ],
  },
  find: (context) => {
    const seen = [...copies(context), ...pulled(context)];
    const times = new Map<number, number>();
    for (const { block } of seen) times.set(block, (times.get(block) ?? 0) + 1);
    // the second copy of a quote that a paragraph has too: but for the name of a thing that the text
    // is on, nobody says it three times
    return seen.map((one) =>
      times.get(one.block)! > 1 && one.confidence >= TWICE_SEEN
        ? { ...one, confidence: Math.max(one.confidence, 0.85) }
        : one,
    );
  },
});

/** Below this a copy is part of a poem. */
const TWICE_SEEN = 0.6;
