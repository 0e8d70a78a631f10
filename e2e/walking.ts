import { expect, type Locator, type Page, type Route } from '@playwright/test';
import { addressOfPath } from '../src/site-addresses.ts';
import { boxOf, isWhole, pathOf, type Path, type Tree } from '../src/tree/tree.ts';
import { urlOf, type TestSite } from './sites.ts';

/** The addresses that a path passes, from the first question to its verdict, on the pages of the walk or others like them. */
export function stationsOf(of: TestSite, path: Path, addressOf = addressOfPath): string[] {
  return [0, ...path.steps.keys().map((index) => index + 1)].map((taken) =>
    urlOf(
      of,
      addressOf(
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

/**
 * Takes every answer of every question once, and so every path: what paths have in common is gone only once, and the
 * browser's Back leads from each page to the question before. Begins and ends at the first question; `take` is given the
 * number of the answer among those of its question, and the path with it. Gives the paths, in the order in which they were taken.
 */
export async function takeEveryAnswer(
  page: Page,
  of: TestSite,
  tree: Tree,
  take: (place: number, next: Path) => Promise<void>,
  from: Path = pathOf(tree, ''),
): Promise<Path[]> {
  const taken: Path[] = [];
  for (const next of tree.paths.filter((path) => isOneAnswerBehind(path, from))) {
    const step = next.steps.at(-1) as Path['steps'][number];
    await take(placeOf(tree, step), next);
    await expect(page).toHaveURL(urlOf(of, addressOfPath(next.id)));
    taken.push(next);
    if (!isWhole(next)) taken.push(...(await takeEveryAnswer(page, of, tree, take, next)));
    await page.goBack();
    await expect(page).toHaveURL(urlOf(of, addressOfPath(from.id)));
  }
  return taken;
}

function isOneAnswerBehind(path: Path, from: Path): boolean {
  return (
    path.steps.length === from.steps.length + 1 &&
    from.steps.every(({ answer }, index) => path.steps[index]?.answer === answer)
  );
}

/** Follows a link by keyboard, to a host that answers “no content” and so leaves the reader where they are; gives what it was asked for. */
export async function targetOf(page: Page, link: Locator): Promise<string> {
  const answer = (route: Route) =>
    route.request().isNavigationRequest() ? route.fulfill({ status: 204 }) : route.continue();
  await page.route('**/*', answer);
  const asked = page.waitForRequest((request) => request.isNavigationRequest());
  await link.press('Enter');
  const url = (await asked).url();
  await page.unroute('**/*', answer);
  return url;
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
