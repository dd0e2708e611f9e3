/** A quotation in its sentence: “…,” Whitlock said; Whitlock said: “…”; As Whitlock put it, “…”; Whitlock: … */

import { type Stretch, stretches } from './marks.js';
import { cleanName, isLoneName, isShoutedLabel, nameOrNull, SIGNATURE_UNITS, signatureIn } from './names.js';

/** A quote and who is said to have said it, by name; `null`: nobody by name. */
export interface Framed {
  readonly quote: string;
  readonly speaker: string | null;
}

const SAYING =
  'said|says|say|wrote|writes|tweeted|tweets|posted|told|added|adds|warned|warns|asked|asks|insisted|insists|argued|argues|explained|explains|noted|notes|claimed|claims|declared|declares|stated|states|announced|announces|continued|continues|replied|replies|responded|responds|remarked|recalled|vowed|promised|stressed|admitted|joked|concluded|observed|complained|suggested|put it|puts it|according to';
const AFTER = new RegExp(`^[\\s,.;–—-]*(?:(?:${SAYING})\\s+(.{1,160})|(.{1,120}?)\\s+(?:${SAYING})\\b.{0,160})$`, 'iu');
const BEFORE = new RegExp(
  `^(.{1,120}?)\\s+(?:(?:has|had|have|also|later|then|once|really|famously)\\s+)?(?:${SAYING})\\b.{0,120}$`,
  'iu',
);
const SAYS = new RegExp(`\\b(?:${SAYING})\\b`, 'iu');
const LABEL = /^([^:“"]{2,80}):\s*$/u;
const ACCORDING = /^(?:according to|in the words of|as)\s+(\S.*)$/iu;
/** What stands around the marks is a clause with a reporting verb, not a paragraph. */
const FRAME_UNITS_MAX = 300;
const ONLY_MARKS = /^[\s\p{P}~]*$/u;
export const DASH = /^\s*[—–―~-]{1,3}\s*/u;

/** The quotation and its speaker; `null` where marks do not frame the text. */
export function readFramed(text: string): Framed | null {
  const found = stretches(text);
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) return null;
  const before = text.slice(0, first.start - 1).trim();
  const after = text.slice(last.end + 1).trim();
  const between = found.slice(1).map((stretch, index) => text.slice(found[index]!.end + 1, stretch.start - 1).trim());
  const speaker = speakerIn(before, [...between, after]);
  if (speaker === undefined) return null;
  const broken = between.findIndex((words) => !isReporting(words) || !interrupts(words));
  return { quote: joined(text, broken < 0 ? found : found.slice(0, broken + 1)), speaker };
}

/** The speaker that the words around the marks name; `null`: nobody by name; `undefined`: they are no frame. */
function speakerIn(before: string, others: readonly string[]): string | null | undefined {
  if (before.length > FRAME_UNITS_MAX || others.some((words) => words.length > FRAME_UNITS_MAX)) return undefined;
  let named: string | null = null;
  if (before !== '') {
    const name = nameBefore(before);
    if (name === undefined) return undefined;
    named = name;
  }
  for (const words of others) {
    if (ONLY_MARKS.test(words)) continue;
    const name = nameAfter(words);
    if (name === undefined) return undefined;
    named ??= name;
  }
  return named;
}

const isReporting = (words: string): boolean => ONLY_MARKS.test(words) || nameAfter(words) !== undefined;

/** Whether the words between two quotations only interrupt one: “…,” he said. “…” */
const interrupts = (words: string): boolean => words === '' || /[.,:;–—-]$/u.test(words);

function nameBefore(text: string): string | null | undefined {
  if (isLoneName(text)) return text;
  const label = LABEL.exec(text);
  if (label && !SAYS.test(label[1]!)) return nameOrNull(label[1]!);
  const according = ACCORDING.exec(text);
  if (according) return nameOrNull(according[1]!);
  const match = BEFORE.exec(text.replace(/(?<![\s:,])[\s:,]+$/u, ''));
  if (!match) return ONLY_MARKS.test(text) ? null : undefined;
  const clause = match[1]!.replace(/(?<![\s,])[\s,]+$/u, '');
  const [first = '', ...rest] = clause.split(',');
  if (rest.length > 0 && isLoneName(first)) return first.trim();
  return nameOrNull(clause.slice(clause.lastIndexOf(',') + 1)) ?? nameOrNull(clause);
}

/** “(Nora Whitlock, 2019)” */
const IN_BRACKETS = /^\(([^()]{2,120})\)\.?$/u;

function nameAfter(text: string): string | null | undefined {
  const sentence = text.trim();
  if (DASH.test(sentence)) return signatureIn(sentence.replace(DASH, '')) ?? undefined;
  const bracketed = IN_BRACKETS.exec(sentence)?.[1];
  if (bracketed) return isLoneName(signatureIn(bracketed) ?? '') ? signatureIn(bracketed) : undefined;
  const match = AFTER.exec(sentence);
  if (!match) return undefined;
  return nameOrNull(match[1] ?? match[2]!);
}

/** The parts of a quotation that its sentence interrupts, as one: “…,” he said. “…” ends a sentence where the sentence does. */
function joined(text: string, found: readonly Stretch[]): string {
  return found
    .map(({ start, end }, index) => {
      const part = text.slice(start, end).trim();
      const next = found[index + 1];
      if (!next) return part;
      const between = text.slice(end + 1, next.start - 1).trim();
      return between.endsWith('.') ? part.replace(/[,;]$/u, '.') : part;
    })
    .join(' ')
    .replace(/[,;]$/u, '')
    .trim();
}

const LABELLED = /^([^:\n“"«„]{2,80}):\s+(\S.*)$/u;
/** “Whitlock tweeted on Monday: …” */
const REPORTED = new RegExp(`^(.{1,80}?)\\s+(?:${SAYING})\\b.{0,60}$`, 'iu');

/** “Nora Whitlock: The gates were open.”, without marks: only where a name and nothing else stands before the colon. */
export function readLabelled(text: string): Framed | null {
  const match = LABELLED.exec(text);
  if (!match) return null;
  const label = cleanName(match[1]!.replace(/\s\([^()]*\)$/u, ''));
  const quote = match[2]!.trim();
  if (isLoneName(label) || isShoutedLabel(label)) return { quote, speaker: label };
  const reported = REPORTED.exec(label);
  const name = reported ? nameOrNull(reported[1]!) : null;
  return name !== null && name.length <= SIGNATURE_UNITS && isLoneName(name) ? { quote, speaker: name } : null;
}
