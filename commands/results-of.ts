import { hashOf, type RecordedPython, type Results } from '../src/claims/results.ts';
import type { Programs } from '../src/programs/jobs.ts';
import { hashOfExample } from '../src/reading/result-problems.ts';
import type { Given } from './pythons-given.ts';
import type { Seen } from './run-programs.ts';

/** Gives what a run of all programs saw in the form in which results are kept; `date` is its day. */
export function resultsOf(
  seen: readonly Seen[],
  pythons: readonly Given[],
  { programs, examples }: Programs,
  date: string,
): Results {
  const of = (kind: Seen['job']['kind'], id: string) =>
    seen.filter(({ job, complaint }) => job.kind === kind && job.id === id && !complaint);
  return {
    pythons: Object.fromEntries(
      pythons.map(({ version, release, build, system }): [string, RecordedPython] => [
        version,
        { release, build, system, date },
      ]),
    ),
    claims: Object.fromEntries(
      Object.entries(programs).map(([id, text]) => {
        const observed = of('claim', id).flatMap(({ python, observed: value }) =>
          value === undefined ? [] : [[python.version, value] as const],
        );
        return [id, { program: hashOf(text), observed: Object.fromEntries(observed) }];
      }),
    ),
    examples: Object.fromEntries(
      Object.values(examples).map((example) => [
        example.id,
        {
          program: hashOfExample(example),
          printed: of('example', example.id).map(({ python }) => python.version),
        },
      ]),
    ),
  };
}
