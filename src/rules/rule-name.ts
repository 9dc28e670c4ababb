import { shown } from './shown.ts';

const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** In characters. */
const LONGEST = 60;
/** What a removal says in place of a rule's name where none has decided. */
const RESERVED: ReadonlySet<string> = new Set(['judge', 'leftover-markup', 'front-matter']);

/** What is wrong with a name for a rule, in words; undefined where nothing is. */
export function faultOfName(name: string): string | undefined {
  if (name.length > LONGEST || !KEBAB_CASE.test(name))
    return `the rule name ${shown(name)} is not in kebab case, like “gallery-counter”`;
  if (RESERVED.has(name))
    return `the rule name “${name}” is taken: it stands for what no rule has decided`;
  return undefined;
}
