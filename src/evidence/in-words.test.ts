import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountInWords, amountsInSentence, ratiosInSentence, spreadInWords } from './in-words.ts';

const amounts = [
  [1.6234, 's', '1.62 s'],
  [1.6, 's', '1.60 s'],
  [0.9996, 's', '1.00 s'],
  [0.0174, 's', '17.4 ms'],
  [0.4204, 's', '420 ms'],
  [5.4e-6, 's', '5.40 µs'],
  [85.24, 's', '85.2 s'],
  [4321, 's', '4,320 s'],
  [409.6, 'B', '410 B'],
  [17_432, 'B', '17.4 kB'],
  [13_910_000, 'B', '13.9 MB'],
] as const;

for (const [value, unit, expected] of amounts) {
  test(`${value} ${unit} is ${expected}`, () => {
    assert.equal(amountInWords(value, unit).replace('\u00a0', ' '), expected);
  });
}

test('a spread has one unit, that of its higher end', () => {
  assert.equal(spreadInWords(0.95, 1.1, 's'), '0.950–1.10\u00a0s');
  assert.equal(spreadInWords(1.6, 1.708, 's'), '1.60–1.71\u00a0s');
});

const sentences = [
  [amountsInSentence([17_432], 'B'), 'about 17 kB'],
  [amountsInSentence([17_432, 16_900], 'B'), 'about 17 kB'],
  [amountsInSentence([0.0052, 0.0114], 's'), '5.2 to 11 ms'],
  [amountsInSentence([0.9, 0.0601], 's'), '60 to 900 ms'],
  [amountsInSentence([1.25, 0.0601], 's'), '60 ms to 1.3 s'],
  [ratiosInSentence([1.904, 1.862]), 'about 1.9 times'],
  [ratiosInSentence([1.6, 1.904]), '1.6 to 1.9 times'],
  [ratiosInSentence([1.004]), 'about 1.0 times'],
  [ratiosInSentence([13_870]), 'about 14,000 times'],
] as const;

for (const [said, expected] of sentences) {
  test(`a sentence says ${expected}`, () => {
    assert.equal(said.replaceAll('\u00a0', ' '), expected);
  });
}
