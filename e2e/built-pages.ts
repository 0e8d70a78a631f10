import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { root, type TestSite } from './sites.ts';

/** A page as it was written to disk. */
export interface BuiltPage {
  /** The address without the base path. */
  readonly address: string;
  readonly html: string;
}

/** Gives every page of a built site that is read; the list comes from what was built, not from what should have been. */
export function builtPages(site: TestSite): BuiltPage[] {
  return allPages(site).filter(({ html }) => !leadsOn(html));
}

/** Gives every page of a built site that leads on at once: there are hundreds, alike, for tests that need no browser. */
export function forwardingPages(site: TestSite): BuiltPage[] {
  return allPages(site).filter(({ html }) => leadsOn(html));
}

/**
 * Gives the pages that a test in a browser looks at: all that are read, but of the claims' programs and of those that lead
 * on, two each.
 */
export function pagesToLookAt(site: TestSite): BuiltPage[] {
  const isEvidence = ({ address }: BuiltPage) => /^\/evidence\/./.test(address);
  const read = builtPages(site);
  const forwarding = forwardingPages(site);
  return [
    ...read.filter((page) => !isEvidence(page)),
    ...twoOf(read.filter(isEvidence), ({ html }) => html.length),
    // The longest title is the first to be too wide for anything.
    ...twoOf(forwarding, (page) => titleOf(page).length),
  ];
}

/** Gives the greatest page, by some measure, and the first of the others. */
function twoOf(pages: readonly BuiltPage[], measure: (page: BuiltPage) => number): BuiltPage[] {
  const [greatest] = pages.toSorted((a, b) => measure(b) - measure(a));
  const other = pages.find((page) => page !== greatest);
  return [greatest ?? [], other ?? []].flat();
}

function titleOf({ html }: BuiltPage): string {
  return /<title>([^<]*)/.exec(html)?.[1] ?? '';
}

/** Tells whether a page leads on at once. */
export function leadsOn(html: string): boolean {
  return html.includes('<meta http-equiv="refresh"');
}

/** Keeps a browser on the pages that lead on at once, so that they can be looked at. */
export async function stayOnPages(page: Page): Promise<void> {
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
    await route.fulfill({ response, body });
  });
}

function allPages({ output }: TestSite): BuiltPage[] {
  const folder = join(root, output);
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      address: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** Gives the files of a built site by their path in it, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Parses a page as a browser would, without running anything. */
export function parse(html: string): Document {
  return new JSDOM(html).window.document;
}
