/** Words to put in. Written for this generator; none carries a negation, number, name, date, hedge or condition. */

import { entries } from './parse.js';

export const NOUNS: readonly string[] = entries(`
arrow
blanket
bucket
candle
carpet
chimney
compass
curtain
feather
garden
hammer
kettle
ladder
lantern
mirror
orchard
pillow
saddle
spoon
violin
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
bearded
circular
coastal
crimson
crowded
fragrant
hollow
musical
nautical
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
bravely
by the way
cheerfully
dear neighbors
elegantly
frankly
gladly
ladies and gentlemen
merrily
my dear friends
patiently
politely
proudly
sir
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
a lot of people are saying
all of the above
and so on and so forth
as a matter of fact
as far as I know
as soon as possible
at the end of the day
at this point in time
be that as it may
better late than never
by and large
don't get me wrong
each and every one of you
first and foremost
for all intents and purposes
for the first time in a long time
for what it's worth
from the bottom of my heart
I am what I am
I don't know what to say
I have no comment at this time
I just want to say thank you
in the final analysis
it goes without saying
it has been a long time coming
it is what it is
it's not rocket science
last but not least
let me be perfectly clear
let's agree to disagree
more often than not
needless to say
no ifs, ands or buts
now is the time
on a daily basis
on the one hand and on the other hand
once upon a time
only time will tell
the bottom line is
the fact of the matter is
the rest is history
the sky is the limit
there is no doubt about it
there's no such thing as a free lunch
thinking outside the box
time and time again
to be honest with you
to make a long story short
we are all in this together
we'll cross that bridge when we come to it
what goes around comes around
when all is said and done
with all due respect
you can't have it both ways
you know what I mean
`);
