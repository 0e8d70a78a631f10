import { isObject, shown, type Json } from './json.ts';

/**
 * Compares what a program printed with what is expected of it. Gives the first difference in words, with its place in the
 * value; `undefined` where there is none. The order of an object's names makes no difference, that of a list does.
 */
export function difference(expected: Json, observed: Json, place = ''): string | undefined {
  const at = place === '' ? '' : `${place} `;
  if (Array.isArray(expected) && Array.isArray(observed)) {
    if (expected.length !== observed.length) {
      return `${at}has ${count(observed.length)} in place of ${expected.length}`;
    }
    return first(expected.map((each, index) => [each, observed[index], `${place}[${index}]`]));
  }
  if (isObject(expected) && isObject(observed)) {
    const missing = Object.keys(expected).find((name) => !Object.hasOwn(observed, name));
    if (missing !== undefined) return `${at}has no ${JSON.stringify(missing)}`;
    const added = Object.keys(observed).find((name) => !Object.hasOwn(expected, name));
    if (added !== undefined) return `${at}has ${JSON.stringify(added)}, which is not expected`;
    return first(
      Object.entries(expected).map(([name, each]) => [
        each,
        observed[name],
        `${place}${place === '' ? '' : '.'}${name}`,
      ]),
    );
  }
  if (expected === observed) return undefined;
  return `${at}is ${shown(observed)} in place of ${shown(expected)}`;
}

function first(parts: readonly (readonly [Json, Json | undefined, string])[]): string | undefined {
  for (const [expected, observed, place] of parts) {
    const found = difference(expected, observed ?? null, place);
    if (found !== undefined) return found;
  }
  return undefined;
}

function count(values: number): string {
  return values === 1 ? '1 value' : `${values} values`;
}
