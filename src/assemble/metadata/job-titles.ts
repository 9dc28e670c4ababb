/** Job titles in lower case, longest first, and the place of each among them. */
export interface JobTitles {
  readonly all: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

export function jobTitles(all: readonly string[]): JobTitles {
  return { all, places: new Map(all.map((job, i) => [job, i])) };
}

/**
 * The titles that a text in lower case is, begins with or ends with, as words; longest first. There
 * are some thousand of them: it is asked whether a text's first and last words are one.
 */
export function jobsIn(lower: string, { all, places }: JobTitles): readonly string[] {
  const longest = all[0]?.length ?? 0;
  const found: number[] = [];
  const look = (words: string): void => {
    const place = places.get(words);
    if (place !== undefined) found.push(place);
  };
  if (lower.length <= longest) look(lower);
  for (let i = Math.min(longest, lower.length - 1); i > 0; i--)
    if (lower[i] === ' ') look(lower.slice(0, i));
  for (let i = Math.max(0, lower.length - longest - 1); i < lower.length; i++)
    if (/[\s)]/.test(lower[i]!)) look(lower.slice(i + 1));
  return found.sort((a, b) => a - b).map((place) => all[place]!);
}
