/** What stands on the page of an article and is no part of it, told by what the page calls it or by its own words. */

import { isPulled, isSigner } from './quoted.js';
import { type Part, wordsIn } from './tree.js';
import type { Line } from './walk.js';

/** `far`: the ways through the site and what it asks of visitors. `near`: what somebody may wish to see beside the article. */
export type Place = 'far' | 'near';

const FAR =
  / (?:navigation|navbar|nav|menu|breadcrumbs?|masthead|cookies?|consent|gdpr|modal|popup|overlay|paywall|skip link|toolbar|screen reader text|visually hidden|sr only|advert|advertisement|advertisements|advertising|adverts|ads|ad|adsbygoogle|adsense|adslot|adunit|adbox|adwrapper|adcontainer|dfp|criteo|revcontent|mgid|zergnet|teads|sponsored|taboola|outbrain|banner|contentinfo|login|signin|search) /;
const NEAR =
  / (?:comments?|disqus|respond|replies|related|recirculation|recirc|recommend|recommended|recommendations?|newsletters?|signup|sign up|subscribe|subscription|promo|promos|promoted|promotion|share|sharing|shares|sharedaddy|social|sidebar|rail|aside|bylines?|authors? (?:bio|box|card|info|profile|about|description|block)|bio|about (?:the )?authors?|captions?|credits?|trending|popular|most (?:read|popular|viewed|shared|commented)|read (?:more|also|next)|also read|more (?:from|on|in|stories|news|links|like)|see also|up next|next (?:article|story|post)|prev (?:article|story|post)|tags|tag list|taglist|topics|tagged|keywords|timestamp|date ?line|published|datetime|post (?:meta|footer|tags|nav|navigation)|entry (?:meta|footer|utility)|article (?:meta|tags|footer|info|tools)|metadata|meta|donate|donation|support us|poll|quiz|widgets?|teasers?|digest post embed|galler(?:y|ies)|slideshow|carousel|infobox|references|reflist|footnotes|endnotes|jp relatedposts|print|toc|table of contents|ratings?|correction policy|copyright|disclaimer|licen[cs]e) /;

/** By what the page calls an element, or by what it is; `null`: that says nothing. */
export function placeOf(part: Part): Place | null {
  if (part.name === 'button' || (part.name === 'form' && part.prose < PROSE_MIN)) return 'far';
  if (isSigner(part)) return null;
  if (part.labels !== ' ' && !isPulled(part)) {
    if (FAR.test(part.labels)) return 'far';
    if ((isProse(part) ? OF_PROSE : NEAR).test(part.labels)) return 'near';
  }
  if (part.name === 'figcaption' || part.name === 'caption' || part.name === 'footer') return 'near';
  if (part.name === 'aside' && !isPulled(part)) return 'near';
  // “Getty Images” over a picture.
  if (part.name === 'figure' && part.prose === 0 && !isPulled(part)) return 'near';
  return isLinks(part) ? 'near' : null;
}

/** What a paragraph of whole sentences may be called that is no part of the article; “related” says too little of one. */
const OF_PROSE =
  / (?:bylines?|authors? (?:bio|box|card|info|profile|about|description|block)|bio|about (?:the )?authors?|captions?|credits?|newsletters?|signup|sign up|subscribe|subscription|donate|donation|support us|correction policy|copyright|disclaimer|licen[cs]e) /;
const PROSE_WORDS_MIN = 8;
const PROSE_LINKED_MAX = 0.5;

/** Whether an element is one paragraph of running text: words enough, not for the most part links, and it ends a sentence. */
function isProse(part: Part): boolean {
  if (part.name !== 'p' || part.words < PROSE_WORDS_MIN || part.linked >= PROSE_LINKED_MAX * part.words) return false;
  const last = lastText(part);
  return last !== null && SENTENCE_END.test(last.trimEnd().slice(-TAIL_UNITS));
}
const TAIL_UNITS = 8;

/** The last words in an element. */
function lastText(part: Part): string | null {
  let within: Part = part;
  for (let left = INLINE_DEPTH_MAX; left > 0; left--) {
    const last = within.children.findLast((child) =>
      typeof child === 'string' ? child.trim() !== '' : child.words > 0,
    );
    if (last === undefined || typeof last === 'string') return last ?? null;
    within = last;
  }
  return null;
}
/** Words in bold within a link within a paragraph stand so deep. */
const INLINE_DEPTH_MAX = 5;

/** A form with so many words in paragraphs is the frame of a page rather than something to fill in. */
const PROSE_MIN = 60;

const LISTS = new Set(['ul', 'ol', 'dl', 'table', 'menu']);
/** Of a list’s words so many stand in links: then it leads elsewhere. A list of what people said links a name here and there. */
const LINKED_MIN = 0.7;
const isLinks = (part: Part): boolean => LISTS.has(part.name) && part.linked >= LINKED_MIN * part.words;

const COMMENTS = / (?:comments|disqus|comment (?:area|container|list|section|thread|wrap|wrapper)|replies) /;
export const isComments = (part: Part): boolean => COMMENTS.test(part.labels);

/** Longer lines are paragraphs, whatever they open with. In UTF-16 code units. */
const NOTICE_UNITS_MAX = 400;
const CREDIT_UNITS_MAX = 600;

