import type { z } from 'zod';
import { readYaml, type YamlReading } from '../problems/read-yaml.ts';
import type { ContentFiles } from './content-files.ts';

/** Reads one YAML (or JSON) file of the content; that it is absent is the only thing said of an absent one. */
export function readYamlFile<Data>(
  files: ContentFiles,
  name: string,
  schema: z.ZodType<Data>,
): YamlReading<Data> {
  const file = `${files.folder}/${name}`;
  const text = files.texts.get(name);
  if (text !== undefined) return readYaml({ file, text }, schema);
  const place = { file, line: 1, column: 1 };
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
