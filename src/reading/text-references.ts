import { markdownToMdast } from 'satteri';
import type { Problem } from '../problems/problem.ts';
import type { YamlReading } from '../problems/read-yaml.ts';
import { findReferences, type Reference } from './references.ts';

/** Finds the links in the inline Markdown of a YAML file; each stands where the text that holds it begins. */
export function referencesInTexts(reading: YamlReading<unknown>): {
  references: Reference[];
  problems: Problem[];
} {
  const references: Reference[] = [];
  const problems: Problem[] = [];
  const look = (value: unknown, path: readonly PropertyKey[]) => {
    if (typeof value === 'string') {
      const place = reading.placeOf(path);
      const found = findReferences(markdownToMdast(value), () => place);
      references.push(...found.references);
      problems.push(...found.problems);
    } else if (Array.isArray(value)) {
      value.forEach((each, index) => look(each, [...path, index]));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) look(each, [...path, key]);
    }
  };
  look(reading.data, []);
  return { references, problems };
}
