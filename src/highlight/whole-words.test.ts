import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { markdownToHast } from 'satteri';
import { breakNames, keepWordsWhole } from './whole-words.ts';

// Inline Markdown, and what becomes of its code: a word that is kept whole stands in brackets, a long one has bars where it may
// break.
const texts: [text: string, expected: string][] = [
  ['`--mode=cpu`', '[--mode=cpu]'],
  ['`run --mode=wall script.py`', 'run [--mode=wall] script.py'],
  ['`ulimit -n`, `-X gil=0`', 'ulimit [-n], [-X] gil=0'],
  ['`max_workers=4`', 'max_workers=4'],
  ['`a - b`', 'a - b'],
  ['`--a-very-long-option`', '--a-very-long-option'],
  ['an ad-hoc [`--x`](#y)', 'an ad-hoc [--x]'],
  ['`faulthandler.dump_traceback_later(60)`', 'faulthandler.|dump_|traceback_|later(|60)'],
  ['`with multiprocessing.TimeoutError()`', 'with multiprocessing.|TimeoutError()'],
  ['`concurrent.futures.__version__`', 'concurrent.|futures.|__version__'],
  ['`run_in_executor()`', 'run_in_executor()'],
];
for (const [text, expected] of texts) {
  test(`${text} is kept together`, () => {
    const root = markdownToHast(text) as Root;
    keepWordsWhole(root);
    const told = toHtml(root)
      .replaceAll(/<span class="whole">(.*?)<\/span>/g, '[$1]')
      .replaceAll('<wbr>', '|')
      .replaceAll(/<[^>]*>/g, '');
    assert.equal(told, expected);
  });
}

// Names, and where they may break in a narrow cell.
const names: [text: string, expected: string][] = [
  ['`run_in_executor()`', 'run_|in_|executor()'],
  ['`BrokenProcessPool`', 'Broken|Process|Pool'],
  ['`threading.excepthook()`', 'threading.|excepthook()'],
  ['`map(buffersize=…)` of', 'map(buffersize=|…) of'],
  ['`min(32, CPUs + 4)`', 'min(32, |CPUs |+ |4)'],
  ['`to_thread()`', 'to_thread()'],
  ['max_workers', 'max_workers'],
];
for (const [text, expected] of names) {
  test(`${text} may break`, () => {
    const root = markdownToHast(text) as Root;
    breakNames(root);
    assert.equal(
      toHtml(root)
        .replaceAll('<wbr>', '|')
        .replaceAll(/<[^>]*>/g, ''),
      expected,
    );
  });
}
