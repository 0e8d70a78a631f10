import type { Programs } from '../src/programs/jobs.ts';
import type { Given } from './pythons-given.ts';
import type { Seen } from './run-programs.ts';

/** Gives what came of a run in lines: each program that differs, then a table of the interpreters. */
export function tellSeen(
  seen: readonly Seen[],
  pythons: readonly Given[],
  programs: Programs,
): string[] {
  const complaints = seen.flatMap(({ python, job, complaint = [] }) => {
    const [fact, ...more] = complaint;
    if (fact === undefined) return [];
    const of = `the ${job.kind} "${job.id}"`;
    return [`Python ${python.release}, ${of}: ${fact}`, ...more.map((line) => `  ${line}`), ''];
  });
  const all = {
    claim: Object.keys(programs.programs).length,
    example: Object.keys(programs.examples).length,
  };
  const rows = pythons.map((python) => {
    const count = (kind: 'claim' | 'example') => {
      const run = seen.filter((each) => each.python === python && each.job.kind === kind);
      const good = run.filter(({ complaint }) => complaint === undefined);
      return { good: `${good.length} of ${run.length}`, other: all[kind] - run.length };
    };
    const [claims, examples] = [count('claim'), count('example')];
    const build = python.build === 'gil' ? '' : ', free-threaded';
    return [
      `Python ${python.release}${build}`,
      claims.good,
      examples.good,
      `${claims.other + examples.other}`,
    ];
  });
  return [...complaints, ...table([['', 'claims', 'examples', 'not run'], ...rows])];
}

/** Sets rows as columns, the first to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width + 3);
      })
      .join(''),
  );
}
