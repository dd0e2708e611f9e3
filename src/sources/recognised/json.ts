/** Looking into data of any shape: what is not there, or of another type, is empty. */

export type Json = unknown;

export const record = (value: Json): Readonly<Record<string, Json>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, Json>) : {};

export const list = (value: Json): readonly Json[] => (Array.isArray(value) ? value : []);

/** Words, or a number as words; anything else is `null`. */
export const text = (value: Json): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;

/** The first of the values that is there. */
export const either = (...values: readonly Json[]): Json =>
  values.find((value) => value !== undefined && value !== null);

const NUMBER = /^([+-]?\d{1,15}(?:\.\d{1,15})?) ?s?$/;
const CLOCK = /^(?:(\d{1,4}):)?(\d{1,3}):(\d{1,2}(?:[.,]\d{1,9})?)$/;
/** ISO 8601: “PT1M2.5S”. */
const DURATION = /^PT(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,7}(?:\.\d{1,9})?)S)?$/;
/** A hundred hours. What lies beyond is no time of a recording. */
const SECONDS_MAX = 360_000;

function secondsOfText(given: string): number | null {
  const value = given.trim();
  const number = NUMBER.exec(value);
  if (number) return Number(number[1]);
  const parts = CLOCK.exec(value) ?? DURATION.exec(value);
  if (!parts) return null;
  const [hours, minutes, seconds] = parts.slice(1).map((part) => Number((part ?? '0').replace(',', '.')));
  return hours! * 3600 + minutes! * 60 + seconds!;
}

function secondsOf(value: Json): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return secondsOfText(value);
  const { seconds, nanos } = record(value);
  if (seconds === undefined && nanos === undefined) return null;
  return Number(text(seconds) ?? 0) + Number(text(nanos) ?? 0) / 1e9;
}

/** A time in any of the ways that recognisers write it: 1.2, "1.200s", "00:00:01.2", "PT1.2S", {seconds, nanos}. */
export function seconds(value: Json, scale = 1): number | null {
  const found = secondsOf(value);
  const scaled = found === null ? NaN : found * scale;
  return scaled >= 0 && scaled <= SECONDS_MAX ? Math.round(scaled * 1000) / 1000 : null;
}

const NOBODY = /^(?:unknown|uu|none|null|undefined|n\/a|)$/i;

/** Who speaks, as a reader can read it: “spk_0” stays, a bare number or letter is “Speaker 1”, “Speaker A”. */
export function speakerLabel(value: Json): string | null {
  const label = text(value)
    ?.replace(/[\s:]+/g, ' ')
    .trim();
  if (label === undefined || NOBODY.test(label)) return null;
  return /^(?:\d{1,4}|[A-Za-z])$/.test(label) ? `Speaker ${label}` : label.slice(0, LABEL_UNITS);
}

const LABEL_UNITS = 80;
