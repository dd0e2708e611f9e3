/**
 * Reads what somebody pasted: the quote, and who is said to have said it, out of a sentence with an attribution, a quote
 * with a name under it, a tweet with its handle line, a passage with marks, emphasis or stray line breaks.
 *
 * Deliberately narrow: a text without quotation marks around a part of it is the quote as it stands.
 */

/** The quote without its wrapping, and the speaker where the paste names one. */
export interface Paste {
  readonly quote: string;
  readonly speaker: string | null;
}

/** Reads a paste. Never throws; a paste that is nothing but a quote comes back without its marks. Linear in the text. */
export function readPaste(text: string): Paste {
  const lines = tidyLines(text);
  const tweet = readTweet(lines);
  if (tweet) return tweet;
  const { body, signed } = withoutSignature(lines.filter((line) => !isFooter(line)));
  const plain = body.join(' ').replace(/\s+/g, ' ').trim();
  const framed = readFramed(plain);
  const quote = framed?.quote ?? unwrapped(plain);
  return { quote, speaker: signed ?? framed?.speaker ?? null };
}

// ------------------------------------------------------------------- lines

const ADDRESS = /(?:https?:\/\/|www\.)\S+|\b(?:pic\.twitter\.com|t\.co)\/\w+/gi;
const EMPHASIS = /(?<![\p{L}\p{N}])(\*\*\*|\*\*|__|[*_])(?=\S)|(?<=\S)(\*\*\*|\*\*|__|[*_])(?![\p{L}\p{N}])/gu;

/** Lines without `>` marks, emphasis, addresses and white space at their edges. */
const tidyLines = (text: string): string[] =>
  text
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) =>
      line
        .replace(/^[\s>]+/, '')
        .replace(/^#{1,6}\s/, '')
        .replace(ADDRESS, '')
        .replace(EMPHASIS, '')
        .trim(),
    )
    .filter((line) => line !== '');

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const FOOTERS = [
  /^\d{1,2}[:.]\d{2}\s?(?:[AaPp]\.?[Mm]\.?)?\s*[·•|-].*\d{4}.*$/u, // 4:02 AM · Jan 1, 2020 · Twitter for iPhone
  new RegExp(`^${MONTH}\\s\\d{1,2}(?:,\\s\\d{4})?(?:\\s(?:at|,)?\\s?\\d{1,2}:\\d{2}.*)?$`, 'u'),
  new RegExp(`^\\d{1,2}\\s${MONTH}\\s\\d{4}$`, 'u'),
  /^[\d.,]+[KM]?\s(?:Retweets?|Reposts?|Likes?|Quotes?|Views?|Replies|Comments)\b.*$/iu,
  /^(?:Replying to|Translate post|Show more|Show this thread|Read more)\b.*$/iu,
  /^(?:\d[\d.,]*[KM]?\s*){1,6}$/u,
];
/** Lines of a page that are no words of the quote: dates, counts, buttons. A longer line is text. */
const FOOTER_UNITS_MAX = 80;
const isFooter = (line: string): boolean =>
  line.length <= FOOTER_UNITS_MAX && FOOTERS.some((pattern) => pattern.test(line));

// ------------------------------------------------------------------ tweets

const HANDLE_LINE = /^(.{0,60}?)\s*\(?@([A-Za-z0-9_]{2,30})\)?\s*(?:[✓✔☑]\uFE0F?\s*)?(?:[·•|-]\s*[^·•|]{1,40})?$/u;
const LONE_NAME_WORDS_MAX = 5;

/** `Donald J. Trump @realDonaldTrump · 3h`, the name perhaps on a line of its own, then the text. */
function readTweet(lines: readonly string[]): Paste | null {
  const at = lines.findIndex((line) => HANDLE_LINE.test(line));
  if (at < 0 || at > 1 || lines.length < at + 2) return null;
  const match = HANDLE_LINE.exec(lines[at]!)!;
  const before = at === 1 ? lines[0]! : '';
  if (at === 1 && (match[1]! !== '' || before.split(/\s+/).length > LONE_NAME_WORDS_MAX)) return null;
  const name = cleanName(match[1]! || before);
  const body = lines.slice(at + 1).filter((line) => !isFooter(line));
  if (body.length === 0) return null;
  const quote = body.join(' ').replace(/\s+/g, ' ').trim();
  return { quote: unwrapped(quote), speaker: name || `@${match[2]!}` };
}

// -------------------------------------------------------------- signatures

const DASH = /^\s*[—–―-]{1,3}\s*/u;
const SIGNED = /^([\s\S]*[”"’'»\p{P}])\s*(?:[—–―]|--|\s-\s)\s*([^"“”«»]{2,120})$/u;

interface Signed {
  readonly body: readonly string[];
  readonly signed: string | null;
}

