import { expect, test, type Page } from '@playwright/test';
import {
  addressOfCard,
  addressOfChapter,
  addressOfPath,
  wholeGuide,
} from '../src/site-addresses.ts';
import { mainSource } from '../src/reading/sources.ts';
import { isWhole } from '../src/tree/tree.ts';
import { contentOf } from './content-of.ts';
import { sites, urlOf, type TestSite } from './sites.ts';

const site = sites.deep;
/** A sheet of A4 less its margins, in CSS pixels. */
const sheet = { width: 703, height: 1032 };

test.use({ viewport: sheet, colorScheme: 'dark' });

for (const each of [site, sites.licences] as TestSite[]) {
  test(`the whole guide of "${each.name}" has every chapter and at most 25 sheets of A4`, async ({
    page,
  }) => {
    const { chapters } = await contentOf(each);
    await page.goto(urlOf(each, wholeGuide));
    for (const { id } of chapters) await expect(page.locator(`h2#${id}`)).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const sheets = sheetsOf(await page.pdf({ format: 'A4' }));
    expect(sheets).toBeGreaterThanOrEqual(1);
    expect(sheets).toBeLessThanOrEqual(25);
  });
}

test('the sheets of a document can be counted', async ({ page }) => {
  await page.setContent('<p>1<p style="break-before: page">2<p style="break-before: page">3');
  expect(sheetsOf(await page.pdf({ format: 'A4' }))).toBe(3);
});

test('on paper no page has what only leads on, and every page is black on white', async ({
  page,
}) => {
  for (const address of await oneOfEachKind()) {
    await print(page, address);
    const shown = await page
      .locator('header, nav:not(.all-contents), button, .skip, .contents, footer a')
      .evaluateAll((all) =>
        all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML),
      );
    expect(shown, address).toEqual([]);
    const colours = await page.evaluate(() => {
      // The worst case: a reader who chose the dark theme.
      document.documentElement.dataset['theme'] = 'dark';
      const { colorScheme, color, backgroundColor } = getComputedStyle(document.documentElement);
      return { colorScheme, color, backgroundColor };
    });
    expect(colours, address).toEqual({
      colorScheme: 'light',
      color: 'rgb(0, 0, 0)',
      backgroundColor: 'rgb(255, 255, 255)',
    });
  }
});

test('on paper everything that is folded stands open', async ({ page }) => {
  await print(page, wholeGuide);
  const folded = await page.locator('details').evaluateAll(
    (all) =>
      all
        .filter((details) => !details.closest('[hidden], .contents'))
        .map((details) => [...details.children].at(-1))
        .filter((last) => !last?.checkVisibility({ contentVisibilityAuto: true })).length,
  );
  expect(await page.locator('details').count()).toBeGreaterThan(30);
  expect(folded).toBe(0);
});

for (const [paper, width] of [
  ['A4', sheet.width],
  ['A5', 460],
] as const) {
  test(`on ${paper} the chart is shown, and nothing is wider than the sheet`, async ({ page }) => {
    await page.setViewportSize({ width, height: Math.round(width * 1.47) });
    for (const address of [...(await oneOfEachKind()), await addressOfVerdict()]) {
      await print(page, address);
      const wide = await page.locator('body *:not(svg *)').evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility())
          .filter(
            (each) =>
              each.getBoundingClientRect().right > innerWidth + 0.5 ||
              (each.scrollWidth > each.clientWidth + 1 && each.matches('pre, .comparison, .table')),
          )
          .map((each) => `${each.tagName}.${each.getAttribute('class')}`),
      );
      expect(wide, address).toEqual([]);
      for (const chart of await page.locator('svg.chart').all()) {
        await expect(chart, address).toBeVisible();
        const box = await chart.boundingBox();
        expect(box?.width, address).toBeGreaterThan(width / 4);
        expect(box?.height, address).toBeLessThanOrEqual(width * 1.47);
      }
    }
  });
}

