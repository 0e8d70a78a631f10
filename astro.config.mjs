// @ts-check
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { highlightCodeBlocks } from './src/highlight/code-blocks.ts';
import { wholeWords } from './src/highlight/whole-words.ts';
import { forMachines } from './src/machines/integration.ts';
import { searchIndex } from './src/search/integration.ts';
import { preactByHand } from './src/bundling/preact-by-hand.ts';
import { withoutPreloadHelper } from './src/bundling/without-preload-helper.ts';
import { shortPolicies } from './src/policy/integration.ts';
import { settings } from './settings.ts';
import { withoutSite } from './src/without-site/integration.ts';
import { isIndexed } from './src/sitemap/indexed.ts';

const { site, base, content, output, cache } = settings(process.env);

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  outDir: output,
  // One for each content: builds of two contents at the same time would take each other's.
  cacheDir: cache,
  trailingSlash: 'always',
  integrations: [
    mdx(),
    preactByHand(),
    // Before what reads the finished pages.
    shortPolicies(),
    searchIndex(),
    forMachines({ site, base, content }),
    ...(site === undefined
      ? [withoutSite()]
      : [sitemap({ filter: (page) => isIndexed(page, { base, output }) })]),
  ],
  markdown: {
    // Shiki's own styles are inline; the site's policy has no room for them (src/highlight/).
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      hastPlugins: [highlightCodeBlocks, wholeWords],
    }),
  },
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  vite: {
    cacheDir: `${cache}/vite`,
    plugins: [withoutPreloadHelper()],
    worker: { format: 'es' },
    build: {
      // Scripts stay files, which a browser keeps; inlined, each page would carry them again.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // "use client"-like first lines of MDX modules mean nothing here; there is one warning for every file.
        onLog(level, log, handle) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
