import type { ViteUserConfig } from 'astro';

/**
 * Puts one line in the place of the kilobyte that Vite adds to a page for each `import()` in its scripts. It would load
 * beforehand what the imported module itself imports, and its stylesheets; here such a module is one file.
 */
export function withoutPreloadHelper(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'without-preload-helper',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
