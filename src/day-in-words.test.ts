import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInWords } from './day-in-words.ts';

test('a day is told in words', () => {
  assert.equal(dayInWords('2026-11-22'), '22 November 2026');
  assert.equal(dayInWords('2027-01-01'), '1 January 2027');
});
