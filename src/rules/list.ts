import { adLabel } from './advertisement/ad-label.ts';
import { adNote } from './advertisement/ad-note.ts';
import { affiliateNote } from './advertisement/affiliate-note.ts';
import { dealWidget } from './advertisement/deal-widget.ts';
import { shopRow } from './advertisement/shop-row.ts';
import { commentAction } from './comments/comment-action.ts';
import { commentHead } from './comments/comment-head.ts';
import { commentLine } from './comments/comment-line.ts';
import { postHead } from './comments/post-head.ts';
import { readerComment } from './comments/reader-comment.ts';
import { consentButton } from './consent/consent-button.ts';
import { cookieNotice } from './consent/cookie-notice.ts';
import { embedConsent } from './consent/embed-consent.ts';
import { caption } from './credit/caption.ts';
import { captionMark } from './credit/caption-mark.ts';
import { creditTail } from './credit/credit-tail.ts';
import { photoCredit } from './credit/photo-credit.ts';
import { repeatedBlock } from './duplicate/repeated-block.ts';
import { galleryCounter } from './gallery/gallery-counter.ts';
import { galleryOpener } from './gallery/gallery-opener.ts';
import { galleryTeaser } from './gallery/gallery-teaser.ts';
import { playerRemains } from './gallery/player-remains.ts';
import { videoTitle } from './gallery/video-title.ts';
import { agencySignature } from './legal/agency-signature.ts';
import { copyrightTail } from './legal/copyright-tail.ts';
import { legalLinks } from './legal/legal-links.ts';
import { bareAddress } from './markup/bare-address.ts';
import { strayMarkup } from './markup/stray-markup.ts';
import { visibleEntity } from './markup/visible-entity.ts';
import { aboveText } from './metadata/above-text.ts';
import { authorBox } from './metadata/author-box.ts';
import { byline } from './metadata/byline.ts';
import { contactLine } from './metadata/contact-line.ts';
import { correctionNote } from './metadata/correction-note.ts';
import { dateLine } from './metadata/date-line.ts';
import { publisherLine } from './metadata/publisher-line.ts';
import { readingTime } from './metadata/reading-time.ts';
import { timeAgo } from './metadata/time-ago.ts';
import { toolRow } from './metadata/tool-row.ts';
import { breadcrumb } from './navigation/breadcrumb.ts';
import { contentsList } from './navigation/contents-list.ts';
import { jumpMark } from './navigation/jump-mark.ts';
import { labelRun } from './navigation/label-run.ts';
import { menuRow } from './navigation/menu-row.ts';
import { pagination } from './navigation/pagination.ts';
import { tagCloud } from './navigation/tag-cloud.ts';
import { newsletterCall } from './newsletter/newsletter-call.ts';
import { newsletterForm } from './newsletter/newsletter-form.ts';
import { donationAppeal } from './paywall/donation-appeal.ts';
import { paywallNote } from './paywall/paywall-note.ts';
import { subscribeOffer } from './paywall/subscribe-offer.ts';
import { headFollower } from './related/head-follower.ts';
import { moreLink } from './related/more-link.ts';
import { readAlso } from './related/read-also.ts';
import { relatedHead } from './related/related-head.ts';
import { relatedTeaser } from './related/related-teaser.ts';
import { storyCard } from './related/story-card.ts';
import { tailLine } from './related/tail-line.ts';
import type { Rule } from './rule.ts';
import { appStore } from './social/app-store.ts';
import { conversationCall } from './social/conversation-call.ts';
import { embeddedPost } from './social/embedded-post.ts';
import { followUs } from './social/follow-us.ts';
import { postLine } from './social/post-line.ts';
import { shareRow } from './social/share-row.ts';

/** The rules that come with the library, the most important categories first. */
export const defaultRules: readonly Rule[] = [
  galleryCounter,
  galleryOpener,
  galleryTeaser,
  playerRemains,
  videoTitle,
  appStore,
  conversationCall,
  embeddedPost,
  followUs,
  postLine,
  shareRow,
  adLabel,
  adNote,
  affiliateNote,
  dealWidget,
  shopRow,
  moreLink,
  headFollower,
  readAlso,
  relatedHead,
  relatedTeaser,
  storyCard,
  tailLine,
  newsletterCall,
  newsletterForm,
  commentAction,
  commentHead,
  readerComment,
  commentLine,
  postHead,
  consentButton,
  cookieNotice,
  embedConsent,
  donationAppeal,
  paywallNote,
  subscribeOffer,
  breadcrumb,
  contentsList,
  jumpMark,
  menuRow,
  pagination,
  tagCloud,
  labelRun,
  agencySignature,
  copyrightTail,
  legalLinks,
  caption,
  captionMark,
  creditTail,
  photoCredit,
  authorBox,
  aboveText,
  byline,
  contactLine,
  correctionNote,
  dateLine,
  publisherLine,
  readingTime,
  timeAgo,
  toolRow,
  repeatedBlock,
  bareAddress,
  strayMarkup,
  visibleEntity,
];
