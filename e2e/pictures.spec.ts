import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { addressOfChapter, addressOfPage } from '../src/site-addresses.ts';
import { contentOf } from './content-of.ts';
import { alike, interFace, serveAtOrigin, writeStyle } from './drawn-alike.ts';
import { escapeHtml } from '../src/share/formats/html.ts';
import { shareHeading } from './share-menu.ts';
import { sites } from './sites.ts';
import { verdictsOf } from './verdicts.ts';

// What /link/ shows of the site as others show it. The pictures in content/pictures/ are the snapshots of these tests: one
// that no longer shows what the site shows fails, and --update-snapshots makes it anew.

const site = sites.root;
const width = 640;
/** The pages that a picture shows beside ours: no address on the web. */
const wiki = 'https://wiki.invalid';

test.use({ ...alike, viewport: { width, height: 900 } });

test.beforeEach(({ page }) => serveAtOrigin(page, site));

test('the share menu of a heading', async ({ page }, testInfo) => {
  const { chapters } = await contentOf(site);
  const chapter = chapters.find(({ sections }) => sections.length > 2)!;
  const section = chapter.sections.find(({ title }) => title.includes(' '))!;
  await page.goto(siteUrl(addressOfChapter(chapter.id)));
  await page.setViewportSize({ width: 720, height: 900 });
  const { dialog } = await shareHeading(page, section.id);
  await page.mouse.move(0, 0);
  await expect(dialog).toHaveScreenshot('share-menu.png', {
    stylePath: await writeStyle(testInfo.outputPath('style.css')),
  });
});

test('a preview of a verdict, laid out from the head of its page', async ({ page }, testInfo) => {
  const verdicts = await verdictsOf(site);
  const verdict = verdicts.find(({ path }) => path.steps.length > 3) ?? verdicts[0]!;
  const url = siteUrl(verdict.address);
  await page.goto(url);
  const said = await page
    .locator('head')
    .evaluate((head) =>
      Object.fromEntries(
        [...head.querySelectorAll('meta[property], meta[name]')].map((meta) => [
          meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
          meta.getAttribute('content') ?? '',
        ]),
      ),
    );
  const told = (name: string) => escapeHtml(said[name] ?? '');
  await show(
    page,
    `<p>For the new service we use this:</p>
    <p><a href="${url}">${url}</a></p>
    <div class="card">
      <small>${told('og:site_name')}</small>
      <b>${told('og:title')}</b>
      <span>${told('og:description')}</span>
      <dl>
        ${[1, 2].map((n) => `<div><dt>${told(`twitter:label${n}`)}</dt><dd>${told(`twitter:data${n}`)}</dd></div>`).join('')}
      </dl>
      <img src="${told('og:image')}">
    </div>`,
  );
  await expect(page.locator('img')).toHaveJSProperty('naturalWidth', 1200);
  await expect(page.locator('body')).toHaveScreenshot('preview.png', {
    stylePath: await writeStyle(testInfo.outputPath('style.css')),
  });
});

test('the questions in a frame on a page of a wiki', async ({ page }, testInfo) => {
  await page.goto(siteUrl(addressOfPage('link')));
  const snippet = await page.locator('.code', { hasText: '<iframe' }).locator('pre').innerText();
  await show(
    page,
    `<h1>Concurrency in our services</h1>
    <p>Answer these before you add a thread or a process:</p>${snippet}`,
  );
  await expect(page.frameLocator('iframe').locator('.answers a').first()).toBeVisible();
  await expect(page.locator('body')).toHaveScreenshot('embed.png', {
    stylePath: await writeStyle(testInfo.outputPath('style.css')),
  });
});

test('the flowchart, drawn by Mermaid in a frame like GitLab’s', async ({ page }, testInfo) => {
  const folder = dirname(createRequire(import.meta.url).resolve('mermaid'));
  await page.goto(siteUrl(addressOfPage('link')));
  const source = await page
    .locator('.code', { hasText: "target='_blank'" })
    .first()
    .locator('pre')
    .textContent();
  await page.route(`${wiki}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const headers = { 'access-control-allow-origin': '*' };
    await route.fulfill(
      path.endsWith('/')
        ? { headers, contentType: 'text/html', body: path === '/' ? '' : chartPage(source ?? '') }
        : { headers, contentType: 'text/javascript', path: join(folder, path) },
    );
  });
  await page.goto(`${wiki}/`);
  await show(
    page,
    `<h1>Which API?</h1>
    <iframe sandbox="allow-scripts allow-popups" src="${wiki}/chart/" width="100%" height="525" frameborder="0"></iframe>`,
  );
  const { tree } = await contentOf(site);
  const links = page.frameLocator('iframe').locator('.node a');
  await expect(links).toHaveCount(tree.boxes.length + tree.cards.length);
  await expect(page.locator('body')).toHaveScreenshot('flowchart.png', {
    stylePath: await writeStyle(testInfo.outputPath('style.css')),
  });
});

function siteUrl(address: string): string {
  return site.site + site.base.slice(0, -1) + address;
}

/** Shows a page of a wiki or chat: nobody's in particular. */
async function show(page: Page, body: string): Promise<void> {
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 24px; font: 16px/1.5 Inter, sans-serif; color: #222 }
    h1 { margin: 0 0 12px; font-size: 26px } p { margin: 0 0 12px } a { color: #2546b0 }
    .card { display: grid; gap: 6px; padding: 12px 16px; border: 1px solid #ccc; border-left: 4px solid #999 }
    .card small, dt { color: #666; font-size: 13px } img { width: 100% } dl { margin: 0; display: flex; gap: 32px }
    dd { margin: 0; font-size: 14px }
  </style>${body}`);
}

/** A page that draws a chart as GitLab's frame does: of no origin, under the level strict. */
function chartPage(source: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${interFace} body { margin: 0 } svg { max-width: 100% }</style>
    <pre id="source" hidden>${escapeHtml(source)}</pre><div id="chart"></div>
    <script type="module">
      import mermaid from '${wiki}/mermaid.esm.min.mjs';
      await document.fonts.load('16px Inter');
      mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', fontFamily: 'Inter' });
      const { svg } = await mermaid.render('drawn', document.querySelector('#source').textContent);
      document.querySelector('#chart').innerHTML = svg;
    </script>`;
}
