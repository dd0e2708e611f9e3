/**
 * Phrases that anybody says: to find one inside a longer statement shows nothing. The clichés of no-cliches, and turns of
 * speech of interviews and speeches that it lacks.
 */

import { surprise } from '../text/commonness.js';
import { CLICHES } from './cliches.js';

/** Turns of speech, by hand: openings, hedges and closings of spoken answers. */
const TURNS = `
a blessing in disguise
a breath of fresh air
a step in the right direction
a step in the wrong direction
a tale of two cities
a win for everybody
a work in progress
actions speak louder than words
ahead of the curve
all things being equal
an open and shut case
and all that
and things like that
as a general rule
as a matter of fact
as a rule of thumb
as far as i can see
as far as i can tell
as far as i'm concerned
as i said before
as i said earlier
as i've said before
as soon as we can
as you know
as you may know
at least for now
at some point
at the end of
at the present time
at the same time
at this moment in time
back on track
behind closed doors
believe it or not
believe me when i say
beside the point
between a rock and a hard place
beyond a reasonable doubt
business as usual
by and large
by the same token
call it a day
come to terms with
cut to the chase
don't get me wrong
down to the wire
easier said than done
every now and again
every now and then
first and foremost
for a long time
for all intents and purposes
for better or worse
for the first time
for the last time
for the rest of my life
for the time being
from time to time
from where i sit
from where i stand
get your act together
get your house in order
give credit where credit is due
give or take
go the extra mile
god bless america
god bless you
good morning everybody
good to be here
grain of salt
have it both ways
here we go again
hit the ground running
hit the nail on the head
how are you doing
i appreciate the question
i beg your pardon
i can't imagine
i can't speak to that
i could be wrong
i couldn't agree more
i couldn't care less
i don't believe so
i don't know about that
i don't know what that means
i don't think so
i don't want to speculate
i feel the same way
i have no idea
i have to say
i hope so too
i just want to say
i look forward to it
i love you all
i want to say
i want to say this
i want to thank you
i would like to say
i would say that
i'd like to thank
i'm glad you asked
i'm happy to be here
i'm just saying
i'm not going to comment
i'm not sure about that
i'm sorry to hear that
i've got to tell you
if i may say so
if i remember correctly
if you ask me
if you know what i mean
if you will
if you would like
in a long time
in a long while
in a manner of speaking
in a very real sense
in any way shape or form
in my humble opinion
in other words
in spite of everything
in terms of
in the long run
in the meantime
in the middle of
in the near future
in the next few days
in the right direction
in the same way
in the short term
in the wrong direction
in this day and age
it can't be helped
it depends on
it doesn't matter
it has to be said
it is an honor to be here
it just goes to show
it remains to be seen
it takes two to tango
it was what it was
it's a great honor
it's a shame
it's about time
it's good to see you
it's hard to say
it's important to remember
it's not going to happen
it's not rocket science
keep an eye on
keep our eye on the ball
know what i mean
ladies and gentlemen
learn the hard way
leave no stone unturned
let me ask you something
let me be clear
let me be perfectly clear
let me make it clear
let me make this clear
let me put it this way
let me say this
let me start by saying
let me tell you
let me tell you something
let the chips fall where they may
let's be honest
let's face it
let's get to work
let's wait and see
level playing field
like i said
like it or not
little by little
make a difference
make no mistake
make no mistake about it
make one thing clear
make one thing perfectly clear
make this perfectly clear
members of the press
more and more
more or less
most of all
move the goalposts
my fellow americans
neither here nor there
no question about it
no question that
no two ways about it
none of your business
not at this time
not in a million years
not that i know of
nothing could be further from the truth
on a case by case basis
on a daily basis
on behalf of
on the contrary
on the one hand
on the other hand
on the right side of history
on the right track
on the same page
on the table
on the whole
on the wrong side of history
one at a time
one day at a time
one of the most
one of those things
one way or another
one way or the other
only time will tell
our thoughts and prayers are with
out of the question
over a long time
over and over again
par for the course
pass the buck
people of this country
play it by ear
please don't hesitate
please take a seat
point of view
practice what you preach
put your money where your mouth is
question of time
read between the lines
right here right now
rule of thumb
see the light at the end of the tunnel
see you soon
set the record straight
so far so good
so help me god
so to speak
some of the most
something like that
sooner rather than later
take it with a grain of salt
thank you
thank you all
thank you all very much
thank you and good night
thank you for coming
thank you for having me
thank you for that question
thank you for your question
thank you for your time
thank you so much
thank you very much
thanks for having me
that being said
that's a fair point
that's a fair question
that's a good point
that's a good question
that's a great question
that's all i have to say
that's all i know
that's all there is to it
that's for sure
that's how it works
that's just the way it is
that's the way it is
that's what i said
that's what i think
that's what it's all about
the beginning of the end
the best of both worlds
the bottom line is
the elephant in the room
the end of the day
the first time in
the lesser of two evils
the light at the end of the tunnel
the people of this country
the point i'm making
the point is
the rest of the world
the thing is
the tip of the iceberg
the truth of the matter
the vast majority of
the way i see it
the whole nine yards
there are no words
there is no question that
there is no way
there you go again
there you have it
there's no doubt in my mind
there's no question
there's nothing wrong with that
these are difficult times
things are going well
think outside the box
this is a free country
this is not who we are
this is who we are
thoughts and prayers
through thick and thin
time after time
time will tell
to a certain extent
to be fair
to be frank
to be honest
to be honest with you
to be perfectly clear
to be perfectly honest
to some extent
to tell you the truth
to the best of my ability
to the best of my knowledge
too good to be true
too little too late
turn the page
under no circumstances
under the circumstances
up to a point
wake up call
walk the walk
we all know that
we appreciate your patience
we are better than this
we are where we are
we can agree to disagree
we can and we must
we did our best
we don't comment on
we have a long way to go
we have to move forward
we live in a free country
we need to do better
we owe it to our children
we shall see
we will see what happens
we'll have to see
we'll see what happens
we're going to win
we're in this together
we've come a long way
what do you mean
what i want to say
what i'm saying is
what i'm trying to say
what it comes down to
what's done is done
when it comes to
when push comes to shove
whether you like it or not
with that being said
without a shadow of a doubt
words cannot express
yes or no
you can't have it both ways
you can't make this up
you get what you pay for
you have to understand
you know what i'm saying
you know what i'm talking about
your guess is as good as mine
`;

