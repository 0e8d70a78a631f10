import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { addressOfPath } from '../src/site-addresses.ts';
import { edgeId, idOfTarget } from '../src/tree/charts.ts';
import { destinationOf } from '../src/tree/destinations.ts';
import { builtPages } from './built-pages.ts';
import { contentOf } from './content-of.ts';
import { sites, urlOf } from './sites.ts';

const site = sites.deep;
const { resolve } = createRequire(import.meta.url);
const fonts = ['dejavu-sans', 'arimo', 'noto-sans'] as const;

test('every answer of the chart leads where it should from every page of the walk', async ({
  page,
}) => {
  const { tree } = await contentOf(site);
  for (const path of tree.paths) {
    await page.goto(urlOf(site, addressOfPath(path.id)));
    const links = await page
      .locator('.pill')
      .evaluateAll((all) => all.map((each) => [each.id, (each as SVGAElement).href.baseVal]));
    const expected = tree.boxes.flatMap((box) =>
      box.answers.map(({ id }) => [
        edgeId(box.id, id),
        new URL(urlOf(site, addressOfPath(destinationOf(tree, path, box.id, id).id))).pathname,
      ]),
    );
    expect(Object.fromEntries(links), path.id).toEqual(Object.fromEntries(expected));
  }
});

test('the way taken is lit, and the place where it ends is marked', async ({ page }) => {
  const { tree } = await contentOf(site);
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const path of tree.paths) {
    await page.goto(urlOf(site, addressOfPath(path.id)));
    const lit = page.locator('.pill.lit');
    const ids = await lit.evaluateAll((pills) => pills.map(({ id }) => id));
    expect(ids.toSorted(), path.id).toEqual(
      path.steps.map(({ box, answer }) => edgeId(box, answer)).toSorted(),
    );
    const current = page.locator('.chart [aria-current=step]');
    await expect(current, path.id).toHaveCount(1);
    await expect(current, path.id).toHaveId(`box-${idOfTarget(path.end)}`);
  }
});

test('no text leaves its box or pill in any font that a system may have', async ({ browser }) => {
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  const faces = fonts.map((font) => {
    const file = readFileSync(resolve(`@fontsource/${font}/files/${font}-latin-400-normal.woff2`));
    return `@font-face { font-family: ${font}; src: url(data:font/woff2;base64,${file.toString('base64')}) }`;
  });
  const charts = builtPages(site).filter(({ html }) => html.includes('class="chart"'));
  expect(charts.length).toBeGreaterThan(20);
  for (const { address, html } of charts) {
    expect(html, address).toContain('<svg');
    await page.goto(urlOf(site, address));
    await page.addStyleTag({ content: faces.join('\n') });
    for (const font of fonts) {
      const isThere = await page.evaluate(async (name) => {
        document.documentElement.style.setProperty('--text', name);
        await document.fonts.load(`16px ${name}`);
        return document.fonts.check(`16px ${name}`);
      }, font);
      expect(isThere).toBe(true);
      expect(await textsOutside(page), `${address} in ${font}`).toEqual([]);
    }
  }
  await context.close();
});

for (const width of [360, 768, 1024, 1440]) {
  test(`at ${width} px the chart's text is never under 12 px, nor an answer under 24`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['/', '/decide/', '/guide/long-lived-or-ad-hoc/', '/guide/cpu-or-io/']) {
      await page.goto(urlOf(site, address));
      const opener = page.getByRole('button', { name: 'Open the flowchart' });
      if (await opener.isVisible()) await opener.click();
      const scale = await page
        .locator('svg.chart')
        .evaluate((svg) => (svg as SVGSVGElement).getScreenCTM()?.a ?? 0);
      expect(scale * 16, address).toBeGreaterThanOrEqual(12);
      expect(scale * 16, address).toBeLessThanOrEqual(16.01);
      for (const pill of await page.locator('.pill rect').all()) {
        const box = await pill.boundingBox();
        expect(box?.width ?? 0).toBeGreaterThanOrEqual(23.99);
        expect(box?.height ?? 0).toBeGreaterThanOrEqual(23.99);
      }
    }
  });
}

/** Gives the words that stick out of the rectangle drawn for them. */
async function textsOutside(page: Page): Promise<string[]> {
  return page.locator('.chart a').evaluateAll((links) =>
    links.flatMap((link) => {
      const rectangle = link.querySelector('rect')?.getBBox();
      return [...link.querySelectorAll('text')]
        .filter((text) => {
          const { x, y, width, height } = text.getBBox();
          return (
            rectangle === undefined ||
            x < rectangle.x ||
            y < rectangle.y ||
            x + width > rectangle.x + rectangle.width ||
            y + height > rectangle.y + rectangle.height
          );
        })
        .map((text) => text.textContent ?? '');
    }),
  );
}
