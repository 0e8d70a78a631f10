import type { Result } from './results.ts';

/** A machine, and what ran on it: a version of Python each, with the day and what else was set. */
export interface RanOn {
  readonly machine: string;
  readonly runs: number;
  readonly pythons: readonly string[];
  readonly days: readonly string[];
}

/** Gives the machines that results were measured on, in words. */
export function ranOn(results: readonly Result[]): RanOn[] {
  const machines = new Map<string, Result[]>();
  for (const result of results) {
    const { cores, processor, system } = result.machine;
    const name = `${cores} ${cores === 1 ? 'core' : 'cores'} (${processor}, ${system})`;
    machines.set(name, [...(machines.get(name) ?? []), result]);
  }
  return [...machines].map(([machine, all]) => ({
    machine,
    runs: Math.min(...all.flatMap(({ measures }) => measures.map(({ runs }) => runs.length))),
    pythons: all.map(pythonInWords),
    days: [...new Set(all.map(({ date }) => date))],
  }));
}

function pythonInWords({ python: { version, implementation, gil }, setup }: Result): string {
  const name = implementation === 'CPython' ? version : `${implementation} ${version}`;
  const also = [
    ...(gil ? [] : ['free-threaded']),
    ...Object.entries(setup).map(([what, value]) => `${what} ${value}`),
  ];
  return also.length === 0 ? name : `${name} (${also.join(', ')})`;
}
