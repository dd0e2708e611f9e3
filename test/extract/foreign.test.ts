/** Quotations in German, French and Spanish: who speaks, what is no statement, and where nobody can tell. */

import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';

const speakers = (text: string): [string, string | null][] =>
  extract(text).statements.map(({ text: words, speaker }) => [words, speaker?.name ?? null]);

/** Why the row exists, the text, and the quoted words with their speakers. */
type Row = readonly [why: string, text: string, expected: readonly (readonly [string, string | null])[]];

const GERMAN: readonly Row[] = [
  [
    'one short sentence tells its language and its speaker',
    '„Die Gebühren steigen nicht“, sagte Kämmerin Eva Rund.',
    [['Die Gebühren steigen nicht', 'Eva Rund']],
  ],
  [
    'a verb that splits has its other half at the end',
    '„Das Wasser steigt noch“, teilte Feuerwehrsprecher Torben Quast am Abend mit.',
    [['Das Wasser steigt noch', 'Torben Quast']],
  ],
  [
    'a verb that splits and is not whole reports nothing',
    'Der Wirt Torben Quast teilte das Brot und den Käse am Tisch der „langen Nacht der Lieder am Fluss“.',
    [['langen Nacht der Lieder am Fluss', null]],
  ],
  [
    'the subject stands behind the verb where the sentence opens with a time',
    'Nach der Sitzung sagte Landrätin Meike Dorn: „Wir warten nicht länger.“',
    [['Wir warten nicht länger.', 'Meike Dorn']],
  ],
  [
    'the subject stands behind the verb where the sentence opens with a clause',
    'Nachdem der Rat die Mittel gestrichen hatte, erwiderte Meike Dorn kühl: „Wir warten nicht länger.“',
    [['Wir warten nicht länger.', 'Meike Dorn']],
  ],
  [
    'a participle behind the quoted words belongs to the subject before them',
    'Uwe Stamm, der Vorsitzende der Bauernpartei, hat die Pläne als „völlig unannehmbar“ bezeichnet.',
    [['völlig unannehmbar', 'Uwe Stamm']],
  ],
  [
    'a body speaks by its name',
    'Greenpeace kritisierte das Vorhaben als „eine Schande für das Land“.',
    [['eine Schande für das Land', 'Greenpeace']],
  ],
  [
    'the source stands behind “nach Angaben”',
    'Nach Angaben des Innenministeriums besteht „keine Gefahr“ für die Anwohner.',
    [['keine Gefahr', 'Innenministeriums']],
  ],
  [
    'the source stands before “zufolge”',
    'Der Polizei zufolge besteht „keine Gefahr“ für die Anwohner.',
    [['keine Gefahr', 'Polizei']],
  ],
  [
    'somebody who is not named speaks by a description',
    '„Das ist falsch“, meinte eine Anwohnerin auf dem Platz.',
    [['Das ist falsch', 'eine Anwohnerin']],
  ],
  [
    'a document is quoted with “heißt es in”',
    '„Wir sehen uns vor Gericht“, heißt es in einem Schreiben des Vereins an die Stadt.',
    [['Wir sehen uns vor Gericht', 'einem Schreiben des Vereins']],
  ],
  [
    'a pronoun means the person of its gender, and what is handed on in the next sentence is hers',
    'Ministerin Eva Rund (KLP) bleibt hart. Sie sagte: „Wir gehen alle.“ Das sei „nicht zu ändern“.',
    [
      ['Wir gehen alle.', 'Eva Rund'],
      ['nicht zu ändern', 'Eva Rund'],
    ],
  ],
  [
    'an office means whoever was named with it',
    'Bundesverkehrsminister Jonas Tellkamp war in Ahlen. Der Minister nannte die Brücke „ein Wunder“.',
    [['ein Wunder', 'Jonas Tellkamp']],
  ],
  [
    'a name may hold small words',
    'Ministerin Ursel von der Heyde kam spät. Von der Heyde betonte, es gebe „viel zu viele Akten“.',
    [['viel zu viele Akten', 'Ursel von der Heyde']],
  ],
  [
    'guillemets that point inwards quote',
    '»Wir gehen jetzt«, rief Kapitän Hans Bohm.',
    [['Wir gehen jetzt', 'Hans Bohm']],
  ],
  [
    'a title and a paper are nobody’s words',
    'Das Stück „Das stille Haus“ läuft bis Mai. Das berichtete die „Morgenwoche“ in ihrer Ausgabe vom Montag.',
    [],
  ],
  [
    'whoever does what another suffers speaks',
    'Eva Rund wurde von Uwe Kral als „kluge Frau“ bezeichnet.',
    [['kluge Frau', 'Uwe Kral']],
  ],
  [
    'whoever is spoken of in the words does not speak',
    'Gegenüber Reportern gab Eva Rund an, Uwe Kral habe „nichts gewusst“.',
    [['nichts gewusst', 'Eva Rund']],
  ],
  [
    'a paper that quotes somebody does not speak',
    'Die Morgenzeitung zitiert einen Fischer mit dem Satz: „Der Kahn sank in einer Minute.“',
    [['Der Kahn sank in einer Minute.', 'einen Fischer']],
  ],
  ['one word is a statement where its speaker stands right behind it', '„Nein“, sagte Quast.', [['Nein', 'Quast']]],
  [
    'words that somebody suffers are not his',
    'Der Trainer Torben Quast wurde in der Halle als „feiger alter Hund“ beschimpft.',
    [],
  ],
  [
    'nobody speaks where nobody is named',
    'Am Hafen hängt seit Jahren ein Schild. „Hier wird nicht geangelt und nicht gebadet“. Niemand liest es.',
    [['Hier wird nicht geangelt und nicht gebadet', null]],
  ],
];

