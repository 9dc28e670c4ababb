import { defineRule } from '../define.ts';
import { markedPostHeads } from '../marked-posts.ts';

/**
 * What stands over each post of a thread that is an element of its own: who wrote it, when, and which it is.
 *
 * Finds `<div class="post"><p><a href="/u/ada">ada</a> wrote <time>May 3, 2022</time></p>…` where two and more posts begin
 * so. Leaves the byline of one article, what stands over a post with a title, and what was written. For HTML alone.
 */
export const markedPostHead = defineRule({
  name: 'marked-post-head',
  category: 'metadata',
  summary:
    'Two and more elements called after posts or comments begin with a name and a day, or with a number beside them.',
  examples: {
    fires: [
      {
        text: '<h1>The pump will not start</h1><div class="post"><p>⟦<a href="/u/ada">ada</a> wrote <time>May 3, 2022</time>⟧</p><p>Mine does not start when it has rained in the night.</p></div><div class="post"><p>⟦<a href="/u/bob">bob</a> wrote <time>May 4, 2022</time>⟧</p><p>Dry the plug.</p></div>',
        language: 'en',
        format: 'html',
      },
      {
        text: '<h1>Die Pumpe springt nicht an</h1><article class="message"><h4 class="message-name">⟦<a href="/members/ada.7/">ada</a>⟧</h4><header><ul><li>⟦<time>3. Mai 2022</time>⟧</li><li>⟦#1⟧</li></ul></header><div class="message-body">Meine springt nicht an, wenn es in der Nacht geregnet hat.</div></article><article class="message"><h4 class="message-name">⟦<a href="/members/bob.9/">bob</a>⟧</h4><header><ul><li>⟦<time>4. Mai 2022</time>⟧</li><li>⟦#2⟧</li></ul></header><div class="message-body">Trockne die Kerze.</div></article>',
        language: 'de',
        format: 'html',
      },
      {
        text: '<h1>La pompe ne démarre pas</h1><div class="email"><div class="email-author"><h2 class="name">⟦ada⟧</h2></div><div class="email-date">⟦3 mai 2022⟧</div><div class="email-body"><p>La mienne ne démarre pas quand il a plu.</p></div></div><div class="email"><div class="email-author"><h2 class="name">⟦bob⟧</h2></div><div class="email-date">⟦4 mai 2022⟧</div><div class="email-body"><p>Sèche la bougie.</p></div></div>',
        language: 'fr',
        format: 'html',
      },
    ],
    quiet: [
      {
        text: '<div class="post"><h1>The ferry runs</h1><p><a href="/author/ada">Ada Byron</a> <time>May 3, 2022</time></p><p>The ferry runs every hour of the day until the council has met.</p></div>',
        language: 'en',
        format: 'html',
        why: 'one article',
      },
      {
        text: '<div class="post"><h2><a href="/1">The ferry runs</a></h2><p><a href="/author/ada">Ada Byron</a> <time>May 3, 2022</time></p><p>It runs every hour of the day.</p></div><div class="post"><h2><a href="/2">The baker sells</a></h2><p><a href="/author/ada">Ada Byron</a> <time>May 4, 2022</time></p><p>He sells bread.</p></div>',
        language: 'en',
        format: 'html',
        why: 'posts with titles: a blog',
      },
      {
        text: '<div class="post"><p><a href="/v/1.2">1.2</a> <time>May 3, 2022</time></p><p>The pump starts.</p></div><div class="post"><p><a href="/v/1.3">1.3</a> <time>May 4, 2022</time></p><p>It stops.</p></div>',
        language: 'en',
        format: 'html',
        why: 'numbers of versions, no names',
      },
      {
        text: '<div class="post"><div class="body"><p>On <a href="/pump">pumps</a> May 3, 2022</p><p>Mine does not start.</p></div></div><div class="post"><div class="body"><p>On <a href="/plug">plugs</a> May 4, 2022</p><p>Dry it.</p></div></div>',
        language: 'en',
        format: 'html',
        why: 'what was written',
      },
      {
        text: 'ada wrote May 3, 2022\nDry the plug.\nbob wrote May 4, 2022\nI did.',
        language: 'en',
      },
    ],
  },
  find: markedPostHeads,
});
