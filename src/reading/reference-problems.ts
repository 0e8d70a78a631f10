import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { Reference } from './references.ts';

/** What exists, by kind of reference; a kind that could not be read is `undefined`, and nothing is said of it. */
export type Existing = Readonly<
  Record<Reference['kind'], { has(id: string): boolean; keys(): Iterable<string> } | undefined>
>;

const remedies: Readonly<Record<Reference['kind'], string>> = {
  section: 'Write #id with the id of a heading, a chapter or a card.',
  page: 'Write the address of a page, with a slash at both ends.',
  claim: 'Write the id of a claim, or add it to claims.yaml.',
  example: 'Write the id of a program, or add it to examples/.',
  question: 'Write the id of a question in tree.yaml.',
  table: 'Write the id of a table in comparison.yaml.',
  figure: 'Write the id of a figure, or add its program to evidence/.',
  value:
    'Write the id of a figure, and of what it measured; or two of these with a slash between, for their ratio.',
  picture: 'Write the id of a picture, or have e2e/pictures.spec.ts make it.',
};

/** Finds the references to what does not exist. */
export function problemsOfReferences(
  references: readonly Reference[],
  existing: Existing,
): Problem[] {
  return references.flatMap(({ kind, id, ...place }) => {
    const known = existing[kind];
    if (known === undefined || known.has(id)) return [];
    return {
      ...place,
      fact: `There is no ${kind} "${id}".`,
      remedy: didYouMean(id, known.keys(), remedies[kind]),
    };
  });
}