const FRENCH: readonly Row[] = [
  [
    'one short sentence tells its language and its speaker',
    '« Le pont est à nous », a dit Paul Merlin.',
    [['Le pont est à nous', 'Paul Merlin']],
  ],
  [
    'a title with its complement stands before the name',
    '« Cela ne suffit pas », a tranché la ministre de la Justice, Anne Roy, mercredi.',
    [['Cela ne suffit pas', 'Anne Roy']],
  ],
  [
    'a word that is not known stands between the title and the name',
    "Dans le Courrier, l'ancien chef ruraliste Jean-Marie Le Goff décrit son rival comme « un grand bourgeois ».",
    [['un grand bourgeois', 'Jean-Marie Le Goff']],
  ],
  [
    'a pronoun behind a hyphen names the person of its gender, whatever the verb',
    "Anne Roy a reçu Paul Merlin. « On avance à petits pas », s'amuse-t-elle.",
    [['On avance à petits pas', 'Anne Roy']],
  ],
  [
    'a reflexive verb is no passive',
    "« C'est une très belle victoire », s'est réjouie la maire de Brenne, Anne Roy.",
    [["C'est une très belle victoire", 'Anne Roy']],
  ],
  [
    'an agency between the verb and the name does not speak',
    "« On nous prend pour des fous » déclare à l'AFP Luc Morin, le porte-parole du syndicat. « On ira au bout » a-t-il ajouté.",
    [
      ['On nous prend pour des fous', 'Luc Morin'],
      ['On ira au bout', 'Luc Morin'],
    ],
  ],
  [
    'the source stands behind “selon”, before or behind the words',
    "L'incendie est « un désastre pour la forêt », selon la préfecture du Var.",
    [['un désastre pour la forêt', 'préfecture du Var']],
  ],
  [
    'whoever speaks is behind the verb after “comme”',
    "Le port va fermer, comme l'a reconnu Luc Morin : « Tout est perdu. »",
    [['Tout est perdu.', 'Luc Morin']],
  ],
  [
    'a clause between two commas does not hide the subject',
    'Luc Morin, vieux pêcheur et gardien du phare depuis dix ans, raconte : « Tout a brûlé. »',
    [['Tout a brûlé.', 'Luc Morin']],
  ],
  [
    'whoever the relative clause is about speaks in it',
    'Elle attendait Bruno Vallet, le cousin de son père, qui lui avait répondu : « Je viendrai quand il fera beau. »',
    [['Je viendrai quand il fera beau.', 'Bruno Vallet']],
  ],
  [
    'a clause between two commas is not the verb’s',
    "Paul Merlin, que Anne Roy accuse de mentir, répond : « C'est faux. »",
    [["C'est faux.", 'Paul Merlin']],
  ],
  [
    'whoever does what another suffers speaks',
    'Anne Roy a été qualifiée de « grande menteuse » par Paul Merlin.',
    [['grande menteuse', 'Paul Merlin']],
  ],
  [
    'the nearest clause names the speaker, not its source',
    "Selon Anne Roy, Paul Merlin a dit qu'il était « très fatigué ».",
    [['très fatigué', 'Paul Merlin']],
  ],
  [
    'a title is nobody’s words, nor is a term',
    "Le film « La longue nuit » sort en mai. L'association « Ports ouverts » a présenté une version « grand format » du port.",
    [],
  ],
  [
    'an office that may be somebody’s named near by is given to nobody',
    "Paul Merlin et Luc Morin sont arrivés à l'aube. Le ministre a déclaré que « rien ne serait vendu ».",
    [['rien ne serait vendu', null]],
  ],
  [
    'a judge is no verb',
    "Luc Morin a vu le juge. Une affiche pend au mur. « Ici on ne fume pas et on ne boit pas ». Personne n'y croit.",
    [['Ici on ne fume pas et on ne boit pas', null]],
  ],
];

