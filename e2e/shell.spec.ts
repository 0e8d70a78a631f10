import { expect, test, type Page } from '@playwright/test';
import { pagesInOrder } from '../src/reading-order.ts';
import { addressOfCard, addressOfChapter } from '../src/site-addresses.ts';
import { builtPages, parse } from './built-pages.ts';
import { contentOf } from './content-of.ts';
import { sites, urlOf } from './sites.ts';

const site = sites.deep;
const { cards, chapters } = await contentOf(site);
const chapter = addressOfChapter(chapters.find(({ sections }) => sections.length > 3)?.id ?? '');
const card = addressOfCard(cards[0]?.id ?? '');
const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('the theme is the system’s until one is chosen, and then holds on every page', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(urlOf(site, '/'));
  const light = await ground(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await ground(page);
  expect(dark).not.toBe(light);
  const boxes = () =>
    page
      .locator('.chart .box rect')
      .first()
      .evaluate((box) => getComputedStyle(box).fill);
  const darkBoxes = await boxes();
  await page.getByLabel('Colours').selectOption('Light');
  expect(await ground(page)).toBe(light);
  expect(await boxes()).not.toBe(darkBoxes);
  await page.goto(urlOf(site, chapter));
  expect(await ground(page)).toBe(light);
  await expect(page.getByLabel('Colours')).toHaveValue('light');
  await page.getByLabel('Colours').selectOption('System');
  expect(await ground(page)).toBe(dark);
});

test('the chosen theme is there before any script of the page has loaded', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(urlOf(site, '/'));
  await page.getByLabel('Colours').selectOption('Dark');
  const dark = await ground(page);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(urlOf(site, chapter));
  expect(await ground(page)).toBe(dark);
});

test('a theme chosen in one tab holds in the others', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const page of [one, other]) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(urlOf(site, '/'));
  }
  await one.getByLabel('Colours').selectOption('Dark');
  await expect(other.getByLabel('Colours')).toHaveValue('dark');
  expect(await ground(other)).toBe(await ground(one));
});

test('where storage is forbidden, a theme can be chosen all the same', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(urlOf(site, '/'));
  const light = await ground(page);
  await page.getByLabel('Colours').selectOption('Dark');
  expect(await ground(page)).not.toBe(light);
  expect(errors).toEqual([]);
});

test('in a frame without an origin nothing is offered that does not work', async ({ page }) => {
  await page.setContent(`<iframe sandbox="allow-scripts" src="${urlOf(site, chapter)}"></iframe>`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('h1')).toBeVisible();
  // This server sends Access-Control-Allow-Origin: *, by which the script loads there, too.
  await expect(frame.getByLabel('Colours')).toBeVisible();
  await page.route('**/*.js', (route) => route.abort());
  await page.setContent(`<iframe sandbox="allow-scripts" src="${urlOf(site, chapter)}"></iframe>`);
  await expect(frame.locator('h1')).toBeVisible();
  await expect(frame.getByLabel('Colours')).toBeHidden();
  await expect(frame.getByRole('button', { name: /^Search/ })).toBeHidden();
});

