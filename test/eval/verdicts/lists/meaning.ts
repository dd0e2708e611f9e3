/** Words that change the sense when one is put for another. Written for this generator. */

import { pairs } from './parse.js';

/** Words that a prefix or one word of denial turns round. */
export const PREFIXED: ReadonlyMap<string, readonly string[]> = pairs(`
able: unable
acceptable: unacceptable
accurate: inaccurate
appropriate: inappropriate
aware: unaware
capable: incapable
certain: uncertain
comfortable: uncomfortable
complete: incomplete
constitutional: unconstitutional
correct: incorrect
documented: undocumented
effective: ineffective
ethical: unethical
fit: unfit
likely: unlikely
necessary: unnecessary
precedented: unprecedented
realistic: unrealistic
reasonable: unreasonable
regular: irregular
relevant: irrelevant
unable: able
unacceptable: acceptable
unaware: aware
uncertain: certain
unconstitutional: constitutional
undocumented: documented
unethical: ethical
unfit: fit
unlikely: likely
unnecessary: necessary
unrealistic: realistic
unreasonable: reasonable
unusual: usual
usual: unusual
willing: unwilling
with: without
without: with
`);

/** Auxiliaries that take “not” after them, with their contraction. */
export const NEGATED: ReadonlyMap<string, readonly string[]> = pairs(`
are: aren’t
can: can’t
could: couldn’t
is: isn’t
must: mustn’t
should: shouldn’t
was: wasn’t
were: weren’t
will: won’t
would: wouldn’t
`);

/** Contractions with “not”, and what is left without it. */
export const AFFIRMED: ReadonlyMap<string, readonly string[]> = pairs(`
aren't: are
can't: can
cannot: can
couldn't: could
didn't: did
doesn't: does
don't: do
hadn't: had
hasn't: has
haven't: have
isn't: is
shouldn't: should
wasn't: was
weren't: were
won't: will
wouldn't: would
`);

/** Words that deny by themselves, and what affirms. */
export const DENIED: ReadonlyMap<string, readonly string[]> = pairs(`
neither: both
nobody: somebody, everybody
none: some, all
nothing: something, everything
nowhere: somewhere
`);

export const MODALS: ReadonlyMap<string, readonly string[]> = pairs(`
can: must, should
could: will, must
may: will, must
might: will, must
must: may, should, could
shall: may, might
should: may, must, could
will: may, might, could
would: might, could
`);

/** “we’ll” and its like, and what weakens it. */
export const CONTRACTED_WILL: ReadonlyMap<string, readonly string[]> = pairs(`
he'll: he may, he might
i'll: I may, I might
it'll: it may, it might
she'll: she may, she might
they'll: they may, they might
we'll: we may, we might
you'll: you may, you might
`);

export const QUANTIFIERS: ReadonlyMap<string, readonly string[]> = pairs(`
absolutely: partly, somewhat
all: some, few
almost: exactly
always: sometimes, rarely
completely: partly, partially
each: some
entirely: partly, partially
every: some
everybody: somebody, nobody
everyone: someone, nobody
everything: something
few: many
frequently: rarely
fully: partly, partially
generally: exclusively
largely: wholly
many: few
mostly: entirely
nearly: exactly
often: rarely, always
partially: fully
partly: fully, entirely
rarely: often
several: all
some: all
somebody: everybody
something: everything
sometimes: always
totally: partly, partially
usually: always
virtually: partly
`);

/** Hedges and their opposite. */
export const HEDGES: ReadonlyMap<string, readonly string[]> = pairs(`
apparently: undoubtedly
certainly: possibly, perhaps, arguably
clearly: possibly, perhaps, arguably
definitely: possibly, perhaps, maybe
likely: certain
maybe: certainly, undoubtedly
obviously: possibly, perhaps
perhaps: certainly, surely, definitely
possibly: certainly, definitely
potentially: certainly, definitely
presumably: certainly
probably: certainly, definitely, surely
surely: possibly, perhaps
undoubtedly: possibly
`);

