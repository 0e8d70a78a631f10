import { defineConfig } from '@playwright/test';
import { launchOptions } from './e2e/launch-options.ts';

/** The end-to-end tests: the built site, served as a host would, in a real browser. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  globalSetup: './e2e/build-and-serve.ts',
  outputDir: 'test-results',
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  expect: {
    toHaveScreenshot: {
      // The snapshots are the pictures that the site shows, in the pixels that they have.
      pathTemplate: 'content/pictures/{arg}{ext}',
      scale: 'device',
      maxDiffPixelRatio: 0.0005,
    },
  },
  use: {
    // A transition between pages takes a quarter of a second, and what is tested is not the transition.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace costs half of each test's time: ask for one with --trace on.
    trace: 'off',
    launchOptions: launchOptions(),
  },
});
