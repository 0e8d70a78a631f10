import { expect, test } from '@playwright/test';
import { showPath } from '../src/shell/chart/show-path.ts';
import { withBase } from '../src/site.ts';
import { addressOfPath } from '../src/site-addresses.ts';
import { chartState } from '../src/tree/chart-state.ts';
import { builtPages, parse } from './built-pages.ts';
import { contentOf } from './content-of.ts';
import { contrastsOf } from './contrast.ts';
import { sites, urlOf, type TestSite } from './sites.ts';

const site = sites.deep;

for (const each of [sites.deep, sites.licences] as TestSite[]) {
  test(`${each.name}: shown on the chart of any other page, a path looks as on its own`, async () => {
    const { tree } = await contentOf(each);
    const chartAt = chartsOf(each);
    const charts = tree.paths.map((path) => {
      const svg = chartAt(addressOfPath(path.id));
      return { path, svg, wanted: svg?.outerHTML };
    });
    const looks = new Set(charts.map(({ wanted }) => wanted));
    expect(looks.size, 'no two pages show the same').toBe(tree.paths.length);
    const differing: string[] = [];
    for (const { path, wanted } of charts) {
      const state = chartState(tree, path);
      for (const { path: from, svg } of charts) {
        const shown = svg?.cloneNode(true) as SVGElement;
        showPath(shown, state, (id) => withBase(each.base, addressOfPath(id)));
        if (shown.outerHTML !== wanted) differing.push(`from "${from.id}" to "${path.id}"`);
      }
    }
    expect(differing).toEqual([]);
  });
}

test('what is out of reach is marked, and nothing on a page that is no walk', async () => {
  const { tree } = await contentOf(site);
  const chartAt = chartsOf(site);
  const idsOf = (address: string, selector: string) =>
    [...(chartAt(address)?.querySelectorAll(selector) ?? [])].map(({ id }) => id);
  for (const path of tree.paths) {
    const { boxes, edges } = chartState(tree, path);
    const out = [...edges].filter(([, { mark }]) => mark === 'out').map(([id]) => id);
    const expected = [...boxes].filter(([, mark]) => mark === 'out').map(([id]) => `box-${id}`);
    const address = addressOfPath(path.id);
    expect(idsOf(address, 'a.out').toSorted(), address).toEqual([...expected, ...out].toSorted());
    expect(idsOf(address, '.edge.out').length, address).toBe(out.length);
  }
  for (const address of ['/', '/guide/long-lived-or-ad-hoc/', '/guide/all/']) {
    expect(idsOf(address, '.pill').length, address).toBeGreaterThan(1);
    expect(idsOf(address, ':is(.lit, .out, [aria-current])'), address).toEqual([]);
  }
});

test('every word of the chart can be read, in light, dark and forced colours', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  const { tree } = await contentOf(site);
  // A verdict, and a question behind two others.
  const walks = tree.paths.filter(({ steps }) => steps.length === 2).slice(0, 2);
  for (const { id } of walks) {
    await page.goto(urlOf(site, addressOfPath(id)));
    for (const media of [
      { forcedColors: 'none', colorScheme: 'light' },
      { forcedColors: 'none', colorScheme: 'dark' },
      { forcedColors: 'active', colorScheme: 'dark' },
      { forcedColors: 'active', colorScheme: 'light' },
    ] as const) {
      await page.emulateMedia(media);
      const name = `${id} ${Object.values(media).join(' ')}`;
      const contrasts = await contrastsOf(page);
      expect(contrasts.length, name).toBeGreaterThan(20);
      expect(
        contrasts.filter(({ contrast }) => contrast < 4.5),
        name,
      ).toEqual([]);
      // Not by colour alone: dashes for what is out of reach, thicker lines for what is lit.
      const looks = await page.locator('.chart rect').evaluateAll((rects) =>
        rects.map((rect) => {
          const { strokeDasharray, strokeWidth } = getComputedStyle(rect);
          const { classList } = rect.parentElement ?? rect;
          return {
            isOut: classList.contains('out'),
            isDashed: strokeDasharray !== 'none',
            isLit: classList.contains('lit'),
            isThick: Number.parseFloat(strokeWidth) > 2,
          };
        }),
      );
      expect(looks.filter(({ isOut }) => isOut).length, name).toBeGreaterThan(5);
      for (const { isOut, isDashed, isLit, isThick } of looks) {
        expect(isDashed, name).toBe(isOut);
        expect(isThick, name).toBe(isLit);
      }
    }
  }
});

/** Gives the charts of a built site by the address of their page; only they are parsed. */
function chartsOf(each: TestSite): (address: string) => SVGElement | null {
  const pages = new Map(builtPages(each).map(({ address, html }) => [address, html]));
  return (address) => {
    const [svg = ''] = /<svg class="chart".*?<\/svg>/s.exec(pages.get(address) ?? '') ?? [];
    return parse(svg).querySelector('svg');
  };
}
