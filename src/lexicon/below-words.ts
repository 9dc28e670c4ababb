/**
 * Stems of words for where a text goes on below an advertisement: “Anzeige – weiter nach unten scrollen”. Of all
 * languages together: they count only behind the label of an advertisement, one of each sort.
 */
const BELOW =
  /unten|scroll|dessous|plus bas|abajo|debajo|abaixo|sotto|in basso|\balla\b|alapuolella|hieronder|beneden|nedan|nedenfor|neden for|níže|poniżej|pod reklamą|nižšie|ispod|niže|lejjebb|alább|mai jos|по-долу|ниже|нижче|παρακάτω|aşağı|أسفل|למטה|מתחת|پایین|नीचे|নিচে|নীচে|ด้านล่าง|dưới|bawah|往下|下方|아래/iu;
const GOES_ON =
  /weiter|lesen|lisez|suite|continu|sigue|leyendo|leitura|lendo|prosegu|leggi|jatku|\blue\b|lees|verder|\bläs|fortsätt|\blæs|fortsæt|\bles\b|fortsett|pokrač|czytaj|ciąg|dalsz|folytat|citește|citeşte|чети|продълж|продолж|читай|продовж|διαβάστε|συνέχεια|συνεχίζ|devam|oku|تابع|قراءة|يستمر|המשך|קריאה|ממשיכ|ادامه|पढ़|पढ़|পড়|পড়|อ่าน|đọc|tiếp|baca|lanjut|阅读|閱讀|继续|繼續|읽|계속|nastav|čítaj|čítan|čtěte|keep reading|read on/iu;

/** Whether some words say that the text goes on below. */
export const saysGoesOn = (text: string): boolean => BELOW.test(text) && GOES_ON.test(text);
