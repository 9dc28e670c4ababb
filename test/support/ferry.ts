/** The first paragraphs of a story, for tests of what stands around them. */
export const FERRY = [
  'The ferry across the lower river will run again from Monday, the harbour office said on Friday.',
  'Workers had spent three weeks on the landing stage, where the spring flood had torn away the planks.',
  'Commuters who had to drive around by the northern bridge will save half an hour on every trip.',
] as const;

/** The same as HTML. */
export const FERRY_HTML = FERRY.map((text) => `<p>${text}</p>`).join('');
