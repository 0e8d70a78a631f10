import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { writeFile } from 'node:fs/promises';
import type { Page, test } from '@playwright/test';
import { pictureScale } from '../src/pictures.ts';
import { launchOptions } from './launch-options.ts';
import { urlOf, type TestSite } from './sites.ts';

const { resolve } = createRequire(import.meta.url);

/** The rule that makes a font of ours known as `Inter`, wherever a style can be put. */
export const interFace = [400, 600, 700]
  .map((weight) => {
    const file = resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`);
    const url = `data:font/woff2;base64,${readFileSync(file).toString('base64')}`;
    return `@font-face { font-family: Inter; font-weight: ${weight}; src: url(${url}) }`;
  })
  .join('\n');

/** How a page looks alike on every machine: its own fonts depend on what is installed. */
const style = `${interFace}
  :root { --text: Inter, sans-serif !important; --mono: Inter, sans-serif !important }
  html { scrollbar-width: none }
  ::backdrop { background: white !important }`;

/** Settings for pictures that come out alike on every machine, as far as a browser lets them. */
export const alike: Parameters<typeof test.use>[0] = {
  bypassCSP: true,
  colorScheme: 'light',
  contextOptions: { reducedMotion: 'reduce' },
  launchOptions: {
    ...launchOptions(),
    args: [
      ...(launchOptions().args ?? []),
      ...['--font-render-hinting=none', '--disable-lcd-text'],
      // A frame in a sandbox is drawn by a process of its own, which knows of no other scale.
      `--force-device-scale-factor=${pictureScale}`,
    ],
  },
  deviceScaleFactor: pictureScale,
};

/** Writes the style sheet, and gives its file. */
export async function writeStyle(file: string): Promise<string> {
  await writeFile(file, style);
  return file;
}

/** Lets a browser find a test site at the origin that it was built for. */
export async function serveAtOrigin(page: Page, site: TestSite): Promise<void> {
  const origin = site.site ?? '';
  const served = new URL(urlOf(site, '/')).origin;
  await page.route(`${origin}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(origin, served) });
    await route.fulfill({ response });
  });
}
