import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renewed } from './renewed.ts';
import { resultsText } from './results-text.ts';
import { hashOf, noResults, resultsSource, type RecordedPython, type Results } from './results.ts';

const python = (release: string, date = '2026-01-01'): RecordedPython => ({
  release,
  build: 'gil',
  system: 'Linux x86-64',
  date,
});

const before: Results = {
  pythons: { '3.11': python('3.11.7'), '3.14': python('3.14.2') },
  claims: {
    changed: { program: 'old', observed: { '3.11': 1, '3.14': 1 } },
    gone: { program: 'same', observed: { '3.11': 1 } },
    kept: { program: 'same', observed: { '3.11': { a: [1, 2], b: 'x\n  y' }, '3.14': null } },
  },
  examples: {
    changed: { program: 'old', printed: ['3.11'] },
    kept: { program: 'same', printed: ['3.11', '3.14'] },
  },
};

const seen: Results = {
  pythons: { '3.9': python('3.9.1', '2026-02-02'), '3.14': python('3.14.10', '2026-02-02') },
  claims: {
    kept: { program: 'same', observed: { '3.14': true } },
    changed: { program: 'new', observed: { '3.14': 2, '3.9': 2 } },
    added: { program: 'new', observed: {} },
  },
  examples: {
    kept: { program: 'same', printed: ['3.14', '3.9'] },
    changed: { program: 'new', printed: ['3.14'] },
  },
};

test('results keep what other interpreters saw of unchanged programs, in order', () => {
  const results = renewed(before, seen, () => true);
  assert.deepEqual(results, {
    pythons: {
      '3.9': python('3.9.1', '2026-02-02'),
      '3.11': python('3.11.7'),
      '3.14': python('3.14.10', '2026-02-02'),
    },
    claims: {
      added: { program: 'new', observed: {} },
      changed: { program: 'new', observed: { '3.9': 2, '3.14': 2 } },
      kept: { program: 'same', observed: { '3.11': { a: [1, 2], b: 'x\n  y' }, '3.14': true } },
    },
    examples: {
      changed: { program: 'new', printed: ['3.14'] },
      kept: { program: 'same', printed: ['3.9', '3.11', '3.14'] },
    },
  });
  assert.deepEqual(Object.keys(results.claims), ['added', 'changed', 'kept']);
  assert.deepEqual(Object.keys(results.pythons), ['3.9', '3.11', '3.14']);
});

test('results of what a claim no longer concerns are dropped', () => {
  const results = renewed(before, seen, (_, { release }) => release !== '3.11.7');
  assert.deepEqual(results.claims['kept']?.observed, { '3.14': true });
});

test('an interpreter that saw nothing that still holds is dropped', () => {
  const nothing: Results = { pythons: {}, claims: {}, examples: {} };
  assert.deepEqual(
    renewed(before, nothing, () => true),
    noResults,
  );
});

test('a run that sees the same again changes nothing but its day', () => {
  const again = renewed(before, before, () => true);
  assert.deepEqual(again, before);
});

test('written results are read again as they were, each value on a line', () => {
  for (const results of [before, seen, noResults]) {
    assert.deepEqual(resultsSource.parse(JSON.parse(resultsText(results))), results);
  }
  assert.ok(resultsText(before).split('\n').includes('        "3.14": null'));
});

test('a hash tells which text has changed', () => {
  const hashes = [hashOf('ab', 'c'), hashOf('a', 'bc'), hashOf('abc'), hashOf('abc', '')];
  assert.equal(new Set(hashes).size, hashes.length);
  assert.equal(hashOf('ab', 'c'), hashes[0]);
});
