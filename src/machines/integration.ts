import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';
import type { Settings } from '../../settings.ts';
import { builtPages } from '../built-pages.ts';
import type { Content } from '../reading/content.ts';
import { loadContent } from '../reading/load-content.ts';
import { sourcesOfSite } from '../reading/sources.ts';
import { markdownTwin } from '../share/markdown-twin.ts';
import { excessOf, linkedFlowcharts, longestFlowchart } from '../share/mermaid-flavours.ts';
import { hasTwin, twinAddress } from '../share/twin-address.ts';
import { locate } from '../site.ts';

/**
 * Writes the Markdown twin of every page, out of the pages as they were built, and warns where the flowchart is too long for
 * some wikis. A failure stops the build.
 */
export function forMachines({
  site,
  base,
  content: folder,
}: Pick<Settings, 'site' | 'base' | 'content'>): AstroIntegration {
  const origin = site === undefined ? undefined : new URL(site);
  const located = (address: string) => locate(origin, address, base);
  let root: AstroConfig['root'];
  return {
    name: 'for-machines',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const content = await loadContent(fileURLToPath(root), folder);
          const count = await writeTwins(fileURLToPath(dir), content, located);
          logger.info(`${count} pages have a twin in Markdown.`);
          if (origin !== undefined) warnOfLength(content, located, logger);
        } catch (error) {
          throw told(error);
        }
      },
    },
  };
}

async function writeTwins(
  folder: string,
  content: Content,
  located: (address: string) => string,
): Promise<number> {
  const pages = (await builtPages(folder)).filter(({ address }) => hasTwin(address));
  const sources = sourcesOfSite(content);
  for (const page of pages) {
    const twin = join(folder, twinAddress(page.address));
    await writeFile(twin, markdownTwin(page, content.site, located, sources));
  }
  return pages.length;
}

function warnOfLength(
  content: Content,
  located: (address: string) => string,
  logger: AstroIntegrationLogger,
): void {
  const excess = excessOf(linkedFlowcharts(content, located));
  if (excess === 0) return;
  logger.warn(
    `The flowchart for wikis is ${excess} characters too long: GitLab shows fewer than ${longestFlowchart} of Mermaid on a ` +
      'page. A shorter SITE or BASE makes every link in it shorter; so do shorter ids and labels.',
  );
}

function told(error: unknown): AstroError {
  const reason = error instanceof Error ? error.message : String(error);
  const failure = new AstroError(`What programs read could not be written: ${reason}`);
  // The message says what failed; where in the integration helps nobody.
  failure.stack = '';
  return failure;
}
