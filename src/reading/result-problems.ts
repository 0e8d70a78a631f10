import { difference } from '../claims/difference.ts';
import { expectedOn } from '../claims/expected.ts';
import { concerns } from '../claims/interpreter.ts';
import { hashOf, type Results } from '../claims/results.ts';
import type { Problem } from '../problems/problem.ts';
import type { YamlReading } from '../problems/read-yaml.ts';
import type { Example } from './read-examples.ts';
import type { ClaimsSource } from './schemas.ts';

/** What the results are measured by; claims that could not be read are `undefined`. */
export interface Programs {
  readonly claims: ClaimsSource | undefined;
  readonly programs: ReadonlyMap<string, string>;
  readonly examples: readonly Example[];
  readonly folder: string;
}

const runAgain = 'Run "npm run claims".';

/** Gives the hash of an example: of its program, and of what the site says that it prints. */
export function hashOfExample({ source, output }: Pick<Example, 'source' | 'output'>): string {
  return hashOf(source, output);
}

/**
 * Finds recorded results that do not hold: of what is gone, of a program that has changed since, on an interpreter that is
 * not described, or other than what is now expected.
 */
export function problemsOfResults(
  { data: results, placeOf, brokenAt, problems }: YamlReading<Results>,
  { claims, programs, examples, folder }: Programs,
): Problem[] {
  if (results === undefined || problems.length > 0) return [];
  const found: Problem[] = [];
  /** What has changed is mended where it stands; all else in the results. */
  const changed = (path: readonly string[], program: string, what = 'This program') => {
    const place = { file: `${folder}/${program}`, line: 1, column: 1 };
    const fact = `${what} has changed since it was run.`;
    if (!brokenAt(path)) found.push({ ...place, fact, remedy: runAgain });
  };
  const report = (path: readonly string[], fact: string, remedy = runAgain) => {
    if (!brokenAt(path)) found.push({ ...placeOf(path, 'key'), fact, remedy });
  };
  const pythonAt = (path: readonly string[], version: string) => {
    const python = results.pythons[version];
    if (python === undefined) report(path, `No interpreter is described as "${version}".`);
    return python;
  };

  for (const [id, { program, observed }] of Object.entries(results.claims)) {
    const at = ['claims', id];
    const text = programs.get(id);
    if (text === undefined) {
      report(at, `There is no program claims/${id}.py, and these are its results.`);
    } else if (program !== hashOf(text)) {
      changed(at, `claims/${id}.py`);
    } else {
      for (const [version, value] of Object.entries(observed)) {
        const path = [...at, 'observed', version];
        const python = pythonAt(path, version);
        const claim = claims?.[id];
        if (python === undefined || claim === undefined || !concerns(claim, python)) continue;
        const expected = expectedOn(claim, python);
        const told = expected === undefined ? undefined : difference(expected, value);
        if (told === undefined) continue;
        const fact = `What Python ${python.release} printed is not what claims.yaml expects: it ${told}.`;
        report(path, fact, `Mend what "${id}" expects, or the program; then run "npm run claims".`);
      }
    }
  }

  const examplesById = new Map(examples.map((example) => [example.id, example]));
  for (const [id, { program, printed }] of Object.entries(results.examples)) {
    const at = ['examples', id];
    const example = examplesById.get(id);
    if (example === undefined) {
      report(at, `There is no example "${id}", and these are its results.`);
    } else if (program !== hashOfExample(example)) {
      changed(at, `examples/${id}.py`, 'This program, or its output,');
    } else {
      for (const version of printed) pythonAt([...at, 'printed'], version);
    }
  }
  return found;
}
