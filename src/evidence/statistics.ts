/** What the runs of a measure come to: the middle one, and the lowest and highest. */
export interface Summary {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Gives the median: the middle one in order, or the mean of the two in the middle. Throws where there is no value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('Nothing has no median.');
  return (low + high) / 2;
}

/** Gives the median of runs, and their spread. Throws where there is no run. */
export function summaryOf(runs: readonly number[]): Summary {
  return { median: median(runs), lowest: Math.min(...runs), highest: Math.max(...runs) };
}

/**
 * Gives how many times one is the other: the median of what each round gives, as what disturbs a round disturbs both.
 * Throws where the rounds are not the same.
 */
export function ratio(runs: readonly number[], others: readonly number[]): number {
  if (runs.length !== others.length) throw new Error('Ratios need as many runs of both.');
  return median(runs.map((run, round) => run / (others[round] ?? Number.NaN)));
}
