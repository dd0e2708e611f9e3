/** German: reporting verbs, nouns that speak and small words, as any grammar and any newspaper has them. */

import type { Gender } from '../../model.js';
import { germanNoun } from './german-nouns.js';
import { determiners, genders, type Language, Sayings, set, words } from './words.js';

/** Weak verbs that report: “sagen”; with a bar behind the part that splits off: “mit|teilen”. */
const SAYS =
  words(`sagen schimpfen poltern raunen brüllen hauchen seufzen nörgeln grummeln stammeln stottern zischen flehen spötteln orakeln dozieren sinnieren trösten beruhigen insistieren proklamieren beschwören vermerken überlegen toben fluchen lachen staunen entrüsten äußern erklären betonen antworten berichten berichtigen bestätigen beteuern behaupten begründen
  bekräftigen bemerken erläutern erwidern erzählen ergänzen entgegnen fragen folgern klagen kommentieren kontern meinen mahnen
  melden resümieren bilanzieren twittern verkünden versichern vermuten warnen witzeln wettern wiederholen urteilen prophezeien
  prognostizieren schildern schwärmen schlussfolgern spotten scherzen stöhnen jubeln jammern appellieren argumentieren
  befürchten beklagen beschwichtigen beschweren beteuern bilanzieren bitten bekunden bemängeln dementieren diktieren ermahnen
  flüstern formulieren frohlocken gratulieren informieren konkretisieren konstatieren lästern monieren murmeln notieren
  plädieren philosophieren posten präzisieren protestieren referieren rechtfertigen resignieren schluchzen signalisieren
  skandieren titeln unterstreichen verdeutlichen verteidigen verraten verlautbaren vermelden zürnen drohen danken hoffen
  glauben fürchten freuen wundern ärgern empören erinnern entschuldigen mit|teilen hinzu|fügen an|kündigen an|merken
  an|deuten aus|führen ein|räumen klar|stellen fest|stellen heraus|stellen dar|legen zu|stimmen ab|wiegeln bei|pflichten
  nach|legen richtig|stellen fort|setzen zusammen|fassen fort|führen vor|rechnen nach|fragen zurück|fragen an|fügen`);
/** Weak verbs that report or judge. */
const JUDGES = words(`kritisieren loben fordern verurteilen begrüßen bedauern charakterisieren bewerten brandmarken
  verlangen rügen tadeln würdigen preisen feiern attestieren bescheinigen unterstellen zitieren bezweifeln fordern verspotten
  nennen bezeichnen umschreiben einstufen titulieren rechnen wünschen versichern attackieren geißeln verhöhnen
  werten verteufeln missbilligen verharmlosen schelten abtun bemitleiden billigen verwerfen interpretieren stilisieren vergleichen beurteilen schätzen ein|schätzen ein|stufen ab|lehnen an|prangern ab|kanzeln auf|fordern`);
/** Strong and mixed verbs: present, past, past plural, participle; those of two particles more than once. */
const STRONG = [
  'sprechen: spricht sprach sprachen gesprochen',
  'schreiben: schreibt schrieb schrieben geschrieben',
  'rufen: ruft rief riefen gerufen',
  'schreien: schreit schrie schrien geschrien',
  'versprechen: verspricht versprach versprachen versprochen',
  'widersprechen: widerspricht widersprach widersprachen widersprochen',
  'beschreiben: beschreibt beschrieb beschrieben beschrieben',
  'bestreiten: bestreitet bestritt bestritten bestritten',
  'unterstreichen: unterstreicht unterstrich unterstrichen unterstrichen',
  'bekennen: bekennt bekannte bekannten bekannt',
  'gestehen: gesteht gestand gestanden gestanden',
  'denken: denkt dachte dachten gedacht',
  'finden: findet fand fanden gefunden',
  'befinden: befindet befand befanden befunden',
  'raten: rät riet rieten geraten',
  'schwören: schwört schwor schworen geschworen',
  'verweisen: verweist verwies verwiesen verwiesen',
];
const STRONG_JUDGES = [
  'nennen: nennt nannte nannten genannt',
  'sehen: sieht sah sahen gesehen',
  'halten: hält hielt hielten gehalten',
  'empfinden: empfindet empfand empfanden empfunden',
];
/** Verbs that report only with what splits off. */
const SPLIT_STRONG = [
  'an bekannt zu wieder kund geben: gibt gab gaben gegeben',
  'zurück hin darauf weisen: weist wies wiesen gewiesen',
  'vor werfen: wirft warf warfen geworfen',
  'hervor heben: hebt hob hoben gehoben',
  'ein wenden: wendet wandte wandten gewandt',
  'auf aus rufen: ruft rief riefen gerufen',
  'aus an sprechen: spricht sprach sprachen gesprochen',
  'an aus schließen: schließt schloss schlossen geschlossen',
  'fort fahren: fährt fuhr fuhren gefahren',
  'zu gestehen: gesteht gestand gestanden gestanden',
  'vor schlagen: schlägt schlug schlugen geschlagen',
  'vor bringen: bringt brachte brachten gebracht',
  'aus gehen: geht ging gingen gegangen',
  'nach schieben: schiebt schob schoben geschoben',
];

