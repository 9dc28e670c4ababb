import { describe, expect, it } from 'vitest';
import { createLanguageDetector, lexiconTag } from '../../src/lexicon/detect.ts';
import { lexicons } from '../../src/lexicon/list.ts';

const detect = createLanguageDetector(lexicons);

const texts: readonly [string, string][] = [
  [
    'de',
    'Die Brücke ist seit dem Morgen gesperrt, und nach dem Bericht der Stadt wird sie auch im Mai noch nicht wieder für den Verkehr geöffnet sein.',
  ],
  [
    'en',
    'The bridge has been closed since the morning, and the town says that it will not be open to cars before May, when the work is to be done.',
  ],
  [
    'fr',
    'Le pont est fermé depuis ce matin et la ville dit que les travaux ne seront pas finis avant le mois de mai, ce qui est une mauvaise nouvelle pour les habitants.',
  ],
  [
    'es',
    'El puente está cerrado desde la mañana y la ciudad dice que las obras no van a terminar antes de mayo, lo que es una mala noticia para los vecinos.',
  ],
  [
    'it',
    'Il ponte è chiuso da questa mattina e la città dice che i lavori non saranno finiti prima di maggio, il che è una cattiva notizia per gli abitanti.',
  ],
  [
    'pt',
    'A ponte está fechada desde a manhã e a cidade diz que as obras não vão terminar antes de maio, o que é uma má notícia para os moradores.',
  ],
  [
    'nl',
    'De brug is sinds vanmorgen gesloten en de stad zegt dat het werk niet voor mei klaar zal zijn, wat slecht nieuws is voor de mensen die er wonen.',
  ],
  [
    'sv',
    'Bron är stängd sedan i morse och staden säger att arbetet inte blir klart före maj, vilket är dåliga nyheter för dem som bor där.',
  ],
  [
    'da',
    'Broen har været lukket siden i morges, og byen siger, at arbejdet ikke bliver færdigt før maj, hvilket er dårligt nyt for dem, der bor der.',
  ],
  [
    'no',
    'Broen har vært stengt siden i morges, og byen sier at arbeidet ikke blir ferdig før mai, noe som er dårlig nytt for dem som bor der.',
  ],
  [
    'fi',
    'Silta on ollut suljettu aamusta lähtien, ja kaupunki sanoo, että työ ei ole valmis ennen toukokuuta, mikä on huono uutinen niille, jotka asuvat siellä.',
  ],
  [
    'pl',
    'Most jest zamknięty od rana, a miasto mówi, że prace nie zakończą się przed majem, co jest złą wiadomością dla tych, którzy tam mieszkają.',
  ],
  [
    'cs',
    'Most je od rána uzavřen a město říká, že práce neskončí před květnem, což je špatná zpráva pro ty, kteří tam žijí, ale není to konec.',
  ],
  [
    'hu',
    'A híd reggel óta le van zárva, és a város azt mondja, hogy a munka nem lesz kész május előtt, ami rossz hír azoknak, akik ott élnek.',
  ],
  [
    'ro',
    'Podul este închis de dimineață, iar orașul spune că lucrările nu vor fi gata înainte de luna mai, ceea ce este o veste proastă pentru cei care locuiesc acolo.',
  ],
  [
    'hr',
    'Most je od jutra zatvoren, a grad kaže da radovi neće biti gotovi prije svibnja, što je loša vijest za one koji tamo žive, ali to nije kraj.',
  ],
  [
    'tr',
    'Köprü sabahtan beri kapalı ve belediye, çalışmaların mayıs ayından önce bitmeyeceğini söylüyor; bu da orada yaşayanlar için kötü bir haber.',
  ],
  [
    'id',
    'Jembatan itu ditutup sejak pagi dan pemerintah kota mengatakan bahwa pekerjaan tidak akan selesai sebelum bulan Mei, yang merupakan kabar buruk bagi warga.',
  ],
  [
    'vi',
    'Cây cầu đã bị đóng từ sáng và thành phố cho biết công việc sẽ không xong trước tháng năm, đó là một tin xấu cho những người sống ở đó.',
  ],
  [
    'ru',
    'Мост закрыт с утра, и в городе говорят, что работы не закончатся до мая, а это плохая новость для тех, кто там живёт, но не для всех.',
  ],
  [
    'uk',
    'Міст закрито з ранку, і в місті кажуть, що роботи не закінчаться до травня, а це погана новина для тих, хто там живе, але не для всіх.',
  ],
  [
    'bg',
    'Мостът е затворен от сутринта и градът казва, че работата няма да приключи преди май, което е лоша новина за тези, които живеят там.',
  ],
  ['el', 'Η γέφυρα είναι κλειστή από το πρωί.'],
  ['ar', 'الجسر مغلق منذ الصباح وتقول المدينة إن العمل لن ينتهي قبل مايو'],
  ['he', 'הגשר סגור מאז הבוקר'],
  ['hi', 'पुल सुबह से बंद है और शहर का कहना है कि काम मई से पहले पूरा नहीं होगा'],
  ['ja', '橋は朝から閉鎖されている。'],
  ['zh', '大桥从早上起关闭，市政府说五月之前不会开放。'],
  ['ko', '다리는 아침부터 닫혀 있다.'],
  [
    'fa',
    'پل از روز دوشنبه بسته است و هیچ‌کس نمی‌داند که تا کی بسته می‌ماند، چون گزارش هنوز نرسیده است.',
  ],
  [
    'ur',
    'یہ پل پیر سے بند ہے اور کوئی نہیں جانتا کہ کب تک بند رہے گا۔ کونسل کا اجلاس مئی میں ہوگا۔',
  ],
  ['sr', 'Мост је затворен од понедељка и нико не зна колико ће дуго бити затворен.'],
  ['th', 'สะพานปิดตั้งแต่วันจันทร์และไม่มีใครรู้ว่าจะปิดนานแค่ไหน'],
  ['ka', 'ხიდი ორშაბათიდან დაკეტილია და არავინ იცის, რამდენ ხანს იქნება დაკეტილი.'],
  ['bn', 'সেতুটি সোমবার থেকে বন্ধ এবং কেউ জানে না কতদিন বন্ধ থাকবে।'],
  ['hy', 'Կամուրջը փակ է երկուշաբթի օրվանից, և ոչ ոք չգիտի, թե որքան ժամանակ փակ կմնա։'],
  ['mk', 'Мостот е затворен од понеделник и никој не знае колку ќе биде затворен.'],
  [
    'is',
    'Brúin hefur verið lokuð frá því í morgun og bærinn segir að verkinu verði ekki lokið fyrir maí, sem eru slæmar fréttir fyrir þá sem búa þar.',
  ],
  [
    'sq',
    'Ura është e mbyllur që nga mëngjesi dhe qyteti thotë se punët nuk do të përfundojnë para majit, që është lajm i keq për ata që jetojnë atje.',
  ],
  [
    'gl',
    'A ponte está pechada desde a mañá e a cidade di que as obras non van rematar antes de maio, o que é unha mala noticia para os veciños, pero tamén unha sorpresa.',
  ],
  [
    'eu',
    'Zubia goizetik itxita dago, eta hiriak esan du lanak ez direla maiatza baino lehen amaituko, eta hori albiste txarra da han bizi direnentzat.',
  ],
  [
    'sk',
    'Most je od rána uzavretý a mesto hovorí, že práce sa neskončia pred májom, čo je zlá správa pre ľudí, ktorí tam bývajú, ale nie je to koniec.',
  ],
  [
    'sl',
    'Most je od jutra zaprt in mesto pravi, da dela ne bodo končana pred majem, kar je slaba novica za ljudi, ki tam živijo, vendar to še ni konec.',
  ],
  [
    'ca',
    'El pont és tancat des del matí i la ciutat diu que les obres no s’acabaran abans del maig, cosa que és una mala notícia per als veïns.',
  ],
  [
    'lt',
    'Tiltas uždarytas nuo ryto, o miestas sako, kad darbai nebus baigti iki gegužės, ir tai yra bloga žinia tiems, kurie ten gyvena.',
  ],
  [
    'lv',
    'Tilts ir slēgts kopš rīta, un pilsēta saka, ka darbi netiks pabeigti līdz maijam, kas ir slikta ziņa tiem, kuri tur dzīvo.',
  ],
  [
    'et',
    'Sild on hommikust saati suletud ja linn ütleb, et tööd ei saa enne maid valmis, mis on halb uudis neile, kes seal elavad.',
  ],
  [
    'az',
    'Körpü səhərdən bağlıdır və şəhər bildirir ki, işlər may ayına qədər başa çatmayacaq, bu isə orada yaşayanlar üçün çox pis xəbərdir.',
  ],
  [
    'af',
    'Die brug is sedert vanoggend gesluit en die stad sê dat die werk nie voor Mei klaar sal wees nie, wat slegte nuus is vir die mense wat daar woon.',
  ],
  ['be', 'Мост зачынены з панядзелка, і ніхто не ведае, як доўга ён будзе зачынены.'],
  ['be', 'Мост зачынілі раніцай, і гэта дрэнная навіна для тых, хто там жыве, але не для іншых.'],
  ['kk', 'Көпір таңертеңнен бері жабық, ал жұмыс мамыр айына дейін бітпейді деп хабарлады қала.'],
  ['kk', 'Кеше қала көпірін жапты және оның қашан ашылатыны туралы әлі ешкім білмейді деп отыр.'],
  [
    'sw',
    'Daraja limefungwa tangu asubuhi na jiji linasema kwamba kazi haitakamilika kabla ya mwezi wa Mei, jambo ambalo ni habari mbaya kwa wakazi.',
  ],
  ['ta', 'பாலம் திங்கட்கிழமை முதல் மூடப்பட்டுள்ளது, எவ்வளவு காலம் என்று யாருக்கும் தெரியாது.'],
  ['te', 'సోమవారం నుంచి వంతెన మూసి ఉంది, ఎంతకాలం మూసి ఉంటుందో ఎవరికీ తెలియదు.'],
  [
    'mr',
    'हा पूल सोमवारपासून बंद आहे आणि तो किती काळ बंद राहील हे कोणालाही माहीत नाही, असे महापौरांनी सांगितले.',
  ],
  [
    'tl',
    'Isinara ang tulay mula pa kaninang umaga at sinabi ng lungsod na hindi matatapos ang trabaho bago ang Mayo, na masamang balita para sa mga nakatira roon.',
  ],
  [
    'ga',
    'Tá an droichead dúnta ó mhaidin agus deir an chathair nach mbeidh an obair críochnaithe roimh mhí na Bealtaine, drochscéal do na daoine atá ina gcónaí ann.',
  ],
];

