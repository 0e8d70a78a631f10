import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { root } from '../commands/build-site.ts';
import { settings } from '../settings.ts';
import { loadContent } from '../src/reading/load-content.ts';
import { pageGroups } from '../src/reading-order.ts';
import { linkables } from '../src/share/linkable.ts';
import { permanentPages } from '../src/share/permanent-pages.ts';
import { addressOfPage, addressOfPermanent } from '../src/site-addresses.ts';
import type { Check } from './check.ts';
import { reasonWithoutPackage } from './debian.ts';

const name = 'References from Sphinx';
const home = 'https://guide.test/a/b/';

/**
 * Writes a page of Sphinx that refers to every section and every page of the site through its inventory, builds it with
 * warnings as errors, and compares what its links lead to, and say
 * (https://www.sphinx-doc.org/en/master/usage/extensions/intersphinx.html).
 */
export const sphinx: Check = async ({ folder }) => {
  const reason = reasonWithoutPackage('python3-sphinx');
  if (reason !== undefined) return { name, reason };
  const content = await loadContent(root, settings(process.env).content);
  const expected = new Map<string, { href: string; words: string }>();
  for (const { id, linkable } of permanentPages(content)) {
    const href = home + addressOfPermanent(id).slice(1);
    expected.set(`:external+guide:ref:\`${id}\``, { href, words: linkable.title });
  }
  for (const { kind, permanent, title } of linkables(content)) {
    if (kind !== 'question' && kind !== 'verdict') continue;
    const address = permanent.slice(1);
    expected.set(`:external+guide:doc:\`${address.slice(0, -1)}\``, {
      href: home + address,
      words: title,
    });
  }
  const pages = [
    ...pageGroups(content).flatMap((group) => [group, ...group.pages]),
    ...content.pages.map(({ id, title }) => ({ address: addressOfPage(id), label: title })),
  ];
  for (const { address, label } of pages) {
    const page = address.slice(1, -1);
    expected.set(`:external+guide:doc:\`${page}\``, { href: `${home}${page}/`, words: label });
  }
  expected.set(':external+guide:doc:`index`', { href: home, words: content.site.name });

  const project = await mkdtemp(join(tmpdir(), 'sphinx-'));
  try {
    const { said, html } = await built(project, join(folder, 'objects.inv'), [...expected.keys()]);
    const links = [...new JSDOM(html).window.document.querySelectorAll('li a.external')];
    const found = links.map((link) => ({
      href: new URL(link.getAttribute('href') ?? '', home).href,
      words: link.textContent.replace(/\s+/g, ' ').trim(),
    }));
    const faults = [...expected].flatMap(([reference, { href, words }], index) => {
      const got = found[index];
      if (got?.href === href && got.words === words) return [];
      return [`${reference}: "${words}", ${href} became ${JSON.stringify(got)}`];
    });
    return {
      name,
      figures: `${expected.size} references`,
      passed: expected.size - faults.length,
      faults: [...(said === '' ? [] : [`Sphinx said: ${said}`]), ...faults],
    };
  } finally {
    await rm(project, { recursive: true, force: true });
  }
};

/** Builds a page with these references; gives what Sphinx complained of, and the page. */
async function built(project: string, inventory: string, references: readonly string[]) {
  const configuration = [
    "project = 'Test'",
    "extensions = ['sphinx.ext.intersphinx']",
    `intersphinx_mapping = {'guide': (${JSON.stringify(home)}, ${JSON.stringify(inventory)})}`,
  ];
  const page = ['References', '==========', '', ...references.map((each) => `* ${each}`), ''];
  await writeFile(join(project, 'conf.py'), `${configuration.join('\n')}\n`);
  await writeFile(join(project, 'index.rst'), page.join('\n'));
  const { status, stderr } = spawnSync(
    '/usr/bin/python3',
    ['-m', 'sphinx', '-q', '-n', '-W', '--keep-going', '-b', 'html', project, join(project, 'out')],
    { encoding: 'utf8' },
  );
  const said = stderr.trim() || (status === 0 ? '' : `exit code ${status}`);
  const html = await readFile(join(project, 'out/index.html'), 'utf8').catch(() => '');
  return { said, html };
}
