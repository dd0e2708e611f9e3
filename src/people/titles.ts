/**
 * Words that stand before a name and are no part of it, one per line, folded, sorted; `f` or `m` where the word shows
 * the gender of whom it names. Forms of address and ranks from parse-full-name 1.2.7 (MIT), its long list without what
 * is a word of its own in English; to these the offices that news sets before names.
 */
const TITLE_LINES = `
acting
adm
admiral
adviser
advisor
aide
ald
alderman
ambassador
analyst
archbishop
assistant
associate
attorney
atty
author
baron m
baroness f
bishop
brig
brigadier
businessman m
businesswoman f
candidate
canon
capt
captain
cardinal m
ceo
cfo
chair
chairman m
chairperson
chairwoman f
chancellor
chief
clerk
cllr
cmdr
co-chair
coach
col
colonel
columnist
commander
commissioner
commodore
comptroller
comrade
congressman m
congresswoman f
coo
coordinator
corporal
councillor
councilman m
councilmember
councilwoman f
counsel
count m
countess f
cpl
cto
dame f
dci
dean
defence
defense
delegate
democratic
deputy
det
detective
dir
director
don m
dona f
dr
dra f
duchess f
duke m
economist
editor
emir m
emperor m
engineer
envoy
ex
executive
father m
finance
first
foreign
former
frau f
fraulein f
gen
general
gov
governor
gp
herr m
historian
hon
honorable
hr m
incoming
insp
inspector
interim
interior
judge
justice
king m
lady f
lawyer
leader
lieut
lieutenant
lord m
lt
madam f
madame f
maj
majesty
major
majority
manager
managing
marshal
master
mayor
md
mep
mevrouw f
minister
ministre
minority
miss f
mlle f
mme f
monsieur m
monsignor m
mp
mr m
mrs f
ms f
msp
mullah m
mx
nominee
officer
outgoing
pastor
pc
pm
police
political
pope m
premier
pres
president
presidente
presidential
presidentin f
pressesprecher m
prime
prince m
princess f
princesse f
prof
professor
prosecutor
pvt
queen f
rabbi
rep
reporter
representative
republican
rev
reverend
saint
sec
secretary
sen
senador m
senadora f
senator
senior
senor m
senora f
senorita f
sergeant
sgt
sheik m
sheikh m
sheikha f
sheriff
shri m
sir m
sister f
sister-in-law f
smt f
speaker
spokesman m
spokesperson
spokeswoman f
sr m
sra f
srta f
strategist
sultan m
superintendent
supt
then
trainer
treasurer
treasury
trustee
tsar m
under
veteran
vice
viscount m
viscountess f
vp
whip
wildcard
`;

/** Folded title → the gender it shows, or `null`. */
export const TITLES: ReadonlyMap<string, 'female' | 'male' | null> = new Map(
  TITLE_LINES.trim()
    .split('\n')
    .map((line) => {
      const [word, gender] = line.split(' ');
      return [word!, gender === 'f' ? 'female' : gender === 'm' ? 'male' : null];
    }),
);

/** What offices are for: “Secretary of State Anna Berg”, “Transport Minister Paul Berg”. Folded. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `
affairs
agriculture
aid
arts
business
cities
climate
commerce
communications
competition
culture
defence
defense
development
digital
economy
education
energy
environment
equalities
equality
finance
fire
fisheries
food
foreign
forestry
health
homeland
housing
humanitarian
immigration
industry
infrastructure
innovation
interior
justice
labor
labour
levelling
media
mining
operations
pensions
petroleum
planning
police
railways
research
rural
safety
schools
science
security
sport
sports
staff
state
technology
textiles
tourism
trade
transport
transportation
treasury
tribal
urban
water
welfare
works
youth
`
    .trim()
    .split('\n'),
);
