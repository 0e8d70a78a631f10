import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { amountInWords } from '../src/evidence/in-words.ts';
import { versionOf } from '../src/evidence/results.ts';
import { groupsOf } from '../src/evidence/rows.ts';
import { addressOfMeasuring, addressOfPage } from '../src/site-addresses.ts';
import { findingsOf, looks } from './axe.ts';
import { builtPages, parse } from './built-pages.ts';
import { contentOf } from './content-of.ts';
import { root, sites, urlOf } from './sites.ts';

// The page with what was measured: its charts, its tables, and the programs behind them.

const site = sites.deep;
const address = addressOfPage('evidence');

test('the tables have the medians of the results, and each chart the numbers of its table', async ({
  page,
}) => {
  const { figures } = await contentOf(site);
  await page.goto(urlOf(site, address));
  const shown = await page.locator('.figure > figure').evaluateAll((all) =>
    all.map((figure) => ({
      quantity: figure.querySelector('.quantity')?.textContent,
      rows: [...figure.querySelectorAll('tbody tr')].map((row) => [
        row.querySelector('th')?.textContent,
        ...[...row.querySelectorAll('td')].map(
          (cell) => cell.querySelector('strong')?.textContent ?? '–',
        ),
      ]),
      drawings: [...figure.querySelectorAll('svg')].map((svg) => ({
        names: [...svg.querySelectorAll('.name text')].map((each) => each.textContent),
        newest: [...svg.querySelectorAll('.newest.value text')].map((each) => each.textContent),
      })),
    })),
  );
  const expected = Object.values(figures).flatMap((figure) =>
    groupsOf(figure).map(({ quantity, unit, rows }) => ({
      quantity,
      rows: rows.map(({ label, byVersion }) => [
        label,
        ...figure.results.map((result) => {
          const summary = byVersion.get(versionOf(result));
          return summary === undefined ? '–' : amountInWords(summary.median, unit);
        }),
      ]),
    })),
  );
  expect(expected.length).toBeGreaterThan(6);
  const tables = shown.map(({ quantity, rows }) => ({ quantity, rows }));
  // The page has them in an order of its own.
  expect(tables.toSorted(byRows)).toEqual(expected.toSorted(byRows));
  for (const { rows, drawings } of shown) {
    expect(drawings).toHaveLength(2);
    for (const { names, newest } of drawings) {
      expect(names).toEqual(rows.map(([name]) => name));
      const last = rows.map((row) => row.at(-1)).filter((cell) => cell !== '–');
      expect(newest.toSorted()).toEqual(last.toSorted());
    }
  }
});

function byRows(a: unknown, b: unknown): number {
  return JSON.stringify(a).localeCompare(JSON.stringify(b));
}

test('each program is served as it stands in the content, and the page offers it and its command', async ({
  page,
}) => {
  const { figures } = await contentOf(site);
  await page.goto(urlOf(site, address));
  for (const { id, source } of Object.values(figures)) {
    const served = await page.request.get(urlOf(site, addressOfMeasuring(id)));
    expect(await served.text(), id).toBe(source);
    const link = page.locator(`a[download="${id}.py"]`);
    await expect(link).toHaveAttribute(
      'href',
      new URL(urlOf(site, addressOfMeasuring(id))).pathname,
    );
    await expect(page.locator('.figure pre', { hasText: `python3 ${id}.py` })).toHaveCount(1);
  }
});

test('where the address of the site is known, one command fetches the program and runs it', () => {
  const html = readFileSync(join(root, sites.docs.output, 'evidence/index.html'), 'utf8');
  const commands = [...parse(html).querySelectorAll('.figure pre')].map((pre) => pre.textContent);
  expect(commands).toContain(
    'curl -fsSO https://example.org/docs/evidence/tiny-tasks.py && python3 tiny-tasks.py',
  );
});

test('what pages quote leads to the section that shows the figure', () => {
  let count = 0;
  for (const { address: quoting, html } of builtPages(site)) {
    for (const link of parse(html).querySelectorAll('a.measured')) {
      count += 1;
      expect(link.textContent.trim(), quoting).toMatch(/^(about )?\d/);
      expect(link.getAttribute('href'), quoting).toMatch(/^(\/a\/b\/evidence\/)?#evidence-/);
    }
  }
  expect(count).toBeGreaterThan(20);
});

for (const width of [320, 360, 768, 1440]) {
  test(`at ${width} px one drawing of each chart is there, its words at least 12 px high`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(urlOf(site, address));
    const charts = await page.locator('.figure-chart').evaluateAll((all) =>
      all
        .filter((svg) => svg.getBoundingClientRect().width > 0)
        .map((svg) => {
          const frame = svg.closest('figure')?.getBoundingClientRect();
          const scale = svg.getBoundingClientRect().width / Number(svg.getAttribute('width'));
          const texts = [...svg.querySelectorAll('text')].map((text) => ({
            size: parseFloat(getComputedStyle(text).fontSize) * scale,
            box: text.getBoundingClientRect(),
          }));
          return {
            smallest: Math.min(...texts.map(({ size }) => size)),
            outside: texts.filter(
              ({ box }) => box.left < (frame?.left ?? 0) || box.right > (frame?.right ?? 0),
            ).length,
          };
        }),
    );
    const figures = await page.locator('.figure > figure').count();
    expect(charts).toHaveLength(figures);
    for (const { smallest, outside } of charts) {
      expect(smallest).toBeGreaterThanOrEqual(12);
      expect(outside).toBe(0);
    }
  });
}

test('on paper each chart has its wide drawing, and its table', async ({ page }) => {
  await page.goto(urlOf(site, address));
  await page.emulateMedia({ media: 'print' });
  for (const figure of await page.locator('.figure > figure').all()) {
    await expect(figure.locator('.wide')).toBeVisible();
    await expect(figure.locator('.narrow')).toBeHidden();
    await expect(figure.locator('table')).toBeVisible();
  }
});

for (const look of looks) {
  test(`axe finds nothing on the page with what was measured: ${look.name}`, async ({
    browser,
  }) => {
    const context = await browser.newContext(look.options);
    const page = await context.newPage();
    await page.goto(urlOf(site, address));
    expect(await findingsOf(page)).toEqual([]);
    await context.close();
  });
}
