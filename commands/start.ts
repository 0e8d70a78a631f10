import { resolve } from 'node:path';
import { buildSite, root } from './build-site.ts';
import { serveSite } from './serve-site.ts';
import { tellErrors } from './tell-errors.ts';

// Builds the site as it is published, and serves it until it is stopped.

await tellErrors(async () => {
  const { code, settings } = await buildSite(process.env);
  if (code !== 0) {
    process.exitCode = code;
    return;
  }
  const { output, base, port } = settings;
  const { url, close } = await serveSite({ folder: resolve(root, output), base, port });
  console.log(`\nThe guide is at ${url} (Ctrl-C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
});
