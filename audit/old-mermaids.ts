import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from '../commands/build-site.ts';
import { launchOptions } from '../e2e/launch-options.ts';
import { followBoxes, type ShownBox } from '../e2e/mermaid-in-wikis.ts';
import { settings } from '../settings.ts';
import { chartsOfContent } from '../src/reading/charts-of-content.ts';
import { loadContent } from '../src/reading/load-content.ts';
import { linkables } from '../src/share/linkable.ts';
import { linkedFlowcharts } from '../src/share/mermaid-flavours.ts';
import type { Check } from './check.ts';

/** The releases that wikis carry: the oldest that GitLab has, one of 11, and the one that the site is made with. */
const releases = ['mermaid-10', 'mermaid-11', 'mermaid'];
const home = 'https://guide.test/a/b/';
const { resolve } = createRequire(import.meta.url);

/** Renders the flowcharts to copy with each release of Mermaid, as wikis do, and follows every link in them. */
export const oldMermaids: Check = async () => {
  const locate = (address: string) => home + address.slice(1);
  const content = await loadContent(root, settings(process.env).content);
  const labels = chartsOfContent(content).whole.boxes.map(({ label }) => label);
  const promised = new Set(linkables(content).map((each) => locate(each.permanent)));
  const flavours = Object.entries(linkedFlowcharts(content, locate));
  const browser = await chromium.launch(launchOptions());
  const faults: string[] = [];
  const versions: string[] = [];
  let passed = 0;
  try {
    for (const release of releases) {
      const folder = join(dirname(resolve(`${release}/package.json`)), 'dist');
      const version = versionIn(join(folder, '../package.json'));
      versions.push(version);
      for (const [flavour, source] of flavours) {
        const context = await browser.newContext();
        const page = await context.newPage();
        const shown = await followBoxes(page, { folder, source, home }).catch(String);
        await context.close();
        const problems =
          typeof shown === 'string'
            ? [shown]
            : labels.flatMap((label, index) => problemsOf(shown[index], label, flavour, promised));
        if (problems.length === 0) passed += labels.length;
        faults.push(...problems.map((each) => `Mermaid ${version}, "${flavour}": ${each}`));
      }
    }
  } finally {
    await browser.close();
  }
  const figures = `${versions.join(', ')}: ${labels.length} boxes, ${flavours.length} flavours`;
  return { name: 'Flowchart in wikis', figures, passed, faults };
};

function problemsOf(
  shown: ShownBox | undefined,
  label: string,
  flavour: string,
  promised: ReadonlySet<string>,
): string[] {
  if (shown?.words !== label) return [`"${label}" became "${shown?.words}"`];
  const { href = '', opened, target, inNewTab } = shown;
  const expected = flavour === 'labels' ? '_blank' : undefined;
  return [
    ...(promised.has(href) ? [] : [`"${label}" leads to ${href}, which is not promised`]),
    ...(opened === href ? [] : [`"${label}" names ${href} and opens ${opened}`]),
    ...(target === expected ? [] : [`"${label}" has the target "${target}"`]),
    ...(inNewTab === (flavour === 'labels') ? [] : [`"${label}" opens in the wrong tab`]),
  ];
}

function versionIn(file: string): string {
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