// The lines of a program end as a file's do; a command is not to run where it is pasted.
for (const [what, address, inText, end] of [
  ['a program', card, /\n/, '\n'],
  ['a command', chapter, /^[^\n]*$/, ''],
] as const) {
  test(`${what} is copied, and that is told`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(urlOf(site, address));
    const programs = page.locator('.code');
    const texts = await programs.locator('pre').allTextContents();
    const index = texts.findIndex((text) => inText.test(text));
    expect(index).toBeGreaterThanOrEqual(0);
    await programs.nth(index).getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByRole('status')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${texts[index]}${end}`);
  });
}

test('without a clipboard the program is copied another way, or stays selected', async ({
  page,
}) => {
  for (const works of [true, false]) {
    await page.addInitScript((value) => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => value;
    }, works);
    await page.goto(urlOf(site, chapter));
    const program = page.locator('.code').first();
    await program.getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByRole('status')).toHaveText(works ? 'Copied' : /^Selected/);
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected.trim()).toBe((await program.locator('pre').textContent())?.trim());
  }
});

for (const height of [700, 1400]) {
  test(`on a screen of ${height} px the contents mark the section that is being read`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height });
    await page.goto(urlOf(site, chapter));
    const contents = page.getByRole('navigation', { name: 'On this page' });
    const links = await contents.getByRole('link').all();
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      await link.click();
      await expect(link).toHaveAttribute('aria-current', 'location');
      await expect(contents.locator('[aria-current]')).toHaveCount(1);
    }
  });
}

test('a section that is jumped to stands below the bar', async ({ page }) => {
  for (const width of [320, 360, 640, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(urlOf(site, chapter));
    const id = chapters.find((each) => addressOfChapter(each.id) === chapter)?.sections[2]?.id;
    await page.goto(`${urlOf(site, chapter)}#${id}`);
    const heading = await page.locator(`#${id}`).boundingBox();
    const bar = await page.locator('.bar').boundingBox();
    expect(bar?.y, `the bar stays, at ${width} px`).toBe(0);
    expect(heading?.y, `at ${width} px`).toBeGreaterThanOrEqual(bar?.height ?? Infinity);
    expect(bar?.height, `one row, at ${width} px`).toBeLessThanOrEqual(64);
  }
});

test('"Next" leads through every chapter and card, and "Previous" back', async () => {
  const order = pagesInOrder(await contentOf(site)).map(({ address }) => address);
  const pages = new Map(builtPages(site).map(({ address, html }) => [address, html]));
  const go = (start: string | undefined, way: 'next' | 'prev') => {
    const passed: string[] = [];
    for (let at = start; at !== undefined && !passed.includes(at);) {
      passed.push(at);
      const link = parse(pages.get(at) ?? '')
        .querySelector(`a[rel=${way}]`)
        ?.getAttribute('href');
      at = link?.slice(site.base.length - 1);
    }
    return passed;
  };
  expect(go(order[0], 'next')).toEqual(order);
  expect(go(order.at(-1), 'prev')).toEqual(order.toReversed());
});

test('by keyboard the menu opens, closes, and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(urlOf(site, chapter));
  const opener = page.getByRole('button', { name: 'Menu' });
  const menu = page.getByRole('navigation', { name: 'All pages' });
  await expect(menu).toBeHidden();
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(opener).toBeFocused();
});

test('pages glide into each other, but for a reader who wants no motion', async ({ page }) => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.goto(urlOf(site, chapter));
    await page.evaluate(() => {
      addEventListener('pageswap', (event) => {
        sessionStorage.setItem('glides', String(event.viewTransition !== null));
      });
    });
    await page
      .getByRole('navigation', { name: 'Previous and next page' })
      .getByRole('link')
      .last()
      .click();
    await expect(page).not.toHaveURL(urlOf(site, chapter));
    const glides = await page.evaluate(() => sessionStorage.getItem('glides'));
    expect(glides, reducedMotion).toBe(String(reducedMotion === 'no-preference'));
  }
});

test('a page is made ready when its link is pressed, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  await page.goto(urlOf(site, chapter));
  const link = page
    .getByRole('navigation', { name: 'Previous and next page' })
    .getByRole('link')
    .last();
  const target = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
  await link.hover();
  await page.waitForTimeout(500);
  expect(asked).not.toContain(target);
  await page.mouse.down();
  await page.waitForTimeout(500);
  await page.mouse.up();
  await expect(page).toHaveURL(target);
  // The whole page, or at least its text, where a browser that is watched by a tool does no more.
  const wasReady = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as unknown as readonly {
      readonly activationStart: number;
      readonly deliveryType: string;
    }[];
    return entry && (entry.activationStart > 0 || entry.deliveryType === 'navigational-prefetch');
  });
  expect(wasReady).toBe(true);
});
