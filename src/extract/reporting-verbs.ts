/**
 * Verbs that can carry a quotation, one per line, sorted: base form, class, and past tense and participle where they
 * are irregular. Chosen for this project among the verbs that WordNet 3.1 files under verb.communication and
 * verb.cognition, with those that headline and news style uses so (“fired back”, “reads”). Classes: `s` hardly ever
 * anything but speech, `r` reporting among other uses, `w` a verb that now and then carries quoted words.
 */
const VERB_LINES = `
accuse w
acknowledge r
add s
address w
admit r
admonish w
advance w
advertise w
advise r
advocate w
affirm r
agonize w
agree r
aim w
air w
alert w
allege r
allow r
announce r
answer s
apologise r
apologize r
appear w
applaud w
argue r
ascribe w
ask s
assert r
assure r
attack w
attempt w
attest r
attribute w
ban w
bar w
bark s
bash w
beam s
beg r
begin r began begun
believe r
bellow s
bemoan w
berate w
blame w
blast w
blog r
blurt s
boast r
brag r
brand w
brief w
broadcast w broadcast
cable w
call w
caption w
carry w
castigate w
caution r
celebrate w
certify w
chalk w
challenge w
chant r
characterise w
characterize w
chastise w
chat w
cheer w
chide w
chime w
chortle s
christen w
chronicle w
chuckle s
circulate w
cite w
claim r
clarify r
close w
come w came come
command w
commend w
comment r
communicate w
compare w
complain r
compliment w
concede r
conclude r
concur r
condemn w
confess r
confide s
confirm r
congratulate w
consider w
contain w
contend r
continue r
convey w
counsel w
counter r
crack w
credit w
criticise w
criticize w
croak s
crow s
cry r
curse w
dare w
deadpan s deadpanned
decide w
declare r
decree w
decry w
deem w
defend w
deliver w
demand r
denounce w
deny r
depict w
deplore w
deride w
describe w
detail w
determine w
dictate w
ding w
disagree r
disclose r
discuss w
dismiss w
document w
doubt w
drawl s
dub w
e-mail r
echo w
effuse s
elaborate r
email r
emphasise r
emphasize r
end w
endear w
endorse w
enquire r
enthuse s
entitle w
estimate w
evoke w
exclaim s
excoriate w
expect w
explain s
express w
fault w
fear w
feature w
feel w felt
figure w
find w found
finish w
fire w
flatter w
float w
force w
forecast w forecast
foretell w
fret s
fume s
gasp s
give w gave given
go w went gone
grant w
greet w
grin w
gripe s
groan s
grouse s
growl s
grumble s
guarantee w
guess r
gush s
hail w
headline w
hear w heard
highlight w
hint r
hiss s
hit w hit
hold w held
hope w
implore r
imply r
include w
indicate r
inform r
inquire r
inscribe w
insinuate w
insist r
instruct w
insult w
intend w
interject s
interrupt w
intone s
invite w
invoke w
issue w
jab w
jeer w
jest s
joke s
jot w
justify w
knock w
know w knew known
label w
lambast w
lambaste w
lament r
lampoon w
lash w
laud w
laugh r
learn w learned learnt
lecture w
liken w
list w
log w
look w
maintain r
make w made
mandate w
marvel s
mention r
message r
moan s
mock w
mourn w
mouth w
move w
mumble s
murmur s
muse s
mutter s
name w
narrate w
need w
nickname w
nod w
note r
notify w
object r
observe r
offer r
open w
opine s
order w
outline w
paint w
paraphrase w
parrot w
parry s
peddle w
pen w
pitch w
plan w
play w
plead r pled
pledge r
plug w
point w
ponder w
portray w
posit r
post r
postulate w
praise w
pray w
preach w
predict r
prescribe w
present w
press w
print w
proclaim r
prod w
profess r
proffer w
project w
promise r
promote w
promulgate w
pronounce w
prophesy w
propose w
protest r
provide w
publish w
push w
put w put
query w
question w
quibble w
quip s
quote w
rail w
rant s
rationalize w
rave w
react w
read r read
reaffirm r
reason r
reassure w
rebuke w
recall r
reckon r
recommend r
record w
recount r
refer w
reflect r
regret w
rehash w
reiterate r
rejoin s
relate w
relay w
release w
remark s
remember r
remind r
reminisce r
remonstrate w
repeat r
rephrase w
reply s
report r
reprimand w
request w
resent w
respond s
restate r
retort s
return w
retweet r
reveal r
ridicule w
rip w
riposte s
rise w rose risen
roar s
rue w
rule w
run w ran run
salute w
savage w
say s said said
scoff s
scold w
scrawl w
scream s
scribble w
scribe w
seek w sought
sell w sold
share w
shoot w shot
shout s
show w showed shown
shriek s
shrug w
sigh s
sign w
signal w
signify w
sing w sang sung
skewer w
slam w
smile w
snap r
snarl s
sneer s
sniff w
sob s
speak w spoke spoken
specify w
speculate r
splutter s
spread w
stammer s
stand w stood
start w
state s
step w
stipulate w
stress r
stutter s
submit w
suggest r
summarize w summarise
summon w
support w
surmise w
suspect w
swear r swore sworn
swipe w
table w
tag w
talk w
tap w
taunt w
teach w taught
tease w
telegraph w
tell s told told
term w
testify r
text r
thank w
theorize r
think r thought
threaten r
thunder s
title w
tout w
translate w
transmit w
trash w
troll w
try w
turn w
tweet s
type w
underscore w
unload w
urge r
use w
vent s
venture w
vilify w
voice w
volunteer w
vouch w
vow r
wail s
want w
warble w
warn r
weigh w
welcome w
whine s
whisper s
wink w
wish w
wonder r
worry r
write s wrote written
yell s
`;

