import { defineRule } from '../define.ts';
import { eachHaving } from '../each-block.ts';
import { filledBy, quoted } from '../helpers.ts';

/**
 * A call to take part in a discussion.
 *
 * Finds `An der Unterhaltung teilnehmen`, `Join the conversation`. Leaves an interviewer's question
 * that has more to it.
 */
export const conversationCall = defineRule({
  name: 'conversation-call',
  category: 'social',
  summary: 'Calls to join a discussion fill a block.',
  examples: {
    fires: [
      { text: 'Der Rat entscheidet im Mai.\n⟦An der Unterhaltung teilnehmen⟧', language: 'de' },
      { text: 'Der Rat entscheidet im Mai.\n⟦Diskutieren Sie mit!⟧', language: 'de' },
      { text: 'Der Rat entscheidet im Mai.\n⟦Jetzt mitdiskutieren⟧', language: 'de' },
      { text: '⟦Participez à la conversation⟧\nLe pont est fermé.', language: 'fr' },
      { text: '⟦Únete a la conversación⟧', language: 'es' },
      { text: 'Most jest zamknięty.\n⟦Dołącz do dyskusji⟧', language: 'pl' },
    ],
    quiet: [
      { text: 'Was meinen Sie mit einer Brücke, die keiner braucht?', language: 'de' },
      { text: 'Diskutieren Sie mit Ihren Kindern über Geld, raten die Autoren.', language: 'de' },
      { text: 'They were asked to join the conversation about the new school.', language: 'en' },
    ],
  },
  find: (context) =>
    eachHaving(context, ['conversation'], 100, (block) => {
      if (!filledBy(context, block, ['conversation', 'commentHead', 'share'], ['conversation']))
        return;
      return {
        // "What do you think?" may be the interviewer's
        confidence: /[?？؟]$/.test(block.text) ? 0.75 : 0.96,
        evidence: `the call ${quoted(block.text)} alone on a line`,
      };
    }),
});