/** A last line `— Name`, or a name after a dash behind the closing mark. */
function withoutSignature(lines: readonly string[]): Signed {
  const last = lines.at(-1);
  if (last === undefined) return { body: lines, signed: null };
  if (lines.length > 1 && DASH.test(last)) {
    const name = signatureIn(last.replace(DASH, ''));
    if (name) return { body: lines.slice(0, -1), signed: name };
  }
  const tail = last.slice(-SIGNATURE_UNITS);
  const match = SIGNED.exec(tail);
  const name = match && (endsQuoted(match[1]!) || lines.length === 1) ? signatureIn(match[2]!) : null;
  if (!match || !name) return { body: lines, signed: null };
  const kept = last.slice(0, last.length - tail.length) + match[1]!;
  return { body: [...lines.slice(0, -1), kept], signed: name };
}

/** A signature stands within so many characters of the end. */
const SIGNATURE_UNITS = 200;
const endsQuoted = (text: string): boolean => /[”"’»]\s*$/u.test(text);

/** “Mike Pompeo, Secretary of State, Jan. 1, 2020” → “Mike Pompeo”; `null` where no name stands. */
function signatureIn(text: string): string | null {
  if (text.length > SIGNATURE_UNITS) return null;
  const name = cleanName(text.split(/,|\(|\s[·•|]\s|;/u)[0]!);
  const tokens = name.split(/\s+/);
  return name !== '' && tokens.length <= NAME_WORDS_MAX && /^(?:@|the\s)?\p{Lu}|^@|^the\s/u.test(name) ? name : null;
}

const NAME_WORDS_MAX = 8;

const cleanName = (text: string): string =>
  text
    .replace(/[✓✔☑\u{1F1E6}-\u{1F1FF}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,.–—-]+|[\s:,;–—-]+$/gu, '')
    .replace(/(?<!\b(?:Jr|Sr|\p{Lu}))\.$/u, '')
    .trim();

// ------------------------------------------------------ sentences with marks

const OPENING = /[“"«„]/u;
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
  ['«', '»'],
];

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches between double marks, marks excluded; an unclosed one reaches to the end. */
function stretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.slice(at).search(OPENING);
    if (open < 0) break;
    const start = at + open + 1;
    const closers = PAIRS.filter(([one]) => one === text[start - 1]).map(([, other]) => other);
    if (text[start - 1] === '“') closers.push('"');
    const ends = closers.map((mark) => text.indexOf(mark, start)).filter((end) => end >= 0);
    const end = ends.length > 0 ? Math.min(...ends) : text.length;
    found.push({ start, end });
    at = end + 1;
    if (found.length > STRETCHES_MAX) return [];
  }
  return found;
}

/** A text with more quotations than this is an article, not a quote. */
const STRETCHES_MAX = 20;

const SAYING =
  'said|says|say|wrote|writes|tweeted|tweets|posted|told|added|adds|warned|warns|asked|asks|insisted|insists|argued|argues|explained|explains|noted|notes|claimed|claims|declared|declares|stated|states|announced|announces|continued|continues|replied|replies|responded|responds|remarked|recalled|vowed|promised|stressed|admitted|joked|concluded|observed|complained|suggested|according to';
