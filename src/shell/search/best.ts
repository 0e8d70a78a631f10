/** A section that Pagefind has found for one word. */
export interface Hit<Data = unknown> {
  readonly id: string;
  readonly score: number;
  /** Where in its text the word stands, counted in words. */
  readonly words: readonly number[];
  readonly data: () => Promise<Data>;
}

/** What Pagefind has found for one word, and how much the word counts. */
export interface Answer<H extends Hit> {
  readonly weight: number;
  readonly hits: readonly H[];
}

/** A section, by all the words that found it. */
export interface Best<H extends Hit> {
  readonly hit: H;
  readonly score: number;
  readonly words: ReadonlySet<number>;
}

/** What scores less than this part of the first shares only an ordinary word or two with the question. */
const leastPart = 1 / 4;

/** A word that more than this part of all sections hold is not worth a mark. */
const ordinaryPart = 1 / 3;

/**
 * Orders the sections found for each of several words. Pagefind, asked for all of them, gives only what holds every
 * one, which of a pasted error message nothing does. Its score is a sum over the words: asked for each word
 * alone, the scores are added up here, and what holds more of the words, and rarer ones, comes first.
 */
export function bestOf<H extends Hit>(
  answers: readonly Answer<H>[],
  { sections, most }: { readonly sections: number; readonly most: number },
): Best<H>[] {
  const found = new Map<string, { hit: H; score: number; words: Set<number> }>();
  const telling = answers.filter(({ hits }) => hits.length <= sections * ordinaryPart);
  for (const answer of answers) {
    const marks = telling.length === 0 || telling.includes(answer);
    for (const hit of answer.hits) {
      const sum = found.get(hit.id) ?? { hit, score: 0, words: new Set() };
      sum.score += answer.weight * hit.score;
      if (marks) hit.words.forEach((word) => sum.words.add(word));
      found.set(hit.id, sum);
    }
  }
  const ordered = [...found.values()].sort((a, b) => b.score - a.score);
  const least = (ordered[0]?.score ?? 0) * leastPart;
  return ordered.filter(({ score }) => score >= least).slice(0, most);
}
