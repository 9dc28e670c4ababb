/**
 * What amounts of a recipe or of a list of materials are given in. Units of length and of time are no part of it:
 * `5 min` and `12 m` are said of much else.
 */
const UNITS: readonly string[] = [
  // of the metric system, in several scripts
  'g|gr|kg|ml|cl|dl|l|г|гр|кг|мл|л|克|千克|公斤|毫升|升|グラム|リットル|γρ|غرام|جرام|كيلو|مل|גרם|מ"ל|ग्राम|กรัม|กก|มล',
  // English
  'oz|ozs|lb|lbs|fl oz|qt|pt|cup|cups|tbsp|tbsps|tbs|tsp|tsps|tablespoon|tablespoons|teaspoon|teaspoons|pound|pounds|ounce|ounces|' +
    'gram|grams|grammes|pint|pints|quart|quarts|liter|liters|litre|litres|pinch|pinches|dash|dashes|handful|handfuls|clove|cloves|' +
    'can|cans|tin|tins|sprig|sprigs|slice|slices|stick|sticks|stalk|stalks|bunch|bunches|package|packages|packet|packets|pkg|knob',
  // German
  'EL|TL|Esslöffel|Teelöffel|Prise|Prisen|Msp|Stück|Stk|Bund|Zehe|Zehen|Dose|Dosen|Becher|Päckchen|Pck|Pkg|Tasse|Tassen|Tropfen|' +
    'Scheibe|Scheiben|Zweig|Zweige',
  // the Romance languages
  'c. à s|c. à c|c.à.s|c.à.c|càs|càc|cs|cc|cuillère|cuillères|cuillere|cuilleres|cuillerée|cuillerées|pincée|pincées|gousse|gousses|' +
    'sachet|sachets|tranche|tranches|brin|brins|pot|pots|verre|verres|cucharada|cucharadas|cucharadita|cucharaditas|cda|cdas|cdta|' +
    'cdtas|taza|tazas|diente|dientes|pizca|pizcas|gramos|gramo|litro|litros|vaso|vasos|manojo|ramita|ramitas|lata|latas|colher|' +
    'colheres|xícara|xícaras|chávena|chávenas|dente|dentes|pitada|pitadas|gramas|copo|copos|maço|fatia|fatias|unidade|unidades|' +
    'cucchiaio|cucchiai|cucchiaino|cucchiaini|spicchio|spicchi|bicchiere|bicchieri|pizzico|grammi|grammo|fetta|fette|rametto|' +
    'rametti|mazzetto|bustina|bustine|linguri|lingură|lingurițe|linguriță|cană|căni|cățel|căței|buc|plic|plicuri|legătură|' +
    'cullerada|cullerades|culleradeta|tassa|tasses|pessic|grans',
  // Dutch and the languages of the north
  'eetlepel|eetlepels|theelepel|theelepels|teentje|teentjes|snufje|stuks|blik|bosje|plak|plakken|kopje|msk|tsk|krm|spsk|stk|klyfta|' +
    'klyftor|nypa|fedd|kopp|dåse|knivspids|båt|båter|burk|bitar|knippe|matskeið|teskeið|bolli|bollar|rkl|tl|kpl|prk|ripaus',
  // Estonian, Hungarian, the Baltic languages, Turkish
  'supilusikatäis|spl|dkg|db|evőkanál|teáskanál|kanál|csésze|bögre|gerezd|csipet|csomag|šaukštas|šaukštai|šaukštelis|ēdamkarote|' +
    'ēdamkarotes|tējkarote|tējkarotes|su bardağı|çay bardağı|yemek kaşığı|tatlı kaşığı|çay kaşığı|adet|diş|demet|tutam|paket',
  // the Slavic languages
  'łyżka|łyżki|łyżek|łyżeczka|łyżeczki|łyżeczek|szklanka|szklanki|szklanek|ząbek|ząbki|ząbków|szczypta|opakowanie|puszka|sztuki|szt|' +
    'dag|lžíce|lžic|lžička|lžičky|hrnek|hrnky|stroužek|stroužky|ks|špetka|lyžica|lyžice|lyžíc|lyžička|lyžičky|strúčik|strúčiky|' +
    'žlica|žlice|žlička|žličke|kašika|kašike|kašičica|kašičice|šalica|šalice|režanj|čen|čena|кашика|кашике|шоља|шт|ст. л|ч. л|' +
    'ст.л|ч.л|ст. ложка|ст. ложки|ч. ложка|ч. ложки|ложка|ложки|ложек|стакан|стакана|стаканов|щепотка|зубчик|зубчика|зубчиков|' +
    'пучок|ст. лъжица|лъжица|лъжици|ч.ч|чаша|скилидка|скилидки|склянка|склянки|зубчики|дрібка',
  // Greek
  'κ.σ|κ.γ|κ. σ|κ. γ|κουταλιά|κουταλιές|κουταλάκι|κούπα|κούπες|φλιτζάνι|φλιτζάνια|σκελίδα|σκελίδες|κιλό|πρέζα|τεμ',
  // the rest of Asia
  '勺|大勺|小勺|汤匙|茶匙|大匙|小匙|杯|个|個|根|片|瓣|颗|カップ|本|枚|かけ|束|袋|缶|丁|큰술|작은술|컵|개|쪽|줌|대|스푼|muỗng|muỗng canh|' +
    'muỗng cà phê|thìa|chén|củ|trái|quả|nhánh|lạng|sdm|sdt|siung|butir|buah|lembar|batang|ruas|cawan|sudu|ulas|biji|ملعقة|ملاعق|' +
    'كوب|أكواب|حبة|حبات|فنجان|قاشق|پیمانه|لیوان|عدد|כף|כפות|כפית|כפיות|כוס|כוסות|चम्मच|कप|बड़ा चम्मच|छोटा चम्मच|ช้อนโต๊ะ|ช้อนชา|ถ้วย|ฟอง|หัว',
];