describe('language detection', () => {
  it.each(texts)('knows %s', (tag, text) => {
    expect(detect([text])).toMatchObject({ tag, lexicon: true });
  });
  it('believes the caller', () => {
    expect(detect([texts[0]![1]], { option: 'fr-CA' })).toEqual({
      tag: 'fr-CA',
      from: 'option',
      confidence: 1,
      lexicon: true,
    });
  });
  it('believes the input unless its words clearly say otherwise', () => {
    expect(detect(['Ein Wort.'], { declared: 'de_AT' })).toMatchObject({
      tag: 'de-AT',
      from: 'declared',
    });
    const english = Array<string>(5).fill(texts[1]![1]);
    expect(detect(english, { declared: 'de' })).toMatchObject({ tag: 'en', from: 'words' });
    expect(detect(english, { declared: 'en-GB' })).toMatchObject({ tag: 'en-GB', confidence: 1 });
  });
  it('reads Serbian in Latin letters with the words of its neighbour', () => {
    const latin = Array<string>(3).fill(
      'Most je zatvoren od ponedeljka, a grad kaže da radovi neće biti gotovi pre maja, što je loša vest za one koji tamo žive.',
    );
    expect(detect(latin, { declared: 'sr' })).toMatchObject({ tag: 'sr-Latn', lexicon: true });
  });
  it('says so where nothing tells', () => {
    expect(detect([])).toEqual({ from: 'none', confidence: 0, lexicon: false });
    expect(detect(['12:30', '???'])).toMatchObject({ from: 'none' });
    expect(detect(['Xyzzy plugh'])).toMatchObject({ from: 'none' });
  });
  it('samples a long document from end to end', () => {
    const menu = Array<string>(2000).fill('Home Sport News');
    const body = Array<string>(200).fill(texts[0]![1]);
    expect(detect([...menu, ...body]).tag).toBe('de');
  });
});

