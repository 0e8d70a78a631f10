import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fontFiles } from './mermaid-config.ts';
import { openTextMetrics } from './text-metrics.ts';

const measure = openTextMetrics(fontFiles, 20);

// Widths of the same texts in Chromium 156, in Inter at 20 px without kerning.
const inChromium: [text: string, px: number][] = [
  ['', 0],
  ['Yes', 35.796875],
  ['No, or unsure', 128.8125],
  ['Does each job run', 171.921875],
  ['AVATAR To. fi -> => (c)', 226.9375],
  ['ProcessPoolExecutor', 202.015625],
];
for (const [text, px] of inChromium) {
  test(`text is as wide as in a browser: "${text}"`, () => {
    assert.ok(Math.abs(measure(text) - px) <= 1 / 64, `${measure(text)} px`);
  });
}

test('a glyph no file has is given room, and a mark none', () => {
  assert.equal(measure('日本'), 40);
  assert.equal(measure('🐍'), 25);
  assert.equal(measure('e\u20dd'), measure('e'));
  assert.ok(measure('Ω') > 10 && measure('Ω') < 20);
});

test('a font that is not there is named', () => {
  assert.throws(
    () => openTextMetrics(['@fontsource/inter/files/none.woff'], 20)('x'),
    /none\.woff/,
  );
});
