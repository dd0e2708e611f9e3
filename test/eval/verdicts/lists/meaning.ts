/** Words that change the sense when one is put for another. Written for this generator. */

import { pairs } from './parse.js';

/** Words that a prefix or one word of denial turns round. */
export const PREFIXED: ReadonlyMap<string, readonly string[]> = pairs(`
ability: inability
able: unable
acceptable: unacceptable
accuracy: inaccuracy
accurate: inaccurate
active: inactive
adequate: inadequate
advantage: disadvantage
advisable: inadvisable
affected: unaffected
affordable: unaffordable
afraid: unafraid
agree: disagree
agreeable: disagreeable
agreed: disagreed
agreement: disagreement
ambiguous: unambiguous
ambitious: unambitious
announced: unannounced
answered: unanswered
antidemocratic: democratic
appear: disappear
appeared: disappeared
appropriate: inappropriate
approval: disapproval
approve: disapprove
approved: unapproved
arm: disarm
armed: unarmed
attainable: unattainable
attended: unattended
attractive: unattractive
authorized: unauthorized
available: unavailable
avoidable: unavoidable
aware: unaware
balanced: imbalanced
bearable: unbearable
belief: disbelief
believable: unbelievable
believe: disbelieve
biased: unbiased
calculate: miscalculate
capable: incapable
certain: uncertain
certainty: uncertainty
changed: unchanged
checked: unchecked
clear: unclear
coherent: incoherent
comfort: discomfort
comfortable: uncomfortable
common: uncommon
compatible: incompatible
competence: incompetence
competent: incompetent
complete: incomplete
compliance: noncompliance
conceivable: inconceivable
conclusive: inconclusive
connect: disconnect
conscious: unconscious
consistent: inconsistent
constitutional: unconstitutional
continue: discontinue
controlled: uncontrolled
convenient: inconvenient
conventional: unconventional
convinced: unconvinced
convincing: unconvincing
correct: incorrect
counterproductive: productive
credit: discredit
criminalize: decriminalize
curable: incurable
decent: indecent
decided: undecided
decisive: indecisive
decriminalize: criminalize
deescalate: escalate
defensible: indefensible
defund: fund
democratic: undemocratic
dependent: independent
deregulate: regulate
desirable: undesirable
destabilize: stabilize
devalue: value
direct: indirect
disadvantage: advantage
disagree: agree
disagreeable: agreeable
disagreed: agreed
disagreement: agreement
disappear: appear
disappeared: appeared
disapproval: approval
disapprove: approve
disarm: arm
disbelief: belief
disbelieve: believe
discomfort: comfort
disconnect: connect
discontinue: continue
discovered: undiscovered
discredit: credit
disengage: engage
dishonest: honest
dishonor: honor
disliked: liked
disloyal: loyal
disobey: obey
disorganized: organized
displease: please
displeased: pleased
disprove: prove
disputed: undisputed
disqualify: qualify
disregard: regard
disrespect: respect
disrespectful: respectful
dissatisfaction: satisfaction
dissatisfied: satisfied
distrust: trust
disunity: unity
divided: undivided
documented: undocumented
educated: uneducated
effective: ineffective
elected: unelected
eligible: ineligible
employed: unemployed
employment: unemployment
enforceable: unenforceable
engage: disengage
equal: unequal
equality: inequality
escalate: deescalate
ethical: unethical
existent: nonexistent
expected: unexpected
experience: inexperience
experienced: inexperienced
explained: unexplained
fair: unfair
faithful: unfaithful
familiar: unfamiliar
favorable: unfavorable
fit: unfit
fortunate: unfortunate
founded: unfounded
friendly: unfriendly
fund: defund
funded: unfunded
grateful: ungrateful
guarded: unguarded
happiness: unhappiness
happy: unhappy
harmed: unharmed
healthy: unhealthy
heard: unheard
helpful: unhelpful
honest: dishonest
honor: dishonor
humane: inhumane
illegal: legal
illegitimate: legitimate
illogical: logical
imaginable: unimaginable
imbalanced: balanced
immature: mature
immaturity: maturity
immoral: moral
impatience: patience
impatient: patient
imperfect: perfect
imperfection: perfection
impersonal: personal
impolite: polite
important: unimportant
impossible: possible
impractical: practical
imprecise: precise
improbable: probable
improper: proper
imprudent: prudent
inability: ability
inaccuracy: accuracy
inaccurate: accurate
inactive: active
inadequate: adequate
inadvisable: advisable
incoherent: coherent
incompatible: compatible
incompetence: competence
incompetent: competent
incomplete: complete
inconceivable: conceivable
inconclusive: conclusive
inconsistent: consistent
inconvenient: convenient
incurable: curable
indecent: decent
indecisive: decisive
indefensible: defensible
independent: dependent
indirect: direct
ineligible: eligible
inequality: equality
inexperience: experience
inexperienced: experienced
inform: misinform
informed: uninformed
inhumane: humane
injustice: justice
insecure: secure
insensitive: sensitive
insincere: sincere
insincerity: sincerity
instability: stability
insufficient: sufficient
insured: uninsured
intended: unintended
interpret: misinterpret
intolerable: tolerable
intolerance: tolerance
intolerant: tolerant
invalid: valid
invariable: variable
invisible: visible
irrational: rational
irrecoverable: recoverable
irrefutable: refutable
irreligious: religious
irreplaceable: replaceable
irresistible: resistible
irresponsible: responsible
irreversible: reversible
judge: misjudge
justice: injustice
justified: unjustified
kind: unkind
known: unknown
lawful: unlawful
legal: illegal
legitimate: illegitimate
liked: disliked
likely: unlikely
limited: unlimited
lock: unlock
logical: illogical
loyal: disloyal
lucky: unlucky
manage: mismanage
manageable: unmanageable
married: unmarried
mature: immature
maturity: immaturity
miscalculate: calculate
misinform: inform
misinterpret: interpret
misjudge: judge
mismanage: manage
misrepresent: represent
mistakable: unmistakable
moral: immoral
necessary: unnecessary
noncompliance: compliance
nonexistent: existent
nonpartisan: partisan
nonviolent: violent
noticed: unnoticed
obey: disobey
official: unofficial
organized: disorganized
paid: unpaid
partisan: nonpartisan
patience: impatience
patient: impatient
perfect: imperfect
perfection: imperfection
personal: impersonal
planned: unplanned
pleasant: unpleasant
please: displease
pleased: displeased
polite: impolite
popular: unpopular
possible: impossible
practical: impractical
precedented: unprecedented
precise: imprecise
predictable: unpredictable
prepared: unprepared
probable: improbable
productive: unproductive
professional: unprofessional
profitable: unprofitable
proper: improper
protected: unprotected
prove: disprove
proven: unproven
prudent: imprudent
published: unpublished
qualified: unqualified
qualify: disqualify
questionable: unquestionable
rational: irrational
realistic: unrealistic
reasonable: unreasonable
recognized: unrecognized
recoverable: irrecoverable
refutable: irrefutable
regard: disregard
registered: unregistered
regular: irregular
regulate: deregulate
related: unrelated
relevant: irrelevant
reliable: unreliable
religious: irreligious
remarkable: unremarkable
replaceable: irreplaceable
represent: misrepresent
resistible: irresistible
resolved: unresolved
respect: disrespect
respectful: disrespectful
responsible: irresponsible
restricted: unrestricted
reversible: irreversible
safe: unsafe
satisfaction: dissatisfaction
satisfactory: unsatisfactory
satisfied: dissatisfied
scientific: unscientific
scripted: unscripted
secure: insecure
selfish: unselfish
sensitive: insensitive
settled: unsettled
sincere: insincere
sincerity: insincerity
skilled: unskilled
solved: unsolved
stability: instability
stabilize: destabilize
stable: unstable
sufficient: insufficient
suitable: unsuitable
supported: unsupported
sustainable: unsustainable
sympathetic: unsympathetic
tested: untested
thinkable: unthinkable
tolerable: intolerable
tolerance: intolerance
tolerant: intolerant
touched: untouched
troubled: untroubled
true: untrue
trust: distrust
unable: able
unacceptable: acceptable
unaffected: affected
unaffordable: affordable
unafraid: afraid
unambiguous: ambiguous
unambitious: ambitious
unannounced: announced
unanswered: answered
unapproved: approved
unarmed: armed
unattainable: attainable
unattended: attended
unattractive: attractive
unauthorized: authorized
unavailable: available
unavoidable: avoidable
unaware: aware
unbearable: bearable
unbelievable: believable
unbiased: biased
uncertain: certain
uncertainty: certainty
unchanged: changed
unchecked: checked
unclear: clear
uncommon: common
unconscious: conscious
unconstitutional: constitutional
uncontrolled: controlled
unconventional: conventional
unconvinced: convinced
unconvincing: convincing
undecided: decided
undemocratic: democratic
undesirable: desirable
undiscovered: discovered
undisputed: disputed
undivided: divided
undocumented: documented
uneducated: educated
unelected: elected
unemployed: employed
unemployment: employment
unenforceable: enforceable
unequal: equal
unethical: ethical
unexpected: expected
unexplained: explained
unfair: fair
unfaithful: faithful
unfamiliar: familiar
unfavorable: favorable
unfit: fit
unfortunate: fortunate
unfounded: founded
unfriendly: friendly
unfunded: funded
ungrateful: grateful
unguarded: guarded
unhappiness: happiness
unhappy: happy
unharmed: harmed
unhealthy: healthy
unheard: heard
unhelpful: helpful
unimaginable: imaginable
unimportant: important
uninformed: informed
uninsured: insured
unintended: intended
unity: disunity
unjustified: justified
unkind: kind
unknown: known
unlawful: lawful
unlikely: likely
unlimited: limited
unlock: lock
unlucky: lucky
unmanageable: manageable
unmarried: married
unmistakable: mistakable
unnecessary: necessary
unnoticed: noticed
unofficial: official
unpaid: paid
unplanned: planned
unpleasant: pleasant
unpopular: popular
unpredictable: predictable
unprepared: prepared
unproductive: productive
unprofessional: professional
unprofitable: profitable
unprotected: protected
unproven: proven
unpublished: published
unqualified: qualified
unquestionable: questionable
unrealistic: realistic
unreasonable: reasonable
unrecognized: recognized
unregistered: registered
unrelated: related
unreliable: reliable
unremarkable: remarkable
unresolved: resolved
unrestricted: restricted
unsafe: safe
unsatisfactory: satisfactory
unscientific: scientific
unscripted: scripted
unselfish: selfish
unsettled: settled
unskilled: skilled
unsolved: solved
unstable: stable
unsuitable: suitable
unsupported: supported
unsustainable: sustainable
unsympathetic: sympathetic
untested: tested
unthinkable: thinkable
untouched: touched
untroubled: troubled
untrue: true
unusual: usual
unwanted: wanted
unwarranted: warranted
unwise: wise
unworthy: worthy
usual: unusual
valid: invalid
value: devalue
variable: invariable
violent: nonviolent
visible: invisible
wanted: unwanted
warranted: unwarranted
willing: unwilling
wise: unwise
with: without
without: with
worthy: unworthy
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
