import { createOpener, foldLabel } from './labels.ts';

/**
 * Labels over a number or a date of a member, as the software of forums prints them beside each post
 * (phpBB, vBulletin, XenForo, SMF, Invision and their translations). Of all languages together: they count
 * only with the number or the date behind them, and in company.
 */
const COUNTS =
  'posts|post|messages|message count|total posts|reputation|reputation points|rep power|reaction score|likes|likes received|' +
  'like count|thanks|thanked|thanks given|thanks received|trophy points|points|threads|reactions|solutions|credits|' +
  'beiträge|beitrag|themen|reaktionspunkte|punkte|messages postés|réactions|mensajes|mensaje|puntos|reputación|' +
  'messaggi|messaggio|punteggio reazioni|mensagens|reputação|berichten|waarderingsscore|posty|posty na forum|polubienia|' +
  'сообщения|сообщений|репутация|благодарности|симпатии|баллы|повідомлень|příspěvky|príspevky|inlägg|innlegg|indlæg|viestit|viestejä|' +
  'hozzászólások|mesajlar|mesaj|mesaje|постов|мнения|plasings|паведамленні|bài viết|帖子|文章|投稿|投稿記事|글';

const SINCE =
  'joined|join date|registered|member since|date joined|registration date|registriert|registriert seit|mitglied seit|dabei seit|' +
  'anmeldedatum|registrierungsdatum|inscription|inscrit|inscrit le|membre depuis|registrado|registrado el|fecha de ingreso|' +
  'iscritto il|iscritto|registrato|data registrazione|registado|registrado em|data de registo|lid geworden op|lid sinds|aangesluit|' +
  'rejestracja|dołączył|dołączyła|зарегистрирован|зарегистрирована|регистрация|зареєстрований|registrován|založen|registrovaný|' +
  'blev medlem|reg|registrert|ble med|tilmeldt|liittynyt|csatlakozott|kayıt|kayıt tarihi|membru din|înregistrat|' +
  'регистриран на|ngày tham gia|注册时间|註冊時間|加入時間|登録日時';

/** Ranks of members. English ones, which boards in other languages leave standing too. */
const RANKS =
  'senior member|junior member|new member|well-known member|active member|registered user|registered member|super moderator|' +
  'global moderator|forum moderator|site admin|administrator|newbie|forum regular|hero member|full member|sr. member|jr. member|' +
  'legendary|established member|staff member|thread starter|original poster|topic author|topic starter|themenstarter|threadstarter';

/** What a label of a member stands for. */
export type MemberLabel = 'count' | 'since' | 'rank';

let known: ReadonlyMap<string, MemberLabel> | undefined;
let opens: (text: string) => boolean = () => false;

function collect(): ReadonlyMap<string, MemberLabel> {
  const out = new Map<string, MemberLabel>();
  const put = (list: string, label: MemberLabel): void => {
    for (const one of list.split('|')) out.set(foldLabel(one), label);
  };
  put(RANKS, 'rank');
  put(SINCE, 'since');
  put(COUNTS, 'count');
  opens = createOpener(out.keys());
  return out;
}

/** What a label of a member is: over a count, over the day of joining, or a rank; words only, no numbers. */
export function memberLabel(text: string): MemberLabel | undefined {
  known ??= collect();
  return opens(text) ? known.get(foldLabel(text)) : undefined;
}

/** Whether a text begins with a word that such a label begins with. */
export function mayBeMemberLabel(text: string): boolean {
  known ??= collect();
  return opens(text);
}

/** The badges of a member on the sites of Stack Exchange, whatever runs into them. */
export const BADGES = /\p{Nd}\s?(?:gold|silver|bronze) badges?(?!\p{Ll})/iu;
