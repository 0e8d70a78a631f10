import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { addressOfCard, addressOfChapter, addressOfPath } from '../src/site-addresses.ts';
import { isWhole } from '../src/tree/tree.ts';
import { builtPages } from './built-pages.ts';
import { contentOf } from './content-of.ts';
import { sites, urlOf, type TestSite } from './sites.ts';

/** How a reader sees the site, and the pages to check so: all of them, or one of each kind. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly media: Parameters<Page['emulateMedia']>[0];
  readonly pages: (site: TestSite) => Promise<readonly string[]>;
}

const phone = 360;
const looks: readonly Look[] = [
  { name: 'light on a phone', width: phone, media: { colorScheme: 'light' }, pages: allPages },
  { name: 'dark on a desk', width: 1440, media: { colorScheme: 'dark' }, pages: oneOfEachKind },
  {
    name: 'forced colours',
    width: 1024,
    media: { colorScheme: 'dark', forcedColors: 'active' },
    pages: oneOfEachKind,
  },
  { name: 'dark on a phone', width: phone, media: { colorScheme: 'dark' }, pages: oneOfEachKind },
  { name: 'light on a desk', width: 1440, media: { colorScheme: 'light' }, pages: oneOfEachKind },
];

for (const look of looks) {
  test(`axe finds nothing: ${look.name}`, ({ browser }) => check(browser, sites.deep, look));
}

test('axe finds nothing on a site on another subject', ({ browser }) =>
  check(browser, sites.licences, {
    name: 'light on a desk',
    width: 1440,
    media: { colorScheme: 'light' },
    pages: allPages,
  }));

async function check(browser: Browser, site: TestSite, { width, media, pages }: Look) {
  const addresses = await pages(site);
  test.setTimeout(10_000 * addresses.length);
  // The checks are a script of ours, which the pages' policy rightly refuses.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.emulateMedia(media);
  const withChart = await pagesOfWalk(site);
  for (const address of addresses) {
    await page.goto(urlOf(site, address));
    await expectNoFindings(page, address);
    if (width === phone && withChart.includes(address)) {
      await page.getByRole('button', { name: 'Menu' }).click();
      await expectNoFindings(page, `${address} with the menu open`);
      await page.keyboard.press('Escape');
    }
    if (width === phone && withChart.includes(address)) {
      await page.getByRole('button', { name: 'Open the flowchart' }).click();
      await expectNoFindings(page, `${address} with the chart open`);
    }
  }
  await context.close();
}

async function allPages(site: TestSite): Promise<readonly string[]> {
  const addresses = builtPages(site).map(({ address }) => address);
  expect(addresses.length).toBeGreaterThan(10);
  return addresses;
}

async function oneOfEachKind(site: TestSite): Promise<readonly string[]> {
  const { chapters, cards } = await contentOf(site);
  return [
    '/guide/',
    ...chapters.slice(0, 1).map(({ id }) => addressOfChapter(id)),
    '/apis/',
    ...cards.slice(0, 1).map(({ id }) => addressOfCard(id)),
    ...(await pagesOfWalk(site)),
  ];
}

/** The first page, the first question's and the first verdict's: each has the whole chart, which a phone has to open. */
async function pagesOfWalk(site: TestSite): Promise<readonly string[]> {
  const { tree } = await contentOf(site);
  const verdicts = tree.paths.filter(isWhole).slice(0, 1);
  return ['/', addressOfPath(''), ...verdicts.map(({ id }) => addressOfPath(id))];
}

async function expectNoFindings(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const findings = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html }) => html.slice(0, 200)),
  }));
  expect(findings, where).toEqual([]);
}
