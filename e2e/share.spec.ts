import { expect, test } from '@playwright/test';
import { formats } from '../src/share/formats.ts';
import { linkables } from '../src/share/linkable.ts';
import { plainText } from '../src/share/formats/plain-text.ts';
import {
  addressOfCard,
  addressOfChapter,
  addressOfPath,
  addressOfPermanent,
} from '../src/site-addresses.ts';
import { contentOf } from './content-of.ts';
import { copied, menuIn, shareHeading, sharePage } from './share-menu.ts';
import { sites, urlOf, type TestSite } from './sites.ts';
import { verdictsOf } from './verdicts.ts';

const site = sites.deep;
const { chapters, cards } = await contentOf(site);
const chapter = chapters.find(({ sections }) => sections.length > 3)!;
const section = chapter.sections.find(({ title }) => title.includes(' '))!;
const url = urlOf(site, addressOfChapter(chapter.id));
const permanent = (id: string) => urlOf(site, addressOfPermanent(id));
const written = formats.filter((format) => format !== plainText);

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('a heading is linked in every format, by its permanent address, and that is told', async ({
  page,
}) => {
  await page.goto(url);
  const menu = await shareHeading(page, section.id);
  await expect(menu.dialog).toHaveAccessibleName(`Share “${section.title}”`);
  const labels = written.map(({ label }) => label);
  expect(await menu.dialog.locator('li strong').allTextContents()).toEqual([
    'Copy link',
    'Address',
    ...labels,
    'Copy page as Markdown',
  ]);
  await menu.choose('Address');
  await expect(menu.status).toHaveText('Address copied.');
  expect(await copied(page)).toBe(permanent(section.id));
  const link = [{ href: permanent(section.id), spans: [{ text: section.title }] }];
  for (const { label, line } of written) {
    await menu.choose(label);
    await expect(menu.status).toHaveText(`Copied as ${label}.`);
    expect(await copied(page), label).toBe(line(link));
  }
  await expect(menu.shown).toHaveCount(0);
});

test('rich text is a link where links are taken, and the address elsewhere', async ({ page }) => {
  await page.goto(url);
  const menu = await shareHeading(page, section.id);
  await menu.choose('Copy link');
  await expect(menu.status).toHaveText('Link copied.');
  await menu.dialog.getByRole('button', { name: 'Close' }).click();
  await page.evaluate(() => {
    const rich = Object.assign(document.createElement('div'), { contentEditable: 'true' });
    rich.id = 'rich';
    const plain = Object.assign(document.createElement('textarea'), { id: 'plain' });
    document.querySelector('main')?.prepend(rich, plain);
  });
  for (const id of ['rich', 'plain']) {
    await page.locator(`#${id}`).focus();
    await page.keyboard.press('ControlOrMeta+V');
  }
  await expect(page.locator('#rich a')).toHaveText(section.title);
  await expect(page.locator('#rich a')).toHaveAttribute('href', permanent(section.id));
  await expect(page.locator('#rich')).toHaveText(section.title);
  await expect(page.locator('#plain')).toHaveValue(permanent(section.id));
});

for (const of of [site, sites.docs] as TestSite[]) {
  test(`${of.name}: chapters, cards, questions and verdicts have the address that is promised`, async ({
    page,
  }) => {
    const card = cards[0]!;
    const verdict = (await verdictsOf(of)).at(-1)!;
    const first = verdict.content.tree.paths.find(({ id }) => id === '')!;
    const question = verdict.content.tree.boxes[0]!;
    expect(first.id).toBe('');
    const pages: [address: string, title: string, promised: string][] = [
      [addressOfChapter(chapter.id), chapter.title, addressOfPermanent(chapter.id)],
      [addressOfCard(card.id), card.short, addressOfPermanent(card.id)],
      [addressOfPath(''), question.text, addressOfPath('')],
      [verdict.address, titleOf(verdict.content, verdict.address), verdict.address],
    ];
    for (const [address, title, promised] of pages) {
      await page.goto(`${urlOf(of, address)}#main`);
      const menu = await sharePage(page);
      await expect(menu.dialog).toHaveAccessibleName(`Share “${title}”`);
      await menu.choose('Address');
      // The site's own origin where it is known; else the one that the reader has.
      const { pathname, origin } = new URL(urlOf(of, promised));
      expect(await copied(page)).toBe((of.site ?? origin) + pathname);
    }
  });
}

