import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../settings.ts';
import { withoutBase } from '../site.ts';

/** Tells whether the page built for a URL may be indexed: it says so itself, once and for all who ask. */
export function isIndexed(
  url: string,
  { base, output }: Pick<Settings, 'base' | 'output'>,
): boolean {
  const address = withoutBase(base, new URL(url).pathname);
  return !asksToBeLeftOut(readFileSync(join(output, address, 'index.html'), 'utf8'));
}

/** Tells whether a page asks search engines to leave it out. */
export function asksToBeLeftOut(html: string): boolean {
  return /<meta name="robots" content="[^"]*\bnoindex\b/.test(html);
}
