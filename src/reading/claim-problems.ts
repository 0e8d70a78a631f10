import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { YamlReading } from '../problems/read-yaml.ts';
import type { ClaimsSource } from './schemas.ts';

/** What only a claim that a program shows can say. */
const ofPrograms = ['expects', 'expectsSince', 'builds'] as const;

/**
 * Finds where claims and their programs do not fit: a claim that is shown without a program, or without what this is to
 * print; a program of no claim, or of one that is not shown by running it, and
 * an expectation without a program that could meet it.
 */
export function problemsOfClaims(
  { data, placeOf, brokenAt }: YamlReading<ClaimsSource>,
  programs: ReadonlyMap<string, string>,
  folder: string,
): Problem[] {
  if (data === undefined) return [];
  const problems: Problem[] = [];
  for (const [id, claim] of Object.entries(data)) {
    if (brokenAt([id, 'kind'])) continue;
    const report = (field: string, fact: string, remedy: string) => {
      if (!brokenAt([id, field])) problems.push({ ...placeOf([id, field], 'key'), fact, remedy });
    };
    if (claim.kind === 'shown') {
      if (claim.expects === undefined) {
        const fact = `"${id}" is shown, and does not say what its program is to print.`;
        report('expects', fact, 'Add "expects" with a value that JSON can hold.');
      }
      if (!programs.has(id)) {
        const fact = `"${id}" is shown, and there is no program that shows it.`;
        report('kind', fact, `Add claims/${id}.py, which prints what it observes as JSON.`);
      }
      continue;
    }
    for (const field of ofPrograms.filter((each) => claim[each] !== undefined)) {
      const fact = `"${id}" is of kind ${claim.kind}: no program runs that "${field}" could be about.`;
      report(field, fact, `Remove "${field}", or make the claim "shown".`);
    }
  }
  for (const id of programs.keys()) {
    const place = { file: `${folder}/claims/${id}.py`, line: 1, column: 1 };
    const kind = data[id]?.kind;
    if (kind === 'shown' || (kind !== undefined && brokenAt([id, 'kind']))) continue;
    if (kind === undefined) {
      const unshown = Object.keys(data).filter((each) => !programs.has(each));
      const remedy = didYouMean(id, unshown, 'Name it as its claim, or add that to claims.yaml.');
      problems.push({ ...place, fact: `There is no claim "${id}".`, remedy });
    } else {
      const remedy = 'Make the claim "shown", or remove the program.';
      problems.push({
        ...place,
        fact: `The claim "${id}" is of kind ${kind}: no program shows it.`,
        remedy,
      });
    }
  }
  return problems;
}
