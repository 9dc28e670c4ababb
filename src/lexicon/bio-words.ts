import { foldWord } from './words.ts';

/**
 * What notes on an author tell of a life: where they live and worked, what they studied and like. Of all
 * languages together: three of them count, behind a name that opens the block.
 */
const SIGNS =
  'years of experience|passionate about|passion for|lives in|living in|based in|work has appeared|work has been|has written|have written|has covered|' +
  'has reported|has worked|has contributed|has published|has been writing|has been published|when she|when he|prior to|before joining|since joining|' +
  'degree in|degree from|holds a|holds an|graduated|graduate of|freelance|specializes|specializing|specialises|specialising|spare time|free time|enjoys|' +
  'award-winning|studied|alumna|alumnus|certified|editor|writer|journalist|reporter|correspondent|columnist|blogger|author of|co-author|co-founder|founder|' +
  'contributor|expert|expertise|writes about|covers|her work|his work|their work|previously|currently|university|her husband|his wife|ph.d|phd|mba|' +
  'jahren erfahrung|schreibt|schreibt über|lebt in|wohnt in|studierte|hat studiert|redakteur|redakteurin|journalist|journalistin|autor|autorin|freier|freie|' +
  'volontariat|promovierte|arbeitete|arbeitet|seit vielen jahren|in seiner freizeit|in ihrer freizeit|zuvor|leitet|gründer|gründerin|universität|' +
  'journaliste|rédacteur|rédactrice|diplômé|diplômée|passionné|passionnée|vit à|collabore|auteure|auteur de|spécialisé|spécialisée|ans d’expérience|' +
  'periodista|redactor|redactora|licenciado|licenciada|apasionado|apasionada|vive en|colabora|especializado|especializada|años de experiencia|escribe sobre|' +
  'giornalista|redattore|redattrice|laureato|laureata|appassionato|appassionata|vive a|collabora|scrive|dziennikarz|dziennikarka|redaktor|absolwent|absolwentka|' +
  'jornalista|formado|formada|apaixonado|apaixonada|redacteur|freelancer|studeerde|schrijft|журналист|журналистка|редактор|окончил|окончила|автор';

let signs: ReadonlySet<string> | undefined;
let longest = 0;

/** How many different signs of a note on an author a text has, up to a limit. */
export function bioSigns(text: string, most: number): number {
  if (!signs) {
    const list = SIGNS.split('|').map(foldWord);
    signs = new Set(list);
    for (const sign of list) longest = Math.max(longest, sign.split(' ').length);
  }
  const words = (text.match(/[\p{L}\p{M}][\p{L}\p{M}’'.-]*/gu) ?? []).map((word) =>
    foldWord(word.replace(/[.’']s?$/u, '')),
  );
  const found = new Set<string>();
  for (let i = 0; i < words.length; i++)
    for (let n = 1; n <= longest && i + n <= words.length; n++) {
      const sign = words.slice(i, i + n).join(' ');
      if (!signs.has(sign)) continue;
      found.add(sign);
      if (found.size >= most) return most;
    }
  return found.size;
}
