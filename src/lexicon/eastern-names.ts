/**
 * Common family names, for lines without blanks: there a word for the author and what stands behind it may be one
 * word (`作者简介`, “about the author”), and only a name tells. Those that begin many words are left out.
 */
const CHINESE =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧蕭曹袁邓鄧许許傅沈彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻潘杜戴汪姜姚谭譚廖邹鄒熊陆陸郝崔邱秦侯邵孟龚龔钱錢汤湯黎贺賀赖賴';

const JAPANESE =
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 工藤 谷口 今井 高田 増田 丸山 杉山 村田 大塚 小山 藤本 平野 新井 河野 武田 野口 松井 菅原 岩崎 木下 佐野 野村 松尾 菊地 菊池 市川 杉本 古川 大西 島田 水野 桜井 高野 山内 西田 飯田 吉川 矢野 川野';

const KOREAN = '김이박최정강조윤장임한오서신권황안송류홍고문양손배백허남심노곽차';

const IN_FULL = new RegExp(
  String.raw`^(?:[${CHINESE}]\p{Script=Han}{1,2}|(?:${JAPANESE.replaceAll(' ', '|')})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,3})$`,
  'u',
);

/** Whether a text is a Chinese or a Japanese name: a common family name and one to three characters. */
export const isEasternName = (text: string): boolean => IN_FULL.test(text);

const SIGNED = new RegExp(
  String.raw`^([\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}]{3,6}|[${KOREAN}][가-힣]{2})\s?(?:記者|特派員|기자|선임기자|전문기자|인턴기자|특파원)$`,
  'u',
);
/** Ends of departments and papers, and what is said of any reporter: `社会部記者`, `フリー記者`. */
const NO_NAME =
  /[部局社紙誌班]$|新聞$|通信$|放送$|担当$|専門$|所属$|^\p{Script=Katakana}+ー?$|[のとはがをにで]/u;

/** The name before a job that ends a line of Japanese or Korean: `高村真由記者`, `정하윤 기자`. */
export function nameBeforeJob(text: string): string | undefined {
  const name = SIGNED.exec(text)?.[1];
  return name === undefined || NO_NAME.test(name) ? undefined : name;
}

/** Words for the author that are a person's: behind them a name may follow at once. */
const PERSON = /(?:者|责编|責編|[任文习習]编辑|[任文習]編輯)$/u;

/**
 * Whether what follows a word for the author without a blank or a mark between is a name: `作者王小明`, not
 * `翻译问题` (“problems of translation”).
 */
export const isGluedName = (word: string, behind: string): boolean =>
  PERSON.test(word) && isEasternName(behind.split(/[\s\p{P}]/u, 1)[0]!);
