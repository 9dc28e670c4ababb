/** Words that make a name that of an editorial office or a firm. Lower case. */
export const OFFICE_WORDS: readonly string[] = (
  'studio|staff|editors|editor team|editorial team|center|centre|college|school|clinic|department|ministry|council|committee|society|institut|hospital|newsroom|news|desk|team|editors|editorial|redaktion|redaktionen|redactie|redacción|redaccion|redazione|rédaction|redação|' +
  'redakce|redakcja|redakció|redacția|редакция|редакція|рэдакцыя|redaksie|agency|agentur|agence|agencia|agenzia|agência|agencja|press|presse|prensa|' +
  'online|media|magazine|times|post|tribune|journal|gazette|herald|zeitung|report|reports|reporters|network|group|inc|llc|ltd|gmbh|' +
  'university|institute|foundation|association|organization|company|corporation|board|bureau|tv|radio|contributors|services|' +
  '편집부|뉴스|編集部|编辑部|編輯部|通信|新聞'
).split('|');
