const LONGEST = 60;

/** A value that somebody gave, for a message that says what is wrong with it. Never throws. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : written(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}…` : text;
}

function written(value: unknown): string {
  try {
    return String(value);
  } catch {
    // an object without a prototype, say
    return `a value of type ${typeof value}`;
  }
}
