import { defineRule } from '../define.ts';
import { eachBlock } from '../each-block.ts';
import { quoted } from '../helpers.ts';

/**
 * What a page says to a browser without scripts.
 *
 * Finds `Please enable JavaScript`, `This site requires Flash Player`. Leaves code, headings, steps of a list, and
 * sentences about the language that speak to nobody. Not certain: a manual may say the same.
 */
export const scriptNotice = defineRule({
  name: 'script-notice',
  category: 'navigation',
  summary:
    'A short block tells the visitor that scripts or Flash are missing or have to be turned on.',
  examples: {
    fires: [
      {
        text: '⟦Please enable JavaScript to use the timetable.⟧\nThe ferry runs in May.',
        language: 'en',
      },
      {
        text: '⟦This site requires JavaScript to run correctly.⟧\nThe ferry runs in May.',
        language: 'en',
      },
      {
        text: '⟦To view this content, JavaScript must be enabled and Flash Player must be installed.⟧',
        language: 'en',
      },
      {
        text: '⟦Bitte aktivieren Sie JavaScript in Ihrem Browser.⟧\nDer Rat tagt im Mai.',
        language: 'de',
      },
      {
        text: '⟦Veuillez activer JavaScript pour voir la carte.⟧\nLe pont est fermé.',
        language: 'fr',
      },
      { text: '⟦Пожалуйста, включите JavaScript в вашем браузере.⟧\nМост закрыт.', language: 'ru' },
      { text: '⟦请启用JavaScript后访问本站。⟧\n桥已关闭。', language: 'zh' },
    ],
    quiet: [
      { text: 'JavaScript is the language that browsers understand.', language: 'en' },
      { text: '## Enable JavaScript in your browser', format: 'markdown', language: 'en' },
      { text: '1. Enable JavaScript in your browser.\n2. Load the page again.', language: 'en' },
      { text: 'Her team requires JavaScript of everyone who applies.', language: 'en' },
      { text: 'Wer JavaScript lernt, braucht Geduld.', language: 'de' },
      { text: 'React Native lets you build mobile apps in JavaScript.', language: 'en' },
      { text: 'You need JavaScript only for the last step.', language: 'en' },
      {
        text: 'If you know JavaScript, you have an alternative to Swift and Kotlin.',
        language: 'en',
      },
    ],
  },
  find: (context) =>
    eachBlock(context, 160, ({ text, shape }) => {
      // nearly all texts have neither name
      if (!SCRIPT.test(text) || shape === 'heading' || shape === 'code' || shape === 'item') return;
      if (STEP.test(text) || !TURNED.test(text) || !TO_VISITOR.test(text)) return;
      return { confidence: 0.8, evidence: `a note on scripts: ${quoted(text)}` };
    }),
});

const SCRIPT = /java ?script|flash[ -]?player/i;
const STEP = /^\p{Nd}{1,2}[.)] /u;
/** To turn on, or to need, in the languages of many pages: what their words begin with. */
const TURNED =
  /(?<!\p{L})(?:enable|disable|turn(?:ed)? o|requires?(?!\p{L})|needs? to be|must be|(?:de|dés|des|re|ré)?(?:aktiv|activ|ativ|attiv|habilit|abilit)|einschalt|abgeschaltet|ausgeschaltet|benötig|inschakel|schakel|włącz|wyłącz|zapn|povol|включ|увімк|вимкн|ενεργοποι|etkin|käyttöön|engedélyez|bật|aktifkan)|启用|啟用|启动|开启|有効|활성|تفعيل|فعّل|הפעל/iu;
/** Said to whoever looks at the page. */
const TO_VISITOR =
  /(?<!\p{L})(?:please|your (?:web )?browser|your javascript|you (?:will )?(?:need|must|have) (?:to |have )?(?:enable|turn|activate|javascript enabled)|you need flash|this (?:site|website|page|content|slideshow|form|video|map|app|feature|application)|to (?:view|use|see|play|watch|shop|complete) this|bitte|veuillez|votre|por favor|per favore|alstublieft|proszę|prosím|пожалуйста|браузер|будь ласка|παρακαλ|lütfen|ole hyvä|kérjük|vui lòng|silakan)|请|請|してください|하세요|십시오|يرجى|المتصفح|אנא|דפדפן/iu;
