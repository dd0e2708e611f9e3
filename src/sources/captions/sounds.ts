/** What captions tell in brackets and between notes: sounds, which nobody says, apart from words that somebody does. */

import { isManner } from './names.js';

/** Words that show a bracket to tell a sound: “[audience applauds]”, “(LAUGHTER)”, “[upbeat music]”. */
const SOUNDS = new Set(
  `alarm applaudissements applaus applauds applause aplausos applausi audience bang bark barking barks beep beeping beeps bell bells blank booing boos breath breathes
breathing bleep buzzing chant chanting chants chatter cheer cheering cheers chime chimes chuckle chuckles chuckling clap clapping claps clears click
clicks cough coughing coughs crash crosstalk cry crying cries door exhales exhale explosion footsteps foreign gunfire gasp gasping
gasps gavel gelächter giggle giggles giggling groan groans grunt grunts gunshot gunshots horn hum humming inhales instrumental jingle
knock knocking knocks laugh laughing laughs laughter melody mumbling mumbles murmur murmuring murmurs music musica musik musique música noise noises pause phone
ringing rings rires risas risate scoffs scream screaming screams shout shouting shouts shutter shutters sigh sighing sighs silence singing speaks plays playing sings siren sirens
slams slurps smacks sneeze sneezes sniffles sniffs sniffling snort snorts sobbing sobs song sound sounds speaking static
sting stutters thud thunder tone tuts typing vocalizing wail wailing wails whispering whispers whistle whistles
whistling whooping whoops yawns yelling yells yell`.split(/\s+/),
);

/** Stand where words were said that could not be heard or shown; without them two pieces would read as one. */
const MISSING = /\b(?:inaudible|indistinct|indiscernible|redacted|unclear|unintelligible)\b|^[?…._ ]{1,9}$|\?/i;

