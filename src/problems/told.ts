import { describeProblems, inOrderOfPlace, type Problem } from './problem.ts';

/** Gives each problem as it is printed, but on one line, in order of place; for the tables of tests. */
export function told(problems: readonly Problem[]): string[] {
  return inOrderOfPlace(problems).map((problem) =>
    describeProblems([problem]).split('\n').slice(2, -1).join('').replaceAll('  ', ' '),
  );
}
