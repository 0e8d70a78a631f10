import type { Figure, Measure, Result } from './results.ts';

/** Gives a result on a version of Python, made up for tests: runs by the ids of measures, of one quantity in seconds. */
export function resultOn(version: string, runs: Readonly<Record<string, number[]>>): Result {
  return {
    figure: 'sum',
    date: '2026-11-23',
    quick: false,
    python: { version, implementation: 'CPython', gil: true },
    machine: { cores: 2, processor: 'Test', system: 'Linux x86_64' },
    setup: {},
    measures: Object.entries(runs).map(([id, all]): Measure => ({
      ...{ id, label: `The ${id}`, family: 'none', quantity: 'Time', unit: 's', runs: all },
    })),
  };
}

/** Gives a figure with these results. */
export function figureOf(...results: readonly Result[]): Figure {
  return { id: 'sum', source: 'print(1)\n', results };
}
