import { readDate } from '../../lexicon/dates.ts';
import { BADGES, mayBeMemberLabel, memberLabel } from '../../lexicon/forum-words.ts';
import { isDigit } from '../../read/characters.ts';
import { defineRule } from '../define.ts';
import { quoted } from '../helpers.ts';
import type { Observation, RuleContext } from '../rule.ts';

/**
 * What a forum prints of a member beside each post: how many posts, since when, a rank.
 *
 * Finds `Posts: 214`, `Joined: Tue Apr 02, 2013 7:18 pm` and `Senior Member` where four and more lines are
 * such, and `3 gold badges` anywhere. Leaves a single `Joined 2013`, which may be told of a company.
 */
export const memberLine = defineRule({
  name: 'member-line',
  category: 'comments',
  summary:
    'Four and more lines tell how many posts a member has, since when, or of what rank; one tells of badges.',
  examples: {
    fires: [
      {
        text: 'ada\n⟦Posts: 214⟧\n⟦Joined: Tue Apr 02, 2013 7:18 pm⟧\nDoes the ferry run?\ngrace\n⟦Posts: 5,120⟧\n⟦Joined: Mon Jan 07, 2008⟧\nIt does.',
        language: 'en',
      },
      {
        text: 'lise\n⟦Beiträge: 12⟧\n⟦Registriert: 03.04.2013, 19:18⟧\nFährt die Fähre?\nemmy\n⟦Beiträge: 3.044⟧\n⟦Registriert: 07.01.2008, 09:00⟧\nJa.',
        language: 'de',
      },
      { text: 'It does.\n⟦ada1,732 9 gold badges12 bronze badges⟧', language: 'en' },
      {
        text: '<p>⟦Joined: 04 Mar 2003<br>Posts: 112<br>Location: Vermont⟧<p>Does the ferry run?<p>⟦Joined: 07 Jan 2008<br>Posts: 40<br>Location: Maine⟧<p>It does.<p>⟦Joined: 01 Feb 2001<br>Posts: 9⟧<p>Thanks.<p>⟦Joined: 04 Mar 2003<br>Posts: 112⟧<p>Gladly.',
        format: 'html',
        language: 'en',
      },
      {
        text: '⟦Senior Member⟧\n⟦1,204 posts⟧\nDoes the ferry run?\n⟦Junior Member⟧\n⟦12 posts⟧\nIt does.',
        language: 'en',
      },
    ],
    quiet: [
      {
        text: 'Joined: 2013\nPosts: 3\nThe council meets in May.',
        language: 'en',
        why: 'two lines',
      },
      {
        text: 'Joined by his wife he left the hall.\nPosts of oak were driven in.',
        language: 'en',
      },
      { text: 'Points\n12\nPoints\n14', language: 'en', why: 'a table set as lines' },
    ],
  },
  find: (context) => {
    const seen = [...membersOf(context)];
    if (seen.length >= LEAST) return seen;
    return seen.filter(({ block }) => BADGES.test(context.blocks[block]!.text));
  },
});

const LEAST = 4;
const LONGEST = 60;
/** What stands at a post in one block, line by line, comes to no more. */
const LONGEST_BLOCK = 240;
const COUNT_BEHIND = /^([\p{L}\p{M}][^\p{Nd}]{2,30}?)\s?:?\s?\p{Nd}[\p{Nd}.,]{0,9}[km]?$/iu;
const COUNT_BEFORE = /^\p{Nd}[\p{Nd}.,]{0,9}[km]? ([\p{L}\p{M} ]{3,30})$/iu;
/** What badges are told by: asked first, as hardly a line has it. */
const BADGE = /badge/i;
const LABELLED = /^([^\p{Nd}:]{3,30}?)\s?:?\s(?=.*\p{Nd})/u;

function* membersOf(context: RuleContext): Iterable<Observation> {
  const numbered = context.numbered();
  let next = 0;
  for (const block of context.blocks) {
    const { index, text, shape, table } = block;
    const hasNumber = numbered[next] === block;
    if (hasNumber) next++;
    if (text.length > LONGEST_BLOCK || shape === 'heading' || shape === 'code' || table) continue;
    const fact = hasNumber ? numberedFact : rankOf;
    const what = text.includes('\n') ? factsOf(text.split('\n'), fact) : factOf(text, fact);
    if (what) yield { block: index, confidence: 0.95, evidence: `${what}: ${quoted(text)}` };
  }
}

type Fact = (line: string) => string | undefined;

const factOf = (line: string, fact: Fact): string | undefined =>
  line.length <= LONGEST ? fact(line) : undefined;

/** What lines of one block say of a member where half of them and two at least do: a town stands among them. */
function factsOf(lines: readonly string[], fact: Fact): string | undefined {
  const facts = lines.flatMap((line) => factOf(line, fact) ?? []);
  return facts.length >= 2 && 2 * facts.length >= lines.length ? facts[0] : undefined;
}

const rankOf = (text: string): string | undefined =>
  memberLabel(text) === 'rank' ? 'the rank of a member' : undefined;

/** What a line with a number says of a member. */
function numberedFact(text: string): string | undefined {
  if (BADGE.test(text) && BADGES.test(text)) return 'the badges of a member';
  // most lines with a number begin with neither it nor a label
  if (!isDigit(text, 0) && !mayBeMemberLabel(text)) return undefined;
  const count = COUNT_BEHIND.exec(text) ?? COUNT_BEFORE.exec(text);
  if (count && memberLabel(count[1]!) === 'count') return 'what a member has written';
  const rank = count === null ? rankOf(text) : undefined;
  if (rank) return rank;
  const label = LABELLED.exec(text);
  if (!label || memberLabel(label[1]!) !== 'since') return undefined;
  const { date, others } = readDate(text.slice(label[0].length), 1);
  return date || (others <= 1 && /(?:19|20)\p{Nd}{2}/u.test(text))
    ? 'since when a member has been one'
    : undefined;
}
