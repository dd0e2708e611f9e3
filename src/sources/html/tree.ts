/**
 * A page as a tree that is quick to ask: each element with its words counted once, from the leaves up, so that no later
 * step looks at all that stands under an element again.
 */

/** The part of the DOM that is used here; linkedom’s own types lean on a browser’s. */
export interface DomNode {
  readonly nodeType: number;
  readonly localName: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  getAttribute(name: string): string | null;
  hasAttributes(): boolean;
}

export interface Part {
  readonly name: string;
  readonly number: number;
  readonly parent: Part | null;
  readonly children: (Part | string)[];
  /** Its class, id, role and the like, in lower case, each word of them with a space either side. */
  readonly labels: string;
  /** Who speaks the words in it, as `data-speaker="Ana Ruiz"` says; `null`: no such attribute. */
  readonly speaker: string | null;
  /** Whether a browser shows none of it. */
  isHidden: boolean;
  /** All the words under it; those in links; those in paragraphs, lists and tables. */
  words: number;
  linked: number;
  prose: number;
  /** Those in block quotes. */
  quoted: number;
  /** The child that has all its words; `null` where several have some. */
  only: Part | null;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
/** What the page does not show as text. */
const SILENT = new Set(
  'amp-ad amp-ad-exit amp-analytics amp-auto-ads amp-consent amp-embed amp-iframe amp-lightbox amp-next-page amp-sidebar amp-sticky-ad amp-user-notification audio canvas datalist dialog embed head iframe input link map math meta nav noscript object option picture script select style svg template textarea title video'.split(
    ' ',
  ),
);
/** More of a class than anybody needs to know what it is for. */
const LABEL_UNITS_MAX = 300;
const LABELLED = ['class', 'role', 'itemprop', 'data-component', 'data-testid', 'data-module'];
/** An `id` of more words, or of a heading, is made of the words that stand there: `id="what-the-ads-said"`. */
const ID_WORDS_MAX = 5;
const HEADING = /^h[1-6]$/;

/** An element with one of these is filled by a seller of advertisements. */
const FOR_ADS = ['data-ad', 'data-ad-client', 'data-ad-slot', 'data-ad-unit', 'data-google-query-id'];
const AD = ' ad ';
/** `no-comments`, `has-sidebar`: the element is not itself what its class names. */
const OF_OTHERS =
  / (?:no|not|non|without|has|have|with|hide|hides|hiding|show|shows|enable|enabled|disable|disabled) (?:ads?|adverts?|banner|comments?|menu|meta|modal|nav|navigation|newsletter|overlay|paywall|promos?|related|shar(?:e|ing)|sidebar|social|subscription|tags|toc|widgets?)(?= )/g;

const wordedLabel = (label: string): string =>
  label.slice(0, LABEL_UNITS_MAX).replace(CAMEL, '$1 $2').toLowerCase().replace(NOT_A_LETTER, ' ');

const CAMEL = /([a-z])([A-Z])/g;
const NOT_A_LETTER = /[^a-z]+/g;

/** `id="MostRead" class="box_side no-ads"` -> ` box side most read `. */
function labelsOf(node: DomNode): string {
  const id = HEADING.test(node.localName ?? '') ? '' : wordedLabel(node.getAttribute('id') ?? '').trim();
  const given = LABELLED.map((name) => wordedLabel(node.getAttribute(name) ?? '')).join(' ');
  const ad = FOR_ADS.some((name) => node.getAttribute(name) !== null) ? AD : '';
  return ` ${given} ${id.split(' ').length > ID_WORDS_MAX ? '' : id} ${ad}`.replace(SPACES, ' ').replace(OF_OTHERS, '');
}
const SPACES = / {2,}/g;

const HIDING_STYLE = /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i;
/** What only those hear who have the page read to them; what they do not hear, though others see it, is a part of a word. */
const SPOKEN = / (?:screen reader(?: text| only)?|visually hidden|visuallyhidden|sr only) /;
/** `[edit]` behind a heading, and the number of a note: a browser shows them, but they are no words of the text. */
const EDITS = / mw editsection /;
const NOTE = / (?:reference|footnote|footnotes|noteref|endnote) /;
const INLINE = new Set(['span', 'b', 'i', 'em', 'strong', 'sup']);
const isHidden = (node: DomNode, labels: string): boolean =>
  node.getAttribute('hidden') !== null ||
  (node.getAttribute('aria-hidden') === 'true' && !INLINE.has(node.localName ?? '')) ||
  SPOKEN.test(labels) ||
  EDITS.test(labels) ||
  (node.localName === 'sup' && NOTE.test(labels)) ||
  HIDING_STYLE.test((node.getAttribute('style') ?? '').slice(0, LABEL_UNITS_MAX));

/** Words, and pairs of characters of scripts that set no spaces: Japanese, Chinese, Thai. */
const WORD = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF]{1,2}|[^\s\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF]+/g;
/** How many words a text has, about. */
export const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;