/** Opposites, each form by itself; only words whose common senses are all opposed. */
export const ANTONYMS: ReadonlyMap<string, readonly string[]> = pairs(`
accept: reject
accepted: rejected
active: passive
admire: despise
advance: retreat
advantage: disadvantage
agree: disagree
agreed: disagreed
alive: dead
allies: enemies
allow: forbid
allowed: forbidden
ally: enemy
ancient: modern
angry: calm
approve: disapprove
arrive: depart
asset: liability
attack: defend
attacked: defended
available: unavailable
awful: excellent
backward: forward
bad: good
beautiful: ugly
began: ended
begin: end
beginning: ending
believe: disbelieve
beneficial: harmful
benefits: harms
best: worst
better: worse
big: small
bigger: smaller
biggest: smallest
boring: exciting
borrow: lend
bottom: top
brave: cowardly
broken: intact
build: demolish
buy: sell
calm: nervous
careful: careless
celebrate: mourn
cheap: expensive
clean: dirty
clever: foolish
closed: open
cold: hot
combine: separate
common: rare
competent: incompetent
complex: simple
condemn: praise
condemned: praised
confident: doubtful
conservative: liberal
consistent: inconsistent
courage: cowardice
crazy: sane
create: destroy
created: destroyed
creating: destroying
cruel: kind
danger: safety
dangerous: safe
dark: bright
dead: alive
death: life
decent: indecent
decrease: increase
decreased: increased
deep: shallow
defeat: victory
defend: attack
democracy: dictatorship
denied: admitted
deny: admit
destroy: create
destroyed: created
different: identical
difficult: easy
dishonest: honest
dishonesty: honesty
earlier: later
early: late
easy: difficult
elected: defeated
employment: unemployment
encourage: discourage
enemies: friends
enemy: friend
equality: inequality
evil: good
exciting: boring
expand: shrink
expensive: cheap
experienced: inexperienced
fail: succeed
failed: succeeded
failure: success
fair: unfair
false: true
famous: obscure
fast: slow
faster: slower
father: mother
female: male
foreign: domestic
forget: remember
forward: backward
freedom: slavery
friend: enemy
friendly: hostile
friends: enemies
full: empty
future: past
gain: loss
generous: stingy
gentle: harsh
glad: sad
good: bad
great: terrible
grow: shrink
growing: shrinking
guilt: innocence
guilty: innocent
happy: unhappy
harder: easier
hardest: easiest
hate: love
hatred: affection
healthy: sick
help: hinder
high: low
higher: lower
highest: lowest
honest: dishonest
hope: despair
hopeful: hopeless
horrible: lovely
huge: tiny
husband: wife
illegal: legal
important: unimportant
improve: worsen
improved: worsened
include: exclude
increase: decrease
increased: decreased
increasing: decreasing
incredible: ordinary
independent: dependent
inferior: superior
innocent: guilty
inside: outside
intelligent: stupid
join: leave
joy: sorrow
justice: injustice
large: small
larger: smaller
largest: smallest
lawful: unlawful
legal: illegal
legally: illegally
less: more
liberal: conservative
life: death
local: foreign
lose: win
loser: winner
losing: winning
lost: won
love: hate
loved: hated
loves: hates
low: high
lower: higher
loyal: disloyal
major: minor
majority: minority
male: female
man: woman
maximum: minimum
men: women
minor: major
minority: majority
moral: immoral
more: less
mother: father
nasty: nice
necessary: unnecessary
negative: positive
nice: nasty
normal: abnormal
old: young
older: younger
oppose: support
opposed: supported
opposes: supports
optimistic: pessimistic
patient: impatient
peace: war
peaceful: violent
perfect: imperfect
permanent: temporary
pleased: displeased
poor: rich
popular: unpopular
positive: negative
possible: impossible
poverty: wealth
powerful: powerless
praise: condemn
praised: condemned
private: public
progress: decline
protect: endanger
protecting: endangering
proud: ashamed
public: private
qualified: unqualified
quickly: slowly
raise: lower
rapidly: slowly
rational: irrational
real: fake
reject: accept
rejected: accepted
remember: forget
repeal: enact
respect: contempt
responsible: irresponsible
reward: punish
rich: poor
rise: fall
rude: polite
sad: glad
safe: dangerous
same: opposite
secure: insecure
serious: frivolous
sick: healthy
simple: complicated
slow: fast
slowly: quickly
small: large
smaller: larger
smart: stupid
spending: saving
stable: unstable
started: stopped
strength: weakness
strengthen: weaken
strong: weak
stronger: weaker
stupid: smart
succeed: fail
success: failure
successful: unsuccessful
support: oppose
supported: opposed
supporting: opposing
supports: opposes
terrible: wonderful
tiny: enormous
together: apart
tolerance: intolerance
tough: easy
true: false
trust: distrust
truth: lie
understand: misunderstand
unfair: fair
united: divided
urban: rural
useful: useless
valuable: worthless
victim: perpetrator
victory: defeat
violent: peaceful
visible: invisible
war: peace
weak: strong
weaker: stronger
weakness: strength
wealthy: poor
welcome: unwelcome
willing: unwilling
win: lose
winner: loser
winning: losing
wins: loses
wise: foolish
woman: man
women: men
won: lost
wonderful: terrible
worse: better
worst: best
wrong: right
young: old
younger: older
`);

