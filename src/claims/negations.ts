import { isObject, type Json } from './json.ts';

/**
 * Gives values that each differ from a value in one place: each of its parts negated by itself, and one part more. Tests
 * put them in the place of what is expected, and want every one to be noticed.
 */
export function negations(value: Json): Json[] {
  if (Array.isArray(value)) {
    const list: readonly Json[] = value;
    return [
      ...list.flatMap((each, index) => negations(each).map((other) => list.with(index, other))),
      [...list, null],
    ];
  }
  if (isObject(value)) {
    return [
      ...Object.entries(value).flatMap(([name, each]) =>
        negations(each).map((other) => ({ ...value, [name]: other })),
      ),
      { ...value, [unusedName(value)]: null },
    ];
  }
  switch (typeof value) {
    case 'boolean':
      return [!value];
    case 'number':
      return [value + 1];
    case 'string':
      return [`not ${value}`];
    default:
      return [false];
  }
}

function unusedName(object: object): string {
  let name = 'more';
  while (Object.hasOwn(object, name)) name += ' more';
  return name;
}