export type VerbClass = 's' | 'r' | 'w';
/** How a verb form stands: `base` (say), `third` (says), `past` (said), `participle` (written), `ing` (saying). */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

export interface ReportingVerb {
  readonly lemma: string;
  readonly strength: VerbClass;
  readonly form: VerbForm;
}

const VOWEL = /[aeiou]/;
/** One-syllable verbs in consonant, vowel, consonant double the last letter: `beg`, `begged`. */
const doubles = (base: string): boolean => /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) || /(?:mit|fer|ban)$/.test(base);

function inflections(base: string): { third: string; past: string; ing: string } {
  const consonantY = base.endsWith('y') && !VOWEL.test(base.at(-2)!);
  const third = consonantY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  if (base.endsWith('e')) return { third, past: `${base}d`, ing: `${base.slice(0, -1)}ing` };
  const stem = doubles(base) ? base + base.at(-1) : base;
  return { third, past: consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`, ing: `${stem}ing` };
}

const forms: ReadonlyMap<string, ReportingVerb> = (() => {
  const found = new Map<string, ReportingVerb>();
  const put = (word: string, verb: ReportingVerb) => {
    if (!found.has(word)) found.set(word, verb);
  };
  for (const line of VERB_LINES.trim().split('\n')) {
    const [lemma, strength, past, participle] = line.split(' ') as [string, VerbClass, string?, string?];
    const regular = inflections(lemma);
    put(past ?? regular.past, { lemma, strength, form: 'past' });
    put(regular.third, { lemma, strength, form: 'third' });
    put(regular.ing, { lemma, strength, form: 'ing' });
    put(participle ?? past ?? regular.past, { lemma, strength, form: 'participle' });
    put(lemma, { lemma, strength, form: 'base' });
  }
  return found;
})();

/** The reporting verb that a word in lower case is a form of; `undefined` where it is none. */
export const reportingVerb = (lower: string): ReportingVerb | undefined => forms.get(lower);

/** Verbs whose object a quoted word says what it is: “called the plan «reckless»”. */
export const NAMING: ReadonlySet<string> = new Set('brand call deem denounce describe dub label term'.split(' '));
