import { describe, expect, it } from 'vitest';
import { emphasisIn } from '../../src/read/text/emphasis.ts';
import { expectLinear } from '../support/growth.ts';

/** The pairs of a line, as what stands between their delimiters. */
const pairsIn = (line: string): readonly string[] =>
  [...emphasisIn(line, 0, line.length).values()]
    .filter(({ opens }) => opens)
    .map(({ at, length, type, partner }) => `${type}: ${line.slice(at + length, partner)}`);

describe('emphasisIn', () => {
  it.each([
    ['a *b* **c** _d_', ['emphasis: b', 'strong: c', 'emphasis: d']],
    ['5 * 3 * 2, snake_case_name', []],
    ['_xmpp._tcp and _stun._udp, but _so_. And _so_, too', ['emphasis: so', 'emphasis: so']],
    ['`a` and `b * c * d`', ['code: a', 'code: b * c * d']],
    ['`*a* *b` *c*', ['code: *a* *b', 'emphasis: c']],
    // code binds first: what stands in it closes nothing outside
    ['*a `b*` c', ['code: b*']],
    ['*a `b*` c*', ['code: b*', 'emphasis: a `b*` c']],
    ['\\*a* `b', []],
  ])('%s', (line, pairs) => {
    expect(pairsIn(line)).toEqual(pairs);
  });

  it('takes time in proportion to the number of code spans', () =>
    expectLinear((size) => {
      const line = '*a* `b` '.repeat(size);
      return () => emphasisIn(line, 0, line.length);
    }, 2000));
});
