/**
 * The cues of Timed Text Markup Language (.ttml, .dfxp): `<p begin="00:00:01.000" end="00:00:03.000">We wait.<br/>Here.</p>`.
 * Its tags are read one after the other; what stands in a paragraph is handed on in the form of WebVTT.
 */

import type { Cue, CueFile } from './cues.js';
import { unescaped } from './marks.js';

const TAG = /<(\/?)([A-Za-z][^<>\s/]{0,60})((?:[\s/][^<>]{0,2000})?)>|<[?!][^<>]{0,2000}>/g;
const ATTRIBUTE =
  /(?:[\w-]{1,20}:)?([A-Za-z]{1,20})\s?=\s?"([^"<>]{0,400})"|(?:[\w-]{1,20}:)?([A-Za-z]{1,20})\s?=\s?'([^'<>]{0,400})'/g;
const CLOCK = /^(\d{1,4}):(\d{1,2}):(\d{1,2})(?:[.,](\d{1,9})|:(\d{1,3})(?:\.\d{1,3})?)?$/;
const OFFSET = /^(\d{1,12}(?:\.\d{1,9})?)(ms|h|m|s|f|t)$/;
/** Where the file does not say, as the specification has it. */
const FRAME_RATE = 30;

type Attributes = ReadonlyMap<string, string>;

const attributesOf = (text: string): Attributes =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name, value, other, quoted]) => [
      (name ?? other)!.toLowerCase(),
      unescaped((value ?? quoted)!),
    ]),
  );

/** How the file counts frames and ticks. */
interface Rates {
  frames: number;
  ticks: number;
}

function secondsOf(text: string | undefined, { frames, ticks }: Rates): number | null {
  const clock = CLOCK.exec(text?.trim() ?? '');
  if (clock)
    return (
      Number(clock[1]) * 3600 +
      Number(clock[2]) * 60 +
      Number(clock[3]) +
      (clock[5] ? Number(clock[5]) / frames : Number(`0.${clock[4] ?? 0}`))
    );
  const offset = OFFSET.exec(text?.trim() ?? '');
  if (!offset) return null;
  const units: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001, f: 1 / frames, t: 1 / ticks };
  return Number(offset[1]) * units[offset[2]!]!;
}

const positive = (text: string | undefined, otherwise: number): number => (Number(text) > 0 ? Number(text) : otherwise);

/** The cue of a paragraph that is open. */
interface Open {
  from: number | null;
  to: number | null;
  words: string;
}

/** What a division, or a span, hands on to what stands in it. */
interface Within {
  /** When its time begins; the times in it count from there. */
  readonly base: number;
  readonly voice: string | null;
  readonly colour: string | null;
}

/** How far a file is read. */
interface State {
  readonly rates: Rates;
  /** Names of people by the ids that paragraphs tell. */
  readonly agents: Map<string, string>;
  /** Colours of styles by their ids. */
  readonly colours: Map<string, string>;
  readonly cues: Cue[];
  /** Of whom the name follows. */
  agent: string | null;
  /** Tags around, the innermost last. */
  readonly around: Within[];
  /** How deep in tags whose words nobody says. */
  muted: number;
  open: Open | null;
}

const OUTERMOST: Within = { base: 0, voice: null, colour: null };
/** Deeper tags hand nothing on. */
const DEPTH_MAX = 100;
const UNSAID = new Set(['metadata', 'desc', 'title', 'copyright', 'rt', 'rp']);

const aroundOf = ({ around }: State): Within => around[Math.min(around.length, DEPTH_MAX) - 1] ?? OUTERMOST;

const colourIn = (attributes: Attributes, { colours }: State): string | null =>
  attributes.get('color') ??
  (attributes.get('style') ?? '')
    .split(' ')
    .flatMap((id) => colours.get(id) ?? [])
    .at(-1) ??
  null;

function withinOf(attributes: Attributes, state: State): Within {
  const { base, voice, colour } = aroundOf(state);
  const begin = secondsOf(attributes.get('begin'), state.rates);
  return {
    base: base + (begin ?? 0),
    voice: state.agents.get(attributes.get('agent') ?? '') ?? voice,
    colour: colourIn(attributes, state) ?? colour,
  };
}

/** What changes from one stretch to the next, as WebVTT and SubRip write who speaks, and in which colour. */
function marksOf(before: Within, after: Within): string {
  const voice = before.voice === after.voice ? '' : after.voice === null ? '</v>' : `<v ${after.voice}>`;
  if (before.colour === after.colour) return voice;
  return `${voice}<font color="${after.colour?.slice(0, 20) ?? 'white'}">`;
}

