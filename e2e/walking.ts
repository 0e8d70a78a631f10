import type { Page } from '@playwright/test';
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

/** The whole document, but for the words in front of it that the pointer or the focus calls up. */
export function documentOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const whole = document.documentElement.cloneNode(true) as Element;
    whole.querySelector('body > .tip')?.remove();
    return whole.outerHTML;
  });
}

/** Tells, from inside the page, whether it has been loaded anew since it was marked. */
export async function mark(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Object.assign(window, { marked: true }));
  return () => page.evaluate(() => 'marked' in window);
}
