const WHOLE = /^(?:html|body|main|article)$/;

/** Whether an element has its classes for other reasons than what it holds: the state of the page, what an article is filed under. */
export const holdsPage = (tag: string): boolean => WHOLE.test(tag);