function timesOf(attributes: Attributes, state: State): Pick<Open, 'from' | 'to'> {
  const { base } = aroundOf(state);
  const at = (name: string): number | null => secondsOf(attributes.get(name), state.rates);
  const [begin, length, end] = [at('begin'), at('dur'), at('end')];
  const to = end ?? (begin !== null && length !== null ? begin + length : begin);
  if (begin === null || to === null) return { from: null, to: null };
  return { from: base + begin, to: base + Math.max(begin, to) };
}

function closeCue(state: State): void {
  if (!state.open) return;
  const { from, to, words } = state.open;
  if (words.trim() !== '') state.cues.push({ from, to, lines: words.split('\n') });
  state.open = null;
}

function openSpan(attributes: Attributes, state: State): void {
  const within = withinOf(attributes, state);
  if (state.open && attributes.has('begin')) {
    const times = timesOf(attributes, state);
    closeCue(state);
    state.open = { ...times, words: marksOf(OUTERMOST, within) };
  } else if (state.open) state.open.words += marksOf(aroundOf(state), within);
  state.around.push(within);
}

function openTag(name: string, attributes: Attributes, state: State): void {
  if (name === 'tt') {
    state.rates.frames = positive(attributes.get('framerate'), FRAME_RATE);
    state.rates.ticks = positive(attributes.get('tickrate'), state.rates.frames);
  } else if (name === 'agent') state.agent = attributes.get('id') ?? null;
  else if (name === 'style') {
    const colour = colourIn(attributes, state);
    if (colour !== null) state.colours.set(attributes.get('id') ?? '', colour);
  } else if (UNSAID.has(name)) state.muted++;
  else if (name === 'div' || name === 'body') state.around.push(withinOf(attributes, state));
  else if (name === 'p') {
    closeCue(state);
    const within = withinOf(attributes, state);
    state.open = { ...timesOf(attributes, state), words: marksOf(OUTERMOST, within) };
    state.around.push(within);
  } else if (name === 'span') openSpan(attributes, state);
  else if (state.open && name === 'br') state.open.words += '\n';
}

function closeTag(name: string, state: State): void {
  if (name === 'agent') state.agent = null;
  else if (UNSAID.has(name)) state.muted = Math.max(0, state.muted - 1);
  else if (name === 'p') {
    closeCue(state);
    state.around.pop();
  } else if (name === 'span') {
    const within = aroundOf(state);
    state.around.pop();
    if (state.open) state.open.words += marksOf(within, aroundOf(state));
  } else if (name === 'div' || name === 'body') state.around.pop();
}

function addWords(words: string, state: State): void {
  if (state.agent !== null && words.trim() !== '') state.agents.set(state.agent, words.trim());
  else if (state.open && state.muted === 0) state.open.words += words;
}

/** A stretch that has no end goes on to the end of the file. */
const replaced = (text: string, [start, end]: readonly [string, string], by: (inside: string) => string): string =>
  text
    .split(start)
    .map((part, at) => {
      if (at === 0) return part;
      const to = part.indexOf(end);
      return to < 0 ? by(part) : by(part.slice(0, to)) + part.slice(to + end.length);
    })
    .join('');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Without comments; what stands in `<![CDATA[…]]>` is text. */
const plainXml = (text: string): string =>
  replaced(
    replaced(text, ['<!--', '-->'], () => ''),
    ['<![CDATA[', ']]>'],
    escaped,
  );

/** The cues of a file in the order that they are shown in; empty where it has none. */
export function timedTextCues(marked: string): CueFile {
  const text = plainXml(marked);
  const state: State = {
    rates: { frames: FRAME_RATE, ticks: 1 },
    agents: new Map(),
    colours: new Map(),
    cues: [],
    agent: null,
    around: [],
    muted: 0,
    open: null,
  };
  let at = 0;
  for (const tag of text.matchAll(TAG)) {
    addWords(text.slice(at, tag.index).replace(/\s+/g, ' '), state);
    at = tag.index + tag[0].length;
    const name = tag[2]?.toLowerCase().split(':').at(-1) ?? '';
    if (!tag[1]) openTag(name, attributesOf(tag[3] ?? ''), state);
    if (tag[1] || tag[3]?.endsWith('/')) closeTag(name, state);
  }
  closeCue(state);
  return { cues: inTime(state.cues), notes: [] };
}

/** A cue without a time stays behind the one before it. */
function inTime(cues: readonly Cue[]): Cue[] {
  let latest = 0;
  const placed = cues.map((cue) => {
    latest = cue.from ?? latest;
    return { cue, at: latest };
  });
  return placed.sort((a, b) => a.at - b.at).map(({ cue }) => cue);
}
