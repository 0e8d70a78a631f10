import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { findPython } from '../src/programs/find-python.ts';
import { root, sites, urlOf, type TestSite } from './sites.ts';

// The probe as a reader has it from a site: it runs, and leads back to that site.

const told = [sites.deep, sites.docs] as TestSite[];

test('the probe that a reader downloads runs, and names an address of its site', async ({
  request,
}) => {
  const response = await request.get(urlOf(sites.deep, '/probe.py'));
  expect(response.headers()['content-type']).toBe('text/x-python; charset=utf-8');
  const folder = await mkdtemp(join(tmpdir(), 'probe-'));
  try {
    await writeFile(join(folder, 'probe.py'), await response.body());
    await writeFile(join(folder, 'script.py'), 'import time; time.sleep(0.8); print("done")');
    const { command } = await findPython(process.env);
    const run = await promisify(execFile)(command, ['probe.py', 'script.py'], { cwd: folder });
    expect(run.stdout).toBe('done\n');
    expect(run.stderr).toContain('probe: verdict: waiting\n');
    expect(run.stderr).toContain(
      'probe: open /a/b/decide/waiting/ on the site that this file is from\n',
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

for (const site of told) {
  test(`every address in the probe of the site "${site.name}" is a page of it`, () => {
    const probe = readFileSync(join(root, site.output, 'probe.py'), 'utf8');
    const home = `${site.site ?? ''}${site.base}`;
    const addresses = [...probe.matchAll(/^ {4}"[^"]+": "([^" ]+)( on the [^"]+)?",$/gm)];
    expect(addresses.length).toBe(6);
    for (const [, address = '', where] of addresses) {
      expect(address.startsWith(home), address).toBe(true);
      expect(existsSync(join(root, site.output, address.slice(home.length), 'index.html'))).toBe(
        true,
      );
      expect(where === undefined, address).toBe(site.site !== undefined);
    }
  });

  test(`the guide of the site "${site.name}" shows how to run the probe`, () => {
    const twin = readFileSync(join(root, site.output, 'guide/cpu-or-io.md'), 'utf8');
    const download = site.site ? `curl -fsSO ${site.site}${site.base}probe.py && ` : '';
    expect(twin).toContain(`\n   ${download}python3 probe.py script.py\n`);
    expect(twin).toContain(`](${site.site ?? ''}${site.base}probe.py)`);
  });
}

test('a site without a probe has no file of the name', () => {
  expect(existsSync(join(root, sites.licences.output, 'index.html'))).toBe(true);
  expect(existsSync(join(root, sites.licences.output, 'probe.py'))).toBe(false);
});
