import type { Concept } from '../../lexicon/lexicon.ts';
import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { filledBy, isFullStop, leadingUnsaid, quoted, wordCount, wordsBeside } from '../helpers.ts';

/**
 * A line that offers the site's app.
 *
 * Finds `Laden Sie unsere App`, `Download our app`. Leaves an article about an app.
 */
export const appStore = defineRule({
  name: 'app-store',
  category: 'social',
  summary: "A short block begins with an offer of the site's own app.",
  examples: {
    fires: [
      { text: 'Der Rat tagt im Mai.\n⟦Laden Sie unsere App herunter.⟧', language: 'de' },
      { text: 'The council meets in May.\n⟦Download our app⟧', language: 'en' },
      { text: '⟦Get the app⟧\nThe council meets in May.', language: 'en' },
    ],
    quiet: [
      {
        text: 'Download our app, they told patients, and then the app sold what the patients typed to whoever paid for it, as the regulator found after two years of letters that nobody at the company cared to answer in full.',
        language: 'en',
      },
      { text: 'Die App herunterladen kann man seit Montag.', language: 'de' },
      { text: 'The town has an app for its buses.', language: 'en' },
      { text: '„Laden Sie unsere App herunter!“, stand auf dem Zettel.', language: 'de' },
      { text: 'Laden Sie unsere App herunter, heißt es an jedem Anleger.', language: 'de' },
      { text: 'Download our app and wait, the harbour told its captains.', language: 'en' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['app'], 240, (block) => {
      const hit = leadingUnsaid(context, block, ['app']);
      if (!hit) return;
      const full = filledBy(context, block, BUTTONS, ['app']);
      // more words, or a statement, may be a sentence of the article that begins with the offer
      const lone =
        !isFullStop(block.text) &&
        wordsBeside(context, block, BUTTONS, MOST_BESIDE + 1) <= MOST_BESIDE;
      const short = hit.words >= 3 && wordCount(block.text, 30) <= 14;
      return {
        confidence: full ? 0.95 : short ? (lone ? 0.9 : 0.75) : 0.6,
        evidence: `begins with the offer ${quoted(block.text.slice(hit.start, hit.end))}`,
      };
    }),
});

const BUTTONS: readonly Concept[] = ['app', 'share', 'follow'];
/** So many other words may stand in an offer: `Download our app for Android now`. */
const MOST_BESIDE = 3;
