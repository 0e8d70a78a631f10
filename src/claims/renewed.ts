import { inOrderOfVersion } from './interpreter.ts';
import type { RecordedPython, Results } from './results.ts';

/**
 * Puts what a run of everything saw into the results before it. An interpreter takes the place of an older one of its
 * version; what others saw stays, as long as the program has not changed and the claim still `concerns` them. What is
 * gone is left out.
 */
export function renewed(
  before: Results,
  seen: Results,
  concerns: (claim: string, python: RecordedPython) => boolean,
): Results {
  const isNew = (version: string) => Object.hasOwn(seen.pythons, version);
  const claims = mapped(seen.claims, (id, { program, observed }) => {
    const old = before.claims[id];
    const isGone = (version: string) => {
      const python = before.pythons[version];
      return isNew(version) || python === undefined || !concerns(id, python);
    };
    const kept = old?.program === program ? without(old.observed, isGone) : {};
    return { program, observed: inOrder({ ...kept, ...observed }) };
  });
  const examples = mapped(seen.examples, (id, { program, printed }) => {
    const old = before.examples[id];
    const kept = old?.program === program ? old.printed.filter((each) => !isNew(each)) : [];
    return { program, printed: inOrderOfVersion([...kept, ...printed]) };
  });
  const used = new Set([
    ...Object.values(claims).flatMap(({ observed }) => Object.keys(observed)),
    ...Object.values(examples).flatMap(({ printed }) => printed),
  ]);
  const pythons = without({ ...before.pythons, ...seen.pythons }, (version) => !used.has(version));
  return { pythons: inOrder(pythons), claims, examples };
}

function mapped<Value, Result>(
  values: Readonly<Record<string, Value>>,
  make: (id: string, value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(
    Object.entries(values)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, value]) => [id, make(id, value)]),
  );
}

function without<Value>(
  values: Readonly<Record<string, Value>>,
  drop: (name: string) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !drop(name)));
}

function inOrder<Value>(values: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(
    inOrderOfVersion(Object.keys(values)).map((version) => [version, values[version] as Value]),
  );
}
