import { type Concept, concepts, type Lexicon } from '../../src/lexicon/lexicon.ts';
import { categories, type RuleCategory } from '../../src/rules/category.ts';

/** How much of a line a phrase has to fill. */
type Match = 'alone' | 'start' | 'inside';

interface Sort {
  readonly category: RuleCategory;
  /** For the column of a table. */
  readonly name: string;
  readonly match: Match;
  /** In English. */
  readonly like: string;
}

const sort = (category: RuleCategory, name: string, match: Match, like: string): Sort => ({
  category,
  name,
  match,
  like,
});

/** What a reader who is no programmer is told of each concept. */
const SORTS: Readonly<Record<Concept, Sort>> = {
  galleryOpener: sort('gallery', 'opens pictures', 'alone', '“View gallery”, “Click to enlarge”'),
  galleryCounter: sort('gallery', 'counts pictures', 'alone', '“Picture {n} of {n}”'),
  player: sort('gallery', 'video player', 'alone', '“Play video”, “Unmute”'),
  share: sort('social', 'share button', 'alone', '“Share”, “Share on {network}”'),
  follow: sort('social', 'follow us', 'start', '“Follow us on {network}”'),
  app: sort('social', 'our app', 'start', '“Download our app”'),
  embed: sort('social', 'frame of a post', 'alone', '“View this post on Instagram”'),
  conversation: sort('social', 'call to take part', 'alone', '“Join the conversation”'),
  adLabel: sort('advertisement', 'label', 'alone', '“Advertisement”, “Sponsored”'),
  shop: sort('advertisement', 'shop', 'start', '“Buy now”, “In stock”'),
  adNote: sort(
    'advertisement',
    'text goes on below',
    'inside',
    '“Story continues below advertisement”',
  ),
  affiliate: sort('advertisement', 'we earn by links', 'inside', '“we may earn a commission”'),
  readAlso: sort('related', 'read also', 'start', '“Read also”'),
  relatedHead: sort(
    'related',
    'head over other stories',
    'alone',
    '“Most read”, “You may also like”',
  ),
  more: sort('related', 'link to more', 'alone', '“Read more”, “Show more”'),
  newsletterCall: sort('newsletter', 'call to sign up', 'inside', '“Sign up for our newsletter”'),
  newsletterForm: sort('newsletter', 'in the box', 'alone', '“Your e-mail address”'),
  commentHead: sort('comments', 'head of comments', 'alone', '“{n} comments”, “Leave a comment”'),
  commentAction: sort('comments', 'at each comment', 'alone', '“Reply”, “Report”'),
  navigation: sort('navigation', 'menu', 'alone', '“Home”, “Skip to content”'),
  tags: sort('navigation', 'label of tags', 'start', '“Tags”, “Filed under”'),
  consent: sort('consent', 'notice', 'inside', '“We use cookies”'),
  consentButton: sort('consent', 'button', 'alone', '“Accept all”'),
  paywall: sort('paywall', 'for subscribers only', 'inside', '“Subscribe to continue reading”'),
  subscribe: sort('paywall', 'offer', 'alone', '“Already a subscriber?”'),
  donation: sort('paywall', 'appeal for money', 'inside', '“Support our journalism”'),
  legalLink: sort('legal', 'link to a page', 'alone', '“Terms of use”, “Contact”'),
  copyright: sort('legal', 'rights reserved', 'inside', '“All rights reserved”'),
  creditLabel: sort('credit', 'before a credit', 'start', '“Photo”, “Image credit”'),
  byline: sort('metadata', 'before an author', 'start', '“By”, “Written by”'),
  jobTitle: sort('metadata', 'job beside a name', 'alone', '“staff writer”'),
  published: sort('metadata', 'before a date', 'start', '“Published on”'),
  updated: sort('metadata', 'before a date of change', 'start', '“Last modified”'),
  readingTime: sort('metadata', 'reading time', 'alone', '“{n} min read”'),
  tools: sort('metadata', 'tool', 'alone', '“Print”, “Listen to this article”'),
  ago: sort('metadata', 'how long ago', 'alone', '“{n} hours ago”'),
  authorBox: sort('metadata', 'about the author', 'inside', '“is a staff writer at”'),
  correction: sort('metadata', 'correction (kept)', 'start', '“Correction”, “Editor’s note”'),
};

const NOTE = '<!-- Written by `npm run docs:lexicon` from src/lexicon. -->';

