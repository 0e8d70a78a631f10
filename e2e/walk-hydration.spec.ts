import { expect, test, type Page } from '@playwright/test';
import { addressOfPath } from '../src/site-addresses.ts';
import { isWhole } from '../src/tree/tree.ts';
import { contentOf } from './content-of.ts';
import { sites, urlOf, type TestSite } from './sites.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const widths = [1280, 360];
const cases = ([sites.deep, sites.licences] as TestSite[]).flatMap((site) =>
  widths.map((width) => ({ site, width })),
);
for (const { site, width } of cases) {
  test(`${site.name}, ${width} px wide: no script changes or shifts what the host sent of a page of the walk`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await watch(page);
    const { tree } = await contentOf(site);
    for (const path of tree.paths) {
      const response = await page.goto(urlOf(site, addressOfPath(path.id)));
      const sent = (await response?.text()) ?? '';
      const { isHydrated, hasSame, changes, shift } = await page.evaluate(compare, sent);
      expect(isHydrated, `${path.id}: hydrated`).toBe(!isWhole(path));
      expect(hasSame, `${path.id}: as sent`).toBe(true);
      expect(changes, `${path.id}: changed on the way`).toEqual([]);
      expect(shift, `${path.id}: shifted`).toBe(0);
    }
    // What would have been seen.
    const late = await page.evaluate(async () => {
      const first = document.createElement('h1');
      first.textContent = 'Something late';
      document.querySelector('main')?.prepend(first);
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 50)));
      return { shift: window.shift, changes: window.changes };
    });
    expect(late.shift).toBeGreaterThan(0);
    expect(late.changes).toEqual(['childList']);
  });
}

declare global {
  interface Window {
    /** What the layout has shifted by (https://web.dev/articles/cls), all shifts added up. */
    shift: number;
    /** The kinds of the changes made to the text of the page since it was read. */
    changes: string[];
  }
}

/** Has every page count from its beginning what shifts, and from when it has been read what is changed in it. */
function watch(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Object.assign(window, { shift: 0, changes: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        window.shift += (entry as PerformanceEntry & { readonly value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    // Scripts that are modules run only then.
    document.addEventListener('readystatechange', () => {
      const main = document.querySelector('main');
      if (document.readyState !== 'interactive' || !main) return;
      new MutationObserver((records) => {
        const isCopy = (node: Node) => node instanceof Element && node.matches('.copy');
        // A program gets its button, which lies over it.
        const others = records.filter(
          ({ addedNodes }) => addedNodes.length === 0 || ![...addedNodes].every(isCopy),
        );
        window.changes.push(...others.map(({ type }) => type));
      }).observe(main, { attributes: true, characterData: true, childList: true, subtree: true });
    });
  });
}

/** In a page: compares its text with the HTML that the host sent. */
async function compare(sent: string) {
  // Shifts are told after the frame that they are seen in.
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  const textOf = (of: Document) => {
    const main = of.querySelector('main')?.cloneNode(true) as Element | undefined;
    main?.querySelectorAll('.copy').forEach((button) => button.remove());
    return main?.innerHTML;
  };
  const island = document.querySelector('.walk-island');
  return {
    // Preact keeps what it shows at the element that it shows it in.
    isHydrated: island !== null && Object.keys(island).length > 0,
    hasSame: textOf(document) === textOf(new DOMParser().parseFromString(sent, 'text/html')),
    changes: window.changes,
    shift: window.shift,
  };
}
