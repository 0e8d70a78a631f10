import type { AstroIntegration } from 'astro';
import { leftOutWithoutSite } from './needs-site.ts';

/** Says at the end of a build what it left out, since it does not know where the site is published. */
export function withoutSite(): AstroIntegration {
  return {
    name: 'without-site',
    hooks: { 'astro:build:done': ({ logger }) => logger.info(leftOutWithoutSite()) },
  };
}
