/** Requests as nobody foresaw them: any route or path, any method, any body in any dress. */

import fc from 'fast-check';
import { ROUTES } from '../../src/web/routes.js';

/** Would show in a page if anything of it were not escaped, evaluated, or split a header. */
const INJECTIONS = [
  '<script>fuzzed()</script>',
  '"><img src=x onerror=fuzzed()>',
  "' onmouseover='fuzzed()",
  '</textarea><b>fuzzed</b>',
  'javascript:fuzzed()',
  '<%= 1234567 * 9 %>',
  `\${1234567 * 9}{{1234567 * 9}}#{1234567 * 9}`,
  'x\r\nX-Injected: 1\r\n\r\n<b>fuzzed</b>',
  "'; DROP TABLE article; --",
  '" OR 1=1) UNION SELECT * FROM checked --',
  'NEAR("wall" "winter", 2) AND wall* NOT ^x : {a b}',
  '../../../../etc/passwd',
  '%2e%2e%2f%00',
  '__proto__',
  'constructor',
];

/** Text that is hard on offsets, on sets of marks and on patience. */
const HARD = [
  ...[
    '\0',
    '\u{d800}',
    '\u{dfff}\u{d800}',
    '\u202e\u2066\u2069',
    '\u200b\u200d\ufeff',
    'e\u0301\u0301\u0301\u0301',
    'ﬃ',
    'İ',
  ],
  ...[
    '👩‍👩‍👧‍👦',
    '🇳🇴',
    '👍🏽',
    '\u{e0041}',
    '“',
    '”',
    '"',
    '‘',
    '’',
    '«',
    '»',
    '„',
    '“‘“‘“‘',
    '…',
    '[...]',
    '[sic]',
    '(',
    '—',
  ],
  ...[
    '\n\n',
    '\r',
    '\u2028',
    '\t',
    '   ',
    'U.S.',
    'Mr.',
    '1,000.50',
    '½',
    '$5bn',
    '\u0000\u0001\u001b',
    '\u{10ffff}',
    'ß',
    'Ω',
  ],
];

const WORDS =
  'the wall will not stand before winter he said she told Ada Lindqvist Mira Holm President tweeted never all some may'.split(
    ' ',
  );

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...HARD) },
  { weight: 2, arbitrary: fc.constantFrom(...INJECTIONS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

const glued = (most: number, by: string) => fc.array(piece, { maxLength: most }).map((pieces) => pieces.join(by));

/** A text with quotations, as an article has them, of anything. */
const told = fc
  .array(fc.tuple(glued(12, ' '), fc.constantFrom('said Ada Lindqvist', 'he said', 'Mira Holm told them', '')), {
    maxLength: 6,
  })
  .map((parts) => parts.map(([said, who]) => `“${said},” ${who}.`).join('\n\n'));

/** Long of one thing: what loops or backtracks shows here. */
const repeated = fc
  .tuple(piece, fc.constantFrom(50, 400, 2_000))
  .map(([unit, times]) => unit.repeat(times).slice(0, 6_500));

export const anyText = fc.oneof(
  { weight: 4, arbitrary: glued(30, ' ') },
  { weight: 2, arbitrary: glued(10, '') },
  { weight: 3, arbitrary: told },
  { weight: 1, arbitrary: repeated },
);

const anyValue = fc.oneof(
  { weight: 6, arbitrary: anyText },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.integer() },
  {
    weight: 1,
    arbitrary: fc.constantFrom(null, true, [], {}, -0, 1e308, 'article', 'ap', '2026-02-30', 'https://x.example'),
  },
  { weight: 1, arbitrary: fc.constant(':id') },
);

const FIELDS = ['quote', 'speaker', 'articleId', 'profile', 'literal', 'text', 'title', 'publisher', 'author'];
const MORE = [
  'published',
  'url',
  'kind',
  'start',
  'end',
  'at',
  'with',
  'into',
  'note',
  'undo',
  'token',
  'back',
  'words',
];
const ODD = ['__proto__', 'constructor', 'prototype', 'toString', 'files', 'cursor', 'limit', 'only', ''];

/** Entries rather than an object: a key may come twice, and `__proto__` is a key as any other. */
const anyFields = fc.array(
  fc.tuple(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom('quote', 'text', 'speaker') },
      { weight: 5, arbitrary: fc.constantFrom(...FIELDS, ...MORE) },
      { weight: 1, arbitrary: fc.constantFrom(...ODD) },
      { weight: 1, arbitrary: anyText },
    ),
    anyValue,
  ),
  { maxLength: 6 },
);

const asJson = anyFields.map(
  (fields) => `{${fields.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`,
);

/** `URLSearchParams` mends lone surrogates; a browser does too. */
const asForm = anyFields.map((fields) =>
  new URLSearchParams(
    fields.map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
  ).toString(),
);

