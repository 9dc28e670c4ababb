/**
 * What a language contributes: words and phrases as plain data, one file a language. No patterns:
 * a phrase is words; `{n}` stands for one number, `{network}` for the name of a social network.
 *
 * Phrases are compared by words: case, punctuation and white space between words do not count,
 * diacritics do (write a second phrase where sites leave them out). In scripts without spaces every
 * character is a word. So "Folgen Sie uns auf {network}" also matches "FOLGEN SIE UNS AUF: Facebook".
 *
 * How much of a block a phrase has to fill is a matter of its concept, noted below:
 * - **alone**: the phrases of a block must fill it (numbers, names of networks and punctuation aside).
 *   These may be short and common words.
 * - **start**: it begins the block. Words that also begin ordinary sentences must not stand here.
 * - **inside**: it may stand anywhere, in prose too, so it must be telling by itself: at least
 *   three words (or six characters in a script without spaces), and nothing that an article about
 *   newsletters, cookies or subscriptions would say.
 */
export interface Phrases {
  /** gallery, alone. Opens or names a picture series: "View gallery", "All pictures", "Click to enlarge". */
  readonly galleryOpener: readonly string[];
  /** gallery, alone. Counters with words: "Picture {n} of {n}", "{n} photos". Bare `1/53` needs no phrase. */
  readonly galleryCounter: readonly string[];
  /** gallery, alone. Player remains: "Play video", "Video loading", "Unmute", "Next video in". */
  readonly player: readonly string[];
  /** social, alone. Share buttons: "Share", "Share on {network}", "Copy link", "E-mail this". */
  readonly share: readonly string[];
  /** social, start. "Follow us on {network}", "Like us on {network}", "Join our WhatsApp channel". */
  readonly follow: readonly string[];
  /** social, start. "Download our app", "Get the app", "Available on the App Store". */
  readonly app: readonly string[];
  /** social, alone. Remains of an embedded post: "View this post on Instagram", "A post shared by". */
  readonly embed: readonly string[];
  /** social, alone. Calls to take part: "Join the conversation", "Tell us what you think", "Have your say". */
  readonly conversation: readonly string[];
  /** advertisement, alone. Labels: "Advertisement", "Ad", "Sponsored". */
  readonly adLabel: readonly string[];
  /** advertisement, start of a short line. Buttons and labels of shops and offers: "Buy now", "View on", "In stock", "{n} reviews". */
  readonly shop: readonly string[];
  /** advertisement, inside. "Story continues below advertisement", "Scroll down to continue reading". */
  readonly adNote: readonly string[];
  /** advertisement, inside. "We may earn a commission", "contains affiliate links". */
  readonly affiliate: readonly string[];
  /** related, start, followed by a colon or a short headline: "Read also", "Read more", "SEE ALSO". */
  readonly readAlso: readonly string[];
  /** related, alone. Heads over other stories: "More on this topic", "Most read", "You may also like", "Latest news". */
  readonly relatedHead: readonly string[];
  /** related, alone. Links to more: "Read more", "Show more", "To the article". */
  readonly more: readonly string[];
  /** newsletter, inside. "Sign up for our newsletter", "delivered to your inbox", "Get our daily briefing". */
  readonly newsletterCall: readonly string[];
  /** newsletter, alone. What stands in the box: "Your e-mail address", "Subscribe", "Unsubscribe at any time". */
  readonly newsletterForm: readonly string[];
  /** comments, alone. "Comments", "{n} comments", "Leave a comment", "Comments are closed". */
  readonly commentHead: readonly string[];
  /** comments, alone. What stands at each comment: "Reply", "Report", "Like", "Show replies". */
  readonly commentAction: readonly string[];
  /** navigation, alone. "Home", "Menu", "Search", "Skip to content", "Back to top", "Log in", "Next page". */
  readonly navigation: readonly string[];
  /** navigation, start, followed by a colon or a list of short words: "Tags", "Filed under", "Topics". */
  readonly tags: readonly string[];
  /** consent, inside. "We use cookies", "This content is provided by a third party". */
  readonly consent: readonly string[];
  /** consent, alone. Buttons: "Accept all", "Cookie settings", "I agree". */
  readonly consentButton: readonly string[];
  /** paywall, inside. "Subscribe to continue reading", "This article is for subscribers only". */
  readonly paywall: readonly string[];
  /** paywall, alone. Buttons and labels: "Subscribe now", "Already a subscriber?", "Try it for free". */
  readonly subscribe: readonly string[];
  /** paywall, inside. Donation and membership appeals: "Support our journalism", "Make a donation today". */
  readonly donation: readonly string[];
  /** legal, alone. "Terms of use", "Privacy policy", "Imprint", "Contact", "About us", "Advertise with us". */
  readonly legalLink: readonly string[];
  /** legal, inside. "All rights reserved", "may not be reproduced without permission". */
  readonly copyright: readonly string[];
  /** credit, start, followed by a colon or a name: "Photo", "Photo by", "Image credit", "Source". */
  readonly creditLabel: readonly string[];
  /** metadata, start, followed by a name: "By", "Written by", "From our correspondent". */
  readonly byline: readonly string[];
  /** metadata, alone beside a name: "staff writer", "editor", "correspondent". */
  readonly jobTitle: readonly string[];
  /** metadata, start, followed by a date: "Published", "Posted on", "First published". */
  readonly published: readonly string[];
  /** metadata, start, followed by a date: "Updated", "Last modified". */
  readonly updated: readonly string[];
  /** metadata, alone. "{n} min read", "Reading time {n} minutes". */
  readonly readingTime: readonly string[];
  /** metadata, alone. "Print", "Save", "Bookmark", "Listen to this article", "Text size". */
  readonly tools: readonly string[];
  /** metadata, alone. "{n} minutes ago", "{n} hours ago", "yesterday", "just now". */
  readonly ago: readonly string[];
  /** metadata, inside. Author boxes: "is a staff writer at", "is the author of", "More from this author". */
  readonly authorBox: readonly string[];
  /** Kept, as what it is; start, followed by a colon: "Correction", "Editor's note", "Clarification". */
  readonly correction: readonly string[];
}

