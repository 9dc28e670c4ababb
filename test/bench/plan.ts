import type { BenchArgs, SetName } from './args.ts';
import type { Want } from './measure-page.ts';
import { type InputName, kindOf } from './predict.ts';

/** One way of giving the pages of a set, and what is then measured. */
export interface Step {
  readonly input: InputName;
  readonly wants: readonly Want[];
}

/** What a set can be given as. */
export function inputsOf(set: SetName): readonly InputName[] {
  if (set === 'peer-outputs') return ['output'];
  if (set === 'snippets') return ['html'];
  return ['page', 'wrapped', 'markdown', 'article', 'raw', 'html', 'gold'];
}

/** Which inputs a section is about. */
const ASKED = {
  ceiling: ['page', 'article', 'html'],
  calibration: ['page', 'article', 'html'],
  categories: ['page', 'article', 'output', 'html'],
  names: ['html'],
  gold: ['gold'],
  idempotence: ['article'],
  kind: ['html'],
} as const satisfies Record<string, readonly InputName[]>;

/** All that has to be measured of a set for what the command line asks. */
export function planOf(
  set: SetName,
  { sections, inputs, worst, out }: BenchArgs,
  trained: ReadonlySet<'text' | 'html'>,
): readonly Step[] {
  const asks = (section: keyof typeof ASKED, input: InputName): boolean =>
    sections.has(section) && (ASKED[section] as readonly InputName[]).includes(input);
  return inputsOf(set)
    .filter((input) => trained.has(kindOf(input)))
    .filter((input) => inputs.length === 0 || inputs.includes(input))
    .map((input) => {
      const wants: Want[] = [];
      if (asks('gold', input)) wants.push('gold');
      if (input !== 'gold') {
        if (sections.has('quality')) {
          wants.push('score');
          if (worst > 0) wants.push('diagnosis');
          if (out) wants.push('prediction');
        }
        if (asks('ceiling', input)) wants.push('ceiling');
        if (asks('calibration', input)) wants.push('calibration', 'score');
        if (asks('categories', input)) wants.push('categories');
        if (asks('idempotence', input)) wants.push('departure');
        if (asks('names', input) && set !== 'snippets') wants.push('names');
        if (asks('kind', input)) wants.push('kind');
      }
      return { input, wants };
    })
    .filter(({ wants }) => wants.length > 0);
}
