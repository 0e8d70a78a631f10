import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sharedLinkables } from '../src/share/permanent-pages.ts';
import { homePreviewAddress, previewAddress } from '../src/share/preview-address.ts';
import { contentOf } from './content-of.ts';
import { root, sites } from './sites.ts';

test('a site that knows its address has a preview picture of everything that can be linked, and no other', async () => {
  const wanted = [
    homePreviewAddress,
    ...sharedLinkables(await contentOf(sites.root)).map(previewAddress),
  ];
  const folder = join(root, sites.root.output, 'previews');
  const built = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png'))
    .map((file) => `/previews/${file.replaceAll('\\', '/')}`);
  expect(built.sort()).toEqual(wanted.sort());
});

test('a site that does not know its address has none', () => {
  expect(existsSync(join(root, sites.deep.output, 'index.html'))).toBe(true);
  expect(existsSync(join(root, sites.deep.output, 'previews'))).toBe(false);
});
