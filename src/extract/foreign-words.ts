/** What little of Spanish, French and German the simple shapes of attribution need: reporting verbs and pronouns. */

export interface ForeignWords {
  /** Forms of reporting verbs. */
  readonly verbs: ReadonlySet<string>;
  /** Forms of address before a surname. */
  readonly address: ReadonlyMap<string, 'female' | 'male'>;
  readonly pronouns: ReadonlyMap<string, 'female' | 'male'>;
  /** Words that name the source: “según”, “selon”, “laut”. */
  readonly according: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const FOREIGN: Readonly<Record<string, ForeignWords>> = {
  de: {
    verbs: set(
      'antwortet antwortete begründete behauptet behauptete bekräftigte berichtet berichtete beteuerte betont betonte bestätigte erklärt erklärte erläuterte erwiderte erzählt erzählte ergänzte fordert forderte fragt fragte gesagt heißt hieß klagte kommentierte konterte kritisierte kündigte lobte meint meinte mahnte rief sagt sagte schreibt schrieb sprach teilte twitterte verkündete verspricht versicherte verteidigte warnt warnte widersprach wiederholte',
    ),
    address: new Map([
      ['frau', 'female'],
      ['herr', 'male'],
      ['herrn', 'male'],
    ]),
    pronouns: new Map([
      ['er', 'male'],
      ['sie', 'female'],
    ]),
    according: set('laut nach zufolge'),
  },
  es: {
    verbs: set(
      'aclaró aconsejó admitió advirtió advierte afirma afirmó agregó alegó alertó añade añadió anunció apuntó argumentó aseguró asegura comentó concluyó confesó confirmó contestó contó criticó cuenta declara declaró defendió denunció destacó detalló dice dijeron dijo escribió explica explicó exclamó expresó indicó insistió lamentó manifestó matizó mencionó precisó preguntó prometió pronunció recalcó reconoció recordó replicó reiteró respondió responde resaltó revela reveló señala señaló sostiene sostuvo subrayó sugirió tuiteó',
    ),
    address: new Map([
      ['don', 'male'],
      ['doña', 'female'],
      ['señor', 'male'],
      ['señora', 'female'],
      ['sr.', 'male'],
      ['sra.', 'female'],
    ]),
    pronouns: new Map([
      ['él', 'male'],
      ['ella', 'female'],
    ]),
    according: set('según'),
  },
  fr: {
    verbs: set(
      'accuse accusé admet admis affirme affirmé affirmait ajoute ajouté ajoutait alerte alerté annonce annoncé assure assuré assurait avertit avoue avoué clame commente commenté conclu conclut confie confié confirme confirmé constate constaté critique critiqué déclare déclaré déclarait défend demande demandé dénonce dénoncé déplore déplorait détaille dira disait dit écrit écrivait estime estimé estimait explique expliqué expliquait fustige indique indiqué indiquait insiste insisté interroge juge jugé lance lancé lançait martèle murmure plaide poursuit poursuivi précise précisé prévient prévenu promet promis proteste raconte raconté rappelle rappelé reconnaît reconnu regrette regretté répète répété réplique répliqué répond répondu répondait résume rétorque rétorqué révèle révélé s’exclame soulignait souligne souligné soupire soutenu soutient tonne tweete tweeté',
    ),
    address: new Map([
      ['m.', 'male'],
      ['madame', 'female'],
      ['mme', 'female'],
      ['mlle', 'female'],
      ['monsieur', 'male'],
    ]),
    pronouns: new Map([
      ['elle', 'female'],
      ['il', 'male'],
      ['t-elle', 'female'],
      ['t-il', 'male'],
    ]),
    according: set('selon'),
  },
};
