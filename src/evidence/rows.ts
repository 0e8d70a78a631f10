import { versionOf, type Figure, type Measure } from './results.ts';
import { summaryOf, type Summary } from './statistics.ts';

/** One variant of what was measured: its name, and what its runs came to on each Python that has it. */
export interface Row extends Pick<Measure, 'id' | 'label' | 'family'> {
  readonly byVersion: ReadonlyMap<string, Summary>;
}

/** Variants that are compared with each other, since the same was measured of all. */
export interface Group extends Pick<Measure, 'quantity' | 'unit'> {
  readonly rows: readonly Row[];
}

/** Gives what a figure's chart and table show: the variants, by what was measured, each in the order of the program. */
export function groupsOf({ results }: Pick<Figure, 'results'>): Group[] {
  // What only newer Pythons have stands where the newest program run has it.
  const newest = results.at(-1)?.measures ?? [];
  const only = results.flatMap(({ measures }) =>
    measures.filter(({ id }) => !newest.some((measure) => measure.id === id)),
  );
  const groups = new Map<string, { unit: Measure['unit']; rows: Row[] }>();
  for (const { id, label, family, quantity, unit } of [...newest, ...only]) {
    const group = groups.get(quantity) ?? { unit, rows: [] };
    groups.set(quantity, group);
    if (group.rows.some((row) => row.id === id)) continue;
    const byVersion = new Map(
      results.flatMap((result): [string, Summary][] => {
        const measure = result.measures.find((each) => each.id === id);
        return measure === undefined ? [] : [[versionOf(result), summaryOf(measure.runs)]];
      }),
    );
    group.rows.push({ id, label, family, byVersion });
  }
  return [...groups].map(([quantity, group]) => ({ quantity, ...group }));
}
