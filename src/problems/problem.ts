/** A place in a file of the content folder: path from the project's root, line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with the content: where, the fact with the offending value, and what to do about it. */
export interface Problem extends Place {
  readonly fact: string;
  readonly remedy: string;
}

/** Gives the problems in the order of their places: by file, then line, then column. */
export function inOrderOfPlace(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** Gives the text that a build, a check or the development server prints for these problems. */
export function describeProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const entries = inOrderOfPlace(problems).map(
    ({ file, line, column, fact, remedy }) => `${file}:${line}:${column}\n  ${fact}\n  ${remedy}`,
  );
  return `${count} in the content.\n\n${entries.join('\n\n')}\n`;
}
