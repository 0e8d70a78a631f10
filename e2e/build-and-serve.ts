import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '../commands/build-site.ts';
import { serveSite, type Serving } from '../commands/serve-site.ts';
import { root, sites, type TestSite } from './sites.ts';

/**
 * Builds every test site, one after the other, and serves them until the tests are done. TEST_SITES may name the few
 * that a developer's run needs, such as `deep,licences`: what another one is tested on is then absent, or an old build.
 */
export default async function buildAndServe(): Promise<() => Promise<void>> {
  const servings: Serving[] = [];
  const wanted = process.env['TEST_SITES']?.split(',') ?? Object.keys(sites);
  const unknown = wanted.filter((name) => !(name in sites));
  if (unknown.length > 0) {
    const known = Object.keys(sites).join(', ');
    throw new Error(`TEST_SITES names ${unknown.join(', ')}. The test sites are ${known}.`);
  }
  for (const site of (Object.values(sites) as TestSite[]).filter(({ name }) =>
    wanted.includes(name),
  )) {
    const { base, content, output, site: origin, repository } = site;
    // The folder is the tests' own, whatever wrote it.
    await rm(join(root, output), { recursive: true, force: true });
    const environment = {
      ...{ BASE: base, CONTENT: content, OUTPUT: output, SITE: origin },
      ...{ REPOSITORY: repository, FORGE: undefined, BRANCH: undefined },
    };
    const { code, said } = await buildSite({ ...process.env, ...environment }, { quiet: true });
    if (code !== 0) throw new Error(`The site "${site.name}" could not be built:\n${said}`);
    const serving = await serveSite({ folder: join(root, output), base, port: 0 });
    process.env[`SITE_URL_${site.name}`] = serving.url;
    servings.push(serving);
  }
  return async () => {
    await Promise.all(servings.map((serving) => serving.close()));
  };
}