/** Of Swedish, Norwegian and Dutch: without a space they stand in other words (`21st`). */
const SPACED = 'st|ss|ts|el';

/** Longer ones first, so that `g` does not stand for `grams`; words with a capital, too. */
const alternation = (lists: readonly string[]): string => {
  const units = lists.flatMap((list) => list.split('|'));
  const words = units.filter((unit) => unit.length > 2);
  const capitals = words.map((unit) => unit.charAt(0).toUpperCase() + unit.slice(1));
  return [...new Set([...units, ...capitals])]
    .sort((a, b) => b.length - a.length)
    .map((unit) => unit.replace(/[.+?()]/g, '\\$&'))
    .join('|');
};

/** The source of a pattern: a unit behind its number. */
export const UNIT: string = String.raw`(?:\s?(?:${alternation(UNITS)})|\s(?:${SPACED}))`;

/** What stands over such a list. */
export const LIST_HEADS: ReadonlySet<string> = new Set(
  (
    'ingredients|ingredient list|recipe ingredients|materials|supplies|you will need|you’ll need|what you need|what you’ll need|' +
    'shopping list|zutaten|zutatenliste|einkaufsliste|material|materialien|das brauchst du|ingrédients|matériel|ingredientes|' +
    'materiales|materiais|ingredienti|occorrente|ingrediënten|benodigdheden|ingredienser|ingrediens|du trenger|du skal bruge|' +
    'ainekset|ainesosat|koostisosad|koostisained|sastāvdaļas|ingredientai|składniki|ingredience|suroviny|hozzávalók|ingrediente|' +
    'malzemeler|υλικά|συστατικά|ингредиенты|состав|інгредієнти|інгрэдыенты|съставки|необходими продукти|састојци|sastojci|' +
    'sestavine|osagaiak|innihald|hráefni|材料|食材|配料|用料|재료|bahan|bahan-bahan|nguyên liệu|ส่วนผสม|วัตถุดิบ|सामग्री|المقادير|المكونات|' +
    'مقادير|מצרכים|מרכיבים|مواد لازم|ინგრედიენტები|բաղադրիչներ|উপকরণ'
  ).split('|'),
);
