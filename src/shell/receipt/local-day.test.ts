import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localDay } from './local-day.ts';

const days: [now: Date, day: string][] = [
  [new Date(2026, 10, 22, 23, 59), '2026-11-22'],
  [new Date(2027, 0, 1, 0, 0), '2027-01-01'],
  [new Date(2028, 1, 29, 12), '2028-02-29'],
];
for (const [now, day] of days) {
  test(`the reader's day: ${day}`, () => {
    assert.equal(localDay(now), day);
  });
}
