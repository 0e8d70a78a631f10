import { deflateSync } from 'node:zlib';
import type { Content } from '../reading/content.ts';
import { pageGroups } from '../reading-order.ts';
import { addressOfPage, addressOfPath, addressOfPermanent } from '../site-addresses.ts';
import { linkables } from './linkable.ts';
import { permanentPages, retiredPermanentPages } from './permanent-pages.ts';

/** One thing that Sphinx can refer to. */
interface Entry {
  readonly name: string;
  readonly role: 'label' | 'doc';
  /** The address without the base path. */
  readonly address: string;
  readonly title: string;
}

/**
 * Gives the inventory by which Sphinx and MkDocs refer to every section (a label, at its permanent address) and every page
 * (a document, by its address) of the site: version 2 of the format, as `InventoryFile.dump` writes it in
 * https://github.com/sphinx-doc/sphinx/blob/v5.3.0/sphinx/util/inventory.py. Its addresses begin at the site's root.
 */
export function inventory(content: Content): Uint8Array {
  const lines = [...labels(content), ...documents(content)].map(lineOf);
  const body = deflateSync(lines.map((line) => `${line}\n`).join(''), { level: 9 });
  return Buffer.concat([Buffer.from(head(content)), body]);
}

function head({ site }: Content): string {
  // Sphinx shows it after a "v": the words before the first digit would run into that.
  const version = /\d.*/.exec(oneLine(site.checked))?.[0] ?? '';
  return [
    '# Sphinx inventory version 2',
    `# Project: ${oneLine(site.name)}`,
    `# Version: ${version}`,
    '# The remainder of this file is compressed using zlib.',
    '',
  ].join('\n');
}

/** What is retired stays: a project that refers to it would else fail to build. */
function labels(content: Content): Entry[] {
  const pages = [...permanentPages(content), ...retiredPermanentPages(content)];
  return pages.map(({ id, linkable: { title } }) => ({
    name: id,
    role: 'label',
    address: addressOfPermanent(id),
    title,
  }));
}

function documents(content: Content): Entry[] {
  const { site, pages } = content;
  const read = pageGroups(content).flatMap((group) => [group, ...group.pages]);
  const paths = linkables(content).filter(({ kind }) => kind === 'question' || kind === 'verdict');
  const all = [
    { address: '/', title: site.name },
    ...paths.map(({ id, title }) => ({ address: addressOfPath(id), title })),
    ...read.map(({ address, label }) => ({ address, title: label })),
    ...pages.map(({ id, title }) => ({ address: addressOfPage(id), title })),
  ];
  return all.map((page) => ({ ...page, role: 'doc', name: page.address.slice(1, -1) || 'index' }));
}

function lineOf({ name, role, address, title }: Entry): string {
  const shown = oneLine(title);
  // Some readers want an address of one character at least; "./" leads to the root, too.
  const within = address.slice(1) || './';
  return `${name} std:${role} -1 ${within} ${shown === name ? '-' : shown}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
