import { questionOf, type TreeSource } from './tree-source.ts';

/** More whole paths than this make more pages than a reader, or a host, has use for. */
export const mostPaths = 300;

/** Counts the whole paths of a tree without loops, without walking each of them. */
export function countPaths(source: TreeSource): number {
  const known = new Map<string, number>();
  const count = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const answers = Object.values(questionOf(source, id)?.answers ?? {});
    const sum = answers.reduce(
      (total, { asks }) => total + (asks === undefined ? 1 : count(asks)),
      0,
    );
    known.set(id, sum);
    return sum;
  };
  return count(source.start);
}
