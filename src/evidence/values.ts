import { amountsInSentence, ratiosInSentence } from './in-words.ts';
import type { Figure, Measure } from './results.ts';
import { median, ratio } from './statistics.ts';

/**
 * Gives a value of a figure for a sentence, over all Pythons that it was measured on. `value` is the id of a measure, or
 * two with a slash between: how many times the second the first is. Throws where there is no such value.
 */
export function valueInWords(figure: Figure, value: string): string {
  const [first = '', second] = value.split('/');
  const pairs = figure.results.flatMap(({ measures }) => {
    const find = (id: string | undefined) => measures.find((measure) => measure.id === id);
    const [one, other] = [find(first), find(second)];
    return one === undefined || (second !== undefined && other === undefined) ? [] : { one, other };
  });
  const unit = pairs[0]?.one.unit;
  if (unit === undefined) throw new Error(`The figure "${figure.id}" has no value "${value}".`);
  const times = pairs.flatMap(({ one, other }) => (other ? ratio(one.runs, other.runs) : []));
  if (times.length > 0) return ratiosInSentence(times);
  return amountsInSentence(
    pairs.map(({ one }) => median(one.runs)),
    unit,
  );
}

/** Gives every value that a sentence can name: each measure, and each two of the same quantity. */
export function valuesOf(figure: Figure): string[] {
  return figure.results
    .flatMap(({ measures }) => measures.flatMap((each) => [each.id, ...ratiosWith(each, measures)]))
    .filter((value, index, all) => all.indexOf(value) === index);
}

function ratiosWith({ id, quantity }: Measure, measures: readonly Measure[]): string[] {
  return measures
    .filter((other) => other.quantity === quantity && other.id !== id)
    .map((other) => `${id}/${other.id}`);
}
