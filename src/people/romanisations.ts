/**
 * Names of other alphabets in the spellings that English papers use for them: one name a line, folded, sorted by the first.
 * Common knowledge, typed for this project: Arabic, Persian, Turkish, Hebrew, Russian, Ukrainian, Belarusian, Greek, and
 * Chinese names, given names and surnames alike, but for those that as often are two families' (“Lee” and “Li”).
 */
const GROUPS = `
abdallah abdullah abdulla abdalla
abdel abdul abd
abdelaziz abdulaziz
abdelrahman abdulrahman abdurrahman
abdirahman abdurahman
ahmad ahmed ahmet achmed
aleksandr aleksander alexander alexandr oleksandr olexander alyaksandr
aleksandra alexandra oleksandra
aleksei aleksey alexei alexey alexej oleksiy oleksii
ali aly
amin ameen
amir ameer emir
anatoli anatoly anatoliy anatolii
andrei andrey andriy andrii andrej
arkadi arkady arkadiy
asad assad
ashraf achraf
aziz azeez
bashar bachar
bashir basheer bachir
chaim haim hayim
chou zhou
daoud daud dawood dawud
deng teng
dmitri dmitry dmitriy dmytro dmitrij dimitri
ebrahim ibrahim
ehud ehoud
ekaterina yekaterina katerina
elena yelena olena
erdogan erdoghan
evgeni evgeny yevgeny yevgeni evgenii yevhen
faisal faysal feisal
farid fareed
fatima fatema fatimah fatma
fyodor fedor feodor
gadhafi gaddafi qaddafi kadafi qadhafi khadafy gadafi
gamal jamal djamal
gennady gennadi gennadiy hennadiy
georgi georgy georgiy
ghani gani
gorbachev gorbachov gorbatchev
gholam ghulam
habib habeeb
hafez hafiz
haidar haider hayder heidar
hamid hameed
hamza hamzah
hanieh haniya haniyeh
hasan hassan hassen
hesham hisham hicham
hosni husni
hussain hussein husain hossein husayn hussien
igor ihor
iskandar eskandar
ismael ismail esmail
jaafar jafar jaffar djaafar
jaber jabir
jalal jelal galal
javad jawad
kamal kemal kamel
karim kareem
khaled khalid
khalil khaleel
khamenei khamenai khameneii
khan kahn
khizer khizr khidr
khomeini khomeyni
khrushchev khruschev krushchev
kirill kyrylo cyril
klitschko klychko
kuznetsov kuznetzov
latif lateef
lavrov lavroff
leonid leanid
lukashenko lukashenka
mahdi mehdi
mahmoud mahmud mehmud
majid majeed
malek malik
mansour mansoor mansur
maria mariya mariia
medvedev medvedyev
mehmed mehmet
mikhail mihail mykhailo michail
mohamad mohamed mohammad mohammed muhammad muhammed mohamud mahomet
morsi mursi morsy
mostafa mustafa moustafa mustapha
moussa mousa musa
moshe mosheh
mubarak moubarak
mykola nikolai nikolay nikola
nadezhda nadiya nadia
naser nasir nasser
nasrallah nasralla
natalia nataliya natalya
nawaz navaz
netanyahu netanyahou
nouri nuri noori
oleg oleh
omar umar omer
osama usama ossama
pavel pavlo
peskov peskoff
petr petro pyotr
qasem qasim kassem kasim qassem ghasem
qusay qusai kusay
rafik rafiq rafeeq
ramadan ramazan
rashid rasheed
reza rida riza
rouhani rohani ruhani
saddam sadam
sadek sadeq sadiq
saeed said sayeed saied
salah saleh salih
salim saleem selim
salman selman
samir sameer
sayed sayyid syed seyed
semyon semen
sergei sergey serhiy serhii sergej
sharif shareef sherif cherif
shimon simon
shlomo shelomo
sissi sisi
soleimani suleimani sulaimani
soliman suleiman sulayman sulaiman suleyman
solzhenitsyn soljenitsyn
svetlana svitlana
taher tahir
talabani talebani
taleb talib
tarek tariq tareq tarik
tatiana tatyana tetiana
tchaikovsky chaikovsky
tymoshenko timoshenko
trotsky trotskii
tsvi zvi zwi
vadim vadym
vasili vasily vasiliy vassily vasyl
victor viktor
vitali vitaly vitaliy vitalii
vladimir volodymyr wladimir uladzimir
vladislav wladyslaw vladyslav
wael wail
waleed walid
xi hsi
yanukovich yanukovych
yaser yasir yasser
yehuda jehuda
yeltsin eltsin
yitzhak yitzchak itzhak
yosef yossef
yousef yusuf youssef yusef yousuf
yulia yuliya julia yuliia
yuri yury yuriy yurii iouri
zahir zaher
zakharova zaharova
zakaria zakariya zacharia
zawahiri zawahri
zedong tse-tung tsetung
zelensky zelenskiy zelenskyy zelenskyi
ziad ziyad zeyad
`;

const groups = new Map<string, Set<number>>();
GROUPS.trim()
  .split('\n')
  .forEach((line, index) => {
    for (const form of line.split(' ')) groups.set(form, (groups.get(form) ?? new Set()).add(index));
  });

/** Whether the two folded names are one name in two spellings: “yuri” and “yury”. */
export function areRomanisations(a: string, b: string): boolean {
  const other = groups.get(b);
  if (!other) return false;
  for (const group of groups.get(a) ?? []) if (other.has(group)) return true;
  return false;
}