test('on paper addresses are printed: of other sites, of answers, and by number on the page of all', async ({
  page,
}) => {
  const after = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) =>
        all.map((each) => [each.getAttribute('href'), getComputedStyle(each, '::after').content]),
      );
  const { cards, claims } = await contentOf(site);
  await print(page, addressOfCard(cards[0]?.id ?? ''));
  const outside = await after('.facts a[href^="http"]');
  expect(outside.length).toBeGreaterThan(0);
  for (const [href, content] of outside) expect(content).toBe(`" (${href})"`);
  for (const [, content] of await after('a.mark[data-number]')) expect(content).toMatch(/^"\d+"$/);

  await print(page, wholeGuide);
  const answers = await after('.answers a');
  expect(answers.length).toBeGreaterThan(0);
  for (const [href, content] of answers) expect(content).toBe(`"${href}"`);
  const sources = await page.locator('.sources li').allInnerTexts();
  expect(sources.length).toBeGreaterThan(50);
  const marks = await after('a.mark[data-number]');
  const numbers = marks.map(([href]) => {
    // A claim that a program shows leads to that, and has the number of its source all the same.
    const claim = claims[/\/evidence\/([^/]+)\/$/.exec(href ?? '')?.[1] ?? ''];
    const source = claim ? mainSource(claim) : href;
    return sources.indexOf((source ?? '').replace('https://', '')) + 1;
  });
  expect(marks.map(([, content]) => content)).toEqual(numbers.map((number) => `"${number}"`));
  expect(Math.min(...numbers)).toBe(1);
  // The cards' sources follow: their pages have no room for a list of their own.
  expect(sources.length).toBeGreaterThan(Math.max(...numbers));
});

test('a printed chapter says where it came from and where its sources are', async ({ page }) => {
  const { chapters } = await contentOf(site);
  const address = addressOfChapter(chapters[0]?.id ?? '');
  await page.goto(urlOf(site, address));
  const origin = page.locator('.on-paper');
  await expect(origin).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(origin).toBeVisible();
  const base = site.base.slice(0, -1);
  await expect(origin).toHaveText(
    `From ${base}${address}. The numbers at the marks are those of the sources listed at ${base}${wholeGuide}.`,
  );
});

test('a printed verdict has the chart once, its program over its output, and says where it came from', async ({
  page,
}) => {
  const address = await addressOfVerdict();
  await print(page, address);
  await expect(page.locator('svg.chart')).toBeVisible();
  await expect(page.locator('.decision').first()).toBeHidden();
  await expect(page.locator('.on-paper')).toHaveText(`From ${site.base.slice(0, -1)}${address}.`);
  const [program, output] = [
    await page.locator('.example .code').boundingBox(),
    await page.locator('.example .output').boundingBox(),
  ];
  expect(program?.width).toBeGreaterThan(sheet.width * 0.9);
  expect(output?.y).toBeGreaterThanOrEqual((program?.y ?? 0) + (program?.height ?? Infinity));
});

test('sheets are full, a chart stands under its question, and what supports a verdict stays whole', async ({
  page,
}) => {
  const { chapters } = await contentOf(site);
  for (const { id } of chapters.slice(0, 4)) {
    await print(page, addressOfChapter(id));
    for (const example of await page.locator('.example').all()) {
      // A program may go on overleaf, which a grid does not do well; what it prints stands beside it.
      expect(await example.evaluate((each) => getComputedStyle(each).display)).toBe('flow-root');
      const [program, output] = [
        await example.locator('.code').boundingBox(),
        await example.locator('.output').boundingBox(),
      ];
      expect(output?.x).toBeGreaterThan((program?.x ?? Infinity) + (program?.width ?? 0));
    }
    for (const chart of await page.locator('.question ~ .chart-frame').all()) {
      const whole = chart.locator('xpath=..');
      expect(await whole.evaluate((each) => getComputedStyle(each).breakInside)).toBe('avoid');
    }
  }
  await print(page, await addressOfVerdict());
  const sections = await page
    .locator('.support > section')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).breakInside));
  expect(new Set(sections)).toEqual(new Set(['avoid']));
  const room = await page
    .locator('footer.frame')
    .evaluate((each) => Number.parseFloat(getComputedStyle(each).paddingBlockStart));
  expect(room).toBeGreaterThan(4);
});

async function addressOfVerdict(): Promise<string> {
  const { tree } = await contentOf(site);
  return addressOfPath(tree.paths.find(isWhole)?.id ?? '');
}

async function print(page: Page, address: string): Promise<void> {
  await page.goto(urlOf(site, address));
  await page.emulateMedia({ media: 'print' });
}

async function oneOfEachKind(): Promise<string[]> {
  const { chapters, cards } = await contentOf(site);
  return [
    ...['/', '/decide/', wholeGuide, '/apis/'],
    ...chapters.slice(0, 2).map(({ id }) => addressOfChapter(id)),
    ...cards.slice(0, 1).map(({ id }) => addressOfCard(id)),
  ];
}

/** Counts the pages of a PDF, whose page tree Chromium writes uncompressed. */
function sheetsOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
