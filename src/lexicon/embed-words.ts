/**
 * Stems of what stands before content of another site that is shown after consent only: “To see this video, accept
 * cookies”. Of all languages together: one of each sort has to stand in a few words.
 */
const COOKIES =
  /cookie|kakor|eväste|süti|колачић|kolačić|бисквитк|çerez|ملفات تعريف الارتباط|کوکی|עוגי|куки|кукі|कुकी|কুকি|คุกกี้|クッキー|쿠키|slapuk|sīkdat|küpsis|piškot|vafrakök|informasjonskapsl/iu;
const ACCEPT =
  /accept|accett|aceit|acept|akzept|zustimm|einwillig|consent|permi[st]|autori[sz]|allow|enable|agree|erlaub|aktivier|activ|attiv|ativ|autoriz|godkänn|godkend|godta|tillåt|tillad|tillat|samtyck|samtyk|hyväksy|salli|akcept|zaakcept|zgod|povol|souhlas|súhlas|prijm|přijm|fogad|engedély|elfogad|hozzájár|приеме|приеми|съглас|prihvat|dopust|sprejm|прийм|прийн|дозвол|згод|прими|приня|разреш|соглас|αποδ[εέ]χ|αποδοχ|συγκατ|kabul|onayla|izin|izni|قبول|تقبل|الموافقة|موافق|بپذیر|قبول|קבל|אשר|לאשר|הסכמ|स्वीकार|अनुमति|গ্রহণ|অনুমতি|ยอมรับ|ยินยอม|chấp nhận|đồng ý|terima|setuju|izinkan|許可|同意|許諾|허용|동의|接受|允许|允許|toestemming|toestaan|toestemm|sutik|piekr|nõus|nõustu|samþykk|leyf/iu;
const CONTENT =
  /content|conten[iu]|conteúd|contenut|inhalt|inhoud|innehåll|indhold|innhold|sisäl|treś|materiał|obsah|tartalom|tartalma|conținut|съдържани|sadržaj|vsebin|вміст|контент|содержим|материал|περιεχ|içeri[kğ]|المحتوى|محتوا|תוכן|सामग्री|কনটেন্ট|เนื้อหา|nội dung|konten|コンテンツ|콘텐츠|内容|內容|video|vidéo|vídeo|videoyu|βίντεο|видео|відео|post\b|beitrag|publicaci|publicaç|tweet|turinys|turinį|satur|sisu|efni/iu;
const SHOWS =
  /\bsee\b|view|watch|show|display|load|sehen|anzu?zeigen|anzeige|laden|geladen|angezeigt|voir|afficher|affiché|visionner|charger|\bver\b|mostrar|cargar|visualizar|carregar|vedere|visualizzare|guardare|caricare|zien|bekijken|tonen|weergeven|\bse\b|visa|visas|vise|vises|nähdä|katso|näyttä|zobaczyć|wyświetl|obejrze|zobraz|přehrá|prehra|megtekint|megjelenít|lejátsz|vedea|viziona|vizualiza|afișa|видите|покаж|гледа|prikaz|vidjel|vidite|vidjeti|pogleda|ogled|переглян|побачити|посмотр|просмотр|увидеть|δείτε|προβ[οά]λ|görmek|görüntüle|izle|عرض|مشاهدة|لعرض|ببینید|مشاهده|نمایش|לצפות|לצפייה|להציג|देख|দেখ|ชม|ดู|แสดง|xem|melihat|menampilkan|menonton|表示|見る|視聴|보려면|보기|查看|观看|觀看|wymaga|kräver|vaatii|kræver|krever|requires?|zahtijeva|vyžaduje|vereist|matyti|peržiūr|skatīt|vaata|näha|sjá/iu;

/** Whether a few words ask for cookies to be accepted before something is shown. */
export const asksToShow = (text: string): boolean =>
  COOKIES.test(text) && ACCEPT.test(text) && CONTENT.test(text) && SHOWS.test(text);

/** The reader's, never that of somebody in a story. */
const CONSENT =
  /(?:ihrer?|deiner?) (?:zustimmung|einwilligung)|votre (?:consentement|accord)|(?:tu|su) consentimiento|(?:tuo|suo) consenso|(?:seu|teu) consentimento|(?:je|uw|jouw) toestemming|ditt samtycke|dit samtykke|ditt samtykke|suostumu(?:stasi|ksesi)|twoj(?:ej|a) zgod|(?:váš|vášho|vašeho) s[oú]uhlas|hozzájárulásá[rt]|vaš[ae] (?:suglasnost|pristan)|ваш[ае] (?:згода|согласие|съгласие)|συγκατάθεσή σας|iznini(?:z|ze)|موافقتك|הסכמתך|your (?:consent|permission)/iu;
const NEEDS =
  /benötig|brauch|nécessaire|besoin|necesit|serve|necessari|precis|nodig|hebben|behöver|krävs|har brug|trenger|tarvits|potrzeb|wymag|potřeb|nutný|potrebuj|szükség|nevoie|необходим|нужно|потрібн|potreb|trebamo|χρειαζ|ihtiyaç|نحتاج|צריכ|need/iu;

/** Whether a few words say that consent is needed before something is shown. */
export const needsConsent = (text: string): boolean =>
  CONSENT.test(text) && NEEDS.test(text) && CONTENT.test(text) && SHOWS.test(text);
