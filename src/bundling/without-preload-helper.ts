import type { ViteUserConfig } from 'astro';

const chunk = 'preload-helper';
/** How Vite wraps an `import()`, with or without the names that are wanted of it. */
const wrapped =
  /__vitePreload\((?:async )?\(\) => (?:\{\s*const \{[^}]*\} = await )?(import\("[^"]*"\))(?:;\s*return \{[^}]*\};\s*\})?, __VITE_PRELOAD__\)/g;
const helperImport = /import \{ \w+ as __vitePreload \} from "[^"]*";\n/;

/**
 * Takes away what Vite adds to a page for the `import()` in its scripts: a kilobyte that loads beforehand what the imported
 * module itself imports, and its stylesheets. Here such a module is small, and has no stylesheet. Throws where this Vite
 * writes an `import()` in another way.
 */
export function withoutPreloadHelper(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'without-preload-helper',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    // A chunk of its own, so that nothing else has to be cut from around it.
    outputOptions: (options) => ({
      ...options,
      codeSplitting: { groups: [{ name: chunk, test: /^\0vite\/preload-helper\.js$/ }] },
    }),
    renderChunk(code, { name }) {
      if (name === chunk || !code.includes('__vitePreload')) return null;
      const plain = code.replace(wrapped, '$1').replace(helperImport, '');
      if (plain.includes('__vitePreload')) {
        throw new Error(
          `The script "${name}" still uses Vite's preload helper. Teach src/bundling/without-preload-helper.ts how this Vite writes an import().`,
        );
      }
      return { code: plain, map: null };
    },
    generateBundle(_, bundle) {
      for (const [file, { name }] of Object.entries(bundle)) {
        if (name === chunk) delete bundle[file];
      }
    },
  };
}
