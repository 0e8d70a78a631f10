import { expect, test, type Frame, type Page } from '@playwright/test';
import { embedSize, embedSnippet } from '../src/share/embed-snippet.ts';
import { addressOfCard, addressOfEmbed, addressOfPath } from '../src/site-addresses.ts';
import { boxOf, isWhole, type Tree } from '../src/tree/tree.ts';
import { findingsOf, looks } from './axe.ts';
import { contentOf } from './content-of.ts';
import { otherHost } from './other-host.ts';
import { sites, urlOf } from './sites.ts';
import { placeOf } from './walking.ts';

const site = sites.deep;

/** The frames that wikis show a page in: GitLab's and Gitea's hold a diagram, and a link of it leads to the page. */
const frames: readonly { readonly name: string; readonly html: (url: string) => string }[] = [
  { name: 'a plain frame', html: (address) => embedSnippet({ address, title: 'Which API?' }) },
  {
    name: 'a frame as GitLab’s',
    html: (url) => frame(`sandbox="allow-scripts allow-popups" src="${url}"`),
  },
  {
    name: 'a frame as Gitea’s',
    html: (url) =>
      frame(`srcdoc="${escaped(`<svg><a href="${url}"><text y="20">API</text></a></svg>`)}"`),
  },
];

for (const { name, html } of frames) {
  for (const letsAllHaveFiles of [true, false]) {
    const host = letsAllHaveFiles ? 'lets all have its files' : 'lets nobody';
    test(`in ${name} answers lead to the verdict, and links out of it, where the host ${host}`, async ({
      page,
      context,
    }) => {
      await using other = await otherHost(site, letsAllHaveFiles);
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', ({ message }) => said.push(message));
      const wiki = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">`;
      await page.goto(other.serveWiki(wiki + html(other.urlOf(addressOfEmbed('')))));
      const link = shown(page).locator('svg a').filter({ hasText: /^API$/ });
      if (name.includes('Gitea')) await link.click();
      const path = longest((await contentOf(site)).tree);
      for (const [index, step] of path.steps.entries()) {
        const { tree } = await contentOf(site);
        const before = path.steps.slice(0, index).map(({ answer }) => answer);
        await expect
          .poll(() => shown(page).url())
          .toBe(other.urlOf(addressOfEmbed(before.join('/'))));
        await expect(shown(page).locator('h1')).toContainText(boxOf(tree, step.box).text);
        if (index === 1) {
          expect(await opened(page, 'Open the guide')).toBe(
            other.urlOf(addressOfPath(before.join('/'))),
          );
        }
        await shown(page).locator('.answers a').nth(placeOf(tree, step)).click();
      }
      const verdict = other.urlOf(addressOfEmbed(path.id));
      await expect.poll(() => shown(page).url()).toBe(verdict);
      expect(await opened(page, 'Open the card')).toBe(other.urlOf(addressOfCard(path.end.card)));
      expect(shown(page).url()).toBe(verdict);
      expect(context.pages().length).toBe(1);
      expect(said).toEqual([]);
    });
  }
}

test('who answers in the chart goes on in it, and the wiki stays where it is', async ({ page }) => {
  await using other = await otherHost(site);
  await page.setViewportSize({ width: 900, height: 600 });
  const snippet = embedSnippet({ address: other.urlOf(addressOfEmbed('')), title: 'Which API?' });
  const filler = '<p style="block-size: 200px">';
  await page.setContent(`<!doctype html>${filler}${snippet}<p style="block-size: 3000px">`);
  const { tree } = await contentOf(site);
  const path = longest(tree);
  await expect(shown(page).locator('h1')).toBeVisible();
  await shown(page).getByText('The flowchart').click();
  for (const [index, { box, answer }] of path.steps.entries()) {
    const pill = shown(page).locator(`[id="${box}--${answer}"]`);
    await pill.click();
    const taken = path.steps.slice(0, index + 1).map((step) => step.answer);
    const address = other.urlOf(addressOfEmbed(taken.join('/')));
    await expect.poll(() => shown(page).url().split('#')[0]).toBe(address);
    const isVerdict = index === path.steps.length - 1;
    await expect(pill).toBeVisible({ visible: !isVerdict });
    if (!isVerdict) await expect(pill).toBeInViewport();
  }
  // It is another site's page, and its reader's place in it.
  await expect(shown(page).locator('h1')).toBeInViewport();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBe(0);
});

