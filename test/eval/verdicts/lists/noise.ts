/** How scanners and speech recognisers go wrong. Written for this generator from published confusion tables. */

import { entries, pairs } from './parse.js';

/** What a scanner reads for what was printed, likeliest first. */
export const OCR: ReadonlyMap<string, readonly string[]> = pairs(`
b: h, 6
c: e
cl: d
d: cl
e: c
g: q
h: b
I: l, 1
i: l, 1
l: 1, I
li: h
m: rn
n: ri
nn: rm
o: 0
q: g
ri: n
rn: m
s: 5
tt: ft
u: ii
v: y
vv: w
w: vv
z: 2
`);

/** Words that sound alike; none of them is a number, a negation or a condition. One group per line. */
export const HOMOPHONES: ReadonlyMap<string, readonly string[]> = new Map(
  entries(`
ad, add
aid, aide
air, heir
aisle, isle
aloud, allowed
altar, alter
ascent, assent
bail, bale
bare, bear
barren, baron
base, bass
be, bee
berry, bury
berth, birth
blew, blue
board, bored
brake, break
bread, bred
buy, by
capital, capitol
ceased, seized
ceiling, sealing
cell, sell
cent, sent
choose, chews
cite, sight, site
coarse, course
complement, compliment
council, counsel
days, daze
dear, deer
dew, due
die, dye
fair, fare
fate, fete
feat, feet
find, fined
flair, flare
flew, flu
forth, fourth
foul, fowl
gate, gait
great, grate
groan, grown
guessed, guest
hail, hale
hear, here
heard, herd
higher, hire
him, hymn
hole, whole
holy, wholly
hour, our
idle, idol
knew, new
lead, led
least, leased
lessen, lesson
loan, lone
made, maid
mail, male
main, mane
manner, manor
marshal, martial
meat, meet
medal, meddle
metal, mettle
mind, mined
miner, minor
morning, mourning
naval, navel
pact, packed
pail, pale
pair, pear
passed, past
patience, patients
pause, paws
peace, piece
peak, peek
pedal, peddle
plain, plane
pole, poll
pray, prey
presence, presents
pride, pried
principal, principle
profit, prophet
rain, reign
raise, raze
rap, wrap
real, reel
rest, wrest
right, write
road, rode
role, roll
root, route
sale, sail
scene, seen
sea, see
seam, seem
seas, seize
side, sighed
soar, sore
son, sun
soul, sole
stair, stare
stake, steak
stationary, stationery
steal, steel
straight, strait
tacks, tax
tail, tale
taught, taut
than, then
their, there
threw, through
thrown, throne
tide, tied
told, tolled
trader, traitor
troop, troupe
use, yews
vain, vein
vary, very
wait, weight
war, wore
warn, worn
waste, waist
way, weigh
weak, week
wear, where
which, witch
who's, whose
world, whirled
wrote, rote
your, you're
`).flatMap((line) => {
    const group = line.split(', ');
    return group.map((word) => [word, group.filter((other) => other !== word)] as const);
  }),
);
