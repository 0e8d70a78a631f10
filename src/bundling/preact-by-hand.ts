import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

/**
 * Lets pages be written with Preact components, and publishes nothing for it: what Astro's `client:` directives load
 * would come with the signals of Preact, and no page has such a directive. The walk hydrates its component by itself.
 */
export function preactByHand(): AstroIntegration {
  const { name, hooks } = preact();
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:setup': (setup) =>
        hooks['astro:config:setup']?.({
          ...setup,
          addRenderer: ({ name, serverEntrypoint }) =>
            setup.addRenderer({ name, serverEntrypoint }),
        }),
    },
  };
}
