/** French: reporting verbs, nouns that speak and small words, as any grammar and any newspaper has them. */

import type { Gender } from '../../model.js';
import { nounsOf, sayingsOf } from './romance.js';
import { determiners, genders, type Language, set } from './words.js';

const ER = { singular: 'e a ait erait era', plural: 'ent èrent aient', participles: 'é és ée ées', gerund: 'ant' };
const IR = { singular: 'it issait', plural: 'issent irent issaient', participles: 'i is ie ies', gerund: 'issant' };

/** “lança”, “jugeait”, “révèle”. */
function spell(stem: string, ending: string): string {
  const soft = /^[aà]/.test(ending) ? stem.replace(/c$/, 'ç').replace(/g$/, 'ge') : stem;
  const mute = /^e(?:nt)?$/.test(ending);
  const open = mute
    ? soft
        .replace(/é([^aeiouyéè]{1,2})$/, 'è$1')
        .replace(/appel$/, 'appell')
        .replace(/([^g])gret$/, '$1grett')
    : soft;
  return open + ending;
}

const NOUNS = nounsOf({
  persons: `successeur/ prédécesseur/ rival/rivale adversaire remplaçant/remplaçante proche cousin/cousine époux/ compatriote ex-président/ex-présidente adjoint/adjointe acteur/actrice actionnaire activiste administrateur/administratrice agent/agente agriculteur/agricultrice ambassadeur/ambassadrice
    ami/amie analyste animateur/animatrice archevêque/ architecte artiste astronaute athlète attaquant/attaquante auteur/auteure avocat/avocate
    banquier/banquière berger/bergère biologiste cadre candidat/candidate capitaine cardinal/ champion/championne chancelier/chancelière chanteur/chanteuse chauffeur/
    chef/cheffe chercheur/chercheuse chirurgien/chirurgienne chroniqueur/chroniqueuse cinéaste citoyen/citoyenne client/cliente climatologue coach co-fondateur/co-fondatrice cofondateur/cofondatrice
    collaborateur/collaboratrice collègue colonel/colonelle comédien/comédienne commandant/commandante commissaire compagnon/compagne complice compositeur/compositrice concepteur/conceptrice conducteur/conductrice
    conseiller/conseillère consommateur/consommatrice consul/consule consultant/consultante coordinateur/coordinatrice correspondant/correspondante créateur/créatrice critique curé/ défenseur/défenseure
    délégué/déléguée député/députée dessinateur/dessinatrice détenu/détenue diplomate directeur/directrice dirigeant/dirigeante docteur/docteure économiste écologiste écrivain/écrivaine éditeur/éditrice
    éditorialiste élu/élue émissaire employé/employée employeur/ enquêteur/enquêtrice enseignant/enseignante entraîneur/entraîneuse entrepreneur/entrepreneuse envoyé/envoyée épouse/ étudiant/étudiante eurodéputé/eurodéputée
    évêque/ expert/experte explorateur/exploratrice fermier/fermière fils/fille fonctionnaire fondateur/fondatrice footballeur/footballeuse frère/sœur garde général/générale gendarme géologue gérant/gérante
    gestionnaire gouverneur/gouverneure graphiste greffier/greffière guide habitant/habitante historien/historienne homologue humoriste imam/ infirmier/infirmière ingénieur/ingénieure inspecteur/inspectrice
    instituteur/institutrice inventeur/inventrice joueur/joueuse journaliste juge juré/jurée juriste leader lieutenant/lieutenante locataire maire manager manifestant/manifestante mari/femme médecin médiateur/médiatrice
    membre menuisier/menuisière mère/ militaire militant/militante ministre musicien/musicienne navigateur/navigatrice négociateur/négociatrice notaire numéro observateur/observatrice officier/officière opposant/opposante
    organisateur/organisatrice ouvrier/ouvrière pape/ parent parlementaire participant/participante partisan/partisane passager/passagère pasteur/pasteure patient/patiente patron/patronne paysan/paysanne pêcheur/pêcheuse peintre
    père/ philosophe photographe pilote plaignant/plaignante poète policier/policière politologue pompier/pompière porte-parole préfet/préfète premier président/présidente prêtre/ prince/princesse principal/principale procureur/procureure
    producteur/productrice professeur/professeure prof promoteur/promotrice propriétaire proviseur/proviseure psychiatre psychologue pdg rabbin/ rapporteur/rapporteuse réalisateur/réalisatrice recteur/rectrice rédacteur/rédactrice
    réfugié/réfugiée rescapé/rescapée résident/résidente responsable retraité/retraitée riverain/riveraine romancier/romancière roi/reine salarié/salariée sauveteur/sauveteuse scientifique secouriste secrétaire sélectionneur/sélectionneuse sénateur/sénatrice
    sociologue soldat/soldate source spécialiste sportif/sportive supporter survivant/survivante syndicaliste technicien/technicienne témoin tireur/tireuse touriste trésorier/trésorière tuteur/tutrice
    utilisateur/utilisatrice vendeur/vendeuse vétéran/ veuf/veuve vice-président/vice-présidente vice-premier victime viticulteur/viticultrice voisin/voisine volontaire wikipédien/wikipédienne homme/ garçon/ monsieur/ lycéen/lycéenne élève locuteur/locutrice`,
  women: 'dame madame maman grand-mère tante religieuse sage-femme personne personnalité',
  bodies: `académie administration agence alliance ambassade amirauté armée assemblée association autorité banque bureau cabinet camp centre chaîne chambre chancellerie clinique club coalition
    collectif comité commission commissariat communauté communes compagnie confédération conférence congrès conseil consortium consulat cour croix-rouge délégation département diplomatie direction
    église élysée enquête entourage entreprise équipe état état-major exécutif fédération firme fondation fonds force front gauche droite gendarmerie gouvernement groupe hebdomadaire hôpital institut institution instance
    journal jury justice laboratoire ligue magazine mairie maison majorité marine mission ministère monarchie mouvement mosquée mutuelle observatoire office ong ordre opposition organisation organisme organisateurs palais parlement parquet parti
    police pompiers préfecture présidence presse protection quotidien radio rectorat rédaction régime région réseau royaume sénat service site société start-up syndicat télévision tribunal union université usine ville watch`,
  documents: `accord analyse arrêt arrêté article avis banderole bilan billet chapitre charte communiqué constitution contrat décret déclaration dépêche discours document documentaire dossier éditorial entretien étude fiche formulaire interview lettre livre loi manifeste
    mémorandum message motion note notice ordonnance panneau pancarte pétition plainte proposition protocole rapport reportage résolution sondage statistiques statuts témoignage texte tract traité tweet verdict`,
});

