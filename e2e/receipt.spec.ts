import { expect, test, type Frame, type Page } from '@playwright/test';
import { formats, richText, richTextChoice } from '../src/share/formats.ts';
import { markdown } from '../src/share/formats/markdown.ts';
import { findingsOf } from './axe.ts';
import { sites, urlOf, type TestSite } from './sites.ts';
import { expectedReceipt, verdictsOf } from './verdicts.ts';

// An hour at which it is the next day already where the reader is.
const now = '2026-11-22T12:00:00Z';
const day = '2026-11-23';
test.use({ timezoneId: 'Pacific/Kiritimati' });

const deep = sites.deep;
const verdicts = await verdictsOf(deep);
const first = verdicts[0]!;

test('a verdict is copied in every format, and that is told', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const control = await open(page, deep, first.address);
  const receipt = expectedReceipt(deep, first, urlOf(deep, first.address), day);
  const labels = await control.select.locator('option').allTextContents();
  expect(labels).toEqual([richTextChoice, ...formats].map(({ label }) => label));
  for (const { label, write } of formats) {
    await control.select.selectOption(label);
    await expect(control.status).toBeEmpty();
    await control.copy.click();
    await expect(control.status).toHaveText(`Copied as ${label}.`);
    expect(await page.evaluate(() => navigator.clipboard.readText()), label).toBe(write(receipt));
    await expect(control.shown).toHaveCount(0);
  }
});

for (const site of [sites.docs, sites.licences] as TestSite[]) {
  test(`${site.name}: a verdict is copied with its permanent address`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const verdict of (await verdictsOf(site)).slice(-2)) {
      const control = await open(page, site, `${verdict.address}#main`);
      await control.select.selectOption(markdown.label);
      await control.copy.click();
      await expect(control.status).toHaveText(/^Copied/);
      // The site's own address where it is known; else the one that the reader has.
      const url = site.site
        ? new URL(site.base + verdict.address.slice(1), site.site).href
        : urlOf(site, verdict.address);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        markdown.write(expectedReceipt(site, verdict, url, day)),
      );
    }
  });
}

test('rich text keeps its links and bold words where they are taken, and is plain elsewhere', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const control = await open(page, deep, first.address);
  await control.copy.click();
  await expect(control.status).toHaveText(`Copied as ${richTextChoice.label}.`);
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
  const url = urlOf(deep, first.address);
  const expected = richText(expectedReceipt(deep, first, url, day));
  await expect(page.locator(`#rich a[href="${url}"]`)).toHaveText(url);
  await expect(page.locator('#rich h2')).toHaveText(`Use ${first.card.short}`);
  const bold = await page.locator('#rich strong, #rich b').allTextContents();
  expect(bold.length).toBe(expected['text/html'].split('<strong>').length - 1);
  await expect(page.locator('#plain')).toHaveValue(expected['text/plain']);
});

const closings = {
  'the clipboard is forbidden': 'permission',
  'there is no clipboard': 'missing',
  'the page is in a frame without an origin': 'frame',
} as const;
for (const [when, kind] of Object.entries(closings)) {
  test(`the text is shown, selected, where ${when}`, async ({ page, context }) => {
    await context.grantPermissions([]);
    const url = urlOf(deep, first.address);
    if (kind === 'missing') {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
    }
    const control = await (kind === 'frame'
      ? openInFrame(page, url)
      : open(page, deep, first.address));
    const receipt = expectedReceipt(deep, first, url, day);
    const choices = [richTextChoice, ...formats];
    for (const { id, label } of kind === 'permission' ? choices : choices.slice(0, 2)) {
      await control.select.selectOption(id);
      await expect(control.shown).toHaveCount(0);
      await control.copy.click();
      await expect(control.status).toHaveText(/^Not copied/);
      await expect(control.shown).toBeFocused();
      const text =
        formats.find((format) => format.id === id)?.write(receipt) ??
        richText(receipt)['text/plain'];
      await expect(control.shown, label).toHaveValue(text);
      const selected = await control.shown.evaluate((area: HTMLTextAreaElement) => [
        area.selectionStart,
        area.selectionEnd,
        area.readOnly,
      ]);
      expect(selected, label).toEqual([0, text.length, true]);
      await expect(control.group.getByText('The text is selected')).toBeVisible();
    }
    await page.keyboard.press('Escape');
    await expect(control.shown).toHaveCount(0);
    await expect(control.copy).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(control.shown).toBeFocused();
    await control.group.getByRole('button', { name: 'Close' }).click();
    await expect(control.shown).toHaveCount(0);
    await expect(control.status).toBeEmpty();
    await expect(control.copy).toBeFocused();
  });
}

test('what copies is loaded when a reader comes to it, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const control = await open(page, deep, first.address);
  await page.waitForLoadState('networkidle');
  const before = asked.length;
  await control.select.focus();
  await expect.poll(() => asked.slice(before)).toEqual([expect.stringContaining('copy-receipt')]);
});

test('where it cannot be loaded, that is told', async ({ page }) => {
  await page.route('**/copy-receipt*', (route) => route.abort());
  const control = await open(page, deep, first.address);
  await control.copy.click();
  await expect(control.status).toHaveText(/^Not copied: the connection failed/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with the text shown: ${colorScheme}`, async ({ browser }) => {
    // The checks are a script of ours, which the pages' policy rightly refuses.
    const context = await browser.newContext({ bypassCSP: true, colorScheme });
    await context.grantPermissions([]);
    const page = await context.newPage();
    for (const [index, { address }] of [first, verdicts.at(-1)!].entries()) {
      await page.setViewportSize({ width: index === 0 ? 360 : 1440, height: 900 });
      const control = await open(page, deep, address);
      await control.copy.click();
      await expect(control.shown).toBeVisible();
      expect(await findingsOf(page, 'main'), address).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        index === 0 ? 360 : 1440,
      );
    }
    await context.close();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const site of [deep, sites.licences] as TestSite[]) {
    test(`${site.name}: nothing is offered to copy, and all else is there`, async ({ page }) => {
      for (const { address, card } of (await verdictsOf(site)).slice(-3)) {
        await page.goto(urlOf(site, address));
        await expect(page.locator('.receipt')).toBeHidden();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(card.short);
        for (const part of ['.chosen', '.program', '.flips', '.support']) {
          await expect(page.locator(part), `${address} ${part}`).toBeVisible();
        }
      }
    });
  }
});

function controlIn(page: Page | Frame) {
  const group = page.getByRole('group', { name: 'Copy this answer' });
  return {
    group,
    select: group.getByLabel('Copy this answer as'),
    copy: group.getByRole('button', { name: 'Copy', exact: true }),
    status: group.getByRole('status'),
    shown: group.getByRole('textbox'),
  };
}

async function open(page: Page, site: TestSite, address: string) {
  await page.clock.setFixedTime(now);
  await page.goto(urlOf(site, address));
  return controlIn(page);
}

async function openInFrame(page: Page, url: string) {
  await page.clock.setFixedTime(now);
  await page.setContent(`<iframe sandbox="allow-scripts" width="900" height="800" src="${url}">`);
  await page.frameLocator('iframe').locator('h1').waitFor();
  const frame = page.frames().at(-1);
  if (frame === undefined) throw new Error('There is no frame.');
  return controlIn(frame);
}
