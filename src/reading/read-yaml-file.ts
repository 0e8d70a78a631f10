import type { z } from 'zod';
import { readYaml, type YamlReading } from '../problems/read-yaml.ts';
import type { ContentFiles } from './content-files.ts';

/**
 * Reads one YAML (or JSON) file of the content. Of an absent one it says that alone, unless the file may be absent: then
 * `absent` is what it says.
 */
export function readYamlFile<Data>(
  files: ContentFiles,
  name: string,
  schema: z.ZodType<Data>,
  absent?: Data,
): YamlReading<Data> {
  const file = `${files.folder}/${name}`;
  const text = files.texts.get(name);
  if (text !== undefined) return readYaml({ file, text }, schema);
  const place = { file, line: 1, column: 1 };
  if (absent !== undefined && !files.problems.some((problem) => problem.file === file)) {
    return { data: absent, brokenAt: () => false, placeOf: () => place, problems: [] };
  }
  return {
    data: undefined,
    brokenAt: () => true,
    placeOf: () => place,
    // A file that is there and cannot be read has been reported with its reason.
    problems: files.problems.some((problem) => problem.file === file)
      ? []
      : [{ ...place, fact: 'There is no such file.', remedy: `Add ${name}${how(name)}.` }],
  };
}

function how(name: string): string {
  return name === 'addresses.lock.json' ? ' by "npm run addresses"' : '';
}