const AFTER = new RegExp(`^[\\s,.;–—-]*(?:(?:${SAYING})\\s+(.{1,160})|(.{1,120}?)\\s+(?:${SAYING})\\b.{0,160})$`, 'iu');
const BEFORE = new RegExp(
  `^(.{1,120}?)\\s+(?:(?:has|had|have|also|later|then|once)\\s+)?(?:${SAYING})\\b.{0,120}$`,
  'iu',
);
const LABEL = /^([^:“"]{2,80}):\s*$/u;
const PRONOUN = /^(?:he|she|they|it|i|we|who|the|and|but)$/i;

/** `“…,” Trump said.`, `Trump said: “…”`, `“…,” he warned. “…”`; `null` where marks do not frame the text. */
function readFramed(text: string): Paste | null {
  const found = stretches(text);
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) return null;
  const before = text.slice(0, first.start - 1).trim();
  const after = text.slice(last.end + 1).trim();
  const between = found.slice(1).map((stretch, index) => text.slice(found[index]!.end + 1, stretch.start - 1).trim());
  const speaker = speakerIn(before, [...between, after]);
  if (speaker === undefined) return null;
  const broken = between.findIndex((words) => !isReporting(words) || !interrupts(words));
  return { quote: joined(text, broken < 0 ? found : found.slice(0, broken + 1)), speaker };
}

const ONLY_MARKS = /^[\s\p{P}]*$/u;

/** The speaker that the words around the marks name; `null`: nobody by name; `undefined`: they are no frame. */
function speakerIn(before: string, others: readonly string[]): string | null | undefined {
  if (before.length > FRAME_UNITS_MAX || others.some((words) => words.length > FRAME_UNITS_MAX)) return undefined;
  let named: string | null = null;
  if (before !== '') {
    const name = nameBefore(before);
    if (name === undefined) return undefined;
    named = name;
  }
  for (const words of others) {
    if (ONLY_MARKS.test(words)) continue;
    const name = nameAfter(words);
    if (name === undefined) return undefined;
    named ??= name;
  }
  return named;
}

/** What stands around the marks is a clause with a reporting verb, not a paragraph. */
const FRAME_UNITS_MAX = 300;

const isReporting = (words: string): boolean => ONLY_MARKS.test(words) || nameAfter(words) !== undefined;

/** Whether the words between two quotations only interrupt one: “…,” he said. “…” */
const interrupts = (words: string): boolean => words === '' || /[.,:;–—-]$/u.test(words);

function nameBefore(text: string): string | null | undefined {
  const label = LABEL.exec(text);
  if (label && !new RegExp(`\\b(?:${SAYING})\\b`, 'iu').test(label[1]!)) return nameOrNull(label[1]!);
  const according = /^according to\s+(.+)$/iu.exec(text);
  if (according) return nameOrNull(according[1]!);
  const match = BEFORE.exec(text.replace(/[\s:,]+$/u, ''));
  return match ? nameOrNull(match[1]!.slice(match[1]!.lastIndexOf(',') + 1)) : ONLY_MARKS.test(text) ? null : undefined;
}

function nameAfter(text: string): string | null | undefined {
  const sentence = text.replace(/\s+$/u, '');
  if (DASH.test(sentence)) return signatureIn(sentence.replace(DASH, '')) ?? undefined;
  const match = AFTER.exec(sentence);
  if (!match) return undefined;
  return nameOrNull(match[1] ?? match[2]!);
}

/** The name at the start of a phrase: “Mike Pompeo on Tuesday” → “Mike Pompeo”, “he” → `null`. */
function nameOrNull(phrase: string): string | null {
  const role = ROLE.exec(phrase.replace(/^[\s\p{P}]+/u, ''));
  if (role) return role[0].replace(/[.,;:]+$/u, '');
  const tokens = phrase.replace(/^[\s\p{P}]+/u, '').split(/\s+/);
  const kept: string[] = [];
  for (const token of tokens) {
    const bare = token.replace(/[,.;:]+$/u, '');
    const belongs = /^[@\p{Lu}]/u.test(bare) || (kept.length > 0 ? JOINING.test(bare) : STARTING.test(bare));
    if (!belongs || DAYS.test(bare)) break;
    kept.push(/^(?:\p{Lu}|Jr|Sr|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.$/u.test(token) ? token : bare);
    if (/[,;:]$/u.test(token) || (/\.$/u.test(token) && kept.at(-1) === bare)) break;
  }
  while (kept.length > 0 && SMALL.test(kept.at(-1)!)) kept.pop();
  const name = kept.join(' ');
  return name === '' || PRONOUN.test(name) || /^(?:He|She|They|It|I|We|And|But)$/.test(name) ? null : name;
}

/** A role by which somebody is named: “the harbor chief”, “the prime minister of Malta”. */
const ROLE = /^the(?:\s(?!on\b|in\b|at\b|to\b|during\b|after\b|as\b|who\b)[\p{L}\p{M}’'-]+){1,6}/iu;

const JOINING =
  /^(?:of|the|de|del|der|van|von|al|bin|ben|da|di|la|le|for|and|&|secretary|minister|president|premier|spokes\p{L}+|chief|director)$/iu;
const SMALL = /^(?:of|the|de|del|der|van|von|al|bin|ben|da|di|la|le|for|and|&)$/u;
const STARTING =
  /^(?:the|former|outgoing|president|prime|premier|secretary|senator|governor|minister|chancellor|spokes\p{L}+)$/iu;
const DAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:on|in|at|to)$/u;

/** The parts of a quotation that its sentence interrupts, as one: “…,” he said. “…” ends a sentence where the sentence does. */
function joined(text: string, found: readonly Stretch[]): string {
  return found
    .map(({ start, end }, index) => {
      const part = text.slice(start, end).trim();
      const next = found[index + 1];
      if (!next) return part;
      const between = text.slice(end + 1, next.start - 1).trim();
      return between.endsWith('.') ? part.replace(/[,;]$/u, '.') : part;
    })
    .join(' ')
    .replace(/[,;]$/u, '')
    .trim();
}

const WRAPPED = /^(?:“([^“”]*)”|"([^"]*)"|«([^«»]*)»|„([^„“]*)“|‘([^‘]*)’|'([^']*)')[.,]?$/u;

/** The text without one pair of marks around all of it. */
function unwrapped(text: string): string {
  const match = WRAPPED.exec(text);
  const inner = match ? match.slice(1).find((group) => group !== undefined) : undefined;
  if (inner !== undefined) return inner.trim();
  const open = /^[“"«„]/u.test(text) && stretches(text).length === 1 && !/[”"»]/u.test(text.slice(1));
  return (open ? text.slice(1) : text).trim();
}