/** The name of a group of phrases. */
export type Concept = keyof Phrases;

/** Every concept, in the order of {@link Phrases}. */
export const concepts: readonly Concept[] = [
  'galleryOpener',
  'galleryCounter',
  'player',
  'share',
  'follow',
  'app',
  'embed',
  'conversation',
  'adLabel',
  'shop',
  'adNote',
  'affiliate',
  'readAlso',
  'relatedHead',
  'more',
  'newsletterCall',
  'newsletterForm',
  'commentHead',
  'commentAction',
  'navigation',
  'tags',
  'consent',
  'consentButton',
  'paywall',
  'subscribe',
  'donation',
  'legalLink',
  'copyright',
  'creditLabel',
  'byline',
  'jobTitle',
  'published',
  'updated',
  'readingTime',
  'tools',
  'ago',
  'authorBox',
  'correction',
];

export interface Lexicon {
  /** BCP 47: `de`, `pt`, `zh`. */
  readonly language: string;
  /** The language's name in English. */
  readonly name: string;
  /**
   * The 50 to 80 most frequent words that carry no topic (articles, prepositions, pronouns,
   * auxiliaries), lower case, the most telling of the language first; for scripts without spaces
   * frequent characters or short words. They tell the language and mark prose.
   */
  readonly functionWords: readonly string[];
  /** Twelve entries, January first: every way a month is written, inflected and short forms too, lower case, no full stop. */
  readonly months: readonly (readonly string[])[];
  /** Seven entries, Monday first, likewise. */
  readonly weekdays: readonly (readonly string[])[];
  /** Words that join two names: "and", "&" is understood everywhere. Lower case. */
  readonly and: readonly string[];
  readonly phrases: Phrases;
}
