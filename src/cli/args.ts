import { parseArgs } from 'node:util';
import { checkOptions, type ExtractOptions, formats, preferences } from '../options.ts';
import { categories } from '../rules/category.ts';

/** What the command line asks for, checked. */
export interface Command {
  /** A path, or `-` for standard input; absent where none is given. */
  readonly file: string | undefined;
  readonly output: 'text' | 'json' | 'markdown' | 'html' | 'explain';
  readonly title: boolean;
  readonly strict: boolean;
  readonly options: CommandOptions;
}

/** The options of `extractArticle` that the command line can give. */
export type CommandOptions = Omit<ExtractOptions, 'rules'>;

export type Parsed =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'usage'; readonly problem: string };

const OUTPUTS = ['json', 'markdown', 'html', 'explain'] as const;

const CONFIG = {
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  html: { type: 'boolean' },
  explain: { type: 'boolean' },
  title: { type: 'boolean', default: true },
  strict: { type: 'boolean' },
  format: { type: 'string' },
  language: { type: 'string' },
  url: { type: 'string' },
  now: { type: 'string' },
  keep: { type: 'string', multiple: true },
  prefer: { type: 'string' },
  comments: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

class Usage extends Error {}

function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) {
    throw new Usage(`--${option} takes ${allowed.join(', ')}; not ${JSON.stringify(value)}`);
  }
  return found;
}

function commandOf(args: readonly string[]): Parsed {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: CONFIG,
    allowPositionals: true,
    allowNegative: true,
  });
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const outputs = OUTPUTS.filter((one) => values[one]);
  if (outputs.length > 1) {
    throw new Usage(`--${outputs[0]} and --${outputs[1]} exclude each other`);
  }
  if (positionals.length > 1) throw new Usage(`one file at a time, not ${positionals.length}`);
  const keep = values.keep?.flatMap((list) =>
    list.split(',').map((one) => oneOf('keep', one.trim(), categories)),
  );
  const { format, language, url, now, prefer, comments } = values;
  const options: CommandOptions = {
    ...(format !== undefined && { format: oneOf('format', format, formats) }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url }),
    ...(now !== undefined && { now }),
    ...(keep !== undefined && { keep }),
    ...(prefer !== undefined && { prefer: oneOf('prefer', prefer, preferences) }),
    ...(comments && { comments }),
  };
  checkOptions(options);
  return {
    kind: 'command',
    command: {
      file: positionals[0],
      output: outputs[0] ?? 'text',
      title: values.title,
      strict: values.strict ?? false,
      options,
    },
  };
}

/** Reads the arguments behind the program's name. Never throws. */
export function parseCommandLine(args: readonly string[]): Parsed {
  try {
    return commandOf(args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof Usage || error instanceof RangeError)
      return { kind: 'usage', problem: message };
    // what parseArgs says goes on about positional arguments
    return { kind: 'usage', problem: message.split(/\.\s|\n/)[0]!.replace(/\.$/, '') };
  }
}
