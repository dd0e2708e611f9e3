/**
 * Who spoke each quotation, decided in the order of the text, because who spoke last is half of the answer to who
 * speaks now. Trained weights rank the candidates of a quotation.
 */

import type { Checkpoint } from '../model.js';
import type { Entity } from '../people/speakers.js';
import type { Outlook } from './antecedents.js';
import { cueAt } from './cues.js';
import { tellCandidate } from './features.js';
import { withEchoes } from './headlines.js';
import { answers, interview } from './interview.js';
import { carrierOf, labelOf, quotedOf, signatureOf } from './labels.js';
import type { Quotation } from './quotations.js';
import type { Candidate, Reading } from './reading.js';
import { References } from './references.js';
import { NAMING } from './reporting-verbs.js';
import { candidatesOf, type History, type Situation, situation } from './situation.js';
import { best, type Facts, score, type Weights } from './weights.js';

export interface Tables {
  readonly attribution: Weights;
  readonly antecedents: Weights;
}

/** A quotation with whoever spoke it. */
export interface Attributed {
  readonly situation: Situation;
  readonly candidate: Candidate | null;
  /** How much more likely than all others together, as a share of one: 0 to 1. */
  readonly belief: number;
  readonly history: History;
}

/** Verbs whose passive still names who speaks: “was quoted as saying”, “was heard to say”. */
const HEARD: ReadonlySet<string> = new Set(['cite', 'hear', 'quote', 'record', 'see']);

/** “She was accused of being «asleep»”: the words are others', whom the sentence leaves out. */
const isSpokenOf = (s: Situation, { mention, governing: { tie, cue } }: Candidate): boolean =>
  tie === 'passive' &&
  mention.paragraph === s.paragraph.index &&
  cue !== null &&
  cue.at === s.cueBefore &&
  !HEARD.has(cue.verb.lemma);

/** “Quill told Marrow that «…», according to a readout from his office”: whose words the document hands on. */
const toldThrough = (s: Situation, { mention, governing }: Candidate, candidates: readonly Candidate[]) =>
  governing.before === 'according' && mention.sort === 'document' && s.cueBefore >= 0
    ? candidates.find(
        (other) =>
          other.mention.paragraph === s.paragraph.index &&
          other.governing.cue?.at === s.cueBefore &&
          other.governing.tie !== 'passive' &&
          other.mention.to <= s.cueBefore,
      )
    : undefined;

