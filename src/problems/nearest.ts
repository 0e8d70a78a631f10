import { closest, distance } from 'fastest-levenshtein';

/** Gives the candidate most like a misspelt word, or `undefined` where none is alike enough to be what was meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  if (all.length === 0) return undefined;
  const best = closest(word, all);
  return distance(word, best) <= Math.max(2, Math.floor(best.length / 2)) ? best : undefined;
}

/** Gives the remedy for an unknown word: the nearest one to write instead, else all there are, else what to add. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const best = nearest(word, candidates);
  return best === undefined ? otherwise : `Did you mean "${best}"? ${otherwise}`;
}
