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
allow | ban bar block forbid prevent prohibit
ally | enemy foe rival
always | never
amazing awesome brilliant excellent fantastic good great marvelous outstanding superb terrific tremendous wonderful | appalling awful bad dire disastrous dreadful horrendous horrible lousy miserable terrible
appoint hire | dismiss fire sack
approve back endorse favor support | condemn denounce oppose reject resist
arrest detain imprison jail | free release
asset | liability
attack | defend protect
attract | repel
back | oppose
beautiful | ugly
believe trust | distrust doubt
benefit | harm
bless | curse
boom | bust
boost | cut
brave courageous | cowardly
bring | remove
build construct create | demolish destroy
buy | sell
calm | anger
careful cautious | careless reckless
celebrate | mourn
cheap | costly expensive
clean | corrupt dirty
combat fight | surrender
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
disaster failure | success triumph
ease | tighten worsen
easy simple | complicated difficult hard tough
efficient | wasteful
encourage | discourage
enter join | exit leave quit
everybody everyone everything | nobody nothing
expand extend grow | contract reduce shrink
fair | rigged unfair
faith | doubt
fast quick rapid swift | slow
fear | hope
few | many
fix mend repair | break damage wreck
forget | remember
fraud | honesty
free | enslaved
freedom liberty | oppression slavery tyranny
friend | adversary enemy foe
gain | lose
gave | took
generous | greedy stingy
gentle kind | brutal cruel harsh
give | take
glad happy pleased thrilled | miserable sad unhappy upset
growth | decline
guilty | innocent
harm hurt | heal help
healthy | ill sick
hero | coward traitor villain
honest truthful | corrupt crooked deceitful dishonest lying
honor | shame
huge enormous giant massive | small tiny
humble | arrogant
improve | deteriorate worsen
inside | outside
invest | divest
kill | rescue save
last | first
lawful legal | criminal illegal
lead | follow
left | right
legal | illicit
lie | truth
lift | impose
love | hate
loyal | disloyal traitorous
majority | minority
maximum | minimum
necessary | unnecessary
now | then
optimism | pessimism
optimistic | pessimistic
over | under
pass | fail
peace | conflict war
peaceful | hostile violent
popular | hated
positive | negative
praise | criticism
praise | blame condemn criticize
proud | ashamed
prosperity | poverty
protect | endanger threaten
push | pull
relax | tighten
remain stay | go leave
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
smart | dumb foolish stupid
sober | drunk
spend | save
start begin launch | cease end finish halt stop
strengthen | undermine weaken
strong powerful | feeble frail weak
succeed | fail
thank | blame
tighten | loosen
together | alone apart
top | bottom
tough | lenient soft
true | bogus fake false untrue
united | divided
up | down
victim | perpetrator
victory win | defeat loss
virtue | vice
wealth | poverty
welcome | shun unwelcome
win won | lose lost
winner | loser
with | without
worst | best
young | elderly old
`;
