/** Who speaks by what stands over or under a text: a handle line, a mail's heading, a chat's, a name on a line of its own. */

import { DASH, type Framed } from './frames.js';
import { asOne, isFooter } from './lines.js';
import { unwrapped } from './marks.js';
import { cleanName, isLoneName, SIGNATURE_UNITS, signatureIn } from './names.js';

/** The lines without what names a speaker, and the speaker; `null` where nothing does. */
export interface Headed {
  readonly body: readonly string[];
  readonly speaker: string | null;
}

const HANDLE_LINE = /^(.{0,60}?)\s?\(?@([A-Za-z0-9_]{2,30})\)?\s?(?:[✓✔☑]\uFE0F?\s?)?(?:[·•|-]\s?[^·•|]{1,40})?$/u;
const LONE_NAME_WORDS_MAX = 5;

/** `Donald J. Trump @realDonaldTrump · 3h`, the name perhaps on a line of its own, then the text. */
export function readTweet(lines: readonly string[]): Framed | null {
  const at = lines.findIndex((line) => HANDLE_LINE.test(line));
  if (at < 0 || at > 1 || lines.length < at + 2) return null;
  const match = HANDLE_LINE.exec(lines[at]!)!;
  const before = at === 1 ? lines[0]! : '';
  if (at === 1 && (match[1]! !== '' || before.split(/\s+/).length > LONE_NAME_WORDS_MAX)) return null;
  const name = cleanName(match[1]! || before);
  const body = lines.slice(at + 1).filter((line) => !isFooter(line));
  if (body.length === 0) return null;
  return { quote: unwrapped(asOne(body)), speaker: name || `@${match[2]!}` };
}

const RETWEET = /^(?:RT|MT)\s+(@[A-Za-z0-9_]{2,30}):?\s+(?=\S)/u;
const TIME = /^\[?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?\]?\s*[–-]?\s*/u;
const TIME_BEHIND = /\s{1,4}\(?\d{1,2}:\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?\)?$/u;
const MAIL =
  /^On\s.{5,80}?(?:[\d,]|\b[AaPp]\.?[Mm]\.?)\s(?![AaPp]\.?[Mm]\b)(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){0,4})(?:\s<[^<>\s]{3,80}>)?\s+wrote:$/u;

/** The speaker by the first line: a retweet, a mail's heading, a name with a time or over an opening mark. */
export function withoutHeading(lines: readonly string[]): Headed {
  const [first, ...rest] = lines;
  if (first === undefined) return { body: lines, speaker: null };
  const retweet = RETWEET.exec(first);
  if (retweet) return { body: [first.slice(retweet[0].length), ...rest], speaker: retweet[1]! };
  const untimed = first.replace(TIME, '');
  if (rest.length === 0) return { body: untimed === first ? lines : [untimed], speaker: null };
  if (first.length > SIGNATURE_UNITS) return { body: lines, speaker: null };
  const mail = MAIL.exec(first);
  if (mail) return { body: rest, speaker: mail[1]! };
  const name = cleanName(first.replace(TIME_BEHIND, ''));
  const heads = TIME_BEHIND.test(first) || /:$/.test(first) || /^[“"«„‘]/u.test(rest[0]!);
  return heads && isLoneName(name) ? { body: rest, speaker: name } : { body: [untimed, ...rest], speaker: null };
}

const SIGNED = /^([\s\S]*[”"’'»\p{P}])\s*(?:[—–―~]|--|\s-\s)\s*([^"“”«»]{2,120})$/u;
const endsQuoted = (text: string): boolean => /[”"’»]\s*$/u.test(text);
const endsSentence = (text: string): boolean => /[”"’»!?.…]\s*$/u.test(text);

/** A last line with a name, behind a dash or alone, or a name after a dash behind the closing mark. */
export function withoutSignature(lines: readonly string[]): Headed {
  const last = lines.at(-1);
  if (last === undefined) return { body: lines, speaker: null };
  if (lines.length > 1) {
    const name = DASH.test(last) ? signatureIn(last.replace(DASH, '')) : loneSignature(lines.at(-2)!, last);
    if (name) return { body: lines.slice(0, -1), speaker: name };
  }
  const tail = last.slice(-SIGNATURE_UNITS);
  const match = SIGNED.exec(tail);
  const name = match && (endsQuoted(match[1]!) || lines.length === 1) ? signatureIn(match[2]!) : null;
  if (!match || !name) return { body: lines, speaker: null };
  const kept = last.slice(0, last.length - tail.length) + match[1]!;
  return { body: [...lines.slice(0, -1), kept], speaker: name };
}

/** A name under a quote that has ended, or a name with an office under any. */
function loneSignature(above: string, line: string): string | null {
  const name = /[!?…]$/u.test(line) ? null : signatureIn(line);
  const ends = endsSentence(above) || (line.includes(',') && name?.includes(' ') === true);
  return ends && name !== null && isLoneName(name) ? name : null;
}
