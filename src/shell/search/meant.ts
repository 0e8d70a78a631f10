/** So many first letters that two words share are no accident; and so large a part of the word that was asked for. */
const leastLetters = 3;
const leastPart = 1 / 3;

/**
 * Tells whether a word of a text, found for one of the words that were asked for, is meant. Where no word begins with
 * the one asked for, Pagefind takes the longest that the one asked for begins with: “thread” for “threadpoolish”, but for
 * “xqzzyw” a lone “x”, and cannot be told otherwise. What differs in another way, as “dies” and “dying” do, are forms of
 * one word.
 */
export function isMeant(asked: readonly string[], found: string): boolean {
  if (asked.some((word) => sharesLetters(word, found))) return true;
  // Pagefind has the parts of a name as words of their own.
  const parts = found.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((part) => part !== '');
  return !parts.some((part) =>
    asked.some((word) => lettersOf(word).startsWith(part.toLowerCase())),
  );
}

/** Tells whether a word holds the first letters of a word that was asked for, as many as are no accident. */
export function sharesLetters(asked: string, word: string): boolean {
  const letters = lettersOf(asked);
  const shared = Math.max(leastLetters, Math.ceil(letters.length * leastPart));
  return lettersOf(word).includes(letters.slice(0, shared));
}

function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
