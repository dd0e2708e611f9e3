/**
 * Articles drawn with their answers: `“«Quill|We will,»” she said.` is the text `“We will,” she said.` whose quoted
 * words are Quill's. `«-|…»` belongs to nobody. Guillemets without a bar are the text's own marks.
 */

export interface Drawn {
  readonly text: string;
  /** Who is to be named for which words; the name is compared by its last word. */
  readonly quoted: readonly { readonly speaker: string | null; readonly words: string; readonly start: number }[];
}

const ANSWER = /«([^|«»]*)\|([^»]*)»/g;

export function drawn(drawing: string): Drawn {
  const quoted: Drawn['quoted'][number][] = [];
  let text = '';
  let from = 0;
  for (const match of drawing.matchAll(ANSWER)) {
    text += drawing.slice(from, match.index);
    quoted.push({ speaker: match[1] === '-' ? null : match[1]!, words: match[2]!, start: text.length });
    text += match[2];
    from = match.index + match[0].length;
  }
  return { text: text + drawing.slice(from), quoted };
}
