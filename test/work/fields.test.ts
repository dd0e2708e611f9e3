import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as forms from '../../src/web/forms.js';
import { LIMITS } from '../../src/web/limits.js';
import { openService, type Service } from './service.js';
import { SHAPES } from './shapes.js';
import { steps } from './steps.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const MS = 120_000;
/** Twice the text is twice the work at most; a square is four times. */
const GROWTH_MAX = 3;
/** Each field is tried with one in so many shapes, each with others. */
const SHARE = 3;

/** A text as part of an address; halves of pairs are mended as a browser does. */
const encoded = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1).replaceAll('+', '%20');

interface Field {
  /** The longest that is read. */
  readonly units: number;
  /** Steps of a request at most, on average. */
  readonly most: number;
  readonly ask: (text: string) => Promise<number>;
}

const get =
  (path: string) =>
  (text: string): Promise<number> =>
    service.ask('GET', path.replace('*', encoded(text)));
const post =
  (path: () => string, body: (text: string) => object, method = 'POST') =>
  (text: string): Promise<number> =>
    service.ask(method, path(), body(text));
const form = (path: () => string, name: string, rest: object = {}) =>
  post(path, (text) => ({ form: { ...rest, [name]: text } }));

const articlePath = (): string => `/api/v1/articles/${service.article.id}`;
const statementPath = (): string => `/api/v1/statements/${service.article.statements[0]!.id}`;
const speakerPath = (): string => `/api/v1/speakers/${service.article.speakers[0]!.id}`;
const reviewPath = (): string => `/drafts/${service.draft.id}/reviews/${service.draft.items[0]!.statement.id}`;
const describing = (name: string) => post(articlePath, (text) => ({ [name]: text }), 'PATCH');

