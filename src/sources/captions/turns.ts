/** Who says which words of the captions. */

import { oneLine } from '../reading.js';
import { endsSentence, type Spoken } from '../speech.js';
import { type Colour, tellSpeakers } from './colours.js';
import { arrowsFirst, headOf, type LineHead, namesBeforeArrows } from './heads.js';
import { mayLabel } from './label-forms.js';
import { keyOf, labelsOf } from './labels.js';
import { cleanLabel } from './names.js';
import type { Shown } from './rolling.js';
import { withoutSounds } from './sounds.js';

/** A stretch of a line that one person says. */
interface Part {
  readonly from: number | null;
  readonly to: number | null;
  readonly cue: number;
  readonly voice: string | null;
  /** “>>”, a dash or a change of colour: somebody else speaks. */
  readonly mark: 'arrows' | 'dash' | 'colour' | null;
  readonly words: string;
  readonly head: LineHead | null;
}

const ARROWS = / ?>>+ ?/;
/** “-5 degrees” is a number. */
const DASH = /^[-–—‐](?![-\d]) ?(?=\S)/;
/** “[00:01:02] ADA: …”, which a tool has put before the words. */
const CLOCK_HEAD = /^[[(]\d{1,3}(?::\d{2}){1,2}(?:[.,]\d{1,3})?[\])] ?/;

