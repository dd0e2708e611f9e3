/**
 * Opposites, each form by itself, sorted. Written for this generator from a speaker's head, apart from the detectors' tables; words
 * that are as often something else are left out.
 */

import { pairs } from './parse.js';

export const ANTONYMS: ReadonlyMap<string, readonly string[]> = pairs(`
abandon: keep
abandoned: kept
abandoning: keeping
abandons: keeps
abnormal: normal
abolish: preserve
abolished: preserved
abolishes: preserves
abolishing: preserving
above: below
abroad: home
absence: presence
absent: present
abstract: concrete
absurd: sensible
abundance: shortage
abundant: scarce
accelerate: decelerate
accelerated: decelerated
accelerates: decelerates
accelerating: decelerating
accept: decline, reject
acceptable: intolerable
acceptance: rejection
accepted: declined, rejected
accepting: declining
accepts: declines
accidental: deliberate
accidentally: deliberately
accountable: unaccountable
accumulate: disperse
accumulated: dispersed
accumulates: disperses
accumulating: dispersing
accurate: mistaken
accuser: defender
accusers: defenders
achievement: failure
achievements: failures
acknowledge: deny
acknowledged: denied
acknowledges: denies
acknowledging: denying
acquire: dispose
acquired: disposed
acquires: disposes
acquiring: disposing
active: passive
add: subtract
added: subtracted
adding: subtracting
adds: subtracts
adequate: insufficient
admiration: scorn, contempt
admire: despise
admission: denial
admissions: denials
admit: conceal
admits: conceals
admitted: concealed
admitting: concealing
adore: despise, detest, hate
adored: despised, detested, hated
adores: despises, detests, hates
adoring: despising, detesting, hating
adult: child
adults: childs
advance: withdraw, retreat
advanced: withdrew
advances: withdraws, retreats
advancing: withdrawing
advantage: disadvantage
adversaries: allies
adversary: ally
adverse: positive
affirm: refute
affirmed: refuted
affirming: refuting
affirms: refutes
affluent: poor
affordable: expensive
afraid: fearless
age: youth
aggravate: alleviate
aggravated: alleviated
aggravates: alleviates
aggravating: alleviating
aggressive: peaceful, passive
aggressor: victim
aggressors: victims
agitate: calm
agitated: calmed
agitates: calms
agitating: calming
agony: pleasure
agree: quarrel, refuse, disagree
agreed: disagreed
agreeed: quarreled, refused
agreeing: quarreling, refusing
agrees: quarrels, refuses
aid: obstruct, obstacle
aided: obstructed
aiding: obstructing
aids: obstructs, obstacles
alive: dead
alleviate: aggravate
alleviated: aggravated
alleviates: aggravates
alleviating: aggravating
allies: adversaries, foes, enemies
allow: block, forbid
allowed: blocked, forbidden
allowing: blocking
allows: blocks
ally: adversary, foe, enemy
amateur: professional
amateurs: professionals
ambitious: unambitious
ample: insufficient
amplified: muffled
amplifies: muffles
amplify: muffle
amplifying: muffling
ancient: recent, modern
anger: delight
angry: pleased, calm
annoy: please
annoyed: pleased
annoying: pleasing
annoys: pleases
answer: ask, question
answered: asked
answering: asking
answers: asks, questions
antagonize: befriend
antagonized: befriended
antagonizes: befriends
antagonizing: befriending
antithesis: thesis
antithesises: thesises
apathetic: enthusiastic
apathy: enthusiasm
appear: disappear, vanish
appeared: disappeared, vanished
appearing: disappearing, vanishing
appears: disappears, vanishes
appoint: dismiss
appointed: dismissed
appointing: dismissing
appoints: dismisses
appreciate: devalue
appreciated: devalued
appreciates: devalues
appreciating: devaluing
appropriate: improper
approval: disapproval
approve: veto, disapprove
approved: vetoed
approves: vetos
approving: vetoing
arm: disarm
armed: disarmed
arming: disarming
arms: disarms
arrest: release
arrested: released
arresting: releasing
arrests: releases
arrival: departure
arrivals: departures
arrive: depart
arrogance: humility
arrogant: humble
artificial: natural
ascend: descend
ascended: descended
ascending: descending
ascends: descends
ascent: descent
ascents: descents
ask: answer
asked: answered
asking: answering
asks: answers
asleep: awake
assemble: disband
assembled: disbanded
assembles: disbands
assembling: disbanding
asset: debt, liability
assist: hamper
assisted: hampered
assisting: hampering
assists: hampers
attach: detach
attached: detached
attaches: detaches
attaching: detaching
attack: defend
attacked: defended
attacker: defender
attackers: defenders
attract: repel
attracted: repelled
attracting: repelling
attraction: aversion
attractions: aversions
attractive: ugly
attracts: repels
atypical: typical
aunt: uncle
aunts: uncles
austerity: extravagance
authentic: counterfeit
authoritarian: democratic
authority: powerlessness
authorize: prohibit
authorized: prohibited
authorizes: prohibits
authorizing: prohibiting
available: taken, unavailable
aversion: attraction
aversions: attractions
avoid: confront
avoided: confronted
avoiding: confronting
avoids: confronts
awake: asleep
awful: superb, terrific, excellent
backed: opposed
backing: opposing
backs: opposes, fronts
backward: forward
bad: good
badly: well
ban: permit
bankrupt: solvent
banned: permitted
banning: permitting
bans: permits
barbaric: civilized
barely: easily
barren: fertile
beautiful: ugly
befriend: antagonize
befriended: antagonized
befriending: antagonizing
befriends: antagonizes
began: ended
begin: end
beginning: ending
believable: incredible
believe: doubt, disbelieve
believed: doubted
believes: doubts
believing: doubting
below: above
beneficial: harmful
benefit: drawback
benefits: drawbacks, harms
best: worst
betrayal: loyalty
better: worse
bias: fairness
biased: impartial
big: little, small
bigger: smaller
biggest: smallest
bigoted: tolerant
bigotry: tolerance
bipartisan: partisan
birth: death
births: deaths
bitter: sweet
black: white
blame: forgive, credit
blamed: forgave
blameless: guilty
blames: forgives
blaming: forgiving
bless: curse
blessed: cursed
blesses: curses
blessing: cursing, curse
blessings: curses
block: allow
blocked: allowed
blocking: allowing
blocks: allows
blunt: sharp
boastful: modest
bold: timid
boldly: timidly
bolster: undermine
bolstered: undermined
bolstering: undermining
bolsters: undermines
boo: cheer
booed: cheered
booing: cheering
boom: bust, recession
boos: cheers
boost: curb
boosted: curbed
boosting: curbing
boosts: curbs
boring: interesting, exciting
borrow: lend
boss: worker
bosses: workers
bottom: top
bottoms: tops
boy: girl
boys: girls
brave: frightened, cowardly
bravery: cowardice
break: repair
breaked: repaired
breaking: repairing
breaks: repairs
brief: lengthy, lasting
bright: dim
brilliant: stupid
bring: take
bringing: taking
brings: takes
broad: narrow
broaden: narrow
broadened: narrowed
broadening: narrowing
broadens: narrows
broken: whole, intact
brother: sister
brothers: sisters
brought: took
brutal: humane
build: dismantle, demolish
building: dismantling
builds: dismantles
built: dismantled
bust: boom
busy: idle
buy: sell
buyer: seller
buyers: sellers
calm: agitate, stormy, panic, terror, nervous
calmed: agitated
calming: agitating
calms: agitates
came: went
cancel: confirm
canceled: confirmed
canceling: confirming
cancels: confirms
captive: free
captivity: freedom
captor: prisoner
captors: prisoners
capture: liberate
captured: liberated
captures: liberates
capturing: liberating
careful: reckless, careless
carefully: carelessly
carelessly: carefully
cautious: reckless
ceiling: floor
ceilings: floors
celebrate: mourn
central: peripheral
certain: doubtful
champion: loser
champions: losers
chaos: order
chaotic: orderly
charity: greed
cheap: expensive
cheer: boo
cheered: booed
cheerful: gloomy
cheering: booing
cheers: boos
child: adult, parent
childs: adults, parents
chilly: warm
citizen: foreigner
citizens: foreigners
civil: uncivil
civilized: barbaric
clarified: obscured
clarifies: obscures
clarify: obscure
clarifying: obscuring
clarity: confusion
clean: dirty
clear: murky
clever: foolish
climb: fall, drop
climbed: fell, dropped
climbing: falling, dropping
climbs: falls, drops
closed: opened, open
closer: farther
closes: opens
closing: opening
clumsy: graceful
coarse: fine
cold: warm, hot
coldness: warmth
collapse: recover
collapsed: recovered
collapses: recovers
collapsing: recovering
colorful: drab
combine: separate
come: go
comedies: tragedies
comedy: tragedy
comes: goes
comfort: torment, discomfort
comfortable: uneasy
comforted: tormented
comforting: tormenting
comforts: torments
coming: going
commend: rebuke
commended: rebuked
commending: rebuking
commends: rebukes
common: unusual, rare
commonplace: unique
compassion: cruelty
compassionate: heartless
compete: cooperate
competed: cooperated
competence: incompetence
competent: incompetent
competes: cooperates
competing: cooperating
complex: simple
compliance: defiance
complicate: simplify
complicated: simplified
complicates: simplifies
complicating: simplifying
compliment: insult
complimentary: critical
complimented: insulted
complimenting: insulting
compliments: insults
compulsory: voluntary
conceal: admit, reveal, uncover
concealed: admitted, revealed, uncovered
concealing: admitting, revealing, uncovering
conceals: admits, reveals, uncovers
concede: insist
conceded: insisted
concedes: insists
conceding: insisting
concrete: abstract
condemn: praise
condemned: praised
confess: deny
confessed: denied
confesses: denies
confessing: denying
confidence: doubt, distrust
confident: doubtful
confidential: public
confirm: cancel, retract, deny
confirmed: canceled, retracted, denied
confirming: canceling, retracting, denying
confirms: cancels, retracts, denies
conflict: harmony
confront: avoid
confronted: avoided
confronting: avoiding
confronts: avoids
confusion: clarity
connect: disconnect
connected: disconnected
connecting: disconnecting
connects: disconnects
conquer: surrender
conquered: surrendered
conquering: surrendering
conquers: surrenders
consensus: disagreement
consensuses: disagreements
consent: refuse, object, refusal
consented: refused, objected
consenting: refusing, objecting
consents: refuses, objects
conservation: waste
conservative: progressive, liberal
conserve: squander
conserved: squandered
conserves: squanders
conserving: squandering
considerable: slight
considerate: thoughtless
consistent: inconsistent
console: upset
consoled: upset
consoles: upsets
consoling: upsetting
constant: variable
construct: demolish
constructed: demolished
constructing: demolishing
constructive: destructive
constructs: demolishes
consumer: producer
consumers: producers
contaminated: pure
contempt: admiration
continue: pause, stop
continued: paused, stopped
continues: pauses, stops
continuing: pausing, stopping
contract: expand
contracted: expanded
contracting: expanding
contraction: expansion
contractions: expansions
contracts: expands
controversial: uncontroversial
convict: exonerate
convicted: exonerated
convicting: exonerating
convicts: exonerates
cool: heat
cooled: heated
cooling: heating
cools: heats
cooperate: compete
cooperated: competed
cooperates: competes
cooperating: competing
cooperative: defiant
corrupt: honest, innocent, moral
corruption: justice
counterfeit: authentic
courage: fear, cowardice
courageous: cowardly
cover: expose
covered: exposed
covering: exposing
covers: exposes
coward: hero
cowardice: bravery
cowardly: courageous, heroic
cowards: heros
crazy: sane
create: solve, destroy
created: solved, destroyed
creates: solves
creating: solving, destroying
creator: destroyer
creators: destroyers
credit: blame
creditor: debtor
creditors: debtors
cried: laughed
cries: laughs
criminal: lawful
critical: complimentary, supportive
criticism: praise
criticize: praise
criticized: praised
criticizes: praises
criticizing: praising
crowded: deserted
crucial: trivial
crude: elegant
cruel: kind
cruelty: compassion, kindness
cry: laugh
crying: laughing
curb: boost
curbed: boosted
curbing: boosting
curbs: boosts
curious: indifferent
curse: bless, blessing
cursed: blessed
curses: blesses, blessings
cursing: blessing
damage: repair
damaged: repaired, intact
damages: repairs
damaging: repairing, helpful
danger: safety
dangerous: harmless, safe
dangerously: safely
dark: bright
darken: lighten
darkened: lightened
darkening: lightening
darkens: lightens
darkness: light
daughter: son, father
daughters: sons, fathers
dawn: dusk
dawns: dusks
day: night
days: nights
dead: alive
deadly: harmless
death: birth, life
deaths: births
debt: asset
debtor: creditor
debtors: creditors
debts: savings
deceit: honesty
deceitful: truthful
deceive: enlighten
deceived: enlightened
deceives: enlightens
deceiving: enlightening
decelerate: accelerate
decelerated: accelerated
decelerates: accelerates
decelerating: accelerating
decent: indecent
decline: accept, growth, rise
declined: accepted
declines: accepts
declining: accepting
decrease: increase
decreased: increased
deep: shallow
deepen: ease
deepened: eased
deepening: easing
deepens: eases
defeat: triumph, victory
defeated: victorious
defeats: triumphs
defend: attack
defendant: plaintiff
defendants: plaintiffs
defender: accuser, attacker, prosecutor
defenders: accusers, attackers, prosecutors
defense: offense
defensive: offensive
defiance: compliance
defiant: cooperative
deficit: surplus
deficits: surpluses
deflate: inflate
deflated: inflated
deflates: inflates
deflating: inflating
defuse: escalate
defused: escalated
defuses: escalates
defusing: escalating
degrade: upgrade
degraded: upgraded
degrades: upgrades
degrading: upgrading
delay: hasten
delayed: hastened, immediate
delaying: hastening
delays: hastens
deliberate: accidental
deliberately: accidentally
delight: anger, misery
demand: supply
democracy: tyranny, dictatorship
democratic: authoritarian
demolish: construct
demolished: constructed
demolishes: constructs
demolishing: constructing
demote: promote
demoted: promoted
demotes: promotes
demoting: promoting
denial: admission
denials: admissions
denied: acknowledged, confessed, confirmed, granted, admitted
denies: acknowledges, confesses, confirms, grants
deny: acknowledge, confess, confirm, grant, admit
denying: acknowledging, confessing, confirming, granting
depart: return
departed: returned
departing: returning
departs: returns
departure: arrival
departures: arrivals
deplete: replenish
depleted: replenished
depletes: replenishes
depleting: replenishing
deploy: withdraw
deployed: withdrew
deploying: withdrawing
deployment: withdrawal
deployments: withdrawals
deploys: withdraws
depress: stimulate
depressed: stimulated
depresses: stimulates
depressing: stimulating
descend: ascend
descended: ascended
descending: ascending
descends: ascends
descent: ascent
descents: ascents
deserted: crowded
despair: optimism
despise: adore, respect
despised: adored, respected
despises: adores, respects
despising: adoring, respecting
destroy: rebuild, create
destroyed: rebuilt, created
destroyer: creator
destroyers: creators
destroying: rebuilding
destroys: rebuilds
destructive: constructive
detach: attach
detached: attached
detaches: attaches
detaching: attaching
deter: encourage
deteriorate: improve
deteriorated: improved
deteriorates: improves
deteriorating: improving
deterred: encouraged
deterring: encouraging
deters: encourages
detest: adore
detested: adored
detesting: adoring
detests: adores
devalue: appreciate
devalued: appreciated
devalues: appreciates
devaluing: appreciating
devastating: mild
die: live
died: lived
dies: lives
difference: similarity
different: same, identical
difficult: simple, easy
diligent: lazy
dim: bright
diminish: enlarge
diminished: enlarged
diminishes: enlarges
diminishing: enlarging
direct: indirect
directly: indirectly
disagreement: consensus
disagreements: consensuses
disappear: appear
disappeared: appeared
disappearing: appearing
disappears: appears
disapproval: approval
disarm: arm
disarmed: armed
disarming: arming
disarms: arms
disaster: success
disasters: successes
disastrous: successful
disband: assemble
disbanded: assembled
disbanding: assembling
disbands: assembles
discard: keep
discarded: kept
discarding: keeping
discards: keeps
discharge: enlist
discharged: enlisted
discharges: enlists
discharging: enlisting
disclose: hide
disclosed: hid
discloses: hides
disclosing: hiding
discomfort: comfort
disconnect: connect
disconnected: connected
disconnecting: connecting
disconnects: connects
discord: harmony, unity
discourage: inspire
discouraged: inspired
discourages: inspires
discouraging: inspiring
disease: health
disgrace: honor
dishonest: honest
dishonestly: honestly
dishonesty: honesty
dishonor: honor
dislike: like
disliked: liked
dislikes: likes
disliking: liking
dismantle: build
dismantled: built
dismantles: builds
dismantling: building
dismiss: appoint
dismissed: appointed
dismisses: appoints
dismissing: appointing
disobey: obey
disobeyed: obeyed
disobeying: obeying
disobeys: obeys
disorder: order
disperse: accumulate
dispersed: accumulated
disperses: accumulates
dispersing: accumulating
dispose: acquire
disposed: acquired
disposes: acquires
disposing: acquiring
disprove: verify
disproved: verified
disproves: verifies
disproving: verifying
disrespectful: respectful
dissatisfaction: satisfaction
dissatisfied: satisfied
dissolve: form
dissolved: formed
dissolves: forms
dissolving: forming
distant: near
distress: relief
distrust: confidence
divide: unite, multiply, unify
divided: united, multiplied, unified, unanimous
divides: unites, multiplies, unifies
dividing: uniting, multiplying, unifying
division: unity
divorce: marry
divorced: married
divorces: marries
divorcing: marrying
dominant: submissive
doubt: believe, confidence, faith
doubted: believed
doubtful: certain
doubting: believing
doubts: believes
downgrade: upgrade
downgraded: upgraded
downgrades: upgrades
downgrading: upgrading
downplay: exaggerate
downplayed: exaggerated
downplaying: exaggerating
downplays: exaggerates
downward: upward
drab: colorful
drawback: benefit
drawbacks: benefits
dreadful: wonderful
drop: climb, rise
dropped: climbed
dropping: climbing
drops: climbs, rises
drought: flood
droughts: floods
drunk: sober
dry: wet
dull: sharp, vibrant
dumb: intelligent
dusk: dawn
dusks: dawns
dwarf: giant
dwarfs: giants
dying: living
eager: reluctant
earlier: later
early: overdue, late
ease: deepen, tighten
eased: deepened, tightened
eases: deepens, tightens
easily: barely
easing: deepening, tightening
east: west
eastern: western
easy: difficult
economical: wasteful
educated: ignorant
effective: useless
efficient: wasteful
elderly: young
elected: defeated
elegant: crude
embrace: shun
embraced: shunned
embraces: shuns
embracing: shunning
emerge: vanish
emerged: vanished
emerges: vanishes
emerging: vanishing
emigrate: immigrate
emigrated: immigrated
emigrates: immigrates
emigrating: immigrating
employ: fire
employed: fired
employee: employer
employees: employers
employer: employee
employers: employees
employing: firing
employment: unemployment
employs: fires
empower: oppress
empowered: oppressed
empowering: oppressing
empowers: oppresses
emptied: filled
empties: fills
emptiness: fullness
empty: fill
emptying: filling
enable: prevent
enabled: prevented
enables: prevents
enabling: preventing
encourage: deter, discourage
encouraged: deterred
encourages: deters
encouraging: deterring
end: start
ended: started
ending: starting, opening
endings: openings
ends: starts
enemies: friends
enemy: friend
enforce: waive
enforced: waived
enforces: waives
enforcing: waiving
enlarge: diminish
enlarged: diminished
enlarges: diminishes
enlarging: diminishing
enlighten: deceive
enlightened: deceived
enlightening: deceiving
enlightens: deceives
enlist: discharge, retire
enlisted: discharged, retired
enlisting: discharging, retiring
enlists: discharges, retires
enmity: friendship
enormous: minuscule
enrich: impoverish
enriched: impoverished
enriches: impoverishes
enriching: impoverishing
enslave: liberate
enslaved: liberated
enslaves: liberates
enslaving: liberating
enter: exit
entered: exited
entering: exiting
enters: exits
enthusiasm: apathy
enthusiastic: apathetic
entrance: exit
entrances: exits
equality: inequality
erratic: steady
escalate: defuse
escalated: defused
escalates: defuses
escalating: defusing
essential: optional
eternal: fleeting
ethical: immoral
evening: morning
evenings: mornings
evil: good
exaggerate: downplay
exaggerated: downplayed
exaggerates: downplays
exaggerating: downplaying
exception: rule
exceptional: ordinary
exceptions: rules
excess: moderation
excessive: moderate
exciting: boring
exclude: welcome, invite
excluded: welcomed, invited
excludes: welcomes, invites
excluding: welcoming, inviting
exclusive: inclusive
exempt: liable
exhale: inhale
exhaled: inhaled
exhales: inhales
exhaling: inhaling
exit: enter, entrance
exited: entered
exiting: entering
exits: enters, entrances
exonerate: convict
exonerated: convicted
exonerates: convicts
exonerating: convicting
expand: contract, shrink
expanded: contracted
expanding: contracting
expands: contracts
expansion: contraction
expansions: contractions
expedite: postpone
expedited: postponed
expedites: postpones
expediting: postponing
expense: income
expenses: incomes
expensive: affordable, cheap
experienced: novice, inexperienced
expert: novice
experts: novices
explicit: implicit
export: import
exported: imported
exporting: importing
exports: imports
expose: cover
exposed: covered
exposes: covers
exposing: covering
exposure: protection
exposures: protections
extend: shorten
extended: shortened
extending: shortening
extends: shortens
exterior: interior
external: internal
extinguish: ignite
extinguished: ignited
extinguishes: ignites
extinguishing: igniting
extraordinary: ordinary, usual
extravagance: austerity
extreme: moderate
fact: fiction
fail: pass, prosper, succeed
failed: passed, prospered, successful, succeeded
failing: passing, prospering
fails: passes, prospers
failure: achievement, success
failures: achievements
fair: unfair
fairly: unfairly
fairness: bias
faith: doubt
faithful: treacherous
falling: climbing
falls: climbs
false: genuine, true
falsehood: truth
fame: obscurity
familiar: strange
famine: feast
famines: feasts
famous: unknown, obscure
fanciful: realistic
far: near
farther: closer
fast: slow
fasten: loosen
fastened: loosened
fastening: loosening
fastens: loosens
faster: slower
fat: thin, slim
fatal: harmless
father: daughter, mother
fathers: daughters
favor: oppose
favored: opposed
favoring: opposing
favors: opposes
fear: courage, hope
fearless: afraid, scared
feast: famine
feasts: famines
federal: local
feeble: robust, vigorous
fell: climbed
female: male
ferocious: gentle
fertile: barren
fiction: fact
fill: empty
filled: emptied
filling: emptying
fills: empties
final: initial
find: lose
finding: losing
finds: loses
fine: coarse
finish: start
finished: started
finishes: starts
finishing: starting
fire: employ, hire
fired: employed, hired
fires: employs, hires
firing: employing, hiring
firm: shaky
flashy: low-key
fleeting: eternal, permanent
flexible: rigid, stubborn
float: sink
floated: sank
floating: sinking
floats: sinks
flood: drought
floods: droughts
floor: ceiling
floors: ceilings
foe: ally, friend
foes: allies, friends
follow: lead
followed: led
follower: leader
followers: leaders
following: leading
follows: leads
folly: wisdom
fool: genius
foolish: sensible, wise
foolishly: wisely
fools: geniuses
forbade: permitted
forbid: permit
forbidding: permitting
forbids: permits
foreign: native, domestic
foreigner: citizen
foreigners: citizens
forgave: blamed
forget: remember
forgive: blame
forgives: blames
forgiving: blaming
form: dissolve
formal: informal
formed: dissolved
former: latter
forming: dissolving
forms: dissolves
fortified: weakened
fortifies: weakens
fortify: weaken
fortifying: weakening
fortunate: unlucky
forward: back, backward
found: lost
fragile: sturdy, robust
frailty: strength
freedom: captivity, oppression, slavery
freeed: imprisoned, jailed
freeing: imprisoning, jailing
frees: imprisons, jails
freeze: melt
freezes: melts
freezing: melting
frequent: rare
fresh: stale, rotten
friend: foe, enemy
friendly: unfriendly, hostile
friends: foes, enemies
friendship: enmity
frightened: brave
fronts: backs
frown: smile
frowned: smiled
frowning: smiling
frowns: smiles
froze: melted
frugal: lavish
full: empty
fullness: emptiness
future: history, past
futures: histories
gain: lose, setback, loss
gained: lost
gaining: losing
gains: loses, setbacks
gather: scatter
gathered: scattered
gathering: scattering
gathers: scatters
gave: took
generosity: greed
generous: selfish, stingy
genius: fool
geniuses: fools
gentle: ferocious, harsh
gently: harshly
genuine: false, phony
giant: tiny, dwarf
giants: dwarfs
girl: boy
girls: boys
give: take
gives: takes
giving: taking
glad: sad
gladly: reluctantly
global: local
gloomy: cheerful, optimistic
go: come
goes: comes
going: coming
good: bad
goodwill: hostility
graceful: clumsy
gradual: sudden, steep
gradually: quickly, suddenly
grant: deny
granted: denied
granting: denying
grants: denies
grateful: ungrateful
gratitude: ingratitude
grave: trivial
great: terrible
greed: generosity, charity
grow: shrink
growing: shrinking
growth: decline
guess: know
guessed: knew
guesses: knows
guessing: knowing
guest: host
guests: hosts
guilt: remorse, innocence
guilty: blameless, innocent
halt: resume
halted: resumed
halting: resuming
halts: resumes
hamper: assist
hampered: assisted
hampering: assisting
hampers: assists
happily: sadly
happiness: sadness, sorrow
happy: miserable, unhappy
hard: soft
harden: soften
hardened: softened
hardening: softening
hardens: softens
harder: easier
hardest: easiest
harm: heal, good
harmed: healed
harmful: harmless, helpful
harming: healing
harmless: dangerous, deadly, fatal, harmful
harmony: conflict, discord
harms: heals
harshly: gently
hasten: delay
hastened: delayed
hastening: delaying
hastens: delays
hasty: patient
hate: adore, love
hated: adored, popular
hateful: loving
hates: adores
hating: adoring
hatred: affection
heal: harm, hurt, injure
healed: harmed, hurt, injured
healing: harming, hurting, injuring
heals: harms, hurts, injures
health: disease, illness, sickness
healthy: sick
heartless: compassionate
heat: cool
heated: cooled
heating: cooling
heats: cools
heaven: hell
heavy: light
hell: heaven
help: hinder
helpful: damaging, harmful
hero: villain, coward
heroic: cowardly
heros: villains, cowards
hid: disclosed, showed
hidden: obvious, visible
hide: disclose, show
hides: discloses, shows
hiding: disclosing, showing
high: low
higher: lower
highest: lowest
hire: fire
hired: fired
hires: fires
hiring: firing
historic: insignificant
histories: futures
history: future
hollow: solid
home: abroad
honest: corrupt, dishonest
honestly: dishonestly
honesty: deceit
honor: shame, disgrace, dishonor
honored: shamed
honoring: shaming
honors: shames
hope: fear, despair
hopeful: hopeless
hopeless: promising
horizontal: vertical
horrible: wonderful, lovely
host: guest
hostile: welcoming
hostility: goodwill
hosts: guests
huge: small, tiny
humane: brutal
humble: arrogant, proud
humility: arrogance
hurt: heal, healed
hurting: healing
hurts: heals
husband: wife
identical: different
idle: busy
ignite: extinguish
ignited: extinguished
ignites: extinguishes
igniting: extinguishing
ignorance: knowledge
ignorant: educated
ignore: notice
ignored: noticed
ignores: notices
ignoring: noticing
illegal: legal
illegitimate: legitimate
illiterate: literate
illness: health
illogical: logical
immature: mature
immaturity: maturity
immediate: delayed
immense: tiny
immigrate: emigrate
immigrated: emigrated
immigrates: emigrates
immigrating: emigrating
immoral: ethical
impartial: biased
impatience: patience
impersonal: personal
implicit: explicit
import: export
important: trivial, unimportant
imported: exported
importing: exporting
imports: exports
impoverish: enrich
impoverished: enriched, prosperous
impoverishes: enriches
impoverishing: enriching
impractical: practical
imprison: free
imprisoned: freeed
imprisoning: freeing
imprisonment: release
imprisonments: releases
imprisons: frees
improper: appropriate, proper
improperly: properly
improve: deteriorate, worsen
improved: deteriorated, worsened
improves: deteriorates, worsens
improving: deteriorating, worsening
inadequate: sufficient
include: omit, exclude
included: omitted
includes: omits
including: omitting
inclusive: exclusive
income: expense
incomes: expenses
incompetence: competence
increase: reduce, reduction, decrease
increased: reduced, decreased
increases: reduces, reductions
increasing: reducing, decreasing
incredible: believable, ordinary
independent: dependent
indifference: sympathy
indifferent: curious
indirect: direct
indirectly: directly
industrious: lazy
inept: talented
ineptitude: skill
ineptitudes: skills
inequality: equality
inferior: superior
inferiority: superiority
inflate: deflate
inflated: deflated
inflates: deflates
inflating: deflating
inform: mislead
informal: formal
informed: misled
informing: misleading
informs: misleads
ingratitude: gratitude
inhale: exhale
inhaled: exhaled
inhales: exhales
inhaling: exhaling
initial: final, ultimate
injure: heal
injured: healed
injures: heals
injuring: healing
inner: outer
innocence: guilt
innocent: corrupt, guilty
inoffensive: offensive
insane: sane
insanity: sanity
insecurity: security
insensitive: sensitive
inside: outside
insider: outsider
insiders: outsiders
insignificant: historic
insincere: sincere
insist: concede
insisted: conceded
insisting: conceding
insists: concedes
inspire: discourage
inspired: discouraged
inspires: discourages
inspiring: discouraging
instability: stability
install: remove
installed: removed
installing: removing
installs: removes
insufficient: adequate, ample
insult: compliment
insulted: complimented
insulting: complimenting
insults: compliments
intact: damaged
integration: segregation
intelligence: stupidity
intelligent: dumb, stupid
intense: mild
intensified: subsided
intensifies: subsides
intensify: subside
intensifying: subsiding
interesting: boring
interior: exterior
internal: external
intolerable: acceptable
invade: liberate
invaded: liberated
invades: liberates
invading: liberating
invalid: valid
invalidate: validate
invalidated: validated
invalidates: validates
invalidating: validating
invite: exclude
invited: excluded
invites: excludes
inviting: excluding
irrelevant: pertinent
jail: free
jailed: freeed
jailing: freeing
jails: frees
join: quit, leave
joined: quit
joining: quitting
joins: quits
jokingly: seriously
joy: misery, sorrow
joyful: sorrowful, tragic
junior: senior
justice: corruption, injustice
justly: unjustly
keep: abandon, discard
keeping: abandoning, discarding
keeps: abandons, discards
kept: abandoned, discarded
kindness: cruelty
king: queen
kings: queens
knew: guessed
know: guess
knowing: guessing
knowledge: ignorance
knows: guesses
landlord: tenant
landlords: tenants
languish: thrive
languished: thrived
languishes: thrives
languishing: thriving
large: small
larger: smaller
largest: smallest
lasting: brief, temporary
late: early
later: now, sooner
latter: former
laugh: cry
laughed: cried
laughing: crying
laughs: cries
laughter: tears
lavish: frugal
lawful: criminal, unlawful
lawless: orderly
lazy: diligent, industrious
lead: follow
leader: follower
leaders: followers
leading: following
leads: follows
leave: remain, stay
leaves: remains, stays
leaving: remaining, staying
led: followed
legal: illegal
legalize: outlaw
legalized: outlawed
legalizes: outlaws
legalizing: outlawing
legally: unlawfully, illegally
legitimate: illegitimate
lengthen: shorten
lengthened: shortened
lengthening: shortening
lengthens: shortens
lengthy: brief
lenient: strict, tough
less: more
liable: exempt
liberal: conservative
liberate: capture, invade, enslave
liberated: captured, invaded, enslaved
liberates: captures, invades, enslaves
liberating: capturing, invading, enslaving
liberty: tyranny
lies: truth
life: death
lift: lower
lifted: lowered
lifting: lowering
lifts: lowers
lighten: darken
lightened: darkened
lightening: darkening
lightens: darkens
liked: disliked
likes: dislikes
liking: disliking
limited: unlimited
literate: illiterate
little: big
live: die
lived: died
lives: dies
living: dying
loathe: worship
loathed: worshiped
loathes: worships
loathing: worshiping
local: federal, global, foreign
lock: unlock
locked: unlocked
locking: unlocking
locks: unlocks
logical: illogical
loose: tight
loosen: fasten, tighten, restrict
loosened: fastened, tightened, restricted
loosening: fastening, tightening, restricting
loosens: fastens, tightens, restricts
lose: find, gain, profit, retain, win
loser: champion, winner
losers: champions, winners
loses: finds, gains, profits, retains
losing: finding, gaining, profiting, retaining, winning
loss: profit, victory
losses: profits, victories
lost: found, gained, profited, retained, won
loud: quiet
loudly: quietly
love: hate
loved: hated
loves: hates
loving: hateful
low: high
low-key: flashy
lower: lift, raise, upper, higher
lowered: lifted, raised
lowering: lifting, raising
lowers: lifts, raises
loyal: treacherous, disloyal
loyalty: betrayal
luck: misfortune
lucky: unlucky
luxuries: necessities
luxury: necessity
madness: sanity
magnified: minimized
magnifies: minimizes
magnify: minimize
magnifying: minimizing
mainstream: radical
maintain: neglect
maintained: neglected
maintaining: neglecting
maintains: neglects
major: minor
majorities: minorities
majority: minority
male: female
man: woman
mandatory: optional, voluntary
married: divorced, single
marries: divorces
marry: divorce
marrying: divorcing
massive: tiny
master: servant
masters: servants
mature: immature
maturity: immaturity
maximize: minimize
maximized: minimized
maximizes: minimizes
maximizing: minimizing
maximum: minimal, minimum
meaningful: meaningless
meaningless: meaningful
melt: freeze
melted: froze
melting: freezing
melts: freezes
men: women
merciful: ruthless
mercy: vengeance
merge: separate
merged: separated
merges: separates
merging: separating
messy: neat
mighty: weak
mild: devastating, intense, severe
minimal: maximum
minimize: magnify, maximize
minimized: magnified, maximized
minimizes: magnifies, maximizes
minimizing: magnifying, maximizing
minor: major
minorities: majorities
minority: majority
minuscule: enormous
minuses: pluses
miserable: happy
misery: delight, joy
misfortune: luck
mislead: inform
misleading: informing
misleads: informs
misled: informed
mistaken: accurate
mistrust: trust
moderate: excessive, extreme, radical
moderation: excess
modern: outdated, old-fashioned
modest: boastful
momentous: trivial
moral: corrupt, immoral
more: less
morning: evening
mornings: evenings
mother: father
muffle: amplify
muffled: amplified
muffles: amplifies
muffling: amplifying
multiple: single
multiplied: divided
multiplies: divides
multiply: divide
multiplying: dividing
murky: clear
naive: sophisticated
narrow: broaden, widen, broad, wide
narrowed: broadened, widened
narrowing: broadening, widening
narrows: broadens, widens
nasty: nice
native: foreign
natural: artificial, synthetic
near: distant, far
neat: messy
necessary: optional, unnecessary
necessities: luxuries
necessity: luxury
negative: positive
neglect: maintain, nurture
neglected: maintained, nurtured
neglecting: maintaining, nurturing
neglects: maintains, nurtures
negligible: substantial
nervous: relaxed
neutral: partisan
new: old
nice: nasty
night: day
nights: days
noble: shameful
noise: silence
noisy: quiet
nonviolence: violence
nonviolent: violent
normal: abnormal
north: south
northern: southern
notice: ignore
noticed: ignored
notices: ignores
noticing: ignoring
novice: experienced, expert, veteran
novices: experts, veterans
nurture: neglect
nurtured: neglected
nurtures: neglects
nurturing: neglecting
obedient: rebellious
obey: disobey
obeyed: disobeyed
obeying: disobeying
obeys: disobeys
object: consent
objected: consented
objecting: consenting
objective: subjective
objects: consents
obscure: clarify, prominent
obscured: clarified
obscures: clarifies
obscuring: clarifying
obscurity: fame
obstacle: aid
obstacles: aids
obstruct: aid
obstructed: aided
obstructing: aiding
obstructs: aids
obvious: hidden
occupied: vacant
offend: please
offended: pleased
offending: pleasing
offends: pleases
offense: defense
offensive: defensive, inoffensive
official: unofficial
old: new, young
old-fashioned: modern
older: younger
omit: include
omits: includes
omitted: included
omitting: including
opened: closed, shut
opening: closing, shutting, ending
openings: endings
openly: secretly
opens: closes, shuts
opponent: supporter
opponents: supporters
oppose: back, favor, support
opposed: backed, favored, supported
opposes: backs, favors, supports
opposing: backing, favoring
opposition: support
oppress: empower
oppressed: empowered
oppresses: empowers
oppressing: empowering
oppression: freedom
optimism: despair, pessimism
optimist: pessimist
optimistic: gloomy, pessimistic
optimists: pessimists
optional: essential, mandatory, necessary
orderly: chaotic, lawless
ordinary: extraordinary, exceptional
outdated: modern
outer: inner
outlaw: legalize
outlawed: legalized
outlawing: legalizing
outlaws: legalizes
outside: inside
outsider: insider
outsiders: insiders
overdue: early, premature
overestimate: underestimate
overestimated: underestimated
overestimates: underestimates
overestimating: underestimating
overpaid: underpaid
overpay: underpay
overpaying: underpaying
overpays: underpays
pain: pleasure
painful: painless
painless: painful
panic: calm
pardon: punish
pardoned: punished
pardoning: punishing
pardons: punishes
parent: child
parents: childs
partisan: neutral, bipartisan
pass: fail
passed: failed
passes: fails
passing: failing
passive: aggressive
patience: impatience
patient: hasty, impatient
patriot: traitor
patriots: traitors
pause: continue
paused: continued
pauses: continues
pausing: continuing
peace: violence, war
peaceful: aggressive, warlike, violent
peacefully: violently
penniless: wealthy
perfect: imperfect
peripheral: central
permanent: fleeting, temporary
permanently: temporarily
permission: prohibition
permit: ban, forbid
permits: bans, forbids
permitted: banned, forbade
permitting: banning, forbidding
persist: quit
persisted: quit
persisting: quitting
persists: quits
personal: impersonal
pertinent: irrelevant
pessimism: optimism
pessimist: optimist
pessimists: optimists
phony: genuine
plaintiff: defendant
plaintiffs: defendants
planned: spontaneous
pleasant: unpleasant
please: offend, annoy
pleased: offended, annoyed, angry, upset, displeased
pleases: offends, annoys
pleasing: offending, annoying
pleasure: pain, agony
plentiful: scarce
pluses: minuses
polite: rude
poor: affluent, rich
popular: hated, unpopular
positive: adverse, negative
possible: impossible
postpone: expedite
postponed: expedited
postpones: expedites
postponing: expediting
potent: weak
poverty: prosperity, riches, wealth
power: weakness
powerful: weak, powerless
powerlessness: authority
powers: weaknesses
practical: impractical
praise: criticize, scold, criticism, ridicule, condemn
praised: criticized, scolded, condemned
praises: criticizes, scolds
praising: criticizing, scolding
precious: worthless
precise: vague
predictable: unpredictable
premature: overdue
prepared: unprepared
presence: absence
preserve: abolish, ruin
preserved: abolished, ruined
preserves: abolishes, ruins
preserving: abolishing, ruining
prevent: enable
prevented: enabled
preventing: enabling
prevents: enables
pride: shame
prior: subsequent
prisoner: captor
prisoners: captors
private: public
privately: publicly
producer: consumer
producers: consumers
productive: unproductive
profane: sacred
professional: amateur
professionals: amateurs
profit: lose, loss
profitable: unprofitable
profited: lost
profiting: losing
profits: loses, losses
profound: superficial, shallow
progress: regress, decline
progressed: regressed
progresses: regresses
progressing: regressing
progressive: conservative
prohibit: authorize
prohibited: authorized
prohibiting: authorizing
prohibition: permission
prohibits: authorizes
prolong: shorten
prolonged: shortened
prolonging: shortening
prolongs: shortens
prominent: obscure
promising: hopeless
promote: demote
promoted: demoted
promotes: demotes
promoting: demoting
proper: improper
properly: improperly
prosecutor: defender
prosecutors: defenders
prosper: fail
prospered: failed
prospering: failing
prosperity: poverty
prosperous: impoverished
prospers: fails
protect: threaten, endanger
protected: threatened, vulnerable
protecting: threatening, endangering
protection: exposure
protections: exposures
protects: threatens
proud: humble, ashamed
prudent: rash
public: confidential, private
publicly: privately
pull: push
pulled: pushed
pulling: pushing
pulls: pushes
punish: pardon
punished: pardoned
punishes: pardons
punishing: pardoning
punishment: reward
punishments: rewards
pure: contaminated
push: pull
pushed: pulled
pushes: pulls
pushing: pulling
qualified: unqualified
qualities: quantities
quality: quantity
quantities: qualities
quantity: quality
quarrel: agree
quarreled: agreeed
quarreling: agreeing
quarrels: agrees
queen: king
queens: kings
question: answer
questions: answers
quick: slow
quickly: gradually, slowly
quiet: loud, noisy
quietly: loudly
quit: persist, persisted, join, joined
quits: persists, joins
quitting: persisting, joining
radical: moderate, mainstream
raise: lower
raised: lowered
raises: lowers
raising: lowering
random: systematic
rapidly: slowly
rare: frequent
rash: prudent
rational: irrational
ready: unprepared
real: fake
realistic: fanciful
reassuring: troubling
rebellious: obedient
rebuild: destroy
rebuilding: destroying
rebuilds: destroys
rebuilt: destroyed
rebuke: commend
rebuked: commended
rebukes: commends
rebuking: commending
receive: send
received: sent
receives: sends
receiving: sending
recent: ancient
recession: boom
recipient: sender
recipients: senders
reckless: careful, cautious, responsible
recover: collapse
recovered: collapsed
recovering: collapsing
recovers: collapses
reduce: increase
reduced: increased
reduces: increases
reducing: increasing
reduction: increase
reductions: increases
refusal: consent
refuse: consent, agree
refused: consented, agreeed
refuses: consents, agrees
refusing: consenting, agreeing
refute: affirm
refuted: affirmed
refutes: affirms
refuting: affirming
regress: progress
regressed: progressed
regresses: progresses
regressing: progressing
reinstate: suspend
reinstated: suspended
reinstates: suspends
reinstating: suspending
reject: accept
rejected: accepted
rejection: acceptance
relax: tense, tighten
relaxed: tensed, tightened, nervous
relaxes: tenses, tightens
relaxing: tensing, tightening
release: arrest, imprisonment
released: arrested
releases: arrests, imprisonments
releasing: arresting
reliable: unreliable
relief: distress
religious: secular
reluctant: eager, willing
reluctantly: gladly
remain: leave
remained: left
remaining: leaving
remains: leaves
remarkable: unremarkable
remember: forget
remorse: guilt
remove: install
removed: installed
removes: installs
removing: installing
repair: damage, break
repaired: damaged, breaked
repairing: damaging, breaking
repairs: damages, breaks
repeal: enact
repel: attract, welcome
repelled: attracted, welcomed
repelling: attracting, welcoming
repels: attracts, welcomes
replenish: deplete
replenished: depleted
replenishes: depletes
replenishing: depleting
resist: submit, surrender, yield
resisted: submitted, surrendered, yielded
resisting: submitting, surrendering, yielding
resists: submits, surrenders, yields
respect: despise, scorn, contempt
respected: despised
respectful: disrespectful
respecting: despising
respects: despises
responsible: reckless, irresponsible
restrain: unleash
restrained: unleashed
restraining: unleashing
restrains: unleashes
restrict: loosen
restricted: loosened
restricting: loosening
restricts: loosens
resume: halt
resumed: halted
resumes: halts
resuming: halting
retain: lose
retained: lost
retaining: losing
retains: loses
retire: enlist
retired: enlisted
retires: enlists
retiring: enlisting
retract: confirm
retracted: confirmed
retracting: confirming
retracts: confirms
retreat: advance
retreats: advances
return: depart
returned: departed
returning: departing
returns: departs
reveal: conceal, withhold
revealed: concealed, withheld
revealing: concealing, withholding
reveals: conceals, withholds
reward: punishment, punish
rewards: punishments
rich: poor
riches: poverty
ridicule: praise
rightly: wrongly
rigid: flexible
rise: decline, drop, fall
rises: drops
risk: safety
robust: feeble, fragile
rookie: veteran
rookies: veterans
rotten: fresh
rough: smooth
rude: polite
ruin: preserve
ruined: preserved
ruining: preserving
ruins: preserves
rules: exceptions
ruthless: merciful
sacred: profane
sad: glad
sadly: happily
sadness: happiness
safe: dangerous
safely: dangerously
safety: risk
same: different, opposite
sane: insane
sanity: madness, insanity
sank: floated
sat: stood
satisfaction: dissatisfaction
satisfied: dissatisfied
save: waste, spend
saved: wasted, spent
saves: wastes, spends
saving: wasting, spending
savings: debts
scarce: abundant, plentiful
scared: fearless
scatter: gather
scattered: gathered
scattering: gathering
scatters: gathers
scold: praise
scolded: praised
scolding: praising
scolds: praises
scorn: admiration, respect
secrecy: transparency
secret: open
secretive: transparent
secretly: openly
secular: religious
secure: vulnerable, insecure
security: insecurity
segregation: integration
selfish: generous, unselfish
seller: buyer
sellers: buyers
send: receive
sender: recipient
senders: recipients
sending: receiving
sends: receives
senior: junior
sensible: absurd, foolish
sensitive: insensitive
sent: received
separate: merge
separated: merged
separately: together
separates: merges
separating: merging
serious: trivial, frivolous
seriously: jokingly
servant: master
servants: masters
setback: gain
setbacks: gains
severe: mild
shaky: firm, solid
shallow: profound
shame: honor, pride
shamed: honored
shameful: noble
shames: honors
shaming: honoring
sharp: blunt, dull
short: long, tall
shortage: abundance, surplus
shortages: surpluses
shorten: extend, lengthen, prolong
shortened: extended, lengthened, prolonged
shortening: extending, lengthening, prolonging
shortens: extends, lengthens, prolongs
shout: whisper
shouted: whispered
shouting: whispering
shouts: whispers
show: hide
showed: hid
showing: hiding
shows: hides
shrank: swelled
shrink: swell
shrinking: swelling
shrinks: swells
shun: embrace
shunned: embraced
shunning: embracing
shuns: embraces
shut: open, opened
shuts: opens
shutting: opening
sick: healthy
sickness: health
silence: noise
similarity: difference
simple: difficult, complicated
simplified: complicated
simplifies: complicates
simplify: complicate
simplifying: complicating
sin: virtue
sincere: insincere
single: multiple, married
sink: float
sinking: floating
sinks: floats
sister: brother
sisters: brothers
sits: stands
sitting: standing
skill: ineptitude
skilled: unskilled
skills: ineptitudes
sleep: wake
sleeping: waking
sleeps: wakes
slept: woke
slight: considerable
slim: fat
sloppy: thorough
slow: speed, quick, fast
slowed: sped
slowing: speeding
slowly: quickly
slows: speeds
small: huge, large
smaller: larger
smart: stupid
smile: frown
smiled: frowned
smiles: frowns
smiling: frowning
smooth: rough
sober: drunk
soft: hard
soften: harden, toughen
softened: hardened, toughened
softening: hardening, toughening
softens: hardens, toughens
solid: hollow, shaky
solve: create
solved: created
solvent: bankrupt
solves: creates
solving: creating
son: daughter
sons: daughters
sooner: later
sophisticated: naive
sorrow: happiness
sorrowful: joyful
sour: sweet
south: north
southern: northern
specific: vague
sped: slowed
speed: slow
speeding: slowing
speeds: slows
spend: save
spending: saving
spends: saves
spent: saved
split: unite
splited: united
spliting: uniting
splits: unites
spontaneous: planned
squander: conserve
squandered: conserved
squandering: conserving
squanders: conserves
stability: instability
stable: volatile, unstable
stale: fresh
standing: sitting
stands: sits
start: end, finish, stop
started: ended, finished, stopped
starting: ending, finishing, stopping
starts: ends, finishes, stops
stay: leave
stayed: left
staying: leaving
stays: leaves
steady: erratic
steep: gradual
stimulate: depress
stimulated: depressed
stimulates: depresses
stimulating: depressing
stood: sat
stop: start, continue
stopped: started, continued
stopping: starting, continuing
stops: starts, continues
stormy: calm
strange: familiar
strength: frailty, weakness
strengthen: undermine, weaken
strengthened: undermined
strengthening: undermining
strengthens: undermines
strict: lenient
strong: weak
stronger: weaker
strongly: weakly
stubborn: flexible
student: teacher
students: teachers
stupid: brilliant, smart
stupidity: intelligence, wisdom
sturdy: fragile
subjective: objective
submissive: dominant
submit: resist
submits: resists
submitted: resisted
submitting: resisting
subsequent: prior
subside: intensify
subsided: intensified
subsides: intensifies
subsiding: intensifying
subsidize: tax
subsidized: taxed
subsidizes: taxes
subsidizing: taxing
substantial: negligible
subtract: add
subtracted: added
subtracting: adding
subtracts: adds
succeed: fail
success: disaster, failure
successes: disasters
successful: disastrous, failed, unsuccessful
sudden: gradual
suddenly: gradually
sufficient: inadequate
summer: winter
sunrise: sunset
sunrises: sunsets
sunset: sunrise
sunsets: sunrises
superb: awful
superficial: profound, thorough
superiority: inferiority
supply: demand
support: opposition, oppose
supported: opposed
supporter: opponent
supporters: opponents
supporting: opposing
supportive: critical
supports: opposes
sure: unsure
surplus: deficit, shortage
surpluses: deficits, shortages
surrender: conquer, resist
surrendered: conquered, resisted
surrendering: conquering, resisting
surrenders: conquers, resists
suspect: trust
suspected: trusted
suspecting: trusting
suspects: trusts
suspend: reinstate
suspended: reinstated
suspending: reinstating
suspends: reinstates
suspicious: trusting
sweet: bitter, sour
swell: shrink
swelled: shrank
swelling: shrinking
swells: shrinks
sympathetic: unsympathetic
sympathy: indifference
synthetic: natural
systematic: random
take: bring, give
takes: brings, gives
taking: bringing, giving
talented: inept
tall: short
tame: wild
tax: subsidize
taxed: subsidized
taxes: subsidizes
taxing: subsidizing
teacher: student
teachers: students
tears: laughter
temporarily: permanently
temporary: lasting
tenant: landlord
tenants: landlords
tender: tough
tense: relax
tensed: relaxed
tenses: relaxes
tensing: relaxing
terrible: wonderful
terrific: awful
terror: calm
thankful: ungrateful
thesis: antithesis
thesises: antithesises
thick: thin
thin: fat, thick
thorough: superficial, sloppy
thoughtful: thoughtless
thoughtless: considerate, thoughtful
threaten: protect
threatened: protected
threatening: protecting
threatens: protects
thrive: languish
thrived: languished
thrives: languishes
thriving: languishing
tight: loose
tighten: ease, loosen, relax
tightened: eased, loosened, relaxed
tightening: easing, loosening, relaxing
tightens: eases, loosens, relaxes
timid: bold
timidly: boldly
tiny: giant, immense, massive, vast, enormous
together: separately, apart
tolerance: bigotry, intolerance
tolerant: bigoted
took: brought, gave
top: bottom
tops: bottoms
torment: comfort
tormented: comforted
tormenting: comforting
torments: comforts
tough: tender, lenient, easy
toughen: soften
toughened: softened
toughening: softening
toughens: softens
tragedies: comedies, triumphs
tragedy: comedy, triumph
tragic: joyful
traitor: patriot
traitors: patriots
transparency: secrecy
transparent: secretive
treacherous: faithful, loyal
triumph: tragedy, defeat
triumphs: tragedies, defeats
trivial: crucial, grave, important, serious, momentous, urgent
troubling: reassuring
truce: war
true: false
trust: suspect, mistrust, distrust
trusted: suspected
trusting: suspecting, suspicious
trusts: suspects
truth: lies, falsehood, lie
truthful: deceitful
typical: atypical
tyranny: democracy, liberty
ugly: attractive
ultimate: initial
unaccountable: accountable
unambitious: ambitious
unanimous: divided
uncivil: civil
uncle: aunt
uncles: aunts
uncontroversial: controversial
uncover: conceal
uncovered: concealed
uncovering: concealing
uncovers: conceals
underestimate: overestimate
underestimated: overestimated
underestimates: overestimates
underestimating: overestimating
undermine: strengthen, bolster
undermined: strengthened, bolstered
undermines: strengthens, bolsters
undermining: strengthening, bolstering
underpaid: overpaid
underpay: overpay
underpaying: overpaying
underpays: overpays
understand: misunderstand
uneasy: comfortable
unfair: fair
unfairly: fairly
unfriendly: friendly
ungrateful: grateful, thankful
unified: divided
unifies: divides
unify: divide
unifying: dividing
unimportant: vital
unique: commonplace
unite: divide, split
united: divided, splited
unites: divides, splits
uniting: dividing, spliting
unity: division, discord
unjustly: justly
unknown: famous
unlawfully: legally
unleash: restrain
unleashed: restrained
unleashes: restrains
unleashing: restraining
unlimited: limited
unlock: lock
unlocked: locked
unlocking: locking
unlocks: locks
unlucky: fortunate, lucky
unofficial: official
unpleasant: pleasant
unpredictable: predictable
unprepared: prepared, ready
unproductive: productive
unprofitable: profitable
unreliable: reliable
unremarkable: remarkable
unselfish: selfish
unskilled: skilled
unsure: sure
unsympathetic: sympathetic
unusual: common
unwillingly: willingly
unworthy: worthy
upgrade: degrade, downgrade
upgraded: degraded, downgraded
upgrades: degrades, downgrades
upgrading: degrading, downgrading
upper: lower
upset: console, consoled, pleased
upsets: consoles
upsetting: consoling
upward: downward
urban: rural
urgent: trivial
useful: worthless, useless
useless: effective
usual: extraordinary
vacant: occupied
vague: precise, specific
valid: invalid
validate: invalidate
validated: invalidated
validates: invalidates
validating: invalidating
valuable: worthless
vanish: emerge, appear
vanished: emerged, appeared
vanishes: emerges, appears
vanishing: emerging, appearing
variable: constant
vast: tiny
vengeance: mercy
verified: disproved
verifies: disproves
verify: disprove
verifying: disproving
vertical: horizontal
veteran: novice, rookie
veterans: novices, rookies
veto: approve
vetoed: approved
vetoing: approving
vetos: approves
vibrant: dull
vice: virtue
vicious: kind
victim: aggressor, perpetrator
victims: aggressors
victories: losses
victorious: defeated
victory: loss, defeat
vigorous: feeble
villain: hero
villains: heros
violence: peace, nonviolence
violent: nonviolent, peaceful
violently: peacefully
virtue: sin, vice
virtuous: wicked
visible: hidden, invisible
vital: unimportant
volatile: stable
voluntary: compulsory, mandatory
vulnerable: secure, protected
waive: enforce
waived: enforced
waives: enforces
waiving: enforcing
wake: sleep
wakes: sleeps
waking: sleeping
war: truce, peace
warlike: peaceful
warm: cold, chilly
warmth: coldness
waste: save, conservation
wasted: saved
wasteful: economical, efficient
wastes: saves
wasting: saving
weak: potent, powerful, mighty, strong
weaken: fortify
weakened: fortified
weakening: fortifying
weakens: fortifies
weaker: stronger
weakly: strongly
weakness: power, strength
weaknesses: powers
wealth: poverty
wealthy: penniless, poor
welcome: exclude, repel, unwelcome
welcomed: excluded, repelled
welcomes: excludes, repels
welcoming: excluding, repelling, hostile
went: came
west: east
western: eastern
wet: dry
whisper: shout
whispered: shouted
whispering: shouting
whispers: shouts
white: black
whole: broken
wicked: virtuous
wide: narrow
widen: narrow
widened: narrowed
widening: narrowing
widens: narrows
wild: tame
willing: reluctant, unwilling
willingly: unwillingly
win: lose
winner: loser
winners: losers
winning: losing
wins: loses
winter: summer
wisdom: folly, stupidity
wise: foolish
wisely: foolishly
withdraw: advance, deploy
withdrawal: deployment
withdrawals: deployments
withdrawing: advancing, deploying
withdraws: advances, deploys
withdrew: advanced, deployed
withheld: revealed
withhold: reveal
withholding: revealing
withholds: reveals
woke: slept
woman: man
women: men
won: lost
wonderful: horrible, dreadful, terrible
work: rest
worker: boss
workers: bosses
worse: better
worsen: improve
worsened: improved
worsening: improving
worsens: improves
worship: loathe
worshiped: loathed
worshiping: loathing
worships: loathes
worst: best
worthless: precious, useful, valuable
worthy: unworthy
wrong: right
wrongly: rightly
yield: resist
yielded: resisted
yielding: resisting
yields: resists
young: elderly, old
younger: older
youth: age
`);