const LIGHT = 100_000;
const FIELDS: Readonly<Record<string, Field>> = {
  'an article’s id': { units: LIMITS.id, most: LIGHT, ask: get('/api/v1/articles/*') },
  'a statement’s id': { units: LIMITS.id, most: LIGHT, ask: get('/api/v1/statements/*') },
  'a speaker’s id': { units: LIMITS.id, most: LIGHT, ask: get('/speakers/*') },
  'a check’s id': { units: LIMITS.id, most: LIGHT, ask: get('/checks/*') },
  'a draft’s id': { units: LIMITS.id, most: LIGHT, ask: get('/drafts/*') },
  'an address of no page': { units: 2_000, most: 500_000, ask: get('/*') },
  'a parameter that nobody knows': { units: 2_000, most: LIGHT, ask: get('/articles?*=1') },
  'the cursor of articles': { units: LIMITS.cursor, most: LIGHT, ask: get('/articles?cursor=*') },
  'the cursor of statements': { units: LIMITS.cursor, most: LIGHT, ask: get('/find?words=wall&cursor=*') },
  'the cursor of speakers': { units: LIMITS.cursor, most: LIGHT, ask: get('/speakers?cursor=*') },
  'a limit': { units: 2_000, most: LIGHT, ask: get('/api/v1/articles?limit=*') },
  'words of statements': { units: LIMITS.find, most: 500_000, ask: get('/find?words=*') },
  'the speaker of statements': { units: LIMITS.speaker, most: 500_000, ask: get('/find?speaker=*') },
  'the first day': { units: 40, most: LIGHT, ask: get('/find?from=*') },
  'the last day': { units: 40, most: LIGHT, ask: get('/find?to=*') },
  'the article of statements': { units: LIMITS.find, most: 500_000, ask: get('/find?article=*') },
  'words of articles': { units: LIMITS.find, most: 500_000, ask: get('/articles?words=*') },
  'words of speakers': { units: LIMITS.find, most: 500_000, ask: get('/speakers?words=*') },
  'a quote to begin with': { units: 3_000, most: 500_000, ask: get('/?quote=*') },
  'a set of exercises': { units: 2_000, most: LIGHT, ask: get('/exercises?set=*') },
  'a part of an article': {
    units: 2_000,
    most: LIGHT,
    ask: (text) => get(`/articles/${service.article.id}?part=*`)(text),
  },
  'a place in an article': {
    units: LIMITS.id,
    most: LIGHT,
    ask: (text) => get(`/articles/${service.article.id}?at=*`)(text),
  },
  'what was removed': { units: LIMITS.id, most: LIGHT, ask: get('/articles?removed=*') },
  'the title': { units: LIMITS.title, most: 500_000, ask: describing('title') },
  'the publisher': { units: LIMITS.title, most: 500_000, ask: describing('publisher') },
  'the author': { units: LIMITS.title, most: 500_000, ask: describing('author') },
  'the date': { units: 2_000, most: LIGHT, ask: describing('published') },
  'the address': {
    units: LIMITS.url,
    most: 1_000_000,
    ask: (text) => describing('url')(`http://a.example/${text}`.slice(0, LIMITS.url)),
  },
  'the kind': { units: 2_000, most: LIGHT, ask: describing('kind') },
  'the speaker of a statement': {
    ...{ units: LIMITS.speaker, most: 1_000_000 },
    ask: post(statementPath, (speaker) => ({ speaker }), 'PATCH'),
  },
  'the place to split at': {
    units: 2_000,
    most: LIGHT,
    ask: post(
      () => `${statementPath()}/split`,
      (at) => ({ at }),
    ),
  },
  'the statement to join with': {
    ...{ units: LIMITS.id, most: LIGHT },
    ask: post(
      () => `${statementPath()}/join`,
      (text) => ({ with: text }),
    ),
  },
  'the speaker to merge into': {
    ...{ units: LIMITS.id, most: LIGHT },
    ask: post(
      () => `${speakerPath()}/merge`,
      (into) => ({ into }),
    ),
  },
  'the article to set apart': {
    ...{ units: LIMITS.id, most: LIGHT },
    ask: post(
      () => `${speakerPath()}/separate`,
      (articleId) => ({ articleId }),
    ),
  },
  'the start of a statement': {
    ...{ units: 2_000, most: LIGHT },
    ask: post(
      () => `${articlePath()}/statements`,
      (start) => ({ start, end: start, speaker: null }),
    ),
  },
  'a note': { units: LIMITS.note, most: LIGHT, ask: form(reviewPath, 'note') },
  'a token': { units: LIMITS.token, most: LIGHT, ask: form(() => '/sign-in', 'token') },
  'the way back': { units: LIMITS.url, most: LIGHT, ask: form(() => '/sign-in', 'back', { token: 'wrong' }) },
  'the title of a draft': {
    ...{ units: LIMITS.title, most: 500_000 },
    ask: post(
      () => '/api/v1/drafts',
      (title) => ({ title, text: 'No quotation stands here.' }),
    ),
  },
  'the article of a check': {
    ...{ units: LIMITS.id, most: LIGHT },
    ask: post(
      () => '/api/v1/checks',
      (articleId) => ({ articleId, quote: 'We will not pay for it.' }),
    ),
  },
  'the profile': {
    ...{ units: 2_000, most: LIGHT },
    ask: post(
      () => '/api/v1/checks',
      (profile) => ({ profile, quote: 'We will not pay for it.' }),
    ),
  },
  'the speaker of a check': {
    ...{ units: LIMITS.speaker, most: 2_000_000 },
    ask: post(
      () => '/api/v1/checks',
      (speaker) => ({ speaker, quote: 'We will not pay for it.' }),
    ),
  },
};

describe('a request takes work that grows with what a field holds, and no more than so much', () => {
  it.each(Object.entries(FIELDS).map(([name, field], at) => ({ name, field, at })))(
    '$name',
    async ({ field: { units, most, ask }, at }) => {
      const shapes = SHAPES.filter((_, place) => place % SHARE === at % SHARE);
      const cost = (length: number): Promise<number> =>
        steps(async () => {
          for (const { of } of shapes) expect(await ask(of(length))).toBeLessThan(500);
        });
      await ask('a');
      const half = await cost(units / 2);
      const full = await cost(units);
      expect(full).toBeLessThanOrEqual(GROWTH_MAX * half);
      expect(full / shapes.length).toBeLessThanOrEqual(most);
    },
    MS,
  );
});

/** Every shape of input there is, with its fields. */
const INPUTS = Object.entries(forms).flatMap(([name, shape]) =>
  shape instanceof z.ZodObject ? Object.keys(shape.shape).map((field) => ({ name, field, shape })) : [],
);

/** More than any field takes but a text. */
const UNITS = 20_000;
const STEPS_PER_UNIT = 20;

describe('a field is looked through once before it is refused or taken', () => {
  it.each(INPUTS)(
    '$field of $name',
    async ({ field, shape }) => {
      const given = SHAPES.map(({ of }) => of(UNITS));
      const taken = await steps(() => given.map((text) => shape.safeParse({ [field]: text })));
      expect(taken).toBeLessThanOrEqual(STEPS_PER_UNIT * UNITS * given.length);
    },
    MS,
  );
});
