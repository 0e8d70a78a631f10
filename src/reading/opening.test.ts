import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToMdast } from 'satteri';
import { cutAtSentence, longestOpening, openingsOf } from './opening.ts';

const openings: [what: string, text: string, ...openings: [line: number, words: string][]][] = [
  ['what stands before the first heading belongs to none', 'Lead.\n\n## A\n\nText.', [3, 'Text.']],
  [
    'marks, links and claims leave their words',
    '## A\n\n**Cause.** <Claim id="x">A [b](#b) `c`</Claim>.',
    [1, 'Cause. A b c.'],
  ],
  ['a short opening goes on', '## A\n\nOne.\n\n- Two.\n- Three.', [1, 'One. Two. Three.']],
  [
    'a section of a program alone has none',
    '## A\n\n```python\nx = 1\n```\n\n### B\n\nText.',
    [7, 'Text.'],
  ],
];

for (const [what, text, ...expected] of openings) {
  test(`openings: ${what}`, () => {
    const root = mdxToMdast(text, { features: { headingAttributes: true } });
    assert.deepEqual([...openingsOf(root)], expected);
  });
}

const sentence = 'A sentence that is as long as this one says enough for a preview.';
const cuts: [what: string, text: string, cut: string][] = [
  ['a text that fits stays', 'Short', 'Short'],
  [
    'a longer one ends with its last whole sentence',
    `${sentence} ${sentence} ${sentence}`,
    `${sentence} ${sentence}`,
  ],
  [
    'one without an end ends after a word',
    'word, '.repeat(40).trim(),
    `${'word, '.repeat(25)}word…`,
  ],
];

for (const [what, text, expected] of cuts) {
  test(`cut: ${what}`, () => {
    assert.equal(cutAtSentence(text), expected);
    assert.ok(cutAtSentence(text).length <= longestOpening);
  });
}

test('cut: another length can be asked for', () => {
  assert.equal(cutAtSentence(`${sentence} ${sentence}`, 80), sentence);
  assert.equal(cutAtSentence(sentence, 20), 'A sentence that is…');
});
