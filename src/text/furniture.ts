/**
 * Furniture of a page that was copied along with its text: “READ MORE: Quill wins the walk”, “Photograph: Ada
 * Quill/The Gazette”, “Subscribe now”. It is nobody's report: whom it names speaks nothing, and nothing is found in it.
 */

import type { Span } from '../model.js';

/** A pointer to another article. In small letters it takes a colon or stands alone, because “Read more books” is advice. */
const POINTER =
  /^[▶►→➤>•*[(\s]{0,4}(?:(?:READ (?:MORE|ALSO|NEXT)|ALSO READ|SEE ALSO|RELATED(?: (?:ARTICLES?|STOR(?:Y|IES)|LINKS?|CONTENT|COVERAGE|TOPICS?))?|MORE (?:ON|FROM|STORIES)|RECOMMENDED|WATCH|LISTEN|DON'T MISS|DON’T MISS|YOU MAY ALSO LIKE|MOST READ|TRENDING|ADVERTISEMENT)\b(?=[^a-z]{0,3}(?:\s|$|:))|(?:Read (?:more|also|next)(?: on this(?: story)?| about this)?|Also read|See also|Related(?: (?:articles?|stor(?:y|ies)|links?|content|coverage|topics?|reading))?|Also (?:in (?:the news|this (?:issue|section))|on this|today)|(?:In )?[Oo]ther news|Elsewhere|More (?:news|stories|from [A-Z][^:]{1,40}|on [A-Z]?[^:]{1,40})|Up next|What to (?:read|watch) next|Editor['’]s (?:picks?|choice)|In case you missed it|In pictures|Podcast|Gallery|Video|Recommended(?: (?:for you|reading))?|More on this(?: story)?|Further reading|You (?:may|might) also like|Don['’]t miss|Most read|Watch|Listen)\s?(?::|\||–|—|»|>|$)|Advertisement$)/;
/** “▶ Video: …”, “• Minister Falk: my life in boats”: a list of what else there is, headlines without a full stop. */
const LISTED = /^(?:[▶►→➤]|[•●▪](?=[^:]{2,60}:))\s?[^.!?“”"]{4,160}$/u;
/** “Pictured: Tom Marrow at the gate”. */
const SHOWN =
  /^(?:Pictured|Above|File (?:image|photo|picture)|Graphic|Image|Photo(?:graph)?|Picture)(?: (?:above|left|right))?\s?:\s/;
/** “Getty Images”, alone on its line. */
const AGENCY_ALONE = /^(?:AFP|AP|Alamy|EPA|Getty(?: Images)?|Handout|PA(?: Media)?|Reuters|Shutterstock|Supplied)$/;
/** “Tom Marrow at the gate. (PA)”. */
const AGENCY_BEHIND =
  /\((?:AFP|AP|Alamy|EPA|File|Getty(?: Images)?|Handout|PA(?: Media)?|Reuters|Shutterstock|Supplied)\)$/;
/** What the page asks of its reader, or says of itself. */
const INVITATION =
  /^(?:Sign up (?:for|to)|Subscribe (?:to|now|for)|Get (?:our|the) [^.]{0,60}newsletter|Follow (?:us|the [A-Z][^.]{0,40}) on|Join (?:us|the conversation)|Share this (?:article|story|post)|Click here to|Download (?:our|the) app|(?:This|The) (?:article|story) (?:was|has been) (?:amended|updated|corrected)|All rights reserved|©|Copyright )/i;
/** Longer paragraphs are the article's, whatever they open with. In UTF-16 code units. */
const POINTER_UNITS = 220;

const CREDIT_WORD =
  'Photo(?:graph|s|graphs)?|Pictures?|Image|Images|Credits?|Illustration|Photograph(?:er|y)|Pics?|Video|Graphic';
/** “Photograph: Ada Quill/The Gazette” or “(Photo by Ada Quill)” at the end, or all there is. */
const CREDIT = new RegExp(
  `(?:^|[\\s(\\[|.])(?:${CREDIT_WORD})(?:\\s?:\\s?| by | credit: | courtesy (?:of )?)\\p{Lu}[^.!?“”"]{1,80}[)\\]]?\\.?$`,
  'u',
);
/** “Ada Quill/Getty Images”, “(Ada Quill/The Gazette)”, “The Gazette via AP”. */
const AGENCY =
  /(?:\/|\bvia )(?:AFP|AP|EPA|Getty|Getty Images|PA|PA Wire|Reuters|Shutterstock|Alamy)\)?\.?$|\(\p{Lu}[\p{L}\p{M}.' -]{1,40}\/\s?\p{Lu}[^()/]{1,50}\)\.?$/u;
/** A caption is a sentence or two. In UTF-16 code units. */
const CAPTION_UNITS = 400;
/** As much of a paragraph's end as a credit takes. */
const CREDIT_UNITS = 120;

/** Somebody speaks in it, so it is no furniture, whatever it opens or ends with. */
const QUOTED_SPEECH = /[“"«][^“”"«»]{12,}[,.!?][”"»]\s+\p{L}/u;

/** Whether a paragraph is furniture. A longer one than a caption is not looked at. */
export function isFurniture(text: string, { start, end: to }: Span): boolean {
  const length = to - start;
  if (length > CAPTION_UNITS) return false;
  const paragraph = text.slice(start, to);
  const isPointer = length <= POINTER_UNITS && (POINTER.test(paragraph) || INVITATION.test(paragraph));
  if (isPointer) return !QUOTED_SPEECH.test(paragraph);
  if (LISTED.test(paragraph) || SHOWN.test(paragraph) || AGENCY_ALONE.test(paragraph)) return true;
  const end = paragraph.slice(-CREDIT_UNITS);
  return (CREDIT.test(end) || AGENCY.test(end) || AGENCY_BEHIND.test(end)) && !QUOTED_SPEECH.test(paragraph);
}

/** A caption that stands under the name of its agency, without a full stop: “Getty Images / Tom Marrow at the gate”. */
export function isCaptionBelow(text: string, before: Span, { start, end }: Span): boolean {
  if (before.end - before.start > 20 || end - start > POINTER_UNITS) return false;
  return AGENCY_ALONE.test(text.slice(before.start, before.end)) && !/[.?!”"]$/.test(text.slice(start, end));
}
