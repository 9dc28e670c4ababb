import { expect, it } from 'vitest';
import { once } from '../../src/rules/once.ts';

it('works out what is asked once for each key, nothing among it', () => {
  const asked: string[] = [];
  const nameOf = once((key: { readonly name?: string }): string | undefined => {
    asked.push(key.name ?? '-');
    return key.name;
  });
  const [ada, nobody] = [{ name: 'Ada' }, {}];
  expect([nameOf(ada), nameOf(nobody), nameOf(ada), nameOf(nobody)]).toEqual([
    'Ada',
    undefined,
    'Ada',
    undefined,
  ]);
  expect(asked).toEqual(['Ada', '-']);
});