/** “get our act together” is “get your act together”. */
const POSSESSIVES = new Set(['her', 'his', 'its', 'my', "one's", 'our', 'their', 'your']);
const ENDS: Readonly<Record<string, string>> = {
  "'d": 'would',
  "'ll": 'will',
  "'m": 'am',
  "'re": 'are',
  "'s": 'is',
  "'ve": 'have',
};

/** The words without contractions: “it’s” and “it is” are one turn of speech. */
const writtenOut = (folds: readonly string[]): string[] =>
  folds.flatMap((fold) => {
    if (POSSESSIVES.has(fold)) return 'your';
    const apostrophe = fold.lastIndexOf("'");
    if (apostrophe <= 0) return fold;
    if (fold.endsWith("n't")) return [fold.slice(0, -3), 'not'];
    const end = ENDS[fold.slice(apostrophe)];
    return end ? [fold.slice(0, apostrophe), end] : fold.replaceAll("'", '');
  });

const byFirst = new Map<string, string[][]>();
for (const line of `${CLICHES}\n${TURNS}`.split('\n')) {
  const folds = writtenOut(line.trim().split(' '));
  if (folds.length < 2) continue;
  const first = folds[0]!;
  byFirst.set(first, [...(byFirst.get(first) ?? []), folds]);
}

/** The longest set phrase that begins at a word, in words; 0 where none does. */
function phraseAt(folds: readonly string[], at: number): number {
  let longest = 0;
  for (const phrase of byFirst.get(folds[at]!) ?? [])
    if (phrase.length > longest && phrase.every((fold, index) => folds[at + index] === fold)) longest = phrase.length;
  return longest;
}

/** How many words a quote may have around a set phrase and still say nothing of its own. */
const WORDS_AROUND_MAX = 1;

/** Whether the folded words are a set phrase or several, with hardly a word of their own. */
export const isSetPhrase = (folds: readonly string[]): boolean => isMadeOfPhrases(writtenOut(folds), () => true);

/** Bits up to which a word around a set phrase adds nothing: “I want to …”. */
const LITTLE_BITS = 8;

/** Whether the folded words are set phrases and the commonest words around them: too little to know them again by if they differ. */
export function isCommonplace(folds: readonly string[]): boolean {
  return isMadeOfPhrases(writtenOut(folds), (fold) => surprise(fold) > LITTLE_BITS);
}

function isMadeOfPhrases(plain: readonly string[], counts: (fold: string) => boolean): boolean {
  let own = 0;
  let phrases = 0;
  let at = 0;
  while (at < plain.length && own <= WORDS_AROUND_MAX) {
    const length = phraseAt(plain, at);
    if (length > 0) phrases++;
    else if (counts(plain[at]!)) own++;
    at += Math.max(1, length);
  }
  return phrases > 0 && own <= WORDS_AROUND_MAX;
}
