import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { YamlReading } from '../problems/read-yaml.ts';
import type { Referable } from '../tree/reference-problems.ts';
import type { ReadPage } from './read-pages.ts';
import type { CardSource, Site } from './schemas.ts';

/** Finds what is wrong with cards beyond their fields: a note on nothing, an unknown family, a missing program. */
export function problemsOfCards(
  cards: readonly ReadPage<CardSource>[],
  site: YamlReading<Site>,
  examples: ReadonlySet<string>,
  folder: string,
): Problem[] {
  const families = site.brokenAt(['families']) ? undefined : Object.keys(site.data?.families ?? {});
  const ids = new Set(cards.map(({ id }) => id));
  return cards.flatMap(({ id, file, frontMatter: { data, placeOf, brokenAt } }) => {
    const problems: Problem[] = [];
    const report = (path: string[], fact: string, remedy: string) =>
      problems.push({ ...placeOf(path), fact, remedy });
    if (!examples.has(id)) {
      problems.push({
        file,
        line: 1,
        column: 1,
        fact: `The card "${id}" has no example.`,
        remedy: `Add ${folder}/examples/${id}.py, and what it prints as ${id}.out.`,
      });
    }
    if (data === undefined) return problems;
    const { kind, noteOn, family } = data;
    if (kind === 'note' && noteOn === undefined && !brokenAt(['noteOn'])) {
      report(
        ['kind'],
        `The card "${id}" is a note on nothing.`,
        'Add "noteOn" with the id of a card.',
      );
    }
    if (noteOn !== undefined && !ids.has(noteOn)) {
      const remedy = didYouMean(noteOn, ids, 'Write the id of a card.');
      report(['noteOn'], `There is no card "${noteOn}".`, remedy);
    }
    if (families !== undefined && !families.includes(family) && !brokenAt(['family'])) {
      const remedy = didYouMean(family, families, 'Write one of the families in site.yaml.');
      report(['family'], `There is no family "${family}".`, remedy);
    }
    return problems;
  });
}

/** Gives the cards as the tree refers to them. */
export function cardsForTree(cards: readonly ReadPage<CardSource>[]): Referable['cards'] {
  return new Map(
    cards.map(({ id, frontMatter: { data, placeOf, brokenAt } }) => [
      id,
      // Nothing is concluded from the kind of a card whose kind cannot be read.
      {
        kind: data === undefined || brokenAt(['kind']) ? undefined : data.kind,
        place: placeOf(['kind']),
      },
    ]),
  );
}
