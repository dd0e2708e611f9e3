/** Fixed, invented data for the page that shows every state: one article, and a check for each verdict. */

import type {
  Article,
  Check,
  DiffStep,
  Draft,
  Finding,
  Judgement,
  Match,
  Span,
  Speaker,
  Statement,
  TextSpan,
} from '../model.js';

const TITLE = 'Harbour bridge to close for nine months';

export const SAMPLE_TEXT = `${TITLE}
PORT ELLEN – The old harbour bridge will close in March for repairs, Mayor Ines Okafor said on Monday.
“We will not raise the toll, and the ferry stays free for residents,” Okafor said. “Every promise made in this room will be kept.”
The engineer in charge, Tomas Brandvold, said the steel had lost “about 40 percent of its strength” since 1988.
“Nobody should drive a lorry over it before the work is done,” he told reporters.
"The harbour trade accepts the closure [of the bridge] but expects compensation," according to a statement from the Harbour Traders’ Guild.
“It was always going to end like this.”
Residents have complained about the noise of the ferry for years, and the council knows it.`;

const AT = '2026-11-23T10:00:00Z';
const ARTICLE_ID = 'sample-article';

/** The first place of some words that the sample is known to hold. */
function at(words: string): TextSpan {
  const start = SAMPLE_TEXT.indexOf(words);
  if (start < 0) throw new Error(`The sample does not hold: ${words}`);
  return { start, end: start + words.length, text: words };
}

const speaker = (id: string, name: string, kind: Speaker['kind'], roles: readonly string[]): Speaker => ({
  id,
  name,
  kind,
  gender: null,
  aliases: name.includes(' ') ? [name.split(' ').at(-1)!] : [],
  roles,
});

export const SAMPLE_SPEAKERS: readonly Speaker[] = [
  speaker('okafor', 'Ines Okafor', 'person', ['Mayor']),
  speaker('brandvold', 'Tomas Brandvold', 'person', ['The engineer in charge']),
  speaker('guild', 'Harbour Traders’ Guild', 'body', []),
];

interface Drawn {
  readonly id: string;
  readonly parts: readonly string[];
  readonly by: number | null;
  readonly mention: string | null;
  readonly cue: string | null;
  readonly via: string | null;
  readonly rule: string;
}

function statement({ id, parts, by, mention, cue, via, rule }: Drawn): Statement {
  const content: Span[] = parts.map((part) => ({ start: at(part).start, end: at(part).end }));
  const speaker = by === null ? null : SAMPLE_SPEAKERS[by]!;
  return {
    id,
    text: parts.join(' '),
    start: content[0]!.start - 1,
    end: content.at(-1)!.end + 1,
    content,
    partial: id === 's2',
    speaker: speaker && { id: speaker.id, name: speaker.name },
    mention: mention === null ? null : at(mention),
    cue: cue === null ? null : at(cue),
    via: via === null ? null : at(via),
    rule,
  };
}

export const SAMPLE_STATEMENTS: readonly Statement[] = [
  {
    id: 's1',
    parts: [
      'We will not raise the toll, and the ferry stays free for residents,',
      'Every promise made in this room will be kept.',
    ],
    by: 0,
    mention: 'Okafor said',
    cue: null,
    via: null,
    rule: '“Okafor said” stands beside the quotation',
  },
  {
    id: 's2',
    parts: ['about 40 percent of its strength'],
    by: 1,
    mention: 'The engineer in charge, Tomas Brandvold',
    cue: null,
    via: null,
    rule: 'the sentence names Tomas Brandvold before the quotation',
  },
  {
    id: 's3',
    parts: ['Nobody should drive a lorry over it before the work is done,'],
    by: 1,
    mention: 'he told',
    cue: null,
    via: null,
    rule: '“he” leads back to Tomas Brandvold, the last man named',
  },
  {
    id: 's4',
    parts: ['The harbour trade accepts the closure [of the bridge] but expects compensation,'],
    by: 2,
    mention: 'the Harbour Traders’ Guild',
    cue: 'according to',
    via: 'a statement from the Harbour Traders’ Guild',
    rule: '“according to” introduces the source',
  },
  {
    id: 's5',
    parts: ['It was always going to end like this.'],
    by: null,
    mention: null,
    cue: null,
    via: null,
    rule: 'nobody is named in this paragraph or the one before',
  },
].map(statement);

export const SAMPLE_ARTICLE: Article = {
  id: ARTICLE_ID,
  title: TITLE,
  publisher: 'The Port Ellen Courier',
  author: 'R. Sandoval',
  published: '2026-02-17',
  url: 'https://courier.example/harbour-bridge',
  kind: 'article',
  addedAt: AT,
  statementCount: SAMPLE_STATEMENTS.length,
  text: SAMPLE_TEXT,
  statements: SAMPLE_STATEMENTS,
  speakers: SAMPLE_SPEAKERS,
};

