/** What a route answers, as data; `app.ts` puts it on the wire. */

import type { Check } from '../model.js';
import type { Verifier } from '../verifier.js';
import type { Page } from './pages.js';
import type { Part } from './render.js';

export interface JsonReply {
  readonly kind: 'json';
  readonly status: number;
  readonly body: unknown;
  readonly location: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PageReply {
  readonly kind: 'page';
  readonly status: number;
  readonly page: Page;
}

export interface RedirectReply {
  readonly kind: 'redirect';
  readonly location: string;
  /** A `Set-Cookie` value, `null` for none. */
  readonly cookie: string | null;
}

export interface TextReply {
  readonly kind: 'text';
  readonly type: string;
  readonly text: string;
}

export interface EmptyReply {
  readonly kind: 'empty';
}

/** The page was sent piece by piece; see `Call.grow`. */
export interface GrownReply {
  readonly kind: 'grown';
}

export type Reply = JsonReply | PageReply | RedirectReply | TextReply | EmptyReply | GrownReply;

/** Sends one more piece of a page that is shown while it grows. */
export type Grow = (part: Part) => Promise<void>;

/** A request as handlers see it. */
export interface Call {
  readonly verifier: Verifier;
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
  /** Whether this caller may change the corpus. */
  readonly mayEdit: boolean;
  readonly site: SiteFacts;
  /** Sends a page at once, all but its end; what is added stands at its end. The handler then replies with `GROWN`. */
  readonly grow: (page: Page) => Promise<Grow>;
  /** A `Set-Cookie` value that signs the caller in; `null` for a wrong token. Throws a `Refused` after too many. */
  readonly signIn: (token: string) => Promise<string | null>;
  /** Ends the caller’s session; a `Set-Cookie` value that forgets it. */
  readonly signOut: () => Promise<string>;
  /** The service’s figures, in the text form of Prometheus. */
  readonly metrics: () => Promise<string>;
}

/** What does not change from request to request. */
export interface SiteFacts {
  /** The address readers use, without a slash at its end. */
  readonly origin: string;
  /** Whether a token is set that somebody can sign in with. */
  readonly canSignIn: boolean;
}

export type Handler = (call: Call) => Promise<Reply> | Reply;

export const json = (body: unknown, status = 200, location: string | null = null): JsonReply => ({
  kind: 'json',
  status,
  body,
  location,
});

export const page = (content: Page, status = 200): PageReply => ({ kind: 'page', status, page: content });

export const redirect = (location: string, cookie: string | null = null): RedirectReply => ({
  kind: 'redirect',
  location,
  cookie,
});

export const EMPTY: EmptyReply = { kind: 'empty' };

export const GROWN: GrownReply = { kind: 'grown' };

export const checkLink = (check: Pick<Check, 'id'>): string => `/checks/${check.id}`;
