import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError, VARIABLES } from '../src/settings.js';

describe('the settings', () => {
  it('have a value for everything that is unset or empty', () => {
    const expected = {
      ...{ port: 3000, host: '127.0.0.1', dataDir: './data', databaseUrl: null, editorToken: null },
      ...{ rateLimit: 6000, logLevel: 'warn', trustProxy: false, baseUrl: null, checksKeptDays: null },
    };
    expect(readSettings({})).toEqual(expected);
    expect(readSettings(Object.fromEntries(VARIABLES.map(({ name }) => [name, ' '])))).toEqual(expected);
  });

  it.each([
    ['PORT', '0', { port: 0 }],
    ['HOST', '0.0.0.0', { host: '0.0.0.0' }],
    ['HOST', '::1', { host: '::1' }],
    ['DATA_DIR', '/var/lib/quotes', { dataDir: '/var/lib/quotes' }],
    ['DATABASE_URL', 'postgres://a@b/c', { databaseUrl: 'postgres://a@b/c' }],
    ['DATABASE_URL', 'postgresql://a:b@c:5433/d', { databaseUrl: 'postgresql://a:b@c:5433/d' }],
    ['DATABASE_URL', 'postgres:///d?host=/run/postgresql', { databaseUrl: 'postgres:///d?host=/run/postgresql' }],
    ['EDITOR_TOKEN', 'abcdefghijklmnop', { editorToken: 'abcdefghijklmnop' }],
    ['EDITOR_TOKEN', `sha256:${'AB'.repeat(32)}`, { editorToken: `sha256:${'ab'.repeat(32)}` }],
    ['RATE_LIMIT', '60', { rateLimit: 60 }],
    ['RATE_LIMIT', 'off', { rateLimit: null }],
    ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
    ['TRUST_PROXY', 'off', { trustProxy: false }],
    ['TRUST_PROXY', '2', { trustProxy: 2 }],
    ['TRUST_PROXY', '10.0.0.0/8, ::1', { trustProxy: '10.0.0.0/8, ::1' }],
    ['CHECKS_KEPT_DAYS', '30', { checksKeptDays: 30 }],
    ['BASE_URL', 'https://quotes.example/', { baseUrl: 'https://quotes.example/' }],
  ])('take %s=%s', (name, value, expected) => {
    expect(readSettings({ [name]: value })).toMatchObject(expected);
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3e3'],
    ['HOST', 'not a host'],
    ['DATABASE_URL', 'mysql://a@b/c'],
    ['DATABASE_URL', 'db.example:5432'],
    ['DATABASE_URL', 'postgres://a@b:99999/c'],
    ['EDITOR_TOKEN', 'with spaces in the middle'],
    ['EDITOR_TOKEN', `sha256:${'a'.repeat(63)}`],
    ['RATE_LIMIT', '0'],
    ['RATE_LIMIT', 'none'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'everyone'],
    ['TRUST_PROXY', '99'],
    ['TRUST_PROXY', '10.0.0.999'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '0.0.0.0/0'],
    ['TRUST_PROXY', '10.0.0.0/8/8'],
    ['TRUST_PROXY', '10.0.0.7,'],
    ['CHECKS_KEPT_DAYS', '0'],
    ['CHECKS_KEPT_DAYS', 'forever'],
    ['BASE_URL', 'quotes.example'],
    ['BASE_URL', 'ftp://quotes.example'],
  ])('refuse %s=%s in one line that names the variable and what is allowed', (name, value) => {
    const reading = () => readSettings({ [name]: value });
    expect(reading).toThrow(SettingsError);
    expect(reading).toThrow(new RegExp(`^${name} is .*, but must be [^\\n]+\\.$`));
  });

  it('show the wrong value, but never a secret', () => {
    expect(() => readSettings({ PORT: 'abc' })).toThrow('PORT is "abc", but must be a number from 0 to 65535');
    expect(() => readSettings({ EDITOR_TOKEN: 'hunter 2' })).toThrow(/^EDITOR_TOKEN is a value of 8 characters/);
  });
});
