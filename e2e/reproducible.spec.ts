import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesOf } from './built-pages.ts';
import { root, sites } from './sites.ts';

test('two builds give identical files', () => {
  const [first, second] = [sites.deep, sites.again].map(({ output }) => join(root, output));
  const files = filesOf(first ?? '');
  expect(files.length).toBeGreaterThan(30);
  expect(filesOf(second ?? '')).toEqual(files);
  const different = files.filter(
    (file) => !readFileSync(join(first ?? '', file)).equals(readFileSync(join(second ?? '', file))),
  );
  expect(different).toEqual([]);
});
