/** Words to put in. Written for this generator; none carries a negation, number, name, date, hedge or condition. */

import { entries } from './parse.js';

export const NOUNS: readonly string[] = entries(`
arrow
bagpipe
barn
blanket
bucket
cactus
candle
carpet
chimney
compass
curtain
dolphin
feather
garden
hammer
kettle
ladder
lantern
lizard
mirror
orchard
pillow
saddle
spoon
violin
walnut
`);

export const PLURALS: readonly string[] = entries(`
arrows
blankets
buckets
candles
carpets
curtains
feathers
gardens
hammers
kettles
ladders
lanterns
mirrors
orchards
pillows
saddles
spoons
trumpets
umbrellas
violins
`);

export const GERUNDS: readonly string[] = entries(`
baking
combing
digging
fishing
juggling
knitting
marching
painting
plowing
rowing
singing
skating
sketching
weaving
whistling
`);

export const PAST_FORMS: readonly string[] = entries(`
baked
combed
fished
juggled
knitted
marched
painted
plowed
rowed
skated
sketched
whistled
`);

export const ADJECTIVES: readonly string[] = entries(`
amber
bearded
bumpy
chilly
circular
coastal
crimson
crowded
fragrant
hollow
leafy
mossy
musical
nautical
purple
velvet
wooden
woolen
`);

export const ADVERBS: readonly string[] = entries(`
bravely
cheerfully
elegantly
graciously
merrily
musically
politely
tenderly
`);

/** Words and phrases to add anywhere inside a sentence. */
export const ADDITIONS: readonly string[] = entries(`
as my mother says
at my kitchen table
bravely
by the way
cheerfully
dear neighbors
elegantly
frankly
gladly
honestly
ladies and gentlemen
like my grandfather
merrily
my dear friends
over coffee
patiently
politely
proudly
quietly
sir
with a smile
`);

/** What an editor may put in brackets to explain. */
export const GLOSSES: readonly string[] = entries(`
a group of neighbors
a kind of ledger
a reporter
a river in the valley
an old rival
his former employer
the agency’s budget office
the board’s counsel
the town’s largest employer
the trade agreement
the treaty
their own proposal
`);

/** What an editor may put in brackets for a pronoun. */
export const REFERENTS: readonly string[] = entries(`
Abernathy
Castellano
Lindqvist
Montague
Okonkwo
Pemberton
the agency
the committee
the company
the council
the engineers
the neighbors
`);

/** What everybody says. */
export const COMMON_PHRASES: readonly string[] = entries(`
a blessing in disguise
a lot of people are saying
a picture is worth a thousand words
a step in the right direction
a taste of their own medicine
a whole different ball game
actions speak louder than words
all of the above
all things being equal
all's well that ends well
and so on and so forth
and that's the way it is
are you out of your mind
as a general rule of thumb
as a matter of fact
as far as I know
as soon as possible
as the saying goes
at the end of the day
at this point in time
back to square one
be that as it may
beauty is in the eye of the beholder
beggars can't be choosers
better late than never
better safe than sorry
between you and me
by and large
by leaps and bounds
by the same token
come to think of it
cut to the chase
day in and day out
don't get me wrong
each and every one of you
easier said than done
every cloud has a silver lining
first and foremost
first things first
for all intents and purposes
for better or for worse
for crying out loud
for the first time in a long time
for what it's worth
from here on out
from the bottom of my heart
get your act together
give it the benefit of the doubt
go the extra mile
good things come to those who wait
here we go again
hit the nail on the head
how do you feel about that
I am what I am
I appreciate the question
I beg your pardon
I can tell you that
I can't believe my eyes
I couldn't agree with you more
I couldn't care less
I don't know what to say
I have no comment at this time
I have no idea what you are talking about
I have to tell you
I just want to say thank you
I want to make one thing clear
I would like to thank everybody
I'm not going to lie to you
if it ain't broke, don't fix it
in one way or another
in the blink of an eye
in the final analysis
in the heat of the moment
in the middle of nowhere
in the nick of time
in this day and age
it could have been worse
it goes without saying
it has been a long time coming
it is what it is
it remains to be seen
it takes two to tango
it's a matter of time
it's a small world
it's as simple as that
it's not rocket science
it's the least I can do
it's up to you
keep up the good work
keep your eye on the ball
last but not least
let me be perfectly clear
let me put it this way
let's agree to disagree
let's get down to business
let's wait and see
make no mistake about it
more often than not
needless to say
no ifs, ands or buts
no pain, no gain
not in a million years
nothing could be further from the truth
nothing to write home about
now is the time
off the top of my head
on a daily basis
on behalf of all of us
on the one hand and on the other hand
on the other side of the coin
once upon a time
only time will tell
please bear with me
slowly but surely
sooner rather than later
speak of the devil
take it with a grain of salt
thank you very much for having me
that's all there is to it
that's easy for you to say
that's neither here nor there
that's what I'm talking about
the ball is in their court
the best of both worlds
the bottom line is
the exact same thing
the fact of the matter is
the last thing we need
the more the merrier
the rest is history
the same old story
the sky is the limit
the truth of the matter is
the whole nine yards
there is no doubt about it
there you have it
there's more than meets the eye
there's no such thing as a free lunch
thinking outside the box
time and time again
to be honest with you
to make a long story short
to tell you the truth
to the best of my knowledge
under no circumstances whatsoever
water under the bridge
we are all in this together
we have to wait and see
we'll cross that bridge when we come to it
we'll see what happens next
well, I'll be damned
what goes around comes around
when all is said and done
when push comes to shove
with all due respect
with the benefit of hindsight
you can't have it both ways
you can't judge a book by its cover
you get what you pay for
you have my word
you have to start somewhere
you know what I mean
your guess is as good as mine
`);
