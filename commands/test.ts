import { join } from 'node:path';
import { findPython } from '../src/programs/find-python.ts';
import { root } from './build-site.ts';
import { findChromium } from './find-chromium.ts';
import {
  countNodeTests,
  countPlaywrightTests,
  runStage,
  sum,
  summary,
  type Counts,
  type Stage,
} from './run-stage.ts';

// Everything that is checked on every change: format, types, pure code, programs, and the built site in a browser.

const chromium = await (async () => {
  try {
    await findPython(process.env);
    return findChromium(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
})();

const program = (path: string) => join(root, 'node_modules', path);
const stages: readonly Stage[] = [
  { name: 'Format', parameters: [program('prettier/bin/prettier.cjs'), '--check', '.'] },
  { name: 'Types', parameters: [program('astro/bin/astro.mjs'), 'check'] },
  {
    name: 'Pure code',
    parameters: [
      '--test',
      '*.test.ts',
      'src/*.test.ts',
      'src/!(programs)/**/*.test.ts',
      'commands/*.test.ts',
      'e2e/*.test.ts',
    ],
    count: countNodeTests,
  },
  {
    name: 'Programs',
    parameters: ['--test', 'src/programs/*.test.ts'],
    count: countNodeTests,
  },
  {
    name: 'The built site',
    parameters: [program('@playwright/test/cli.js'), 'test'],
    environment: { CHROME_PATH: chromium, TEST_SITES: undefined },
    count: countPlaywrightTests,
  },
];

const counts: Counts[] = [];
for (const stage of stages) counts.push(await runStage(stage));
const all = sum(counts);
console.log(`\n${summary(all)}`);
process.exitCode = all.failed === 0 ? 0 : 1;
