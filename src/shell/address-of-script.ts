import type { Plugin } from 'vite';

const query = '?address';

/**
 * Gives a Vite plugin by which `import address from './x.ts?address'` is the address of that script, bundled as a file of
 * its own, to be loaded by `import(address)` when it is wanted. Vite's own dynamic import brings a helper that loads what
 * a script needs beforehand, and that weighs as much as all the script that our pages have.
 */
export function addressOfScript(): Plugin {
  let isBuild = false;
  return {
    name: 'address-of-script',
    enforce: 'pre',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    async resolveId(source, importer) {
      if (!source.endsWith(query)) return null;
      const script = await this.resolve(source.slice(0, -query.length), importer);
      return script && `${script.id}${query}`;
    },
    load(id) {
      if (!id.endsWith(query)) return null;
      const script = id.slice(0, -query.length);
      // https://rollupjs.org/plugin-development/#file-urls; the development server serves a file at its own path.
      if (!isBuild) return `export default ${JSON.stringify(`/@fs${script}`)}`;
      const reference = this.emitFile({ type: 'chunk', id: script, preserveSignature: 'strict' });
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`;
    },
  };
}