const WORD = /[\p{L}\p{M}']+/gu;
const SMALL = /^\p{Ll}/u;
const hasSmall = (text: string): boolean => /\p{Ll}/u.test(text);
const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? [];

export const namesSound = (inside: string): boolean => wordsIn(inside).some((word) => SOUNDS.has(word.toLowerCase()));

/** More words make no sound: an editor’s note. */
const SOUND_WORDS = 6;
/** “[the] mayor”, “(his voice)”: what begins or goes on so belongs to a sentence. */
const OF_SENTENCE =
  /^(?:a|an|and|are|has|have|he|her|his|i|is|it|its|my|not|of|our|she|that|the|their|they|this|to|was|we|were|who|will|you|your)$/i;

/** In square brackets stands hardly anything but sounds, and at times an editor’s word: “[Quill]”, “[the mayor]”. */
function isSquareSound(inside: string): boolean {
  const words = wordsIn(inside);
  if (namesSound(inside)) return !OF_SENTENCE.test(words[0]!);
  if (words.length === 0 || words.length > SOUND_WORDS || OF_SENTENCE.test(words[0]!)) return false;
  return !hasSmall(inside) || (words.length > 1 && SMALL.test(inside));
}

/** Speech has round brackets of its own: “(the old one)”, “(on video)”. */
function isRoundSound(inside: string): boolean {
  const words = wordsIn(inside);
  if (words.length === 0 || words.length > SOUND_WORDS || words.some((word) => OF_SENTENCE.test(word))) return false;
  const edges = [words[0]!, words.at(-1)!];
  return edges.some((word) => SOUNDS.has(word.toLowerCase())) || (!hasSmall(inside) && words.length > 1);
}

const EVENT_END = /(?:[^s]s|ing)$/i;
/** “crowd roars in the distance” */
const PLACE = / (?:at|behind|by|down|from|in|inside|near|nearby|on|outside|over|overhead|up)(?: \p{L}{1,15}){0,3}$/u;
const ARTICLE = /^(?:the|an?) (?=\p{L}{1,20} )/iu;
const PLAIN = /^[\p{L}\p{M}' ]{1,80}$/u;
const EVENT_WORDS = 5;
/** Words are set apart where nothing follows, or a sentence begins: “[Weir creaks] Oh.”, not “[Mill hands] left.” */
const SET_APART = /^ ?(?:$|["“(>-]{0,2} ?[\p{Lu}\d])/u;

/** “Weir creaks”, “rain patters”: something is heard, in words that no list has. */
function isEvent(given: string, bracket: string): boolean {
  const inside = bracket === '[' ? given.replace(ARTICLE, '') : given;
  const words = wordsIn(inside.replace(PLACE, ''));
  return (
    words.length > 1 &&
    words.length <= EVENT_WORDS &&
    PLAIN.test(inside) &&
    words.slice(1).every((word) => SMALL.test(word)) &&
    !words.some((word) => OF_SENTENCE.test(word)) &&
    EVENT_END.test(words.at(-1) ?? '')
  );
}

const tellsSound = (inside: string, bracket: string): boolean =>
  !MISSING.test(inside) && (bracket === '(' ? isRoundSound(inside) : isSquareSound(inside));

const BRACKET = /([[(<])([^[\]()<>\n]{1,80})[\])>]/g;
/** Of sounds between stars, “*laughs*”. */
const STARRED = /\*([^*\n]{1,40})\*/g;

/** A line that is nothing but one bracket, “[Door creaks]”, “(dog barks twice)”; words of a sentence end with a mark. */
const ALONE = /^(?:\[([^[\]\n]{1,80})\][.,]?|\((\p{Ll}[^()\n.?!]{1,60})\))$/u;

const isSoundAlone = (text: string): boolean => {
  const found = ALONE.exec(text);
  const [square, round] = [found?.[1], found?.[2]];
  if (round !== undefined && wordsIn(round).some((word) => OF_SENTENCE.test(word))) return false;
  const inside = square ?? round;
  return inside !== undefined && !MISSING.test(inside);
};

const HEAD = /^(?:\[([^[\]\n]{1,80})\]|\(([^()\n]{1,80})\))(?! ?:) ?/;

/** How long a bracket with a sound is that a line begins with: “[laughs] ADA: We wait.” */
export function soundAtHead(line: string): number {
  const found = HEAD.exec(line);
  const inside = found?.[1] ?? found?.[2];
  if (!found || inside === undefined) return 0;
  // “[Ada, laughing]” names Ada.
  return (namesSound(inside.split(',', 1)[0]!) && tellsSound(inside, line[0]!)) || isEvent(inside, line[0]!)
    ? found[0].length
    : 0;
}

interface Bracket {
  readonly inside: string;
  readonly whole: string;
  readonly at: number;
}

/** A sentence goes on over an editor’s word, and ends before a sound. */
const isEventAt = (text: string, { inside, whole, at }: Bracket): boolean =>
  (isEvent(inside, whole[0]!) || isManner(inside)) &&
  (at === 0 || ENDED.test(text.slice(Math.max(0, at - 3), at))) &&
  SET_APART.test(text.slice(at + whole.length, at + whole.length + 8));

/** Words without the sounds among them. */
export function withoutSounds(text: string): string {
  if (!/[[(<*]/.test(text)) return text;
  if (isSoundAlone(text)) return '';
  return text
    .replace(BRACKET, (whole, bracket: string, inside: string, at: number) =>
      tellsSound(inside, bracket) || (bracket !== '<' && isEventAt(text, { inside, at, whole })) ? ' ' : whole,
    )
    .replace(STARRED, (whole, inside: string) => (namesSound(inside) ? ' ' : whole));
}

const ENDED = /[.!?…—–-]["'”’]? ?$/;

/** “[♪♪♪]” */
const NOTES_ONLY = /[[(]\s{0,9}[♩♪♫♬][♩♪♫♬\s]{0,50}[\])]/g;
const EMOJI = /\u{1F3B5}|\u{1F3B6}|\u{1F3BC}/gu;
const NOTES_RUN = /[♩♪♫♬](?:\s{0,9}[♩♪♫♬]){1,50}/g;
const SONG = /[♩♪♫♬][^♩♪♫♬]{0,300}[♩♪♫♬]/g;
/** A note that has no partner in its cue: the song goes on in the next line, or came from the one before. */
const NOTE = /[♩♪♫♬]/;
const SONG_ENDS = /^[^♩♪♫♬]{0,300}[♩♪♫♬]\s*$/;
const HASHED = /^\s*[#¶]\s.{0,300}\s?[#¶]\s*$/;

const ANY_NOTE = /[♩♪♫♬#¶\u{1F3B5}\u{1F3B6}\u{1F3BC}]/u;

const beforeNote = (line: string): string => {
  const at = line.search(NOTE);
  return at < 0 ? line : line.slice(0, at);
};

/** Lines without what is sung between notes. */
export const unsung = (lines: readonly string[]): readonly string[] =>
  lines.some((line) => ANY_NOTE.test(line))
    ? lines
        .join('\n')
        .replace(EMOJI, '♪')
        .replace(NOTES_ONLY, '')
        .replace(NOTES_RUN, '♪')
        .replace(SONG, (song) => song.replace(/[^\n]/g, ''))
        .split('\n')
        .map((line) => (SONG_ENDS.test(line) || HASHED.test(line) ? '' : beforeNote(line)))
    : lines;
