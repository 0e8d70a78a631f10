import { hashOf } from './hash.ts';
import { versionOf, type Result, type Results } from './results.ts';

/**
 * Gives the results of a program with new ones in the place of older ones on the same version of Python; those of other
 * versions stay, as long as the program is the same. The oldest version is first.
 */
export function renewed(
  source: string,
  before: Results | undefined,
  results: readonly Result[],
): Results {
  const program = hashOf(source);
  const kept = before?.program === program ? before.results : [];
  const byVersion = new Map([...kept, ...results].map((result) => [versionOf(result), result]));
  const sorted = [...byVersion].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return { program, results: sorted.map(([, result]) => result) };
}
