/** Labels of captions as names: “Ada Quill (she/her)” is Ada Quill, “O’Marr, Tom - Rain” Tom O’Marr. */

import { isEverydayWord } from '../../text/commonness.js';

/** Parts that people play, by which captions name them where they have no name. */
const PARTS = new Set(
  `all announcer anchor audience boy caller chair chairman chairperson chairwoman child clerk co-host correspondent
crowd female girl guest host interpreter interviewee interviewer journalist judge kid lady male man men member moderator
narrator officer operator panelist participant player presenter questioner reporter speaker student subtitles translation
translator unidentified unknown voice voiceover witness woman women`.split(/\s+/),
);
const NUMBERED = /^(?:#?\d{1,3}|[A-Z])$/;

/** “Reporter”, “reporter 2”, “UNIDENTIFIED SPEAKER”, “Audience member”. */
export const isPart = (label: string): boolean => {
  const words = label.replace(/^the /i, '').split(/[ _]/);
  const named = words.filter((word) => !NUMBERED.test(word));
  return named.length > 0 && named.length <= 2 && named.every((word) => PARTS.has(word.toLowerCase()));
};

const LAST_BRACKET = / ?[([]([^()[\]\n]{1,60})[)\]] ?$/;
/** How a meeting’s tool marks people: by pronouns, or as guests. */
const PRONOUNS =
  /^(?:she|he|they|ze|xe|it|any|all|her|him|them|elle|il|sie|er|ella)(?:\s?[/,|]\s?\p{L}{1,8}){0,3}(?: pronouns)?$/iu;
const STANDING =
  /^(?:co-?host|external|guest|host|me|off(?:[ -]?(?:camera|screen))?|on (?:phone|video|screen)|o\.?s\.?|unverified|v\.?o\.?|voice-?over|cont[’']?d?\.?|continued|to \p{Lu}[\p{L} ]{0,40})$/iu;
const SMALL_ONLY = /^[^\p{Lu}]+$/u;

/** “laughing”, “speaking in Greek”, “SOFTLY”, “over radio”: how or by what somebody speaks. “Acting Mayor” is no manner. */
const MANNER =
  /^(?:(?:still|both|now|half) )?(\p{L}{3,15}(?:ing|ly|ed))(?: (?:and|at|in|into|on|over|through|to|with|\p{L}{2,12}ly)(?: \p{L}{1,15}){0,3})?$/iu;
const MEANS =
  /^(?:(?:in|speaking) (?!charge\b|chief\b)\p{L}{3,15}|(?:off|on|over|via|through|into|by) (?:(?:the|an?|his|her|their) )?(?:air|camera|headset|intercom|interpreter|loudspeaker|megaphone|mic|microphone|mike|phone|pa|radio|recording|screen|skype|speaker|speakerphone|stage|tape|tears|telephone|translator|tv|video|walkie-talkie|zoom)|(?:voice|voices) \p{L}{3,12}ing|sarcastic|sotto voce|v\.?o\.?|o\.?s\.?|o\.?c\.?|cont[’']?d?\.?)$/iu;
/** Given names that are everyday words too: “Marr, Sterling”. */
const GIVEN = new Set(['sterling', 'emily', 'kelly', 'molly', 'polly', 'billy', 'holly', 'lily', 'sally', 'ally']);

/** “softly”, “over radio”, “speaking in Greek” */
export function isManner(words: string): boolean {
  if (MEANS.test(words)) return true;
  const word = MANNER.exec(words)?.[1]?.toLowerCase();
  return word !== undefined && isEverydayWord(word) && !GIVEN.has(word);
}

/** “LINNEA, LAUGHING” is Linnea; “ADA QUILL, MAYOR” keeps her office. */
function withoutManner(label: string): string {
  const at = label.indexOf(', ');
  return at > 0 && isManner(label.slice(at + 2)) ? label.slice(0, at) : label;
}

function withoutBrackets(label: string): string {
  const inside = LAST_BRACKET.exec(label)?.[1]?.trim();
  if (inside === undefined) return label;
  const said = PRONOUNS.test(inside) || STANDING.test(inside) || SMALL_ONLY.test(inside) || isManner(inside);
  return said ? label.replace(LAST_BRACKET, '') : label;
}

const SURNAME_FIRST =
  /^((?:(?:van|von|de|der|den|da|di|la|le|el|al|bin|ten) ){0,3}\p{Lu}[\p{L}\p{M}.'’-]{1,30}), (\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,2})(?:\s+[-–|]\s+[^\n]{1,60}|\s*[([][^\n]{1,60})?$/u;
/** “Tom O’Marr - Rain”, “Tom O’Marr | Mill 7”. */
const DEPARTMENT = /^(\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){1,3})\s+[-–|]\s+[^\n]{1,60}$/u;
/** “QUILL, MAYOR” and “Quill, Jr.” put no given name last. */
const NO_GIVEN =
  /\b(?:jr|sr|dr|mp|phd|md|qc|kc|obe|mbe|chair|chief|director|editor|head|mayor|minister|nurse|president)\b/i;

function turnedRound(label: string): string {
  const found = SURNAME_FIRST.exec(label);
  if (found && !NO_GIVEN.test(found[2]!) && !isPart(found[2]!)) return `${found[2]} ${found[1]}`;
  return DEPARTMENT.exec(label)?.[1] ?? label;
}

/** A label as it names the speaker, in the file’s own letters. */
export const cleanLabel = (label: string): string =>
  turnedRound(withoutManner(withoutBrackets(label.replace(/^[-–—\s]{1,9}|[\s:]{1,9}$/g, '')).trim()));
