/**
 * Opposites that news turns on and WordNet does not record, by hand: the commonest of school grammars, and the verbs and adjectives of
 * reports on politics, war, courts, business and sport: any word before the bar is the opposite of any after it. Sorted.
 */
export const NEWS_OPPOSITES = `
abandon | adopt continue embrace keep
abolish | create establish introduce
accelerate | slow
accident | intention
acquit | convict
admire | despise
admire | loathe
adult | child
affection love | hatred
after | before
against | for
agreement | disagreement
ahead | behind
alive living | dead
all | none
allow | ban bar block forbid prevent prohibit
ally | enemy foe rival
always | never
amateur | professional
amazing awesome brilliant excellent fantastic good great marvelous outstanding superb terrific tremendous wonderful | appalling awful bad dire disastrous dreadful horrendous horrible lousy miserable terrible
ancient | modern
angel | devil
appoint hire | dismiss fire sack
approval | disapproval
approve back endorse favor support | condemn denounce oppose reject resist
arrest detain imprison jail | free release
arrival | departure
arrive | depart leave
asset | liability
attack | defend protect
attract | repel
authentic genuine real | bogus counterfeit fake phony
autumn | spring
awake | asleep
back | oppose
bear suffer | enjoy
beautiful | ugly
beginning start | end ending
believe trust | distrust doubt
benefit | harm
better | worse
birth life | death
black | white
bless | curse
blessing | curse
bold | timid
boom | bust
boost | cut
bottom | peak top
boy | girl
brave courageous | cowardly
bright | dark dim
bring | remove
build construct create | demolish destroy
buy | sell
buyer | seller
calm | anger
careful cautious | careless reckless
cautious | rash
celebrate | mourn
cheap | costly expensive
cheerful | gloomy
civilian | military
clean | corrupt dirty
clear | obscure vague
combat fight | surrender
comedy | tragedy
common | rare unusual
compatible | incompatible
competent | incompetent
conceal cover hide | expose reveal
confidence | doubt
confirm | deny refute
conservative | liberal progressive
constructive | destructive
cooperate | clash
crime | justice
cure | disease
dawn | dusk
day | night
deal | dispute
deep | shallow
delight | disgust
demand | supply
democracy | dictatorship tyranny
deploy | withdraw
deserve | forfeit
different distinct | alike identical same
difficult | simple
disaster failure | success triumph
dry | wet
early | late
ease | tighten worsen
east eastern | west western
easy simple | complicated difficult hard tough
efficient | wasteful
elect | defeat
elected | defeated
employer | employee
empty | full
encourage | discourage
enter join | exit leave quit
equal | unequal
even | odd
everybody everyone everything | nobody nothing
evil | good
exciting | boring dull
expand extend grow | contract reduce shrink
exterior | interior
extraordinary remarkable special | normal ordinary
fact | fiction
fair | rigged unfair
fair | unjust
faith | doubt
familiar | strange unfamiliar
famous | obscure unknown
fast quick rapid swift | slow
father | mother
fear | hope
female | male
few | many
fix mend repair | break damage wreck
flexible | rigid
foolish | sensible
foreign | domestic local native
forget | remember
forward | backward
fraud | honesty
free | enslaved
freedom liberty | oppression slavery tyranny
friend | adversary enemy foe
future | past
gain profit | loss
gain | lose
gave | took
general | specific
generous | greedy stingy
gentle kind | brutal cruel harsh
gentleman | lady
genuine | false
give | take
glad happy pleased thrilled | miserable sad unhappy upset
graceful | clumsy
growth | decline
guest | host
guilty | innocent
harm hurt | heal help
healthy | ill sick
heaven | hell
heavy | light
help aid assist | hamper hinder impede obstruct
here | there
hero | coward traitor villain
hire | fire
honest truthful | corrupt crooked deceitful dishonest lying
honor | shame
hopeful | hopeless
horizontal | vertical
horrible | beautiful lovely pleasant
hot | cold cool
huge enormous giant massive | small tiny
humble | arrogant
husband | wife
ignorance | knowledge wisdom
improve | deteriorate worsen
increase | decrease reduction
individual | collective
innocence | guilt
inside | outside
intact whole | broken
invest | divest
joy | grief misery sorrow
kill | rescue save
king | queen
last | first
lawful legal | criminal illegal
lazy | diligent hardworking industrious
lead | follow
left | right
legal | illicit
lend | borrow
lie | truth
lift | impose
logical | absurd illogical
long | brief short
loud noisy | quiet silent
love | hate
loyal | disloyal traitorous
major | minor
majority | minority
man | woman
mature | childish immature
maximum | minimum
mercy | cruelty
moral | immoral
natural | artificial
near | far
neat | messy
necessary | unnecessary
neighbor | stranger
north northern | south southern
now | then
obey | defy disobey violate
often frequently | rarely seldom
old | new recent
open transparent | closed secret
opportunity | threat
optimism | pessimism
optimistic | pessimistic
over | under
pain | pleasure
parent | child
pass | fail
patient | impatient
peace | conflict war
peaceful | hostile violent
permanent | temporary
persuade | dissuade
plural | singular
polite | impolite rude
popular | hated
positive | negative
possible | impossible
power strength | weakness
praise | blame condemn criticize
praise | criticism
present | absent
pride | shame
private | public
progress | decline regress setback
prosperity | poverty
protect | endanger threaten
proud | ashamed
push | pull
question | answer
raise | cut lower reduce
rational | irrational
realistic | unrealistic
reality | fantasy illusion
receive | send
recover | relapse
regular | irregular
relax | tighten
remain stay | go leave
remember | forget
respect | contempt
respect | scorn
responsible | irresponsible
restore | abolish
reward | punish
rich wealthy | poor
right | wrong
rise | drop fall
risky | safe
rough | smooth
rural | urban
safe secure | dangerous unsafe
safer | riskier
sane | insane
scandal | triumph
senior | junior
serious | funny trivial
sharp | blunt
short | tall
significant | insignificant trivial
single | married
smart | dumb foolish stupid
sober | drunk
soft | hard
son | daughter
spend | save
stable | unstable volatile
start begin launch | cease end finish halt stop
straight | crooked
strengthen | undermine weaken
strong powerful | feeble frail weak
succeed | fail
summer | winter
sunrise | sunset
superior | inferior
sure certain | doubtful uncertain unsure
sweet | bitter sour
temporary | lasting permanent
thank | blame
thick | thin
tie | untie
tighten | loosen
together | alone apart
tolerance | bigotry intolerance
tolerant | intolerant
tomorrow | yesterday
top | bottom
tough | lenient soft
transparency | secrecy
true | bogus fake false untrue
trust | distrust mistrust
uncle | aunt
unite unify | divide split
united | divided
up | down
useful | useless
valid | invalid
valuable | worthless
victim | perpetrator
victory win | defeat loss
virtue | vice
visible | hidden invisible
voluntary | compulsory mandatory
war | peacetime
warm | cool
warning | reassurance
wealth | poverty
welcome | shun unwelcome
widen | narrow
willing | reluctant unwilling
win won | lose lost
winner | loser
wise | foolish unwise
with | without
within | outside
worst | best
young | aged
young | elderly old
`;
