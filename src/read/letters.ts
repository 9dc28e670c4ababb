/** The letters and digits of a text in lower case: what two titles are compared by. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
