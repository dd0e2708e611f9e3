/**
 * Opposite poles, by hand after the paired heads of a thesaurus (amount, size, time, strength, possession, law, agreement,
 * truth, feeling, people …): any word before the bar is the opposite of any after it. Without pairs that WordNet 3.1
 * (Princeton University) knows as synonyms. Sorted.
 */
export const OPPOSITE_POLES = `
abate ease ebb subside wane | aggravate grow increase intensify rise wax
ability competence expertise skill talent | inability incompetence ineptitude
able capable competent expert gifted qualified skilled talented | clumsy incapable incompetent inept unable unqualified unskilled
abound overflow teem | lack
above over up upward | below beneath down downward under
abrupt sudden | gradual slow
abruptly quickly suddenly | gradually slowly
absorb ingest soak | eject emit expel exude release
abstract theoretical | concrete
abundance abundant | meager scarce sparse
abundance excess glut plenty surplus wealth | dearth deficiency deficit famine lack scarcity shortage want
abundant countless many numerous plentiful several | few rare scarce sparse
abundantly | sparsely
accelerate expedite hasten hurry quicken rush speed | brake decelerate delay hinder impede postpone slow stall
accept acknowledge adopt embrace receive | decline deny rebuff refuse reject spurn
accept admit embrace include invite welcome | ban bar exclude expel refuse reject shun
acceptance tolerance | bigotry intolerance prejudice
acceptance | refusal rejection
accepting open-minded tolerant | bigoted intolerant narrow-minded prejudiced
accident | intention
accomplish achieve attain | fail miss
accomplishment achievement success triumph | defeat disaster failure fiasco flop setback
accord agreement consensus harmony solidarity union unity | disagreement discord dispute disunity division rift separation split
accord agreement consent deal | conflict disagreement dispute dissent refusal
accountable responsible | irresponsible negligent reckless
accumulate assemble collect gather | disband disperse scatter spread
accumulate climb double escalate expand gain grow increase jump mount multiply raise rise skyrocket soar spike surge swell triple | contract decline decrease diminish dip drop dwindle ebb fall halve lessen plummet plunge reduce shrink sink slump subside tumble
accumulate gather | disperse scatter squander
accuracy precision | error inaccuracy
accurate correct exact precise right true | erroneous false inaccurate incorrect mistaken wrong
accurate precise reliable | faulty inaccurate unreliable
accuse blame charge indict | absolve clear defend exonerate vindicate
accuser prosecutor | accused defendant defender
achievable attainable | impossible unattainable
achieve acquire earn gain get obtain receive secure win | forfeit lose relinquish surrender
acknowledge admit concede confess | conceal deny dispute insist
acknowledgment admission confession | denial
acquire buy | dispose sell
active busy dynamic energetic lively vigorous | dormant idle inactive lazy lethargic passive sluggish
actor boy brother father gentleman grandfather husband king male man prince son uncle | actress aunt daughter female girl grandmother lady mother princess queen sister wife woman
actual authentic factual genuine real true truthful valid | bogus counterfeit fake false fictional imaginary phony sham untrue
actual | hypothetical imaginary potential
acumen brilliance insight intelligence | ignorance stupidity
acute | chronic mild
add append attach include supplement | deduct exclude omit remove subtract
additional extra greater larger more | fewer less smaller
adequate ample enough generous sufficient | inadequate insufficient meager scant scarce
adherent believer disciple follower supporter | critic opponent rival
adjacent close near nearby | distant far faraway remote
admirable commendable laudable praiseworthy | contemptible deplorable despicable shameful
admiration esteem respect | contempt disdain disrespect scorn
admire esteem respect worship | despise disdain loathe scorn
admit announce disclose divulge expose publish reveal | conceal hide suppress withhold
adopt approve pass | block defeat reject veto
adopt embrace | abandon reject scrap
adopt enact introduce pass ratify | abolish cancel reject repeal rescind revoke scrap
adorable | hideous
adore cherish love | despise detest dislike hate loathe
adult grown | childish
adult parent | child
adult | child infant minor
advance better enhance improve progress recover strengthen upgrade | decline degrade deteriorate downgrade impair regress undermine weaken worsen
advance breakthrough progress | decline regress setback
advance gain progress | loss setback
advance improvement progress recovery | decline deterioration regress setback worsening
advance proceed | retreat withdraw
advance | retreat withdrawal
advanced developed | backward primitive undeveloped
advanced modern | backward primitive
advantage asset benefit merit plus strength virtue | disadvantage drawback flaw liability minus weakness
advantage benefit edge | disadvantage drawback handicap
adventurous bold daring | cautious timid
adversity hardship misfortune | ease fortune luck prosperity
advise | dissuade
advocate ally backer champion defender proponent supporter | adversary critic detractor enemy foe opponent
advocate back champion endorse favor support uphold | abandon attack fight oppose reject resist undermine
affection love | hate hatred loathing
affectionate loving tender warm | aloof cold distant
affectionate loving | cruel hateful
affirm confirm corroborate prove substantiate validate verify | cancel contradict deny discredit disprove invalidate rebut refute retract
affluence luxury prosperity riches wealth | hardship misery poverty
affluent prosperous rich wealthy well-off | bankrupt broke destitute impoverished needy penniless poor
affordable cheap | costly expensive unaffordable
aggressive belligerent combative hostile | friendly gentle meek passive peaceful
aggressor assailant attacker invader offender | defender guardian protector victim
agree aim attempt choose consent expect hope intend manage offer plan promise seek try vow want wish | decline fail refuse
agree assent concur consent | argue differ disagree dispute dissent object quarrel refuse
agreeable delightful enjoyable lovely nice pleasant | awful disagreeable horrible nasty painful unpleasant
ahead forward front | back backward behind rear
aid assist benefit facilitate help serve support | block hamper harm hinder hurt impede obstruct sabotage thwart
aid assistance help | harm hindrance obstacle
alarm frighten scare terrify | comfort reassure
alert vigilant watchful | careless inattentive
alike equal equivalent identical same | different unequal
alike same similar | different dissimilar opposite unlike
alive living | dead deceased dying
alive | extinct
all everybody everyone everything | nobody none nothing
alleviate ease lighten mitigate relieve soothe | aggravate exacerbate inflame intensify worsen
allow approve authorize enable legalize let license permit | ban bar block disallow forbid outlaw prevent prohibit restrict stop veto
alluring | repulsive
ally friend partner supporter | adversary enemy foe opponent rival
altruism | selfishness
altruistic | selfish
always constantly forever invariably | never occasionally rarely sometimes
amazing awesome brilliant excellent fantastic good great marvelous outstanding superb terrific tremendous wonderful | appalling awful bad dire disastrous dreadful horrendous horrible lousy miserable terrible
ambitious | unambitious
amicable cordial friendly kind warm welcoming | cold hostile mean unfriendly
amplify broaden deepen enlarge exaggerate extend heighten inflate intensify lengthen magnify maximize overestimate overstate stretch widen | compress deflate diminish downplay ease lower minimize muffle narrow reduce shorten shrink tighten underestimate understate
ancestor forefather | descendant
angel saint | devil sinner
anger fury rage | calm delight
angry furious mad | calm pleased
animosity hostility | friendliness goodwill
answer reply respond | ask ignore question
answer reply response | question
answer solution | problem question
apologize regret | boast
apparent evident obvious plain visible | hidden invisible obscure
appealing | repellent unappealing
appear arise emerge materialize surface | disappear fade vanish
appear arrive come enter land | depart exit go leave vanish
appearance arrival coming entrance entry | departure disappearance exit going leaving
appease calm comfort pacify reassure soothe | agitate alarm anger enrage inflame provoke upset
applaud celebrate commend compliment hail laud praise | blame blast condemn criticize denounce insult rebuke ridicule scold slam
applaud cheer | boo jeer
applaud | protest
applause compliment praise | blame condemnation criticism insult ridicule
appoint employ engage hire recruit | discharge dismiss fire lay oust sack
appreciate | depreciate devalue
appreciative grateful thankful | thankless ungrateful
apprentice | master
appropriate fitting proper right suitable | improper inappropriate unsuitable wrong
approval authorization consent permission | ban denial prohibition refusal veto
approval endorsement | condemnation disapproval rejection
approve back endorse favor sanction support | condemn disapprove object oppose reject veto
approve back endorse favor support | condemn denounce oppose reject resist
arid dry | damp humid moist soaked wet
arm | disarm
armed | unarmed
armistice truce | battle war
arrange organize | disorganize scatter
arrival influx | exodus outflow
arrogance pride | humility modesty shame
arrogant boastful haughty proud | ashamed humble modest
articulate eloquent | inarticulate
assault attack invade strike | defend guard protect resist retreat
assault attack invasion offense offensive | defense protection retreat
assert claim insist maintain | concede deny retract
assure guarantee | threaten
assured confident | diffident doubtful insecure unsure
attach bind fasten lock tie tighten | detach loosen relax release unlock untie
attending existing present | absent missing
attention | neglect
attentive | inattentive
attract draw lure | repel repulse
attract welcome | repel
attraction | aversion repulsion
attractive beautiful gorgeous handsome pretty | hideous repulsive ugly unattractive
audible | inaudible
augment boost elevate hike increment lift raise up | cap curb curtail cut lower pare reduce slash slice trim
authority dominance power | helplessness powerlessness subjection
authorized lawful legal legitimate licit permitted | banned criminal forbidden illegal illegitimate illicit prohibited unauthorized unlawful
autonomous independent self-reliant | dependent reliant
average commonplace mediocre ordinary | exceptional extraordinary incredible outstanding remarkable special unique
avoid | confront seek
awake | asleep
bachelor | husband spouse
backing support | opposition resistance
bankroll finance fund | defund
barely hardly scarcely | easily fully
barely narrowly | comfortably easily overwhelmingly
barrier hurdle obstacle | aid opportunity
baseless groundless unfounded | founded substantiated
bashful introverted reserved shy timid | bold confident extroverted outgoing sociable
basic plain simple | complex complicated elaborate sophisticated
battle fight | retreat surrender
bear born | dead die
bear suffer | enjoy
beat defeat | lose
before earlier formerly previously prior | after afterwards later subsequently
befriend | alienate antagonize
begin commence embark initiate launch open start | cease close complete conclude end finish halt quit stop terminate
beginning dawn introduction launch onset opening outset start | close conclusion dusk end ending finale finish
belief confidence faith trust | disbelief distrust doubt mistrust skepticism suspicion
believable credible plausible | implausible incredible unbelievable
believe trust | distrust doubt mistrust suspect
believe | disbelieve
believer faithful | heretic
believer | atheist doubter skeptic
beloved popular | despised hated unpopular
beneficial constructive helpful useful | counterproductive damaging destructive detrimental harmful unhelpful useless
benefit blessing boon | bane burden curse
benign harmless innocuous safe | damaging dangerous deadly fatal harmful lethal malignant toxic
best finest | worst
betray desert | protect support
betray | defend
better superior | inferior worse
big colossal enormous giant gigantic great huge immense large massive mighty tremendous vast | little microscopic miniature minuscule minute petite slight small tiny
birth life | death
black | white
blame guilt | innocence
bleak | bright hopeful promising
bless | curse
blessed fortunate lucky | cursed unfortunate unlucky
bliss delight happiness joy | despair grief misery sadness sorrow unhappiness
blissful | miserable
blunt | diplomatic tactful
blurred blurry | clear sharp
boiling burning hot warm | chilly cold cool freezing frosty icy
bold brash | meek shy timid
bold brave courageous daring fearless heroic | afraid cowardly fearful frightened scared timid
bold daring | cautious shy timid
boldness bravery courage | cowardice fear timidity
bolster fortify reinforce shore strengthen support toughen | cripple erode sap soften undermine weaken
boom expansion gain growth hike increase jump raise recovery rise spike surge upswing upturn | bust contraction cut decline decrease dip downturn drop fall loss plunge recession reduction shrinkage slump
boom prosperity | depression hardship poverty recession
booming growing thriving | shrinking slumping stagnant
booming robust thriving | ailing sluggish stagnant struggling weak
boss chief commander leader | follower subordinate
boss employer manager owner | employee staff subordinate worker
boss executive manager | laborer worker
brave heroic valiant | cowardly villainous
bravely | timidly
bride | groom
briefly | extensively
bright brilliant clever intelligent smart wise | dim dumb foolish stupid unintelligent
bright brilliant light luminous sunny vivid | dark dim dull gloomy murky
brighten illuminate lighten | darken dim
brightly | dimly
brightness daylight light | dark darkness gloom shadow
brilliant excellent exceptional fabulous fantastic fine good great magnificent marvelous outstanding perfect splendid superb terrific wonderful | appalling atrocious awful bad disastrous dismal dreadful horrendous horrible inferior lousy mediocre miserable poor rotten terrible
bring carry fetch | remove take
brisk fast quick rapid speedy swift | gradual leisurely slow sluggish
broad wide | narrow
broad-minded | narrow-minded
build construct create erect establish form found generate make produce rebuild | abolish annihilate demolish destroy dismantle dissolve raze ruin shatter wreck
builder creator founder maker | destroyer
bulge swell | shrink
bullish | bearish hawkish
bully | victim
bumpy coarse rough | even fine gentle smooth
buoyant | depressed gloomy
bury conceal cover hide mask | disclose display expose reveal show uncover unveil
busy crowded filled full occupied packed | deserted empty hollow idle vacant
buy purchase | sell
buyer consumer customer purchaser | merchant producer seller vendor
calamity catastrophe disaster tragedy | blessing comedy success triumph
calm composed relaxed | anxious nervous panicked tense worried
calm harmony peace tranquility | conflict fighting strife unrest violence war
calm order stability | chaos instability turmoil unrest upheaval volatility
calm peaceful serene still tranquil | agitated frantic stormy turbulent violent
calm serenity | panic terror
calmly | angrily frantically
cancer | cure
candid forthright | evasive
candid frank honest sincere trustworthy truthful | corrupt crooked deceitful dishonest fraudulent insincere lying untruthful
candid frank open transparent | evasive opaque secretive
candor honesty integrity sincerity truthfulness | corruption deceit deception dishonesty fraud hypocrisy
capitalism | communism socialism
capitalist | communist socialist
capitulate submit surrender yield | conquer defy fight resist
captive prisoner | captor guard jailer
captor | captive hostage
care caution prudence | carelessness recklessness
care maintain nurture | neglect
careful cautious meticulous prudent wary | careless hasty negligent rash reckless
careful thorough | careless cursory sloppy superficial
carefully cautiously | carelessly recklessly
caring compassionate considerate gentle humane kind merciful | brutal cruel harsh heartless inhumane mean ruthless thoughtless vicious
carry continue maintain persist proceed resume | abandon cease discontinue halt interrupt pause quit stop suspend
carry win | lose
catastrophic disastrous sad tragic | comic fortunate joyful
cause | effect prevent
ceiling height peak summit top upper | base bottom floor foot lower valley
celebrate rejoice | grieve mourn
celebrated famous prominent renowned | obscure unknown
celebration | mourning
central chief critical crucial essential grave important key main major momentous primary principal serious significant urgent vital weighty | frivolous inconsequential insignificant marginal minor negligible peripheral petty secondary trivial unimportant
central inner | outer peripheral
centralize | decentralize
centrist mainstream moderate | extreme extremist fringe radical
certain confident definite positive sure | doubtful dubious hesitant uncertain unsure
certain inevitable unavoidable | avoidable preventable uncertain
certainly definitely surely | maybe perhaps possibly
certainty confidence | hesitation
certainty | doubt uncertainty
champion victor winner | loser
champion | challenger
chance opportunity | threat
charitable generous giving unselfish | greedy mean selfish stingy
charitable | uncharitable
charity generosity | greed selfishness
charming | repulsive
chase | flee
chatty | quiet
cheerful content delighted glad happy joyful pleased satisfied thrilled | angry depressed dissatisfied gloomy miserable sad sorrowful unhappy upset
cheery | gloomy
chivalry | cowardice
citizen local native | alien foreigner immigrant stranger
city urban | country rural
city | countryside
civil courteous gracious polite respectful | discourteous impolite insolent rude
civilian | military soldier
civilized | barbaric primitive savage
clamor noise sound | hush quiet silence
clandestine classified confidential covert hidden private secret | known open overt public visible
clarify explain | confuse muddle obscure
clarity | ambiguity confusion obscurity
clean clear pure | contaminated dirty impure polluted tainted
clean purify | contaminate dirty pollute
clean spotless | dirty filthy soiled
clean | corrupt dirty
clear distinct explicit obvious plain | ambiguous confusing implicit murky obscure unclear vague
close closer | distant farther further
close tight | loose slack
cloudy rain rainy | clear sunny sunshine
coastal | inland
coherent | incoherent
collaborate cooperate | clash compete resist
collaboration cooperation teamwork | competition conflict rivalry
collectively jointly together | alone apart individually separately
colonial | independent
colony | empire
colorful lively vibrant | drab dull
combat conflict fighting hostilities war | ceasefire harmony peace peacetime truce
combat fight | surrender
combine connect integrate join link merge unify unite | detach disconnect divide divorce part segregate separate sever split
comfort console | distress torment upset
comfort ease | discomfort distress
comfortable cozy | uncomfortable uneasy
comforting reassuring | alarming disturbing troubling worrying
comic funny humorous | serious
commit pledge promise | renege
common conventional normal ordinary routine standard typical usual | abnormal atypical bizarre exceptional extraordinary odd rare remarkable special strange unique unusual weird
common everyday ordinary usual | exotic extraordinary rare special unusual
common frequent habitual regular usual | infrequent occasional rare sporadic uncommon
companion friend | enemy foe stranger
compassion humanity kindness mercy | brutality cruelty ruthlessness
compassion pity sympathy | cruelty indifference
compatible | incompatible
competent effective efficient productive | ineffective inefficient useless wasteful
competitor opponent rival | ally partner supporter
complete comprehensive entire full thorough total whole | fragmentary incomplete limited partial
compliance obedience | defiance disobedience violation
compliant law-abiding obedient | defiant disobedient lawless rebellious
complimentary | critical
comply follow honor obey | break defy disobey flout violate
comprehend grasp understand | misunderstand
compress | expand
compulsory essential mandatory necessary obligatory required | elective optional unnecessary voluntary
concealment secrecy | disclosure openness transparency
concentrate | dilute disperse
concentrate | distract
concern worry | reassure
concerned curious interested | bored indifferent uninterested
conclusive definitive | inconclusive tentative
condemn convict sentence | absolve acquit clear exonerate pardon
condense | expand
confidence | doubt insecurity
confine constrain curb limit regulate restrain restrict | deregulate expand free liberate loosen relax unleash
confined limited restricted | boundless free unlimited unrestricted
confirmed verified | unconfirmed unverified
confront face | avoid dodge evade
conquer defeat prevail triumph win | fail lose surrender
conqueror | vanquished
conquest success triumph victory win | defeat failure loss
conquest | surrender
conscious deliberate intentional planned | accidental spontaneous unintentional unplanned
conservative republican right-wing | democrat left-wing liberal progressive
conserve keep maintain preserve protect safeguard save | abandon abolish destroy harm lose neglect ruin squander waste
considerable significant sizable substantial | insignificant minimal negligible slight
considerably enormously greatly hugely significantly substantially vastly | barely marginally minimally slightly
consistent constant firm fixed secure stable steady | changeable erratic fluctuating precarious shaky unstable unsteady variable volatile
consistent | contradictory inconsistent
construction creation | demolition destruction
contagious | noncontagious
contain cover include involve | exclude omit
contemporary current fresh modern new novel recent | ancient antique archaic dated former obsolete old old-fashioned outdated stale
content satisfied | discontented dissatisfied
contentment satisfaction | discontent dissatisfaction
continue extend lengthen prolong | abridge curtail cut shorten
contribute donate give grant offer provide supply | deny keep receive refuse seize take withhold
convince persuade | dissuade
cooperative helpful | defiant obstructive uncooperative
correctly rightly | incorrectly mistakenly wrongly
corrupt | honest upright
costly dear expensive pricey | affordable cheap inexpensive
covertly privately secretly | openly publicly
credibility | incredulity
credible | dubious
credit | blame
credit | debit
creditor lender | borrower debtor
crime | justice
crippled | healthy
crooked | honest straight
culpable guilty | blameless innocent
cure heal recover treat | hurt infect injure sicken wound
dawn morning sunrise | dusk evening night sunset
day daylight morning | evening night
deafening loud noisy | hushed quiet silent soft
debt deficit | asset surplus
debt | asset savings
debut | farewell
deceive fool mislead trick | enlighten inform
decent | indecent obscene vulgar
decisive | hesitant indecisive
decisiveness | hesitation
decorated | plain
deep profound | shallow superficial
deeply | slightly superficially
defend guard protect shield | attack endanger expose harm jeopardize threaten
defenseless | protected
definite exact precise specific | ambiguous approximate general imprecise vague
deliberately intentionally purposely | accidentally unintentionally
delicious tasty | awful disgusting
delight enjoyment joy pleasure | agony disgust displeasure misery pain sorrow suffering
delight please satisfy | anger annoy disgust displease offend
delightful | horrid
demand require | exempt waive
democracy freedom | autocracy dictatorship totalitarianism tyranny
democratic | authoritarian autocratic dictatorial totalitarian tyrannical undemocratic
dense thick | sparse thin
dependable reliable trustworthy | undependable unreliable untrustworthy
deploy send | recall withdraw
desert | oasis
deserve | forfeit
deserved | undeserved
despondent | hopeful
determined resolute | hesitant irresolute wavering
develop | deteriorate
devoted faithful loyal patriotic true | disloyal false traitorous treacherous unfaithful
devotion faithfulness fidelity loyalty | betrayal disloyalty treachery treason
die died dying perish succumb | live recover survive
different distinct | alike identical same
dignified honorable noble | base disgraceful ignoble shameful
dignified | undignified
dignify honor praise respect | disgrace dishonor humiliate insult shame
dignity honor respect | disgrace dishonor humiliation shame
dignity | indignity
diligent hardworking industrious | idle lazy
diplomatic | blunt undiplomatic
direct straight | bent crooked curved indirect
directly | indirectly
disabled | able
discharge emit release | absorb retain
discipline penalize punish | pardon reward spare
disciplined | undisciplined unruly
discover find locate | lose miss
disease | cure
dismal | bright
doctor | patient
domestic internal | external foreign overseas
dominant influential powerful | helpless powerless submissive
dominant | subordinate
dominate master rule | obey serve submit surrender
donor giver provider | receiver recipient taker
dramatically sharply | gradually slightly
dread fear terror | courage hope
drought | flood
dry | rainy
eager enthusiastic keen willing | apathetic hesitant indifferent reluctant unwilling
eager prepared ready willing | hesitant reluctant unable unwilling
eagerly gladly willingly | reluctantly unwillingly
earlier early | later
earlier former preceding previous prior | following later latter next subsequent
early premature | belated delayed late overdue tardy
earn gain profit | lose
earned | unearned
earnestly | jokingly
earnings gain income profit revenue | cost debt deficit expenditure expense loss
ease | difficulty
ease | tighten worsen
easily readily | barely hardly
east eastern | west western
easy effortless simple straightforward | challenging complex complicated demanding difficult hard tough
ecstatic elated jubilant | dejected depressed despondent
edible | inedible
educate enlighten inform | deceive misinform mislead
educated informed learned literate | ignorant illiterate uneducated uninformed
effective successful triumphant victorious | defeated disastrous failed ineffective unsuccessful
elder older | younger
elder senior | junior younger
elect vote | abstain
elect vote | defeat oust
elected | appointed defeated
elegant graceful | awkward clumsy crude
elegant stylish | shabby
elevate promote | demote
elevate | degrade
elevated high lofty tall | low short
elite | masses
emancipate free liberate release rescue | arrest capture confine detain enslave imprison incarcerate jail trap
employed | jobless unemployed
employment job | unemployment
empower enable facilitate | disable disempower hinder prevent thwart
encourage inspire motivate urge | deter discourage dishearten dissuade
encouraging hopeful promising | discouraging hopeless
endanger menace threaten | protect reassure
endanger | safeguard
endangered | protected safe
endless enduring eternal everlasting lasting permanent perpetual | brief fleeting interim momentary passing provisional short-lived temporary transient
enforce implement impose uphold | ignore lift relax repeal violate waive
enjoy like | dislike hate
enlist enroll enter join | drop leave quit resign withdraw
enrich | impoverish
enter join | exit leave quit
enthusiasm interest passion | apathy indifference
enthusiast fan supporter | critic skeptic
equality | disparity inequality
equitable even-handed fair impartial just objective unbiased | biased partial prejudiced rigged unfair unjust
escalate | calm deescalate defuse
escape flee | stay
established | unproven
ethical moral virtuous | amoral corrupt immoral unethical wicked
ethical | crooked
evasive | direct forthright
even | odd
exalt glorify | degrade humiliate
excess | moderation restraint
excessive exorbitant extreme immoderate | moderate modest reasonable restrained
exciting fascinating interesting thrilling | boring dull tedious uninteresting
excuse forgive pardon | blame condemn punish
exist | vanish
existence presence | absence
exotic | familiar native ordinary
expand extend grow | contract reduce shrink
expected predictable | surprising unexpected unpredictable
experienced expert seasoned | green inexperienced novice
expert master professional specialist veteran | amateur beginner novice rookie
export send ship | import receive
exposed vulnerable | invulnerable protected safe secure
extended lengthy long prolonged | brief concise short
extinct | living surviving
extravagance spending waste | austerity saving savings thrift
extravagant lavish wasteful | economical efficient frugal thrifty
extremely very | slightly
fact reality truth | deceit falsehood fantasy fiction illusion lie myth
faint | clear strong
fairly | unfairly
fairness impartiality objectivity | bias partiality prejudice
fairness justice | corruption injustice unfairness
falsely | rightly truly
fame | obscurity
familiar | foreign strange unfamiliar unknown
famous known | unknown
fancy | plain simple
fast quickly rapidly swiftly | gradually slowly
fat heavy obese plump stout thick | lean skinny slender slim thin
fatherly | motherly
fatten | slim
favorable positive supportive | adverse hostile negative unfavorable
favorite winner | underdog
feasible possible | impossible unfeasible
feasible practical realistic | idealistic impractical theoretical unrealistic
feasible | infeasible
feast | fast
ferocious fierce | gentle mild tame
fertile fruitful productive | barren sterile unproductive
fertile | infertile
fickle | constant
fill load stuff | deplete drain empty unload
fire | ice
firm forceful mighty muscular potent powerful robust solid stalwart strong sturdy tough vigorous | delicate feeble flimsy fragile frail impotent powerless puny shaky weak
firm hard rigid solid stiff tough | flexible gentle limp soft tender
firm inflexible obstinate rigid stubborn uncompromising | accommodating adaptable compliant flexible pliable yielding
firmly strongly | weakly
first initial opening original | closing final last ultimate
fit healthy sound well | diseased ill sick unhealthy unwell
fitness health wellness | disease illness sickness
fix heal mend rebuild renovate repair restore | break damage destroy harm ruin shatter smash wreck
fix resolve settle solve | aggravate cause create
flame | ice
flashy | plain
flawless impeccable perfect | defective faulty flawed imperfect
float | sink
flourish pass prosper succeed thrive | collapse fail flounder languish struggle
focused | distracted unfocused
foggy | clear
follow obey pursue | disobey flout lead
foolishly | wisely
for pro | against anti
force might power strength toughness vigor | fragility frailty impotence infirmity powerlessness weakness
foremost | last
forgiveness mercy | cruelty revenge vengeance
forgiving merciful | unforgiving vengeful
formal | casual informal
formally | informally
fortified | defenseless
fortunate | hapless
forwards | backwards
free independent liberated | captive detained enslaved imprisoned jailed
free liberate | enslave invade occupy
freedom independence liberation liberty release | bondage captivity dependence detention imprisonment oppression slavery tyranny
freely | forcibly
frequently often regularly repeatedly usually | infrequently occasionally rarely seldom
fresh | rancid
fresh | rotten stale
friendly | antagonistic
friendship goodwill | animosity enmity hostility
front-runner frontrunner | underdog
fuel | extinguish
fulfill honor keep | breach break violate
gave | took
general | particular specific
general | private
genius | fool idiot
gentle lenient light mild moderate | devastating extreme fierce harsh intense severe strict
gentle meek submissive | aggressive arrogant assertive bold
gentle tender | fierce harsh rough violent
gently | harshly roughly
genuine natural | artificial synthetic unnatural
genuine original | copy fake imitation
giant | dwarf midget
gladly happily | sadly unhappily
global international universal worldwide | domestic local national regional
glory | disgrace shame
good noble righteous virtuous | bad corrupt evil sinful vile wicked
good | evil harm
goodness merit virtue | evil sin vice
governing ruling | opposition
grandson | granddaughter
gratitude | ingratitude
greeting | farewell
grim | cheerful hopeful
guarded | unguarded
guess | certainty
gullible trusting | skeptical suspicious wary
handy practical useful valuable | impractical useless worthless
harden stiffen | melt soften
hardline | moderate
harmless protected safe secure | dangerous deadly harmful hazardous perilous risky unsafe vulnerable
haven refuge | danger
hawk hawkish | dove dovish
heat warm | chill cool freeze
heat warmth | chill cold coldness
heaven paradise | hell
heaven | earth
heavily | lightly
heavy weighty | light weightless
hectic | calm quiet
heed notice | ignore overlook
heed | disregard ignore
heir | heiress
hello welcome | farewell goodbye
hen | rooster
here | elsewhere there
hero saint | coward villain
hero | coward traitor villain
hero | criminal
heroism | cowardice
hesitate waver | persist
hesitate | proceed
hide | seek
highest maximum most | least lowest minimum
highly | barely
hill | valley
hired | fired
historic landmark momentous | insignificant trivial
history past yesterday | future tomorrow
hit | miss
hold keep preserve retain save | abandon discard drop lose release relinquish
holy sacred | profane secular
home | abroad away
honestly sincerely | falsely
honorable | dishonorable shameful
hope optimism | despair hopelessness pessimism
hope | despair fear hopelessness
hopeful optimistic positive upbeat | cynical gloomy hopeless negative pessimistic
horrible | beautiful lovely pleasant
host | guest visitor
host | hostess
hungry | full
hunter predator | prey
hurried rushed | leisurely unhurried
hypothetical | actual real
ideal | real
ignite kindle | extinguish quench
illuminate | obscure
immediate instant prompt | delayed eventual gradual
immediately instantly now promptly soon | eventually gradually later
immigrant | emigrant native
immigration | emigration
impartial neutral | biased partisan
impose | lift remove
in indoors inside within | beyond out outdoors outside without
inaugural | farewell final
inbound incoming | outbound outgoing
incite provoke | deter pacify soothe
incite | restrain
include integrate | exclude segregate
include | neglect
inclusion integration | exclusion segregation
incoming | departing outgoing
incumbent | challenger
incumbent | newcomer
independent sovereign | occupied
individual personal | collective communal public
individual single | multiple several
indoor | outdoor
indulgent lax lenient merciful permissive soft | harsh rigorous severe stern strict tough
infectious | harmless
inflow influx | exodus outflow
injured wounded | healthy unharmed unhurt
injury wound | healing
inner interior internal inward | exterior external outer outward
innocent pure | corrupt
innocent | criminal
insert install place | extract remove withdraw
insider | outsider
instructor teacher | pupil student
intact sound unbroken undamaged whole | broken cracked damaged ruined shattered
intelligence wisdom | folly foolishness stupidity
intelligible | unintelligible
intensify | abate subside weaken
interior | coastal
intimidate | encourage
intro prologue | epilogue
introduce | withdraw
invest | divest withdraw
jagged | smooth
jealous | content
jeopardy | safety
joyous | mournful
justified | unjustified unwarranted
keen pointed sharp | blunt dull
keep kept | cease quit stop
kindly | cruelly
know | doubt guess
knowledge learning wisdom | ignorance
labor work | leisure rest
land | sea
landlord owner | renter tenant
largely | slightly
laugh smile | cry frown weep
laughter | tears
lavish spend squander waste | conserve economize save
law-abiding | criminal lawless
lawful orderly | chaotic lawless
lean | bloated fat
learner pupil | teacher
legalize | criminalize outlaw
legend myth | fact
legible readable | illegible
lend | borrow
lethal | harmless nonlethal
liable subject | exempt immune
likable | obnoxious
likely probable | improbable unlikely
likeness resemblance similarity | contrast difference
literal | figurative
live lives survive | die dies perish
local native regional | federal foreign global international national
logical rational reasonable sensible | absurd illogical irrational senseless unreasonable
loudly | quietly softly
loyal | fickle
loyalist patriot | traitor
lucrative profitable | losing unprofitable
lure | deter
luxurious | shabby spartan
luxury | necessity
majority most | few minority
majority | opposition
management | labor
manly | womanly
manufacturer producer | consumer
marriage wedding | divorce
married | divorced single unmarried
marry wed | divorce
masculine | feminine
master | servant slave
mature | childish immature
maximal maximum | minimal minimum
meaningful | meaningless pointless
melt thaw | freeze
merciless | merciful
merited | unmerited
metropolitan | provincial rural
mindful | heedless
miser saver | spender spendthrift
modernize | regress
modesty | arrogance vanity
monarchy | republic
mostly | rarely
mountain | valley
move | stay stop
narrowly | broadly widely
nationalization | privatization
nationalize | privatize
neat orderly organized systematic tidy | chaotic disorderly disorganized messy random
neighbor | stranger
nephew | niece
newcomer rookie | veteran
newer | older
newly recently | formerly
noble | peasant
nominate | reject
nonfiction | fiction
nonviolent pacifist peaceable peaceful | aggressive belligerent hostile violent warlike
noon | midnight
norm rule | exception
north northern | south southern
northbound | southbound
northward | southward
notice see spot | miss overlook
now today | then tomorrow yesterday
numerate | innumerate
objective | subjective
occupation | liberation
occupy | liberate vacate
offer supply | demand
official | unofficial
officially | unofficially
ominous | auspicious promising
open transparent | closed secret
open unlock unseal | close lock seal shut
oppress persecute | empower liberate
oppressor | victim
optimist | cynic pessimist
oral spoken verbal | written
order | anarchy chaos disorder mess
ornate | plain
outspoken vocal | quiet silent
outspoken | reserved
overestimate overrate | underestimate underrate
overfund | underfund
overpaid | underpaid
overvalue | undervalue
overweight | underweight
painful | painless
partisan | bipartisan impartial neutral nonpartisan
paternal | maternal
patience | impatience
patient | hasty impatient
peacefully | forcibly violently
penalty punishment | pardon prize reward
permanently | briefly temporarily
persevere persist | quit surrender
persistent | fleeting
personal | impersonal public
pertinent relevant | irrelevant
plaintiff | defendant
pleasurable | painful
plural | singular
poison | antidote
poisonous toxic | harmless nontoxic
polished | crude rough
precious priceless valuable worth worthy | unworthy useless worthless
predator | prey victim
predecessor | successor
prestige | disgrace
pretentious | unpretentious
prevail succeed triumph win | fail lose
principled | unprincipled
productive | idle unproductive
progress | stagnate
progressive | conservative reactionary
promise vow | threaten
promise | threat warning
promising | bleak unpromising
promotion | demotion
prompt punctual | late tardy
prompt | late slow
protection safety security | danger exposure hazard insecurity peril risk threat
proudly | humbly
proven | disproven unproven
provisional tentative | definitive final
prudent sensible sound wise | absurd foolish imprudent silly unwise
pullout withdrawal | deployment
push | pull
quality | flaw
rally recover | fall slump
rally support | protest
rational sane | crazy insane irrational mad
raw | cooked processed refined
realistic | fanciful
reasonable sensible | absurd outrageous ridiculous unreasonable
reasoned | irrational
reassurance | warning
rebound recover | collapse crash relapse
recall remember | forget
refill replenish restock | deplete drain exhaust
refined | crude vulgar
reform | corruption
regular | irregular
regulation | deregulation
reinstate restore resume | halt pause suspend
relax | tense worry
relief | distress
religious spiritual | atheist secular
remain stay | depart flee go leave
renewable | nonrenewable
request | refuse
rescue save | abandon harm kill
rescuer | victim
resident | visitor
respectful | contemptuous disrespectful
restore | abolish
return | depart leave
reveal | obscure
reversible | irreversible
right | left
ripe | unripe
rise stand | lie sit
rocky | smooth stable
roomy spacious | cramped
rosy | bleak grim
rumor | fact
safely | dangerously
safer | riskier
sanctuary | danger
sanity | insanity madness
scandal | triumph
scream shout yell | whisper
scrupulous | unscrupulous
seek | avoid shun
selfish | generous selfless unselfish
selflessness | selfishness
sender | receiver recipient
seriously | jokingly
shelter | expose
sign | veto
simplicity | complexity
simplify | complicate
sky | ground
sober | drunk
sociable | antisocial
social | antisocial
solvent | bankrupt insolvent
sooner | later
sophisticated | crude naive simple
sound | unsound
sovereign | subject
speak talk | listen
speculation | certainty fact
spontaneous | planned rehearsed
spring | autumn fall
stagnation | growth
starve | feed
steadfast | fickle wavering
stimulate | depress suppress
strictly | leniently loosely
strong | sickly
substantiated | baseless unsubstantiated
subtle | blatant obvious
summer | winter
sun | moon
superior | subordinate
survivor | casualty victim
sustainable | unsustainable
sweet | bitter sour
sweeten | sour
sympathetic | indifferent unsympathetic
tactful | tactless
talkative | quiet silent
target victim | aggressor attacker culprit perpetrator
tax | subsidize
tempt | deter
tempting | unappealing
tested | untested
thank | blame
thaw | frost
theoretical | actual practical
theory | practice
thoughtful | mindless thoughtless
throw | catch
tightly | loosely
timely | late untimely
tried | untried
tropical | arctic
trustee | beneficiary
truthfully | falsely
turbulent | calm stable
unanimous unified united | divided split
unanimously | narrowly
uneven | even smooth
unharmed unhurt | hurt injured wounded
unruly | disciplined orderly
unscrupulous | principled
upbeat | downbeat gloomy
uphill | downhill
uppermost | bottom
upright vertical | horizontal
upside | downside
upstairs | downstairs
upstream | downstream
uptown | downtown
urban | suburban
vain | modest
valid | baseless
valid | invalid
victory | surrender
violence | nonviolence peace
vivid | dull faint
voluntarily willingly | forcibly unwillingly
volunteer | conscript
vulgar | polite refined
wake | sleep
war-torn | peaceful
warming | cooling
warmly | coldly
warn | reassure
warranted | unwarranted
welcome | shun unwelcome
well | badly ill poorly
westward | eastward
widow | widower
wild | tame
win won | lose lost
with | without
young youthful | aged elderly old
youth | adult age elder
`;
