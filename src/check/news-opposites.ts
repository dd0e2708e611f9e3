/**
 * Opposites that news turns on and WordNet does not record, by hand, from the verbs and adjectives of reports on politics,
 * war, courts, business and sport: any word before the bar is the opposite of any after it. Sorted.
 */
export const NEWS_OPPOSITES = `
abandon | adopt continue embrace keep
abolish | create establish introduce
accelerate | slow
acquit | convict
admire | despise
admire | loathe
after | before
against | for
ahead | behind
all | none
allow | ban bar block forbid prevent prohibit
ally | enemy foe rival
always | never
amazing awesome brilliant excellent fantastic good great marvelous outstanding superb terrific tremendous wonderful | appalling awful bad dire disastrous dreadful horrendous horrible lousy miserable terrible
appoint hire | dismiss fire sack
approval | disapproval
approve back endorse favor support | condemn denounce oppose reject resist
arrest detain imprison jail | free release
asset | liability
attack | defend protect
attract | repel
back | oppose
bear suffer | enjoy
beautiful | ugly
believe trust | distrust doubt
benefit | harm
better | worse
bless | curse
boom | bust
boost | cut
bottom | peak top
brave courageous | cowardly
bring | remove
build construct create | demolish destroy
buy | sell
calm | anger
careful cautious | careless reckless
cautious | rash
celebrate | mourn
cheap | costly expensive
clean | corrupt dirty
combat fight | surrender
common | rare unusual
compatible | incompatible
competent | incompetent
conceal cover hide | expose reveal
confidence | doubt
confirm | deny refute
cooperate | clash
crime | justice
cure | disease
deal | dispute
democracy | dictatorship tyranny
deploy | withdraw
deserve | forfeit
different distinct | alike identical same
disaster failure | success triumph
early | late
ease | tighten worsen
easy simple | complicated difficult hard tough
efficient | wasteful
encourage | discourage
enter join | exit leave quit
everybody everyone everything | nobody nothing
expand extend grow | contract reduce shrink
extraordinary remarkable special | normal ordinary
fair | rigged unfair
faith | doubt
fast quick rapid swift | slow
fear | hope
few | many
fix mend repair | break damage wreck
forget | remember
forward | backward
fraud | honesty
free | enslaved
freedom liberty | oppression slavery tyranny
friend | adversary enemy foe
gain | lose
gave | took
general | specific
generous | greedy stingy
gentle kind | brutal cruel harsh
give | take
glad happy pleased thrilled | miserable sad unhappy upset
growth | decline
guilty | innocent
harm hurt | heal help
healthy | ill sick
help aid assist | hamper hinder impede obstruct
hero | coward traitor villain
hire | fire
honest truthful | corrupt crooked deceitful dishonest lying
honor | shame
hopeful | hopeless
huge enormous giant massive | small tiny
humble | arrogant
improve | deteriorate worsen
inside | outside
intact whole | broken
invest | divest
kill | rescue save
last | first
lawful legal | criminal illegal
lead | follow
left | right
legal | illicit
lie | truth
lift | impose
long | brief short
love | hate
loyal | disloyal traitorous
major | minor
majority | minority
maximum | minimum
near | far
necessary | unnecessary
now | then
obey | defy disobey violate
old | new recent
open transparent | closed secret
optimism | pessimism
optimistic | pessimistic
over | under
pass | fail
peace | conflict war
peaceful | hostile violent
permanent | temporary
persuade | dissuade
popular | hated
positive | negative
praise | blame condemn criticize
praise | criticism
progress | decline regress setback
prosperity | poverty
protect | endanger threaten
proud | ashamed
push | pull
raise | cut lower reduce
realistic | unrealistic
receive | send
recover | relapse
relax | tighten
remain stay | go leave
remember | forget
respect | contempt
respect | scorn
restore | abolish
reward | punish
rich wealthy | poor
right | wrong
rise | drop fall
risky | safe
rural | urban
safe secure | dangerous unsafe
safer | riskier
scandal | triumph
serious | funny trivial
significant | insignificant trivial
smart | dumb foolish stupid
sober | drunk
spend | save
start begin launch | cease end finish halt stop
strengthen | undermine weaken
strong powerful | feeble frail weak
succeed | fail
sure certain | doubtful uncertain unsure
sweet | bitter sour
thank | blame
thick | thin
tighten | loosen
together | alone apart
top | bottom
tough | lenient soft
true | bogus fake false untrue
trust | distrust mistrust
unite unify | divide split
united | divided
up | down
useful | useless
valuable | worthless
victim | perpetrator
victory win | defeat loss
virtue | vice
visible | hidden invisible
wealth | poverty
welcome | shun unwelcome
willing | reluctant unwilling
win won | lose lost
winner | loser
wise | foolish unwise
with | without
worst | best
young | elderly old
`;
