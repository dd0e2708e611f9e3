/** `check "QUOTE"`: the verdict on one quote. */

import { parseArgs } from 'node:util';
import { openVerifier } from '../main/open.js';
import { type Check, type Claim, PROFILES, type Profile } from '../model.js';
import { readSettings } from '../settings.js';
import { DONE, Misuse, OTHERWISE, readAll, type Terminal } from './terminal.js';
import { checkText } from './text.js';

const OPTIONS = {
  speaker: { type: 'string' },
  article: { type: 'string' },
  profile: { type: 'string', default: 'strict' },
  json: { type: 'boolean', default: false },
} as const;

const passes = (check: Check): boolean => check.verdict === 'verified' || check.verdict === 'edited';

function profileOf(name: string): Profile {
  const profile = PROFILES.find((known) => known === name);
  if (!profile) throw new Misuse(`--profile is one of ${PROFILES.join(', ')}, not ${name}.`);
  return profile;
}

export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [given] = positionals;
  if (given === undefined || positionals.length > 1) throw new Misuse('check takes one quote, in quotation marks.');
  const profile = profileOf(values.profile);
  const pasted = given === '-' ? await readAll(terminal.stdin) : given;
  const verifier = await openVerifier(readSettings(terminal.env));
  try {
    const paste = verifier.readPaste(pasted);
    const claim: Claim = {
      quote: paste.quote,
      speaker: values.speaker ?? paste.speaker,
      articleId: values.article ?? null,
      profile,
    };
    const check = await verifier.checkQuote(claim);
    terminal.stdout.write(values.json ? `${JSON.stringify(check, null, 2)}\n` : checkText(check));
    return passes(check) ? DONE : OTHERWISE;
  } finally {
    await verifier.close();
  }
}