const NO_GE = /^(?:be|er|ver|ent|emp|zer|ge|wider|unter|über|hinter|miss)/;
const NEEDS_E = /(?:[td]|chn|[^aeiouäöülrh][mn])$/;

/** The third person, present and past, and the participle of a weak verb. */
function weak(infinitive: string): { singular: string[]; plural: string[]; participle: string } {
  const stem = infinitive.replace(/e?n$/, '');
  const base = NEEDS_E.test(stem) ? `${stem}e` : stem;
  const bare = NO_GE.test(infinitive) || infinitive.endsWith('ieren');
  return {
    singular: [`${base}t`, `${base}te`],
    plural: [infinitive, `${base}ten`],
    participle: bare ? `${base}t` : `ge${base}t`,
  };
}

/** “mit|teilen”: “teilt” wants “mit” behind it; “mitteilte” and “mitgeteilt” do not. */
function fileWeak(sayings: Sayings, verb: string, strength: 'says' | 'judges'): void {
  const [particle, infinitive] = verb.includes('|') ? (verb.split('|') as [string, string]) : ['', verb];
  const { singular, plural, participle } = weak(infinitive);
  const particles = particle ? [particle] : [];
  sayings.add([`${particle}${participle}`], { strength, form: 'participle' });
  sayings.add(singular, { strength, particles });
  sayings.add(plural, { strength, particles, plural: true });
  if (particle)
    sayings.add(
      singular.map((form) => particle + form),
      { strength },
    );
}

function fileStrong(sayings: Sayings, entry: string, strength: 'says' | 'judges'): void {
  const [heads, list] = entry.split(': ') as [string, string];
  const [present, past, pastPlural, participle] = words(list) as [string, string, string, string];
  sayings.add([present, past], { strength });
  sayings.add([pastPlural, words(heads).at(-1)!], { strength, plural: true });
  sayings.add([participle], { strength, form: 'participle' });
}

function fileSplit(sayings: Sayings, entry: string): void {
  const [heads, list] = entry.split(': ') as [string, string];
  const [present, past, pastPlural, participle] = words(list) as [string, string, string, string];
  const particles = words(heads).slice(0, -1);
  sayings.add([present, past], { particles });
  sayings.add([pastPlural, words(heads).at(-1)!], { particles, plural: true });
  for (const particle of particles) {
    sayings.add([particle + participle], { form: 'participle' });
    sayings.add([particle + present, particle + past], {});
  }
}

function sayingsOf(): Sayings['found'] {
  const sayings = new Sayings();
  for (const entry of STRONG) fileStrong(sayings, entry, 'says');
  for (const entry of SPLIT_STRONG) fileSplit(sayings, entry);
  for (const verb of SAYS) fileWeak(sayings, verb, 'says');
  for (const entry of STRONG_JUDGES) fileStrong(sayings, entry, 'judges');
  for (const verb of JUDGES) if (verb !== 'nennen') fileWeak(sayings, verb, 'judges');
  return sayings.found;
}

