const SIGNATURE = /^[—–-]+ ?[^\n(@]{1,80}\(@\w{1,30}\)(?: ?[·,]? ?[\p{L}\p{M}\d., /]{3,40})?$/u;
/** What is longer is none, in UTF-16 code units. */
const LONGEST = 200;

/** Whether a text is the signature of a post that is shown: `— Ada Muster (@adamuster) March 3, 2009`. */
export const isPostSignature = (text: string): boolean =>
  text.length <= LONGEST && text.includes('@') && SIGNATURE.test(text);
