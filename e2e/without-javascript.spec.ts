import { expect, test, type Page } from '@playwright/test';
import type { Content } from '../src/reading/content.ts';
import { addressOfCard, addressOfChapter, addressOfPath } from '../src/site-addresses.ts';
import { edgeId } from '../src/tree/charts.ts';
import { destinationOf } from '../src/tree/destinations.ts';
import { answersOf } from '../src/tree/answers.ts';
import { isWhole, pathOf } from '../src/tree/tree.ts';
import { contentOf } from './content-of.ts';
import { sites, urlOf, type TestSite } from './sites.ts';

test.use({
  javaScriptEnabled: false,
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
});

test('what needs JavaScript is not shown, and the menu opens', async ({ page }) => {
  const { chapters } = await contentOf(sites.deep);
  await page.goto(urlOf(sites.deep, addressOfChapter(chapters[0]?.id ?? '')));
  await expect(page.locator('.search, .theme, .copy').filter({ visible: true })).toHaveCount(0);
  const menu = page.getByRole('navigation', { name: 'All pages' });
  await expect(menu).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).tap();
  await expect(menu).toBeVisible();
  await menu.getByRole('link', { name: chapters[1]?.title ?? '' }).tap();
  await expect(page).toHaveURL(urlOf(sites.deep, addressOfChapter(chapters[1]?.id ?? '')));
});

test('the way to "How can I tell?" unfolds it', async ({ page }) => {
  await page.goto(urlOf(sites.deep, '/'));
  await page.getByRole('link', { name: 'How can I tell? And if both fit, or neither?' }).tap();
  await expect(page.locator('.tell li').first()).toBeInViewport();
});

for (const site of [sites.deep, sites.licences] as TestSite[]) {
  test(`${site.name}: the answers lead from the first page to every card`, async ({ page }) => {
    const content = await contentOf(site);
    for (const path of content.tree.paths.filter(isWhole)) {
      await page.goto(urlOf(site, '/'));
      for (const [index, answer] of answersOf(content.tree, path).entries()) {
        // What an answer leads to may hold another's label.
        const label = page.locator('strong').getByText(answer.label, { exact: true });
        const link = page.locator('.answers a').filter({ has: label });
        // Without styles, and read aloud, the label must not run into what it leads to.
        expect((await link.textContent())?.trimStart().startsWith(`${answer.label} `)).toBe(true);
        await link.tap();
        const sofar = path.steps.slice(0, index + 1).map((step) => step.answer);
        await expect(page).toHaveURL(urlOf(site, addressOfPath(sofar.join('/'))));
      }
      await page.getByRole('link', { name: 'Open the card' }).tap();
      await expectCard(page, site, content, path.end.card);
    }
  });

  test(`${site.name}: the list leads from the first page to every verdict`, async ({ page }) => {
    const content = await contentOf(site);
    for (const path of content.tree.paths.filter(isWhole)) {
      await page.goto(urlOf(site, '/'));
      const address = new URL(urlOf(site, addressOfPath(path.id))).pathname;
      await page.locator(`.decision a[href="${address}"]`).tap();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        cardOf(content, path.end.card).short,
      );
    }
  });

  test(`${site.name}: the chart opens, and leads to every card and answer`, async ({ page }) => {
    const content = await contentOf(site);
    const { tree } = content;
    const open = async () => {
      await page.goto(urlOf(site, '/'));
      const opener = page.getByRole('button', { name: 'Open the flowchart' });
      if (await opener.isVisible()) await opener.tap();
    };
    for (const card of tree.cards) {
      await open();
      await page.locator(`#box-${card}`).tap();
      await expectCard(page, site, content, card);
    }
    const start = pathOf(tree, '');
    const edges = tree.boxes.flatMap((box) => box.answers.map((answer) => ({ box, answer })));
    for (const { box, answer } of edges) {
      await open();
      const expected = urlOf(site, addressOfPath(destinationOf(tree, start, box.id, answer.id).id));
      await page.locator(`#${edgeId(box.id, answer.id)}`).tap();
      await expect(page, edgeId(box.id, answer.id)).toHaveURL(expected);
    }
  });
}

async function expectCard(page: Page, site: TestSite, content: Content, card: string) {
  await expect(page).toHaveURL(urlOf(site, addressOfCard(card)));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(cardOf(content, card).short);
}

function cardOf(content: Content, id: string) {
  const card = content.cards.find((each) => each.id === id);
  if (card === undefined) throw new Error(`There is no card "${id}".`);
  return card;
}
