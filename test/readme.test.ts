import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../src/model.js';
import { VARIABLES } from '../src/settings.js';
import { ROUTES } from '../src/web/routes.js';

const root = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const scripts = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).scripts;
/** The first cells of every table, as they stand between backticks. */
const cells = [...readme.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]);

describe('the README', () => {
  it('names every route of the API, and no other', () => {
    const documented = cells.filter((cell) => /^(?:GET|POST|PATCH|DELETE) /.test(cell!));
    const served = ROUTES.filter(({ path }) => /^\/(?:api|healthz|readyz|metrics)/.test(path));
    expect(documented.toSorted()).toEqual(served.map(({ method, path }) => `${method} ${path}`).toSorted());
  });

  it('names every page it tells of as it is served', () => {
    const pages = [...readme.matchAll(/`(\/(?!api|healthz|readyz|usr)[a-z/<>-]*)`/g)].map((match) => match[1]!);
    const served = new Set(ROUTES.map(({ path }) => path.replace(':id', '<id>')));
    expect(pages.filter((page) => !served.has(page))).toEqual([]);
  });

  it('names every variable with its value when unset', () => {
    const documented = [...readme.matchAll(/^\| `([A-Z_]+)` \| (\S+) \|/gm)].map(([, name, unset]) => [name, unset]);
    const known = VARIABLES.map(({ name, unset }) => [
      name,
      unset === null ? '–' : unset === false ? 'off' : String(unset),
    ]);
    expect(documented).toEqual(known);
  });

  it('names every verdict in the order in which they apply', () => {
    expect(cells.filter((cell) => (VERDICTS as readonly string[]).includes(cell!))).toEqual([...VERDICTS]);
  });

  it('names only scripts that there are', () => {
    const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1]!);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});
