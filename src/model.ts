/**
 * The domain's types. No logic, no imports.
 *
 * Offsets are UTF-16 code units and spans are half-open: `text.slice(start, end)`.
 * What is known to be absent is `null`, never missing.
 */

/** A half-open stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words that stand there. */
export interface TextSpan extends Span {
  readonly text: string;
}

// ---------------------------------------------------------------- articles

export type ArticleKind = 'article' | 'transcript' | 'post';

/** Who turned the speech of a recording into text: a recogniser, or one whose text a person has read over. */
export type Heard = 'machine' | 'checked';

/** A stretch of a recording, in seconds from its start. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text and when it is heard in the recording, in seconds from its start. */
export interface TimedSpan extends Span {
  readonly from: number;
  readonly to: number;
}

/** One turn of a transcript. */
export interface Turn {
  /** The words that name who speaks, as the source has them; `null`: it names nobody. */
  readonly label: Span | null;
  /** What is spoken, perhaps over paragraphs. */
  readonly content: Span;
}

/** What was put right in a text as it was read: `count` is how many places. */
export interface Mending {
  readonly kind: 'wrapped-lines' | 'line-numbers' | 'quoted-printable' | 'mojibake' | 'entities' | 'invisible-marks';
  readonly count: number;
}

/** What a source says of its text that the text alone does not show. Offsets index the article’s text. */
export interface Layout {
  /** The turns of a transcript, in order. */
  readonly turns: readonly Turn[];
  /** Somebody’s words that are set apart without quotation marks: block quotes, embedded posts. In order. */
  readonly quotations: readonly Span[];
  /** When the words are heard, in order; empty where the source is no recording. */
  readonly times: readonly TimedSpan[];
  /** What stood on the page beside the article, a paragraph each: captions, “Read more” lines, newsletter boxes. */
  readonly furniture: readonly string[];
  readonly mended: readonly Mending[];
}

/** What is known of an article besides its text; `null` where nobody said. */
export interface ArticleMeta {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO 8601 date or date-time. */
  readonly published: string | null;
  readonly url: string | null;
  readonly kind: ArticleKind;
  /** `null`: nobody said, or it is no recording. */
  readonly heard: Heard | null;
  /** The address of the recording that the text is of. */
  readonly media: string | null;
}

/** A text with what its source says of it; `null` where nothing is known but the text. */
export interface SourceText {
  readonly text: string;
  readonly layout: Layout | null;
}

/** An article as it is handed in. */
export interface ArticleInput extends ArticleMeta {
  readonly text: string;
  /** `null`: all that is known is the text, which may need mending. */
  readonly layout: Layout | null;
}

/** An article as it is listed: everything but its text. */
export interface ArticleHead extends ArticleMeta {
  readonly id: string;
  /** ISO 8601 date-time in UTC. */
  readonly addedAt: string;
  readonly statementCount: number;
}

/** An article with its text, its statements and their speakers. */
export interface Article extends ArticleHead {
  readonly text: string;
  readonly layout: Layout | null;
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
}

// ------------------------------------------------- statements and speakers

/**
 * `person`: a named human being; `body`: an organisation, office or document that speaks;
 * `unnamed`: somebody the article leaves unnamed on purpose (“a senior official”).
 */
export type SpeakerKind = 'person' | 'body' | 'unnamed';

/** Gender as the article's pronouns and titles show it; `null` where nothing shows it. */
export type Gender = 'female' | 'male' | null;

export interface Speaker {
  readonly id: string;
  /** The fullest name the article gives: “Adil Abdul-Mahdi”. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly gender: Gender;
  /** Other names used for the same speaker, fullest first: “Abdul-Mahdi”. */
  readonly aliases: readonly string[];
  /** Titles, offices and descriptions the article gives: “Iraqi caretaker Prime Minister”, “the outgoing Iraqi premier”. */
  readonly roles: readonly string[];
}

export interface SpeakerRef {
  readonly id: string;
  readonly name: string;
}

/** Quoted words of an article with their attribution. */
export interface Statement {
  readonly id: string;
  /** The quoted words without marks: the content spans' slices, joined with one space. */
  readonly text: string;
  /** From the first opening mark to the last closing mark. */
  readonly start: number;
  readonly end: number;
  /** The quoted words, marks excluded, in order; several when the article interrupts them or over paragraphs. */
  readonly content: readonly Span[];
  /** Whether the quotation is part of the reporter's own sentence. */
  readonly partial: boolean;
  /** `null`: the article names nobody. */
  readonly speaker: SpeakerRef | null;
  /** The words that name the speaker here: name, role or pronoun. */
  readonly mention: TextSpan | null;
  /** The reporting word: “said”, “tweet”. */
  readonly cue: TextSpan | null;
  /** The channel when the words are second-hand: “a readout from Iraqi PM’s office”. */
  readonly via: TextSpan | null;
  /** When the words are heard in the recording, in seconds; `null` where the source tells no times. */
  readonly time: TimeSpan | null;
  /** Why the words were given to this speaker, as a clause that completes “because …”. */
  readonly rule: string;
}

