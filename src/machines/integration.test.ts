import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../reading/edited-content.ts';
import { forMachines } from './integration.ts';

const page = (words: string) => `<!doctype html><main><h1>${words}</h1></main>`;
const moved = '<!doctype html><meta http-equiv="refresh" content="0; url=/"><main>Moved</main>';

test('pages have twins beside them, but for those that only lead on or stand for others', async (t) => {
  const folder = await folderWith(t, {
    'index.html': page('Home'),
    'guide/one/index.html': page('One'),
    'old/index.html': moved,
    's/one/index.html': page('Permanent'),
    'embed/index.html': page('Embedded'),
    '404.html': page('Missing'),
  });
  const said = await build(folder, undefined);
  const files = await readdir(folder, { recursive: true });
  assert.deepEqual(files.filter((file) => file.endsWith('.md')).toSorted(), [
    'guide/one.md',
    'index.md',
  ]);
  assert.match(
    await readFile(join(folder, 'guide/one.md'), 'utf8'),
    /\]\(\/l\/guide\/one\/\)[^]*# One\n$/,
  );
  assert.deepEqual(said, ['info: 2 pages have a twin in Markdown.']);
});

const long = `https://${'long.'.repeat(50)}test`;
const sites: [site: string | undefined, warning: RegExp | undefined][] = [
  [undefined, undefined],
  ['https://example.org', undefined],
  [long, /^warn: The flowchart for wikis is \d+ characters too long: .*2000.*SITE or BASE/],
];
for (const [site, warning] of sites) {
  test(`the build ${warning ? 'warns' : 'says nothing'} of the flowchart's length where the site is ${site?.slice(0, 30) ?? 'not known'}`, async (t) => {
    const folder = await folderWith(t, { 'index.html': page('Home') });
    const [, ...warnings] = await build(folder, site);
    assert.equal(warnings.length, warning ? 1 : 0);
    if (warning) assert.match(warnings[0] ?? '', warning);
  });
}

test('a page that cannot be read stops the build, with its address', async (t) => {
  const folder = await folderWith(t, { 'bare/index.html': '<!doctype html><p>x</p>' });
  await assert.rejects(
    build(folder, undefined),
    /programs read could not be written: The page \/bare\//,
  );
});

async function folderWith(
  t: TestContext,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'machines-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** Does what Astro does with the integration, and gives what that says. */
async function build(folder: string, site: string | undefined): Promise<string[]> {
  const said: string[] = [];
  const logger = {
    info: (text: string) => said.push(`info: ${text}`),
    warn: (text: string) => said.push(`warn: ${text}`),
  };
  const { hooks } = forMachines({ site, base: '/l/', content: 'e2e/fixtures/licences' });
  const url = (path: string) => pathToFileURL(`${path}/`);
  await hooks['astro:config:done']?.({ config: { root: url(root) } } as never);
  await hooks['astro:build:done']?.({ dir: url(folder), logger } as never);
  return said;
}
