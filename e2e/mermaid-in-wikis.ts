import { join } from 'node:path';
import type { Page, Request } from '@playwright/test';

/** A box of a flowchart as a browser shows it: its words, its link, and what happened when that was clicked. */
export interface ShownBox {
  readonly words: string;
  readonly href: string | undefined;
  readonly target: string | undefined;
  /** The address that was asked for. */
  readonly opened: string;
  readonly inNewTab: boolean;
}

/** No address on the web: everything it serves comes from the packages, by `page.route`. */
const origin = 'http://wiki.invalid';

/**
 * Renders a flowchart with a release of Mermaid, as wikis do, under `securityLevel: 'strict'`; clicks every box, and gives
 * them in the order in which they are drawn. `folder` holds the release's own bundle for browsers, `home` is the site that
 * the links lead to; nothing of it is loaded. Throws where a click opens nothing.
 */
export async function followBoxes(
  page: Page,
  { folder, source, home }: { folder: string; source: string; home: string },
): Promise<ShownBox[]> {
  const context = page.context();
  let asked = Promise.withResolvers<Request>();
  await context.route(`${home}**`, async (route) => {
    asked.resolve(route.request());
    // An answer without content leaves the page where it is.
    await route.fulfill({ status: 204 });
  });
  context.on('page', (tab) => void tab.close());
  await context.route(`${origin}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    await route.fulfill(
      path === '/'
        ? { body: '<!doctype html><meta charset="utf-8"><body>', contentType: 'text/html' }
        : { path: join(folder, path), contentType: 'text/javascript' },
    );
  });
  await page.goto(`${origin}/`);
  await page.evaluate(render, { mermaidUrl: `${origin}/mermaid.esm.min.mjs`, source });
  const boxes = await page.evaluate(linksOfBoxes);
  const shown: ShownBox[] = [];
  for (const [index, box] of boxes.entries()) {
    asked = Promise.withResolvers();
    const node = page.locator('.node').nth(index);
    const words = node.locator('a');
    await ((await words.count()) > 0 ? words : node).click();
    const patience = setTimeout(
      () => asked.reject(new Error(`"${box.words}" opens nothing.`)),
      5_000,
    );
    const request = await asked.promise.finally(() => clearTimeout(patience));
    shown.push({ ...box, opened: request.url(), inNewTab: !isOf(page, request) });
  }
  return shown;
}

/** The frame of a new tab is not there yet when its request is made, and asking for it then throws. */
function isOf(page: Page, request: Request): boolean {
  try {
    return request.frame().page() === page;
  } catch {
    return false;
  }
}

/** Runs in the browser, so it uses nothing from outside itself. */
async function render({ mermaidUrl, source }: { mermaidUrl: string; source: string }) {
  const { default: mermaid } = (await import(mermaidUrl)) as typeof import('mermaid');
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  document.body.innerHTML = (await mermaid.render('chart', source)).svg;
}

/** Runs in the browser, so it uses nothing from outside itself. */
function linksOfBoxes(): Pick<ShownBox, 'words' | 'href' | 'target'>[] {
  return [...document.querySelectorAll('.node')].map((node) => {
    // A link by click stands around the box, one in a label within it.
    const link = node.closest('a') ?? node.querySelector('a');
    const words = (node.querySelector('.nodeLabel')?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const href = link?.getAttribute('href') ?? link?.getAttribute('xlink:href') ?? undefined;
    return { words, href, target: link?.getAttribute('target') ?? undefined };
  });
}