test('after a step in place the question is shared that is there, and Back closes the menu', async ({
  page,
}) => {
  const { tree } = await contentOf(site);
  const asked = tree.paths.find(({ id, end }) => id !== '' && 'box' in end)!;
  await page.goto(urlOf(site, addressOfPath('')));
  await page.locator('.walk .answers a').first().click();
  await expect(page).toHaveURL(urlOf(site, addressOfPath(asked.id)));
  const box = tree.boxes.find(({ id }) => 'box' in asked.end && id === asked.end.box);
  const menu = await sharePage(page);
  await expect(menu.dialog).toHaveAccessibleName(`Share “${box?.text}”`);
  await menu.choose('Address');
  expect(await copied(page)).toBe(urlOf(site, addressOfPath(asked.id)));
  // A digit answers the question, but not while the menu is open.
  await page.keyboard.press('1');
  await expect(menu.dialog).toBeVisible();
  await page.goBack();
  await expect(menu.dialog).toHaveCount(0);
  await expect(page.locator('h1')).toBeFocused();
});

test('the Markdown of the page is copied, where it has some', async ({ page }) => {
  await page.goto(url);
  const label = 'Copy page as Markdown';
  await page.evaluate(() => {
    document.querySelectorAll('link[type="text/markdown"]').forEach((link) => link.remove());
  });
  const without = await sharePage(page);
  await expect(without.dialog.getByRole('button', { name: label })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('link'), { rel: 'alternate' });
    document.head.append(Object.assign(link, { type: 'text/markdown', href: 'twin.md' }));
  });
  const text = '# Title\n\nText.\n';
  await page.route('**/twin.md', (route) => route.fulfill({ body: text }));
  const menu = await sharePage(page);
  await menu.choose(label);
  await expect(menu.status).toHaveText('Page copied as Markdown.');
  expect(await copied(page)).toBe(text);
  await page.route('**/twin.md', (route) => route.abort());
  await menu.choose(label);
  await expect(menu.status).toHaveText(/^Not copied: the text could not be loaded/);
});

test('what copies loads when it is wanted; where it cannot be loaded, that is told', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('**/open-share*', (route) => route.abort());
  await page.goto(url);
  await page.locator(`#${section.id}`).hover();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((each) => /share|copier|formats/.test(each))).toEqual([]);
  await page.locator(`#${section.id} .share`).click();
  await expect(page.getByRole('status')).toHaveText(/^The menu could not be loaded/);
  expect(asked.at(-1)).toContain('open-share');
});

test('whoever opens it again while it loads gets one menu', async ({ page }) => {
  await page.goto(url);
  const loading = Promise.withResolvers<void>();
  await page.route('**/open-share*', async (route) => {
    await loading.promise;
    await route.continue();
  });
  const button = page.getByRole('button', { name: 'Share', exact: true });
  await button.click();
  await button.click();
  loading.resolve();
  await expect(page.locator('.share-menu')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.share-menu')).toHaveCount(0);
});

const closings = ['the clipboard is forbidden', 'there is no clipboard', 'a frame has no origin'];
for (const when of closings) {
  test(`the text is shown, selected, where ${when}`, async ({ page, context }) => {
    await context.clearPermissions();
    await context.grantPermissions([]);
    if (when === 'there is no clipboard') {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
    }
    const isFramed = when === 'a frame has no origin';
    if (isFramed) {
      await page.setContent(
        `<iframe sandbox="allow-scripts" width="900" height="800" src="${url}">`,
      );
    } else await page.goto(url);
    const place = isFramed ? page.frameLocator('iframe') : page;
    await place.getByRole('button', { name: `Share “${section.title}”` }).click();
    const menu = menuIn(place);
    for (const [label, text] of [
      ['Copy link', permanent(section.id)],
      ['Markdown', `[${section.title}](${permanent(section.id)})`],
    ] as const) {
      await menu.choose(label);
      await expect(menu.status).toHaveText(/^Not copied/);
      await expect(menu.shown).toBeFocused();
      await expect(menu.shown).toHaveValue(text);
      expect(
        await menu.shown.evaluate((area: HTMLTextAreaElement) => [
          area.selectionStart,
          area.selectionEnd,
          area.readOnly,
        ]),
      ).toEqual([0, text.length, true]);
    }
    await page.keyboard.press('Escape');
    await expect(menu.shown).toHaveCount(0);
    await expect(menu.dialog.getByRole('button', { name: 'Markdown', exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu.dialog).toHaveCount(0);
  });
}

function titleOf(content: Parameters<typeof linkables>[0], address: string): string {
  return linkables(content).find((each) => each.address === address)?.title ?? 'nothing';
}
