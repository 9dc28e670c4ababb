import { categories } from '../rules/category.ts';

/** What `klartext --help` prints. */
export const HELP = `Usage: klartext [options] [file|-]

Prints the article in the text or HTML of a web page. Reads standard input where no file is given.
Input is UTF-8.

Output:
  (none)             title, lead and body as plain text
  --json             the whole result
  --markdown         CommonMark with GFM tables
  --html             safe HTML
  --explain          the input line by line, with what became of each piece and why
  --no-title         text, Markdown and HTML without the title

How to read:
  --format <f>       auto, text, plain, markdown or html
  --language <tag>   the language, as BCP 47 tag (en, de-CH, …)
  --url <address>    the page's address; links are made absolute with it
  --now <date>       no date of the page is later than this
  --keep <a,b>       residue that stays, by category
  --prefer <p>       balanced, precision or recall
  --comments         readers' comments as a list of their own (with --json)

Other:
  --strict           exit with 1 unless the input is a whole article
  -h, --help
  -V, --version

Categories: ${categories.slice(0, 8).join(', ')},
  ${categories.slice(8).join(', ')}

Exit status: 0 done; 1 with --strict: no whole article; 2 wrong usage; 65 input is not UTF-8;
66 input cannot be read; 70 internal error; 74 output cannot be written.
--explain is in colour on a terminal, unless NO_COLOR is set.
`;
