import { foldWord } from './words.ts';

/**
 * Words that say that somebody says, writes or reads something, as they stand behind what was said:
 * "All rights reserved, said the notice". Of all languages together: they are asked for only behind
 * a phrase and a comma.
 */
const sayingWords: ReadonlySet<string> = new Set(
  `said says saying wrote writes asked asks reads ran runs began begins begged promised announced answered
  sagt sagte sagen sagten schreibt schrieb schreiben schrieben steht stand heißt hieß lautet bat fragt fragte liest verspricht versprach
  dit disait disaient écrit écrivait écrivaient écrivit lit lisait demande demandait affiche affichait promet annonce annonçait répond répondit répète
  dice decía dijo dicen decían dijeron escribe escribió escribieron escribía reza rezaba pide pidió pidieron pregunta preguntó anuncia
  disse diceva dicono dicevano scrive scriveva scrisse scrivono legge leggeva recita recitava chiede chiedeva
  diz dizia disseram escreve escreveu escreveram pede pediu
  zegt zei zeggen zeiden schrijft schreef schreven staat stond luidt luidde vraagt vroeg leest
  säger sade sa skrev skriver står stod lyder löd frågar frågade läste sier sagde siger skrift skriver spør spurte leste
  sanoi sanoo kirjoitti kirjoittaa luki pyysi kysyi
  mówi mówił mówiła mówią powiedział powiedziała napisał napisała napisali napisano głosi głosił brzmi brzmiał prosi prosił prosiła proszą pyta
  říká řekl řekla napsal napsala píše stálo stojí zní hlásá prosí hovorí povedal povedala napísal
  сказал сказала сказали говорит говорил говорила говорили говорилось написал написала написали пишет написано гласит гласила гласило просит просил просила спросил спросила
  сказав сказала каже кажуть казав написав написала пише написано просить спитав
  казва каза пише написа гласи пита
  λέει έλεγε είπε λένε γράφει έγραφε έγραψε ζητά ρωτά
  dedi diyor der yazdı yazıyor yazar sordu
  mondta mondja írta írja áll szól kérte kérdezte
  spune spunea zis scrie scria scris întreabă cere
  kaže rekao rekla piše pisalo napisao napisala stoji glasi moli
  kata ujar tulis bunyi tanya nói viết ghi hỏi
  قال قالت يقول تقول كتب كتبت يكتب نادى سأل
  אמר אמרה אומר אומרת כתב כתבה כותב כתוב שאל
  कहा कहते लिखा पूछा बोले
  sê gesê skryf geskryf сказаў сказала кажа напісаў напісала піша гаворыцца деді дейді жазды жазады
  alisema anasema aliandika என்றார் கூறினார் అన్నారు తెలిపారు म्हणाले म्हणाल्या सांगितले लिहिले sabi sinabi dúirt deir scríobh`
    .split(/\s+/)
    .map(foldWord),
);

/** Whether a word says that somebody says, writes or reads something. */
export const isSaying = (word: string): boolean => sayingWords.has(foldWord(word));

/**
 * Whether what follows a place in a text says that somebody said what stands before it: a comma, and
 * within three words one for saying.
 */
export function isReported(text: string, end: number): boolean {
  const behind = /^[.!?…]?\s?[,،–—-]\s?(.{1,60})/su.exec(text.slice(end, end + 70));
  if (!behind) return false;
  const words = behind[1]!.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.slice(0, 3).some(isSaying);
}
