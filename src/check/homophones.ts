/**
 * Words that are pronounced the same, a group a line, sorted. From the Carnegie Mellon Pronouncing Dictionary by the npm
 * package cmu-pronouncing-dictionary 3.0.0 (ISC), as far as SUBTLEX-US or WordNet knows the words as English. Stress aside, and
 * what American and British ears run together: weak vowels, cot and caught, pin and pen, latter and ladder, tents and tense,
 * winter and winner, source and sauce.
 */
export const HOMOPHONES = `
aaron erin
abbe abbey abby
abbot abbott
acclamation acclimation
accouterment accoutrement
acetic ascetic
ache ake
acknowledgement acknowledgment
acknowledgements acknowledgments
acorn akin
acts ax axe
ad add
adam atom
adams atoms
adapter adaptor
adder attar
addition edition
adds ads adz
ade aid aide
adieu ado
adman admin
adolescence adolescents
adrenalin adrenaline
adviser advisor
advisers advisors
aerial ariel
aerie airy ary eyrie
aero arrow
aesthetic esthetic
aesthetically esthetically
aesthetics esthetics
affect effect
ah aw awe
ahs oz
ai aye eye i
aides aids
ail ale
ails ales
air ere err heir
aired erred
airing erring
airs errs heirs
ais ayes eyes i's ise
aisle i'll isle
aisles isles
alai ally
alan allen
alderman aldermen
alice allis
align aline
allowed aloud
altar alter
altars alters
aluminium aluminum
ambiance ambience
amok amuck
amphitheater amphitheatre
an ane ann anne
ana anna
anaesthesia anesthesia
anaesthesiologist anesthesiologist
anaesthesiology anesthesiology
anaesthetic anesthetic
anaesthetist anesthetist
analog analogue
aneurism aneurysm
annal annul
ant aunt
ante anti auntie
ants aunts
apatite appetite
apologise apologize
apologised apologized
apologising apologizing
appel apple
apprise uprise
ar are
arbitrager arbitrageur
arbor arbour
arc ark
archaeological archeological
archaeology archeology
aren't arent
argyle argyll
armor armour
arrant errant
ascendancy ascendency
ascent assent
ashore assure
asked ast
assemblyman assemblymen
assistance assistants
ate eight
attendance attendants
auger augur
aught ort ot ought
aura ora
aural oral
auto otto
aux o' oh ow owe
awed odd
babble babel
bach balk bock
baggie baggy
baht bot bought
bail baile bale
bailer bailor baler
bailey bally
bailing baling
bails bales
bait bate
baited bated
baize bays
balas ballasts
bald balled bawled
balks box
ball bawl
balls bawls
balm bom bomb
balms bombs
baloney bologna
band banned
bands bans
banister bannister
bank banque
banner banter
barbecue barbeque
barbecued barbequed
barbecues barbeques
barbel barbell
bard barred
bare bear
bares bears
baring bearing
baron barren
barrel beryl
barry berry bury
base bass
based baste
bases basses
baton batten batton
bauble bobble
baud bawd board bored
bawdy body
bay bey
bazaar bazar bizarre
be bee
beach beech
beading beating
beadle beetle
bean bein bien
beat beet
beats beets
beau beaux bo bow
bedding betting
been ben benne bin
beer bere bier
bees bes
behavior behaviour
behaviors behaviours
bell belle
belles bells
belligerence belligerents
bello bellow
below billow
bends bins
benefited benefitted
bennie benny
benzene benzine
berg burg
berk burke
berries buries
berth birth
berths births
better bettor
betters bettors
bi buy by bye
bidden bitten
bidder bitter
bidders bitters
bidding bitting
biddy bitty
biding biting
bight bite byte
billed build
billie billy
birle burl
birr bur burr
bise buys
blair blare
blanc blank
blanch blanche
blase blaze
blessed blest
bleu blew blue
bloc block
blocks blocs
blond blonde
blondes blonds
blueing bluing
blueish bluish
boar boor bore
boarder border
boarders borders
boche botch
bode bowed
bogie boogie
bold bowled
bolder boulder
bole boll bowl
boney bony
bonnie bonny
boors bores
boos booze
bootie booty
born borne bourn bourne
boro borough burro burrow
boroughs burros
bough bow
boughs bows
bowman bowmen
brae bray
brahman brahmin
brake break
brakeman brakemen
brakes breaks
braking breaking
bras brass
breach breech
breaches breeches
bread bred
bret brett
brewed brood
brews bruise
briar brier
bridal bridle
brit britt
broach brooch
brows browse
brunet brunette
brut brute
buddie buddy
budding butting
burger burgher
bus buss
bused bussed bust
buses busses
busing bussing
but butt
buts butts
c'est say se
cabbie cabby
cache cachet
cache cash
caches cashes
caching cashing
caddie caddy catty
calendar calender
calif caliph
calk caulk cock
calk caulk cork
call caul
caller collar color
callers collars
callous callus
calm com comm
calms coms
cameraman cameramen
camomile chamomile
can cann
can't cant
canceled cancelled
canceling cancelling
cane kane
canister cannister
canner canter cantor
cannon canon canton
cannons canons cantons
canvas canvass
canvases canvasses
cap kapp
capital capitol
capitals capitols
capped kept
carat carrot karat
carats carrots
carded carted
carder carter
cardoon cartoon
cargoes cargos
carmen carmine
carol carrel
carousel carrousel
carry kerry
cars cause coz
cart carte
casino cassino
cast caste
caster castor
cat kat
catalog catalogue
cataloged catalogued
catalogs catalogues
catherine katherine
cathy kathy
catsup ketchup
caucus coccus
caudal coddle
caught cot khat
caught court
caulking cocking
caulking corking
cause cores corps
cay kay quay
cd seedy
cease seis
cedar seater
cede seed
ceded seated seeded
ceding seating seeding
ceiling sealing seeling
cell sell selle
cellar seller
cells sells
censer censor sensor
censors sensors
cent scent sent
center centre sinner
centers centres sinners
centimeter centimetre
centimeters centimetres
cents scents sense since
cereal serial
cereals serials
cetacean sedation
chairman chairmen
chalk chock chok
chance chants
chard charred
charley charlie
chased chaste
chateau chateaux
check cheque
checks cheques
chem kim
chew chou tew
chews choose
chic sheik sheikh
chile chili chilly
chilies chillies
choral coral
chorale corral
chord cord
chords cords
chow ciao
churchman churchmen
chute shoot
chutes shoots
cinch synch
cinder sender
cinders senders
cinque sink sync
cipher cypher
cirrus siris
cite sight site
cited sided sighted sited
cites sights sites
citing siding sighting siting
citrin citron
clamor clamour
claus clause claws
cleek clique
clench clinch
clenched clinched
clenches clinches
clergyman clergymen
clews clues
click klick
clicks cliques
climbs climes
close clothes
coal cole kohl
coarse corse cos coss course
coaster costar
coasters costars
coat cote
coated coded
coating coding
cocks cox
cocky khaki
coco cocoa
code coed
coif quaff
colin colon
collard collared
collie colly kali
colonel kernel
colonels kernels
color colour
colored coloured
colors colours
colter coulter
combating combatting
come cum
coming cumming
comings cummings
compagnie company
complacent complaisant
complement compliment
complemented complimented
complementing complimenting
complements compliments
con conn khan
conceded conceited
conch conk
confectionary confectionery
congressman congressmen
connecter connector
connection connexion
connections connexions
connie corny
conveyer conveyor
coo coup coups
coop coupe
corded courted
cording courting
cordon cotton
core corps
corespondent correspondent
corp corporation
correspondence correspondents
corsair courser
cos coss kos
cosy cozy
council counsel
councilors counsellors counselors
councils counsels
counsellor counselor
countryman countrymen
courier currier
craft kraft
craftsman craftsmen
crappie crappy
creak creek
cream creme
crewman crewmen
crews cruise cruse
cristal crystal
croaker croker
croc crock
croon kroon
cross crosse
crum crumb
cuddy cutty
cue que queue
cues ques queues
cuing queuing
cul cull
curb kerb
cymbal symbol
cymbals symbols
czar tsar
d'or door
da daw
daemon demon
dah de du
dahl dol doll
dais dase days daze
dam damn
dammed damned
damming damning
damns dams
das dos doss
dau doe doh dough
daub daube
daughter dotter
daunting dawning donning
dawn don
dawned donned
dawns dons
day de dey
de dee di
deader debtor
deal diel
dear deer
dec deck
decade decayed
defence defense
defer differ
deferred differed
deferring differing
defuse diffuse
defused diffused
defusing diffusing
del dell
deluded diluted
deluding diluting
demain demesne
demeanor demeanour
demur dimmer
demurs dimmers
den din
dense dents
dent didn't dint
denting dinning
dependence dependents
depravation deprivation
descendant descendent
descendants descendents
descent dissent
desert dessert
deserts desserts
deterrence deterrents
detour dieter
deuce duce
deux dew do doo du due
deviance deviants
device devise
dhole dole
di die dye
dialog dialogue
diarrhea diarrhoea
dickey dickie dicky
died dyed
dies dyes
dietician dietitian
dike dyke
dikes dykes
dinars diners
diocese dioceses
dire dyer
dis diss
disabilities disability
disc disk
discourse discus
discreet discrete
discs disks
discus discuss
dissidence dissidents
distil distill
doc dock
docks docs
doctor dr
doer door
doesn't dozen
doggie doggy
dominoes dominos
done dun
donut doughnut
donuts doughnuts
doorsill dorsal
doris duress
dos dose
dour dower
douse dowse
dousing dowsing
doxie doxy
dr drive
draft draught
draftee drafty
drafts draughts
draftsman draftsmen
drawers draws
dray drey
drier dryer
droop drupe
dual duel
dualist duelist
ducked duct
ducks ducts
dum dumb
dyeing dying
earn erne urn
eave eve
echoes echos
el ell
elicit illicit
elusive illusive
embed imbed
empanel impanel
enclosure inclosure
encyclopaedia encyclopedia
end ende
endeavor endeavour
endure indoor
endures indoors
enquirer inquirer
enquiry inquiry
ensure inshore insure
ensured insured
ensures insures
ensuring insuring
entrance entrants
epic epoch
equivalence equivalents
err ur
es ess esse
estrous estrus
etc etcetera
events evince
ewe hugh yew you
ewes use youse
expert export
experts exports
extendable extendible
eyed i'd ide
eyelet islet
factitious fictitious
facts fax
fade fayed
faded fated feted
fain feign
faint feint
fainting feigning
fair faire fare fer
fairies ferries
fairs fares
fairy ferry
fait fate fete
faro farrow
farris ferrous
faux forks
faux fox
favor favour
favorite favourite
favors favours
fay fey
faze phase
fazed phased
feat feet
fee fi
fells fels
fen fin
fends fins
fennel phenol
fer fir fur
fessed fest
feudal futile
fi phi
fiber fibre
fiberboard fibreboard
fibers fibres
file phyle
filet fillet
fill phil
fillip philip
find fined
finds fines
fireman firemen
firs furs
fisher fissure
fisherman fishermen
flack flak
flair flare
flawed floored
flaws floors
flea flee
fleas flees
flecks flex
flew flu flue
flier flyer
fliers flyers
floc flock
floe flow
flour flower
flours flowers
focused focussed
foe pho
for fore four
force fourths
forego forgo
foregoing forgoing
foreigner forerunner
foreman foremen
foresee forsee
foret fort forte fought
foreword forward
forth fourth
foul fowl
franc frank
freed fried
freeman freemen
frees freeze frieze
freezes friezes
freshman freshmen
friar frier fryer
friars fryers
fueled fuelled
fueling fuelling
fulfil fulfill
funds funs
gaff gaffe
gage gauge
gail gale
gait gate
gaiter gator
galena gallina
gantlet gauntlet
garde guard
gases gasses
gays gaze
gean gene jean
geez jeez
gel jell
gem gym jim
gems gyms
gen gin jen jin
genes jeans
gentleman gentlemen
get git
gibe jibe
gibes jibes
gild guild
gilder guilder
gilt guilt
given givin'
glamor glamour
gnaw na nah
gnawed nod
gneiss nice
gnu knew new nu
goddam goddamn
goodby goodbye
goodie goody
gored gourd
gorilla guerilla guerrilla
gorillas guerillas guerrillas
graded grated
grader grater greater
grading grating
graham gram
grandad granddad
grate great
grates greats
gray grey
grays graze
greave grieve
griffin griffon
grill grille
grisly grizzly
groan grown
grocer grosser
gross grosz
guarantee guaranty
guessed guest
guise guys
gulley gully
gut gutt
ha hah haw
haik hake
hail hale
hair hare herr
hairs hares
hairy harry
hakeem hakim
hall haul
hallowe'en halloween
halls hauls
halm hom homme
halve have
halves haves
han hon
hands hans
handsome hansom
hangar hanger
hangars hangers
hankey hanky
hans haunts
hao how
harbor harbour
harden hearten
hardened heartened
hardening heartening
hardier heartier
hardiest heartiest
hardy hearty
harold herald
hart heart
hauler holler
haulers hollers
haut hot
hawk hoc hoch hock
hawking hocking
hay hey
hayes haze
he hee
he'd heed
he'll heal heel
healed heeled
healing heeling
heals heels
hear here
heard herd
hears here's
heated heeded
heating heeding
height hight
hem him hymn
hems hymns
hence hints
henchman henchmen
herding hurting
herl hurl
heroes heros
heroin heroine
hertz hurts
hew hue hugh whew
hi high
hiccough hiccup
hide hyde
higher hire
hiney hinny
hm hmm
ho hoe whoa
hoagie hoagy
hoar whore
hoard horde
hoards hordes
hoarse horse
hoes hose
hog hogg
hold holed
hole whole
hollo hollow
holmes homes
holy wholly
honor honour
honorable honourable
honorably honourably
honored honoured
hoo who
hors oar or ore
hors whores
horsed horst
hostel hostile
hour our
hours ours
humerus humorous
humor humour
hurdle hurtle
i'm um umm
icon ikon
idle idol idyll
il ill
immanence imminence
immanent imminent
imposter impostor
in inn
incidence incidents
incite insight
incites insights
independence independents
indict indite
infantryman infantrymen
ing ng
innocence innocents
innoculation inoculation
inns ins
innuendoes innuendos
intense intents
it's its
ja ya yah yaw
jain jane
jam jamb
jew jus
jewel joule
jewelers jewellers
jewels joules
jinks jinx
jo joe
jour jure
jr junior
juan wan won
judgement judgment
judgemental judgmental
judgements judgments
junkie junky
kail kale
kang kong
kea key ki qi quay
ken kin
kiddie kiddy kitty
kidnaping kidnapping
kiley kylie
kilometer kilometre
kilometers kilometres
kimchee kimchi
knave nave
knead kneed need
kneading needing
knee ne nee ni
knight night
knightly nightly
knights nights
knit nit
knock nock
knot naught not
knotted nodded
knotty naughty
know no
knows noes nose
koto kowtow
krona krone
la law
labeled labelled
labor labour
lac lack
lacks lax
ladder latter
lade laid
lager logger
lain lane ln
lair lare
lait lay lei ley
lam lamb
lama llama
lamas llamas
lambie lamby
laps lapse
las loss
laser lazar
lass last
lat lot lotte
lats lots
laud laude lord
lauder louder
lauds lords
laugher locker
layman laymen
lays leis
lb pound
lbs pounds
lea lee li
leach leech
leaches leeches
lead led
leader lieder liter
leaders liters
leaf lief
leak leek
leaks leeks
lean lene lien
leans liens
leaped leapt
leas lees
leased least
leave leve
leaver lever
lech lek
ledger leger
lends lens
lent lint
lentil lintel
lessen lesson
lessens lessons
lesser lessor
let lett
leu lieu loo
levee levy
leveled levelled
lewis louis
licence license
licences licenses
lichen liken
licker liqueur liquor
lie ly lye
light lite
likable likeable
lim limb limn
linch lynch
lineman linemen
links lynx
lira lire
literal littoral
liv live
lo low
load lode
loan lone
loch lock
locks lox
looney loony
loop loupe
loos lose
loot lute
lord lured
lore lure
lori lorry lory
louie louis
lox lucks lux
luster lustre
ma maw
mac mack
macintosh mackintosh
madam madame
madder mater matter
made maid
mae may mei
magnate magnet
mail male
mails males
main maine mane
mains manes
maize maze
mall maul mol moll molle
mama mamma momma
manila manilla
manna manta
manner manor
mantel mantle
many mini
marc mark marque
marine moreen
marksman marksmen
marrow mero
marry mary merry
marshal marshall martial
marten martin
marveled marvelled
marvellous marvelous
maser mazer
mass masse
massed mast
mat matt matte
maternity modernity
maund mourned
me mea mee mi
mean mien
meant mint
meat meet mete
meatier meteor
meats meets
meaty midi
medal meddle metal mettle
medals metals
men min
menstrual minstrel
mentor minter
merl merle
meter metre
meters metres
mic mick
midshipman midshipmen
midst missed mist
might mite
mil mill
milliliter millilitre
millimeter millimetre
mince mints
mind mined
minds mines
miner minor
miners minors
miniscule minuscule
minutia minutiae
missal missile
misses missis missus mrs
mister mr
mit mitt
miter mitre
mo moe mow
moan mon mone
moat mote
modal motile
modality mortality
mode mowed
modeled mottled
modeling modelling
mold mould
molder moulder
molding moulding
molds moulds
moldy mouldy
mollie molly
moneyed monied
moneys monies
moo moue mu
moor moore mor more
moose mousse
morass morris
morgan morgen
morn mourn
morning mourning
mosquitoes mosquitos
moustache mustache
mucous mucus
mujahedeen mujahideen
muscat musket
muscle mussel
muscles mussels
mustard mustered
naan non
naval navel
nay ne neigh
necks next
neighbor neighbour
neighborhood neighbourhood
neighborhoods neighbourhoods
neighboring neighbouring
neighborly neighbourly
neighbors neighbours
net nett
newsman newsmen
nice niece
nil nill
nitroglycerin nitroglycerine
none nun
noose nous
oaky okey
oars ores
odder otter
ode owed
odor odour
off orf
often orphan
ok okay
one won
oohs ooze
organisation organization
organisations organizations
oui we wee
overdo overdue
overridden overwritten
overriding overwriting
oversea oversee
overseas oversees
pa paw
paced paste
packed pact
packs pacts pax
padded patted
paddies patties
padding patting
paddy patty
paean peon
pail pale
pails pales
pain pane
pains panes
pair pare pear
paired pared
pairing paring
pairs pares pears
pais pays
palate palette pallet
palates pallets
pall paul pol
palm pom
panning panting
par parr
parc park
parish perish
parity parody
parlor parlour
parry perry
part parte
parti party
pas pause paws
passed past
paster pastor
patience patients
paulie polly poly
pauper popper
paupers poppers
pause paws pores pours
pawed pod
pawed pored poured
pawn porn
pawned pond
pawns ponds pons
pea pee
peace piece
peak peek pique
peaked peeked piqued
peaking peeking
peaks peeks
peal peel
pearl perle
peas pees
peat pete
peavey peavy
pedal peddle petal
pedaled pedalled
pedaling peddling
pedals peddles petals
peer pier
peers piers
pen pin
penance pennants
pence pense
penned pinned
penning pinning
pens pins
per pur purr
pers perse purse
pharaohs pharos
phoney phony
phosphorous phosphorus
pi pie
pic pick
picks pix
pigmy pygmy
pinkie pinky
pistil pistol
pizazz pizzazz
plain plane
plainer planar planer
plains planes
plait plate
planner planter
planners planters
planning planting
pleas please
pleural plural
plodding plotting
plough plow
ploughed plowed
ploughs plows
ploughshare plowshare
ploughshares plowshares
plum plumb
pocks pox
pokey poky
pole poll
poles polls
policeman policemen
poling polling
pollack pollock
poor por pore porr pour
populace populous
poring pouring
port porte
poser poseur
pouter powder
practice practise
practiced practised
practices practises
praise prays preys
pray prey
prayed preyed
praying preying
pre pree
precede proceed
preceded proceeded
precedence precedents
precedes proceeds
preceeding proceeding
predominantly predominately
premier premiere
presence presents
pride pried
pries prize
prince prints
principal principle
principals principles
privatisation privatization
prob probe
profit prophet
profits prophets
program programme
programing programming
pros prose
protesters protestors
psalm som
psi sigh
publically publicly
pudding putting
purest purist
pus puss
putts putz
quarts quartz
quietest quietist
quince quints
ra raw
rack wrack
racked wracked
racket racquet
rackets racquets
racking wracking
raided rated
raiding rating
rails rales
rain reign rein
rained reigned reined
raining reigning
rains reigns reins
raise rase rays raze res
raised razed
raiser razor
raisers razors
raising razing
rancor ranker
rap wrap
rapped rapt wrapped
rappelling repelling
rapper wrapper
rappers wrappers
rapping wrapping
raps wraps
rath wrath
ray re rea
read red
read reed
readable redouble
readout redoubt
reads reeds
reagent regent
real reel riel
realisation realization
realise realize
realised realized
realises realizes
reave reeve
rec wreck
recess resource rhesus
recesses resources
recognise recognize
recognised recognized
recognises recognizes
recognising recognizing
reconnoiter reconnoitre
reek wreak
reeking wreaking
reeks wreaks
refer rougher
rem rim
rents rinse
rep repp
residence residents
rest wrest
rested wrested
reveler reveller
revelers revellers
reviews revues
rex wrecks
rhea ria
rho roe row
rhyme rime
rich riche
ridden written
rider righter writer
riders writers
riding writing
ridings writings
ries rise
right rite wright write
rights rites writes
rigor rigueur
riley wryly
ring ringe wring
ringer wringer
ringing wringing
ritz writs
road rode rowed
roam rome
robbin robin
roc rock
role roll
roles rolls
rood rude
root route
rooted routed
rooter router ruder
rooting routing
roots routes
rose rows
rot wrought
rote wrote
rouble rubel ruble
rough ruff
rout route
roux rue
rudder rutter
rues ruse
rumor rumour
rumors rumours
rung wrung
russ russe
russell rustle
rye wry
sa saw
saber sabre
sac sack
sacks sacs sax
sadden satin
saddens satins
sail sale
sails sales
saint st
salable saleable
salesman salesmen
sall sol
sands sans
sane seine
sari sorry
satay saute
sauce source
sauces sources
savanna savannah
saver savor
sawed soared sword
sawed sod
saws soars sores
scene seen
scented synod
sceptic skeptic
schilling shilling
schillings shillings
schmooze shmooze
schtick shtick
scientists sinus
scull skull
sea see si
seal seel
seam seem
seaman seamen semen
seams seems
sear seer sere
seas sees seize
sects sex
seers seres
seidel sidle
sen sin
send sind sinned
sends sens sins
senior signor sr
serf surf
serge surge
serv serve
sew so sough sow
sewed sowed
sewing sowing
sewn sown
sharpie sharpy
shawn shorn
she xi
shear sheer
shellac shellack
shew shoe shoo
shone shown
shor shore shure sure
shudder shutter
shuddered shuttered
shuddering shuttering
shudders shutters
sic sick
side sighed
sidney sydney
sighs size
sign sine
signaled signalled
signaling signalling
signs sines
silva sylva
siphon syphon
sir sur
sister sr
sits sitz
sizable sizeable
slay sleigh
sleight slight
sliding slighting
sloe slow
snort snot
soar sore
sol sole soul
solan solon
soles souls
some sum
son sun
sonny sunny
sons suns
sordid sorted
sort sot sought
sous sues
spacial spatial
spade spayed
spec speck
specialities specialties
specks specs
specter spectre
spends spins
spiraling spiralling
spits spitz
spokesman spokesmen
spoor spore
sportsman sportsmen
spring spurring
st street
stabile stable
staff staph
staid stayed
stair stare
stairs stares
stake steak
stakes steaks
stalk stock
stalk stork
stalked stocked
stalker stocker
stalking stocking
stalks stocks
starlet starlit
statesman statesmen
stationary stationery
steal steel
steals steels
stent stint
step steppe
stephen steven
steppes steps
stewart stuart
stile style
stoop stoup
storey story
straight strait
straights straits
succor sucker
suede swayed
suite sweet
suites sweets
sulfate sulphate
sulfur sulphur
sundae sunday
swan sworn
tableau tableaux
tacked tact
tacks tax
tail tale
tails tales
taken takin'
talk tock
talk torque
talkie talky
tall tol
taro tarot
tarry terry
taught taut tort torte
taught taut tot
te tea tee ti
teal teel
team teem
teaming teeming
teams teems
tear tier
tears tiers
teas tease tees
tec tech
tele telly
television tv
temper tempore
template templet
ten tin
tender tinder
tends tens tins
tenner tenor
tense tents tints
tensile tinsel
tent tint
tern terns turns
testes tests
tew to too tu tue two
theater theatre
theaters theatres
their there they're
theirs there's
tho though
threw through thru
throes throws
throne thrown
throughway thruway
tic tick
ticks tics
tidal title
tide tied
tieing tying
tighten titan
tike tyke
til till
timber timbre
tires tyres
toad toed towed
toe tow
toeing towing
told tolled
tole toll
ton tonne
tongue tung
tonight tonite
tonnes tons
toon tune
topography typography
tor tore torr tour
totaled totalled
totaling totalling
tough tuff
toughed tuft
toured toward
tracked tract
tracks tracts
trader traitor
traders traitors
tranquility tranquillity
transience transients
traveled travelled
traveler traveller
travelers travellers
traveling travelling
tray trey
tremor trimmer
tremors trimmers
tribesman tribesmen
triple tripple
troop troupe
troops troupes
trustee trusty
tucks tux
umbel umble
undo undue
unsalable unsaleable
unshakable unshakeable
ure yore you're your
use yous
vain vane vein
vale veil
vanes veins
variance variants
vary verry very
vena vina
veracity voracity
vermilion vermillion
verses versus
vi vie
vice vise
vide vied
volcanoes volcanos
wack whack
wacko whacko
wacks wax whacks
waddle wattle
wade weighed
waded waited weighted
wader waiter
waders waiters
wading waiting weighting
waggoner wagoner
wail wale whale
wailing whaling
wails whales
wain wane wayne
waist waste
waists wastes
wait weight
waits weights
waive wave
waived waved
waiver waver
waives waves
waiving waving
walk wok
walks woks
wall whorl
wallie wally
walls whorls
wang whang
wannabe wannabee
wannabees wannabes
war wore
warder water
warders waters
ware wear where
wares wears
warily wearily
warn worn
wary wherry
watchman watchmen
way weigh whey wy
ways weighs
we'd weed
we'll wheel
we'll will
we're weir
we're were
we've weave
weak week
weakly weekly
weary wiry
weather whether
wedded whetted
wedding wetting
welch welsh
wen when win
wench winch
wend wende wind
wends winds wins
wet whet
wheeled wield
whence wince
whew whoo woo
which wich witch
whicker wicker
while wile
whiles wiles
whine wine
whiner wiener
whines winds wines
whining wining
whiny winey
whirl whorl
whirled world
whiskey whisky
whit wit
white wight
whiten widen
whitening widening
whiter wider
whitest widest
whittle widdle
whiz wiz
who's whose
whoa woe
why wye
whys wise
wilfully willfully
willie willy
wind wined
winner winter
with withe
won't wont
wood would
woodie woody
woodsman woodsmen
woolen woollen
woolly wooly
workman workmen
worshiped worshipped
worshipers worshippers
worshiping worshipping
worst wurst
yack yak
yawn yon
yay yea
ye yi
years yours
yen yin
yoke yolk
yokes yolks
you'll yule
zeroes zeros
zinc zink
`;
