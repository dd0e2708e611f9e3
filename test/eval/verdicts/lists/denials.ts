/** Verbs that a denial is put before, and ways to deny without “not”. Written for this generator. */

import { entries, pairs } from './parse.js';

/** Verbs of opinion and action as they stand after “I”, “we”, “you”, “they”. */
export const VERBS: ReadonlySet<string> = new Set(
  entries(`
accept
agree
ask
believe
build
buy
care
create
deserve
enjoy
expect
feel
fight
find
get
give
go
hear
hold
hope
intend
keep
know
leave
like
live
look
love
make
mean
need
offer
oppose
own
pay
plan
play
protect
provide
read
receive
recommend
regret
remember
represent
respect
run
see
sell
send
speak
spend
stand
start
support
take
talk
tell
think
treat
trust
understand
use
vote
want
watch
work
`),
);

/** Adverbs that deny, behind an auxiliary: “is no longer”. */
export const DENYING_ADVERBS: readonly string[] = entries(`
barely
by no means
hardly
in no way
no longer
rarely
scarcely
seldom
`);

/** Verbs before “to” that let something happen, and those of the same form that do not. */
export const REFUSALS: ReadonlyMap<string, readonly string[]> = pairs(`
able: unable
agree: refuse, decline
agreed: refused, declined
eager: reluctant
expect: refuse
expects: refuses
hope: refuse
hopes: refuses
intend: refuse
intends: refuses
managed: failed
plan: refuse
planned: refused
plans: refuses
ready: unwilling
tried: refused
try: refuse
trying: refusing
want: refuse
wanted: refused
wants: refuses
willing: unwilling
`);

/** Measures of two words. */
export const MEASURES: ReadonlyMap<string, readonly string[]> = pairs(`
at least: at most
at most: at least
fewer than: more than
less than: more than
more than: less than
no more: no less
up to: at least
`);
