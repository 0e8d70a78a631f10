import type { LaunchOptions } from '@playwright/test';
import { findChromium } from '../commands/find-chromium.ts';

/** Gives how the tests start their browser. Throws where there is none and none can be had. */
export function launchOptions(): LaunchOptions {
  return {
    executablePath: findChromium(process.env),
    args: [
      // Chromium refuses its sandbox to root, as which containers run.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