/** “Speaker 1 (00:12): …” */
const CLOCK_LABEL = /^([^:\n(]{1,60}?) ?[[(]\d{1,3}(?::\d{2}){1,2}[\])](?=:)/u;

/** Whether a dash at the head of a line sets a speaker off, or a part of a sentence. */
const setsOff = (line: string, before: string | null, dashes: number): boolean =>
  DASH.test(line) && (dashes > 1 || ((before === null || ENDED.test(before)) && CAPITAL.test(line)));

const ENDED = /[.!?…"'”’)\]♪—–-]$/;
const CAPITAL = /^[-–—‐]\s*["“'[(>]*[\p{Lu}\d]/u;

/** “> We wait.”, as some write “>>”. */
const ARROW = /^> ?(?=[^>\s])/;

/** How a file shows that somebody else speaks. */
interface Ways {
  /** Whether its sentences have ends. */
  readonly punctuated: boolean;
  readonly colours: boolean;
  /** Whether names stand before “>>”. */
  readonly arrows: boolean;
}

function partsOf(shown: readonly Shown[], { punctuated, colours, arrows }: Ways): Part[] {
  const parts: Part[] = [];
  let before: string | null = null;
  let lastColour: Colour = null;
  for (const [cue, { lines, from, to }] of shown.entries()) {
    const dashes = lines.filter(({ text }) => DASH.test(text)).length;
    for (const { voice, text: line, colour } of lines) {
      const plain = line.replace(CLOCK_HEAD, '').replace(CLOCK_LABEL, '$1').replace(ARROW, '>> ');
      const text = arrows ? arrowsFirst(plain) : plain;
      const turned = colours && lastColour !== null && colour !== null && colour !== lastColour;
      if (colour !== null && withoutSounds(text).trim() !== '') lastColour = colour;
      const dash = setsOff(text, before, dashes);
      const [head, ...others] = (dash ? text.replace(DASH, '') : text).split(ARROWS);
      const add = (words: string, mark: Part['mark']): void => {
        const fresh = before === null || !punctuated || ENDED.test(before.slice(-1));
        const place = { marked: mark === 'arrows' || mark === 'dash', fresh };
        parts.push({ from, to, cue, voice, mark, words, head: voice === null ? headOf(words, place) : null });
        if (words !== '') before = words;
      };
      if (head !== '' || dash) add(head!, dash ? 'dash' : turned ? 'colour' : null);
      for (const words of others) add(words, 'arrows');
    }
  }
  return parts;
}

/** Of the cues of a file so many end a sentence where it has any punctuation. */
const ENDINGS = 0.1;
/** Of its letters so many are capitals where all of it is in capitals. */
const CAPITALS = 0.8;

const lettersOf = (text: string, kind: RegExp): number => text.match(kind)?.length ?? 0;

function isShouting(parts: readonly Part[]): boolean {
  let [capitals, small] = [0, 0];
  for (const { words, head } of parts) {
    const spoken = head?.rest ?? words;
    capitals += lettersOf(spoken, /\p{Lu}/gu);
    small += lettersOf(spoken, /\p{Ll}/gu);
  }
  return capitals > CAPITALS * (capitals + small);
}

/** “Q.” and “A.” are labels where both are there; “A.” alone counts something. */
function settled(parts: readonly Part[]): readonly Part[] {
  const dotted = new Set(parts.flatMap(({ head }) => (head?.dotted ? head.label : [])));
  return dotted.size === 1 ? parts.map((part) => (part.head?.dotted ? { ...part, head: null } : part)) : parts;
}

function labelsIn(parts: readonly Part[], cues: number): Set<string> {
  const shouting = isShouting(parts);
  const heads = parts.flatMap(({ head }) => head ?? []);
  const may = parts.filter(({ head }) => head && mayLabel(head.label, { shouting }));
  return labelsOf(heads, {
    share: new Set(may.map(({ cue }) => cue)).size / Math.max(1, cues),
    cues,
    shouting,
    opens: may[0]?.cue === 0,
  });
}

/** “Since May. TOM: Why?”: a label in capitals within a line, after the end of a sentence. */
const INNER = /(?<=[.!?…—–]["”’)]{0,2} )\p{Lu}[\p{Lu}\p{M}\d.'’ -]{1,60}: /gu;

/** Words that a label within them parts: each stretch with its label, the first without. */
function parted(words: string, labels: ReadonlySet<string>): { label: string | null; words: string }[] {
  const found: { label: string | null; words: string }[] = [];
  let [at, label]: [number, string | null] = [0, null];
  for (const inner of words.matchAll(INNER)) {
    const name = cleanLabel(inner[0]);
    if (!labels.has(keyOf(name))) continue;
    found.push({ label, words: words.slice(at, inner.index) });
    [at, label] = [inner.index + inner[0].length, name];
  }
  return [...found, { label, words: words.slice(at) }];
}

/** Speakers by their labels, each as the file first writes it: “Ada” is “ADA” where that came first. */
function spellings(): (label: string) => string {
  const first = new Map<string, string>();
  return (label) => {
    const key = keyOf(label);
    if (!first.has(key)) first.set(key, label);
    return first.get(key)!;
  };
}

function labelOf({ voice, head }: Part, labels: ReadonlySet<string>): string | null {
  if (voice !== null) return cleanLabel(voice) || null;
  return head && labels.has(keyOf(head.label)) ? head.label : null;
}

/** What is said, in order, each piece with its speaker. Words that nobody is named for go on from those before them. */
export function spokenOf(shown: readonly Shown[]): Spoken[] {
  const ended = shown.filter(({ lines }) => endsSentence(lines.at(-1)?.text ?? '')).length;
  const lines = shown.flatMap((one) => one.lines);
  const ways = {
    punctuated: ended > ENDINGS * shown.length,
    colours: tellSpeakers(lines.filter(({ text }) => withoutSounds(text).trim() !== '')),
    arrows: namesBeforeArrows(lines.map(({ text }) => text)),
  };
  const parts = settled(partsOf(shown, ways));
  const labels = labelsIn(parts, shown.length);
  const named = spellings();
  const spoken: Spoken[] = [];
  let speaker: string | null = null;
  let turn = false;
  for (const part of parts) {
    const { voice, mark, words, head, from, to } = part;
    const label = labelOf(part, labels);
    if (label) speaker = named(label);
    else if (mark) [speaker, turn] = [null, true];
    const rest = label && voice === null ? head!.rest : words;
    for (const stretch of voice === null ? parted(rest, labels) : [{ label: null, words }]) {
      if (stretch.label) speaker = named(stretch.label);
      const text = oneLine(withoutSounds(stretch.words));
      if (text === '') continue;
      spoken.push({ speaker, turn, text, from, to });
      turn = false;
    }
  }
  return spoken;
}