/** `READ MORE: Mayor says sorry`: these words and a colon. */
const LEADS_ELSEWHERE =
  /^[\s>»›•→▶►*|–—+-]{0,3}(?:read (?:more|also|next|this|now)|related(?: (?:articles?|content|coverage|links?|news|posts?|reading|stories|story|topics|video))?|also (?:read|see|on [a-z0-9.]{2,30})|see also|more(?: (?:on|from) [^:]{2,40})?|watch(?: (?:also|live|more|now))?|listen(?: now)?|don['’]t miss|must[- ]read|recommended|video|gallery|in pictures|photos|tags?|topics|filed under|posted in|follow|share(?: this)?) ?[:|»›>]/i;
/** These words alone. */
const ALONE =
  /^[\s>»›•→▶►*|–—+-]{0,3}(?:advert(?:isement)?s?|sponsored(?: content)?|comments?|\d{1,5} comments?|leave a (?:comment|reply)|tell us what you think|related(?: (?:articles?|content|coverage|links?|news|posts?|reading|stories|story|topics|videos?))?|recommended(?: for you)?|read more|read next|more stories|most (?:popular|read|viewed)|don['’]t miss|must[- ]read|trending(?: now)?|you (?:may|might) (?:also )?(?:like|enjoy)|more (?:like this|from [^.]{2,40})|tags|topics|share(?: this)?(?: (?:article|post|story))?|share on [^.]{2,40}|print|e-?mail|facebook|twitter|whatsapp|linkedin|pinterest|reddit|copy link|(?:image )?\d{1,3} of \d{1,3}|\d{1,3} ?\/ ?\d{1,3}|this slideshow requires javascript|close|loading|subscribe|sign up|follow us|up next|continue reading|(?:story|article) continues (?:below|after)[^.]{0,40}|recommended stories|about the author)\W{0,5}$/i;
/** What asks the reader to do something on this site. */
const ASKS =
  /^[\s>»›•→▶►*|–—+-]{0,3}(?:(?:sign up|subscribe)(?: \w+)? (?:for|to|here|now|today)\b|click (?:here|on|to)\b|follow (?:us|@|(?:him|her|them|me) on)|like this (?:article|story|post)|download (?:the|our) [^.]{0,30}app\b|get (?:the latest (?:headlines|news|stories|updates)|our)\b|have you (?:got|read|seen) (?:a|this)|do you have (?:a|any) (?:story|news|tip|tips|information)\b.{0,80}(?:@|e-?mail|contact|call)|want more (?:like this|news|stories)|read more (?:about|at|from|here|on|stories)|you (?:may|might) also (?:like|enjoy|be interested)|join (?:our|the) (?:conversation|newsletter|mailing)|support (?:our|independent) journalism|(?:e-?mail|contact) [^.@]{2,40}(?: at)? \S{1,40}@\S{3,40}|this (?:article|story|post) (?:was |has been )?(?:originally |first )?(?:appeared|published)|please (?:subscribe|sign up|share|support))/i;
/** `Tom Marrow on the quay. Photograph: Ada Quill` and `(Image: Agency)`. */
const CREDITED =
  /(?:^|[\s([])(?:(?:Image|Photo|Picture|File) (?:[Cc]redit|[Pp]hoto)s?|Images?|IMAGES?|Photos?|PHOTOS?|Pictures?|PICTURES?|Pics?|PICS?|Photographs?|PHOTOGRAPHS?|Photographer|Illustration|Credit|CREDIT)(?: (?:by|courtesy))?\s?[:/|]\s?[^:.!?“”"]{2,80}[)\]]?\.?$/;

/** Whether a line of the article’s column belongs to the page rather than to the article. */
export function isNotice({ text, linked }: Line): boolean {
  if (text.length <= NOTICE_UNITS_MAX && (ALONE.test(text) || LEADS_ELSEWHERE.test(text) || ASKS.test(text)))
    return true;
  if (text.length <= CREDIT_UNITS_MAX && CREDITED.test(text.slice(-CREDIT_TAIL))) return true;
  if (CLOCK.test(text.slice(0, CLOCK_UNITS))) return true;
  const isLink = linked >= LINE_LINKED_MIN * text.replace(SPACES, '').length && wordsIn(text) >= HEADLINE_WORDS_MIN;
  return isLink && !SENTENCE_END.test(text);
}

const CREDIT_TAIL = 120;
/** `14.02 GMT`, `Updated at 13.10 GMT`: over and under the posts of a live page. */
const CLOCK =
  /^(?:(?:last )?(?:updated|published)(?: at)? )?\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.? ?)?(?:GMT|BST|IST|UTC|CES?T|E[SD]?T|[CMP][SD]T|AE[SD]T)$/i;
const CLOCK_UNITS = 60;
/** Fewer words name a thing or a place. */
const HEADLINE_WORDS_MIN = 5;
/** A line that is one link and no sentence is the headline of another article. */
const LINE_LINKED_MIN = 0.95;
const SPACES = /\s+/g;
const SENTENCE_END = /[.!?…。！？]["”’'»)\]」』]{0,3}$/;
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

const BYLINE = /^(?:by|words by|text|von|por|par|di|af|door|written by|posted by|published by)\s?:? \p{Lu}/iu;
/** `19 November 2019`, `Nov. 19, 2019`, `19.11.2019`, `2019-11-19`, `10:43`. */
const DATED =
  /\b(?:\d{1,2}:\d{2}|\d{1,2}(?:st|nd|rd|th)?\.? (?:de )?\p{L}{3,12}\.?,? (?:de )?(?:19|20)\d{2}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})\b/iu;
const TOP_UNITS_MAX = 120;

/** Whether a line over the first paragraph tells who wrote the article and when. */
export const isTopLine = ({ text, part }: Line): boolean =>
  !HEADING.test(part.name) &&
  text.length <= TOP_UNITS_MAX &&
  !SENTENCE_END.test(text) &&
  (BYLINE.test(text) || DATED.test(text));
const HEADING = /^h[1-6]$/;
