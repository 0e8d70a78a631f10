import { join } from 'node:path';
import { buildSite, root } from './build-site.ts';
import { serveSite } from './serve-site.ts';

// Builds the site as it is published, and serves it until it is stopped.

const { code, settings } = await buildSite(process.env);
if (code !== 0) process.exit(code);
const { url, close } = await serveSite({
  folder: join(root, settings.output),
  base: settings.base,
  port: Number(process.env['PORT'] ?? 4321),
});
console.log(`\nThe guide is at ${url} (Ctrl-C stops it)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}
