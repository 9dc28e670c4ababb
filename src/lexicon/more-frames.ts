import { createOpener, foldLabel } from './labels.ts';

/**
 * Heads over other stories that name what there is more of, which no phrase can list: "More soup recipes",
 * "More from the harbour", "Weitere Rezepte", "Autres recettes de soupe". The opening words of a language, and
 * the words for what a site has; `last` where the noun ends the head, `from` where any few words may follow
 * the opening.
 */
interface Frame {
  readonly open: readonly string[];
  readonly nouns?: readonly string[];
  readonly last?: boolean;
}

const list = (words: string): readonly string[] => words.split('|').map(foldLabel);

const frames: readonly Frame[] = [
  {
    open: [
      'more from',
      'more in',
      'mehr aus',
      'mehr von',
      'meer uit',
      'meer van',
      'mer från',
      'mere fra',
      'mer fra',
      'więcej z',
    ],
  },
  {
    open: ['more', 'mehr', 'weitere', 'meer', 'andere', 'fler', 'flere', 'lisää'],
    nouns: list(
      'recipes|stories|news|articles|posts|videos|headlines|reads|episodes|coverage|blogs|threads|' +
        'rezepte|artikel|nachrichten|beiträge|meldungen|geschichten|texte|recepten|artikelen|berichten|verhalen|' +
        'recept|artiklar|nyheter|opskrifter|artikler|nyheder|oppskrifter|saker|uutisia|reseptejä|juttuja|' +
        'resepte|artikels|berigte|nuus',
    ),
    last: true,
  },
  {
    open: [
      'autres',
      'plus de',
      'otras',
      'más',
      'altre',
      'altri',
      'outras',
      'mais',
      'więcej',
      'inne',
      'другие',
      'ещё',
      'еще',
      'інші',
      'іншыя',
      'яшчэ',
      'tuilleadh',
      'iba pang',
      'higit pang',
      'další',
      'ďalšie',
    ],
    nouns: list(
      'recettes|articles|actualités|vidéos|recetas|noticias|artículos|historias|ricette|notizie|articoli|storie|video|' +
        'receitas|notícias|artigos|histórias|przepisów|artykułów|przepisy|artykuły|wiadomości|новости|статьи|рецепты|материалы|' +
        'новини|статті|рецепти|навіны|артыкулы|рэцэпты|матэрыялы|nuachta|scéalta|oideas|balita|artikulo|kuwento|' +
        'články|zprávy|recepty|správy',
    ),
  },
];

/** Longer lines are no such head, in UTF-16 code units. */
export const LONGEST_MORE = 45;
const MOST_WORDS = 4;
const HEAD = /^\p{L}[\p{L}\p{M}&'’. -]*[\p{L}\p{M}](?:\s?[:»>→…]{1,2})?$/u;
/** What joins a noun and the subject behind it. */
const isLink = (word: string): boolean => LINKS.includes(word);
const LINKS = list(
  'de|d|du|des|del|da|do|dos|das|di|dal|della|sobre|sur|en|em|su|z|ze|o|из|о|об|по|про|пра|faoi|ó|tungkol|mula|na',
);

let folded: readonly Frame[] | undefined;
let opens: (text: string) => boolean = () => false;

function collect(): readonly Frame[] {
  const out = frames.map((frame) => ({ ...frame, open: frame.open.map(foldLabel) }));
  opens = createOpener(out.flatMap(({ open }) => open));
  return out;
}

/** Whether a short line names what there is more of. */
export function namesMore(text: string): boolean {
  if (text.length > LONGEST_MORE) return false;
  folded ??= collect();
  if (!opens(text) || !HEAD.test(text)) return false;
  const head = foldLabel(text);
  return folded.some(({ open, nouns, last }) => {
    const opening = open.find((words) => head.startsWith(`${words} `));
    if (opening === undefined) return false;
    const rest = head.slice(opening.length + 1).split(' ');
    if (rest.length > MOST_WORDS) return false;
    if (!nouns) return true;
    if (last) return nouns.includes(rest.at(-1)!);
    return nouns.includes(rest[0]!) && (rest.length === 1 || isLink(rest[1]!));
  });
}
