/** Spanish: reporting verbs, nouns that speak and small words, as any grammar and any newspaper has them. */

import type { Gender } from '../../model.js';
import { nounsOf, sayingsOf } from './romance.js';
import { determiners, genders, type Language, set } from './words.js';

const AR = { singular: 'a ó aba ará aría', plural: 'an aron aban', participles: 'ado', gerund: 'ando' };
const IR = { singular: 'e ió ía irá', plural: 'en ieron ían', participles: 'ido', gerund: 'iendo' };

const NOUNS = nounsOf({
  persons: `sucesor/sucesora predecesor/predecesora rival adversario/adversaria abogado/abogada abuelo/abuela activista actor/actriz acusado/acusada administrador/administradora agente agricultor/agricultora alcalde/alcaldesa alguacil/ alumno/alumna amigo/amiga analista anciano/anciana arquitecto/arquitecta
    artista arzobispo/ asesor/asesora asistente astrónomo/astrónoma atleta autor/autora ayudante biólogo/bióloga bombero/bombera canciller candidato/candidata cantante capitán/capitana cardenal/ catedrático/catedrática científico/científica
    ciudadano/ciudadana cirujano/cirujana cliente cocinero/cocinera colega comandante comerciante comisario/comisaria compañero/compañera compositor/compositora concejal/concejala conductor/conductora consejero/consejera cónsul consultor/consultora
    coordinador/coordinadora coronel/coronela creador/creadora cura/ decano/decana defensor/defensora delantero/delantera delegado/delegada demandante deportista diputado/diputada diplomático/diplomática directivo/directiva director/directora dirigente
    diseñador/diseñadora doctor/doctora dramaturgo/dramaturga dueño/dueña ecologista economista editor/editora embajador/embajadora empleado/empleada empresario/empresaria encargado/encargada enfermero/enfermera entrenador/entrenadora enviado/enviada
    escritor/escritora especialista esposo/esposa estudiante eurodiputado/eurodiputada exministro/exministra expresidente/expresidenta experto/experta fiscal fotógrafo/fotógrafa fundador/fundadora funcionario/funcionaria futbolista ganadero/ganadera ganador/ganadora general/generala
    gerente gobernador/gobernadora guardia guitarrista hermano/hermana hijo/hija historiador/historiadora hombre/mujer ingeniero/ingeniera inspector/inspectora intendente/intendenta inventor/inventora investigador/investigadora jefe/jefa jornalero/jornalera joven
    juez/jueza jugador/jugadora jurista legislador/legisladora letrado/letrada líder madre/ maestro/maestra magistrado/magistrada mandatario/mandataria manifestante marido/ médico/médica mediador/mediadora meteorólogo/meteoróloga miembro militante militar ministro/ministra
    monseñor/ músico/música negociador/negociadora niño/niña novelista obispo/ obrero/obrera observador/observadora oficial/oficiala opositor/opositora organizador/organizadora padre/ papa/ parlamentario/parlamentaria participante pasajero/pasajera pastor/pastora
    patrón/patrona periodista pescador/pescadora piloto pintor/pintora poeta político/política politólogo/politóloga portavoz preso/presa premier presentador/presentadora presidente/presidenta primo/prima príncipe/princesa procurador/procuradora productor/productora
    profesor/profesora promotor/promotora propietario/propietaria psicólogo/psicóloga psiquiatra rector/rectora regidor/regidora representante residente responsable rey/reina sacerdote/ sargento secretario/secretaria seleccionador/seleccionadora senador/senadora señor/señora
    sindicalista sobreviviente superviviente sociólogo/socióloga soldado/ subdirector/subdirectora subsecretario/subsecretaria técnico/técnica teniente testigo tesorero/tesorera tío/tía titular trabajador/trabajadora turista usuario/usuaria vecino/vecina vendedor/vendedora veterinario/veterinaria
    vicepresidente/vicepresidenta víctima vocero/vocera viceministro/viceministra vicealcalde/vicealcaldesa`,
  women: 'dama monja persona fuente fuentes',
  bodies: `academia administración agencia aerolínea alcaldía alianza armada asamblea asociación autoridad ayuntamiento banco bancada batallón cadena cámara cancillería casa centro club coalición colectivo colegio comisaría comisión comité compañía comunidad concejo confederación
    congreso consejería consejo consorcio consulado cooperativa corporación corte defensoría delegación departamento diario dirección diócesis ejecutivo ejército embajada empresa entidad equipo escuela estado facultad federación firma fiscalía fundación fuerza gabinete gobernación gobierno
    grupo hospital iglesia institución instituto intendencia izquierda derecha junta juzgado laboratorio liga ministerio misión moncloa movimiento municipalidad observatorio oficina ong oposición organización organismo palacio parlamento partido patronal periódico plataforma policía
    portal prefectura prensa presidencia procuraduría radio redacción régimen revista secretaría sede senado servicio sindicato sociedad televisión tribunal unión universidad vaticano`,
  documents: `acta acuerdo anuncio artículo aviso boletín capítulo carta cartel comunicado constitución contrato decreto declaración demanda denuncia discurso documento editorial encuesta entrevista escrito estudio informe ley libro manifiesto mensaje memorando moción nota pancarta
    petición protocolo reportaje resolución sentencia sondeo testimonio texto tratado tuit veredicto`,
});

