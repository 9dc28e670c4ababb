import { foldWord } from './words.ts';

/**
 * Words that say that somebody says, writes, shouts or reads something, as they stand behind what was said:
 * "All rights reserved, said the notice". By language, for a word of one may be an article of another; what is
 * a call as well ("קרא", read) is left out.
 */
const SAYING: Readonly<Record<string, string>> = {
  en: 'said says saying wrote writes asked asks reads ran runs began begins begged promised announced announces answered tells told repeats repeated shouted shouts cried cries painted',
  de: 'sagt sagte sagen sagten schreibt schrieb schreiben schrieben steht stand heißt hieß lautet bat fragt fragte liest verspricht versprach meldet verkündet verkündete rief riefen ruft',
  fr: 'dit disait disaient écrit écrivait écrivaient écrivit lit lisait demande demandait affiche affichait promet annonce annonçait répond répondit répète répétait crie criait criaient cria lance lança',
  es: 'dice decía dijo dicen decían dijeron escribe escribió escribieron escribía reza rezaba pide pidió pidieron pregunta preguntó anuncia anunciaba repite gritó gritaba gritaban ponía',
  it: 'disse diceva dicono dicevano scrive scriveva scrisse scrivono recita recitava chiede chiedeva annuncia ripete ripeteva gridò gridava gridavano',
  pt: 'diz dizia disse disseram escreve escreveu escreveram pede pediu anuncia repete repetia gritou gritava gritavam',
  nl: 'zegt zei zeggen zeiden schrijft schreef schreven staat stond luidt luidde vraagt vroeg leest meldt riep riepen roept',
  sv: 'säger sade sa skrev skriver står stod lyder löd frågar frågade läste meddelar meddelade ropade ropar',
  da: 'siger sagde skrev skriver står stod lyder lød spørger spurgte meddeler råbte',
  no: 'sier sa skrev skriver står sto lyder lød spør spurte leste melder ropte',
  fi: 'sanoi sanoo kirjoitti kirjoittaa luki lukee pyysi kysyi ilmoittaa huusi huusivat',
  pl: 'mówi mówił mówiła mówią powiedział powiedziała napisał napisała napisali napisano głosi głosił brzmi brzmiał prosi prosił prosiła proszą pyta oznajmia zawołał zawołała krzyczał krzyczały krzyczeli',
  cs: 'říká řekl řekla napsal napsala píše stálo stojí zní hlásá prosí oznamuje volal zavolal zavolala křičel křičely křičeli',
  sk: 'hovorí povedal povedala napísal píše stojí znie hlása prosí oznamuje zavolal zavolala kričal kričali',
  ru: 'сказал сказала сказали говорит говорил говорила говорили говорилось написал написала написали пишет написано гласит гласила гласило просит просил просила спросил спросила сообщает сообщают объявляет крикнул крикнула кричал кричали',
  uk: 'сказав сказала каже кажуть казав написав написала пише написано просить спитав повідомляє повідомляють гукнув гукнула кричав кричали',
  be: 'сказаў сказала кажа напісаў напісала піша гаворыцца паведамляе крыкнуў крычалі',
  bg: 'казва каза пише пишеше написа гласи пита съобщава извика извикаха викаха',
  el: 'λέει έλεγε είπε λένε γράφει έγραφε έγραψε ζητά ρωτά ανακοινώνει φώναξε φώναζαν',
  tr: 'dedi diyor yazdı yazıyor yazıyordu yazar yazardı sordu bağırdı bağırdılar',
  hu: 'mondta mondja írta írja áll állt szól kérte kérdezte hirdeti kiáltotta kiabálták',
  ro: 'spune spunea zis scrie scria scris întreabă cere anunță striga strigau strigat',
  hr: 'kaže rekao rekla piše pisalo napisao napisala stoji glasi moli javlja povikao povikala vikali vikala',
  id: 'kata ujar tulis bunyi tanya teriak',
  vi: 'nói viết ghi hỏi báo hô',
  ar: 'قال قالت يقول تقول كتب كتبت يكتب نادى سأل تعلن يعلن صاح صاحت',
  he: 'אמר אמרה אומר אומרת כתב כתבה כותב כתוב נכתב שאל צעק',
  hi: 'कहा कहते लिखा पूछा बोले चिल्लाया',
  af: 'sê gesê skryf geskryf',
  kk: 'деді дейді жазды жазады',
  sw: 'alisema anasema aliandika',
  ta: 'என்றார் கூறினார்',
  te: 'అన్నారు తెలిపారు',
  mr: 'म्हणाले म्हणाल्या सांगितले लिहिले',
  tl: 'sabi sinabi',
  ga: 'dúirt deir scríobh',
  ca: 'diu deia diuen escriu escrivia crida cridava',
  sl: 'pravi reče piše stoji glasi',
  sr: 'каже рекао рекла пише стоји гласи',
  lt: 'sako sakė rašo skelbia',
  lv: 'saka teica raksta vēsta',
  et: 'ütleb ütles kirjutab kirjutas',
  fa: 'گفت نوشته می‌گوید',
};

const folded = (words: string): readonly string[] => words.split(' ').map(foldWord);

