/** German nouns that speak: persons, bodies and documents, with their forms. */

import type { Gender } from '../../model.js';
import { type NounSort, type SpeakingNoun, words } from './words.js';

/** Men's forms of nouns for persons; women's forms and plurals are made from them. They also end longer words. */
const PERSONS =
  words(`abteilungsleiter advokat aktivist aktionär analyst analytiker anführer angler ankläger anrainer anwalt
  anwohner apotheker arbeiter arbeitgeber arbeitnehmer architekt arzt astronaut astronom athlet augenzeuge ausbilder autor
  bauer beauftragter beisitzer berater bergsteiger besitzer besucher betreiber betreuer bewohner biologe bischof botschafter
  bürger bürgermeister bundeskanzler chef chirurg dechant dekan demonstrant designer detektiv dezernent dichter diplomat
  direktor dirigent dozent eigentümer einwohner entertainer entwickler erfinder erzbischof erzieher experte fahrer fahrgast
  fan feuerwehrmann finanzier fischer forscher fotograf fraktionschef freund funktionär führer träger inhaber schützer gast gastgeber gastwirt gegner
  geistlicher general generaldirektor generalsekretär geologe gewerkschafter geschäftsführer gouverneur gründer gutachter
  händler hausmeister helfer herausgeber historiker imam informatiker ingenieur inhaber inspekteur intendant investor
  journalist jurist kabarettist kämmerer kaiser kandidat kanzler kapitän kardinal kaufmann kläger klimaforscher könig
  koch kollege kolumnist kommandeur kommandant kommentator kommissar kommissionspräsident komponist konservator kontrolleur
  koordinator korrespondent kritiker kunde künstler kurator landeshauptmann landrat landwirt lehrer leiter leser leutnant
  lobbyist lokführer makler maler manager matrose mechaniker mediziner meister meteorologe minister ministerpräsident
  mitarbeiter mitbegründer mitbewohner mitglied moderator mönch musiker muslim nachbar nachfolger nutzer oberbürgermeister
  oberst offizier ombudsmann organisator papst parlamentarier parteichef partner passagier passant pastor patient pfarrer
  philosoph physiker pilot pionier pfleger politiker politologe polizist präfekt prälat präsident präsidentschaftskandidat
  premier premierminister priester prinz produzent professor prokurist provinzchef prorektor psychiater psychologe
  rabbiner radler rechtsanwalt redakteur redner referent referatsleiter regisseur reiseleiter rektor rentner reporter restaurator
  retter richter sänger sanitäter schauspieler schiedsrichter schriftsteller schöffe schüler seelsorger
  sekretär senator sieger soldat sozialarbeiter soziologe spieler spezialist sportler sprecher staatsanwalt staatschef
  staatsminister staatsmann staatssekretär statistiker strafverteidiger stratege stürmer student täter taucher techniker
  teilnehmer theologe torwart torhüter trainer treuhänder unterhändler unternehmer unterstützer urheber verfasser verfechter
  verkäufer verleger vermittler verteidiger vertreter verwalter veteran vizepräsident volkswirt vorarbeiter vorgänger
  vorgesetzter vorsteher vorstand vormund wächter wähler weltmeister wirt wirtschaftsweiser wissenschaftler wissenschafter
  zeuge zuschauer bäcker gärtner jäger förster reeder winzer schäfer schreiner tischler verbraucherschützer
  datenschützer umweltschützer tierschützer naturschützer klimaschützer`);
/** Adjectives as nouns: “der Vorsitzende”, “ein Vorsitzender”, “die Vorsitzende”. */
const PERSON_ADJECTIVES =
  words(`abgeordnet angehörig angeklagt angestellt anwesend beamt beauftragt bedienstet befragt behindert
  bekannt beschäftigt betroffen bevollmächtigt delegiert deutsch erwachsen fahrend freiwillig gefangen geistlich gelehrt
  gesandt geschädigt jugendlich konservativ kriegsdienstverweigernd liberal oberkommandierend intellektuell reisend
  sachverständig schuldig überlebend übrig verantwortlich verdächtig verletzt verwandt vorgesetzt vorsitzend zuständig jährig`);
const WOMEN = words(
  'frau mutter tochter schwester tante oma großmutter ehefrau witwe dame königin hebamme krankenschwester nonne prinzessin sekretärin bürgerin',
);
const MEN = words('mann vater sohn bruder onkel opa großvater ehemann witwer herr junge');
const MANY = words(
  'leute eltern menschen geschwister medien experten kreise insider männer frauen anwälte ärzte bischöfe bauern angestellten beamten quellen',
);