export const SPANISH: Language = {
  code: 'es',
  nounsCapital: false,
  dropsPronouns: true,
  sayings: sayingsOf({
    spell: (stem, ending) => stem + ending,
    regular: [
      {
        endings: AR,
        says: `bramar sollozar suspirar musitar balbucear corear arengar aclarar aconsejar adelantar afirmar agregar alegar alertar anotar anunciar apostillar apuntar apuntalar argumentar asegurar aseverar atestiguar augurar avanzar avisar certificar cantar celebrar citar clamar comentar comunicar confesar confiar confirmar considerar
          constatar contestar contrastar cuestionar declarar denunciar desear desestimar destacar detallar deplorar diagnosticar dictaminar enfatizar enumerar especificar espetar estimar evocar exclamar exhortar explicar expresar gritar implorar indicar informar insinuar insistir
          ironizar jurar juzgar lamentar lanzar llamar manifestar matizar mencionar murmurar narrar negar notificar objetar observar opinar ordenar pensar pontificar precisar preguntar pregonar presumir proclamar pronosticar pronunciar protestar puntualizar quejar razonar recalcar recapitular reclamar
          recomendar rechazar reflexionar reivindicar relatar rematar remarcar reiterar replicar reprochar resaltar resumir revelar señalar sentenciar solicitar subrayar susurrar sospechar suplicar testificar titular tuitear valorar vaticinar zanjar alabar bromear felicitar acotar apelar completar apostar`,
        judges:
          'hablar acusar alabar aplaudir calificar catalogar condenar criticar definir describir desacreditar elogiar reprobar tachar tildar considerar saludar amenazar celebrar ridiculizar comparar',
      },
      {
        endings: IR,
        says: 'admitir advertir añadir debatir discutir escribir insistir referir responder prometer reconocer resumir sugerir sostener repetir transmitir exigir temer creer defender decidir concluir interrumpir rebatir inquirir asentir coincidir',
        judges: 'aplaudir definir describir',
      },
    ],
    singular: `dice dijo decía diría dirá advierte advirtió cuenta contó contaba recuerda recordó recordaba niega afirma asevera sostiene sostuvo sostenía mantiene mantuvo mantenía reconoce concluye concluyó arguye arguyó argüía pide pidió sugiere sugirió repite repitió desmiente desmintió
      atribuye atribuyó expuso expone propuso propone predijo predice opone cree creyó confiesa confesó refiere refirió piensa añade añadió prosigue prosiguió sigue siguió escribe escribió espeta intervino interviene reza asiente manifiesta recomienda exige exigió corrige corrigió apuesta ríe sonríe comenta`,
    plural: `dicen dijeron decían advierten advirtieron cuentan contaron recuerdan recordaron niegan sostienen sostuvieron mantienen reconocen concluyen concluyeron piden pidieron sugieren sugirieron repiten desmienten expusieron exponen proponen propusieron creen piensan manifiestan exigieron escribieron`,
    participles: 'dicho escrito descrito expuesto propuesto predicho',
    gerunds:
      'decir sostener pedir sugerir repetir concluir diciendo advirtiendo sosteniendo pidiendo sugiriendo repitiendo desmintiendo escribiendo añadiendo concluyendo',
  }),
  auxiliaries: set('ha han había habían habría haya hubo'),
  passives: set('fue fueron es son era eran sido será está están estaba'),
  reflexives: set('se'),
  determiners: determiners({
    definite: 'el la los las este esta estos estas ese esa esos esas aquel aquella',
    indefinite:
      'un una unos unas varios varias algunos algunas dos tres cuatro cinco ningún ninguna muchos muchas otro otra cada',
    owner: 'su sus nuestro nuestra',
    oblique: '',
  }),
  articleGender: new Map<string, Gender>([
    ['el', 'male'],
    ['un', 'male'],
    ['la', 'female'],
    ['una', 'female'],
  ]),
  prepositions: set(
    'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por sin sobre tras vía',
  ),
  ties: set('de del en para por a al'),
  subordinators: set('que quien quienes cual cuyo donde si pues pero como cuando porque mientras aunque sino'),
  relatives: set('que quien'),
  according: set('según'),
  accordingBehind: set(''),
  given: genders({
    female: 'andrea guadalupe rosario consuelo pilar mercedes dolores',
    male: 'joan josé jesús ángel santos andrés jordi iker',
  }),
  address: new Map<string, Gender>([
    ['don', 'male'],
    ['doña', 'female'],
    ['señor', 'male'],
    ['señora', 'female'],
    ['sr.', 'male'],
    ['sra.', 'female'],
    ['dr.', 'male'],
    ['dra.', 'female'],
  ]),
  pronouns: new Map([
    ['él', { gender: 'male' as Gender, plural: false }],
    ['ella', { gender: 'female' as Gender, plural: false }],
    ['ellos', { gender: null as Gender, plural: true }],
    ['ellas', { gender: 'female' as Gender, plural: true }],
  ]),
  small: set(
    'a además ahí ahora al algo algunas algunos allí ante antes apenas aquel aquí así asimismo aún aunque ayer bajo bien cada casi como con contra cual cuando cuatro de del desde después donde dos durante e el él ella ellas ellos en entonces entre era es esa ese eso esta este esto estos finalmente fue ha había hace hacia hasta hay hoy incluso junto la las le les lo los luego mañana más me mediante mientras mi mientras muchos muy nada ni ninguno no nos nosotros nuestra nuestro o otra otras otro otros para pero poco por porque primero pues que quien quienes se según ser si sí siempre sin sino sobre solo sólo son su sus también tampoco tan tanto tercero todas todo todos tras tres tu un una unas unos usted varias varios y ya yo lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre preguntado preguntada consultado consultada',
  ),
  adjective:
    /^(?:nuevo|nueva|primer|primera|segundo|segunda|antiguo|antigua|joven|viejo|vieja|ex|gran|alto|alta|principal|actual|futuro|futura|propio|propia|mismo|misma|presunto|presunta|famoso|famosa|célebre|máximo|máxima|entonces|otro|otra|nuevos|nuevas)$/,
  handedOn: set('habría habrían sería serían debería podría'),
  naming: set(
    'llamado llamada llamados denominado denominada titulado titulada bautizado bautizada apodado apodada conocido conocida película libro novela álbum canción serie programa operación proyecto revista diario periódico palabra término título lema exposición espectáculo obra concurso premio club grupo sitio juego barco asociación cadena canal documental colección marca plan campaña apelativo emisora banda disco cuadro',
  ),
  wording: set('palabras frase frases términos declaración declaraciones respuesta pregunta mensaje'),
  noun: (lower) =>
    NOUNS.get(lower) ??
    (lower.startsWith('ex') ? (NOUNS.get(lower.replace(/^ex-?/, '')) ?? null) : null) ??
    (lower.startsWith('vice') ? (NOUNS.get(lower.slice(4)) ?? null) : null),
};
