import { idPattern } from '../problems/fields.ts';
import type { Problem } from '../problems/problem.ts';
import type { ContentFiles } from './content-files.ts';

/** The file of the content that holds what programs printed on which interpreters. */
export const resultsFile = 'claims/results.json';

const naming = new RegExp(`^claims/(${idPattern})\\.py$`);

/** Reads the programs of the claims folder, by id of the claim; reports a name that is not fit to be an id. */
export function readClaimPrograms(files: ContentFiles): {
  programs: ReadonlyMap<string, string>;
  problems: Problem[];
} {
  const programs = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [path, text] of files.texts) {
    if (!path.startsWith('claims/') || path === resultsFile) continue;
    const id = naming.exec(path)?.[1];
    if (id !== undefined) programs.set(id, text);
    else {
      problems.push({
        file: `${files.folder}/${path}`,
        line: 1,
        column: 1,
        fact: `"${path.slice('claims/'.length)}" is neither a claim's program nor results.json.`,
        remedy: 'Name it with the id of its claim, and .py.',
      });
    }
  }
  return { programs, problems };
}
