import { z } from 'zod';
import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { YamlReading } from '../problems/read-yaml.ts';
import { id, text, version } from '../problems/fields.ts';

const cell = z.strictObject({
  /** What holds for the card; short inline Markdown. */
  says: text,
  claim: id.optional(),
  /** The version from which it holds, where that is not every one. */
  since: version.optional(),
});

/** The shape of comparison.yaml: rows that several tables of cards are made of. */
export const comparisonSource = z.strictObject({
  /** The cards of each table, in the order of its columns. */
  tables: z.record(id, z.strictObject({ cards: z.array(id).min(2, 'at least two cards') })),
  rows: z.array(
    z.strictObject({
      label: text,
      tables: z.array(id).min(1, 'at least one table'),
      /** What the row says of each card of its tables: a text, or a text with its claim and version. */
      cells: z.record(
        id,
        z.custom<string | z.infer<typeof cell>>(
          (value) => text.safeParse(value).success || cell.safeParse(value).success,
          'a text, or "says" with "claim" and "since"',
        ),
      ),
    }),
  ),
});

/** What comparison.yaml says. */
export type Comparison = z.infer<typeof comparisonSource>;
/** A cell as pages show it. */
export type Cell = z.infer<typeof cell>;

/** Gives a cell with all its fields, however short it was written. */
export function wholeCell(written: Comparison['rows'][number]['cells'][string]): Cell {
  return typeof written === 'string' ? { says: written } : written;
}

/** Finds the cards, claims and tables that comparison.yaml names and that do not exist, and the cells that are missing. */
export function problemsOfComparison(
  { data, placeOf, brokenAt }: YamlReading<Comparison>,
  cards: ReadonlySet<string>,
  claims: ReadonlySet<string> | undefined,
): Problem[] {
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], fact: string, remedy: string) =>
    problems.push({ ...placeOf(path), fact, remedy });
  const tables = Object.entries(data?.tables ?? {});
  for (const [table, { cards: columns }] of tables) {
    columns.forEach((card, index) => {
      if (cards.has(card)) return;
      const remedy = didYouMean(card, cards, 'Write the id of a card.');
      report(['tables', table, 'cards', index], `There is no card "${card}".`, remedy);
    });
  }
  data?.rows.forEach((row, index) => {
    const at = ['rows', index];
    row.tables.forEach((table, place) => {
      if (tables.some(([known]) => known === table)) return;
      const known = tables.map(([name]) => name);
      const remedy = didYouMean(table, known, 'Write the id of a table.');
      report([...at, 'tables', place], `There is no table "${table}".`, remedy);
    });
    const columns = new Set(
      tables.flatMap(([table, of]) => (row.tables.includes(table) ? of.cards : [])),
    );
    if (brokenAt([...at, 'cells'])) return;
    for (const card of columns) {
      if (Object.hasOwn(row.cells, card)) continue;
      report([...at, 'cells'], `"${row.label}" says nothing of "${card}".`, `Add "${card}".`);
    }
    for (const [card, written] of Object.entries(row.cells)) {
      const { claim } = wholeCell(written);
      if (!columns.has(card)) {
        const remedy = didYouMean(card, columns, 'Write a card of one of its tables.');
        report([...at, 'cells', card], `No table of this row has the card "${card}".`, remedy);
      }
      if (claim !== undefined && claims !== undefined && !claims.has(claim)) {
        const remedy = didYouMean(claim, claims, 'Write the id of a claim in claims.yaml.');
        report([...at, 'cells', card, 'claim'], `There is no claim "${claim}".`, remedy);
      }
    }
  });
  return problems;
}