test('a question with its answers is seen at once in a frame of the offered size', async ({
  page,
}) => {
  await page.setViewportSize(embedSize);
  const { tree } = await contentOf(site);
  for (const { id } of tree.paths.filter((path) => !isWhole(path))) {
    await page.goto(urlOf(site, addressOfEmbed(id)));
    for (const answer of await page.locator('.answers a').all()) {
      await expect(answer, id).toBeInViewport({ ratio: 1 });
    }
    await expect(page.getByRole('link', { name: 'Open the guide' })).toBeInViewport({ ratio: 1 });
  }
});

for (const width of [320, 500, 800]) {
  test(`at ${width} px nothing but programs and the chart scrolls sideways, unfolded or not`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: embedSize.height });
    const { tree } = await contentOf(site);
    for (const { id } of tree.paths) {
      await page.goto(urlOf(site, addressOfEmbed(id)));
      const wide = await page.evaluate(() => {
        const all = document.querySelectorAll<HTMLDetailsElement>('details');
        const names = [...all].map((each) => each.name);
        const found: string[] = [];
        const look = (state: string) => {
          for (const part of [document.documentElement, document.body, ...document.body.children]) {
            if (part.scrollWidth > part.clientWidth) found.push(`${part.localName}, ${state}`);
          }
          // The page itself is as high as its frame: what is asked scrolls in it.
          if (document.documentElement.scrollHeight > innerHeight) found.push(`height, ${state}`);
        };
        look('folded');
        for (const [index, each] of all.entries()) {
          each.open = true;
          look(`unfolded: ${each.querySelector('summary')?.textContent} ${names[index]}`);
        }
        return found;
      });
      expect(wide, id).toEqual([]);
    }
  });
}

// The looks that differ most, in a narrow frame and one of the offered size; the audit takes every page in every look.
const inFrames = [
  { look: 'light on a desk', width: 320 },
  { look: 'dark on a desk', width: embedSize.width },
  { look: 'forced colours', width: 320 },
];
for (const { look, width } of inFrames) {
  test(`axe finds nothing in a frame of ${width} px: ${look}`, async ({ browser }) => {
    const options = looks.find(({ name }) => name === look)?.options;
    expect(options).toBeDefined();
    const viewport = { width, height: embedSize.height };
    const context = await browser.newContext({ ...options, viewport });
    const page = await context.newPage();
    const { tree } = await contentOf(site);
    const path = longest(tree);
    const question = path.steps.slice(0, -1).map(({ answer }) => answer);
    for (const id of ['', question.join('/'), path.id]) {
      await page.goto(urlOf(site, addressOfEmbed(id)));
      expect(await findingsOf(page), id).toEqual([]);
      await page.locator('details').evaluateAll((all) => {
        for (const each of all as HTMLDetailsElement[]) {
          // By its name, one that is opened closes the others.
          each.removeAttribute('name');
          each.open = true;
        }
      });
      expect(await findingsOf(page), `${id}, unfolded`).toEqual([]);
    }
    await context.close();
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page has a paper of its own, whatever the wiki's: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(urlOf(site, addressOfEmbed('')));
    const [paper, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color].map((text) => (text.match(/\d+/g) ?? []).map(Number));
    });
    expect(paper?.length, 'opaque').toBe(3);
    expect((paper?.[0] ?? 0) > (ink?.[0] ?? 0)).toBe(colorScheme === 'light');
  });
}

/** The innermost frame of the wiki's page. */
function shown(page: Page): Frame {
  return page.frames().at(-1) ?? page.mainFrame();
}

/** Follows a link in the frame, and gives the address of the page that it opens. */
async function opened(page: Page, name: string): Promise<string> {
  const opening = page.context().waitForEvent('page');
  await shown(page).getByRole('link', { name }).click();
  const other = await opening;
  await other.waitForURL(/^http/);
  // Opened from a sandboxed frame it has no origin, and may find its scripts refused: it is read all the same.
  await expect(other.locator('h1')).toBeVisible();
  const url = other.url();
  await other.close();
  return url;
}

function longest(tree: Tree) {
  const [path] = tree.paths.filter(isWhole).toSorted((a, b) => b.steps.length - a.steps.length);
  if (path === undefined) throw new Error('The tree has no verdict.');
  return path;
}

function frame(attributes: string): string {
  return `<iframe width="${embedSize.width}" height="${embedSize.height}" ${attributes}></iframe>`;
}

function escaped(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
