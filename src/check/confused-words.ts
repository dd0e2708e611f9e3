/**
 * Words that usage guides warn of mixing up and that hasty typing and speech-to-text confuse, though dictionaries tell their
 * sounds apart; by hand, a group a line, sorted.
 */
export const CONFUSED_WORDS = `
accept except
access assess excess
adapt adopt
adverse averse
advice advise
affect effect
allude elude
allusion delusion illusion
an and
any anyway
appraise apprise
are our
ascetic aesthetic
assure ensure insure
bases basis
breath breathe
build built
by my
can can't
censor censure
choose chose
climactic climatic
cloth clothe
clothes cloths
collaborate corroborate
collision collusion
complement compliment
confidant confident
conscience conscious
consul council counsel
continual continuous
costume custom
creditable credible
crises crisis
dairy diary
decent descent dissent
defuse diffuse
deprecate depreciate
desert dessert
detract distract
device devise
disburse disperse
economic economical
elicit illicit
eligible illegible
emerge immerge
eminent imminent
envelop envelope
exalt exult
exercise exorcise
expand expend
farther father further
fiscal physical
formally formerly
hole whole hall
hoping hopping
human humane
immoral immortal
ingenious ingenuous
instance instant
interment internment
later latter
liable libel
lightening lightning
loath loathe
local locale
loose lose
medal metal
moral morale mortal
of off
ordinance ordnance
perpetrate perpetuate
persecute prosecute
personal personnel
perspective prospective
picture pitcher
policy police
poplar popular
precede proceed
prescribe proscribe
principal principle
quiet quite
reality realty
recent resent
regimen regiment
respectfully respectively
sense since
sever severe
specially especially
statue stature statute
suit suite
tack tact tract track
than that then
their there they're
thorough through threw
tortuous torturous
trail trial
vacation vocation
venal venial
veracious voracious
vicious viscous
wander wonder
want won't wont
was were
we're were where
weather whether
who's whose
woman women
your you're
`;
