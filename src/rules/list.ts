import { adLabel } from './advertisement/ad-label.ts';
import { cookieNotice } from './consent/cookie-notice.ts';
import { galleryCounter } from './gallery/gallery-counter.ts';
import { galleryOpener } from './gallery/gallery-opener.ts';
import type { Rule } from './rule.ts';
import { conversationCall } from './social/conversation-call.ts';
import { shareRow } from './social/share-row.ts';

/** The rules that come with the library. */
export const defaultRules: readonly Rule[] = [
  galleryCounter,
  galleryOpener,
  shareRow,
  conversationCall,
  adLabel,
  cookieNotice,
];