const BODIES = words(`agentur akademie allianz amt amtsgericht anstalt anwaltschaft armee aufsicht ausschuss bahn bank
  behörde betrieb betriebsrat botschaft börse bündnis bund bundesamt bundesbank bundesliga bundesrat bundesrechnungshof bundestag
  bundeswehr bundesregierung bürgerinitiative direktion dienst direktorium fakultät feuerwehr filiale firma flughafen fonds
  forum fraktion führung gemeinde genossenschaft gericht gerichtshof gesellschaft gewerkschaft gremium gruppe hilfswerk
  hochschule industrie initiative innung inspektion institut institution kabinett kammer kanzlei kanzleramt kartellamt
  kirche klinik klub koalition kollegium komitee kommission konferenz kongress konsortium konsulat konzern krankenhaus
  krankenkasse leitung leitstelle liga marine militär miliz ministerium ministerrat mission nachrichtenagentur oberlandesgericht
  opposition orchester orden organisation parlament partei polizei präsidium presse presseagentur presseamt pressestelle
  rat redaktion regierung reederei rettungsdienst rundfunk schule senat sender seite sekretariat staatsanwaltschaft
  staatskanzlei staatsministerium stab stadtrat stadtverwaltung stelle stiftung synode team tochtergesellschaft
  unternehmen universität union verband verein vereinigung verlag verwaltung versicherung vorstand weltbank werk wirtschaft
  wochenzeitung zeitung zeitschrift zentrale zentralbank zentralrat zentrum zoll magazin blatt bewegung friedensbewegung
  airline fluggesellschaft anbieter hersteller betreiberin dachverband netzwerk plattform präsidialamt verteidigung anklage`);
const DOCUMENTS =
  words(`analyse anfrage antrag anzeige aufruf artikel aussage bekanntmachung bericht beschluss bescheid brief broschüre
  dokument einladung erklärung eintrag entscheidung entwurf erlass gesetz gutachten interview kommentar kommuniqué leitfaden
  memorandum meldung mitteilung nachricht notiz papier positionspapier presseerklärung pressemitteilung programm protokoll
  resolution rundschreiben schreiben statement stellungnahme studie tweet umfrage untersuchung urteil verfassung vermerk
  verordnung vertrag veröffentlichung zwischenbericht begründung angabe einschätzung auffassung ansicht meinung darstellung`);

const UMLAUTS: Readonly<Record<string, string>> = {
  anwalt: 'anwält',
  arzt: 'ärzt',
  bauer: 'bäuer',
  koch: 'köch',
  papst: 'päpst',
  rat: 'rät',
};

function nouns(): ReadonlyMap<string, SpeakingNoun> {
  const found = new Map<string, SpeakingNoun>();
  const file = (forms: readonly string[], sort: NounSort, more: { gender?: Gender; key: string; plural?: boolean }) => {
    for (const form of forms)
      if (!found.has(form))
        found.set(form, { sort, gender: more.gender ?? null, key: more.key, plural: more.plural ?? false });
  };
  for (const key of PERSONS) {
    const stem = key.replace(/e$/, '');
    const turned = Object.entries(UMLAUTS).find(([end]) => stem.endsWith(end));
    const woman = turned ? stem.slice(0, -turned[0].length) + turned[1] : stem;
    file([key, `${key}s`, `${key}es`], 'person', { gender: 'male', key });
    file([`${woman}in`, `${woman.replace(/erer$/, 'er')}in`], 'person', { gender: 'female', key });
    file([`${woman}innen`, `${stem}en`, `${key}n`, `${woman}e`], 'person', { key, plural: true });
  }
  for (const key of PERSON_ADJECTIVES) {
    file([`${key}er`], 'person', { gender: 'male', key });
    file([`${key}e`], 'person', { key });
    file([`${key}en`], 'person', { key, plural: false });
  }
  for (const key of WOMEN) file([key], 'person', { gender: 'female', key });
  for (const key of MEN) file([key], 'person', { gender: 'male', key });
  for (const key of MANY) file([key], 'person', { key, plural: true });
  for (const key of BODIES) {
    file([key, `${key}s`, `${key}es`], 'body', { key });
    file([`${key}en`, `${key}n`, `${key}e`], 'body', { key, plural: true });
  }
  for (const key of DOCUMENTS) {
    file([key, `${key}s`, `${key}es`], 'document', { key });
    file([`${key}en`, `${key}n`, `${key}e`], 'document', { key, plural: true });
  }
  return found;
}

const NOUNS = nouns();
/** The last letters of all nouns, which most words do not end in. */
const ENDING_UNITS = 3;
const ENDINGS: ReadonlySet<string> = new Set([...NOUNS.keys()].map((word) => word.slice(-ENDING_UNITS)));
const HEAD_MIN = 4;
const HEAD_MAX = 22;
/** “Rechtsanwaltsfachgehilfin”: a woman's trade that is not listed. */
const WOMAN = /\p{L}{3}(?:erin|istin|login|entin|antin|ärtin|orin|eurin|ätin|ilfin|sprecherin)$/u;
/** Heads of three letters, which longer words end in: “Stadtrat”, “Bundesamt”. */
const SHORT_HEADS = /(?:[^mn]s|en|er|z|d|n|k|r)(?:rat|amt)$/;

/** A noun, or a longer word that ends in one: “Bundesinnenministerin”, “US-Regierung”. */
export function germanNoun(lower: string): SpeakingNoun | null {
  const whole = NOUNS.get(lower);
  if (whole) return whole;
  if (!ENDINGS.has(lower.slice(-ENDING_UNITS))) return null;
  for (let length = Math.min(HEAD_MAX, lower.length - 2); length >= HEAD_MIN; length--) {
    const found = NOUNS.get(lower.slice(-length));
    if (found) return found;
  }
  if (WOMAN.test(lower)) return { sort: 'person', gender: 'female', key: lower, plural: false };
  return SHORT_HEADS.test(lower) ? (NOUNS.get(lower.slice(-3)) ?? null) : null;
}
