import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';
import { endsSentence, filledBy, inside, leading, quoted, wordCount } from '../helpers.ts';
import { isPostSignature } from '../post-signature.ts';

/**
 * What is left of a post that was embedded: its frame, its picture link, its signature.
 *
 * Finds `pic.twitter.com/Ab12`, `View this post on Instagram`, `— Ada Muster (@ada) March 3, 2023`.
 * Leaves the words of the post, which the article quotes.
 */
export const embeddedPost = defineRule({
  name: 'embedded-post',
  category: 'social',
  summary: 'Frames, picture links and signatures of an embedded post.',
  examples: {
    fires: [
      { text: '⟦View this post on Instagram⟧\nThe singer thanked her fans.', language: 'en' },
      {
        text: 'The singer thanked her fans.\n⟦— Ada Muster (@adamuster) March 3, 2023⟧',
        language: 'en',
      },
      { text: 'Die Sängerin dankt.\n⟦Sieh dir diesen Beitrag auf Instagram an⟧', language: 'de' },
      { text: '⟦pic.twitter.com/Ab12Cd34⟧', language: 'en' },
      {
        text: 'A ponte está fechada.\n⟦Um post compartilhado por Ada Exemplo (@adaexemplo)⟧',
        language: 'pt',
      },
      {
        text: 'Silta on suljettu.\n⟦Henkilön Ada Esimerkki (@adaesimerkki) jakama julkaisu⟧',
        language: 'fi',
      },
    ],
    quiet: [
      { text: 'She writes as @adamuster and has done so since March 3, 2009.', language: 'en' },
      { text: '— Ada Muster, mayor of the town, on March 3', language: 'en' },
      { text: 'Ein Beitrag auf Instagram löste den Streit aus.', language: 'de' },
    ],
  },
  find: (context) =>
    eachBlock(context, LONGEST, (block) => {
      const { text } = block;
      const named = text.includes('@');
      if (isPostSignature(text))
        return { confidence: 0.92, evidence: `the signature ${quoted(text)} of an embedded post` };
      if (PICTURE.test(text))
        return { confidence: 0.96, evidence: `only a link to a post's picture: ${quoted(text)}` };
      if (filledBy(context, block, ['embed', 'share', 'commentAction'], ['embed']))
        return { confidence: 0.95, evidence: `the frame ${quoted(text)} of an embedded post` };
      // `Ada Muster (@adamuster)` before the words of the frame or behind them
      if (
        named &&
        HANDLE.test(text) &&
        wordCount(text, 16) <= 14 &&
        !endsSentence(text) &&
        inside(context, block, ['embed'])
      )
        return { confidence: 0.92, evidence: `the frame ${quoted(text)} of an embedded post` };
      const hit = leading(context, block, ['embed']);
      if (hit && hit.words >= 4 && (named || wordCount(text, 20) <= 14))
        return {
          confidence: 0.92,
          evidence: `begins as the frame of an embedded post: ${quoted(text)}`,
        };
      return;
    }),
});

/** What is longer is no frame of a post, in UTF-16 code units. */
const LONGEST = 300;
const HANDLE = /\(@[\w.]{1,30}\)/;
const PICTURE = /^(?:pic\.(?:twitter|x)\.com\/\w{4,20}|https?:\/\/t\.co\/\w{4,20}| )+$/;