/** What reading a text gives. */
export interface Extraction {
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
  /** ISO 639-1 code of the text's language, `null` where it is not one that is known. */
  readonly language: string | null;
}

// ------------------------------------------- what people corrected in it

/** A speaker as somebody names him: enough to know him again when the text is read anew. */
export type NamedSpeaker = Pick<Speaker, 'name' | 'kind' | 'gender'>;

/** What somebody changes in an article’s statements, by their ids. */
export type StatementChange =
  /** Two statements of one: the second begins at `at`, an offset in the article’s text. */
  | { readonly kind: 'split'; readonly statementId: string; readonly at: number }
  /** One statement of two or more that follow one another. */
  | { readonly kind: 'join'; readonly statementIds: readonly string[] }
  /** These words are nobody’s statement. */
  | { readonly kind: 'drop'; readonly statementId: string }
  /** These words are a statement; `null`: the article names nobody. */
  | { readonly kind: 'add'; readonly start: number; readonly end: number; readonly speaker: string | null };

/**
 * A correction by its place in the text, so that it holds when the text is read anew. `start`–`end` is where the
 * statement stands, the joined ones from the first to the last.
 */
export type Edit =
  | (EditAt & { readonly kind: 'split'; readonly at: number })
  | (EditAt & { readonly kind: 'join' })
  | (EditAt & { readonly kind: 'drop' })
  /** The statement’s speaker from now on, or that of a statement which was not read; `null`: nobody is named. */
  | (EditAt & { readonly kind: 'speaker' | 'add'; readonly speaker: NamedSpeaker | null })
  /** Whom this article calls so is another than whoever is called so elsewhere. */
  | { readonly kind: 'apart'; readonly speaker: NamedSpeaker; readonly editedAt: string }
  /** Whom this article calls so, “Speaker 1” say, is this person in all of it. */
  | { readonly kind: 'rename'; readonly speaker: NamedSpeaker; readonly to: NamedSpeaker; readonly editedAt: string };

interface EditAt extends Span {
  /** ISO 8601 date-time in UTC. */
  readonly editedAt: string;
}

/** One speaker turned out to be another, in every article. */
export interface Merge {
  readonly speaker: SpeakerRef;
  readonly into: SpeakerRef;
  /** ISO 8601 date-time in UTC. */
  readonly mergedAt: string;
}

// ------------------------------------------------------------------ checks

export const WORDINGS = ['exact', 'edited', 'altered', 'spliced', 'unquoted', 'not-found'] as const;
export type Wording = (typeof WORDINGS)[number];

