/** Work on single words that is done again and again: a running process meets the same few thousand. */

/** Beyond so many words all is forgotten: some megabytes. */
const WORDS_KEPT = 30_000;

/** The function, which remembers what it gave for each word. */
export function remembering<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = work(word);
    if (known.size >= WORDS_KEPT) known.clear();
    known.set(word, made);
    return made;
  };
}
