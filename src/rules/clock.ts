const CLOCK = /(\d{1,2})[:.](\d\d)/;

/** The first time of day, or length, in a text: in minutes, or in the smaller unit of the two; NaN where there is none. */
export function clockIn(text: string): number {
  const [, large, small] = CLOCK.exec(text) ?? [];
  return Number(large) * 60 + Number(small);
}

/** Whether each number is larger than the one before; with a step of -1, smaller. */
export const goOneWay = (numbers: readonly number[], step: 1 | -1 = 1): boolean =>
  numbers.every((number, i) => i === 0 || (number - numbers[i - 1]!) * step > 0);