export const ATTRIBUTIONS = ['confirmed', 'contradicted', 'unresolved', 'not-claimed', 'not-applicable'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** The house style that a quote is judged by: it may make a difference of words matter less, and changes nothing else. */
export const PROFILES = ['strict', 'ap', 'broadcast'] as const;
export type Profile = (typeof PROFILES)[number];

/** How much a difference matters, mildest first. */
export const LEVELS = ['none', 'presentation', 'wording', 'meaning'] as const;
export type Level = (typeof LEVELS)[number];

export const VERDICTS = [
  'not-found',
  'unquoted',
  'misattributed',
  'spliced',
  'altered',
  'unattributed',
  'edited',
  'verified',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export const FINDING_TYPES = [
  'typography',
  'capitals',
  'punctuation',
  'number-style',
  'abbreviation',
  'word-substituted',
  'word-added',
  'word-removed',
  'unmarked-omission',
  'reordered',
  'spelling',
  'inflection',
  'contraction',
  'marked-omission',
  'marked-insertion',
  'cut-mid-sentence',
  'sic',
  'editor-brackets',
  'runs-past-quotation',
  'negation-changed',
  'number-changed',
  'date-changed',
  'name-changed',
  'modality-changed',
  'quantifier-changed',
  'opposite-meaning',
  'omission-changes-meaning',
  'speaker-crossed',
] as const;
export type FindingType = (typeof FINDING_TYPES)[number];

/** One difference between the quote and its source, with its words on both sides. */
export interface Finding {
  readonly type: FindingType;
  readonly level: Level;
  /** A sentence for a reader. */
  readonly message: string;
  /** Where in the submitted quote; empty where the quote lacks the words. */
  readonly quote: Span;
  /** Where in the article's text; empty where the article lacks the words; `null` where no single place holds it. */
  readonly source: Span | null;
}

export type DiffOp = 'same' | 'changed' | 'added' | 'dropped';

/** One step of a word diff: `quote` indexes the submitted quote, `source` the article's text. */
export interface DiffStep {
  readonly op: DiffOp;
  readonly quote: Span;
  readonly source: Span;
}

/** Where a quote, or a piece of one, was found. */
export interface Match extends Span {
  readonly articleId: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** `null`: these words stand outside quotation marks. */
  readonly statementId: string | null;
  /** `null`: the article names nobody. */
  readonly speaker: SpeakerRef | null;
  readonly mention: TextSpan | null;
  readonly cue: TextSpan | null;
  readonly via: TextSpan | null;
  /** When these words are heard in the recording, in seconds; `null` where the source tells no times. */
  readonly time: TimeSpan | null;
  /** Why the article's words were given to this speaker; completes “because …”. `null` outside quotation marks. */
  readonly rule: string | null;
  /** W3C TextQuoteSelector: `exact` is the article's text at start–end, with up to 32 units either side. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The paragraph or paragraphs around it. */
  readonly context: TextSpan;
  readonly diff: readonly DiffStep[];
  /** The passage's place among the pages: `/articles/<id>#…`. */
  readonly link: string;
}

/** What a reader submits: a quote, who is said to have said it, and where to look. */
export interface Claim {
  readonly quote: string;
  readonly speaker: string | null;
  /** Only this article is searched; `null`: the whole corpus. */
  readonly articleId: string | null;
  /** `strict` where it is left out. */
  readonly profile?: Profile;
}

export interface CorpusCounts {
  readonly articles: number;
  readonly statements: number;
}

/** What the engine finds out about a claim. */
export interface Judgement {
  /** The house style that it was judged by. */
  readonly profile: Profile;
  readonly verdict: Verdict;
  readonly wording: Wording;
  readonly attribution: Attribution;
  readonly level: Level;
  /** One plain sentence for a reader. */
  readonly summary: string;
  /** Words of the quote found unchanged, of all its words. */
  readonly kept: number;
  readonly words: number;
  readonly findings: readonly Finding[];
  /** The closest passage; `null` exactly when the wording is `not-found`. */
  readonly match: Match | null;
  /** In the quote's order; two or more when the words come from several places, otherwise empty. */
  readonly pieces: readonly Match[];
  /** Other places, closest first, at most 4. */
  readonly alternatives: readonly Match[];
}

/** A judgement as it is kept and answered. */
export interface Check extends Judgement {
  readonly id: string;
  readonly quote: string;
  readonly speaker: string | null;
  /** ISO 8601 date-time in UTC. */
  readonly checkedAt: string;
  readonly corpus: CorpusCounts;
  /** How often the corpus had changed when it was asked; `null`: checked before that was counted. */
  readonly revision: number | null;
}

/** A person ticked an item of a draft off. */
export interface Review {
  /** Why it may stand; `null` where nobody said. */
  readonly note: string | null;
  /** ISO 8601 date-time in UTC. */
  readonly at: string;
}

export interface DraftItem {
  readonly statement: Statement;
  readonly check: Check;
  /** `null`: nobody ticked it off. */
  readonly review: Review | null;
}

/** An article or essay whose every quoted statement was checked. */
export interface Draft {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly layout: Layout | null;
  readonly checkedAt: string;
  /** As of a check, when the first of its statements was checked. */
  readonly revision: number | null;
  readonly items: readonly DraftItem[];
  /** How many items have each verdict; verdicts that none has are left out. */
  readonly counts: Partial<Record<Verdict, number>>;
}

// -------------------------------------------------------------- candidates

/**
 * Stored text that may hold a claim: one statement, or one paragraph of an article.
 * The engine aligns a claim with `spans`; `block` is the article's text around them.
 */
export interface Passage {
  readonly article: ArticleHead;
  /** `null`: a paragraph as the reporter wrote it. */
  readonly statement: Statement | null;
  /** The statement's speaker in full, `null` where it has none or the passage is a paragraph. */
  readonly speaker: Speaker | null;
  /** Every speaker of the article, to tell whether a claimed name fits several of them. */
  readonly speakers: readonly Speaker[];
  /** The words to align, in order: a statement's content, or the whole paragraph with any quotations in it. */
  readonly spans: readonly Span[];
  /** The paragraph or paragraphs that hold the passage, at their place in the article's text. */
  readonly block: TextSpan;
  /** Every quotation's content that lies in the block, so that a paragraph's own words can be told from quoted ones. */
  readonly quoted: readonly Span[];
}

/** Looked in at between pieces of work that may be too many: throws where it is to end, and nothing comes of it. */
export type Checkpoint = () => void;

/** What a store finds for a claim: passages, most promising first, and how common the claim's words are in it. */
export interface Candidates {
  readonly passages: readonly Passage[];
  /** Of each word of the claim, by its fold, how many of the store's passages hold it. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** How many passages the store holds in all. */
  readonly total: number;
}