const asMultipart = anyFields.map((fields) =>
  [
    ...fields.map(([key, value]) => {
      const name = key.replace(/["\r\n]/g, '_');
      const file =
        key === 'files' || key === 'text'
          ? `; filename="${['a.txt', 'b.md', '../../c.html', ''][key.length % 4]}"`
          : '';
      return `--fuzz\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${String(value)}\r\n`;
    }),
    '--fuzz--\r\n',
  ].join(''),
);

interface Body {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const dressed =
  (type: string) =>
  (text: string): Body => ({ type, bytes: bytesOf(text) });

const TYPES = [
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=fuzz',
  'text/plain',
  '',
];
const ODD_TYPES = ['application/json; charset=klingon', 'multipart/form-data', 'application/json;;', '\u00ff/\u00ff'];

const anyBody: fc.Arbitrary<Body> = fc.oneof(
  { weight: 8, arbitrary: asJson.map(dressed(TYPES[0]!)) },
  { weight: 6, arbitrary: asForm.map(dressed(TYPES[1]!)) },
  { weight: 1, arbitrary: asMultipart.map(dressed(TYPES[2]!)) },
  { weight: 1, arbitrary: anyText.map(dressed(TYPES[0]!)) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constantFrom(...TYPES, ...ODD_TYPES), bytes: fc.uint8Array({ maxLength: 300 }) }),
  },
);

const routes = ROUTES.filter(({ path }) => path !== '/metrics');
const takes = ({ path, reads }: (typeof ROUTES)[number]): boolean => path.includes(':') || reads !== null;
/** Seldom those that take nothing. */
const anyRoute = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...routes.filter(takes)) },
  { weight: 1, arbitrary: fc.constantFrom(...routes.filter((route) => !takes(route))) },
);

/** Half a surrogate pair has no place in an address. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '?')).slice(0, 3_000);
const anySegment = fc.oneof(
  anyText.map(encoded),
  fc.constantFrom('..', '%2e%2e', '%', '%ff', '%00', '%c0%af', '.', '~', '%0d%0a', '*', ';a=b'),
);
const anyQuery = fc.option(
  fc
    .array(
      fc.tuple(
        fc.constantFrom('quote', 'speaker', 'words', 'cursor', 'limit', 'only', 'back', '__proto__[x]'),
        anyText,
      ),
      { maxLength: 3 },
    )
    .map((pairs) => `?${pairs.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')}`),
  { nil: '' },
);

/** A request; `:id` in path and body is filled in when it is sent. */
export interface Input {
  readonly method: string;
  readonly path: string;
  readonly body: Body | null;
  readonly headers: Readonly<Record<string, string>>;
}

const anyHeaders = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: fc.constant({ accept: 'text/html' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[{ 'content-encoding': 'gzip' }, { 'content-encoding': 'pig' }, { cookie: 'editor=x; __Host-editor=%' }],
      ...[{ authorization: 'Bearer x' }, { 'x-request-id': '<b>fuzzed</b>' }, { 'x-forwarded-for': 'x, ::1' }],
      ...[
        { origin: 'https://evil.example' },
        { 'sec-fetch-site': 'cross-site' },
        { accept: '\u00ff;q=x' },
        { host: '<b>' },
      ],
      ...[{ 'accept-encoding': 'gzip;q=x, *' }, { range: 'bytes=9-1' }, { 'if-none-match': '*' }, { expect: '200-ok' }],
    ),
  },
);

/** `usual` in all but one of so many. */
const mostly = <T, U>(usual: T, most: number, other: fc.Arbitrary<U>): fc.Arbitrary<T | U> =>
  fc.oneof({ weight: most - 1, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY'];

/** Mostly a route with a body that it reads, sometimes anything at all. */
export const anyInput: fc.Arbitrary<Input> = fc
  .record({
    route: anyRoute,
    method: mostly(null, 12, fc.constantFrom(...METHODS)),
    elsewhere: mostly(
      null,
      16,
      fc.array(anySegment, { maxLength: 3 }).map((parts) => `/${parts.join('/')}`),
    ),
    segment: mostly(':id', 16, anySegment),
    query: anyQuery,
    json: asJson.map(dressed(TYPES[0]!)),
    form: mostly(null, 8, asMultipart.map(dressed(TYPES[2]!))),
    urlencoded: asForm.map(dressed(TYPES[1]!)),
    other: mostly(null, 8, anyBody),
    headers: anyHeaders,
  })
  .map(({ route, method, elsewhere, segment, query, json, form, urlencoded, other, headers }) => {
    const fitting =
      route.reads === null ? null : route.reads === 'json' || route.reads === 'text' ? json : (form ?? urlencoded);
    return {
      method: method ?? route.method,
      path: `${elsewhere ?? route.path.replace(/:\w+/g, segment)}${query}`,
      body: other ?? fitting,
      headers,
    };
  });