/** “never forgave the critic who called the play «damp»”: whoever the clause right before the quotation is about. */
const whoNames = (s: Situation, candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find(({ mention, governing: { cue } }) => {
    if (mention.head !== 'who' || mention.paragraph !== s.paragraph.index || cue?.at !== s.cueBefore) return false;
    const before = s.paragraph.tokens[mention.from - 1];
    return before?.kind === 'word' && NAMING.has(cue.verb.lemma) && mention.to <= cue.at;
  });

/** “recalled her mother telling her: «…»”, “with Quill branding it «daft»”: whoever the participle that leads in is of. */
const participant = (s: Situation, candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find(({ mention, governing: { tie, cue } }) => {
    if (mention.paragraph !== s.paragraph.index || tie !== 'subject' || cue === null) return false;
    if (cue.at !== s.cueBefore || cue.verb.form !== 'ing' || mention.to !== cue.at) return false;
    const before = mention.from - 1;
    return (
      s.paragraph.tokens[before]?.lower === 'with' ||
      REMEMBERED.has(cueAt(s.paragraph.tokens, before)?.verb.lemma ?? '')
    );
  });
/** Verbs whose object's words are told. */
const REMEMBERED: ReadonlySet<string> = new Set([
  'describe',
  'hear',
  'overhear',
  'recall',
  'recollect',
  'recount',
  'remember',
]);

/** “On the squad:”, all that stands before the quotation: what it is about, and nobody who speaks. */
const isTopic = (s: Situation): boolean =>
  s.left === ':' && s.place === 0 && s.cueBefore < 0 && s.paragraph.tokens[0]!.text === 'On' && s.hole <= TOPIC_MAX;
/** A quotation that is set apart, and that no line leads in to: “No fishing.” on a notice is nobody’s unless it is signed. */
const isAlone = ({ quotation, hole }: Situation): boolean => quotation.setApart && hole === 0;

/** Longest topic, in tokens, and how many paragraphs up whoever speaks on it is named. */
const TOPIC_MAX = 14;
const TOPIC_UP = 5;

/** Walks an article and keeps what is known so far. */
export class Attribution {
  readonly references: References;
  private readonly answers: ReadonlySet<number>;
  /** How often each has spoken so far. */
  private readonly spoken = new Map<Entity, number>();
  private history: History;

  constructor(
    readonly reading: Reading,
    private readonly tables: Tables,
  ) {
    this.answers = answers(reading);
    this.references = new References(reading, tables.antecedents);
    this.history = this.historyOf(null, null);
  }

  /** All quotations of the article, each with its speaker. `checkpoint` is looked in at before each. */
  all(checkpoint: Checkpoint = () => {}): Attributed[] {
    const all = this.reading.paragraphs.flatMap((paragraph) =>
      paragraph.quotations.map((_, place) => {
        checkpoint();
        const decided = this.decide(this.situationOf(paragraph.index, place));
        this.record(decided.situation.quotation, decided.candidate);
        return decided;
      }),
    );
    return withEchoes(this.reading.text, all);
  }

  situationOf(paragraph: number, place: number): Situation {
    this.references.resolvePronouns(paragraph, this.outlook());
    return situation(this.reading, this.reading.paragraphs[paragraph]!, place);
  }

  /** The candidates of a quotation with what is known of each. */
  options(s: Situation): { candidates: Candidate[]; facts: Facts[] } {
    const { history } = this;
    const candidates = candidatesOf(s, history);
    return {
      candidates,
      facts: candidates.map(
        (candidate): Facts =>
          (tell) =>
            tellCandidate(s, candidate, history, tell),
      ),
    };
  }

  decide(s: Situation): Attributed {
    if (this.answers.has(s.paragraph.index)) return this.answer(s);
    if (isAlone(s)) return { situation: s, candidate: signatureOf(s), belief: 1, history: this.history };
    if (isTopic(s)) return this.onTopic(s);
    const carrier = carrierOf(s);
    if (carrier >= 0) {
      const candidate = s.paragraph.candidates.find(({ mention }) => mention.to === carrier + 1) ?? null;
      return { situation: s, candidate, belief: 1, history: this.history };
    }
    const named = labelOf(s) ?? signatureOf(s) ?? quotedOf(s);
    if (named) return { situation: s, candidate: named, belief: 1, history: this.history };
    const { candidates, facts } = this.options(s);
    const scores = facts.map((told) => score(this.tables.attribution, told));
    const at = best(scores);
    const total = scores.reduce((sum, value) => sum + Math.exp(value - scores[at]!), 0);
    const likely = candidates[at] ?? null;
    const chosen =
      whoNames(s, candidates) ?? participant(s, candidates) ?? (likely && toldThrough(s, likely, candidates)) ?? likely;
    const candidate = chosen && isSpokenOf(s, chosen) ? null : chosen;
    return { situation: s, candidate, belief: at < 0 ? 0 : 1 / total, history: this.history };
  }

  /** An answer in an interview is whoever's the one before is, or else that of whom the introduction is about. */
  private answer(s: Situation): Attributed {
    const last = this.history.quotation;
    const goesOn = last !== null && this.answers.has(last.paragraph);
    const guest = () => interview(this.reading, s.paragraph.index - 1, (one) => this.entityOf(one)).answers;
    return { situation: s, candidate: goesOn ? this.history.candidate : guest(), belief: 1, history: this.history };
  }

  /** “On the squad: «…»”: whoever spoke on the topic before, or was named last. */
  private onTopic(s: Situation): Attributed {
    const { quotation, candidate: last } = this.history;
    const before = this.reading.paragraphs.slice(Math.max(0, s.paragraph.index - TOPIC_UP), s.paragraph.index);
    const named = before
      .flatMap(({ candidates }) => candidates)
      .findLast((one) => one.mention.kind === 'name' && this.entityOf(one)?.personal === true);
    const candidate = last && quotation?.paragraph === s.paragraph.index - 1 ? last : (named ?? last);
    return { situation: s, candidate, belief: 1, history: this.history };
  }

  /** Keeps who spoke a quotation for those that follow. */
  record(quotation: Quotation, candidate: Candidate | null): void {
    const entity = candidate ? this.entityOf(candidate) : null;
    if (entity) this.spoken.set(entity, (this.spoken.get(entity) ?? 0) + 1);
    this.history = this.historyOf(quotation, candidate);
  }

  /** Whom a candidate stands for; `null` where nobody can be told. */
  entityOf(candidate: Candidate): Entity | null {
    return this.references.entityOf(candidate);
  }

  private historyOf(quotation: Quotation | null, candidate: Candidate | null): History {
    const same = (a: Candidate, b: Candidate): boolean => {
      if (a === b) return true;
      const entity = this.entityOf(a);
      return entity !== null && entity === this.entityOf(b);
    };
    const entityOf = (one: Candidate) => this.entityOf(one);
    return { quotation, candidate, same, entityOf, spoken: this.spoken };
  }

  /** What is known of who spoke, for those who resolve pronouns. */
  outlook(): Outlook {
    const { quotation, candidate } = this.history;
    return {
      reading: this.reading,
      speaking: candidate ? this.entityOf(candidate) : null,
      spokeIn: quotation?.paragraph ?? -1,
    };
  }
}
