/** Words that may name who speaks: what a transcript has in front of each turn. */

/** Names and offices have few words: “The Right Honourable the Lord Mayor of Eastbridge”. */
const NAME_UNITS = 60;
const NAME_WORDS = 8;
const NAME = /^[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.,’'()/& -]*$/u;
const HAS_LETTER = /\p{L}/u;

/** “Ada Quill”, “Q”, “Cllr. Amir Tan (Ind.)”: short, begins with a capital, no sentence. */
export function nameOf(text: string): string | null {
  if (text.length > NAME_UNITS || !NAME.test(text) || !HAS_LETTER.test(text)) return null;
  return text.split(' ').length <= NAME_WORDS ? text : null;
}

/** Two name somebody at least, and one of them twice or more: a conversation, not a list. */
export function isConversation(names: readonly string[]): boolean {
  const different = new Set(names).size;
  return different >= 2 && different < names.length;
}
