/** What a file of an office program says of itself: much of it nobody wrote. */

import { orNull } from './reading.js';

/** “Microsoft Word - report.doc”, “Document1”, “untitled”, “PowerPoint Presentation”, “scan 12”: a program’s own words. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b|(?:word |new |blank )?(?:document|dokument|template|presentation|title|titel|scan|layout)[\s_-]{0,3}\(?\d{0,8}\)?$|untitled|unbenannt|sans titre|sin título|powerpoint|slide \d|print(?:ed)?\b|about:blank|no title|https?:|file:)/i;
/** “report.pdf”, “report_final.docx”: the name of a file. */
const FILE_NAME = /\.(?:docx?|dotx?|odt|pdf|rtf|txt|html?|indd|qxp|qxd|pages|pptx?|xlsx?|tmp|ps|eps|php|aspx?)$/i;
/** “ward_stays_shut_v2”: words of a name of a file. */
const UNDERLINED = /^\S{0,200}_\S{0,200}$/;

/** The title that somebody gave; `null` for a program’s own words and for the name of a file. */
export function sensibleTitle(text: string | null | undefined): string | null {
  const title = orNull(text);
  if (title === null || NO_TITLE.test(title) || FILE_NAME.test(title) || UNDERLINED.test(title)) return null;
  return /\p{L}{2}/u.test(title) ? title : null;
}

/** Words that a program fills in for whoever writes. */
const NO_AUTHOR =
  /^(?:(?:microsoft|windows|office|default|guest|test|local) ?(?:office )?(?:user|corporation|account)?|users?|admin(?:istrator)?|author|owner|unknown|anonymous|python-docx|root|staff|hp|dell|lenovo|acer|asus|pc|un-named|apache poi|google docs|openoffice\S{0,20}|libreoffice)$/i;
/** “jsmith2”, “DSK-0042”, “writer@paper.example”: what somebody signs in with, no name. */
const ACCOUNT = /[@\\_]|\d/;

/** Who wrote it; `null` for a program’s own words and for what somebody signs in with. */
export function sensibleAuthor(text: string | null | undefined): string | null {
  const author = orNull(text);
  return author === null || NO_AUTHOR.test(author) || ACCOUNT.test(author) || !/\p{L}{2}/u.test(author) ? null : author;
}
