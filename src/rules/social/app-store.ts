import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { filledBy, leading, quoted, wordCount } from '../helpers.ts';

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
    ],
  },
  find: (context) =>
    eachHaving(context, ['app'], 240, (block) => {
      const hit = leading(context, block, ['app']);
      if (!hit) return;
      const full = filledBy(context, block, ['app', 'share', 'follow'], ['app']);
      return {
        confidence: full ? 0.95 : hit.words >= 3 && wordCount(block.text, 30) <= 14 ? 0.9 : 0.6,
        evidence: `begins with the offer ${quoted(block.text.slice(hit.start, hit.end))}`,
      };
    }),
});
