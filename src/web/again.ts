/** Forms that come back with what was typed and the reasons, when their input is refused. */

import type { FormState, Page } from './pages.js';
import { type Refused, refusedFor } from './refusals.js';
import { type Call, page, type Reply } from './reply.js';

/** The text fields of a form, to be shown again. */
export function valuesOf(body: unknown): Record<string, string> {
  const entries = Object.entries(typeof body === 'object' && body !== null ? body : {});
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Runs a form; when its input is refused, the page it came from is shown again with the reasons. */
export async function again(
  call: Call,
  shown: (form: FormState) => Promise<Page>,
  run: () => Promise<Reply>,
): Promise<Reply> {
  try {
    return await run();
  } catch (error) {
    const refused = asFieldErrors(error);
    if (!refused) throw error;
    return page(await shown({ values: valuesOf(call.body), errors: refused.errors }), refused.status);
  }
}

/** The refusal, where it is one that a form can show; `null` for anything else. */
export function asFieldErrors(error: unknown): Refused | null {
  const refused = error instanceof Error ? refusedFor(error) : null;
  return refused && refused.errors.length > 0 && (refused.status === 422 || refused.status === 413) ? refused : null;
}
