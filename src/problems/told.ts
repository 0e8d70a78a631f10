import { describeProblems, type Problem } from './problem.ts';

/** Gives each problem as it is printed, but on one line, in order of place; for the tables of tests. */
export function told(problems: readonly Problem[]): string[] {
  return describeProblems(problems)
    .split('\n\n')
    .slice(1)
    .map((entry) =>
      entry
        .trim()
        .split(/\n {2}/)
        .join(' '),
    );
}