export const GERMAN: Language = {
  code: 'de',
  nounsCapital: true,
  dropsPronouns: false,
  sayings: sayingsOf(),
  auxiliaries: set('hat habe haben hatte hatten hätte'),
  passives: set('wird wurde wurden werden worden sei ist war waren'),
  reflexives: set(''),
  determiners: determiners({
    definite: 'der die das dieser diese dieses jener jene jenes beide',
    indefinite: 'ein eine kein keine mehrere viele einige manche zahlreiche zwei drei vier fünf mancher jeder jede',
    owner: 'sein seine ihr ihre dessen deren unser unsere',
    oblique:
      'dem den des einem einen einer eines keinem keinen keiner diesem diesen seinem seinen seiner seines ihrem ihren ihrer ihres vielen mehreren allen',
  }),
  articleGender: new Map<string, Gender>([
    ['der', 'male'],
    ['die', 'female'],
    ['ein', 'male'],
    ['eine', 'female'],
  ]),
  prepositions: set(
    'ab an am ans auf aus außer bei beim bis durch entlang für gegen gegenüber hinter im in ins mit mithilfe mittels nach nahe neben ohne per seit statt trotz über um unter vom von vor während wegen wider zu zum zur zwischen angesichts anlässlich aufgrund bezüglich dank infolge inklusive innerhalb mangels namens seitens zugunsten als',
  ),
  ties: set('der des dieser eines einer vom von für aus beim im'),
  subordinators: set(
    'dass daß ob weil da wenn obwohl während nachdem bevor damit sodass indem falls sofern wie wonach denn aber sondern doch warum wieso weshalb',
  ),
  relatives: set(''),
  according: set('laut so gemäß'),
  accordingBehind: set('zufolge nach'),
  given: genders({
    female: 'andrea gabriele nicola simone heike silke ute anke elke antje birgit karin kerstin ricarda sahra',
    male: 'jan kai kay toni sascha nikita mika jürgen uwe götz jörg jens björn torsten',
  }),
  address: new Map<string, Gender>([
    ['frau', 'female'],
    ['herr', 'male'],
    ['herrn', 'male'],
    ['dr.', null],
    ['prof.', null],
  ]),
  pronouns: new Map([
    ['er', { gender: 'male' as Gender, plural: false }],
    ['sie', { gender: 'female' as Gender, plural: false }],
    ['dieser', { gender: 'male' as Gender, plural: false }],
  ]),
  small: set(
    'aber alle allerdings als also am an andere anders auch auf aus außerdem bei beide beim bereits bis bisher da dabei dadurch dafür dagegen daher damals damit danach daneben dann daraufhin darauf darin darüber darum das dass davon davor dazu dem demnach den denn dennoch der deren des deshalb dessen deswegen die dies diese diesem diesen dieser dieses doch dort drei durch ebenfalls ebenso eigentlich ein eine einem einen einer eines einige er erst es etwa falls ferner früher für ganz gegen gegenüber gemäß gestern gleichzeitig heute hier hierzu hinzu ich ihr ihre ihrem ihren im immer in indem insgesamt inzwischen ja jedoch jeder jetzt kein keine kritisch kurz laut lediglich man manche mehr mehrere mit mittlerweile möglicherweise morgen nach nachdem natürlich neben nicht nichts noch nun nur ob obwohl oder offenbar ohne schließlich schon sehr sein seine seinem seinen seiner seit seitdem sie so sobald sogar somit sondern sonst soweit sowie später statt trotz trotzdem über um und uns unser unter viele vielmehr vom von vor vorher während wann warum was weder wegen weil weiter weitere weiterhin welche wenig wenn wer werden wie wieder wir wird wo wobei wörtlich wurde zu zudem zuerst zugleich zuletzt zum zumindest zunächst zur zurück zusammen zuvor zwar zwei zwischen zahlreiche montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember euro prozent uhr abend nachmittag vormittag nacht jahr jahre jahren millionen milliarden ende anfang mitte grund',
  ),
  adjective: /^(?:.*(?:[a-zäöü]e[nrsm]?|er)|US|EU)$/,
  handedOn: set(
    'sei seien habe hätten hätte werde würde würden könne könnten müsse müssten solle sollten dürfe dürften wolle wollten gebe gehe komme stehe bleibe brauche wisse mache lasse halte finde wäre wären gäbe',
  ),
  naming: set(
    'fernsehsenders fernsehsendung tageszeitung wochenzeitung wochenmagazin radiosender nachrichtensender nachrichtenagentur agentur hilfsorganisation menschenrechtsorganisation organisation verlag konzern firma namens genannt genannte genannten genannter heißt titel titels motto namen name film films buch buches roman song album stück zeitung zeitschrift magazin sender fernsehsender serie begriff wort projekt operation gruppe band schiff programm ausstellung kampagne nachrichtenmagazin spiel festival preis verein restaurant hotel label rubrik sendung website partei initiative dokumentation oper lied',
  ),
  wording: set(
    'worten worte satz aussage aussagen bezeichnung äußerung ruf rufe rufen sprüche parole parolen vorwurf frage antwort begründung formulierung kommentar zwischenruf',
  ),
  noun: germanNoun,
};
