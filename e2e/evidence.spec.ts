import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectedOn } from '../src/claims/expected.ts';
import { findPython } from '../src/programs/find-python.ts';
import { addressOfCard, addressOfEvidence, addressOfProgram } from '../src/site-addresses.ts';
import { builtPages, parse } from './built-pages.ts';
import { contentOf } from './content-of.ts';
import { root, sites, urlOf } from './sites.ts';

const site = sites.licences;
const id = 'header-names-licence';

test.use({ javaScriptEnabled: false });

test('the mark of a claim that a program shows leads to the program and what it printed', async ({
  page,
}) => {
  await page.goto(urlOf(site, '/guide/share-the-changes/'));
  const mark = page.getByRole('link', { name: 'Seen by running it on Python 3.11' });
  await expect(mark).toHaveAccessibleName(/, 3\.15: program$/);
  await mark.click();
  await expect(page).toHaveURL(urlOf(site, addressOfEvidence(id)));
  const { claims, results } = await contentOf(site);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    (claims[id]?.says ?? '').replaceAll('`', ''),
  );
  const row = page.getByRole('row').nth(1);
  const releases = Object.values(results.pythons).map(({ release }) => release);
  expect(releases.length).toBeGreaterThan(0);
  for (const release of releases) await expect(row.getByRole('rowheader')).toContainText(release);
  const printed = '{ "before": "SPDX-License-Identifier", "after": "MIT" }';
  await expect(row.getByRole('cell')).toContainText([printed, printed]);
  await page.getByRole('link', { name: 'Sharing changes', exact: true }).last().click();
  await expect(page).toHaveURL(urlOf(site, '/guide/share-the-changes/'));
});

test('the program that a reader saves prints what the page says', async ({ page, request }) => {
  const { claims } = await contentOf(site);
  await page.goto(urlOf(site, addressOfEvidence(id)));
  const response = await request.get(urlOf(site, addressOfProgram(id)));
  expect(response.headers()['content-type']).toBe('text/x-python; charset=utf-8');
  const source = readFileSync(join(root, site.content, 'claims', `${id}.py`), 'utf8');
  expect(await response.text()).toBe(source);
  const link = page.getByRole('link', { name: `${id}.py` });
  await expect(link).toHaveAttribute('href', `${site.base}evidence/${id}.py`);

  const python = await findPython(process.env);
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  try {
    writeFileSync(join(folder, `${id}.py`), source);
    await expect(page.locator('code', { hasText: /^python3 / })).toHaveText(`python3 ${id}.py`);
    const printed = execFileSync(python.command, [`${id}.py`], { cwd: folder, encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual(expectedOn(claims[id] ?? {}, python));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the line beside a program names the file that is served, wherever the site lies', () => {
  for (const [name, address] of [
    ['docs', addressOfCard('pool')],
    ['docs', addressOfEvidence('crashed-pool-worker-hangs')],
  ] as const) {
    const { base, site: origin, output } = sites[name];
    const { html } = builtPages(sites[name]).find((page) => page.address === address)!;
    const line = /curl -fsSO (\S+) && python3 (\S+\.py)/.exec(parse(html).body.textContent ?? '');
    const [, url = '', file = ''] = line ?? [];
    const prefix = `${origin}${base}`;
    expect(url.startsWith(prefix), url).toBe(true);
    expect(url.endsWith(`/${file}`), url).toBe(true);
    expect(readFileSync(join(root, output, url.slice(prefix.length)), 'utf8')).toContain(
      '__main__',
    );
  }
});

test('every page says on which Pythons the programs ran', async () => {
  const { results } = await contentOf(site);
  const pages = builtPages(site).filter(({ address }) => !address.startsWith('/embed/'));
  expect(pages.length).toBeGreaterThan(15);
  for (const { address, html } of pages) {
    const said = parse(html).querySelector('footer')?.textContent;
    for (const { release } of Object.values(results.pythons))
      expect(said, address).toContain(release);
  }
});

test('pages of programs are in no list of search engines', () => {
  const { html } = builtPages(site).find(({ address }) => address === addressOfEvidence(id))!;
  expect(parse(html).querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
});