const onlyWith = ({ children, words }: Part): Part | null =>
  words === 0
    ? null
    : (children.find((child): child is Part => typeof child !== 'string' && child.words === words) ?? null);

const SPEAKER_ATTRIBUTES = ['data-speaker', 'data-speaker-name', 'data-transcript-speaker'];

function speakerOf(node: DomNode): string | null {
  for (const name of SPEAKER_ATTRIBUTES) {
    const given = node.getAttribute(name);
    if (given) return given.slice(0, LABEL_UNITS_MAX);
  }
  return null;
}

const PROSE = new Set(['p', 'li', 'blockquote', 'dd', 'td', 'pre']);

function partOf(node: DomNode, parent: Part | null, number: number): Part {
  const labels = node.hasAttributes() ? labelsOf(node) : ' ';
  return {
    ...{
      name: node.localName ?? '',
      number,
      parent,
      children: [],
      labels,
      speaker: node.hasAttributes() ? speakerOf(node) : null,
      isHidden: node.hasAttributes() && isHidden(node, labels),
    },
    ...{ words: 0, linked: 0, prose: 0, quoted: 0, only: null },
  };
}

/** Keeps one of several blank texts, which comments part. */
function addText({ children }: Part, text: string): void {
  const last = children.at(-1);
  if (text.trim() !== '' || typeof last !== 'string' || last.trim() !== '') children.push(text);
}

/** Adds what stands under each part to it. Parts come parents first, so the last one is done first. */
function count(parts: readonly Part[]): void {
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at]!;
    for (const child of part.children) {
      if (typeof child === 'string') part.words += wordsIn(child);
      else {
        part.words += child.words;
        part.linked += child.linked;
        part.prose += child.prose;
        part.quoted += child.quoted;
      }
    }
    part.only = onlyWith(part);
    if (part.name === 'a') part.linked = part.words;
    if (PROSE.has(part.name)) part.prose = part.words;
    if (part.name === 'blockquote') part.quoted = part.words;
  }
}

/** What holds more of the page is hidden only until its scripts have run, or until somebody pays. */
const SHOWN_SHARE = 0.5;

/** The tree under an element, and all its parts, parents first. */
export function treeOf(element: DomNode): { root: Part; parts: readonly Part[] } {
  const parts: Part[] = [];
  const stack: [DomNode, Part | null][] = [[element, null]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, parent] = next;
    if (node.nodeType === TEXT_NODE && parent) addText(parent, node.textContent ?? '');
    if (node.nodeType !== ELEMENT_NODE || SILENT.has(node.localName ?? '')) continue;
    const part = partOf(node, parent, parts.length);
    parts.push(part);
    parent?.children.push(part);
    // One by one: a call takes no hundred thousand of them.
    for (const child of [...node.childNodes].reverse()) stack.push([child, part]);
  }
  count(parts);
  for (const part of parts) if (part.words > SHOWN_SHARE * parts[0]!.words) part.isHidden = false;
  return { root: parts[0]!, parts };
}