/** Where a word above is not itself: “word: the fold before it”, “word:> the fold after it”. */
export const NOT_AFTER: ReadonlyMap<string, readonly string[]> = pairs(`
all: at, after, above, first, that's, it's, once, not, for, them, us, you, they, we
best: at, my, our, his, her, your, their
big: how, so, a
can: the, a, this, that
common: in
could: if
every: not, nearly, almost
few: a, the, last, past, next, these, those, first, very, quite
future: the, in, near
good: for, very, thank, as
great: make, no
help: can't, not
high: in
hope: i, we, they, you
inside: from
less: or, any, nonetheless
life: pro, of, half
lost: get, got
love: in, with, would, i'd
low: all-time
lower: even
man: a, the, no, old, oh
many: how, so, as, too, very, not, that, good
may: in, of, on, last, next, this, since
might: our, their, the, military, full, economic
more: any, no, once, or, even, and, much, many
often: how, as, too, very, more
old: year, years
open: an, the
past: the, in
poor: the
possible: as, if, where, whenever
public: the, in
real: for, get
respect: with
rise: on, the
same: the, all
several: the, these
short: in
some: and, then
spending: of
support: in, of
together: all, get, put, altogether
true: come, came
truth: in
whole: as, on, the
will: free, the, a, his, her, their, my, our, your, good, political, ill, god's, people's, at
wrong: gone
`);

export const NOT_BEFORE: ReadonlyMap<string, readonly string[]> = pairs(`
all: right, of, along, in, about, over, around, out, but, too, that, alone, sides
bad: luck
best: friend, wishes, of
better: off, not
broken: up, down, into
can: of, opener
common: sense, ground, core
every: single, other, so, now, day, time, year, bit, once
false: flag
few: months, years, weeks, days, hours, minutes, times
forward: to, with
friend: of
future: of
good: luck, morning, evening, night, old, afternoon, faith, at, many
great: grandma, grandmother, grandfather, grandpa, uncle, aunt, britain, lakes, depression, deal, again, many, extent
help: but
high: school, schools, noon, court, tech
inside: out
large: part
life: of, insurance, time
love: to, affair
low: key
majority: leader, whip
many: times, of, a
minority: leader, whip
more: and, or, importantly
most: of
often: than
old: man, days, time, friend, age
open: to
patient: care, protection
peace: corps, officer, officers
poor: thing
private: sector, server, email
public: school, schools, opinion, eye, figure, service
real: estate, time
rise: to
same: time, as, thing, way
should: it
small: business, businesses, town, talk
some: of, sort, kind, point, time, way, ways, day, extent, degree, in
support: from
together: with, on, and, for
tough: on
trust: me, fund
united: states, nations, kingdom, airlines
war: on, in, with, against, crimes, room, hero, heroes
whole: lot, bunch, thing, point, foods
will: of, power
win: over
winner: takes
young: man, woman, lady
`);
