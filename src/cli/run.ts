import type { Article } from '../assemble/article.ts';
import { renderHtml } from '../render/html.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { renderText } from '../render/text.ts';
import { type Command, type CommandOptions, parseCommandLine } from './args.ts';
import { decodeUtf8 } from './decode.ts';
import { explain } from './explain.ts';
import { HELP } from './help.ts';

/** What the command does outside of itself. */
export interface Io {
  /** The article in an input: `extractArticle`. */
  readonly extract: (input: string, options: CommandOptions) => Article;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly readInput: () => Promise<Uint8Array>;
  readonly write: (text: string) => Promise<void>;
  /** Writes to standard error. */
  readonly complain: (text: string) => void;
  readonly inputIsTerminal: boolean;
  readonly outputIsTerminal: boolean;
  readonly env: { readonly [name: string]: string | undefined };
  readonly version: string;
}

/** Exit statuses; those from 64 on as in BSD's `sysexits.h`. */
const EXIT = {
  done: 0,
  noArticle: 1,
  usage: 2,
  data: 65,
  noInput: 66,
  internal: 70,
  output: 74,
} as const;

/** Something that ends the command with one line on standard error. */
class Failure extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const PROBLEMS: { readonly [code: string]: string } = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'permission denied',
  ENOTDIR: 'no such file',
  ERR_FS_FILE_TOO_LARGE: 'too large',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function readText(file: string, io: Io): Promise<string> {
  const name = file === '-' ? 'standard input' : file;
  let bytes: Uint8Array;
  try {
    bytes = await (file === '-' ? io.readInput() : io.readFile(file));
  } catch (error) {
    throw new Failure(EXIT.noInput, `${name}: ${PROBLEMS[codeOf(error)] ?? messageOf(error)}`);
  }
  let decoded: ReturnType<typeof decodeUtf8>;
  try {
    decoded = decodeUtf8(bytes);
  } catch {
    throw new Failure(EXIT.data, `${name}: too large for one string (${bytes.length} bytes)`);
  }
  if ('text' in decoded) return decoded.text;
  const byte = decoded.byte.toString(16).toUpperCase().padStart(2, '0');
  throw new Failure(
    EXIT.data,
    `${name}: not UTF-8: byte 0x${byte} at offset ${decoded.offset} (line ${decoded.line})`,
  );
}

function inColour(io: Io): boolean {
  return io.outputIsTerminal && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb';
}

function render(command: Command, input: string, article: Article, io: Io): string {
  const { title } = command;
  switch (command.output) {
    case 'text': {
      const text = renderText(article, { title });
      return text ? `${text}\n` : '';
    }
    case 'json':
      return `${JSON.stringify(article, null, 2)}\n`;
    case 'markdown':
      return renderMarkdown(article, { title });
    case 'html':
      return renderHtml(article, { title });
    case 'explain':
      return explain(input, article, inColour(io));
  }
}

async function execute(command: Command, io: Io): Promise<number> {
  const input = await readText(command.file ?? '-', io);
  let article: Article;
  try {
    article = io.extract(input, command.options);
  } catch (error) {
    // the options have been checked: it is no fault of theirs
    throw new Failure(EXIT.internal, `internal error: ${messageOf(error)}`);
  }
  await write(io, render(command, input, article, io));
  return command.strict && article.verdict.is !== 'article' ? EXIT.noArticle : EXIT.done;
}

async function write(io: Io, text: string): Promise<void> {
  try {
    await io.write(text);
  } catch (error) {
    // a reader that has seen enough, as `head` does, is no failure
    if (codeOf(error) === 'EPIPE') return;
    throw new Failure(EXIT.output, `standard output: ${messageOf(error)}`);
  }
}

/**
 * The command `klartext`, apart from the process it runs in.
 *
 * @param args the arguments behind the program's name
 * @returns the exit status; never rejects for anything but a bug
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const parsed = parseCommandLine(args);
  try {
    if (parsed.kind === 'help' || parsed.kind === 'version') {
      await write(io, parsed.kind === 'help' ? HELP : `${io.version}\n`);
      return EXIT.done;
    }
    if (parsed.kind === 'usage') throw new Failure(EXIT.usage, `${parsed.problem} (see --help)`);
    if (parsed.command.file === undefined && io.inputIsTerminal) {
      throw new Failure(EXIT.usage, 'no file given, and standard input is a terminal (see --help)');
    }
    return await execute(parsed.command, io);
  } catch (error) {
    const failure = error instanceof Failure;
    const line = failure ? error.message : `internal error: ${messageOf(error)}`;
    io.complain(`klartext: ${line.replace(/\s+/g, ' ')}\n`);
    return failure ? error.status : EXIT.internal;
  }
}
