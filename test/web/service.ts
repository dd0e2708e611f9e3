/** The web service over a fake verifier, as tests start it. */

import request from 'supertest';
import { type AppSettings, createApp } from '../../src/web/app.js';
import { type Fake, type FakeData, fakeVerifier } from './fake.js';

export const TOKEN = 'a-token-for-the-editors';
export const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

export interface Service {
  readonly agent: ReturnType<typeof request>;
  readonly verifier: Fake;
}

export function service(settings: Partial<AppSettings> = {}, data: FakeData = {}): Service {
  const verifier = fakeVerifier(data);
  const defaults = { editorToken: null, rateLimit: null, trustProxy: false, baseUrl: null, logLevel: 'silent' };
  return { agent: request(createApp(verifier, { ...defaults, ...settings })), verifier };
}