describe('lexiconTag', () => {
  it.each([
    ['de-AT', 'de'],
    ['nb', 'no'],
    ['nn-NO', 'no'],
    ['zh_Hant', 'zh'],
    ['iw', 'he'],
    ['ms-MY', 'id'],
    ['fil-PH', 'tl'],
    ['sr-Latn-RS', 'hr'],
    ['sr-RS', 'sr'],
  ])('%s is %s', (tag, expected) => {
    expect(lexiconTag(tag)).toBe(expected);
  });
});

describe('languages without a lexicon', () => {
  const detect = createLanguageDetector(lexicons);

  it.each([
    ['ml', 'തിങ്കളാഴ്ച മുതൽ പാലം അടച്ചിട്ടിരിക്കുകയാണ്, എത്ര കാലം എന്ന് ആർക്കും അറിയില്ല.'],
    ['kn', 'ಸೋಮವಾರದಿಂದ ಸೇತುವೆ ಮುಚ್ಚಿದೆ, ಎಷ್ಟು ದಿನ ಎಂದು ಯಾರಿಗೂ ಗೊತ್ತಿಲ್ಲ.'],
    ['ky', 'Көпүрө таңдан бери жабык жана анын качан ачылаарын эч ким билбейт, дейт шаардын мэри.'],
    [
      'tt',
      'Күпер дүшәмбедән бирле ябык, һәм аның кайчан ачыласын беркем дә белми, ди шәһәр җитәкчесе.',
    ],
    [
      'uz',
      'Кўприк душанбадан бери ёпиқ ва унинг қачон очилишини ҳеч ким билмайди, дейди шаҳар ҳокими.',
    ],
  ])('%s is told by its letters', (tag, text) => {
    expect(detect([text])).toMatchObject({ tag, from: 'script', lexicon: false });
  });

  it('are not taken for one that writes the same letters', () => {
    const nepali =
      'यो पुल सोमबारदेखि बन्द छ र कति समयसम्म बन्द रहन्छ भन्ने कसैलाई थाहा छैन। परिषद्को बैठक अर्को महिना बस्नेछ र त्यतिन्जेल डुङ्गा हरेक घण्टा चल्ने मेयरले बताउनुभएको छ। पाउरोटी पसलेले आफ्नो आधा व्यापार गुमाएका छन्।';
    expect(detect([nepali]).lexicon).toBe(false);
  });
});

describe('a text of a sentence or two', () => {
  it.each([
    [
      'cs',
      'Dobrovolníci z Lhotky opravili za tři víkendy lávku, na kterou obec marně žádala peníze od roku 2017. Dřevo darovala místní pila, šrouby koupili sami a starosta jim v neděli přivezl guláš i pivo.',
    ],
    [
      'sk',
      'Dobrovoľníci z dediny opravili lávku, na ktorú obec márne žiadala peniaze celé roky, a vŕšok nad ňou.',
    ],
    [
      'pl',
      'Wolontariusze z Lipek naprawili w trzy weekendy kładkę, na którą gmina bezskutecznie czekała od 2017 roku.',
    ],
    [
      'hu',
      'Az önkéntesek három hétvége alatt megjavították a hidat, amelyre a falu évekig hiába várt.',
    ],
  ])('is told by its letters, too: %s', (language, text) => {
    expect(detect([text]).tag).toBe(language);
  });
});
