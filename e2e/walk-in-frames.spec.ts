import { expect, test, type Page } from '@playwright/test';
import { addressOfPath } from '../src/site-addresses.ts';
import { boxOf, isWhole, pathOf } from '../src/tree/tree.ts';
import { contentOf } from './content-of.ts';
import { otherHost } from './other-host.ts';
import { sites } from './sites.ts';
import { placeOf } from './walking.ts';

// Wikis show pages in frames that have no origin of their own: scripts are modules, which only a host that sends
// Access-Control-Allow-Origin lets such a frame have. Without it, a page works as HTML does.

const site = sites.deep;
const start = addressOfPath('');

/** How a wiki may show a page: gives what the body of the wiki's page holds. */
const frames: readonly { readonly name: string; readonly body: (page: Shown) => string }[] = [
  { name: 'a frame', body: ({ url }) => frame(`src="${url}"`) },
  {
    name: 'a frame in a frame that the wiki writes',
    body: ({ url }) => frame(`srcdoc="${escaped(`<body><iframe ${size} src="${url}"></iframe>`)}"`),
  },
  {
    name: 'a frame that the wiki copies the page into',
    body: ({ html }) => frame(`srcdoc="${escaped(html)}"`),
  },
];

interface Shown {
  readonly url: string;
  readonly html: string;
}

const size = 'width="1000" height="700"';

for (const { name, body } of frames) {
  for (const letsAllHaveFiles of [true, false]) {
    const host = letsAllHaveFiles ? 'lets all have its files' : 'lets nobody';
    test(`without an origin, in ${name}, the walk leads on where the host ${host}`, async ({
      page,
    }) => {
      await using other = await otherHost(site, letsAllHaveFiles);
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      const url = other.urlOf(start);
      const html = await (await fetch(url)).text();
      await page.goto(other.serveWiki(`<!doctype html>${body({ url, html })}`));
      const { tree } = await contentOf(site);
      const longest = tree.paths
        .filter(isWhole)
        .toSorted((a, b) => b.steps.length - a.steps.length);
      const path = longest[0] ?? pathOf(tree, '');
      const isCopy = !(await innermost(page).evaluate(() => location.protocol)).startsWith('http');
      for (const [index, step] of path.steps.entries()) {
        const heading = innermost(page).locator('h1');
        await expect(heading).toContainText(boxOf(tree, step.box).text);
        expect(await innermost(page).evaluate(() => origin)).toBe('null');
        const answer = innermost(page).locator('.walk .answers a').nth(placeOf(tree, step));
        // Its styles have come with it.
        await expect(answer).toHaveCSS('display', 'grid');
        await innermost(page).evaluate(() => Object.assign(window, { marked: true }));
        await answer.click();
        const next = path.steps.slice(0, index + 1).map((each) => each.answer);
        const isVerdict = next.length === path.steps.length;
        await expect
          .poll(() => innermost(page).url())
          .toBe(other.urlOf(addressOfPath(next.join('/'))));
        await innermost(page).waitForLoadState();
        const isInPlace = await innermost(page).evaluate(() => 'marked' in window);
        expect(isInPlace).toBe(letsAllHaveFiles && !isVerdict && !(isCopy && index === 0));
      }
      await expect(innermost(page).locator('h1')).not.toContainText('Question');
      await expect(innermost(page).locator('.flips')).toBeVisible();
      // What only a script can do is not offered without one.
      await expect(innermost(page).locator('.receipt')).toBeVisible({ visible: letsAllHaveFiles });
      expect(faults).toEqual([]);
    });
  }
}

function innermost(page: Page) {
  return page.frames().at(-1) ?? page.mainFrame();
}

function frame(attributes: string): string {
  return `<iframe sandbox="allow-scripts allow-popups" ${size} ${attributes}></iframe>`;
}

function escaped(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
