import type { Measure } from './results.ts';

type Unit = Measure['unit'];

/** A unit's names, each for amounts from a size on; the smallest last. */
const scales: Readonly<Record<Unit, readonly (readonly [size: number, name: string])[]>> = {
  s: [
    [1, 's'],
    [1e-3, 'ms'],
    [1e-6, 'µs'],
  ],
  B: [
    [1e6, 'MB'],
    [1e3, 'kB'],
    [1, 'B'],
  ],
};

/** Between a number and its unit: they stay on one line. */
const thin = '\u00a0';

/** Gives an amount in the unit that suits it, with three digits that count, such as "1.62 s" or "17.4 kB". */
export function amountInWords(value: number, unit: Unit): string {
  const rounded = Number(value.toPrecision(3));
  const [size, name] = scaleOf(rounded, unit);
  return `${plain(rounded / size, 3)}${thin}${name}`;
}

/** Gives a spread, such as "1.60–1.71 s", in the unit that suits its higher end. */
export function spreadInWords(lowest: number, highest: number, unit: Unit): string {
  const [size, name] = scaleOf(Number(highest.toPrecision(3)), unit);
  return `${plain(lowest / size, 3)}–${plain(highest / size, 3)}${thin}${name}`;
}

/**
 * Gives amounts of several Pythons for a sentence, with two digits that count: "about 17 kB" where they come to the same,
 * and "5.2 to 11 ms" where they do not.
 */
export function amountsInSentence(values: readonly number[], unit: Unit): string {
  return inSentence(values, (value) => {
    const rounded = Number(value.toPrecision(2));
    const [size, name] = scaleOf(rounded, unit);
    return [plain(rounded / size, 2), name];
  });
}

/** Gives ratios of several Pythons for a sentence: "about 1.9 times", or "1.6 to 1.9 times". */
export function ratiosInSentence(values: readonly number[]): string {
  return inSentence(values, (value) => [plain(value, 2), 'times']);
}

/** Gives a number with so many digits that count, never as a power of ten. */
function plain(value: number, digits: number): string {
  return Number(value.toPrecision(digits)).toLocaleString('en', {
    minimumSignificantDigits: value < 10 ** (digits - 1) ? digits : 1,
    maximumSignificantDigits: 21,
  });
}

function scaleOf(value: number, unit: Unit): readonly [size: number, name: string] {
  const fitting = scales[unit].find(([size]) => value >= size) ?? scales[unit].at(-1);
  if (fitting === undefined) throw new Error(`The unit "${unit}" has no names.`);
  return fitting;
}

function inSentence(
  values: readonly number[],
  words: (value: number) => readonly [number: string, unit: string],
): string {
  const [low, high] = [words(Math.min(...values)), words(Math.max(...values))];
  if (low.join() === high.join()) return `about ${high.join(thin)}`;
  const from = low[1] === high[1] ? low[0] : low.join(thin);
  return `${from} to ${high.join(thin)}`;
}