const STEP = /\[-(?<gone>[^\]]*)-\](?:\{\+(?<instead>[^}]*)\+\})?|\{\+(?<put>[^}]*)\+\}|[^[{]+|[[{]/g;

interface DrawnDiff {
  readonly quote: string;
  readonly diff: readonly DiffStep[];
}

/** A diff as drawn text: `kept [-dropped-]{+added+}`. `from` is where its source begins, `quoteFrom` its quote. */
function drawn(line: string, from: number, quoteFrom = 0): DrawnDiff {
  const diff: DiffStep[] = [];
  let quote = '';
  let source = from;
  for (const { 0: all, groups } of line.matchAll(STEP)) {
    const gone = groups?.gone;
    const put = groups?.instead ?? groups?.put;
    const ours = put ?? (gone === undefined ? all : '');
    const theirs = gone ?? (put === undefined ? all : '');
    const op = gone === undefined && put === undefined ? 'same' : gone && put ? 'changed' : gone ? 'dropped' : 'added';
    const start = quoteFrom + quote.length;
    diff.push({
      op,
      quote: { start, end: start + ours.length },
      source: { start: source, end: source + theirs.length },
    });
    quote += ours;
    source += theirs.length;
  }
  return { quote, diff };
}

function paragraphAround(start: number): TextSpan {
  const from = SAMPLE_TEXT.lastIndexOf('\n', start) + 1;
  const next = SAMPLE_TEXT.indexOf('\n', start);
  const to = next < 0 ? SAMPLE_TEXT.length : next;
  return { start: from, end: to, text: SAMPLE_TEXT.slice(from, to) };
}

/** Where a drawn diff lies; `of` is the statement’s place in the list, `null` for the reporter’s words. */
function match(diff: readonly DiffStep[], of: number | null): Match {
  const said = of === null ? null : SAMPLE_STATEMENTS[of]!;
  const start = diff[0]!.source.start;
  const end = diff.at(-1)!.source.end;
  const context = paragraphAround(start);
  return {
    articleId: ARTICLE_ID,
    title: SAMPLE_ARTICLE.title,
    publisher: SAMPLE_ARTICLE.publisher,
    published: SAMPLE_ARTICLE.published,
    url: SAMPLE_ARTICLE.url,
    statementId: said?.id ?? null,
    speaker: said?.speaker ?? null,
    mention: said?.mention ?? null,
    cue: said?.cue ?? null,
    via: said?.via ?? null,
    rule: said?.rule ?? null,
    start,
    end,
    exact: SAMPLE_TEXT.slice(start, end),
    prefix: SAMPLE_TEXT.slice(Math.max(0, start - 32), start),
    suffix: SAMPLE_TEXT.slice(end, end + 32),
    context,
    diff,
    link: `/articles/${ARTICLE_ID}#${said?.id ?? `p${context.start}`}`,
  };
}

const judged = (id: string, claim: { quote: string; speaker: string | null }, judgement: Judgement): Check => ({
  id,
  ...claim,
  ...judgement,
  checkedAt: AT,
  corpus: { articles: 1, statements: SAMPLE_STATEMENTS.length },
});

/** A judgement from its few telling parts; the rest is that of a faithful quote. */
const judgement = (given: Partial<Judgement> & Pick<Judgement, 'verdict' | 'summary'>): Judgement => ({
  wording: 'exact',
  attribution: 'confirmed',
  level: 'none',
  kept: 9,
  words: 9,
  findings: [],
  match: null,
  pieces: [],
  alternatives: [],
  ...given,
});

const finding = (type: Finding['type'], level: Finding['level'], message: string, step: DiffStep): Finding => ({
  type,
  level,
  message,
  quote: step.quote,
  source: step.source,
});

const promise = drawn('Every promise made in this room will be kept.', at('Every promise').start);
const toll = drawn('We will [-not -]raise the toll', at('We will not').start);
const steel = drawn('about [-40-]{+60+} percent of its strength', at('about 40').start);
const lorry = drawn('Nobody should drive a lorry over it[- before the work is done-]{+ …+}', at('Nobody').start);
const first = drawn('Every promise made in this room', at('Every promise').start);
const second = drawn('expects compensation', at('expects compensation').start, first.quote.length + 1);
const fate = drawn('It was always going to end like this.', at('It was always').start);
const noise = drawn('complained about the noise of the ferry for years', at('complained').start);

/** One check for each verdict, by name. */
export const SAMPLE_CHECKS: Readonly<Record<Judgement['verdict'], Check>> = {
  verified: judged(
    'sample-verified',
    { quote: promise.quote, speaker: 'Mayor Okafor' },
    judgement({
      verdict: 'verified',
      summary: 'Ines Okafor said this, in these words.',
      match: match(promise.diff, 0),
      alternatives: [match(fate.diff, 4)],
    }),
  ),
  edited: judged(
    'sample-edited',
    { quote: lorry.quote, speaker: 'Tomas Brandvold' },
    judgement({
      verdict: 'edited',
      summary: 'Tomas Brandvold said this; the ellipsis marks where his sentence was cut.',
      wording: 'edited',
      level: 'presentation',
      kept: 7,
      words: 7,
      findings: [
        finding('marked-omission', 'presentation', 'An ellipsis stands for “before the work is done”.', lorry.diff[1]!),
      ],
      match: match(lorry.diff, 2),
    }),
  ),
  altered: judged(
    'sample-altered',
    { quote: toll.quote, speaker: 'Ines Okafor' },
    judgement({
      verdict: 'altered',
      summary: 'Ines Okafor said “will not raise”, not “will raise”: the quote leaves out the “not”.',
      wording: 'altered',
      level: 'meaning',
      kept: 5,
      words: 5,
      findings: [
        finding('negation-changed', 'meaning', 'The source says “not” here; the quote does not.', toll.diff[1]!),
        finding('cut-mid-sentence', 'wording', 'The quote stops inside a sentence that goes on.', toll.diff[2]!),
      ],
      match: match(toll.diff, 0),
    }),
  ),
  spliced: judged(
    'sample-spliced',
    { quote: `${first.quote} ${second.quote}`, speaker: 'Ines Okafor' },
    judgement({
      verdict: 'spliced',
      summary: 'These words come from two statements, by Ines Okafor and by the Harbour Traders’ Guild.',
      wording: 'spliced',
      attribution: 'unresolved',
      level: 'meaning',
      kept: 8,
      words: 8,
      findings: [
        {
          type: 'speaker-crossed',
          level: 'meaning',
          message: 'The pieces were said by different speakers.',
          quote: { start: 0, end: 0 },
          source: null,
        },
      ],
      match: match(first.diff, 0),
      pieces: [match(first.diff, 0), match(second.diff, 3)],
    }),
  ),
  misattributed: judged(
    'sample-misattributed',
    { quote: steel.quote, speaker: 'Ines Okafor' },
    judgement({
      verdict: 'misattributed',
      summary: 'Tomas Brandvold said this, not Ines Okafor; and he said “40”, not “60”.',
      wording: 'altered',
      attribution: 'contradicted',
      level: 'meaning',
      kept: 5,
      words: 6,
      findings: [finding('number-changed', 'meaning', 'The source says “40”, the quote “60”.', steel.diff[1]!)],
      match: match(steel.diff, 1),
    }),
  ),
  unattributed: judged(
    'sample-unattributed',
    { quote: fate.quote, speaker: 'Tomas Brandvold' },
    judgement({
      verdict: 'unattributed',
      summary: 'The words are there, but the article does not say whose they are.',
      attribution: 'unresolved',
      match: match(fate.diff, 4),
    }),
  ),
  unquoted: judged(
    'sample-unquoted',
    { quote: noise.quote, speaker: null },
    judgement({
      verdict: 'unquoted',
      summary: 'These are the reporter’s words, not somebody’s speech.',
      wording: 'unquoted',
      attribution: 'not-applicable',
      match: match(noise.diff, null),
    }),
  ),
  'not-found': judged(
    'sample-not-found',
    { quote: 'The moon is made of green cheese.', speaker: 'Ines Okafor' },
    judgement({
      verdict: 'not-found',
      summary: 'Nothing in this archive is close to these words.',
      wording: 'not-found',
      attribution: 'not-applicable',
      kept: 0,
      words: 7,
    }),
  ),
};

const DRAFTED = ['verified', 'altered', 'misattributed', 'edited', 'not-found'] as const;

/** A draft that quotes some of the checks above, and adds one that the archive does not know. */
export const SAMPLE_DRAFT: Draft = (() => {
  let text = 'The bridge, they say, is safe. ';
  const items = DRAFTED.map((verdict, i) => {
    const check = SAMPLE_CHECKS[verdict];
    const start = text.length;
    text += `“${check.quote}” ${check.speaker ?? 'somebody'} said.${i % 2 === 1 ? '\n' : ' '}`;
    const content = [{ start: start + 1, end: start + 1 + check.quote.length }];
    const said = { ...SAMPLE_STATEMENTS[0]!, id: `d${i}`, text: check.quote, start, end: content[0]!.end + 1, content };
    return {
      statement: said,
      check,
      review: i === 1 ? { note: 'Asked her office: she said “will not”.', at: AT } : null,
    };
  });
  const counts = Object.fromEntries(DRAFTED.map((verdict) => [verdict, 1]));
  return { id: 'sample-draft', title: 'What the harbour was promised', text, checkedAt: AT, items, counts };
})();
