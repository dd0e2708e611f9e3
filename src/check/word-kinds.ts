/** Kinds of words whose change changes what a sentence says. A word may be of several kinds: a bit each. */

import { isRoughNumber, mayBeNumber } from '../text/numbers.js';

export const NEGATION = 1;
export const NUMBER = 2;
export const DATE = 4;
export const MODAL = 8;
export const QUANTIFIER = 16;
export const CONDITION = 32;
export const PRONOUN = 64;

/** Bits of the kinds above. */
export type Kinds = number;

const list = (text: string): string[] => text.trim().split('\n');

const NEGATIONS = list(`
ain't
aint
barely
cannot
dunno
hardly
neither
never
no
nobody
none
noone
nor
not
nothing
nowhere
rarely
scarcely
seldom
without
`);

const MODALS = list(`
can
could
may
might
must
need
ought
shall
should
will
would
`);

const CONDITIONS = list(`
but
except
if
only
provided
unless
until
till
whether
without
`);

const DATES = list(`
monday
tuesday
wednesday
thursday
friday
saturday
sunday
january
february
march
april
june
july
august
september
october
november
december
today
tomorrow
tonight
yesterday
`);

const PRONOUNS = list(`
he
her
hers
him
his
i
it
its
me
my
our
she
that
their
them
these
they
this
those
us
we
you
your
`);

/**
 * Quantifiers, degrees and hedges: the hedges of the npm package hedges 2.0.1 (MIT) that are one word and no verb, and the
 * adverbs of certainty and doubt of Quirk et al., A Comprehensive Grammar of the English Language, 8.127.
 */
const QUANTIFIERS = list(`
absolutely
admittedly
all
allegedly
almost
always
any
anywhere
apparently
approximately
arguably
both
certain
certainly
clearly
completely
conceivably
countless
definitely
doubtless
each
entire
entirely
every
everybody
everyone
everything
everywhere
evidently
few
fewer
frequently
fully
generally
half
incontestably
indisputably
indubitably
largely
least
less
likely
mainly
many
maybe
more
most
mostly
much
nearly
obviously
occasionally
often
once
only
ostensibly
partial
partially
partly
patently
perhaps
plainly
plausibly
possible
possibly
potentially
practically
presumably
probable
probably
purportedly
quite
rather
reportedly
reputedly
roughly
seemingly
several
some
somebody
someone
something
sometimes
somewhat
somewhere
supposedly
surely
theoretically
totally
twice
unarguably
undeniably
undoubtedly
unlikely
unquestionably
usually
utterly
virtually
whole
wholly
`);

const KINDS = new Map<string, Kinds>();
const add = (words: readonly string[], kind: Kinds): void => {
  for (const word of words) KINDS.set(word, (KINDS.get(word) ?? 0) | kind);
};
add(NEGATIONS, NEGATION);
add(MODALS, MODAL);
add(CONDITIONS, CONDITION);
add(DATES, DATE);
add(PRONOUNS, PRONOUN);
add(QUANTIFIERS, QUANTIFIER);

/** Verbs that deny what follows them: “failed to appear”. */
const REFUSALS = new Set(
  `decline declined declines declining denied denies deny denying fail failed failing fails forgot forgotten
neglected neglects refuse refused refuses refusing unable`.split(/\s/),
);

/** Whether the folded word denies what follows it. */
export const refuses = (fold: string): boolean => REFUSALS.has(fold);

const CONTRACTED_MODALS: Readonly<Record<string, string>> = { "'d": 'would', "'ll": 'will' };

const known = new Map<string, Kinds>();
/** A running process meets the same words again and again; beyond this many the memory starts anew. */
const WORDS_KEPT = 50_000;

/** The kinds of a folded word, also where retyping lost its apostrophe: “dont”. */
export function kindsOf(fold: string): Kinds {
  let kinds = known.get(fold);
  if (kinds === undefined) {
    if (known.size >= WORDS_KEPT) known.clear();
    kinds = workOut(fold);
    known.set(fold, kinds);
  }
  return kinds;
}

const BARE_NEGATION = /^(?:ai|are|ca|could|did|do|does|had|has|have|is|might|must|need|should|was|were|wo|would)nt$/;

function workOut(fold: string): Kinds {
  let kinds = KINDS.get(fold) ?? 0;
  if (mayBeNumber(fold) || isRoughNumber(fold)) kinds |= NUMBER;
  if (BARE_NEGATION.test(fold)) return kinds | NEGATION | workOut(`${fold.slice(0, -2)}n't`);
  if (fold.endsWith("n't")) kinds |= NEGATION | (KINDS.get(modalOf(fold)) ?? 0);
  const contracted = /'(?:d|ll)$/.exec(fold)?.[0];
  if (contracted && CONTRACTED_MODALS[contracted]) kinds |= MODAL;
  if (fold === 'cannot') kinds |= MODAL;
  if (fold.endsWith('days')) kinds |= (KINDS.get(fold.slice(0, -1)) ?? 0) & DATE;
  return kinds;
}

const IRREGULAR: Readonly<Record<string, string>> = { "can't": 'can', "shan't": 'shall', "won't": 'will' };

/** The verb in a negated contraction: `won't` → `will`, `don't` → `do`. */
export const modalOf = (fold: string): string => IRREGULAR[fold] ?? fold.slice(0, -3);
