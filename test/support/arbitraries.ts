import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { soup } from '../read/html/soup.ts';

const FOLDERS = ['../fixtures/html/', '../fixtures/text/'].map(
  (folder) => new URL(folder, import.meta.url),
);

/** The inputs of all fixtures, by the name of their file. */
export function fixtureInputs(): ReadonlyMap<string, string> {
  const inputs = new Map<string, string>();
  for (const folder of FOLDERS) {
    let names: readonly string[];
    try {
      names = readdirSync(folder).sort();
    } catch {
      continue;
    }
    for (const name of names)
      if (!name.endsWith('.json') && name.includes('.'))
        inputs.set(name, readFileSync(new URL(name, folder), 'utf8'));
  }
  return inputs;
}

const inputs = [...fixtureInputs()];
const lines = inputs
  .flatMap(([, input]) => input.split('\n'))
  .filter((line) => line.trim() !== '' && line.length < 1200);
const pages = inputs.filter(([name]) => name.endsWith('.html')).map(([, input]) => input);

/** Any string, unpaired surrogates and control characters among them. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units)),
);

const joint = fc.constantFrom(
  '\n',
  '\n\n',
  '\n \n\n',
  '\r\n',
  ' ',
  '',
  '\n\t',
  '\u2028',
  '<br>',
  '<p>',
);
const bit = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...lines) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '# Heading',
      '- item',
      '1. one',
      '> said',
      '```',
      '---',
      '| a | b |',
      '[a](b)',
      '**',
      '1/53',
      '* * *',
      '&nbsp;',
    ),
  },
  { weight: 1, arbitrary: soup },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);

/** Lines of fixtures, in any order and with any joints, with soup between them. */
export const assembled: fc.Arbitrary<string> = fc
  .array(fc.tuple(bit, joint), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.flat().join(''));

/** Pages with pieces taken out, put twice or swapped. */
export const cutPage: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...pages, '<p>x'),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom('drop', 'twice', 'soup'),
        soup,
      ),
      {
        maxLength: 5,
      },
    ),
  )
  .map(([page, edits]) =>
    edits.reduce((text, [where, what, insert]) => {
      const at = Math.floor(where * text.length);
      const to = Math.min(text.length, at + 200);
      if (what === 'drop') return text.slice(0, at) + text.slice(to);
      if (what === 'twice') return text.slice(0, to) + text.slice(at);
      return text.slice(0, at) + insert + text.slice(at);
    }, page),
  );

export { soup };