/** What would be a table's or Markdown's own mark. */
const cell = (text: string): string => text.replace(/[\\|*_`<>[\]]/g, '\\$&');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => ' --- ').join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
];

const size = ({ phrases }: Lexicon): number =>
  concepts.reduce((sum, concept) => sum + phrases[concept].length, 0);

/** The page of one language: all its phrases by category, and its words. */
export function languagePage(lexicon: Lexicon): string {
  const { language, name, phrases, functionWords, months, weekdays, and } = lexicon;
  const out = [
    `# ${name} (${language})`,
    '',
    NOTE,
    '',
    `${size(lexicon)} phrases. What “alone”, “start” and “inside” mean and how to send corrections ` +
      'stands in [lexicon.md](../lexicon.md).',
    '',
  ];
  for (const category of categories) {
    const own = concepts.filter((concept) => SORTS[concept].category === category);
    if (own.length > 0) out.push(`## ${category}`, '');
    for (const concept of own) {
      const { name: called, match, like } = SORTS[concept];
      const rows = phrases[concept].map((phrase) => [cell(phrase)]);
      out.push(`### ${called}: ${match}`, '', ...table([`As ${like}`], rows));
    }
  }
  out.push(
    '## Words',
    '',
    ...table(
      ['What', 'Words'],
      [
        ['frequent words', functionWords.map(cell).join(' · ')],
        ['joins two names', and.map(cell).join(' · ')],
        ...months.map((words, i) => [`month ${i + 1}`, words.map(cell).join(' · ')]),
        ...weekdays.map((words, i) => [`weekday ${i + 1}`, words.map(cell).join(' · ')]),
      ],
    ),
  );
  return `${out.join('\n').trimEnd()}\n`;
}

/** The page that says how to read the pages of the languages, and how to mend them. */
export function lexiconPage(lexicons: readonly Lexicon[]): string {
  const out = [
    '# The phrases, for native readers',
    '',
    NOTE,
    '',
    'Pages carry words that belong to no article: “Share”, “Read also”, “12 comments”. This is what ' +
      'the library knows of them, language by language. If you read one of these languages every ' +
      'day, an hour with its page helps more than any program: strike out what no site says, and ' +
      'add what is missing.',
    '',
    ...table(
      ['Language', 'Tag', 'Phrases'],
      lexicons.map((lexicon) => [
        `[${lexicon.name}](lexicon/${lexicon.language}.md)`,
        lexicon.language,
        String(size(lexicon)),
      ]),
    ),
    '## How a phrase is matched',
    '',
    'Word by word. Capitals, punctuation and blanks do not count: “Read also” is also “READ ALSO:”. ' +
      'Accents do count, but for Greek, where capitals go without them; where sites leave them out, ' +
      'both spellings are listed. In scripts without blanks every character is a word. `{n}` stands ' +
      'for one number, `{network}` for the name of a social network (Facebook, WhatsApp, …).',
    '',
    'The word behind the colon over each table says how much of a line a phrase has to fill:',
    '',
    '- **alone**: the line holds nothing else, besides other phrases of its sort, numbers and names of ' +
      'networks. Short and common words may stand here: “Share” alone on a line is a button, in a ' +
      'sentence it is a word.',
    '- **start**: the line begins with it, and what follows is what such a line goes on with: a name, ' +
      'a date, a colon and a headline. Words that also begin ordinary sentences should not stand here.',
    '- **inside**: it may stand anywhere, in a sentence too. So it has to be telling by itself: three ' +
      'words or more (six characters in scripts without blanks), and nothing that an article about ' +
      'newsletters, cookies or subscriptions would say of them.',
    '',
    'A phrase removes nothing by itself. [Rules](rules.md) look at what stands around it and say how ' +
      'sure they are; words in quotation marks are somebody’s and never a button’s.',
    '',
    '## The sorts',
    '',
    ...table(
      ['Category', 'Sort', 'Stands', 'In English'],
      concepts.map((concept) => [
        SORTS[concept].category,
        SORTS[concept].name,
        SORTS[concept].match,
        SORTS[concept].like,
      ]),
    ),
    '## How to send corrections',
    '',
    'A correction names the language and, for each phrase, one of these:',
    '',
    '- *wrong*: nobody writes this; what sites write instead, if anything',
    '- *dangerous*: an ordinary article may have this on a line of its own (alone), at the start of a ' +
      'sentence (start) or in a sentence (inside); an example sentence of your own',
    '- *missing*: the phrase as sites write it, its sort from the table above, and two or three sites ' +
      'where you have seen it; one site’s own slogan is no phrase',
    '- *misplaced*: it is said, but belongs to another sort',
    '',
    'Open an issue with it where you have found this repository. Or change `src/lexicon/<tag>.ts` yourself, where the ' +
      'same lists stand under the names of ' +
      '`src/lexicon/lexicon.ts`, and run',
    '',
    '```sh',
    'npx vitest run test/lexicon test/fixtures',
    'npm run docs:lexicon',
    '```',
    '',
    'The tests find phrases that are listed twice or in two categories, and those that break one of ' +
      'the texts that have to stay whole. Don’t change these pages by hand: they are written from the ' +
      'lexicons.',
  ];
  return `${out.join('\n').trimEnd()}\n`;
}