const byLanguage: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(SAYING).map(([language, words]) => [language, new Set(folded(words))]),
);
const ofAny: ReadonlySet<string> = new Set(Object.values(SAYING).flatMap(folded));

/** What was said, named behind a colon: "Subscribe to read on: the line has become a joke". */
const SENTENCES: ReadonlySet<string> = new Set(
  folded(
    'sentence phrase line satz frase zin mening sætning setning lause zdanie věta veta фраза φράση cümle mondat rečenica',
  ),
);
/** What stands before the verb: "so steht es überall", "هكذا تقول". */
const THUS: ReadonlySet<string> = new Set(
  folded(
    'so thus ainsi así così assim zo så näin tak takto так така тако έτσι diye böyle így așa tako begitu demikian هكذا כך',
  ),
);
/** Who is spoken to, or what else the word before means (Indonesian "kata sandi", a password): no report goes on so. */
const TO_READER: ReadonlySet<string> = new Set(
  folded(
    'you your vous votre vos te toi tu tus ton tes os vosotros usted ti tuo tua vi vostro dir dich dein deine euch eure je jij jouw dig dere вам вас вы тебе sandi kunci',
  ),
);
/** The polite form of German is told by its capital. */
const POLITE = /^(?:Sie|Ihnen|Ihre?[mnrs]?)$/;

/** How it got there, behind one word: "was painted on the wall". */
const SET_DOWN: ReadonlySet<string> = new Set(
  folded(
    'painted written printed scrawled sprayed écrit peint imprimé escrito pintado scritto dipinto geschrieben gemalt написано напечатано napsáno napisane napisano',
  ),
);

/** Whether a word says, in any language, that somebody says, writes or reads something. */
export const isSaying = (word: string): boolean => ofAny.has(foldWord(word));

/** How far behind a phrase it may be said who said it, in UTF-16 code units. */
const REACH = 200;
/** So many words behind a mark may hold the one for saying. */
const NEAR = 3;
const MARK = /[,،、，;；:：–—]|(?<=\s)-(?=\s)|[.!?…。！？।؟]+/gu;
const COLON = /[:：]/;
const SENTENCE_END = /[.!?…。！？।؟]/u;
/** Behind a mark that ends a sentence: what is said goes on, to who said it. */
const GOES_ON = /^[”“"»«’]?\s?[,،，–—-]/u;
const WORD = /[\p{L}\p{M}]+/gu;
const BEHIND = /^[”“"»«’]?\s(\p{Ll}[\p{L}\p{M}]*)(?:\s([\p{L}\p{M}]+))?/u;
/** Scripts without blanks, and Korean, which ends what is said with a syllable. */
const UNSPACED =
  /[，,、”」』].{0,40}?(?:写着|写道|喊道|说道|(?:这么|这样)写|寫著|寫道)|[、，,」』”]\s?と.{0,40}?(?:書かれ|書いて|告げ|言[っいう]|叫|記され|尋ね)|(?:เขียน|กล่าว|บอก)ว่า|ตะโกน|고\s.{0,40}?(?:적혀|적었|쓰여|말했|외쳤)/u;
const UNSPACED_SCRIPT = /[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]/;

/**
 * Whether what follows a place in a text says that somebody said what stands before it: a word for saying right behind it, within
 * three words of a mark there, or right behind another mark of the same sentence.
 *
 * @param languages of the text and of the phrase, as lexicons write them; where no words are known of the first, those of
 *   every language count
 */
export function isReported(text: string, end: number, languages: readonly string[] = []): boolean {
  const rest = text.slice(end, end + REACH);
  const known = languages[0] !== undefined && byLanguage.has(languages[0]);
  const sets = known ? languages.flatMap((one) => byLanguage.get(one) ?? []) : [ofAny];
  const says = (word: string): boolean => sets.some((set) => set.has(word));

  const behind = BEHIND.exec(rest);
  if (behind) {
    const [, first, second] = behind;
    if (says(foldWord(first!)) && !isToReader(second)) return true;
    if (second !== undefined && SET_DOWN.has(foldWord(second))) return true;
  }
  let stop = rest.length;
  let near = true;
  for (const { 0: mark, index } of rest.matchAll(MARK)) {
    const from = index + mark.length;
    if (near && /[\p{L}\p{N}]/u.test(rest.slice(0, index))) near = false;
    if (SENTENCE_END.test(mark)) {
      const next = rest.slice(from, from + 4);
      // `example.org` ends no sentence
      if (GOES_ON.test(next) || (mark === '.' && /^[\p{L}\p{N}]/u.test(next))) continue;
      stop = from;
      break;
    }
    const words = rest.slice(from, from + 60).match(WORD) ?? [];
    const first = words.slice(0, NEAR).map(foldWord);
    const most = near ? NEAR : THUS.has(first[0] ?? '') ? 2 : 1;
    if (first.some((word, i) => i < most && says(word) && !isToReader(words[i + 1]))) return true;
    if (COLON.test(mark) && first.some((word) => SENTENCES.has(word))) return true;
  }
  return UNSPACED_SCRIPT.test(rest) && UNSPACED.test(rest.slice(0, stop));
}

const isToReader = (word: string | undefined): boolean =>
  word !== undefined && (POLITE.test(word) || TO_READER.has(foldWord(word)));