const SPANISH: readonly Row[] = [
  [
    'one short sentence tells its language and its speaker',
    '«El puente es nuestro», dijo Luisa Cano.',
    [['El puente es nuestro', 'Luisa Cano']],
  ],
  [
    'a title with its complement stands before the name',
    'La alcaldesa de Brenes, Marta Solís, ha asegurado que «ya no hay agua» en el pueblo.',
    [['ya no hay agua', 'Marta Solís']],
  ],
  [
    'a verb without a subject goes on with whoever the sentence before is about',
    'Rosa Vidal se despidió ayer. «Es hora de volver», concluyó.',
    [['Es hora de volver', 'Rosa Vidal']],
  ],
  [
    'the source stands behind “según”',
    'Según la Policía, “ya no queda nadie” en el barrio.',
    [['ya no queda nadie', 'Policía']],
  ],
  [
    'a body speaks',
    'El Ministerio de Obras informó de que «no se va a vender el puerto».',
    [['no se va a vender el puerto', 'Ministerio de Obras']],
  ],
  [
    'the words go on behind the attribution',
    '“Trabajamos de noche”, cuenta Rosa Vidal. “Y de día dormimos.”',
    [['Trabajamos de noche Y de día dormimos.', 'Rosa Vidal']],
  ],
  [
    'whoever stands behind “a” hears the words',
    'A Pedro Lagos le dijo su madre: «Vuelve pronto».',
    [['Vuelve pronto', 'su madre']],
  ],
  [
    'whoever is criticised does not speak',
    'Luisa Cano criticó a Pedro Lagos. «Miente desde hace meses», dijo.',
    [['Miente desde hace meses', 'Luisa Cano']],
  ],
  ['a title is nobody’s words', 'La película «La larga noche» se estrena en mayo en todas las salas.', []],
  [
    'nobody speaks where nobody is named',
    'En el muro hay un cartel viejo. «Aquí no se pesca ni se nada». Nadie lo lee.',
    [['Aquí no se pesca ni se nada', null]],
  ],
];

describe('quotations in German', () => {
  it.each(GERMAN)('%s', (_why, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('quotations in French', () => {
  it.each(FRENCH)('%s', (_why, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('quotations in Spanish', () => {
  it.each(SPANISH)('%s', (_why, text, expected) => expect(speakers(text)).toEqual(expected));
});
