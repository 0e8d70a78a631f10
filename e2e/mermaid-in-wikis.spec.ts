import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import { chartsOfContent } from '../src/reading/charts-of-content.ts';
import { linkables } from '../src/share/linkable.ts';
import { linkedFlowcharts, plainFlowchart } from '../src/share/mermaid-flavours.ts';
import { contentOf } from './content-of.ts';
import { followBoxes } from './mermaid-in-wikis.ts';
import { sites } from './sites.ts';

// What wikis make of the flowchart to copy, with the release of Mermaid that the site itself is made with. The audit asks
// older ones.

const folder = dirname(createRequire(import.meta.url).resolve('mermaid'));
const home = 'https://guide.test/a/b/';
const locate = (address: string) => home + address.slice(1);

for (const site of [sites.deep, sites.licences]) {
  for (const flavour of ['click', 'labels'] as const) {
    test(`every box of the flowchart of "${site.name}" leads where it says, its links in flavour "${flavour}"`, async ({
      page,
    }) => {
      const content = await contentOf(site);
      const source = linkedFlowcharts(content, locate)[flavour];
      const shown = await followBoxes(page, { folder, source, home });
      const { boxes } = chartsOfContent(content).whole;
      expect(shown.map(({ words }) => words)).toEqual(boxes.map(({ label }) => label));
      const permanent = linkables(content).map((each) => locate(each.permanent));
      for (const { words, href, target, opened, inNewTab } of shown) {
        expect(permanent, words).toContain(href);
        expect(opened, words).toBe(href);
        // Strict takes the target from a link by click, and leaves it to one in a label.
        expect([target, inNewTab], words).toEqual(
          flavour === 'labels' ? ['_blank', true] : [undefined, false],
        );
      }
    });
  }
}

test('the flowchart without links has the same boxes', async ({ page }) => {
  const content = await contentOf(sites.licences);
  const source = plainFlowchart(content);
  const labels = [...source.matchAll(/^\w+\["(.+)"\]$/gm)].map(([, label]) => label);
  await expect(followBoxes(page, { folder, source, home })).rejects.toThrow('opens nothing');
  const drawn = await page.locator('.node .nodeLabel').allTextContents();
  expect(drawn.map((words) => words.trim())).toEqual(labels);
});
