/** A word to ask the index for. */
export interface Word {
  readonly word: string;
  /** How much what it finds counts. */
  readonly weight: number;
}

/** Of a long text the end is asked for, since a traceback ends in its message. */
const mostCharacters = 2000;
const mostWords = 64;

/** A name of code, such as BrokenProcessPool or max_workers, says more than the words around it. */
const name = /[\p{Ll}\p{N}]\p{Lu}|\p{L}_\p{L}/u;
const weightOfName = 2;

/**
 * Splits what a reader typed or pasted into words as the index has them: the parts of `threading.Thread`, and the whole
 * name as one word, too; those of `can't` together.
 */
export function wordsIn(text: string): Word[] {
  const weights = new Map<string, number>();
  const add = (word: string, weight: number) => {
    const key = word.toLowerCase();
    weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  };
  const tidy = text
    .slice(-mostCharacters)
    .normalize('NFC')
    .replace(/(\p{L})['’](?=\p{L})/gu, '$1');
  for (const [whole] of tidy.matchAll(/[\p{L}\p{N}_]+(\.[\p{L}\p{N}_]+)*/gu)) {
    const parts = whole.split('.');
    for (const part of parts) add(part, name.test(part) ? weightOfName : 1);
    if (parts.length > 1) add(parts.join(''), weightOfName);
  }
  return [...weights].slice(-mostWords).map(([word, weight]) => ({ word, weight }));
}
