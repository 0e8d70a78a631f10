import { idPattern } from '../problems/fields.ts';
import type { Problem } from '../problems/problem.ts';
import type { ContentFiles } from './content-files.ts';

const naming = new RegExp(`^(${idPattern})\\.png$`);

/** Gives the ids of the pictures; a name that is not fit to be one is a problem. */
export function readPictures({ folder, pictures }: ContentFiles): {
  ids: string[];
  problems: Problem[];
} {
  const ids: string[] = [];
  const problems: Problem[] = [];
  for (const name of pictures) {
    const [, id] = naming.exec(name) ?? [];
    if (id === undefined) {
      problems.push({
        ...{ file: `${folder}/pictures/${name}`, line: 1, column: 1 },
        fact: `"${name}" holds no id.`,
        remedy: 'Name it with an id and .png: lower-case words joined by hyphens.',
      });
    } else ids.push(id);
  }
  return { ids, problems };
}
