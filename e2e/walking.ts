import { expect, type Page } from '@playwright/test';
import { addressOfPath } from '../src/site-addresses.ts';
import { boxOf, type Path, type Tree } from '../src/tree/tree.ts';
import { urlOf, type TestSite } from './sites.ts';

/** The addresses that a path passes, from the first question to its verdict. */
export function stationsOf(of: TestSite, path: Path): string[] {
  return [0, ...path.steps.keys().map((index) => index + 1)].map((taken) =>
    urlOf(
      of,
      addressOfPath(
        path.steps
          .slice(0, taken)
          .map(({ answer }) => answer)
          .join('/'),
      ),
    ),
  );
}

/** The number of an answer among those of its question, from 0. */
export function placeOf(tree: Tree, { box, answer }: Path['steps'][number]): number {
  return boxOf(tree, box).answers.findIndex(({ id }) => id === answer);
}

/** The whole document, without what differs between two loads of one page. */
export function documentOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Tells, from inside the page, whether it has been loaded anew since it was marked. */
export async function mark(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Object.assign(window, { marked: true }));
  return () => page.evaluate(() => 'marked' in window);
}

/** As `mark`, of the page in the frame that this page holds. */
export async function markFrame(page: Page): Promise<() => Promise<boolean>> {
  const frame = () => page.frames()[1];
  await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();
  await frame()?.waitForLoadState();
  await frame()?.evaluate(() => Object.assign(window, { marked: true }));
  return async () => (await frame()?.evaluate(() => 'marked' in window)) ?? false;
}