export const FRENCH: Language = {
  code: 'fr',
  nounsCapital: false,
  dropsPronouns: false,
  sayings: sayingsOf({
    spell,
    regular: [
      {
        endings: ER,
        says: `enrager fulminer grogner grommeler bougonner chuchoter bredouiller balbutier glisser tonner clarifier concéder dicter réciter pleurer ricaner affirmer ajouter alerter annoncer argumenter arguer assurer avancer avouer balancer certifier citer clamer commenter confesser confier confirmer constater conseiller considérer crier contester
          déclamer déclarer décréter demander dénoncer déplorer détailler diagnostiquer ébruiter énoncer espérer estimer évoquer expliciter expliquer exiger exhorter exposer formuler gronder hurler imaginer indiquer informer
          insister interpeller interroger ironiser jurer juger lancer lâcher lister marteler marmonner mentionner militer murmurer narrer nier noter nuancer observer objecter ordonner opiner penser persifler pester plaider plaisanter pointer préciser préconiser présager
          prôner proclamer prononcer pronostiquer prophétiser proposer protester questionner raconter railler rappeler rapporter rassurer réaffirmer réclamer récuser regretter rejeter relater relativiser relever remarquer répéter répliquer rétorquer
          révéler riposter résumer réitérer scander signaler signifier souffler souhaiter souligner soupirer soupçonner spécifier stipuler suggérer supposer tempérer tempêter témoigner tonner trancher tweeter vociférer acquiescer avertir exclamer indigner réjouir féliciter
          inquiéter étonner emporter offusquer excuser interroger alarmer désoler insurger enthousiasmer amuser défendre désespérer confirmer écrier esclaffer énerver agacer`,
        judges: `parler caractériser accuser approuver condamner critiquer dévoiler fustiger louer qualifier saluer vanter vilipender menacer moquer pointer récuser accueillir présenter appeler surnommer décrire taxer traiter ridiculiser encourager réfuter évaluer comparer`,
      },
      {
        endings: IR,
        says: 'avertir réagir enchérir renchérir garantir rugir réfléchir gémir glapir approfondir finir établir affranchir bondir réjouir',
        judges: 'définir applaudir',
      },
    ],
    singular: `dit disait dira dirait redit écrit écrivait écrivit répond répondait répondit soutient soutenait soutint maintient maintenait maintint reconnaît reconnait reconnaissait reconnut admet admettait admit promet promettait promit
      poursuit poursuivait poursuivit conclut concluait prévient prévenait prévint prétend prétendait prétendit défend défendait défendit croit croyait crut sait voit décrit décrivait décrivit convient convenait convint prédit
      contredit transmet sourit craint craignait fait souvient souvenait reprend reprenait reprit apprend veut plaint plaignait sous-entend entend lit `,
    plural: `disent disaient dirent écrivent écrivaient répondent répondaient soutiennent maintiennent reconnaissent admettent promettent poursuivent concluent préviennent prétendent défendent croient décrivent craignent font souviennent`,
    participles: `dit dite redit écrit répondu soutenu maintenu reconnu admis promis poursuivi conclu prévenu prétendu défendu cru décrit convenu prédit craint repris souvenu plaint réagi averti renchéri réjoui garanti`,
    gerunds:
      'dire écrire répondre poursuivre conclure soutenir reconnaître promettre disant écrivant répondant soutenant reconnaissant admettant promettant poursuivant concluant prétendant décrivant défendant',
  }),
  auxiliaries: set('a ont avait avaient eut eurent aura à'),
  passives: set('est sont était étaient fut furent été sera serait seront être soit'),
  reflexives: set("s' se"),
  determiners: determiners({
    definite: "le la les l' ce cet cette ces",
    indefinite: 'un une plusieurs certains certaines quelques deux trois quatre cinq aucun aucune chaque nombreux',
    owner: 'son sa ses leur leurs notre nos',
    oblique: '',
  }),
  articleGender: new Map<string, Gender>([
    ['le', 'male'],
    ['un', 'male'],
    ['ce', 'male'],
    ['cet', 'male'],
    ['la', 'female'],
    ['une', 'female'],
    ['cette', 'female'],
  ]),
  prepositions: set(
    "à après au auprès aux avant avec chez contre dans de d' depuis derrière des dès devant du durant en entre envers hors jusqu' jusque lors malgré outre par parmi pendant pour sans sauf sous sur vers via concernant face",
  ),
  ties: set("de d' du des en au aux pour chargé chargée à"),
  subordinators: set(
    "que qu' qui dont où si car mais comme lorsque lorsqu' quand puisque puisqu' tandis alors parce donc quoique quoi",
  ),
  relatives: set('qui'),
  according: set("selon après d'après"),
  accordingBehind: set(''),
  given: genders({
    female: 'laurence pascale danielle joëlle michèle frédérique andrée simone andrea',
    male: 'jean andré jocelyn valéry rené stéphane emmanuel pascal michel laurent gabriel loïc hervé yannick benoît gilles',
  }),
  address: new Map<string, Gender>([
    ['m.', 'male'],
    ['mm.', 'male'],
    ['mme', 'female'],
    ['madame', 'female'],
    ['mlle', 'female'],
    ['monsieur', 'male'],
    ['maître', null],
    ['me', null],
    ['dr', null],
    ['pr', null],
    ['mgr', 'male'],
  ]),
  pronouns: new Map([
    ['il', { gender: 'male' as Gender, plural: false }],
    ['elle', { gender: 'female' as Gender, plural: false }],
    ['ils', { gender: null as Gender, plural: true }],
    ['elles', { gender: 'female' as Gender, plural: true }],
    ['lui', { gender: 'male' as Gender, plural: false }],
    ['eux', { gender: null as Gender, plural: true }],
    ['celui-ci', { gender: 'male' as Gender, plural: false }],
    ['celle-ci', { gender: 'female' as Gender, plural: false }],
    ['ce dernier', { gender: 'male' as Gender, plural: false }],
  ]),
  small: set(
    "à afin ainsi alors après au aucun aucune aujourd'hui auparavant aussi autant autre autres aux avant avec beaucoup bien bref car ce ceci cela celle celui cependant certains certaines ces cet cette ceux chaque chez comme comment concernant contre d' dans de depuis dernier dernière des dès désormais deux devant dix donc dont du durant elle elles en encore enfin ensuite entre environ est et eux face hier ici il ils jamais je jeudi jusqu' l' la le lequel les leur leurs lors lorsque lui lundi ma mais malgré mardi même mercredi mes mon ne néanmoins non nos notre nous on or ou où outre par parallèlement parce parmi pas pendant peu plus plusieurs pour pourquoi pourtant près puis puisque quand quant quatre que quel quelle quelques qui quoi sa samedi sans sauf se selon ses seul seule seulement si sinon sous son sur surtout tandis tant tel telle toujours tous tout toute toutefois toutes très trois trop tu un une vendredi vers via voici voilà vos votre vous y dimanche cinq six sept huit neuf interrogé interrogée interviewé finalement actuellement également premièrement originellement soit malheureusement heureusement récemment",
  ),
  adjective:
    /^(?:ancien|ancienne|anciens|jeune|jeunes|nouveau|nouvel|nouvelle|premier|première|second|seconde|principal|principaux|vice|célèbre|petit|petite|grand|grande|vieux|vieil|vieille|autre|autres|ex|haut|futur|future|puissant|très|actuel|actuelle|même|propre|deuxième|troisième|dernier|dernière|simple|feu|général|générale)$/,
  handedOn: set('aurait auraient serait seraient devrait pourrait'),
  naming: set(
    'dite intitulé intitulée intitulés nommé nommée appelé appelée appelées baptisé baptisée surnommé surnommée titre titré titrée film livre roman album chanson série émission opération projet revue magazine journal hebdomadaire quotidien mot terme thème slogan exposition spectacle pièce concours programme prix club groupe site logiciel jeu navire association chaîne conférence colloque sculpture tableau œuvre label marque modèle plan loi documentaire reportage collectif mouvement mission note rubrique collection appellation mention',
  ),
  wording: set(
    'mots phrase phrases termes propos paroles formule déclaration déclarations réponse question message raisonnement',
  ),
  noun: (lower) => NOUNS.get(lower) ?? NOUNS.get(lower.replace(/^ex-/, '')) ?? NOUNS.get(headOf(lower)) ?? null,
};

const VICE = 'vice-président';
/** “président-directeur” is a “président”, “vice-président-directeur” a “vice-président”. */
const headOf = (lower: string): string => (lower.startsWith(`${VICE}-`) ? VICE : lower.split('-', 1)[0]!);
