import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { filledBy, quoted } from '../helpers.ts';

/**
 * What is left of a video or audio player.
 *
 * Finds `Play video`, `Video wird geladen`, `Unmute 0:00 / 1:24`. Leaves a heading of one word and a
 * sentence about a video.
 */
export const playerRemains = defineRule({
  name: 'player-remains',
  category: 'gallery',
  summary: 'Labels of a player fill a block.',
  examples: {
    fires: [
      { text: 'Die Fähre legt um acht ab.\n⟦Video wird geladen⟧', language: 'de' },
      { text: 'The ferry leaves at eight.\n⟦Play video⟧', language: 'en' },
      {
        text: '⟦Current time 0:00 / Duration time 1:24⟧\nThe ferry leaves at eight.',
        language: 'en',
      },
      { text: '⟦Ton aus⟧\nDie Fähre legt um acht ab.', language: 'de' },
      { text: '⟦Reproducir vídeo⟧\nEl puente está cerrado.', language: 'es' },
      { text: '⟦播放视频⟧\n大桥已经关闭。', language: 'zh' },
    ],
    quiet: [
      { text: 'Play the video again and you will see the goal was good.', language: 'en' },
      { text: 'Das Video wird geladen, dann bricht das Netz zusammen.', language: 'de' },
      { text: 'Watch the video of the launch with your class before you start.', language: 'en' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['player'], 160, (block) => {
      if (
        !filledBy(
          context,
          block,
          ['player', 'share', 'galleryOpener', 'tools', 'adLabel'],
          ['player'],
        )
      )
        return;
      const word = /^\p{L}+$/u.test(block.text);
      return {
        confidence: block.shape === 'heading' || (word && block.list) ? 0.7 : word ? 0.9 : 0.95,
        evidence: `the player's label ${quoted(block.text)} alone on a line`,
      };
    }),
});
