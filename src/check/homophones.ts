/**
 * Words that are pronounced the same, a group a line, sorted. From the Carnegie Mellon Pronouncing Dictionary by the npm
 * package cmu-pronouncing-dictionary 3.0.0 (ISC), stress aside, as far as SUBTLEX-US knows the words as everyday English.
 */
export const HOMOPHONES = `
acetic ascetic
ache ake
acknowledgement acknowledgment
acknowledgements acknowledgments
acts ax axe
ad add
adapter adaptor
addition edition
adds ads
adieu ado
adviser advisor
advisers advisors
aerie airy ary
aero arrow
aesthetic esthetic
affect effect
aid aide
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
allowed aloud
altar alter
altars alters
ambiance ambience
amok amuck
amphitheater amphitheatre
anaesthetic anesthetic
analog analogue
aneurism aneurysm
annal annul
ante anti
ants aunts
apatite appetite
apologise apologize
apologised apologized
apologising apologizing
appel apple
apprise uprise
ar are
archaeological archeological
archaeology archeology
aren't arent
armor armour
ascent assent
asked ast
ate eight
auger augur
aught ot ought
aura ora
aural oral
aux o' oh owe
baggie baggy
bail baile bale
bailer baler
bailing baling
bails bales
bait bate
baited bated
balas ballasts
bald balled bawled
ball bawl
balls bawls
balm bom bomb
balms bombs
baloney bologna
band banned
bank banque
barbecue barbeque
barbecued barbequed
barbecues barbeques
bare bear
bares bears
baring bearing
base bass
based baste
bases basses
bauble bobble
baud bawd
bazaar bizarre
be bee
bean bein bien
beat beet
beats beets
beaux bow
been bin
beer bere
bees bes
behavior behaviour
behaviors behaviours
belles bells
bello bellow
below billow
benefited benefitted
berries buries
berth birth
berths births
better bettor
betters bettors
bi buy by
billed build
bite byte
blase blaze
blessed blest
bleu blew blue
blocks blocs
blond blonde
blondes blonds
blueish bluish
boar bore
board bored
boarder border
boarders borders
boche botch
bode bowed
bold bowled
boos booze
bootie booty
born borne bourn
boro borough burro burrow
boroughs burros
bot bought
bough bow
boughs bows
brake break
brakes breaks
braking breaking
bras brass
breach breech
breaches breeches
bread bred
brewed brood
brews bruise
bridal bridle
broach brooch
brows browse
brunet brunette
buddie buddy
bus buss
bused bussed bust
busing bussing
but butt
buts butts
c'est say se
cabbie cabby
cache cachet
cache cash
caches cashes
caching cashing
calendar calender
caller color
callous callus
calm com comm
calms coms
camomile chamomile
can cann
can't cant
canceled cancelled
canceling cancelling
canister cannister
cannon canon
cannons canons
canvas canvass
canvases canvasses
cap kapp
capitals capitols
capped kept
carat carrot karat
carats carrots
cargoes cargos
cars cause coz
cart carte
cast caste
catalog catalogue
cataloged catalogued
catalogs catalogues
catsup ketchup
caught cot
caulk cock
cease seis
cede seed
ceded seeded
ceding seeding
ceiling sealing seeling
cell sell selle
cellar seller
cells sells
censor sensor
censors sensors
cent scent sent
center centre
centers centres
centimeter centimetre
centimeters centimetres
cents scents
cents sense
cereal serial
cereals serials
chalk chock chok
chard charred
chased chaste
check cheque
checks cheques
chew tew
chews choose
chic sheik sheikh
chili chilly
chilies chillies
chorale corral
chord cord
chords cords
churchman churchmen
chute shoot
chutes shoots
cinch synch
cite sight site
cited sighted sited
cites sights sites
citing sighting siting
clamor clamour
clause claws
cleek clique
click klick
clicks cliques
climbs climes
close clothes
coarse corse course
cocky khaki
code coed
coif quaff
collard collared
colonels kernels
color colour
colored coloured
colors colours
combating combatting
come cum
coming cumming
compagnie company
complemented complimented
complementing complimenting
conch conk
confectionary confectionery
connections connexions
coo coup coups
corespondent correspondent
cosy cozy
council counsel
councilors counsellors
councilors counsellors counselors
councils counsels
counsellor counselor
cream creme
crews cruise
croaker croker
croc crock
crum crumb
cue que queue
cues ques queues
cuing queuing
curb kerb
cymbal symbol
cymbals symbols
d'or door
dah de du
dais dase days daze
dam damn
dammed damned
damming damning
damns dams
dau dough
daub daube
day de dey
de di
deal diel
dear deer
defence defense
defer differ
deferred differed
deferring differing
defuse diffuse
defused diffused
defusing diffusing
demeanor demeanour
demur dimmer
demurs dimmers
depravation deprivation
descendant descendent
descendants descendents
descent dissent
desert dessert
deserts desserts
deux dew do doo du due
device devise
di die dye
dialog dialogue
diarrhea diarrhoea
didn't dint
died dyed
dies dyes
dietician dietitian
dike dyke
dikes dykes
dinars diners
diocese dioceses
dis diss
disabilities disability
disc disk
discreet discrete
discs disks
discus discuss
docks docs
doctor dr
doesn't dozen
doggie doggy
dol doll
done dun
donut doughnut
donuts doughnuts
dos dose
dos doss
dour dower
douse dowse
doxie doxy
dr drive
draft draught
draftee drafty
drafts draughts
draftsman draftsmen
drier dryer
dual duel
ducked duct
dum dumb
dyeing dying
earn urn
echoes echos
elusive illusive
embed imbed
encyclopaedia encyclopedia
end ende
endeavor endeavour
enquiry inquiry
ensure insure
ensured insured
ensures insures
ensuring insuring
err ur
es ess esse
etc etcetera
ewe yew you
ewes use youse
eye i
eyed i'd ide
facts fax
fain feign
faint feint
fair faire fare fer
fairies ferries
fairs fares
fairy ferry
fait fate fete
fated feted
favor favour
favorite favourite
favors favours
faze phase
fazed phased
feat feet
fee fi
fells fels
fennel phenol
fer fir fur
fessed fest
fiber fibre
fibers fibres
find fined
fireman firemen
firs furs
flair flare
flea flee
fleas flees
flecks flex
flew flu flue
flier flyer
fliers flyers
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
foret forte
foreword forward
forth fourth
foul fowl
freed fried
frees frieze
freezes friezes
friars fryers
fueled fuelled
fueling fuelling
fulfil fulfill
gaff gaffe
gait gate
garde guard
gases gasses
gays gaze
gel jell
genes jeans
get git
gibe jibe
gibes jibes
gilt guilt
given givin'
glamor glamour
goddam goddamn
goodie goody
gored gourd
gorilla guerilla guerrilla
gorillas guerillas guerrillas
grandad granddad
grate great
grater greater
grates greats
grays graze
grill grille
grisly grizzly
groan grown
grocer grosser
guessed guest
guise guys
gulley gully
gut gutt
hairs hares
hall haul
halls hauls
halve have
halves haves
handsome hansom
hangar hanger
hangars hangers
hay hey
he hee
he'd heed
he'll heal heel
healed heeled
healing heeling
heals heels
hear here
heard herd
height hight
henchman henchmen
herl hurl
heroes heros
heroin heroine
hi high
higher hire
him hymn
ho hoe
hoard horde
hoards hordes
hoarse horse
hoc hoch hock
hoes hose
hold holed
hole whole
hom homme
honor honour
honorable honourable
honorably honourably
honored honoured
hoo who
hors oar or ore
hors whores
hostel hostile
hour our
hours ours
humerus humorous
humor humour
idle idol idyll
imposter impostor
in inn
incite insight
incites insights
indict indite
infantryman infantrymen
inns ins
innuendoes innuendos
it's its
jam jamb
jewelers jewellers
jewels joules
jinks jinx
judgement judgment
judgemental judgmental
judgements judgments
junkie junky
key quay
kiddie kiddy
kidnaping kidnapping
kilometer kilometre
kilometers kilometres
kimchee kimchi
knave nave
knead kneed need
kneading needing
knee ne nee ni
knew new
knightly nightly
knit nit
knock nock
knot not
know no
knows noes nose
la law
labeled labelled
labor labour
lac lack
lager logger
lain ln
lair lare
lait lay
lamas llamas
lambie lamby
laps lapse
lass last
laud laude
laugher locker
layman laymen
lays leis
lb pound
lbs pounds
leaches leeches
lead led
leader lieder
leaf lief
leak leek
leaks leeks
lean lene
leans liens
leaped leapt
leased least
leave leve
leaver lever
lessen lesson
lessens lessons
lesser lessor
let lett
leveled levelled
licence license
licences licenses
lichen liken
licker liqueur liquor
lie ly lye
lieu loo
likable likeable
lim limb
lineman linemen
links lynx
lira lire
load lode
loan lone
locks lox
loop loupe
loos lose
loot lute
lox lucks
luster lustre
made maid
magnate magnet
mail male
mails males
main mane
mains manes
maize maze
mall maul
manner manor
mantel mantle
marrow mero
marveled marvelled
marvellous marvelous
mass masse
massed mast
mat matte
mater matter
me mea mee mi
meat meet mete
meatier meteor
meats meets
medal meddle
metal mettle
meter metre
meters metres
midst missed mist
might mite
mil mill
millimeter millimetre
mind mined
miner minor
miners minors
minutia minutiae
missal missile
misses missis missus mrs
mister mr
mit mitt
moan mon mone
moat mote
mode mowed
modeling modelling
mold mould
molds moulds
moldy mouldy
moneys monies
moose mousse
mor more
morn mourn
morning mourning
mosquitoes mosquitos
moustache mustache
mucous mucus
muscle mussel
muscles mussels
mustard mustered
naval navel
ne neigh
necks next
neighbor neighbour
neighborhood neighbourhood
neighborhoods neighbourhoods
neighboring neighbouring
neighborly neighbourly
neighbors neighbours
nice niece
nil nill
nitroglycerin nitroglycerine
none nun
noose nous
oars ores
odor odour
ok okay
one won
oohs ooze
overdo overdue
oversea oversee
overseas oversees
paced paste
packed pact
packs pacts
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
parc park
parish perish
parlor parlour
part parte
parti party
passed past
pause paws
pea pee
peace piece
peak peek pique
peaked peeked piqued
peaking peeking
peaks peeks
peal peel
peas pees
pedal peddle
pedaled pedalled
pedaling peddling
pedals peddles
peer pier
peers piers
pence pense
per pur purr
pers perse purse
phoney phony
phosphorous phosphorus
pi pie
pigmy pygmy
pistil pistol
pizazz pizzazz
plain plane
plainer planer
plains planes
plait plate
pleas please
pleural plural
plough plow
ploughed plowed
ploughs plows
ploughshares plowshares
plum plumb
pocks pox
pole poll
poles polls
poling polling
populace populous
por pore porr pour
pored poured
pores pours
poring pouring
port porte
poser poseur
practice practise
practiced practised
practices practises
pray prey
prayed preyed
praying preying
prays preys
pre pree
predominantly predominately
premier premiere
pride pried
pries prize
principal principle
principals principles
prob probe
program programme
programing programming
pros prose
protesters protestors
publically publicly
pus puss
putts putz
quarts quartz
rack wrack
racked wracked
racket racquet
racking wracking
rails rales
rain reign rein
rained reigned reined
raining reigning
rains reigns reins
raise rays raze res
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
re rea
read red
readable redouble
reads reeds
real reel
realisation realization
realise realize
realised realized
realises realizes
rec wreck
recognise recognize
recognised recognized
recognises recognizes
recognising recognizing
reconnoiter reconnoitre
reek wreak
reeking wreaking
reeks wreaks
refer rougher
rest wrest
rested wrested
revelers revellers
rich riche
ries rise
right rite write
righter writer
rights rites writes
rigor rigueur
ring ringe wring
ringer wringer
ringing wringing
road rode rowed
role roll
roles rolls
root route
rooted routed
rooter router
rooting routing
roots routes
rote wrote
rouble ruble
rout route
rues ruse
rumor rumour
rumors rumours
rung wrung
rye wry
sac sack
sacks sacs sax
sail sale
sails sales
salable saleable
sari sorry
saver savor
scene seen
sceptic skeptic
schillings shillings
schtick shtick
sea see
seam seem
seaman seamen semen
seams seems
seas sees seize
seers seres
serf surf
serv serve
sew so sow
sewed sowed
sewing sowing
sewn sown
shear sheer
shellac shellack
shone shown
shure sure
side sighed
sighs size
sign sine
signaled signalled
signaling signalling
signs sines
sind sinned
sink sync
sir sur
sits sitz
sizable sizeable
slay sleigh
sleight slight
soar sore
soared sword
soars sores
sole soul
soles souls
some sum
son sun
sons suns
sot sought
sous sues
spacial spatial
spec speck
specialities specialties
specks specs
spiraling spiralling
spring spurring
staff staph
staid stayed
stair stare
stairs stares
stake steak
stakes steaks
stationary stationery
steal steel
steals steels
steppes steps
stoop stoup
storey story
succor sucker
suede swayed
suite sweet
suites sweets
sulfate sulphate
sulfur sulphur
tableau tableaux
tacked tact
tacks tax
tail tale
tails tales
talkie talky
tall tol
taught taut
te tea tee
teal teel
team teem
teaming teeming
teams teems
teas tease tees
tenner tenor
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
ticks tics
tide tied
tieing tying
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
tonight tonite
tonnes tons
toon tune
tor tore
tort torte
totaled totalled
totaling totalling
toughed tuft
tracked tract
tranquility tranquillity
traveled travelled
traveler traveller
travelers travellers
traveling travelling
triple tripple
troop troupe
troops troupes
trustee trusty
tucks tux
undo undue
unshakable unshakeable
ure you're
use yous
vain vane vein
vanes veins
vary verry very
vena vina
verses versus
vice vise
vide vied
volcanoes volcanos
wack whack
wacks wax whacks
wail whale
wailing whaling
wails whales
wain wane
waist waste
waists wastes
wait weight
waited weighted
waiting weighting
waits weights
waive wave
waived waved
waiver waver
waives waves
waiving waving
walk wok
wannabees wannabes
war wore
wares wears
warily wearily
warn worn
way weigh whey wy
ways weighs
we wee
we'd weed
we'll wheel
we'll will
we're were
we've weave
weak week
weakly weekly
wear where
weary wiry
weather whether
wend wende
wet whet
wheeled wield
when win
which wich witch
whiles wiles
whine wine
whiner wiener
whines wines
whining wining
whirl whorl
whirled world
whiskey whisky
whiz wiz
who's whose
whys wise
wilfully willfully
wind wined
won't wont
wood would
woolen woollen
worshipers worshippers
worshiping worshipping
worst wurst
yack yak
ye yi
years yours
yoke yolk
yokes yolks
yore your
you'll yule
you're your
zeroes zeros
zinc zink
`;
